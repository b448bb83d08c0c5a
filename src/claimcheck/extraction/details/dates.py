"""The times that a text names, as days, resolved from the day of the article."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from claimcheck.extraction.details.numerals import word_value
from claimcheck.languages.contract import DetailWords
from claimcheck.model import DateRange

Days = tuple[date, date]

_LONGEST = 20_000
_MONTHS_OF_PART = 4
_WORD = re.compile(r"[^\W\d_]+")
_START = re.compile(r"\w+")
_START_LETTERS = 3


@dataclass(frozen=True, slots=True)
class _Anchor:
    """The article's day as far as it is known, and on which side of it the text's events lie."""

    start: date
    end: date
    ahead: bool

    @property
    def day(self) -> date | None:
        return self.start if self.start == self.end else None

    @property
    def month(self) -> date | None:
        return self.start if (self.start.year, self.start.month) == (self.end.year, self.end.month) else None


def dates(text: str, published: str | None, words: DetailWords) -> tuple[DateRange, ...]:
    """The times a text names, in the order of the text.

    Beginning, middle and end of a month are its days 1-10, 10-20 and 21-last, those of a year its thirds; seasons are
    the meteorological ones. A weekday or a month without a year is the last one up to the article's day, or the next
    one where the text speaks of the future.

    Args:
        text: a statement.
        published: the article's ISO date in the precision that is known. What cannot be resolved from it is left
            out: without any date only full dates and years remain.
        words: the language's words.
    """
    text = text[:_LONGEST]
    matches = list(_expressions(text, words))
    if not matches:
        return ()
    anchor = _anchor(text, published, words)
    found = ((_resolve(match, anchor, words), match.group()) for match in matches)
    return tuple(DateRange(*days, " ".join(shown.split())) for days, shown in found if days)


def _expressions(text: str, words: DetailWords) -> Iterator[re.Match[str]]:
    """All expressions of time, tried only where a word begins as one of them does."""
    pattern, starts, end = _pattern(words), _starts(words), 0
    for word in _START.finditer(text):
        shown, at = word.group(), word.start()
        if at < end or not (shown[0].isdigit() or shown[:_START_LETTERS].casefold() in starts):
            continue
        match = pattern.match(text, at)
        if match:
            end = match.end()
            yield match


@cache
def _starts(words: DetailWords) -> frozenset[str]:
    """The first letters of all words that an expression of time may begin with."""
    relative = [stem + ending for stem in words.relative_periods for ending in words.adjective_endings]
    weekdays = [day + part for day in words.weekdays for part in ("", "s", *words.day_parts)]
    plain = (words.months, words.parts, words.seasons, words.relative_days, words.period_units, words.ago, words.ahead)
    openers = [word for group in plain for word in group] + list(words.year_openers)
    if words.ago_follows:
        openers += [*words.numbers, *words.one]
    return frozenset(entry.split()[0][:_START_LETTERS].casefold() for entry in (*relative, *weekdays, *openers))


def _anchor(text: str, published: str | None, words: DetailWords) -> _Anchor | None:
    if not published:
        return None
    forms = {match.group().casefold() for match in _WORD.finditer(text)}
    over = bool(forms & words.past) or any(re.search(pattern, text) for pattern in words.perfect)
    ahead = bool(forms & words.future) and not over
    year, month, day = ([int(part) for part in published.split("-")] + [0, 0])[:3]
    if day:
        return _Anchor(date(year, month, day), date(year, month, day), ahead)
    first, last = (month, month) if month else (1, 12)
    return _Anchor(date(year, first, 1), _month_end(year, last), ahead)


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _alternatives(entries: Iterable[str]) -> str:
    return "|".join(re.escape(entry) for entry in sorted(entries, key=len, reverse=True))


def _months(words: DetailWords) -> str:
    """The names of months; where they are common words too (*may*), a capital is asked for."""
    if not words.plain_days:
        return _alternatives(words.months)
    return f"(?-i:{_alternatives(name.capitalize() for name in words.months)})"


def _distance_pattern(unit: str, words: DetailWords) -> str:
    ago, ahead = _alternatives(words.ago), _alternatives(words.ahead)
    if words.ago_follows:
        return rf"[\w-]+\s+(?:{unit})\s+(?:{ago})(?!\w)|(?:{ahead})\s+[\w-]+\s+(?:{unit})(?!\w)"
    return rf"(?:{ago}|{ahead})\s+\w+\s+(?:{unit})(?!\w)"


def _day_pattern(month: str, year: str, words: DetailWords) -> str:
    """``11. Oktober 2024``; where no full stop is written ``11 October 2024`` and ``Oct. 11, 2024``."""
    if not words.plain_days:
        return rf"(?<![\d.,])\d{{1,2}}\.\s?(?:{month})(?:\s+{year})?(?!\w)"
    number = r"\d{1,2}(?:st|nd|rd|th)?(?![\w:%])(?![.,]\d)"
    of_year = rf"(?:(?:,\s*|\s+){year})?(?!\w)"
    return rf"(?<![\d.,]){number}\s+(?:of\s+)?(?:{month})(?!\w){of_year}|(?:{month})\s+{number}{of_year}"


@cache
def _pattern(words: DetailWords) -> re.Pattern[str]:
    """One alternation of all kinds of dates; the name of its outermost group is the kind."""
    month, weekday = _months(words), _alternatives(words.weekdays)
    parts, seasons, unit = _alternatives(words.parts), _alternatives(words.seasons), _alternatives(words.period_units)
    stem, ending = _alternatives(words.relative_periods), _alternatives(words.adjective_endings)
    article, opener = _alternatives(words.article_of_period), _alternatives(words.year_openers)
    day_part, near = _alternatives(words.day_parts), _alternatives(words.relative_days)
    year = r"(?:1[5-9]|20|21)\d\d"
    relative = rf"(?:{stem})(?:{ending})"
    of_year = rf"(?:\s+(?:(?:{opener})\s+)?{year}|(?:\s+(?:{article}))?\s+{relative}\s+(?:{unit}))?"
    month_of_year = rf"(?:{month})(?!\w){of_year}"
    period = rf"(?:(?:{article})\s+)?(?:{relative}\s+)?(?:{unit})(?!\w)"
    weekend = _alternatives(noun for noun, kind in words.period_units.items() if kind == "weekend")
    kinds = {
        "iso": r"(?<!\d)\d{4}-\d\d-\d\d(?!\d)",
        "numeric": r"(?<![\d.])\d{1,2}\.\d{1,2}\.\d{4}(?!\d)",
        "day": _day_pattern(month, year, words),
        "part": rf"(?:{parts})[\s-]+(?:{month_of_year}|{period}|{year}(?!\w))",
        "season": rf"(?:{relative}\s+)?(?:{seasons})(?!\w){of_year}",
        "month": rf"(?:{relative}\s+)?{month_of_year}",
        "weekday": rf"(?:{relative}\s+)?(?:{weekday})(?:{day_part})?s?(?!\w)",
        "near": rf"(?:{near})(?!\w)",
        "period": rf"{relative}\s+(?:{unit})(?!\w)",
        "weekend": rf"(?:{weekend})(?!\w)",
        "distance": _distance_pattern(unit, words),
        "year": rf"(?<![\d.,\-–/]){year}(?![\d\w/]|[.,]\d|[-–]\w|\s+[A-ZÄÖÜ]|\s+[a-zäöüß]+(?:e|en|er)\s+[A-ZÄÖÜ])",
        "opened_year": rf"(?:{opener})\s+{year}(?![\w]|[.,]\d)",
    }
    ordered = [
        "iso",
        "numeric",
        "day",
        "part",
        "opened_year",
        "season",
        "month",
        "weekday",
        "near",
        "period",
        "weekend",
        "distance",
        "year",
    ]
    body = "|".join(f"(?P<{kind}>{_flagged(kinds[kind], kind)})" for kind in ordered)
    return re.compile(rf"(?<!\w)(?:{body})")


def _flagged(pattern: str, kind: str) -> str:
    """Names are matched without regard to case, but a bare year looks at the capital of the word after it."""
    return pattern if kind == "year" else f"(?i:{pattern})"


def _resolve(match: re.Match[str], anchor: _Anchor | None, words: DetailWords) -> Days | None:
    kind = match.lastgroup or ""
    try:
        return _KINDS[kind](_Parts(match.group(), words), anchor)
    except (ValueError, OverflowError):
        # The thirtieth of February, or a distance beyond the calendar.
        return None


class _Parts:
    """The words of one expression, looked up."""

    def __init__(self, text: str, words: DetailWords) -> None:
        self.words, self.text = words, text
        self.tokens = [token.casefold() for token in re.split(r"[\s-]+", text) if token]

    @property
    def year(self) -> int | None:
        found = re.search(r"(?<!\d)\d{4}(?!\d)", self.text)
        return int(found.group()) if found else None

    @property
    def month(self) -> int | None:
        found = (
            self.words.months.get(token.split(".", 1)[-1] or token) or self.words.months.get(token)
            for token in self.tokens
        )
        return next((month for month in found if month), None)

    @property
    def season(self) -> int | None:
        return next((self.words.seasons[token] for token in self.tokens if token in self.words.seasons), None)

    @property
    def part(self) -> int | None:
        opened = (part for part in sorted(self.words.parts, key=len, reverse=True) if self._opens(part))
        return next((self.words.parts[part] for part in opened), None)

    def _opens(self, part: str) -> bool:
        return self.tokens[: len(part.split())] == part.split()

    @property
    def weekday(self) -> int | None:
        for token in self.tokens:
            for name, number in self.words.weekdays.items():
                if token.startswith(name):
                    return number
        return None

    @property
    def relative(self) -> int | None:
        """-1, 0 or 1: last, this or next."""
        for token in self.tokens:
            for stem, offset in self.words.relative_periods.items():
                if token.startswith(stem) and token[len(stem) :] in self.words.adjective_endings:
                    return offset
        return None

    @property
    def unit(self) -> str | None:
        found = (self.words.period_units.get(token) for token in reversed(self.tokens))
        return next((unit for unit in found if unit), None)

    @property
    def near(self) -> int | None:
        return next((self.words.relative_days[t] for t in self.tokens if t in self.words.relative_days), None)


def _iso(parts: _Parts, _anchor: _Anchor | None) -> Days | None:
    day = date.fromisoformat(parts.text)
    return day, day


def _numeric(parts: _Parts, _anchor: _Anchor | None) -> Days | None:
    day, month, year = (int(part) for part in parts.text.split("."))
    return date(year, month, day), date(year, month, day)


def _day(parts: _Parts, anchor: _Anchor | None) -> Days | None:
    number = int(re.search(r"\d+", parts.text).group())  # type: ignore[union-attr]
    month = parts.month or 0
    year = parts.year or _nearest_year(month, number, anchor)
    return (date(year, month, number), date(year, month, number)) if year else None


def _nearest_year(month: int, day: int, anchor: _Anchor | None) -> int | None:
    """The year of a date without one: the last such day up to the article's, the next one in the future."""
    if anchor is None:
        return None
    # A day in the article's own near future is not a year ago.
    horizon = anchor.end + timedelta(days=45)
    year = anchor.end.year
    that_day = date(year, month, min(day, monthrange(year, month)[1]))
    if anchor.ahead:
        return year if that_day >= anchor.start else year + 1
    if that_day <= anchor.end or (that_day <= horizon and day > 1):
        return year
    return year - 1


