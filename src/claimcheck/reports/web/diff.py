"""Two articles against each other as a page."""

from __future__ import annotations

from claimcheck.model import Claim, Document
from claimcheck.reports.layout.lists import count
from claimcheck.reports.values import DiffReport, Scope, Side, Voice
from claimcheck.reports.web.claims import facets, pair_card, stations
from claimcheck.reports.web.controls import CLAIMS, PAIRS, controls
from claimcheck.reports.web.corpus import reading_room
from claimcheck.reports.web.edition import Edition, anchor, edition, imprint, title, weight
from claimcheck.reports.web.markup import Child, Markup, el
from claimcheck.reports.web.sections import pair_sections, section, tally
from claimcheck.reports.web.shell import page


def diff_page(report: DiffReport) -> str:
    """Headlines, pairs sort by sort, what only one of the two has, and both texts."""
    pairs = report.pairs
    sides = [_claims(report, "a"), _claims(report, "b")]
    claims = list({claim.id: claim for side in sides for claim in side}.values())
    documents = [document for document in (report.a, report.b) if isinstance(document, Document) and document.text]
    voices = isinstance(report.a, Voice)
    whole = edition(documents, claims, [*pairs, *report.verdicts])
    left_out = el("p", f"{report.folded.words}.", class_="none") if report.folded else None
    alone = [f"{len(claims) or 'nothing'} only in {letter}" for letter, side, claims in _sides(report) if _lists(side)]
    words = f"{tally(pairs)}; {', '.join(alone)}."
    return page(
        f"{_name(report.a)} / {_name(report.b)}",
        el("div", *(_headline(report, letter) for letter in "ab"), class_="versus"),
        controls(whole, claims, counted=PAIRS if voices else CLAIMS),
        *pair_sections(whole, sorted(pairs, key=weight), letters=("A", "B")),
        _verdicts(whole, report),
        section(
            "Only here", _alone(whole, report), key="only", standfirst="What only one of the two reports", level="h3"
        ),
        left_out,
        section("Articles", reading_room(whole, documents), key="articles") if documents else None,
        heading="Two sides, claim by claim" if voices else "Two articles, claim by claim",
        lede=words[:1].upper() + words[1:],
    )


def _claims(report: DiffReport, letter: str) -> list[Claim]:
    """All claims of a side in the order of its text."""
    pairs = (*report.conflicts, *report.updates, *report.agreements)
    paired = [pair.a if letter == "a" else pair.b for pair in pairs]
    found = {claim.id: claim for claim in (*paired, *(report.only_a if letter == "a" else report.only_b))}
    return sorted(found.values(), key=lambda claim: (not claim.quote, claim.quote))


def _name(side: Side) -> str:
    return side.title if isinstance(side, Voice) else title(side)


def _headline(report: DiffReport, letter: str) -> Markup:
    side, claims = report.a if letter == "a" else report.b, report.claims_of(letter)
    if isinstance(side, Voice):
        facts, lang = (count(claims, "claim"), count(side.articles, "article")), None
    else:
        facts, lang = (imprint(side), count(claims, "claim")), side.lang
    name = el("h2", el("b", letter.upper(), class_="letter"), " ", el("span", _name(side), lang=lang))
    return el("div", name, el("p", " · ".join(filter(None, facts)), class_="imprint"))


def _verdicts(whole: Edition, report: DiffReport) -> Child:
    if not report.verdicts:
        return None
    cards = [pair_card(whole, pair, ("A", "B")) for pair in report.verdicts]
    return section("Decided since", *cards, key="verdicts", standfirst="What persons made of links", level="h3")


def _alone(whole: Edition, report: DiffReport) -> Markup:
    lists = [_list(whole, letter, claims) for letter, side, claims in _sides(report) if _lists(side)]
    return el("div", *lists, class_="versus")


def _sides(report: DiffReport) -> tuple[tuple[str, Side, tuple[Claim, ...]], ...]:
    return ("A", report.a, report.only_a), ("B", report.b, report.only_b)


def _lists(side: Side) -> bool:
    """Whether claims of a side are listed where they stand alone: what was told before a day is not."""
    return not isinstance(side, Voice) or side.scope is not Scope.BEFORE


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
