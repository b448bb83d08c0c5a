"""How much a shared topic key says: the rarer it is in texts of any kind, the more. No corpus is asked."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files

# Uses in a billion words, as logarithms: what stands in every sentence says nothing, what is this rare says all.
_COMMONPLACE, _RARE = 6.5, 4.0
_LEAST = 0.05
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_YEAR = 0.4
_BY_FIGURES = {0: 0.4, 1: 0.4, 2: 0.65}
_EXACT = 0.9


@cache
def rarity(key: str) -> float:
    """The weight of one topic key, 0 (in every sentence) to 1 (hardly anywhere); what no list knows is rare."""
    if key.startswith("#:"):
        return _of_number(float(key[2:]))
    frequency = _frequencies().get(key, _RARE)
    return min(1.0, max(_LEAST, (_COMMONPLACE - frequency) / (_COMMONPLACE - _RARE)))


def total(keys: Iterable[str]) -> float:
    """The weight of several keys together."""
    return sum(map(rarity, keys))


def _of_number(value: float) -> float:
    """Round numbers and years meet by chance, exact ones do not."""
    if value.is_integer() and _FIRST_YEAR <= value <= _LAST_YEAR:
        return _YEAR
    return _BY_FIGURES.get(len(f"{value:g}".replace(".", "").rstrip("0")), _EXACT)


@cache
def _frequencies() -> dict[str, float]:
    """Topic keys by their uses in a billion words, as logarithms (base 10), as ``frequency_table`` worked them out."""
    lines = files(__package__).joinpath("frequencies.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.split() for line in lines if not line.startswith("#"))
    return {key: float(band) for band, *keys in rows for key in keys}