def _year_of(parts: _Parts, month: int, anchor: _Anchor | None, last: int | None = None) -> int | None:
    """The year of a month, or of a season from one month to its last."""
    if parts.year:
        return parts.year
    if anchor is None:
        return None
    if parts.relative is not None and parts.unit == "year":
        return anchor.end.year + parts.relative if anchor.start.year == anchor.end.year else None
    if anchor.start.year == anchor.end.year and anchor.month is None:
        # Only the year is known: its own months are meant, as far as one can tell.
        return anchor.end.year
    begun = (anchor.end.year, anchor.end.month) >= (anchor.end.year, month)
    if parts.relative == 1 or (anchor.ahead and not begun):
        return anchor.end.year + (1 if begun and parts.relative == 1 else 0)
    if anchor.ahead and parts.relative is None and month <= (last or month) < anchor.start.month:
        return anchor.end.year + 1
    if parts.relative == -1 and month == anchor.end.month:
        return anchor.end.year - 1
    return anchor.end.year if begun else anchor.end.year - 1


def _month(parts: _Parts, anchor: _Anchor | None) -> Days | None:
    month = parts.month or 0
    year = _year_of(parts, month, anchor)
    return (date(year, month, 1), _month_end(year, month)) if year else None


def _season(parts: _Parts, anchor: _Anchor | None) -> Days | None:
    month = parts.season or 0
    last = (month + 1) % 12 + 1
    year = _year_of(parts, month, anchor, last)
    if not year:
        return None
    return date(year, month, 1), _month_end(year + (last < month), last)


