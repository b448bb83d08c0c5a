"""What claimcheck tells its user: reports as values, and one file a format that writes them."""

from __future__ import annotations

from claimcheck.reports.registry import Format, format_names, get_format
from claimcheck.reports.values import (
    AnonymousReport,
    ChainReport,
    ClaimReport,
    ClaimsReport,
    CorpusReport,
    DecisionsReport,
    DiffReport,
    DocumentsReport,
    GradesReport,
    Hop,
    HopRole,
    LinksReport,
    Page,
    Pair,
    Report,
    SourcesReport,
    TableReport,
    chain,
    source_name,
)

__all__ = [
    "AnonymousReport",
    "ChainReport",
    "ClaimReport",
    "ClaimsReport",
    "CorpusReport",
    "DecisionsReport",
    "DiffReport",
    "DocumentsReport",
    "Format",
    "GradesReport",
    "Hop",
    "HopRole",
    "LinksReport",
    "Page",
    "Pair",
    "Report",
    "SourcesReport",
    "TableReport",
    "chain",
    "format_names",
    "get_format",
    "source_name",
]
