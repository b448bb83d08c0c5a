"""The reports on versions, hops, time and state as plain records."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.interchange import Json, spans_to_json
from claimcheck.model import Version
from claimcheck.reports.records.common import claim_record, document_record
from claimcheck.reports.values.courses import (
    CourseFamily,
    DriftReport,
    Entry,
    HistoryReport,
    Revision,
    Shift,
    Tie,
    TimelineReport,
)
from claimcheck.reports.values.status import LinkCount, StatusReport


def body(report: CourseFamily) -> Json:
    """A report as the fields of one object, without its ``schema``."""
    match report:
        case HistoryReport():
            versions = list(map(_version_record, report.versions))
            return {"versions": versions, "revisions": list(map(_revision_record, report.revisions))}
        case DriftReport():
            return {
                "claim": claim_record(report.claim),
                "first": claim_record(report.first),
                "hops": list(map(_shift_record, report.hops)),
                "independent": report.independent,
            }
        case TimelineReport():
            return {
                "subject": report.subject,
                "by": report.by,
                "entries": list(map(_entry_record, report.entries)),
                "undated": list(map(_entry_record, report.undated)),
            }
        case StatusReport():
            return _status_record(report)


def rows(report: CourseFamily) -> Iterator[Json]:
    """A report as one object an entry: a change of a claim, a hop, a claim on the timeline, the state."""
    match report:
        case HistoryReport():
            for revision in report.revisions:
                yield from ({"version": revision.after.number, **_shift_record(shift)} for shift in revision.shifts)
        case DriftReport():
            yield from map(_shift_record, report.hops)
        case TimelineReport():
            yield from map(_entry_record, (*report.entries, *report.undated))
        case StatusReport():
            yield _status_record(report)


def _version_record(version: Version) -> Json:
    return {
        **document_record(version.document),
        "version": version.number,
        "claims": version.claims,
        "reason": version.reason,
        "ingested_at": version.ingested_at,
    }


def _revision_record(revision: Revision) -> Json:
    return {
        "from": revision.before.number,
        "to": revision.after.number,
        "unchanged": revision.unchanged,
        "shifts": list(map(_shift_record, revision.shifts)),
    }


def _shift_record(shift: Shift) -> Json:
    return {
        "event": shift.event,
        "changes": [{"kind": each.kind.value, "before": each.before, "after": each.after} for each in shift.changes],
        "reason": shift.reason,
        "words": _words_record(shift),
        "before": None if shift.before is None else claim_record(shift.before),
        "after": None if shift.after is None else claim_record(shift.after),
    }


def _words_record(shift: Shift) -> Json | None:
    """Which stretches of the two texts differ, as offsets into the ``text`` of each."""
    differing = shift.wordings
    if differing is None:
        return None
    return {"before": spans_to_json(differing.a), "after": spans_to_json(differing.b)}


def _entry_record(entry: Entry) -> Json:
    return {
        "day": entry.day,
        "moment": entry.moment.value,
        "ties": list(map(_tie_record, entry.ties)),
        "claim": claim_record(entry.claim),
    }


def _tie_record(tie: Tie) -> Json:
    return {"moment": tie.moment.value, "earlier": tie.earlier.id, "reason": tie.reason}


def _status_record(report: StatusReport) -> Json:
    command, why = report.next
    return {
        "database": report.database,
        "articles": report.articles,
        "earlier_versions": report.earlier_versions,
        "undated": report.undated,
        "claims": report.claims,
        "unknown_speakers": report.unknown_speakers,
        "unknown_share": round(report.unknown_share, 3),
        "sources": report.sources,
        "unlinked": report.unlinked,
        "links": list(map(_count_record, report.links)),
        "next": {"command": command, "why": why},
    }


def _count_record(count: LinkCount) -> Json:
    fields = {"relation": count.relation, "kind": count.kind}
    return {**fields, "links": count.links, "unreviewed": count.unreviewed}
