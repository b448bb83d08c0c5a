"""Reports as flat tables, for the formats that know only rows and columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import assert_never

from claimcheck.judgements import Decision, DecisionSummary, Description, Grade
from claimcheck.model import Claim, Document, DocumentSummary, Reliability, Source, SourceSummary, spans_text
from claimcheck.provenance import source_name
from claimcheck.reports.courses import DriftReport, Entry, HistoryReport, Shift, TimelineReport
from claimcheck.reports.excerpts import sentences_around
from claimcheck.reports.status import StatusReport
from claimcheck.reports.values import (
    AnonymousReport,
    Cell,
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
    Hop,
    LinksReport,
    Pair,
    Report,
    SourcesReport,
    TableReport,
    WhyReport,
    chain,
)

Cells = tuple[str, ...]

_CLAIM = (
    *("id", "source", "source_kind", "via", "outlet", "published", "type", "certainty", "negated", "text"),
    *("quantities", "dates", "speaker_text", "doc", "title", "lang"),
)
_SOURCE = ("name", "kind", "claims", "passed_on", "documents", "outlets", "aliases", "grade")
_DOCUMENT = ("id", "title", "outlet", "published", "lang", "url", "path")
_SIDE = ("id", "source", "chain", "certainty", "published", "text")
_LINK = (
    *("relation", "kind", "score", "superseded", "review"),
    *(f"a_{name}" for name in _SIDE),
    *(f"b_{name}" for name in _SIDE),
    "reasons",
)
_SHIFT = (
    *("event", "changes"),
    *(f"before_{name}" for name in _SIDE),
    *(f"after_{name}" for name in _SIDE),
    "reason",
)
_ENTRY = ("day", "moment", "of", *_SIDE, "reason")
_WITNESS = ("witness", "known", "root", "trail", "echo_of", "echo_reason")
_NOTHING = ("",) * 5
_HOP = ("role", "name", "kind", "grade", "words", "context", "elsewhere", "read_as", "decided_by", "decided")
_DESCRIPTION = (
    *("description", "documents_with_it", "role", "number", "reason", "claims", "wordings", "grade"),
    *_DOCUMENT,
)
_DECISION = (
    *("number", "action", "source", "source_kind", "target", "target_kind", "document", "words", "names"),
    *("undoes", "by", "at", "note", "claims", "undone_by", "undone"),
)
_GRADE = ("subject", "kind", "grade", "meaning", "by", "at", "note")


@dataclass(frozen=True, slots=True)
class Table:
    """Column names and rows of as many cells."""

    columns: Cells
    rows: Iterator[Cells]


def table(report: Report) -> Table:
    """A report as a table: an entry a row; several values in one cell are parted by ``; ``."""
    match report:
        case ClaimsReport():
            return Table(_CLAIM, map(_claim, report.claims))
        case ClaimReport():
            return Table(_CLAIM, map(_claim, (report.claim,)))
        case SourcesReport():
            return Table(_SOURCE, map(_source, report.rows))
        case DocumentsReport():
            return Table((*_DOCUMENT, "claims", "version"), map(_counted_document, report.rows))
        case LinksReport():
            return Table(_LINK, map(_pair, report.pairs))
        case TableReport():
            return Table(report.columns, (tuple(map(cell_text, row)) for row in report.rows))
        case DiffReport():
            return Table(("section", *_LINK), _diff(report))
        case ConflictsReport():
            pairs = (("conflict", report.conflicts), ("update", report.updates))
            return Table(("section", *_LINK), _sections(pairs))
        case CorroborationReport():
            return Table((*_WITNESS, *_SIDE), _witnesses(report))
        case CircularReport():
            return Table(("section", "circle", "teller", "told", *_SIDE), _circular(report))
        case WhyReport():
            return Table(("sign", "strength", "effect", "a", "b"), _findings(report))
        case ChainReport():
            return Table(_HOP, (_hop(hop, report) for hop in report.hops))
        case AnonymousReport():
            return Table(_DESCRIPTION, (cells for row in report.rows for cells in _description(row)))
        case DecisionsReport():
            return Table(_DECISION, map(_decision, report.rows))
        case GradesReport():
            return Table(_GRADE, map(_grade, report.rows))
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


def cell_text(cell: Cell) -> str:
    """A value of a table as text: nothing for none, hexadecimal digits for bytes."""
    return "" if cell is None else cell.hex() if isinstance(cell, bytes) else str(cell)


def _join(values: Iterable[str]) -> str:
    return "; ".join(values)


def _claim(claim: Claim) -> Cells:
    return (
        claim.id,
        source_name(claim),
        claim.source.kind.value if claim.source else "",
        _join(relay.name for relay in claim.via),
        claim.outlet or "",
        claim.published or "",
        claim.type.value,
        claim.certainty.value,
        _flag(claim.negated),
        claim.text,
        _join(quantity.text for quantity in claim.quantities),
        _join(f"{day.start}/{day.end}" for day in claim.dates),
        claim.speaker_text,
        claim.doc,
        claim.title or "",
        claim.lang or "",
    )


def _source(row: SourceSummary) -> Cells:
    counts = (str(row.claims), str(row.passed_on), str(row.documents))
    return (row.source.name, row.source.kind.value, *counts, _join(row.outlets), _join(row.aliases), row.grade.value)


def _hop(hop: Hop, report: ChainReport) -> Cells:
    text, by = report.document.text, hop.decision
    kind, grade = hop.kind.value if hop.kind else "", hop.grade.value if hop.grade else Reliability.F
    words = (spans_text(hop.words, text), spans_text(sentences_around(text, hop.words), text))
    decided = (by.by, by.at) if by else ("", "")
    return (hop.role.value, hop.name, kind, grade.value, *words, _flag(hop.elsewhere), hop.read_as or "", *decided)


def _description(row: Description) -> Iterator[Cells]:
    """An article a row: the same words in two articles are not known to mean the same person."""
    for each in row.occurrences:
        told = (
            _join(told.role.value for told in each.anonymity if told.role),
            _join(str(told.number) for told in each.anonymity if told.number),
            _join(told.reason for told in each.anonymity if told.reason),
        )
        counts = (str(each.claims), _join(each.wordings), row.grade.value)
        yield (row.source.name, str(len(row.occurrences)), *told, *counts, *_document(each.document))


def _decision(row: DecisionSummary) -> Cells:
    decision, undone = row.decision, row.undone
    about = (decision.document or "", decision.words or "", _join(each.name for each in decision.mentions))
    undoes = "" if decision.undoes is None else str(decision.undoes)
    entered = (decision.by, decision.at, decision.note, str(row.claims))
    ends = (undone.by, undone.at) if undone else ("", "")
    return (str(decision.number), decision.action.value, *_ends(decision), *about, undoes, *entered, *ends)


def _ends(decision: Decision) -> Cells:
    return tuple(
        cell
        for source in (decision.source, decision.target)
        for cell in ((source.name, source.kind.value) if source else ("", ""))
    )


def _grade(grade: Grade) -> Cells:
    subject = grade.subject
    about = (subject.name, subject.kind.value) if isinstance(subject, Source) else (subject, "claim")
    return (*about, grade.value.value, grade.value.meaning, grade.by, grade.at, grade.note)


def _flag(value: bool) -> str:
    return "yes" if value else "no"


def _document(document: Document) -> Cells:
    fields = (document.title, document.outlet, document.published, document.lang, document.url, document.path)
    return (document.id, *(field or "" for field in fields))


def _counted_document(row: DocumentSummary) -> Cells:
    return (*_document(row.document), str(row.claims), str(row.version))


def _side(claim: Claim | None) -> Cells:
    if claim is None:
        return ("",) * len(_SIDE)
    told = (source_name(claim), " → ".join(chain(claim)), claim.certainty.value)
    return (claim.id, *told, claim.published or "", claim.text)


def _pair(pair: Pair) -> Cells:
    link = pair.link
    decision = (link.relation.value, link.kind.value, f"{link.score:.3f}", pair.superseded or "", pair.review.value)
    return (*decision, *_side(pair.a), *_side(pair.b), _join(link.reasons))


def _sections(sections: Iterable[tuple[str, Iterable[Pair]]]) -> Iterator[Cells]:
    for section, pairs in sections:
        yield from ((section, *_pair(pair)) for pair in pairs)


def _witnesses(report: CorroborationReport) -> Iterator[Cells]:
    for number, witness in enumerate(report.found.witnesses, 1):
        echoes = {echo.claim.id: (echo.of.id, echo.reason) for echo in witness.echoes}
        for trail in witness.trails:
            way = " → ".join(station.name for station in trail.stations)
            head = (str(number), "yes" if witness.known else "no", trail.root, way)
            yield (*head, *echoes.get(trail.claim.id, ("", "")), *_side(trail.claim))


def _circular(report: CircularReport) -> Iterator[Cells]:
    for number, circle in enumerate(report.circles, 1):
        for step in circle.citations:
            yield from (("circle", str(number), step.teller, step.told, *_side(claim)) for claim in step.claims)
    for trail in report.trails:
        yield ("trail", "", trail.claim.outlet or "", trail.root, *_side(trail.claim))


def _findings(report: WhyReport) -> Iterator[Cells]:
    for each in report.explanation.findings:
        yield (each.sign, f"{each.strength:.3f}", f"{each.effect:+.3f}", _join(each.of_a), _join(each.of_b))


def _diff(report: DiffReport) -> Iterator[Cells]:
    pairs = (("conflict", report.conflicts), ("update", report.updates), ("agreement", report.agreements))
    yield from _sections(pairs)
    yield from (("only_a", *_NOTHING, *_side(claim), *_side(None), "") for claim in report.only_a)
    yield from (("only_b", *_NOTHING, *_side(None), *_side(claim), "") for claim in report.only_b)


def _shift(shift: Shift) -> Cells:
    return (shift.event, _join(shift.details or shift.kinds), *_side(shift.before), *_side(shift.after), shift.reason)


def _entry(entry: Entry) -> Cells:
    of = _join(tie.earlier.id for tie in entry.ties)
    return (entry.day or "", entry.moment.value, of, *_side(entry.claim), _join(tie.reason for tie in entry.ties))


def _status(report: StatusReport) -> Iterator[Cells]:
    numbers = ("articles", "earlier_versions", "undated", "claims", "unknown_speakers", "sources", "unlinked")
    yield from ((name, str(getattr(report, name))) for name in numbers)
    for each in report.links:
        yield f"{each.relation}, {each.kind}", str(each.links)
        yield f"{each.relation}, {each.kind}, unreviewed", str(each.unreviewed)
