"""Which layout a report has: a function a family."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

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
from claimcheck.reports.layout.lines import Lines
from claimcheck.reports.values import (
    AnonymousReport,
    ChainReport,
    CircularReport,
    ClaimFamily,
    ClaimReport,
    ClaimsReport,
    ConflictsReport,
    CorroborationReport,
    CourseFamily,
    DecisionsReport,
    DiffReport,
    DocumentsReport,
    DriftReport,
    HistoryReport,
    JudgementFamily,
    LinkFamily,
    LinksReport,
    Page,
    Report,
    SourcesReport,
    StatusReport,
    TableReport,
    TimelineReport,
    WhyReport,
)


def blocks(report: Report, page: Page) -> Iterator[Lines]:
    """A report as blocks of lines."""
    if isinstance(report, ClaimFamily):
        return _claims(report, page)
    if isinstance(report, LinkFamily):
        return _links(report, page)
    if isinstance(report, CourseFamily):
        return _courses(report, page)
    return _judgements(report, page)


def _claims(report: ClaimFamily, page: Page) -> Iterator[Lines]:
    match report:
        case ClaimsReport():
            return lists.claims(report, page.width)
        case ClaimReport():
            return claim.claim(report, page)
        case SourcesReport():
            return lists.sources(report, page.width)
        case DocumentsReport():
            return lists.documents(report, page.width)
        case AnonymousReport():
            return lists.anonymous(report, page.width)
        case ChainReport():
            return chains.chain(report, page)
        case TableReport():
            return table.table(report, page.width)
        case _:
            assert_never(report)


def _links(report: LinkFamily, page: Page) -> Iterator[Lines]:
    match report:
        case LinksReport():
            return lists.links(report, page)
        case DiffReport():
            return diff.diff(report, page)
        case ConflictsReport():
            return lists.conflicts(report, page)
        case CorroborationReport():
            return witnesses.corroboration(report, page)
        case CircularReport():
            return witnesses.circular(report, page.width)
        case WhyReport():
            return why.why(report, page)
        case _:
            assert_never(report)


def _courses(report: CourseFamily, page: Page) -> Iterator[Lines]:
    match report:
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


def _judgements(report: JudgementFamily, page: Page) -> Iterator[Lines]:
    if isinstance(report, DecisionsReport):
        return judgements.decisions(report, page.width)
    return judgements.grades(report, page.width)
