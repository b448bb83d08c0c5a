"""Reports on links between claims."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from claimcheck.model import Claim, Document, Explanation, Ruling
from claimcheck.provenance import Circle, Corroboration, Trail
from claimcheck.reports.values.common import Pair
from claimcheck.reports.values.diffs import DiffReport


@dataclass(frozen=True, slots=True)
class LinksReport:
    """A list of links, each with its claims."""

    name: ClassVar[str] = "links"
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class ConflictsReport:
    """What stands against each other, the surest first, and apart from it what a later claim has overtaken."""

    name: ClassVar[str] = "conflicts"
    conflicts: tuple[Pair, ...]
    updates: tuple[Pair, ...] = ()


@dataclass(frozen=True, slots=True)
class CorroborationReport:
    """Who agrees with a claim, by origin; and what conflicts with any of those, on side ``b`` of the pairs."""

    name: ClassVar[str] = "corroboration"
    found: Corroboration
    conflicts: tuple[Pair, ...] = ()


@dataclass(frozen=True, slots=True)
class CircularReport:
    """Media that cite each other round, and trails that end in reports of which none is named."""

    name: ClassVar[str] = "circular"
    circles: tuple[Circle, ...]
    trails: tuple[Trail, ...] = ()


@dataclass(frozen=True, slots=True)
class WhyReport:
    """Why two claims are linked or not.

    Args:
        a, b: the claims.
        explanation: what the linker makes of them.
        ruling: what a person made of them.
    """

    name: ClassVar[str] = "why"
    a: Claim
    b: Claim
    explanation: Explanation
    ruling: Ruling | None = None


@dataclass(frozen=True, slots=True)
class CorpusReport:
    """Articles with all that is known of them, for pages that show them whole.

    Args:
        documents: in the order in which they are shown.
        claims: theirs, in the order of the documents and of their texts.
        pairs: the links between these claims.
        topic: the words that the articles were chosen by; None where they were not.
    """

    documents: tuple[Document, ...]
    claims: tuple[Claim, ...] = ()
    pairs: tuple[Pair, ...] = ()
    topic: str | None = None


LinkFamily = LinksReport | DiffReport | ConflictsReport | CorroborationReport | CircularReport | WhyReport
