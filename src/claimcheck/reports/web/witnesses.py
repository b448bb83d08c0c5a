"""Who agrees with a claim by origin, and what stands against what, as pages."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.model import Claim
from claimcheck.provenance import Branch, Witness, branches, source_name
from claimcheck.reports.layout.lists import count
from claimcheck.reports.values import ConflictsReport, CorroborationReport, Pair
from claimcheck.reports.web.controls import PAIRS, controls
from claimcheck.reports.web.edition import edition
from claimcheck.reports.web.markup import Markup, el
from claimcheck.reports.web.sections import pair_sections, section, tally
from claimcheck.reports.web.shell import page


def conflicts_page(report: ConflictsReport) -> str:
    """Pairs that stand against each other, then those that have been overtaken."""
    pairs = (*report.conflicts, *report.updates)
    claims = _ends(pairs)
    whole = edition((), claims, pairs)
    words = f"{tally(pairs)}." if pairs else "No conflicts."
    return page("Conflicts", controls(whole, claims, counted=PAIRS), *pair_sections(whole, whole.pairs), lede=words)


def corroboration_page(report: CorroborationReport) -> str:
    """The claim, a tree a witness from its root to the claims, and what conflicts with any of them."""
    found = report.found
    whole = edition((), _ends(report.conflicts), report.conflicts)
    roots = f"{found.independent} independent root{'' if found.independent == 1 else 's'}"
    unknown = f", {found.unknown} unknown" if found.unknown else ""
    trees = [_witness(witness, found.claim) for witness in found.witnesses]
    return page(
        found.claim.text,
        section("Who agrees", *trees, key="witnesses", standfirst="root → relay → outlet → claim"),
        *pair_sections(whole, whole.pairs),
        heading="Who agrees, by origin",
        lede=f"{source_name(found.claim)}: {found.claim.text} — {count(found.articles, 'article')}, {roots}{unknown}.",
    )


def _witness(witness: Witness, asked: Claim) -> Markup:
    known = "" if witness.known else " · unknown, no further witness"
    head = el("h3", ", ".join(witness.roots), el("span", known, class_="standfirst") if known else None)
    echoes = {echo.claim.id: echo.reason for echo in witness.echoes}
    trees = [_branch(branch, asked, echoes) for branch in branches(witness.trails)]
    return el("article", head, el("ul", *trees, class_="tree"), class_="pair")


def _branch(branch: Branch, asked: Claim, echoes: dict[str, str]) -> Markup:
    claims = [_claim(claim, asked, echoes) for claim in branch.claims]
    onward = [_branch(each, asked, echoes) for each in branch.branches]
    return el("li", el("b", branch.station.name), el("ul", *claims, *onward) if claims or onward else None)


def _claim(claim: Claim, asked: Claim, echoes: dict[str, str]) -> Markup:
    echo = f"an echo: {echoes[claim.id]}" if claim.id in echoes else ""
    own = "the claim asked for" if claim.id == asked.id else ""
    facts = " · ".join(filter(None, (claim.published, own, echo)))
    return el("li", el("blockquote", claim.text, lang=claim.lang), el("p", facts, class_="told"))


def _ends(pairs: Sequence[Pair]) -> list[Claim]:
    return list({claim.id: claim for pair in pairs for claim in (pair.a, pair.b)}.values())
