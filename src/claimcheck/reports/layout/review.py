"""A suggestion to decide on: both claims in their sentences, who says so, and why they are linked."""

from __future__ import annotations

from rich.text import Text

from claimcheck.model import Claim, Document
from claimcheck.reports.layout import styles
from claimcheck.reports.layout.claim import highlighted
from claimcheck.reports.layout.claims import about, headline, told
from claimcheck.reports.layout.lines import Lines, beside, plain, wrap
from claimcheck.reports.layout.lists import count
from claimcheck.reports.layout.pairs import GAP, half, reasons, verdict
from claimcheck.reports.review import ReviewCard
from claimcheck.reports.values import Page

_BLANK = Text()
_INDENT = 3


def card(report: ReviewCard, page: Page) -> Lines:
    """The verdict, both claims in context with what hangs on them, the reasons, the notes."""
    return [
        _rule(report, page),
        *wrap(verdict(report.pair), page.width),
        _BLANK,
        *_sides(report, page),
        _BLANK,
        *reasons(report.pair, page.width),
        *_notes(report, page.width),
    ]


def _rule(report: ReviewCard, page: Page) -> Text:
    """Where one is in the queue, across the page."""
    skipped = f" · {report.skipped} skipped" if report.skipped else ""
    words = f"── {report.waiting} waiting · {report.decided} decided{skipped} "
    return Text(words.ljust(page.width or 0, "─"), style=styles.QUIET)


def _sides(report: ReviewCard, page: Page) -> Lines:
    sides = (("A", report.pair.a, report.a, report.links_a), ("B", report.pair.b, report.b, report.links_b))
    width = half(page.width)
    a, b = (_side(*each, Page(width, page.colour)) for each in sides)
    return [*a, _BLANK, *b] if width == page.width else beside(a, b, (width or 0) + GAP)


def _side(letter: str, claim: Claim, document: Document, links: int, page: Page) -> Lines:
    label = Text(letter, style=styles.SIDE_A if letter == "A" else styles.SIDE_B)
    more = plain(f"{count(links, 'other link')} of this claim", styles.QUIET) if links else None
    return [
        *wrap(highlighted(document, claim, page), page.width, _INDENT, label),
        *wrap(told(claim, claim.id), page.width, _INDENT),
        *wrap(headline(document).append_text(_about_article(document)), page.width, _INDENT),
        *(wrap(more, page.width, _INDENT) if more else []),
    ]


def _about_article(document: Document) -> Text:
    """Outlet and day behind a headline."""
    facts = about(document)
    return Text(" · ", styles.QUIET).append_text(facts) if facts.plain else facts


def _notes(report: ReviewCard, width: int | None) -> Lines:
    lines = [plain(f"{note.reviewer} notes: {note.comment}") for note in report.others]
    if report.note.comment:
        lines.append(plain(f"your comment: {report.note.comment}"))
    if report.note.skipped:
        lines.append(plain(f"put off before, {report.note.skipped}", styles.QUIET))
    return [line for text in lines for line in wrap(text, width, _INDENT)]
