"""A claim and a pair of claims as blocks of lines, for every report that shows them."""

from __future__ import annotations

from rich.text import Text

from claimcheck.languages.pagedates import date_prefix
from claimcheck.model import Certainty, Claim, Document, QuotationType, Ruling
from claimcheck.reports.layout import styles
from claimcheck.reports.layout.lines import Lines, beside, plain, wrap
from claimcheck.reports.safety import visible
from claimcheck.reports.values import OWN_WORDS, Pair, chain

BESIDE_FROM = 120
_DOT = " · "
GAP = 4
_OPENING = 80  # characters
_AS_ABOVE = [Text().append("A  ", styles.SIDE_A).append("as above", styles.QUIET)]


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


def side(claim: Claim, letter: str, width: int | None) -> Lines:
    """One side of a pair: its letter, if it has one, the words, and under them who says so."""
    label = Text(letter, style=styles.SIDE_A if letter == "A" else styles.SIDE_B)
    return [*wrap(plain(claim.text), width, 3, label), *wrap(told(claim, claim.id), width, 3)]


def sides(pair: Pair, width: int | None, *, again: bool = False) -> Lines:
    """Both claims of a pair, side by side where there is room for two columns of reading width.

    Args:
        width: columns there are; None for no end of them.
        again: whether side A is that of the pair before, and need not be read again.
    """
    if width is None or width < BESIDE_FROM:
        return [*_side_a(pair.a, width, again), *side(pair.b, "B", width)]
    half = (width - GAP) // 2
    return beside(_side_a(pair.a, half, again), side(pair.b, "B", half), half + GAP)


def _side_a(claim: Claim, width: int | None, again: bool) -> Lines:
    return _AS_ABOVE if again else side(claim, "A", width)


def verdict(pair: Pair, a: str = "A", b: str = "B") -> Text:
    """What the two do to each other, about what, how sure, and which side (named ``a`` or ``b``) is overtaken."""
    link = pair.link
    text = Text().append(link.relation.value, styles.link_style(link)).append(f"{_DOT}{about_what(pair)}")
    text.append(f"{_DOT}{link.score:.2f}", styles.QUIET)
    if pair.superseded:
        text.append(f"{_DOT}{a if pair.superseded == 'a' else b} has been overtaken")
    return text.append_text(review(pair.ruling))


def about_what(pair: Pair) -> str:
    """Of a conflict, what it is about; of a corroboration, whether it is a second witness."""
    return "origin unknown" if pair.witness == "unknown" else pair.link.kind.value


def review(ruling: Ruling | None) -> Text:
    """Whether it is only suggested, or what a person made of it, who, and with which comment."""
    if ruling is None:
        return Text().append(f"{_DOT}suggested", styles.QUIET)
    text = Text().append(_DOT, styles.QUIET).append(ruling.review.value, styles.REVIEW[ruling.review])
    text.append_text(plain(f" by {ruling.reviewer}", styles.QUIET) if ruling.reviewer else Text())
    text.append_text(plain(f", suggested was {suggested(ruling)}", styles.QUIET) if ruling.own_kind else Text())
    return text.append_text(plain(f": {ruling.comment}") if ruling.comment else Text())


def suggested(ruling: Ruling) -> str:
    """What the program suggested where the person said otherwise: ``conflicts (date)``."""
    return f"{ruling.relation} ({ruling.kind})"


def pair_block(pair: Pair, width: int | None) -> Lines:
    """A link by itself: the verdict, both claims, the reasons."""
    return [*wrap(verdict(pair), width), *sides(pair, width), *reasons(pair, width)]


def reasons(pair: Pair, width: int | None, indent: int = 3) -> Lines:
    """Why one may think so, a reason a paragraph."""
    return [line for reason in pair.link.reasons for line in wrap(plain(reason, styles.REASON), width, indent)]
