"""Claims, sources and documents as tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from claimcheck.judgements import Description
from claimcheck.model import Claim, Document, DocumentSummary, Reliability, SourceSummary, spans_text
from claimcheck.provenance import source_name
from claimcheck.reports.excerpts import sentences_around
from claimcheck.reports.tables.common import Cells, Table, cell_text, flag, joined
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

_CLAIM = (
    *("id", "source", "source_kind", "via", "outlet", "published", "type", "certainty", "negated", "text"),
    *("quantities", "dates", "speaker_text", "doc", "title", "lang"),
)


_SOURCE = ("name", "kind", "claims", "passed_on", "documents", "outlets", "aliases", "grade")


_DOCUMENT = ("id", "title", "outlet", "published", "lang", "url", "path")


_HOP = ("role", "name", "kind", "grade", "words", "context", "elsewhere", "read_as", "decided_by", "decided")


_DESCRIPTION = (
    *("description", "documents_with_it", "role", "number", "reason", "claims", "wordings", "grade"),
    *_DOCUMENT,
)


def table(report: ClaimFamily) -> Table:
    """A report as a table: a claim, a source, a document, a hop a row."""
    match report:
        case ClaimsReport():
            return Table(_CLAIM, map(_claim, report.claims))
        case ClaimReport():
            return Table(_CLAIM, map(_claim, (report.claim,)))
        case SourcesReport():
            return Table(_SOURCE, map(_source, report.rows))
        case DocumentsReport():
            return Table((*_DOCUMENT, "claims", "version"), map(_counted_document, report.rows))
        case AnonymousReport():
            return Table(_DESCRIPTION, (cells for row in report.rows for cells in _description(row)))
        case ChainReport():
            return Table(_HOP, (_hop(hop, report) for hop in report.hops))
        case TableReport():
            return Table(report.columns, (tuple(map(cell_text, row)) for row in report.rows))
        case _:
            assert_never(report)


def _claim(claim: Claim) -> Cells:
    return (
        claim.id,
        source_name(claim),
        claim.source.kind.value if claim.source else "",
        joined(relay.name for relay in claim.via),
        claim.outlet or "",
        claim.published or "",
        claim.type.value,
        claim.certainty.value,
        flag(claim.negated),
        claim.text,
        joined(quantity.text for quantity in claim.quantities),
        joined(f"{day.start}/{day.end}" for day in claim.dates),
        claim.speaker_text,
        claim.doc,
        claim.title or "",
        claim.lang or "",
    )


def _source(row: SourceSummary) -> Cells:
    counts = (str(row.claims), str(row.passed_on), str(row.documents))
    return (row.source.name, row.source.kind.value, *counts, joined(row.outlets), joined(row.aliases), row.grade.value)


def _hop(hop: Hop, report: ChainReport) -> Cells:
    text, by = report.document.text, hop.decision
    kind, grade = hop.kind.value if hop.kind else "", hop.grade.value if hop.grade else Reliability.F
    words = (spans_text(hop.words, text), spans_text(sentences_around(text, hop.words), text))
    decided = (by.by, by.at) if by else ("", "")
    return (hop.role.value, hop.name, kind, grade.value, *words, flag(hop.elsewhere), hop.read_as or "", *decided)


def _description(row: Description) -> Iterator[Cells]:
    """An article a row: the same words in two articles are not known to mean the same person."""
    for each in row.occurrences:
        told = (
            joined(told.role.value for told in each.anonymity if told.role),
            joined(str(told.number) for told in each.anonymity if told.number),
            joined(told.reason for told in each.anonymity if told.reason),
        )
        counts = (str(each.claims), joined(each.wordings), row.grade.value)
        yield (row.source.name, str(len(row.occurrences)), *told, *counts, *_document(each.document))


def _document(document: Document) -> Cells:
    fields = (document.title, document.outlet, document.published, document.lang, document.url, document.path)
    return (document.id, *(field or "" for field in fields))


def _counted_document(row: DocumentSummary) -> Cells:
    return (*_document(row.document), str(row.claims), str(row.version))
