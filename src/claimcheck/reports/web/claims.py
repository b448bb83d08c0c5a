"""Claims on a page: who says so and through whom, notes under an article, pairs side by side."""

from __future__ import annotations

import re
from collections.abc import Iterable

from claimcheck.model import Certainty, Claim, QuotationType
from claimcheck.reports.values import OWN_WORDS, Pair, chain
from claimcheck.reports.values.common import instead
from claimcheck.reports.web.edition import TIE_WORDS, TIES, Edition, anchor, imprint, tie, title
from claimcheck.reports.web.markup import Child, Markup, el, join
from claimcheck.reports.words import Stretch, stretches

_INNER_CAPITAL = re.compile(r"(?<=[a-z])[A-Z]")


def stations(claim: Claim) -> Markup:
    """Source, relays, outlet; how surely, where that is worth a word."""
    first, *rest = chain(claim)
    steps = [el("b", first, class_="who"), *(join([_ARROW, el("span", station)]) for station in rest)]
    return el("span", *steps, _certainty(claim), class_="chain")


_ARROW = el("span", el("span", "through", class_="unseen"), el("span", " → ", aria_hidden="true"), class_="arrow")


def _certainty(claim: Claim) -> Child:
    words = [] if claim.certainty is Certainty.ASSERTED else [claim.certainty.value]
    words += ["part of a longer claim"] if claim.nested else []
    return join(el("span", word, class_="how") for word in words) if words else None


def facets(edition: Edition, *claims: Claim, ties: set[str] | None = None) -> dict[str, str]:
    """What the filters go by, as attributes of an entry.

    Args:
        edition: the whole.
        claims: the entry's.
        ties: what the entry is filtered by; without it, all ties of the claims.
    """
    if ties is None:
        ties = {tie(pair) for claim in claims for pair in edition.ties.get(claim.id, ())} or {"alone"}
    return {
        "data_voice": " ".join(sorted({edition.voice(claim).token for claim in claims})),
        "data_certainty": " ".join(sorted({claim.certainty.value for claim in claims})),
        "data_tie": " ".join(sorted(ties)),
        "data_article": " ".join(sorted({anchor(claim.doc) for claim in claims})),
    }


def note(edition: Edition, claim: Claim) -> Markup:
    """A claim as a note below its article: the words, the chain, and each claim it is tied to with the reasons."""
    voice, key = edition.voice(claim), anchor(claim.id)
    ties = [_tie(edition, pair) for pair in edition.ties.get(claim.id, ())]
    return el(
        "li",
        el("p", *_head(edition, claim), class_="told"),
        el("blockquote", claim.text, lang=claim.lang),
        el("ul", *ties, class_="ties") if ties else None,
        id=f"note-{key}",
        class_=f"note {voice.token} {claim.certainty.value}",
        tabindex="-1",
        data_claim=key,
        **facets(edition, claim),
    )


def _head(edition: Edition, claim: Claim) -> list[Child]:
    number = str(edition.numbers[claim.id])
    label = f"claim {number}, back to text"
    back = el("a", number, href=f"#ref-{anchor(claim.id)}", class_="number", aria_label=label)
    if not edition.is_in_text(claim):
        back = el("b", number, class_="number")
    return [back, " ", stations(claim), el("span", _rendered(claim), class_="kind")]


def _rendered(claim: Claim) -> str:
    """How it is rendered, in words: ``FreeIndirect`` is ``free indirect``."""
    if claim.type is QuotationType.NARRATIVE:
        return OWN_WORDS
    return _INNER_CAPITAL.sub(r" \g<0>", claim.type.value).lower()


def _tie(edition: Edition, pair: Pair) -> Markup:
    """The other side of a pair (its ``b``) and why."""
    href = edition.href(pair.b)
    words = el("q", pair.b.text, lang=pair.b.lang)
    return el(
        "li",
        verdict(pair, "this claim", "the other"),
        el("a", words, href=href, data_claim=anchor(pair.b.id)) if href else words,
        el("p", stations(pair.b), class_="told"),
        reasons(pair),
        class_=f"tie {tie(pair)}",
    )


def verdict(pair: Pair, a: str = "A", b: str = "B") -> Markup:
    """What the two are to each other, about what, how sure; which side (named ``a`` or ``b``) has been overtaken."""
    kind = tie(pair)
    about = None if pair.witness else el("span", pair.link.kind.value, class_="about")
    overtaken = f"{a if pair.superseded == 'a' else b} has been overtaken" if pair.superseded else None
    return el(
        "p",
        el("span", TIES[kind], class_="sign", aria_hidden="true"),
        el("b", TIE_WORDS[kind]),
        about,
        el("span", overtaken) if overtaken else None,
        _review(pair),
        el("span", f"score {pair.link.score:.2f}", class_="score"),
        class_=f"verdict {kind}",
    )


def _review(pair: Pair) -> Markup:
    """Whether the link is only suggested; what a person made of it, who, when, and with which comment."""
    ruling = pair.ruling
    words = [pair.review.value]
    if ruling:
        words += [f"by {ruling.reviewer}"] if ruling.reviewer else []
        words += [f"on {ruling.time[:10]}"] if ruling.time else []
        words += [f"({instead(ruling)})"] if ruling.own_kind else []
    comment = f": {ruling.comment}" if ruling and ruling.comment else ""
    return el("span", " ".join(words) + comment, class_=f"review {pair.review.value}")


def reasons(pair: Pair) -> Markup:
    """Why one may think so."""
    return el("ul", *(el("li", reason) for reason in pair.link.reasons), class_="reasons")


def pair_card(edition: Edition, pair: Pair, letters: tuple[str, str] | None = None) -> Markup:
    """Two claims side by side, the words in which they differ marked, and why they were put together.

    Args:
        edition: the whole.
        pair: the two.
        letters: what the sides are called; their articles without it.
    """
    words = pair.wordings
    sides = [
        side(edition, pair.a, stretches(pair.a.text, words.a, words.figures_a), letters[0] if letters else None),
        side(edition, pair.b, stretches(pair.b.text, words.b, words.figures_b), letters[1] if letters else None),
    ]
    return el(
        "article",
        verdict(pair, *(letters or ("the first", "the second"))),
        el("div", *sides, class_="sides"),
        reasons(pair),
        class_=f"pair {tie(pair)}",
        data_entry=True,
        data_claims=f"{anchor(pair.a.id)} {anchor(pair.b.id)}",
        **facets(edition, pair.a, pair.b, ties={tie(pair)}),
    )


def side(edition: Edition, claim: Claim, wording: Iterable[Stretch], letter: str | None) -> Markup:
    """One of two claims side by side, its words cut where they differ; its article named where it has no letter."""
    href, document = edition.href(claim), edition.documents.get(claim.doc)
    place = None
    if document and not letter:
        place = el("p", el("a", title(document), href=href, data_claim=anchor(claim.id)), _day(imprint(document)))
    elif href:
        place = el("p", el("a", "in the text", href=href, data_claim=anchor(claim.id)))
    return el(
        "div",
        el("b", letter, class_="letter") if letter else None,
        el("blockquote", *map(_word, wording), lang=claim.lang),
        el("p", stations(claim), class_="told"),
        el("div", place, class_="place") if place else None,
        class_=f"side {edition.voice(claim).token}",
    )


def _word(stretch: Stretch) -> Markup:
    if not stretch.differs:
        return join([stretch.text])
    return el("mark", stretch.text, class_="figure" if stretch.figure else None)


def _day(words: str) -> Child:
    return el("span", f" · {words}") if words else None
