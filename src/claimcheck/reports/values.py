"""The reports as values; how they look is the formats' business."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, TypeAlias

from claimcheck.judgements import Decision, DecisionSummary, Description, Grade, Rating
from claimcheck.model import (
    Claim,
    Document,
    DocumentSummary,
    Explanation,
    Link,
    LinkKind,
    Relation,
    Review,
    Ruling,
    SourceKind,
    SourceSummary,
    Spans,
)
from claimcheck.provenance import Circle, Corroboration, Mouth, Trail, mouth, stations
from claimcheck.reports.courses import DriftReport, HistoryReport, TimelineReport
from claimcheck.reports.status import StatusReport

OWN_WORDS = "in the outlet's own words"

Cell: TypeAlias = str | int | float | bytes | None


@dataclass(frozen=True, slots=True)
class Page:
    """What a report is written on.

    Args:
        width: columns to wrap at; None writes every text on one line, as a pipe wants it.
        colour: whether ANSI styles may be used.
    """

    width: int | None = None
    colour: bool = False


PLAIN = Page()


@dataclass(frozen=True, slots=True)
class Pair:
    """A link with both its claims.

    In a list of links ``a`` is the claim with the smaller id, as in the link itself; in a diff it is the claim of
    document A.

    Args:
        ruling: what a person made of it; None where nobody has looked at it.
    """

    link: Link
    a: Claim
    b: Claim
    ruling: Ruling | None = None

    def __post_init__(self) -> None:
        """Hold the claims to the link."""
        if {self.a.id, self.b.id} != {self.link.a, self.link.b}:
            raise ValueError(f"the link joins {self.link.a} and {self.link.b}, not {self.a.id} and {self.b.id}")

    @property
    def superseded(self) -> str | None:
        """``"a"`` or ``"b"`` of this pair, which may be turned round against the link; None for neither."""
        if self.link.superseded is None:
            return None
        overtaken = self.link.a if self.link.superseded == "a" else self.link.b
        return "a" if overtaken == self.a.id else "b"

    @property
    def is_alarm(self) -> bool:
        """Whether the two stand against each other now: a conflict that nothing since has settled."""
        return self.link.relation is Relation.CONFLICTS and self.link.superseded is None

    @property
    def witness(self) -> str | None:
        """Of a corroboration ``"echo"``, ``"independent"``, or ``"unknown"``: two origins that are not both known."""
        if self.link.relation is not Relation.CORROBORATES:
            return None
        known = mouth(self.a) is mouth(self.b) is Mouth.NAMED
        return "unknown" if self.link.kind is LinkKind.INDEPENDENT and not known else self.link.kind.value

    def turned(self) -> Pair:
        """The same pair with its sides exchanged."""
        return Pair(self.link, self.b, self.a, self.ruling)

    @property
    def review(self) -> Review:
        """Whether the link is only suggested, or a person has confirmed or rejected it."""
        return self.ruling.review if self.ruling else Review.SUGGESTED


@dataclass(frozen=True, slots=True)
class ClaimsReport:
    """A list of claims."""

    name: ClassVar[str] = "claims"
    claims: tuple[Claim, ...]


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
class TableReport:
    """Any table: what a query gives.

    Args:
        columns: their names.
        rows: as many cells each; None where there is no value.
    """

    name: ClassVar[str] = "table"
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class LinksReport:
    """A list of links, each with its claims."""

    name: ClassVar[str] = "links"
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class ClaimReport:
    """Everything about one claim; it is side ``a`` of each of its links."""

    name: ClassVar[str] = "claim"
    claim: Claim
    document: Document
    links: tuple[Pair, ...] = ()
    rating: Rating = Rating()


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
class AnonymousReport:
    """A list of descriptions of unnamed sources."""

    name: ClassVar[str] = "anonymous"
    rows: tuple[Description, ...]


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


@dataclass(frozen=True, slots=True)
class DiffReport:
    """What two documents say against, after and beside each other.

    Args:
        a, b: the documents; their text may be empty where only claims were given.
        conflicts: pairs that stand against each other, the surest first.
        updates: pairs of which one side has been overtaken.
        agreements: pairs that say the same, the surest first.
        only_a, only_b: claims without a counterpart, in the order of the text; the verbatim part of a longer claim is
            left out.
    """

    name: ClassVar[str] = "diff"
    a: Document
    b: Document
    conflicts: tuple[Pair, ...] = ()
    updates: tuple[Pair, ...] = ()
    agreements: tuple[Pair, ...] = ()
    only_a: tuple[Claim, ...] = ()
    only_b: tuple[Claim, ...] = ()


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


Report = (
    ClaimsReport
    | TableReport
    | SourcesReport
    | DocumentsReport
    | LinksReport
    | ClaimReport
    | DiffReport
    | ConflictsReport
    | CorroborationReport
    | CircularReport
    | WhyReport
    | ChainReport
    | AnonymousReport
    | DecisionsReport
    | GradesReport
    | TableReport
    | HistoryReport
    | DriftReport
    | TimelineReport
    | StatusReport
)


def chain(claim: Claim) -> tuple[str, ...]:
    """Through whom a claim reached the reader: source, relays innermost first, outlet; nobody twice in a row."""
    return tuple(station.name for station in stations(claim))
