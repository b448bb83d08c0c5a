"""Numbers of claims as ranges of a counted thing, so that "rund 40" agrees with 41 and "mindestens 12" bears 17."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.linking.lexicon import Lexicon
from claimcheck.linking.sounds import fold
from claimcheck.linking.tokens import Terms, Token, number
from claimcheck.model import Claim, Quantity

_ABOUT = 0.1
_WORDS_BEFORE = 3
_MOST_PARTS = 20
_FIRST_YEAR, _LAST_YEAR = 1900, 2100


@dataclass(frozen=True, slots=True)
class Count:
    """A number of something.

    Args:
        value: the number told.
        low, high: what it leaves open; ``high`` may be infinite.
        unit: topic keys of what is counted ("Menschen", "Prozent").
        tally: what befell the people counted ("c:dead"); empty where no people are counted.
        persons: whether people are counted.
        group: which ones ("Soldaten", "Kinder"); empty where they are just people.
        measured: whether the unit is one of measure, which shows no common topic.
        text: as the claim has it.
    """

    value: float
    low: float
    high: float
    unit: frozenset[str]
    tally: frozenset[str]
    persons: bool
    group: frozenset[str]
    measured: bool
    text: str

    def comparable(self, other: Count) -> bool:
        """Whether both count the same kind of thing."""
        if self.group and other.group and not self.group & other.group:
            return False
        if self.tally or other.tally:
            return bool(self.tally & other.tally)
        return bool(self.unit & other.unit) or (self.anybody and other.anybody)

    @property
    def anybody(self) -> bool:
        """Whether people are counted, and it is open which."""
        return self.persons and not self.group

    def may_count_same(self, other: Count) -> bool:
        """Whether an equal number may well be of the same: the same kind of thing, or people under other names."""
        return self.comparable(other) or (self.persons and other.persons and not (self.tally and other.tally))

    def agrees(self, other: Count) -> bool:
        """Whether both tell the same number, allowing for how exactly they tell it."""
        near = abs(self.value - other.value) <= _ABOUT * max(abs(self.value), abs(other.value))
        return self.value == other.value or (near and not self.clashes(other))

    def clashes(self, other: Count) -> bool:
        """Whether no number fits both."""
        return self.low > other.high or other.low > self.high


def counts(claim: Claim, row: Sequence[Token], own: Terms, words: Lexicon) -> tuple[Count, ...]:
    """The numbers of a claim: its quantities, vague ones ("Hunderte"), and without any, the figures of its text.

    Args:
        claim: the claim.
        row: the tokens of its text.
        own: what its text is about.
        words: those of its language.
    """
    tallies = frozenset(own) & words.tallies
    told = [
        _count(q.value, (q.low, q.high), q.unit, q.text, _place(row, q.value, q.unit), row, tallies, words)
        for q in claim.quantities
        if not _is_share(q, row, words)
    ]
    known = {count.value for count in told}
    return tuple(told + [count for count in _from_text(row, tallies, words, bool(told)) if count.low not in known])


def _is_share(quantity: Quantity, row: Sequence[Token], words: Lexicon) -> bool:
    """Whether it is a number of "vier von fünf Zügen", which are no trains but a part of all."""
    unit = words.unit(quantity.unit) if quantity.unit else frozenset[str]()
    places = (at for at in range(3, len(row)) if unit & set(words.keys(row[at].text)))
    return any(
        row[at - 2].folded in words.shares and _few(row[at - 3], words) and _few(row[at - 1], words) for at in places
    )


def _few(token: Token, words: Lexicon) -> bool:
    return number(token.text) <= _MOST_PARTS if token.is_number else token.folded in words.few


def _from_text(row: Sequence[Token], tallies: frozenset[str], words: Lexicon, only_vague: bool) -> list[Count]:
    found: list[Count] = []
    for at, token in enumerate(row[:-1]):
        unit = row[at + 1].text
        span = words.words.vague_numbers.get(token.folded)
        if span and not (at and row[at - 1].is_number):
            found.append(_count(span[0], span, unit, f"{token.text} {unit}", at, row, tallies, words))
        elif token.is_number and not only_vague and unit.isalpha() and not _is_date_or_time(row, at, words):
            value = number(token.text)
            found.append(_count(value, (value, value), unit, f"{token.text} {unit}", at, row, tallies, words))
    return found


def _is_date_or_time(row: Sequence[Token], at: int, words: Lexicon) -> bool:
    value = number(row[at].text)
    following = row[at + 1].folded
    year = value.is_integer() and _FIRST_YEAR <= value <= _LAST_YEAR and "." not in row[at].text
    return year or following in words.clock or following in words.months


def _count(
    value: float,
    span: tuple[float, float],
    unit: str,
    text: str,
    place: int,
    row: Sequence[Token],
    tallies: frozenset[str],
    words: Lexicon,
) -> Count:
    keys = words.unit(unit) if unit else frozenset[str]()
    tally = keys & words.tallies
    if not tally and (not keys or keys & words.people):
        tally = tallies
    low, high = span if span[0] != span[1] else _loosened(value, row[max(0, place - _WORDS_BEFORE) : place], words)
    people = keys & words.people
    group = frozenset[str]() if people & words.anybody else people
    return Count(value, low, high, keys, tally, bool(people), group, bool(keys & words.measures), text)


def _loosened(value: float, before: Sequence[Token], words: Lexicon) -> tuple[float, float]:
    """The range that the words before a bare number leave open."""
    folded = [token.folded for token in before]
    if words.at_most.find(folded) is not None:
        return 0.0, value
    if words.at_least.find(folded) is not None:
        return value, math.inf
    if words.about.find(folded) is not None:
        return value * (1 - _ABOUT), value * (1 + _ABOUT)
    return value, value


def _place(row: Sequence[Token], value: float, unit: str) -> int:
    """Where the number stands; written out in words, it is looked for before its unit."""
    for at, token in enumerate(row):
        if token.is_number and number(token.text) == value:
            return at
    wanted = fold(unit)
    return next((max(0, at - 1) for at, token in enumerate(row) if token.folded == wanted), 1)
