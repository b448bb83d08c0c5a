"""Dates and times of day on the lines around an article, in the form that pages print them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from claimcheck.languages.contract import PageWords
from claimcheck.languages.neutral_page import NEUTRAL_PAGE
from claimcheck.model import Span

_LONGEST_LINE = 250
_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=\Z|[T ]\d{2}:?\d{2})")
_PREFIX = re.compile(r"\s{0,20}date:?[ \t]{1,5}(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?=\s|\Z)")
_TIME = re.compile(r"\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\b|\b\d{1,2}(?=\s?(?:Uhr|h)\b)")
_WORD = re.compile(r"[^\W\d_][\w’'.-]*")
# Stands for what has been cut out of a line, so that what stood beside it can still be seen.
_CUT = "\ue000"
_CUT_RUN = re.compile(rf"{_CUT}[\s,;:|(){_CUT}–—-]*{_CUT}")
_APART = re.compile(rf"\A\s*{_CUT}\s*(?:[,;|·•/–—-]|\Z)|[,;|·•/–—-]\s*{_CUT}\s*(?:[,;|·•/–—-]|\Z)")


@dataclass(frozen=True, slots=True)
class PageDate:
    """A date on a line; ``iso`` is None where the year is missing or there is no such day."""

    start: int
    end: int
    iso: str | None


def iso_date(value: str, words: PageWords) -> str | None:
    """A date given as metadata as ISO 8601 in the precision given, None where it is no date.

    Args:
        value: ISO date or date with time, or a date as the language writes it.
        words: the months of the language.
    """
    match = _ISO.match(value.strip())
    if match:
        return _iso(*(int(part) if part else None for part in match.groups()))
    return full_date(value, words)


def full_date(line: str, words: PageWords) -> str | None:
    """The first date with a year that a line names, as ISO date."""
    return next((found.iso for found in dates_in(line, words) if found.iso), None)


def date_prefix(text: str) -> tuple[str, Span] | None:
    """The leading ``date 2020-01`` of a text as ISO date and range, None where there is none."""
    match = _PREFIX.match(text)
    iso = iso_date(match[1], NEUTRAL_PAGE) if match else None
    return (iso, Span(0, match.end())) if match and iso else None


def dates_in(line: str, words: PageWords) -> list[PageDate]:
    """The dates of a line, in order; of a long line only those near its beginning."""
    return [_page_date(match, words) for match in _pattern(words).finditer(line[:_LONGEST_LINE])]


def has_time(line: str) -> bool:
    """Whether a line names a time of day."""
    return _TIME.search(line) is not None


def bare_words(line: str, found: Sequence[PageDate], words: PageWords) -> list[str]:
    """The words of a line besides dates, times and the words that go with them."""
    return _WORD.findall(_cut(line, found, words))


def stands_apart(line: str, found: Sequence[PageDate], words: PageWords) -> bool:
    """Whether the date begins or ends the line, set off from the rest by a comma, a dash or the like."""
    rest = _CUT_RUN.sub(_CUT, _cut(line, found, words).strip())
    return ":" not in rest and _APART.search(rest) is not None


def _cut(line: str, found: Sequence[PageDate], words: PageWords) -> str:
    for each in reversed(found):
        line = line[: each.start] + _CUT + line[each.end :]
    line = _TIME.sub(_CUT, line)
    return _WORD.sub(lambda match: _CUT if _is_date_word(match.group(), words) else match.group(), line)


def _is_date_word(word: str, words: PageWords) -> bool:
    lowered = word.lower().rstrip(".-")
    return lowered in words.date_words or lowered in NEUTRAL_PAGE.date_words


@cache
def _pattern(words: PageWords) -> re.Pattern[str]:
    month = "|".join(re.escape(name) for name in sorted(words.months, key=len, reverse=True)) or "(?!)"
    forms = (
        r"(?P<y1>\d{4})-(?P<m1>\d{2})-(?P<d1>\d{2})",
        r"(?P<d2>\d{1,2})\.\s?(?P<m2>\d{1,2})\.(?:\s?(?P<y2>\d{4})|(?P<s2>\d{2}))?(?![\d:])",
        rf"(?P<d3>\d{{1,2}})\.?\s{{0,3}}(?P<m3>{month})\b\.?(?:,?\s{{1,3}}(?P<y3>\d{{4}})\b)?",
        rf"(?P<m4>{month})\b\.?\s{{1,3}}(?P<d4>\d{{1,2}})(?!\d)(?:,?\s{{1,3}}(?P<y4>\d{{4}})\b)?",
        rf"(?P<m5>{month})\b\.?\s{{1,3}}(?P<y5>\d{{4}})\b",
    )
    return re.compile(rf"(?<![\w.])(?:{'|'.join(forms)})", re.IGNORECASE)


def _page_date(match: re.Match[str], words: PageWords) -> PageDate:
    found = {name[0]: value for name, value in match.groupdict().items() if value is not None}
    year = f"20{found['s']}" if "s" in found else found.get("y")
    month = found.get("m", "").lower()
    number = words.months.get(month) or int(month)
    day = int(found["d"]) if "d" in found else None
    return PageDate(match.start(), match.end(), _iso(int(year), number, day) if year else None)


def _iso(year: int | None, month: int | None = None, day: int | None = None) -> str | None:
    """An ISO date in the precision given, None where the calendar has no such day."""
    try:
        first = date(year or 0, month or 1, day or 1).isoformat()
    except ValueError:
        return None
    return first[: 10 if day else 7 if month else 4]
