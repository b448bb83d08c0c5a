"""Which ranges of a text belong to the web page and not to the article, and so hold no claim.

Single lines are judged by ``languages.pagelines``; here is what only their surroundings tell: a headline told twice,
what stands above the headline, lists of other articles, readers' comments, the last lines below the article.
A sentence of the article is never given up for a guess: in doubt a line is no furniture.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.languages.contract import PageWords
from claimcheck.languages.pagedates import date_prefix
from claimcheck.languages.pagelines import (
    Line,
    ends_sentence,
    hard_wrapped,
    heads_list,
    is_furniture_line,
    is_running_text,
    lines_of,
    opens_comments,
)
from claimcheck.model import Span

_HEADER_LINES = 8
_FOOTER_LINES = 4
_LONGEST_EDGE_LINE = 120
_LONGEST_TEASER = 160
_SHORTEST_REPEATED = 20
_PARAGRAPHS_BEFORE_COMMENTS = 3
_QUOTATION_MARKS = frozenset('„“”"»«‚‘‹›')
_BULLETS = frozenset("-–—•*·+▪")


def furniture(text: str, title: str | None, words: PageWords) -> tuple[Span, ...]:
    """The ranges of a text that are page furniture.

    Args:
        text: the document's text.
        title: its headline where one is known; the first line that is this headline is never furniture.
        words: the page words of its language.

    Returns:
        Whole lines, without the white space around them, and the ``date 2020-01`` before the first sentence where
        there is one; sorted and disjoint.
    """
    prefix = date_prefix(text)
    lines = tuple(lines_of(text, prefix[1].end if prefix else 0))
    page = _Page(lines, _headline(lines, title), hard_wrapped(lines), words)
    found = {number for rule in _RULES for number in rule(page)} - {page.headline}
    spans = [lines[number].span for number in sorted(found)]
    return (prefix[1], *spans) if prefix else tuple(spans)


@dataclass(frozen=True, slots=True)
class _Page:
    """A text as its lines.

    Args:
        lines: those that are not blank.
        headline: number of the first line that is the title, -1 where none is.
        wrapped: numbers of lines inside hard-wrapped paragraphs.
        words: the page words of its language.
    """

    lines: Sequence[Line]
    headline: int
    wrapped: frozenset[int]
    words: PageWords


def _headline(lines: Sequence[Line], title: str | None) -> int:
    wanted = _folded(title or "")
    return next((number for number, line in enumerate(lines) if _folded(line.text) == wanted), -1)


def _folded(line: str) -> str:
    return " ".join(line.split()).casefold()


def _by_themselves(page: _Page) -> Iterator[int]:
    """Lines that show by themselves what they are."""
    for number, line in enumerate(page.lines):
        if number not in page.wrapped and is_furniture_line(line.text, page.words):
            yield number


def _repeated(page: _Page) -> Iterator[int]:
    """A headline, teaser or paragraph told again word for word."""
    seen: set[str] = set()
    for number, line in enumerate(page.lines):
        folded = _folded(line.text)
        if folded in seen and number not in page.wrapped and _is_worth_telling_once(page, number):
            yield number
        seen.add(folded)


def _is_worth_telling_once(page: _Page, number: int) -> bool:
    text = page.lines[number].text
    return len(text) >= _SHORTEST_REPEATED or (page.headline >= 0 and text == page.lines[page.headline].text)


def _header(page: _Page) -> Iterator[int]:
    """The outlet's name and claim above a headline near the top; a kicker with a colon may be somebody's words."""
    if not 0 < page.headline < _HEADER_LINES:
        return
    above = page.lines[: page.headline]
    if any(is_running_text(line.text) for line in above):
        return
    for number, line in enumerate(above):
        has_words = ":" in line.text and "|" not in line.text
        if len(line.text) <= _LONGEST_EDGE_LINE and not has_words and not _QUOTATION_MARKS & set(line.text):
            yield number


def _teasers(page: _Page) -> Iterator[int]:
    """Headlines of other articles in a list under its heading."""
    inside = False
    for number, line in enumerate(page.lines):
        if number == page.headline or number in page.wrapped or len(line.text) > _LONGEST_TEASER:
            inside = False
        elif heads_list(line.text, page.words):
            inside = True
        elif line.text.endswith(".") or is_running_text(line.text):
            inside = False
        elif inside:
            yield number


def _comments(page: _Page) -> Iterator[int]:
    """Everything from the readers' comments on, once there has been an article above them."""
    paragraphs = 0
    for number, line in enumerate(page.lines):
        paragraphs += is_running_text(line.text)
        if paragraphs >= _PARAGRAPHS_BEFORE_COMMENTS and opens_comments(line.text, page.words):
            yield from range(number, len(page.lines))
            return


def _footer(page: _Page) -> Iterator[int]:
    """The last lines, below the last paragraph, that are no sentences: programme notes, further reading, the outlet."""
    last = max((number for number, line in enumerate(page.lines) if is_running_text(line.text)), default=None)
    if last is None or len(page.lines) - 1 - last > _FOOTER_LINES:
        return
    for number in range(last + 1, len(page.lines)):
        if number not in page.wrapped and _is_footer_line(page.lines[number].text):
            yield number


def _is_footer_line(line: str) -> bool:
    return (
        len(line) <= _LONGEST_EDGE_LINE
        and line[0] not in _BULLETS
        and not _QUOTATION_MARKS & set(line)
        and (line.endswith("?") or not ends_sentence(line))
    )


_RULES = (_by_themselves, _repeated, _header, _teasers, _comments, _footer)
