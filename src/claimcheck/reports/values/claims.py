"""Reports on claims, sources and documents."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from claimcheck.judgements import Decision, Description, Grade, Rating
from claimcheck.model import Claim, Document, DocumentSummary, SourceKind, SourceSummary, Spans
from claimcheck.reports.values.common import Cell, Pair


@dataclass(frozen=True, slots=True)
class ClaimsReport:
    """A list of claims."""

    name: ClassVar[str] = "claims"
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class ClaimReport:
    """Everything about one claim; it is side ``a`` of each of its links."""

    name: ClassVar[str] = "claim"
    claim: Claim
    document: Document
    links: tuple[Pair, ...] = ()
    rating: Rating = Rating()


@dataclass(frozen=True, slots=True)
class SourcesReport:
    """A list of sources."""

    name: ClassVar[str] = "sources"
    rows: tuple[SourceSummary, ...]


@dataclass(frozen=True, slots=True)
class DocumentsReport:
    """A list of documents."""

    name: ClassVar[str] = "documents"
    rows: tuple[DocumentSummary, ...]


@dataclass(frozen=True, slots=True)
class AnonymousReport:
    """A list of descriptions of unnamed sources."""

    name: ClassVar[str] = "anonymous"
    rows: tuple[Description, ...]


class HopRole(StrEnum):
    """What a station does for a claim."""

    SOURCE = "source"
    RELAY = "relay"
    OUTLET = "outlet"


@dataclass(frozen=True, slots=True)
class Hop:
    """One station of a chain and the words that show it.

    Args:
        role: what it does; of one that does two things, the later.
        name: who it is.
        kind: what sort of source; None where nobody is named.
        words: spans of the words that show it; empty for an outlet, which the article's metadata shows.
        elsewhere: whether the words are only the first that name it in the article, not part of the attribution.
        read_as: what the article itself calls it, where that is another name.
        decision: by which a person said who this is.
        grade: the newest, None where nobody has graded it.
    """

    role: HopRole
    name: str
    kind: SourceKind | None = None
    words: Spans = ()
    elsewhere: bool = False
    read_as: str | None = None
    decision: Decision | None = None
    grade: Grade | None = None


@dataclass(frozen=True, slots=True)
class ChainReport:
    """The way of one claim, from the first mouth to the page."""

    name: ClassVar[str] = "chain"
    claim: Claim
    document: Document
    hops: tuple[Hop, ...]
    rating: Rating = Rating()


@dataclass(frozen=True, slots=True)
class TableReport:
    """Any table: what a query gives.

    Args:
        columns: their names.
        rows: as many cells each; None where there is no value.
    """

    name: ClassVar[str] = "table"
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


ClaimFamily = ClaimsReport | ClaimReport | SourcesReport | DocumentsReport | AnonymousReport | ChainReport | TableReport
