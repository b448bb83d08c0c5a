"""What claimcheck tells its user: reports as values, and one file a format that writes them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claimcheck.provenance import source_name
    from claimcheck.reports.materiality import material
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
        Folded,
        GradesReport,
        Hop,
        HopRole,
        LinksReport,
        Page,
        Pair,
        Report,
        Scope,
        Side,
        SourcesReport,
        TableReport,
        Voice,
        WhyReport,
        chain,
    )
    from claimcheck.reports.values.courses import (
        DriftReport,
        Entry,
        HistoryReport,
        Moment,
        Revision,
        Shift,
        Tie,
        TimelineReport,
    )
    from claimcheck.reports.values.status import LinkCount, StatusReport

# Where each name lives. Looked up on first use: a command that only says what it can do needs none of them.
_HOMES = {
    "claimcheck.provenance": "source_name",
    "claimcheck.reports.materiality": "material",
    "claimcheck.reports.registry": "Format format_names get_format",
    "claimcheck.reports.values": (
        "AnonymousReport ChainReport CircularReport ClaimReport ClaimsReport ConflictsReport CorpusReport "
        "CorroborationReport DecisionsReport DiffReport DocumentsReport Folded GradesReport Hop HopRole "
        "LinksReport Page Pair Report Scope Side SourcesReport TableReport Voice WhyReport chain"
    ),
    "claimcheck.reports.values.courses": ("DriftReport Entry HistoryReport Moment Revision Shift Tie TimelineReport"),
    "claimcheck.reports.values.status": "LinkCount StatusReport",
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
    "Folded",
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
    "Scope",
    "Shift",
    "Side",
    "SourcesReport",
    "StatusReport",
    "TableReport",
    "Tie",
    "TimelineReport",
    "Voice",
    "WhyReport",
    "chain",
    "format_names",
    "get_format",
    "material",
    "source_name",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOME[name]), name)
