"""The report on two sides against each other: two articles, two voices, or what is new against what was there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from claimcheck.model import Claim, Document
from claimcheck.reports.values.common import Pair


class Scope(StrEnum):
    """What a side of a diff is made of, where it is no single article."""

    SOURCE = "source"
    OUTLET = "outlet"
    BEFORE = "before"
    SINCE = "since"


_TITLES = {
    Scope.SOURCE: "what {} says",
    Scope.OUTLET: "what {} publishes",
    Scope.BEFORE: "told before {}",
    Scope.SINCE: "new since {}",
}


@dataclass(frozen=True, slots=True)
class Voice:
    """A side of a diff that goes over a whole database.

    Args:
        scope: what holds it together.
        name: of the source or the outlet; the day, where the side is what was told before it or since.
        articles: number of articles with claims of this side.
        claims: number of its claims.
    """

    scope: Scope
    name: str
    articles: int = 0
    claims: int = 0

    @property
    def title(self) -> str:
        """What the side is, in words."""
        return _TITLES[self.scope].format(self.name)


Side = Document | Voice

_WITNESSES = ("independent", "unknown", "echo")


def _weight(pair: Pair) -> tuple[int, float, str, str]:
    """Second witnesses before echoes, the surest of each first."""
    return (_WITNESSES.index(pair.witness) if pair.witness else 0, -pair.link.score, pair.a.id, pair.b.id)


@dataclass(frozen=True, slots=True)
class Folded:
    """How much of a diff has been left out because it hardly matters.

    Args:
        echoes: agreements of one origin that tell no other number or day, and as surely.
        only_a, only_b: claims of one side that tell no number and no day and deny nothing.
        claims_a, claims_b: number of claims that either side had with them.
    """

    echoes: int
    only_a: int
    only_b: int
    claims_a: int
    claims_b: int

    @property
    def words(self) -> str:
        """How much it is, as a sentence without its full stop."""
        echoes = f"{self.echoes} {'echo' if self.echoes == 1 else 'echoes'} with no other number or day"
        alone = [f"{number} only in {letter}" for number, letter in ((self.only_a, "A"), (self.only_b, "B")) if number]
        parts = [echoes] if self.echoes else []
        parts += [f"{' and '.join(alone)} without a number, a day or a denial"] if alone else []
        return f"Folded away: {'; '.join(parts) or 'nothing'}"


@dataclass(frozen=True, slots=True)
class DiffReport:
    """What two sides say against, after and beside each other.

    Args:
        a, b: the articles, whose text may be empty where only claims were given; or two voices.
        conflicts: pairs that stand against each other, the surest first.
        updates: pairs of which one side has been overtaken: by a later count, or by what a plan has come to.
        agreements: pairs that say the same: second witnesses first, echoes last, the surest of each first.
        only_a, only_b: claims without a counterpart, in the order of the text; the verbatim part of a longer claim is
            left out. Of what was told before a day, nothing.
        verdicts: pairs that a person decided on since the day, where the sides are parted by one; rejected ones too.
        folded: what has been left out; None where everything is there.
    """

    name: ClassVar[str] = "diff"
    a: Side
    b: Side
    conflicts: tuple[Pair, ...] = ()
    updates: tuple[Pair, ...] = ()
    agreements: tuple[Pair, ...] = ()
    only_a: tuple[Claim, ...] = ()
    only_b: tuple[Claim, ...] = ()
    verdicts: tuple[Pair, ...] = ()
    folded: Folded | None = None

    @classmethod
    def of(
        cls,
        a: Side,
        b: Side,
        pairs: Iterable[Pair],
        *,
        only_a: Sequence[Claim] = (),
        only_b: Sequence[Claim] = (),
        verdicts: Sequence[Pair] = (),
    ) -> DiffReport:
        """Put pairs in the order in which they matter."""
        ordered = sorted(pairs, key=_weight)
        return cls(
            a=a,
            b=b,
            conflicts=tuple(pair for pair in ordered if pair.is_alarm),
            updates=tuple(pair for pair in ordered if pair.superseded),
            agreements=tuple(pair for pair in ordered if pair.witness and not pair.superseded),
            only_a=tuple(only_a),
            only_b=tuple(only_b),
            verdicts=tuple(verdicts),
        )

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """Conflicts, updates and agreements."""
        return (*self.conflicts, *self.updates, *self.agreements)

    def claims_of(self, letter: str) -> int:
        """How many claims side ``a`` or ``b`` has, what is folded away counted."""
        if self.folded:
            return self.folded.claims_a if letter == "a" else self.folded.claims_b
        side, alone = (self.a, self.only_a) if letter == "a" else (self.b, self.only_b)
        if isinstance(side, Voice):
            return side.claims
        return len({pair.a.id if letter == "a" else pair.b.id for pair in self.pairs}) + len(alone)
