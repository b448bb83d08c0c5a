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

    Of claims that have hardly a word in common only the figures count as differing.
    """
    a, b = _words(pair.a.text), _words(pair.b.text)
    alike = len(a & b) >= _ALIKE * max(len(a), len(b))
    return tuple(_stretches(pair.a, b, alike)), tuple(_stretches(pair.b, a, alike))


def _words(text: str) -> set[str]:
    return {token.casefold() for token in _TOKEN.findall(text) if token[0].isalnum()}


def _stretches(claim: Claim, other: Set[str], alike: bool) -> Iterator[Stretch]:
    """Neighbours of one sort as one stretch, the blank between them included."""
    told = [quantity.text for quantity in claim.quantities] + [day.text for day in claim.dates]
    figures = {word for each in told for word in _words(each)}
    sorts: list[tuple[str, bool, bool]] = []
    for token in _TOKEN.findall(claim.text):
        word = token.casefold()
        figure = word in figures or any(map(str.isdigit, word))
        differs = token[0].isalnum() and word not in other and (alike or figure)
        sorts.append((token, differs, differs and figure))
    for place in range(1, len(sorts) - 1):
        before, after = sorts[place - 1][1:], sorts[place + 1][1:]
        if sorts[place][0] == " " and before == after:
            sorts[place] = (" ", *before)
    for (differs, figure), group in groupby(sorts, key=lambda sort: sort[1:]):
        yield Stretch("".join(token for token, *_ in group), differs, figure)
