"""Who says a claim, and how an article is called, for every report that shows them."""

from __future__ import annotations

from rich.text import Text

from claimcheck.languages.pagedates import date_prefix
from claimcheck.model import Certainty, Claim, Document, QuotationType
from claimcheck.reports.layout import styles
from claimcheck.reports.layout.lines import plain
from claimcheck.reports.safety import visible
from claimcheck.reports.values import OWN_WORDS, chain

_DOT = " · "
_OPENING = 80  # characters


def told(claim: Claim, *tail: str) -> Text:
    """Who says so, through whom, how surely: ``Putin → TASS → taz · denial``.

    Args:
        tail: further facts, appended after dots.
    """
    text = Text()
    for number, station in enumerate(chain(claim)):
        text.append(" → " if number else "", styles.QUIET)
        text.append_text(plain(station, styles.QUIET if number else styles.SOURCE))
    if claim.certainty is not Certainty.ASSERTED:
        text.append(_DOT, styles.QUIET).append(claim.certainty.value, styles.CERTAINTY[claim.certainty])
    if claim.type is QuotationType.NARRATIVE:
        tail = (OWN_WORDS, *tail)
    if claim.nested:
        tail = ("part of a longer claim", *tail)
    for fact in tail:
        text.append(_DOT, styles.QUIET).append_text(plain(fact, styles.QUIET))
    return text


def headline(document: Document) -> Text:
    """The title of a document; of one without, the words it begins with, a date line before them left out."""
    if document.title:
        return plain(document.title, styles.HEADING)
    prefix = date_prefix(document.text)
    text = document.text[prefix[1].end if prefix else 0 :].lstrip()
    opening = visible(text[:_OPENING]).strip()
    if not opening:
        return plain(document.path or document.id, styles.HEADING)
    shown = opening.rsplit(" ", 1)[0] + " …" if len(text) > _OPENING else opening
    return Text().append(shown, styles.OPENING)


def about(document: Document, *tail: str) -> Text:
    """What is known of a document on one quiet line: outlet, date, and what the caller adds."""
    facts = [fact for fact in (document.outlet, document.published, *tail) if fact]
    return plain(_DOT.join(facts), styles.QUIET)
