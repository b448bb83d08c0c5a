"""Metadata that an article's own text shows: the headline, a date line, the outlet behind a *Quelle:* line.

Only what is plainly there is taken; where a line may be something else, the field stays unknown.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, takewhile
from urllib.parse import urlsplit

from claimcheck.languages.contract import PageWords
from claimcheck.languages.pagedates import date_prefix, dates_in, full_date
from claimcheck.languages.pagelines import (
    Line,
    ends_sentence,
    hard_wrapped,
    is_date_line,
    is_furniture_line,
    is_running_text,
    lines_of,
)
from claimcheck.reading.metadata import Metadata

_TOP_LINES = 14
_LONGEST_HEADLINE = 200
_BOTTOM_LENGTH = 3_000
_OUTLET_LENGTH = 60
_LONGEST_OUTLET_WORDS = 3
_DATELINE_LENGTH = 100
_TAGLINE = re.compile(r"\s[–—|-]\s")
_QUOTED_OR_COLON = frozenset(':„“”"»«')
_PLACE = re.compile(r"(?:[^\W\d_a-zß-ÿ][\w./ -]{1,40},\s{1,2})?")
_AFTER_DATELINE = re.compile(r"\s?[.:(–—-]")


def clues(text: str, words: PageWords) -> Metadata:
    """What the text of an article tells about it.

    Args:
        text: the stored text.
        words: the page words of its language.
    """
    prefix = date_prefix(text)
    top = list(islice(lines_of(text, prefix[1].end if prefix else 0), _TOP_LINES))
    head = list(takewhile(lambda line: not is_running_text(line.text), top))
    outlet, url = _source(top, text, words)
    return Metadata(
        title=_headline(top, head, words),
        outlet=outlet,
        published=prefix[0] if prefix else _date_line(head, words) or _dateline(top[len(head) : len(head) + 1], words),
        url=url,
    )


def _headline(top: Sequence[Line], head: Sequence[Line], words: PageWords) -> str | None:
    """The first short line that is neither furniture nor a sentence, with an article below it."""
    wrapped = hard_wrapped(top)
    candidates: list[str] = []
    for number, line in enumerate(head[: len(top) - 1]):
        if number in wrapped or _is_no_headline(line.text) or _goes_on(top[number + 1]):
            break
        if not is_furniture_line(line.text, words):
            candidates.append(line.text)
    if len(candidates) > 1 and _may_be_outlet(candidates[0]) and not _may_be_outlet(candidates[1]):
        return candidates[1]
    return candidates[0] if candidates else None


def _is_no_headline(line: str) -> bool:
    return len(line) > _LONGEST_HEADLINE or (line.endswith((".", ",", ";", ":")) and not line.endswith(".."))


def _goes_on(line: Line) -> bool:
    """Whether a line carries on the sentence of the line above it."""
    return line.follows and line.text[0].islower()


def _may_be_outlet(line: str) -> bool:
    """Whether a line is the outlet's name and perhaps its motto: *Tagblick – Nachrichten aus der Region*."""
    name = _TAGLINE.split(line, maxsplit=1)[0].split()
    return (
        len(name) <= _LONGEST_OUTLET_WORDS
        and not _QUOTED_OR_COLON & set(line)
        and not ends_sentence(line)
        and all(not word[0].islower() or "." in word for word in name)
    )


def _date_line(head: Sequence[Line], words: PageWords) -> str | None:
    return next((iso for line in head if is_date_line(line.text, words) and (iso := full_date(line.text, words))), None)


def _dateline(first: Sequence[Line], words: PageWords) -> str | None:
    """The date before the first sentence: *Kiel, 3. Mai 2024. Der Hafen …*."""
    for line in first:
        found = next(iter(dates_in(line.text[:_DATELINE_LENGTH], words)), None)
        if found and _PLACE.fullmatch(line.text[: found.start]) and _AFTER_DATELINE.match(line.text, found.end):
            return found.iso
    return None


def _source(top: Sequence[Line], text: str, words: PageWords) -> tuple[str | None, str | None]:
    """Outlet and address of the first line that names the source, near the top or the end."""
    if not words.source_labels:
        return None, None
    label = re.compile(rf"(?:{'|'.join(map(re.escape, words.source_labels))})\s?:\s*(\S.*)", re.IGNORECASE)
    bottom = lines_of(text, max(top[-1].span.end if top else 0, len(text) - _BOTTOM_LENGTH))
    for line in (*top, *bottom):
        match = label.match(line.text) if len(line.text) <= 4 * _OUTLET_LENGTH else None
        if match:
            return _outlet_and_url(match[1])
    return None, None


def _outlet_and_url(value: str) -> tuple[str | None, str | None]:
    """The outlet is the first of those named (*Tagblatt/dpa*), or the host of an address."""
    if value.startswith(("http://", "https://")):
        url = value.split()[0]
        return _host(url), url
    outlet = re.split(r"[/,;|(]", value)[0].strip().rstrip(".")
    return (outlet if 0 < len(outlet) <= _OUTLET_LENGTH else None), None


def _host(url: str) -> str | None:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.") or None
    except ValueError:
        return None
