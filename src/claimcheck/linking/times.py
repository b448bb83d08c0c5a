"""The days and hours that a claim names, as far as two claims can differ in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from claimcheck.linking.lexicon import Lexicon
from claimcheck.linking.tokens import Token, number
from claimcheck.model import Claim, DateRange

_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_LAST_DAY = 31
_LONGEST_MONTH = 31

Facet = tuple[str, str]
"""What is told of a time, and how it is told: ``("clock", "6.40")``, ``("weekday", "2")``, ``("day", "3-17")``."""


@dataclass(frozen=True, slots=True)
class Times:
    """What a claim tells of when.

    Args:
        facets: facet name to the values told.
        text: the words that tell them.
    """

    facets: dict[str, frozenset[str]] = field(default_factory=dict)
    text: str = ""

    def clash(self, other: Times) -> bool:
        """Whether both tell the same facet, differently, and agree in none."""
        both = self.facets.keys() & other.facets.keys()
        return bool(both) and all(self.facets[name].isdisjoint(other.facets[name]) for name in both)

    def agree(self, other: Times) -> bool:
        """Whether both tell the same of a facet and differ in none."""
        both = self.facets.keys() & other.facets.keys()
        return bool(both) and all(not self.facets[name].isdisjoint(other.facets[name]) for name in both)


def times(claim: Claim, row: Sequence[Token], words: Lexicon) -> Times:
    """The times of a claim: its dates, and what the figures and names of days in its text tell."""
    found: dict[str, set[str]] = {}
    shown: list[str] = []
    for name, value in (facet for date in claim.dates for facet in _of_date(date)):
        found.setdefault(name, set()).add(value)
    counted = {quantity.value for quantity in claim.quantities}
    for at, token in enumerate(row):
        if token.is_number and number(token.text) in counted:
            continue
        for name, value in _of_token(token, row[at + 1 : at + 2], row[max(0, at - 1) : at], words):
            found.setdefault(name, set()).add(value)
            day = f"{row[at - 1].text}. " if name == "day" else ""
            shown.append(f"{day}{token.text}")
    text = ", ".join(date.text for date in claim.dates) or ", ".join(dict.fromkeys(shown))
    return Times({name: frozenset(values) for name, values in found.items()}, text)


def _of_date(date: DateRange) -> Iterator[Facet]:
    start, end = date.start, date.end
    if start == end:
        yield "day", f"{start.month}-{start.day}"
        yield "weekday", str(start.weekday())
    elif (end - start).days < _LONGEST_MONTH and start.month == end.month:
        yield "month", str(start.month)
    if start.year == end.year:
        yield "year", str(start.year)


def _of_token(token: Token, following: Sequence[Token], before: Sequence[Token], words: Lexicon) -> Iterator[Facet]:
    next_word = following[0].folded if following else ""
    if not token.is_number:
        weekday = next((day for day, name in enumerate(words.weekdays) if token.folded in name), None)
        if weekday is not None:
            yield "weekday", str(weekday)
        if token.folded in words.months:
            month = words.months[token.folded]
            day = number(before[0].text) if before and before[0].is_number else 0
            yield ("day", f"{month}-{day:g}") if 0 < day <= _LAST_DAY else ("month", str(month))
    elif next_word in words.clock:
        yield "clock", token.text.replace(",", ".")
    elif number(token.text).is_integer() and _FIRST_YEAR <= number(token.text) <= _LAST_YEAR and len(token.text) == 4:
        yield "year", token.text
