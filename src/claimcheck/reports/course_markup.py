"""The reports on versions, hops and time as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.reports.markup import escaped, told
from claimcheck.reports.values.courses import DriftReport, Entry, HistoryReport, Shift, TimelineReport


def lines(report: HistoryReport | DriftReport | TimelineReport) -> Iterator[str]:
    """A report with a heading and a list a part."""
    match report:
        case HistoryReport():
            yield from _history(report)
        case DriftReport():
            yield from ("# Drift\n\n", f"- {report.first.published or 'undated'}: {told(report.first)}\n")
            yield from map(_hop, report.hops)
        case TimelineReport():
            yield f"# {escaped(report.subject)}, as {report.by}\n\n"
            yield from map(_entry, (*report.entries, *report.undated))


def _history(report: HistoryReport) -> Iterator[str]:
    yield "# History\n\n"
    for version in report.versions:
        document = version.document
        facts = (document.outlet, document.published, version.reason)
        about = "".join(f", {escaped(fact)}" for fact in facts if fact)
        title = escaped(document.title or document.path or document.id)
        yield f"{version.number}. **{title}** (`{document.id}`{about})\n"
    for revision in report.revisions:
        yield f"\n## Version {revision.before.number} → {revision.after.number}: {revision.counts}\n\n"
        yield from map(_shift, revision.shifts)


def _shift(shift: Shift) -> str:
    head = " · ".join([shift.event, *(kind.value for kind in shift.kinds)])
    differing = shift.wordings
    sides = (("before", shift.before, differing and differing.a), ("now", shift.after, differing and differing.b))
    told_sides = (f"  - {name}: {told(claim, spans or ())}" for name, claim, spans in sides if claim)
    return "\n".join([f"- **{head}**", *told_sides, *_details(shift)]) + "\n"


def _hop(hop: Shift) -> str:
    if hop.after is None:
        return ""
    spans = hop.wordings.b if hop.wordings else ()
    what = " · ".join(kind.value for kind in hop.kinds) or "no change"
    head = f"- {hop.after.published or 'undated'}: {told(hop.after, spans)}"
    return "\n".join([head, f"  - **{what}**", *_details(hop)]) + "\n"


def _details(shift: Shift) -> list[str]:
    return [f"  - {escaped(words)}" for words in (*shift.details, shift.reason) if words]


def _entry(entry: Entry) -> str:
    ties = [f"  - {tie.phrase}: {escaped(tie.reason)}" for tie in entry.ties]
    return "\n".join([f"- {entry.day or 'undated'} **{entry.moment.value}** {told(entry.claim)}", *ties]) + "\n"
