"""What claimcheck tells its user: reports as values, and one file a format that writes them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claimcheck.provenance import source_name
    from claimcheck.reports.courses import (
        DriftReport,
        Entry,
        HistoryReport,
        Moment,
        Revision,
        Shift,
        Tie,
        TimelineReport,
    )
    from claimcheck.reports.registry import Format, format_names, get_format
    from claimcheck.reports.status import LinkCount, StatusReport
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

# Where each name lives. Looked up on first use: a command that only says what it can do needs none of them.
_HOMES = {
    "claimcheck.provenance": "source_name",
    "claimcheck.reports.courses": "DriftReport Entry HistoryReport Moment Revision Shift Tie TimelineReport",
    "claimcheck.reports.registry": "Format format_names get_format",
    "claimcheck.reports.status": "LinkCount StatusReport",
    "claimcheck.reports.values": (
        "AnonymousReport ChainReport CircularReport ClaimReport ClaimsReport ConflictsReport CorpusReport "
        "CorroborationReport DecisionsReport DiffReport DocumentsReport GradesReport Hop HopRole LinksReport "
        "Page Pair Report SourcesReport TableReport WhyReport chain"
    ),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names.split()}

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
    "DriftReport",
    "Entry",
    "Format",
    "GradesReport",
    "HistoryReport",
    "Hop",
    "HopRole",
    "LinkCount",
    "LinksReport",
    "Moment",
    "Page",
    "Pair",
    "Report",
    "Revision",
    "Shift",
    "SourcesReport",
    "StatusReport",
    "TableReport",
    "Tie",
    "TimelineReport",
    "WhyReport",
    "chain",
    "format_names",
    "get_format",
    "source_name",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOME[name]), name)
