"""The counted and measured things of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple

from claimcheck.extraction.details.numerals import digits_value, word_value
from claimcheck.languages.contract import DetailWords
from claimcheck.model import NO_LIMIT, Quantity

_TOKEN = re.compile(r"\d(?:[\d.,\u00a0\u202f]*\d)?|[^\W\d_]+(?:[-’'][^\W_]+)*|[^\w\s]")
_DIGIT = re.compile(r"\d")
_SPACED_THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d.,]*\d)")
_CURRENCY_SIGNS = frozenset("€$£¥")
_OPENING, _CLOSING = '„“”»«"‚‘', '“”«»"‘’'
_LAST_YEAR, _FIRST_YEAR = 2100, 1700
_MOST_ADJECTIVES = 3
_REACH = 6
_LONGEST_ABBREVIATION = 3
_LONGEST_DAY = 2
_MOST_UNIT_WORDS = 5
# A statement is short; a line of five megabytes must stay cheap.
_LONGEST = 20_000


class _Token(NamedTuple):
    text: str
    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Number:
    """A value, or a range of values, over the tokens ``first`` up to but not including ``after``."""

    value: float
    low: float
    high: float
    first: int
    after: int
    in_digits: bool
    scale: int = 1

    @property
    def is_range(self) -> bool:
        return self.low != self.high


def quantities(text: str, words: DetailWords) -> tuple[Quantity, ...]:
    """The figures of a text with what they count, in the order of the text.

    Years, clock times, dates, ordinals, ages in a compound (*53-jährige*) and numbers that are a name (*Artikel 5*)
    are no figures. *mindestens*, *mehr als* leave ``high`` at ``NO_LIMIT``; *rund*, *etwa* allow a tenth either way.

    Args:
        text: a statement.
        words: the language's words.
    """
    text = text[:_LONGEST]
    return tuple(_Reader(text, words).read()) if _may_count(text, words) else ()


def _may_count(text: str, words: DetailWords) -> bool:
    """Whether a text has digits, a number word, or one for one or none and something of which one is a figure."""
    if _DIGIT.search(text):
        return True
    shown = set(map(str.casefold, _TOKEN.findall(text)))
    starts = _number_starts(words)
    near = [word for word in shown if word[:2] in starts]
    if any(word in words.indefinite_numbers or word_value(word, words) is not None for word in near):
        return True
    if (words.one | words.none).isdisjoint(near):
        return False
    return not _counted_once(words).isdisjoint(shown) or any(word.startswith(words.single) for word in shown)


@cache
def _counted_once(words: DetailWords) -> frozenset[str]:
    """The words after which or with which even one and none are a figure."""
    return frozenset((*words.countable, *words.magnitudes, *words.halves))


@cache
def _bound_lengths(words: DetailWords) -> tuple[int, ...]:
    return tuple(sorted({len(phrase.replace(".", " .").split()) for phrase in words.bounds}, reverse=True))


@cache
def _number_starts(words: DetailWords) -> frozenset[str]:
    """The two letters that number words begin with: most tokens need no closer look."""
    known = [*words.numbers, *words.magnitudes, *words.indefinite_numbers, *words.halves, *words.one, *words.none]
    return frozenset(word[:2] for word in known)


class _Reader:
    """One pass over the tokens of one text."""

    def __init__(self, text: str, words: DetailWords) -> None:
        self.text, self.words = text, words
        joined = _SPACED_THOUSANDS.sub(lambda match: match.group().replace(" ", "\u202f"), text)
        self.tokens = [_Token(m.group(), m.group().casefold(), m.start(), m.end()) for m in _TOKEN.finditer(joined)]

    def read(self) -> Iterator[Quantity]:
        position = 0
        while position < len(self.tokens):
            number = self._candidate(position)
            quantity, after = self._quantity(number) if number else (None, position + 1)
            if quantity:
                yield quantity
            position = max(after, position + 1)

    def _word(self, position: int) -> str:
        return self.tokens[position].word if 0 <= position < len(self.tokens) else ""

    def _candidate(self, position: int) -> _Number | None:
        token = self.tokens[position]
        if token.text[0].isdigit():
            return None if self._names_something(position) else self._range(position)
        if token.word[:2] not in _number_starts(self.words):
            return None
        return self._casualty(position) or self._range(position)

    def _names_something(self, position: int) -> bool:
        """Whether the digits are a time, a date, an ordinal, or the number of an article or page."""
        before, after, after_next = self._word(position - 1), self._word(position + 1), self._word(position + 2)
        if after in self.words.after_labels or before in self.words.before_labels or self._is_day(position):
            return True
        if before in {":", "/", "-", "–"} and self._word(position - 2)[:1].isdigit() and before != "–":
            return True
        if after in {":", "/"} and after_next[:1].isdigit() and self._touches(position, position + 2):
            return True
        return self._is_ordinal(position)

    def _is_day(self, position: int) -> bool:
        """``Oct. 11``, ``11 October``."""
        if not self.words.plain_days or len(self.tokens[position].text) > _LONGEST_DAY:
            return False
        before = position - (2 if self._word(position - 1) == "." else 1)
        beside = [self.tokens[k] for k in (before, position + 1) if 0 <= k < len(self.tokens)]
        months = self.words.months
        return any(t.text[0].isupper() and (t.word in months or f"{t.word}." in months) for t in beside)

    def _touches(self, first: int, last: int) -> bool:
        return self.tokens[last].end - self.tokens[first].start == sum(
            len(token.text) for token in self.tokens[first : last + 1]
        )

    def _is_ordinal(self, position: int) -> bool:
        if self._word(position + 1) != "." or not self._touches(position, position + 1):
            return False
        following = self.tokens[position + 2].text if position + 2 < len(self.tokens) else ""
        if not following:
            return self._word(position - 1) in self.words.ordinal_openers
        known = following.casefold() in self.words.not_units or following.casefold() in self.words.months
        return known or following[0].islower() or self._word(position - 1) in self.words.ordinal_openers

    def _single(self, position: int) -> _Number | None:
        """One number with its magnitude: ``2,3 Milliarden``, ``zwei Dutzend``, ``Hunderte``."""
        if position >= len(self.tokens):
            return None
        token = self.tokens[position]
        if token.word in self.words.indefinite_numbers:
            low, high = self.words.indefinite_numbers[token.word]
            return _Number(low, low, high, position, position + 1, False)
        in_digits = token.text[0].isdigit()
        value = digits_value(token.text, self.words) if in_digits else self._in_words(position)
        if value is None:
            return None
        after = position + 1
        if token.word in self.words.one and self._word(after) in self.words.halves:
            value, after = self.words.halves[self._word(after)], after + 1
        scale = 1
        while self._word(after) in self.words.magnitudes:
            scale *= self.words.magnitudes[self._word(after)]
            short = len(self._word(after)) <= _LONGEST_ABBREVIATION
            after += 2 if short and self._word(after + 1) == "." else 1
        return _Number(value * scale, value * scale, value * scale, position, after, in_digits, scale)

    def _in_words(self, position: int) -> float | None:
        word = self._word(position)
        if word in self.words.one:
            # The article counts only before a magnitude (eine Million); single casualties are read elsewhere.
            following = self._word(position + 1)
            counts = following in self.words.magnitudes or (
                following in self.words.halves and self._word(position + 2) in self.words.magnitudes
            )
            return 1 if counts else None
        return word_value(word, self.words)

    def _range(self, position: int) -> _Number | None:
        """A number, or two with a range word between: ``20 bis 30``, ``zwischen zwei und drei``."""
        first = self._single(position)
        if first is None:
            return None
        opened = self._word(position - 1) in self.words.between
        joint = self._word(first.after)
        after = first.after + 1
        if f"{joint} {self._word(after)}" in self.words.range_words:
            joint, after = f"{joint} {self._word(after)}", after + 1
        if joint not in self.words.range_words or (joint in self._plain_joints() and not opened):
            return first
        second = self._single(after)
        if second is None or second.high < first.low:
            return first
        # In "zwei bis drei Millionen" the magnitude belongs to both.
        shared = second.scale if first.scale == 1 and first.low * second.scale <= second.high else 1
        low = first.low * shared
        return _Number(low, low, second.high, first.first, second.after, first.in_digits)

    def _plain_joints(self) -> frozenset[str]:
        """Range words that join a range only after an opener: *und* does, *bis* needs none."""
        return frozenset({self.words.conjunction})

    def _casualty(self, position: int) -> _Number | None:
        """``ein Toter``, ``keine einzige Rakete``: one and none count only where even they are a figure."""
        word = self._word(position)
        if word not in self.words.one and word not in self.words.none:
            return None
        if self._word(position + 1) in self.words.magnitudes:
            return None
        after = self._skip_adjectives(position + 1)
        single = any(self._word(k).startswith(self.words.single) for k in range(position + 1, after))
        if not single and self._word(after) not in self.words.countable:
            return None
        value = 0.0 if word in self.words.none else 1.0
        return _Number(value, value, value, position, position + 1, False)

    def _quantity(self, number: _Number) -> tuple[Quantity | None, int]:
        unit, after = self._unit(number)
        if unit is None or self._is_distance_in_time(number, unit, after):
            return None, max(number.after, after)
        low, high, first = self._bounded(number)
        text = self.text[self.tokens[first].start : self.tokens[after - 1].end]
        return Quantity(number.value, low, high, unit, " ".join(text.split())), after

    def _is_distance_in_time(self, number: _Number, unit: str, after: int) -> bool:
        """``vor zwei Tagen``, ``two days ago`` is a date."""
        opener = self._word(number.first - 1)
        if self.words.ago_follows and self._word(after) in self.words.ago:
            return unit.casefold() in self.words.period_units
        return unit.casefold() in self.words.period_units and opener in self.words.ago + self.words.ahead

    def _bounded(self, number: _Number) -> tuple[float, float, int]:
        first = number.first
        if self.words.currency_first and self._word(first - 1) in _CURRENCY_SIGNS:
            first -= 1
        if self._word(first - 1) in self.words.between:
            return number.low, number.high, first - 1
        for length in _bound_lengths(self.words):
            start = first - length
            phrase = " ".join(self._word(k) for k in range(start, first)) if start >= 0 else ""
            phrase = phrase.replace(" .", ".")
            if phrase in self.words.bounds:
                low, high = self.words.bounds[phrase]
                lowest = 0.0 if low is None else number.low * low
                highest = NO_LIMIT if high is None else number.high * high
                return min(round(lowest, 9), number.value), max(round(highest, 9), number.value), start
        return number.low, number.high, first

    def _unit(self, number: _Number) -> tuple[str | None, int]:
        """What is counted, empty for a bare figure, None where the number is no figure at all."""
        after = number.after
        word = self._word(after)
        if self.words.currency_first and self._word(number.first - 1) in _CURRENCY_SIGNS:
            return self._word(number.first - 1), after
        for length, phrase in ((2, f"{word} {self._word(after + 1)}"), (1, word)):
            if phrase in self.words.percent:
                percent = self.words.percent[0]
                return percent.capitalize() if self.words.nouns_have_capitals else percent, after + length
        if word in _CURRENCY_SIGNS:
            return word, after + 1
        scale = number.first - (2 if self._word(number.first - 1) in self.words.scale_links else 1)
        if self._word(scale) in self.words.scales:
            return self.tokens[scale].text, number.after
        if number.in_digits and word in {"-", "–"}:
            return self._compound_unit(after + 1)
        if word in self.words.unit_links:
            after += 1
            whole = self._candidate(after) if after < len(self.tokens) else None
            if whole:
                return self._unit(whole)[0], number.after  # "vier von fünf Zügen": both count the same
        if not self.words.nouns_have_capitals:
            return self._plain_noun(number, after)
        return self._noun(number, self._skip_adjectives(after))

    def _compound_unit(self, position: int) -> tuple[str | None, int]:
        """``60-Tonnen-Tieflader``: the unit stands inside the compound."""
        text = self.tokens[position].text if position < len(self.tokens) else ""
        unit, hyphen, _ = text.partition("-")
        if not self.words.nouns_have_capitals:
            return (unit, position + 1) if unit in self.words.singular_nouns and not hyphen else (None, position)
        return (unit, position + 1) if hyphen and unit[0].isupper() else (None, position)

    def _noun(self, number: _Number, position: int) -> tuple[str | None, int]:
        token = self.tokens[position] if position < len(self.tokens) else None
        if token and token.text in _OPENING:
            return self._quoted_noun(position)
        if token and token.text[0].isupper() and token.word not in self.words.not_units:
            return self._paired(position)
        return self._implied_unit(number), number.after

    def _plain_noun(self, number: _Number, position: int) -> tuple[str | None, int]:
        """The first noun in the plural behind a number, with the capitalised words before it (``U.S. positions``)."""
        for k in range(position, min(position + _MOST_UNIT_WORDS, len(self.tokens))):
            token = self.tokens[k]
            if token.text == "." and len(self.tokens[k - 1].text) == 1:
                continue  # "U.S."
            if token.word in self.words.unit_ends or token.word in self.words.not_units or not token.text[0].isalpha():
                break
            if self._is_counted(token):
                start = k
                while start > position and (self.tokens[start - 1].text[0].isupper() or self._word(start - 1) == "."):
                    start -= 1
                return self.text[self.tokens[start].start : token.end], k + 1
        return self._implied_unit(number), number.after

    def _is_counted(self, token: _Token) -> bool:
        if token.word in self.words.singular_nouns:
            return True
        return (
            len(token.word) > 3 and token.word.endswith("s") and not token.word.endswith(("ss", "us", "is", "'s", "’s"))
        )

    def _paired(self, position: int) -> tuple[str, int]:
        """The noun at a position, with its pair where it has one: ``Bürgerinnen und Bürger``."""
        noun, after = self.tokens[position].text, self.tokens[position + 1 : position + 3]
        pair = len(after) == 2 and after[0].word == self.words.conjunction and after[1].text[:4] == noun[:4]
        if pair:
            return f"{noun} {after[0].text} {self._nominative(after[1].text)}", position + 3
        return self._nominative(noun), position + 1

    def _implied_unit(self, number: _Number) -> str | None:
        """What a number without a noun counts: what the sentence gives the total of, or those in a state."""
        if not self._could_stand_alone(number):
            return None
        if self._total:
            return self._total
        for k in range(number.after, min(number.after + _REACH, len(self.tokens))):
            if self._word(k) in ",;:.“”»«":
                break
            if self._word(k) in self.words.state_units:
                return self.words.state_units[self._word(k)]
        return "" if number.in_digits or number.is_range else None

    @cached_property
    def _total(self) -> str:
        """``Toten`` in *die Zahl der Toten*, in the nominative; empty where no total is given."""
        for k, token in enumerate(self.tokens[:-2]):
            if token.word in self.words.totals and self.tokens[k + 2].text[0].isupper():
                return self._nominative(self.tokens[k + 2].text)
        return ""

    def _quoted_noun(self, position: int) -> tuple[str | None, int]:
        """``„Shahed“-Drohnen``."""
        for last in range(position + 1, min(position + 5, len(self.tokens) - 2)):
            if self.tokens[last].text in _CLOSING and self._word(last + 1) == "-":
                name = self.text[self.tokens[position + 1].start : self.tokens[last - 1].end]
                return f"{name}-{self.tokens[last + 2].text}", last + 3
        return None, position

    def _could_stand_alone(self, number: _Number) -> bool:
        """Whether a number without a noun can be a figure (*es sind 25*) and no year, age or name (*Tor 7*)."""
        before = self.tokens[number.first - 1].text if number.first else ""
        if number.value < 2 or before == "(" or (before[:1].isupper() and before.casefold() not in self.words.bounds):
            return False
        if not number.in_digits or number.scale > 1:
            return True
        grouped = self.words.group_mark in self.tokens[number.first].text
        ends = (number.low, number.high)
        return grouped or not all(end == int(end) and _FIRST_YEAR <= end <= _LAST_YEAR for end in ends)

    def _skip_adjectives(self, position: int) -> int:
        for k in range(position, min(position + _MOST_ADJECTIVES, len(self.tokens))):
            token = self.tokens[k]
            inflected = token.text.islower() and token.text.endswith(self.words.adjective_endings)
            counted = not self.words.nouns_have_capitals and token.word in self.words.countable
            if not inflected or counted or token.word in self.words.not_adjectives:
                return k
        return position + _MOST_ADJECTIVES

    def _nominative(self, noun: str) -> str:
        lower = noun.casefold()
        if lower.endswith(self.words.dative_plurals) or lower.endswith(self.words.nominal_participles):
            return noun[:-1]
        return noun
