"""Reports as plain records, for the formats that machines read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from claimcheck.interchange import Json, anonymity_to_json, link_to_json, spans_to_json
from claimcheck.judgements import Decision, DecisionSummary, Description, Grade, Occurrence, Rating
from claimcheck.model import Credibility, DocumentSummary, Reliability, Source, SourceSummary, spans_text
from claimcheck.reports import course_records
from claimcheck.reports.courses import DriftReport, HistoryReport, TimelineReport
from claimcheck.reports.entries import claim_record, document_record
from claimcheck.reports.excerpts import sentences_around
from claimcheck.reports.status import StatusReport
from claimcheck.reports.values import (
    AnonymousReport,
    Cell,
    ChainReport,
    ClaimReport,
    ClaimsReport,
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
)

VERSION = 1


def whole(report: Report) -> Json:
    """A report as one object, its ``schema`` first."""
    return {"schema": f"claimcheck/{report.name}/{VERSION}", **_body(report)}


def rows(report: Report) -> Iterator[Json]:
    """A report as one object an entry: claims, sources, documents, hops …; a diff names the ``section`` of each."""
    match report:
        case ClaimsReport():
            yield from map(claim_record, report.claims)
        case SourcesReport():
            yield from map(_source_record, report.rows)
        case DocumentsReport():
            yield from map(_counted_document_record, report.rows)
        case LinksReport():
            yield from map(_pair_record, report.pairs)
        case TableReport():
            yield from (dict(zip(report.columns, map(_cell, row), strict=True)) for row in report.rows)
        case ClaimReport():
            yield whole(report)
        case DiffReport():
            yield from _diff_rows(report)
        case ChainReport():
            yield from (_hop_record(hop, report) for hop in report.hops)
        case AnonymousReport():
            yield from map(_description_record, report.rows)
        case DecisionsReport():
            yield from map(_decision_summary_record, report.rows)
        case GradesReport():
            yield from map(_grade_record, report.rows)
        case HistoryReport() | DriftReport() | TimelineReport() | StatusReport():
            yield from course_records.rows(report)
        case _:
            assert_never(report)


def _body(report: Report) -> Json:
    match report:
        case ClaimReport():
            links = [_pair_record(pair) for pair in report.links]
            claim, document = claim_record(report.claim), document_record(report.document)
            return {"claim": claim, "document": document, "grade": _rating_record(report.rating), "links": links}
        case ChainReport():
            claim, document = claim_record(report.claim), document_record(report.document)
            hops = list(rows(report))
            return {"claim": claim, "document": document, "grade": _rating_record(report.rating), "hops": hops}
        case DiffReport():
            return _diff_body(report)
        case HistoryReport() | DriftReport() | TimelineReport() | StatusReport():
            return course_records.body(report)
        case _:
            return {report.name: list(rows(report))}


def _diff_body(report: DiffReport) -> Json:
    sections: dict[str, list[Json]] = {
        "conflicts": [_pair_record(pair) for pair in report.conflicts],
        "updates": [_pair_record(pair) for pair in report.updates],
        "agreements": [_pair_record(pair) for pair in report.agreements],
        "only_a": [claim_record(claim) for claim in report.only_a],
        "only_b": [claim_record(claim) for claim in report.only_b],
    }
    counts = {name: len(entries) for name, entries in sections.items()}
    return {"a": document_record(report.a), "b": document_record(report.b), "counts": counts, **sections}


def _diff_rows(report: DiffReport) -> Iterator[Json]:
    sections = (("conflict", report.conflicts), ("update", report.updates), ("agreement", report.agreements))
    for section, pairs in sections:
        for pair in pairs:
            yield {"section": section, **_pair_record(pair)}
    for section, claims in (("only_a", report.only_a), ("only_b", report.only_b)):
        for claim in claims:
            yield {"section": section, **claim_record(claim)}


def _pair_record(pair: Pair) -> Json:
    return {
        **link_to_json(pair.link),
        "a": pair.a.id,
        "b": pair.b.id,
        "superseded": pair.superseded,
        "claim_a": claim_record(pair.a),
        "claim_b": claim_record(pair.b),
    }


def _source_record(row: SourceSummary) -> Json:
    return {
        "name": row.source.name,
        "kind": row.source.kind.value,
        "claims": row.claims,
        "passed_on": row.passed_on,
        "documents": row.documents,
        "outlets": list(row.outlets),
        "aliases": list(row.aliases),
        "grade": row.grade.value,
        "only_a_description": row.is_description,
    }


def _hop_record(hop: Hop, report: ChainReport) -> Json:
    text = report.document.text
    return {
        "role": hop.role.value,
        "name": hop.name,
        "kind": hop.kind.value if hop.kind else None,
        "read_as": hop.read_as,
        "words": spans_text(hop.words, text) or None,
        "spans": spans_to_json(hop.words),
        "context": spans_text(sentences_around(text, hop.words), text) or None,
        "elsewhere": hop.elsewhere,
        "grade": hop.grade.value.value if hop.grade else Reliability.F.value,
        "decision": _decision_record(hop.decision) if hop.decision else None,
    }


def _description_record(row: Description) -> Json:
    return {
        "description": row.source.name,
        "claims": row.claims,
        "documents": len(row.occurrences),
        "same_person_known": len(row.occurrences) == 1,
        "grade": row.grade.value,
        "occurrences": [_occurrence_record(each) for each in row.occurrences],
    }


def _occurrence_record(row: Occurrence) -> Json:
    return {
        **document_record(row.document),
        "claims": row.claims,
        "wordings": list(row.wordings),
        "anonymity": [anonymity_to_json(told) for told in row.anonymity],
    }


def _decision_summary_record(row: DecisionSummary) -> Json:
    undone = _decision_record(row.undone) if row.undone else None
    return {**_decision_record(row.decision), "claims": row.claims, "undone": undone}


def _decision_record(decision: Decision) -> Json:
    return {
        "number": decision.number,
        "action": decision.action.value,
        "source": _named(decision.source),
        "target": _named(decision.target),
        "document": decision.document,
        "words": decision.words,
        "names": list(dict.fromkeys(mention.name for mention in decision.mentions)),
        "undoes": decision.undoes,
        "by": decision.by,
        "at": decision.at,
        "note": decision.note,
    }


def _named(source: Source | None) -> Json | None:
    return {"name": source.name, "kind": source.kind.value} if source else None


def _grade_record(grade: Grade) -> Json:
    of_source = isinstance(grade.subject, Source)
    return {
        "source": _named(grade.subject) if isinstance(grade.subject, Source) else None,
        "claim": None if of_source else grade.subject,
        "grade": grade.value.value,
        "meaning": grade.value.meaning,
        "by": grade.by,
        "at": grade.at,
        "note": grade.note,
    }


def _rating_record(rating: Rating) -> Json:
    """Letter and digit with what they mean, and the entries behind them."""
    source = rating.source.value if rating.source else Reliability.F
    claim = rating.claim.value if rating.claim else Credibility.UNJUDGED
    return {
        "code": rating.code,
        "reliability": source.meaning,
        "credibility": claim.meaning,
        "source": _grade_record(rating.source) if rating.source else None,
        "claim": _grade_record(rating.claim) if rating.claim else None,
    }


def _cell(cell: Cell) -> str | int | float | None:
    """Bytes have no place in JSON and are written as hexadecimal digits."""
    return cell.hex() if isinstance(cell, bytes) else cell


def _counted_document_record(row: DocumentSummary) -> Json:
    return {**document_record(row.document), "claims": row.claims, "version": row.version}