def _part(parts: _Parts, anchor: _Anchor | None) -> Days | None:
    part = parts.part or 0
    if parts.month:
        whole = _month(parts, anchor)
        return _part_of_month(whole[0], part) if whole else None
    unit = parts.unit or "year"
    whole = (
        (date(parts.year, 1, 1), date(parts.year, 12, 31))
        if parts.year
        else _shifted(unit, parts.relative or 0, anchor)
    )
    if not whole:
        return None
    if unit == "month":
        return _part_of_month(whole[0], part)
    return _part_of_year(whole[0].year, part) if unit == "year" else _part_of_week(whole, part)


def _part_of_month(first: date, part: int) -> Days:
    begin, end = ((1, 10), (10, 20), (21, monthrange(first.year, first.month)[1]))[part]
    return first.replace(day=begin), first.replace(day=end)


def _part_of_year(year: int, part: int) -> Days:
    first = 1 + part * _MONTHS_OF_PART
    return date(year, first, 1), _month_end(year, first + _MONTHS_OF_PART - 1)


def _part_of_week(week: Days, part: int) -> Days:
    begin, end = ((0, 1), (2, 3), (4, 6))[part]
    return week[0] + timedelta(begin), week[0] + timedelta(end)


def _weekday(parts: _Parts, anchor: _Anchor | None) -> Days | None:
    if anchor is None or anchor.day is None or parts.weekday is None:
        return None
    back = (anchor.day.weekday() - parts.weekday) % 7
    if parts.relative == 1 or (anchor.ahead and parts.relative is None and back):
        day = anchor.day + timedelta(days=7 - back)
    elif parts.relative == -1 and back == 0:
        day = anchor.day - timedelta(days=7)
    else:
        day = anchor.day - timedelta(days=back)
    return day, day


