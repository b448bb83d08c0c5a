"""Versions, hops, time and state as tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from claimcheck.reports.tables.common import SIDE, Cells, Table, joined, side
from claimcheck.reports.values.courses import CourseFamily, DriftReport, Entry, HistoryReport, Shift, TimelineReport
from claimcheck.reports.values.status import StatusReport

_SHIFT = (
    *("event", "changes"),
    *(f"before_{name}" for name in SIDE),
    *(f"after_{name}" for name in SIDE),
    "reason",
)


_ENTRY = ("day", "moment", "of", *SIDE, "reason")


def table(report: CourseFamily) -> Table:
    """A report as a table: a change of a claim, a hop, a claim on the timeline, a number a row."""
    match report:
        case HistoryReport():
            shifts = ((each.after.number, shift) for each in report.revisions for shift in each.shifts)
            return Table(("version", *_SHIFT), ((str(number), *_shift(shift)) for number, shift in shifts))
        case DriftReport():
            return Table(_SHIFT, map(_shift, report.hops))
        case TimelineReport():
            return Table(_ENTRY, map(_entry, (*report.entries, *report.undated)))
        case StatusReport():
            return Table(("what", "number"), _status(report))
        case _:
            assert_never(report)


def _shift(shift: Shift) -> Cells:
    return (shift.event, joined(shift.details or shift.kinds), *side(shift.before), *side(shift.after), shift.reason)


def _entry(entry: Entry) -> Cells:
    of = joined(tie.earlier.id for tie in entry.ties)
    return (entry.day or "", entry.moment.value, of, *side(entry.claim), joined(tie.reason for tie in entry.ties))


def _status(report: StatusReport) -> Iterator[Cells]:
    numbers = ("articles", "earlier_versions", "undated", "claims", "unknown_speakers", "sources", "unlinked")
    yield from ((name, str(getattr(report, name))) for name in numbers)
    for each in report.links:
        yield f"{each.relation}, {each.kind}", str(each.links)
        yield f"{each.relation}, {each.kind}, unreviewed", str(each.unreviewed)
