"""Reports on what persons said of sources and claims."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from claimcheck.judgements import DecisionSummary, Grade


@dataclass(frozen=True, slots=True)
class DecisionsReport:
    """A list of decisions on sources."""

    name: ClassVar[str] = "decisions"
    rows: tuple[DecisionSummary, ...]


@dataclass(frozen=True, slots=True)
class GradesReport:
    """A list of grades."""

    name: ClassVar[str] = "grades"
    rows: tuple[Grade, ...]


JudgementFamily = DecisionsReport | GradesReport
