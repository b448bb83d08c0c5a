"""The reports as values, a module a family; how they look is the formats' business."""

from __future__ import annotations

from claimcheck.reports.values.claims import (
    AnonymousReport,
    ChainReport,
    ClaimFamily,
    ClaimReport,
    ClaimsReport,
    DocumentsReport,
    Hop,
    HopRole,
    SourcesReport,
    TableReport,
)
from claimcheck.reports.values.common import OWN_WORDS, PLAIN, Cell, Page, Pair, chain
from claimcheck.reports.values.courses import (
    CourseFamily,
    DriftReport,
    Entry,
    HistoryReport,
    Moment,
    Revision,
    Shift,
    Tie,
    TimelineReport,
)
from claimcheck.reports.values.diffs import DiffReport, Folded, Scope, Side, Voice
from claimcheck.reports.values.judgements import DecisionsReport, GradesReport, JudgementFamily
from claimcheck.reports.values.links import (
    CircularReport,
    ConflictsReport,
    CorpusReport,
    CorroborationReport,
    LinkFamily,
    LinksReport,
    WhyReport,
)
from claimcheck.reports.values.status import LinkCount, StatusReport

Report = ClaimFamily | LinkFamily | JudgementFamily | CourseFamily

__all__ = [
    "OWN_WORDS",
    "PLAIN",
    "AnonymousReport",
    "Cell",
    "ChainReport",
    "CircularReport",
    "ClaimFamily",
    "ClaimReport",
    "ClaimsReport",
    "ConflictsReport",
    "CorpusReport",
    "CorroborationReport",
    "CourseFamily",
    "DecisionsReport",
    "DiffReport",
    "DocumentsReport",
    "DriftReport",
    "Entry",
    "Folded",
    "GradesReport",
    "HistoryReport",
    "Hop",
    "HopRole",
    "JudgementFamily",
    "LinkCount",
    "LinkFamily",
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
]
