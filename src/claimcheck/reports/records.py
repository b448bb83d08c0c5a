"""Reports as plain records, for the formats that machines read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from claimcheck.interchange import Json, claim_to_json, link_to_json
from claimcheck.model import Claim, Document, DocumentSummary, SourceSummary
from claimcheck.reports.values import (
    Cell,
    ClaimReport,
    ClaimsReport,
    DiffReport,
    DocumentsReport,
    LinksReport,
    Pair,
    Report,
    SourcesReport,
    TableReport,
    chain,
)

VERSION = 1


def whole(report: Report) -> Json:
    """A report as one object, its ``schema`` first."""
    return {"schema": f"claimcheck/{report.name}/{VERSION}", **_body(report)}


def rows(report: Report) -> Iterator[Json]:
    """A report as one object an entry: claims, sources, documents, links; a diff names the ``section`` of each."""
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
        case _:
            assert_never(report)


def claim_record(claim: Claim) -> Json:
    """A claim in the interchange form, its chain spelled out beside it."""
    return {**claim_to_json(claim), "chain": list(chain(claim))}


def _body(report: Report) -> Json:
    match report:
        case ClaimReport():
            links = [_pair_record(pair) for pair in report.links]
            claim, document = claim_record(report.claim), _document_record(report.document)
            return {"claim": claim, "document": document, "links": links}
        case DiffReport():
            return _diff_body(report)
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
    return {"a": _document_record(report.a), "b": _document_record(report.b), "counts": counts, **sections}


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
    }


def _cell(cell: Cell) -> str | int | float | None:
    """Bytes have no place in JSON and are written as hexadecimal digits."""
    return cell.hex() if isinstance(cell, bytes) else cell


def _document_record(document: Document) -> Json:
    return {
        "id": document.id,
        "title": document.title,
        "outlet": document.outlet,
        "published": document.published,
        "lang": document.lang,
        "url": document.url,
        "path": document.path,
    }


def _counted_document_record(row: DocumentSummary) -> Json:
    return {**_document_record(row.document), "claims": row.claims}
