"""Two claims that are linked: what they are to each other, both of them, and why one may think so."""

from __future__ import annotations

from rich.text import Text

from claimcheck.model import Claim, Ruling
from claimcheck.reports.layout import styles
from claimcheck.reports.layout.claims import told
from claimcheck.reports.layout.lines import Lines, beside, plain, wrap
from claimcheck.reports.layout.marks import marked
from claimcheck.reports.values import Page, Pair
from claimcheck.reports.values.common import instead

BESIDE_FROM = 100
GAP = 4
_DOT = " · "
_AS_ABOVE = [Text().append("A  ", styles.SIDE_A).append("as above", styles.QUIET)]


def verdict(pair: Pair, a: str = "A", b: str = "B") -> Text:
    """What the two do to each other, about what, how sure, and which side (named ``a`` or ``b``) is overtaken."""
    link = pair.link
    text = Text().append(link.relation.value, styles.link_style(link)).append(f"{_DOT}{about_what(pair)}")
    return text.append_text(standing(pair, a, b))


def standing(pair: Pair, a: str = "A", b: str = "B") -> Text:
    """How sure a link is, which side is overtaken, and what a person made of it."""
    text = Text().append(f"{_DOT}{pair.link.score:.2f}", styles.QUIET)
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
    text.append(f", {instead(ruling)}" if ruling.own_kind else "", styles.QUIET)
    return text.append_text(plain(f": {ruling.comment}") if ruling.comment else Text())


def pair_block(pair: Pair, page: Page) -> Lines:
    """A link by itself: the verdict, both claims, the reasons."""
    return [*wrap(verdict(pair), page.width), *sides(pair, page), *reasons(pair, page.width)]


def reasons(pair: Pair, width: int | None, indent: int = 3) -> Lines:
    """Why one may think so, a reason a paragraph."""
    return [line for reason in pair.link.reasons for line in wrap(plain(reason, styles.REASON), width, indent)]


def side(claim: Claim, letter: str, width: int | None, text: Text | None = None, dated: bool = False) -> Lines:
    """One side of a pair: its letter, if it has one, the words, and under them who says so.

    Args:
        claim: the claim.
        letter: ``A``, ``B`` or none.
        width: columns there are; None for no end of them.
        text: its words, if they are to look otherwise.
        dated: whether to say when it was told.
    """
    label = Text(letter, style=styles.SIDE_A if letter == "A" else styles.SIDE_B)
    words = plain(claim.text) if text is None else text
    tail = [claim.published] if dated and claim.published else []
    return [*wrap(words, width, 3, label), *wrap(told(claim, *tail, claim.id), width, 3)]


def sides(pair: Pair, page: Page, *, again: bool = False, dated: bool = False) -> Lines:
    """Both claims of a pair with the words in which they differ, side by side where there is room for two columns.

    Args:
        pair: the two.
        page: what they are written on.
        again: whether side A is that of the pair before, and need not be read again.
        dated: whether to say when either was told.
    """
    words, width = pair.wordings, half(page.width)
    # Where two agree, other words are no news.
    style = styles.WORDS if pair.witness else styles.MARK
    text_a = marked(pair.a.text, words.a, page, words.figures_a, style)
    text_b = marked(pair.b.text, words.b, page, words.figures_b, style)
    a = _AS_ABOVE if again else side(pair.a, "A", width, text_a, dated)
    b = side(pair.b, "B", width, text_b, dated)
    return [*a, *b] if width == page.width else beside(a, b, (width or 0) + GAP)


def half(width: int | None) -> int | None:
    """The columns that one of two sides has: all of them where there is no room for two of reading width."""
    return width if width is None or width < BESIDE_FROM else (width - GAP) // 2
