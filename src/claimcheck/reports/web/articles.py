"""An article with its claims marked in the text, and a note for each below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.model import Claim, Document
from claimcheck.reports.layout.lists import count
from claimcheck.reports.web.claims import note
from claimcheck.reports.web.edition import TIES, Edition, anchor, imprint, tie, title
from claimcheck.reports.web.markup import Child, Markup, el, join
from claimcheck.reports.web.pieces import Piece, cut


def article(edition: Edition, document: Document, *, headed: bool = True) -> Markup:
    """Headline, text and notes of an article; without its text, the notes are all there is.

    Args:
        edition: the whole.
        document: the article.
        headed: whether to begin with outlet, day and headline.
    """
    claims, key = edition.claims.get(document.id, ()), anchor(document.id)
    return el(
        "article",
        el("p", imprint(document) or "no outlet, no date", class_="imprint") if headed else None,
        el("h3", title(document), lang=document.lang) if headed else None,
        _origin(document),
        el("div", *_text(edition, document, claims), class_="text", lang=document.lang) if document.text else None,
        _notes(edition, claims),
        id=f"article-{key}",
        class_="article",
        aria_label=title(document),
        tabindex="0",
        data_article=key,
    )


def _origin(document: Document) -> Child:
    """Where it was published: a link only where it leads to the web."""
    if not document.url:
        return None
    if document.url.lower().startswith(("http://", "https://")):
        link = el("a", document.url, href=document.url, rel="noopener noreferrer nofollow")
        return el("p", link, class_="origin")
    return el("p", document.url, class_="origin")


def _notes(edition: Edition, claims: Sequence[Claim]) -> Markup:
    if not claims:
        return el("p", "No claims were found in this article.", class_="none")
    return el(
        "section",
        el("h4", count(len(claims), "claim")),
        el("ol", *(note(edition, claim) for claim in claims)),
        class_="notes",
    )


def _text(edition: Edition, document: Document, claims: Sequence[Claim]) -> Iterator[Markup]:
    for block in cut(document.text, claims):
        if not _repeats_the_title(block, document):
            yield el("p", *(_piece(edition, piece) for piece in block))


def _repeats_the_title(block: Sequence[Piece], document: Document) -> bool:
    bare = len(block) == 1 and not block[0].quoted and not block[0].named
    return bare and document.title is not None and block[0].text.split() == document.title.split()


def _piece(edition: Edition, piece: Piece) -> Markup:
    words = _lines(piece.text)
    if piece.quoted or piece.named:
        words = el("span", words, **_marks(edition, piece))
    return join([words, *(_reference(edition, claim) for claim in piece.ended)])


def _lines(text: str) -> Markup:
    first, *rest = text.split("\n")
    return join([first, *(join([el("br"), line]) for line in rest)])


def _marks(edition: Edition, piece: Piece) -> dict[str, str | None]:
    """The innermost claim gives colour and line, all of them can be found by their ids."""
    kinds = []
    if piece.quoted:
        inner = piece.quoted[0]
        kinds = ["quote", edition.voice(inner).token, inner.certainty.value, inner.type.value.lower()]
    return {
        "class_": " ".join([*kinds, *(["deep"] if len(piece.quoted) > 1 else [])]) or "frame",
        "data_claims": " ".join(anchor(claim.id) for claim in piece.quoted) or None,
        "data_named": " ".join(anchor(claim.id) for claim in piece.named) or None,
    }


def _reference(edition: Edition, claim: Claim) -> Markup:
    """The number of a claim behind its last word: who speaks, what it is tied to, and the way to its note."""
    voice, key = edition.voice(claim), anchor(claim.id)
    kinds = {tie(pair) for pair in edition.ties.get(claim.id, ())}
    signs = [el("span", sign, class_=f"sign {kind}") for kind, sign in TIES.items() if kind in kinds]
    label = ", ".join([f"claim {edition.numbers[claim.id]}", voice.name, claim.certainty.value, *sorted(kinds)])
    link = el(
        "a",
        el("span", voice.initials, class_="initials"),
        str(edition.numbers[claim.id]),
        *signs,
        id=f"ref-{key}",
        href=f"#note-{key}",
        class_=f"reference {voice.token}",
        aria_label=label,
        data_claim=key,
    )
    return el("sup", link)
