"""A form that words keep in every ending, and names in every transliteration (Sarkan, Sarqan)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from math import ceil

from claimcheck.languages.folding import fold

__all__ = ["fold", "root", "sound"]

# Applied in this order, so that the long clusters go before the letters that they are made of.
_SPELLINGS = (
    ("dsch", "j"),
    ("tsch", "c"),
    ("sch", "s"),
    ("dzh", "j"),
    ("dj", "j"),
    ("ch", "c"),
    ("sh", "s"),
    ("kh", "c"),
    ("gh", "g"),
    ("zh", "s"),
    ("th", "t"),
    ("ph", "f"),
    ("ck", "k"),
    ("qu", "k"),
    ("q", "k"),
    ("x", "ks"),
    ("tz", "z"),
    ("w", "v"),
    ("y", "i"),
    ("j", "i"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("ae", "e"),
    ("oe", "o"),
    ("ue", "u"),
)

_SHORTEST_ROOT = 4
_MOST_ALIKE = 0.6
LEAST_ALIKE, LEAST_WITHIN = 5, 6
"""Letters that words have to share which are ``akin``: at the beginning, or all of the one inside the other."""


def root(folded: str, endings: Iterable[str]) -> str:
    """The word without the first of the endings that it has and that leaves enough of it: most forms share it."""
    for ending in endings:
        if folded.endswith(ending) and len(folded) - len(ending) >= _SHORTEST_ROOT:
            return folded.removesuffix(ending)
    return folded


@lru_cache(maxsize=200_000)
def sound(word: str) -> str:
    """The word with its clusters and doubled letters reduced; not for reading, only for comparing."""
    word = fold(word)
    for spelling, letter in _SPELLINGS:
        if spelling in word:
            word = word.replace(spelling, letter)
    return "".join(letter for at, letter in enumerate(word) if at == 0 or letter != word[at - 1])


def akin(one: str, other: str) -> bool:
    """Whether two forms begin alike for most of the shorter, or one holds the other: related words, or compounds."""
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) >= LEAST_WITHIN and shorter in longer:
        return True
    least = max(LEAST_ALIKE, ceil(_MOST_ALIKE * len(shorter)))
    return len(shorter) >= least and shorter[:least] == longer[:least]
