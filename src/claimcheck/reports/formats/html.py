"""HTML: a report as one page that needs no network, to be looked at in a browser, sent on or printed."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.reports.values import (
    PLAIN,
    ClaimReport,
    ClaimsReport,
    ConflictsReport,
    CorroborationReport,
    DiffReport,
    DriftReport,
    HistoryReport,
    LinksReport,
    Page,
    Report,
    TimelineReport,
)

TITLE = "a web page"


def render(report: Report, page: Page = PLAIN) -> Iterator[str]:  # noqa: ARG001
    """Write a report as a whole page: links as pairs, what became of claims step by step, lists as tables."""
    # The page's parts are heavy, and the command line asks every format for its title.
    from claimcheck.reports.web import courses, lists, witnesses
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
        case ConflictsReport():
            yield witnesses.conflicts_page(report)
        case CorroborationReport():
            yield witnesses.corroboration_page(report)
        case HistoryReport():
            yield courses.history_page(report)
        case DriftReport():
            yield courses.drift_page(report)
        case TimelineReport():
            yield courses.timeline_page(report)
        case _:
            yield lists.table_page(report)
