"""Two wordings against each other, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from itertools import groupby

from claimcheck.model import Claim
from claimcheck.reports.values import Pair

# Where less than this share of the words is the same, as in two languages, marking the rest would mark everything.
_ALIKE = 0.2
_JOINTS = (" ", "-")
_TOKEN = re.compile(r"\w+(?:[.,]\w+)*|[^\w]+")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a wording.

    Args:
        text: its characters.
        differs: whether the other side has no such words.
        figure: whether they tell a number or a day.
    """

    text: str
    differs: bool = False
    figure: bool = False


Wording = tuple[Stretch, ...]


def compared(pair: Pair) -> tuple[Wording, Wording]:
    """Both claims of a pair, cut into what the other side says too, wherever it says it, and what it does not.

    Of claims that have hardly a word in common only the figures differ, and those only where both have some.
    """
    sides = [_words(claim.text) for claim in (pair.a, pair.b)]
    figures = [_figures(claim) for claim in (pair.a, pair.b)]
    alike = len(sides[0] & sides[1]) >= _ALIKE * max(map(len, sides))
    if not all(figures):
        figures = [set(), set()]
    a = _stretches(pair.a.text, sides[0] - sides[1], figures[0], alike)
    b = _stretches(pair.b.text, sides[1] - sides[0], figures[1], alike)
    return tuple(a), tuple(b)


def _words(text: str) -> set[str]:
    return {token.casefold() for token in _TOKEN.findall(text) if token[0].isalnum()}


def _figures(claim: Claim) -> set[str]:
    """The words that tell a number or a day."""
    told = [quantity.text for quantity in claim.quantities] + [day.text for day in claim.dates]
    digits = {word for word in _words(claim.text) if any(map(str.isdigit, word))}
    return digits.union(*map(_words, told))


def _stretches(text: str, own: Set[str], figures: Set[str], alike: bool) -> Iterator[Stretch]:
    """Neighbours of one sort as one stretch, with what joins them.

    Args:
        text: of the claim.
        own: words that the other side does not have.
        figures: those that tell a number or a day.
        alike: whether all own words count, or only the figures.
    """
    sorts: list[tuple[str, bool, bool]] = []
    for token in _TOKEN.findall(text):
        figure = token.casefold() in figures
        differs = token.casefold() in own and (alike or figure)
        sorts.append((token, differs, differs and figure))
    for place in range(1, len(sorts) - 1):
        before, after = sorts[place - 1][1:], sorts[place + 1][1:]
        if sorts[place][0] in _JOINTS and before == after:
            sorts[place] = (sorts[place][0], *before)
    for (differs, figure), group in groupby(sorts, key=lambda sort: sort[1:]):
        yield Stretch("".join(token for token, *_ in group), differs, figure)
