"""What a person says of sources, claims and links: who is who, how far one may rely on it, what holds.

A judgement is entered once, with the name of who entered it and the time, and never changed: a later one takes its
place, an undo takes it back, and the log keeps all of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from claimcheck.model import Anonymity, Claim, Credibility, Document, Link, Reliability, Ruling, Source, SourceKind


def now() -> str:
    """The time as judgements keep it: ISO 8601, UTC, to the second, ``2024-10-11T14:30:00Z``."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(frozen=True, slots=True)
class Mention:
    """Who says or passes on something, as one article alone shows it.

    Args:
        name: what the article calls it, pronouns and offices resolved inside the article.
        kind: what sort of source; None for a relay, of which a text tells the name alone.
    """

    name: str
    kind: SourceKind | None = None

    @property
    def source(self) -> Source | None:
        """The source of this name and kind, where the kind is known."""
        return Source(self.name, self.kind) if self.kind else None


@dataclass(frozen=True, slots=True)
class Station:
    """One station on the way of a claim, as its article alone names it.

    Args:
        claim, document: their ids.
        position: 0 is the source, 1 the relay that heard it from the source, and so on.
        mention: who it is there.
        words: the words that name the speaker in the text; empty for a relay.
    """

    claim: str
    document: str
    position: int
    mention: Mention
    words: str = ""


def stations_of(claim: Claim) -> list[Station]:
    """The way of a claim as its article alone names it: the source, where there is one, then the relays."""
    source = claim.source
    said = [Station(claim.id, claim.doc, 0, Mention(source.name, source.kind), claim.speaker_text)] if source else []
    relays = (Station(claim.id, claim.doc, place, Mention(relay.name)) for place, relay in enumerate(claim.via, 1))
    return [*said, *relays]


@dataclass(frozen=True, slots=True)
class Identified:
    """Who a station is in the whole database.

    Args:
        source: who.
        mention: who it is in its article.
        decision: number of the decision that says so; None where the program found it.
    """

    source: Source
    mention: Mention
    decision: int | None = None


class Action(StrEnum):
    """What a person may decide of sources."""

    MERGE = "merge"
    SPLIT = "split"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Decision:
    """A person's word on who is who; it wins over what the program finds, for the claims to come as well.

    Args:
        action: merge (``source`` is ``target``), split (what the rest describes is not ``source`` but ``target``) or
            undo.
        source, target: None in an undo.
        by: who decided.
        at: when, see ``now``.
        document: id of the only document that a split is about; None for all of them.
        words: the only words for the speaker that a split is about; None for any.
        mentions: the only names that a split is about, as the articles have them; empty for any.
        undoes: number of the decision that an undo takes back.
        note: why, in the words of who decided.
        number: its place in the log, from 1; 0 before it stands there.
    """

    action: Action
    by: str
    at: str
    source: Source | None = None
    target: Source | None = None
    document: str | None = None
    words: str | None = None
    mentions: tuple[Mention, ...] = ()
    undoes: int | None = None
    note: str = ""
    number: int = 0

    def __post_init__(self) -> None:
        """Refuse what decides nothing."""
        undo = self.action is Action.UNDO
        if undo != (self.undoes is not None) or undo != (self.source is None) or undo != (self.target is None):
            raise ValueError(f"no {self.action}: {self.source} {self.target} {self.undoes}")
        if not undo and self.source == self.target:
            raise ValueError(f"nothing to decide: {self.source} is itself")


def undone(decisions: Iterable[Decision]) -> frozenset[int]:
    """Numbers of the decisions that hold no more: taken back by an undo which itself was not taken back."""
    gone: set[int] = set()
    for decision in sorted(decisions, key=lambda each: -each.number):
        if decision.undoes is not None and decision.number not in gone:
            gone.add(decision.undoes)
    return frozenset(gone)


@dataclass(frozen=True, slots=True)
class DecisionSummary:
    """A decision and what has become of it.

    Args:
        decision: as it stands in the log.
        claims: number of claims of which it says now who is behind them; a later decision may say otherwise.
        undone: the decision that took it back.
    """

    decision: Decision
    claims: int = 0
    undone: Decision | None = None


@dataclass(frozen=True, slots=True)
class Grade:
    """An entry of the Admiralty code: a letter for a source or a digit for a claim.

    Args:
        subject: the source as it was called when it was graded, or the id of the claim.
        value: a letter for a source, a digit for a claim.
        by: who graded.
        at: when, see ``now``.
        note: why, in the words of who graded.
    """

    subject: Source | str
    value: Reliability | Credibility
    by: str
    at: str
    note: str = ""

    def __post_init__(self) -> None:
        """Hold letters to sources and digits to claims."""
        if isinstance(self.subject, Source) is not isinstance(self.value, Reliability):
            raise ValueError(f"{self.value} is no grade of {self.subject}")


@dataclass(frozen=True, slots=True)
class Rating:
    """What counts now of a claim: the newest grade of its source, and its own; None where nobody has graded."""

    source: Grade | None = None
    claim: Grade | None = None

    @property
    def code(self) -> str:
        """Letter and digit: ``B2``; F6 where nobody has graded."""
        reliability = self.source.value if self.source else Reliability.F
        credibility = self.claim.value if self.claim else Credibility.UNJUDGED
        return f"{reliability}{credibility}"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A source that one article does not name.

    Args:
        document: the article; its text may be left out.
        claims: number of its claims there.
        wordings: how the article calls it.
        anonymity: what is told of it, one entry each time that something else is told.
    """

    document: Document
    claims: int
    wordings: tuple[str, ...] = ()
    anonymity: tuple[Anonymity, ...] = ()


@dataclass(frozen=True, slots=True)
class Description:
    """Words for somebody unnamed, with the articles that use them: one person each, not known to be the same one."""

    source: Source
    occurrences: tuple[Occurrence, ...]
    grade: Reliability = Reliability.F

    @property
    def claims(self) -> int:
        """Number of claims in all articles."""
        return sum(each.claims for each in self.occurrences)


@dataclass(frozen=True, slots=True)
class ReviewNote:
    """What a reviewer noted of a pair of claims without deciding on it.

    Args:
        a, b: claim ids, ``a < b``.
        reviewer: who.
        skipped: when that person last put it off, see ``now``; None where they did not.
        comment: what that person wrote down, for the decision.
    """

    a: str
    b: str
    reviewer: str
    skipped: str | None = None
    comment: str = ""


def as_ruled(link: Link, ruling: Ruling | None) -> Link:
    """A link as it counts: of the kind that a person who confirmed it says it is of, whatever is suggested now."""
    kind = ruling.verdict if ruling else None
    if kind is None or kind is link.kind:
        return link
    overtaken = link.superseded if kind.relation is link.relation else None
    return replace(link, relation=kind.relation, kind=kind, superseded=overtaken)
