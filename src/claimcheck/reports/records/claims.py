"""Claims, sources and documents as plain records."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from claimcheck.interchange import Json, anonymity_to_json, spans_to_json
from claimcheck.judgements import Description, Occurrence
from claimcheck.model import DocumentSummary, Reliability, SourceSummary, spans_text
from claimcheck.reports.excerpts import sentences_around
from claimcheck.reports.records.common import claim_record, document_record, headed
from claimcheck.reports.records.judgements import decision_record, rating_record
from claimcheck.reports.records.links import pair_record
from claimcheck.reports.values.claims import (
    AnonymousReport,
    ChainReport,
    ClaimFamily,
    ClaimReport,
    ClaimsReport,
    DocumentsReport,
    Hop,
    SourcesReport,
    TableReport,
)
from claimcheck.reports.values.common import Cell


def rows(report: ClaimFamily) -> Iterator[Json]:
    """A report as one object an entry: claims, sources, documents, hops, rows."""
    match report:
        case ClaimsReport():
            yield from map(claim_record, report.claims)
        case ClaimReport():
            yield headed(report.name, body(report))
        case SourcesReport():
            yield from map(_source_record, report.rows)
        case DocumentsReport():
            yield from map(_counted_document_record, report.rows)
        case AnonymousReport():
            yield from map(_description_record, report.rows)
        case ChainReport():
            yield from (_hop_record(hop, report) for hop in report.hops)
        case TableReport():
            yield from (dict(zip(report.columns, map(_cell, row), strict=True)) for row in report.rows)
        case _:
            assert_never(report)


def body(report: ClaimFamily) -> Json:
    """A report as the fields of one object, without its ``schema``."""
    match report:
        case ClaimReport():
            return {**_head(report), "links": [pair_record(pair) for pair in report.links]}
        case ChainReport():
            return {**_head(report), "hops": list(rows(report))}
        case _:
            return {report.name: list(rows(report))}


def _head(report: ClaimReport | ChainReport) -> Json:
    return {
        "claim": claim_record(report.claim),
        "document": document_record(report.document),
        "grade": rating_record(report.rating),
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
        "decision": decision_record(hop.decision) if hop.decision else None,
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


def _cell(cell: Cell) -> str | int | float | None:
    """Bytes have no place in JSON and are written as hexadecimal digits."""
    return cell.hex() if isinstance(cell, bytes) else cell


def _counted_document_record(row: DocumentSummary) -> Json:
    return {**document_record(row.document), "claims": row.claims, "version": row.version}
