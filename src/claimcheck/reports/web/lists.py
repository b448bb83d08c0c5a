"""The other reports as pages: links as pairs, claims as notes, everything else as a table."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.model import Claim
from claimcheck.provenance import source_name
from claimcheck.reports.layout.lists import count
from claimcheck.reports.tables import table
from claimcheck.reports.values import ClaimReport, LinksReport, Pair, Report
from claimcheck.reports.web.articles import article
from claimcheck.reports.web.claims import note
from claimcheck.reports.web.controls import PAIRS, controls
from claimcheck.reports.web.edition import edition
from claimcheck.reports.web.markup import el
from claimcheck.reports.web.sections import pair_sections, section, tally
from claimcheck.reports.web.shell import page

_LONGEST_TITLE = 120  # characters


def links_page(report: LinksReport) -> str:
    """Pairs sort by sort."""
    claims = _ends(report.pairs)
    whole = edition((), claims, report.pairs)
    words = f"{count(len(report.pairs), 'link')}: {tally(report.pairs)}."
    return page("Links", controls(whole, claims, counted=PAIRS), *pair_sections(whole, whole.pairs), lede=words)


def claims_page(claims: Sequence[Claim]) -> str:
    """A note a claim."""
    whole = edition((), claims, ())
    notes = el("ol", *(note(whole, claim) for claim in claims), class_="notes")
    return page("Claims", controls(whole, claims), notes, lede=f"{count(len(claims), 'claim')}.")


def claim_page(report: ClaimReport) -> str:
    """One claim in its article, with all it is tied to."""
    whole = edition((report.document,), [report.claim], report.links)
    return page(
        _opening(report.claim),
        *pair_sections(whole, whole.pairs, letters=("this claim", "the other")),
        section("Article", article(whole, report.document), key="articles"),
        heading="One claim",
        lede=f"{source_name(report.claim)}: {_opening(report.claim)}",
    )


def table_page(report: Report) -> str:
    """Any report as a table."""
    content = table(report)
    head = el("tr", *(el("th", name.replace("_", " "), scope="col") for name in content.columns))
    rows = [el("tr", *(el("td", cell) for cell in row), data_entry=True) for row in content.rows]
    body = el("div", el("table", el("thead", head), el("tbody", *rows)), class_="wide", tabindex="0")
    return page(report.name.capitalize(), body, lede=f"{count(len(rows), 'row')}.")


def _opening(claim: Claim) -> str:
    return claim.text if len(claim.text) <= _LONGEST_TITLE else claim.text[: _LONGEST_TITLE - 1].rstrip() + "…"


def _ends(pairs: Sequence[Pair]) -> list[Claim]:
    return list({claim.id: claim for pair in pairs for claim in (pair.a, pair.b)}.values())
