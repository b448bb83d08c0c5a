"""What all reports are made of: the page, a cell of a table, a pair of claims, a chain."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from claimcheck.model import Claim, Link, LinkKind, Relation, Review, Ruling
from claimcheck.provenance import Mouth, mouth, stations
from claimcheck.reports.words import Wordings, compare_claims

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
        """Of a corroboration ``"echo"``, ``"independent"``, or ``"unknown"``: two origins that are not both known.

        Who says that it is independent, where something else was suggested, knows them.
        """
        if self.link.relation is not Relation.CORROBORATES:
            return None
        told = self.ruling is not None and self.ruling.own_kind is LinkKind.INDEPENDENT
        known = told or mouth(self.a) is mouth(self.b) is Mouth.NAMED
        return "unknown" if self.link.kind is LinkKind.INDEPENDENT and not known else self.link.kind.value

    @property
    def wordings(self) -> Wordings:
        """Which words of either claim the other has nowhere."""
        return compare_claims(self.a, self.b)

    def turned(self) -> Pair:
        """The same pair with its sides exchanged."""
        return Pair(self.link, self.b, self.a, self.ruling)

    @property
    def review(self) -> Review:
        """Whether the link is only suggested, or a person has confirmed or rejected it."""
        return self.ruling.review if self.ruling else Review.SUGGESTED


def chain(claim: Claim) -> tuple[str, ...]:
    """Through whom a claim reached the reader: source, relays innermost first, outlet; nobody twice in a row."""
    return tuple(station.name for station in stations(claim))


def instead(ruling: Ruling | None) -> str:
    """What was suggested, where a person says otherwise: ``suggested was conflicts (date)``; empty where not."""
    return f"suggested was {ruling.relation} ({ruling.kind})" if ruling and ruling.own_kind else ""
