"""Which language a text is in, told by its function words; any language, not only those that can be analysed."""

from __future__ import annotations

import re
from collections import Counter

from claimcheck.languages.function_words import CYRILLIC_LETTERS, FUNCTION_WORDS

_SAMPLE = 20_000
_WORD = re.compile(r"[^\W\d_]{1,40}")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_FEWEST_WORDS = 8
_FEWEST_HITS = 2
# Running text of each of the languages has a third or more of its words in its list, a neighbour's hardly half of that.
_LEAST_SHARE = 0.15
_LEAST_LEAD = 1.25
_LEAST_LETTER_SHARE = 0.005


def detect_language(text: str) -> str | None:
    """The language that a text is written in.

    Only the first 20,000 characters are looked at.

    Returns:
        ISO 639-1 code; None where the text is too short or no language stands out.
    """
    sample = text[:_SAMPLE].lower()
    words = _WORD.findall(sample)
    if len(words) < _FEWEST_WORDS:
        return None
    if len(_CYRILLIC.findall(sample)) > sum(map(len, words)) / 2:
        return _cyrillic(sample)
    return _by_function_words(Counter(words), len(words))


def _by_function_words(counts: Counter[str], total: int) -> str | None:
    hits = {code: sum(counts[word] for word in known) for code, known in FUNCTION_WORDS.items()}
    best, second = sorted(hits, key=lambda code: -hits[code])[:2]
    clear = hits[best] >= _FEWEST_HITS and hits[best] >= _LEAST_SHARE * total
    return best if clear and hits[best] >= _LEAST_LEAD * hits[second] else None


def _cyrillic(sample: str) -> str | None:
    counts = Counter(sample)
    shares = {code: sum(counts[letter] for letter in letters) for code, letters in CYRILLIC_LETTERS.items()}
    best, second = sorted(shares, key=lambda code: -shares[code])[:2]
    clear = shares[best] >= _LEAST_LETTER_SHARE * len(sample) and shares[best] > 4 * shares[second]
    return best if clear else None
