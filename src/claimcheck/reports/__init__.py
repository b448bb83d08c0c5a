"""What claimcheck tells its user: reports as values, and one file a format that writes them."""

from __future__ import annotations

from claimcheck.reports.registry import Format, format_names, get_format
from claimcheck.reports.values import (
    CircularReport,
    ClaimReport,
    ClaimsReport,
    ConflictsReport,
    CorroborationReport,
    DiffReport,
    DocumentsReport,
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
    "CircularReport",
    "ClaimReport",
    "ClaimsReport",
    "ConflictsReport",
    "CorroborationReport",
    "DiffReport",
    "DocumentsReport",
    "Format",
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
]
