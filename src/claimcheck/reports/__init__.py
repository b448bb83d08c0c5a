"""What claimcheck tells its user: reports as values, and one file a format that writes them."""

from __future__ import annotations

from claimcheck.reports.registry import Format, format_names, get_format
from claimcheck.reports.values import (
    ClaimReport,
    ClaimsReport,
    DiffReport,
    DocumentsReport,
    LinksReport,
    Page,
    Pair,
    Report,
    SourcesReport,
    TableReport,
    chain,
)

__all__ = [
    "ClaimReport",
    "ClaimsReport",
    "DiffReport",
    "DocumentsReport",
    "Format",
    "LinksReport",
    "Page",
    "Pair",
    "Report",
    "SourcesReport",
    "TableReport",
    "chain",
    "format_names",
    "get_format",
]
