"""Dates that somebody states on purpose: in a field, a front matter, an option."""

from __future__ import annotations

from claimcheck.languages.contract import PageWords
from claimcheck.languages.pagedates import iso_date


def stated_date(value: str, words: PageWords) -> str | None:
    """A stated date as ISO 8601 in the precision given, None where it is none that can be read.

    ISO dates and those of the article's own language are read here; a date with the name of a month in any other
    language, or as mail headers write it, by dateparser. Bare numbers such as 03/04/2024 are not guessed at.

    Args:
        value: the date as it is written.
        words: the months of the article's language.
    """
    return iso_date(value, words) or _foreign_date(value)


def _foreign_date(value: str) -> str | None:
    if not any(character.isalpha() for character in value) or not any(character.isdigit() for character in value):
        return None
    import dateparser

    exact = {"PARSERS": ["absolute-time"], "REQUIRE_PARTS": ["day", "month", "year"], "STRICT_PARSING": True}
    parsed = dateparser.parse(value, settings=exact)
    return parsed.date().isoformat() if parsed else None
