"""Two articles against each other as a page."""

from __future__ import annotations

from claimcheck.model import Claim, Document
from claimcheck.reports.layout.lists import count
from claimcheck.reports.values import DiffReport
from claimcheck.reports.web.claims import facets, stations
from claimcheck.reports.web.controls import controls
from claimcheck.reports.web.corpus import reading_room
from claimcheck.reports.web.edition import Edition, anchor, edition, imprint, title
from claimcheck.reports.web.markup import Markup, el
from claimcheck.reports.web.sections import pair_sections, section, tally
from claimcheck.reports.web.shell import page


def diff_page(report: DiffReport) -> str:
    """Headlines, pairs sort by sort, what only one of the two has, and both texts."""
    pairs = (*report.conflicts, *report.updates, *report.agreements)
    sides = [_claims(report, "a"), _claims(report, "b")]
    claims = [claim for side in sides for claim in side]
    documents = [document for document in (report.a, report.b) if document.text]
    whole = edition(documents, claims, pairs)
    words = f"{tally(pairs)}; {count(len(report.only_a), 'claim')} only in A, {len(report.only_b) or 'none'} only in B."
    return page(
        f"{title(report.a)} / {title(report.b)}",
        el("div", _headline("A", report.a, len(sides[0])), _headline("B", report.b, len(sides[1])), class_="versus"),
        controls(whole, claims),
        *pair_sections(whole, whole.pairs, letters=("A", "B")),
        section(
            "Only here", _alone(whole, report), key="only", standfirst="What only one of the two reports", level="h3"
        ),
        section("Articles", reading_room(whole, documents), key="articles") if documents else None,
        heading="Two articles, claim by claim",
        lede=words[:1].upper() + words[1:],
    )


def _claims(report: DiffReport, letter: str) -> list[Claim]:
    """All claims of a side in the order of its text."""
    pairs = (*report.conflicts, *report.updates, *report.agreements)
    paired = [pair.a if letter == "a" else pair.b for pair in pairs]
    found = {claim.id: claim for claim in (*paired, *(report.only_a if letter == "a" else report.only_b))}
    return sorted(found.values(), key=lambda claim: (not claim.quote, claim.quote))


def _headline(letter: str, document: Document, claims: int) -> Markup:
    about = " · ".join(filter(None, (imprint(document), count(claims, "claim"))))
    name = el("h2", el("b", letter, class_="letter"), " ", el("span", title(document), lang=document.lang))
    return el("div", name, el("p", about, class_="imprint"))


def _alone(whole: Edition, report: DiffReport) -> Markup:
    lists = [_list(whole, letter, claims) for letter, claims in (("A", report.only_a), ("B", report.only_b))]
    return el("div", *lists, class_="versus")


def _list(whole: Edition, letter: str, claims: tuple[Claim, ...]) -> Markup:
    entries = [_entry(whole, claim) for claim in claims]
    body = el("ul", *entries, class_="alone") if entries else el("p", "Nothing.", class_="none")
    return el("div", el("h4", f"Only in {letter} ({len(claims)})"), body)


def _entry(whole: Edition, claim: Claim) -> Markup:
    href = whole.href(claim)
    linked = el("a", claim.text, href=href, data_claim=anchor(claim.id)) if href else claim.text
    return el(
        "li",
        el("blockquote", linked, lang=claim.lang),
        el("p", stations(claim), class_="told"),
        class_=whole.voice(claim).token,
        data_entry=True,
        **facets(whole, claim, ties={"alone"}),
    )
