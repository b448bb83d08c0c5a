"""Which words two texts do not share: a word-level comparison that knows no language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from claimcheck.model import Span, Spans

# A number stays whole with its separators, its sign and its percent; a word with its apostrophes, hyphens and digits.
_WORD = re.compile(r"(?:(?<!\w)[-−+])?\d+(?:[.,:/]\d+)*(?:%|\b)|\w+(?:['’\-\u2010\u2011]\w+)*")
_MOST_WORDS = 2_000

Part = tuple[int, int, int, int]
"""From and to in the words of ``a``, from and to in those of ``b``."""


@dataclass(frozen=True, slots=True)
class Wordings:
    """What two texts do not share.

    Args:
        a, b: stretches of either text that the other has not, in order; words that stand next to each other are one.
        replaced: a stretch of ``a`` with what stands in its place in ``b``, as (words of a, words of b); one of the two
            is empty where words were only dropped or only added.
    """

    a: Spans = ()
    b: Spans = ()
    replaced: tuple[tuple[str, str], ...] = ()

    @property
    def same(self) -> bool:
        """Whether the words are the same; case, punctuation and white space do not count."""
        return not self.a and not self.b


def compare_words(a: str, b: str) -> Wordings:
    """The words of either text that the other has not in its place.

    Args:
        a, b: the texts; of each the first two thousand words are compared.
    """
    from rapidfuzz.distance import Indel

    words_a, words_b = (list(_WORD.finditer(text))[:_MOST_WORDS] for text in (a, b))
    steps = Indel.opcodes(_folded(words_a), _folded(words_b))
    parts = [(each.src_start, each.src_end, each.dest_start, each.dest_end) for each in steps if each.tag != "equal"]
    found_a: list[Span] = []
    found_b: list[Span] = []
    replaced: list[tuple[str, str]] = []
    for start_a, end_a, start_b, end_b in _joined(parts):
        span_a, span_b = _stretch(words_a[start_a:end_a]), _stretch(words_b[start_b:end_b])
        found_a.extend(span_a)
        found_b.extend(span_b)
        replaced.append((" ".join(s.of(a) for s in span_a), " ".join(s.of(b) for s in span_b)))
    return Wordings(tuple(found_a), tuple(found_b), tuple(replaced))


def _folded(words: list[re.Match[str]]) -> list[str]:
    return [word.group().casefold() for word in words]


def _joined(parts: Iterable[Part]) -> list[Part]:
    """What is dropped and what is added in one place as one change."""
    joined: list[Part] = []
    for start_a, end_a, start_b, end_b in parts:
        if joined and joined[-1][1] == start_a and joined[-1][3] == start_b:
            joined[-1] = (joined[-1][0], end_a, joined[-1][2], end_b)
        else:
            joined.append((start_a, end_a, start_b, end_b))
    return joined


def _stretch(words: list[re.Match[str]]) -> Spans:
    return (Span(words[0].start(), words[-1].end()),) if words else ()
