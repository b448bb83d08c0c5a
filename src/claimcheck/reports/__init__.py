"""What claimcheck tells its user: reports as values, and one file a format that writes them."""

from __future__ import annotations

from claimcheck.provenance import source_name
from claimcheck.reports.registry import Format, format_names, get_format
from claimcheck.reports.values import (
    AnonymousReport,
    ChainReport,
    CircularReport,
    ClaimReport,
    ClaimsReport,
    ConflictsReport,
    CorpusReport,
    CorroborationReport,
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
    WhyReport,
    chain,
)

__all__ = [
    "AnonymousReport",
    "ChainReport",
    "CircularReport",
    "ClaimReport",
    "ClaimsReport",
    "ConflictsReport",
    "CorroborationReport",
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
    "WhyReport",
    "chain",
    "format_names",
    "get_format",
    "source_name",
]
