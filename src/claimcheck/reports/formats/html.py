"""HTML: a report as one page that needs no network, to be looked at in a browser, sent on or printed."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.reports.values import PLAIN, ClaimReport, ClaimsReport, DiffReport, LinksReport, Page, Report

TITLE = "a web page"


def render(report: Report, page: Page = PLAIN) -> Iterator[str]:  # noqa: ARG001
    """Write a report as a whole page: a diff and links as pairs side by side, what is a list as a table."""
    # The page's parts are heavy, and the command line asks every format for its title.
    from claimcheck.reports.web import lists
    from claimcheck.reports.web.diff import diff_page

    match report:
        case DiffReport():
            yield diff_page(report)
        case LinksReport():
            yield lists.links_page(report)
        case ClaimsReport():
            yield lists.claims_page(report.claims)
        case ClaimReport():
            yield lists.claim_page(report)
        case _:
            yield lists.table_page(report)
