"""Reading numbers: digits with their separators, number words and compounds of them."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from claimcheck.languages.contract import DetailWords

# How many words are remembered.
_REMEMBERED = 20_000


@cache
def _digits(words: DetailWords) -> re.Pattern[str]:
    group = f"[{re.escape(words.group_mark)}\u00a0\u202f ]"
    decimal = re.escape(words.decimal_mark)
    return re.compile(rf"(?:\d{{1,3}}(?:{group}\d{{3}})+|\d+)(?:{decimal}\d+)?\Z")


def digits_value(token: str, words: DetailWords) -> float | None:
    """The value of a number in digits, None where the separators make it something else (a date, a time)."""
    if not _digits(words).match(token):
        return None
    plain = re.sub(rf"[{re.escape(words.group_mark)}\s]", "", token)
    return float(plain.replace(words.decimal_mark, "."))


@lru_cache(maxsize=_REMEMBERED)
def word_value(word: str, words: DetailWords) -> float | None:
    """The value of a number word in lower case, simple or compound, None where it is none."""
    if word in words.numbers:
        return words.numbers[word]
    if word in words.halves:
        return words.halves[word]
    # Longer compounds do not occur; the limit keeps odd input cheap.
    return _compound(word, words) if len(word) <= 40 else None


def _compound(word: str, words: DetailWords) -> float | None:
    """``zweihundertfünfzig``, ``einundzwanzig``, ``dreitausend``, ``twenty-one``."""
    for magnitude in words.joined_magnitudes:
        factor = words.magnitudes[magnitude]
        if magnitude in word:
            before, after = word.split(magnitude, 1)
            many = word_value(before, words) if before else 1
            rest = word_value(after.removeprefix(words.number_joint), words) if after else 0
            return None if many is None or rest is None or rest >= factor else many * factor + rest
    for ten, value in words.tens.items():
        joint = words.number_joint
        stem = word.removeprefix(ten + joint) if words.tens_first else word.removesuffix(joint + ten)
        if stem != word and stem in words.numbers and words.numbers[stem] < 10:
            return value + words.numbers[stem]
    return None
