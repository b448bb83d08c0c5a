"""The terminal: reports to read, wrapped and coloured if the page is a screen, plain lines if it is a pipe."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from claimcheck.reports.courses import DriftReport, HistoryReport, TimelineReport
from claimcheck.reports.layout import (
    chains,
    claim,
    courses,
    diff,
    judgements,
    lists,
    status,
    table,
    timeline,
    why,
    witnesses,
)
from claimcheck.reports.layout.lines import Lines, write
from claimcheck.reports.status import StatusReport
from claimcheck.reports.values import (
    PLAIN,
    AnonymousReport,
    ChainReport,
    CircularReport,
    ClaimReport,
    ClaimsReport,
    ConflictsReport,
    CorroborationReport,
    DecisionsReport,
    DiffReport,
    DocumentsReport,
    GradesReport,
    LinksReport,
    Page,
    Report,
    SourcesReport,
    TableReport,
    WhyReport,
)

TITLE = "text to read"


def render(report: Report, page: Page = PLAIN) -> Iterator[str]:
    """Write a report to be read, block by block."""
    for block in _blocks(report, page):
        yield write(block, page)


def _blocks(report: Report, page: Page) -> Iterator[Lines]:
    match report:
        case ClaimsReport():
            return lists.claims(report, page.width)
        case SourcesReport():
            return lists.sources(report, page.width)
        case DocumentsReport():
            return lists.documents(report, page.width)
        case LinksReport():
            return lists.links(report, page.width)
        case TableReport():
            return table.table(report, page.width)
        case ClaimReport():
            return claim.claim(report, page)
        case DiffReport():
            return diff.diff(report, page.width)
        case ConflictsReport():
            return lists.conflicts(report, page.width)
        case CorroborationReport():
            return witnesses.corroboration(report, page.width)
        case CircularReport():
            return witnesses.circular(report, page.width)
        case WhyReport():
            return why.why(report, page.width)
        case ChainReport():
            return chains.chain(report, page)
        case AnonymousReport():
            return lists.anonymous(report, page.width)
        case DecisionsReport():
            return judgements.decisions(report, page.width)
        case GradesReport():
            return judgements.grades(report, page.width)
        case HistoryReport():
            return courses.history(report, page)
        case DriftReport():
            return courses.drift(report, page)
        case TimelineReport():
            return timeline.timeline(report, page.width)
        case StatusReport():
            return status.status(report, page.width)
        case _:
            assert_never(report)