def _near(parts: _Parts, anchor: _Anchor | None) -> Days | None:
    if anchor is None or anchor.day is None or parts.near is None:
        return None
    day = anchor.day + timedelta(days=parts.near)
    return day, day


def _period(parts: _Parts, anchor: _Anchor | None) -> Days | None:
    return _shifted(parts.unit or "", parts.relative or 0, anchor)


def _weekend(_parts: _Parts, anchor: _Anchor | None) -> Days | None:
    return _shifted("weekend", 0, anchor)


def _shifted(unit: str, by: int, anchor: _Anchor | None) -> Days | None:
    """The period ``by`` units from the article's own; None where the article's date is too vague to say."""
    if anchor is None:
        return None
    if unit == "year":
        year = anchor.end.year + by
        return (date(year, 1, 1), date(year, 12, 31)) if anchor.start.year == anchor.end.year else None
    if unit == "month":
        return _shifted_month(anchor.month, by) if anchor.month else None
    return _shifted_days(unit, by, anchor) if anchor.day else None


def _shifted_month(month: date, by: int) -> Days:
    index = month.year * 12 + month.month - 1 + by
    year, number = index // 12, index % 12 + 1
    return date(year, number, 1), _month_end(year, number)


def _shifted_days(unit: str, by: int, anchor: _Anchor) -> Days | None:
    day = anchor.start
    monday = day - timedelta(days=day.weekday())
    if unit == "week":
        return monday + timedelta(weeks=by), monday + timedelta(weeks=by, days=6)
    if unit == "weekend":
        # On a Monday "am Wochenende" is the one just past, on a Saturday the present one.
        saturday = monday + timedelta(days=5)
        past = by <= 0 and not anchor.ahead and day < saturday
        saturday += timedelta(weeks=by if not past else -1)
        return saturday, saturday + timedelta(days=1)
    return (day + timedelta(days=by), day + timedelta(days=by)) if unit == "day" and by == 0 else None


def _distance(parts: _Parts, anchor: _Anchor | None) -> Days | None:
    """``vor zwei Tagen``, ``in drei Wochen``, ``two days ago``."""
    back = parts.tokens[-1 if parts.words.ago_follows else 0] in parts.words.ago
    number = parts.tokens[0 if back and parts.words.ago_follows else 1]
    count = float(number) if number.isdigit() else _count(number, parts.words)
    if anchor is None or count is None or count != int(count):
        return None
    by = int(count) * (-1 if back else 1)
    if parts.unit == "day":
        day = anchor.day + timedelta(days=by) if anchor.day else None
        return (day, day) if day else None
    return _shifted(parts.unit or "", by, anchor) if parts.unit != "weekend" else None


def _count(word: str, words: DetailWords) -> float | None:
    return 1 if word in words.one else word_value(word, words)


def _year(parts: _Parts, _anchor: _Anchor | None) -> Days | None:
    return (date(parts.year, 1, 1), date(parts.year, 12, 31)) if parts.year else None


_KINDS: dict[str, Callable[[_Parts, _Anchor | None], Days | None]] = {
    "iso": _iso,
    "numeric": _numeric,
    "day": _day,
    "part": _part,
    "opened_year": _year,
    "season": _season,
    "month": _month,
    "weekday": _weekday,
    "near": _near,
    "period": _period,
    "weekend": _weekend,
    "distance": _distance,
    "year": _year,
}
