"""How many witnesses a claim has: those who agree with it, put together where they have one origin."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from claimcheck.model import Claim, Link, LinkKind, Relation, Ruling
from claimcheck.provenance.origin import shared_origin
from claimcheck.provenance.trails import Trail, agreeing, neighbours, trails

MOST_CLAIMS = 200
"""Beyond that many claims a topic is gathered, not one statement."""

_SAID = "somebody who reviewed the link says so"


@dataclass(frozen=True, slots=True)
class Echo:
    """Why a claim is no witness of its own: it has the origin of another one."""

    claim: Claim
    of: Claim
    reason: str


@dataclass(frozen=True, slots=True)
class Witness:
    """Claims of one origin.

    Args:
        trails: one a claim, the earliest published first.
        echoes: those of the claims that echo an earlier one, each with that one.
    """

    trails: tuple[Trail, ...]
    echoes: tuple[Echo, ...] = ()

    @property
    def roots(self) -> tuple[str, ...]:
        """The names at the beginning of the trails, known ones before others, each once."""
        told = sorted(self.trails, key=lambda trail: not trail.known)
        return tuple(dict.fromkeys(trail.root for trail in told))

    @property
    def known(self) -> bool:
        """Whether it is told who says so; else it may be any of the other witnesses."""
        return any(trail.known for trail in self.trails)


@dataclass(frozen=True, slots=True)
class Corroboration:
    """Who agrees with a claim.

    Args:
        claim: the claim that was asked for, which is in one of the witnesses.
        witnesses: those who are known first, then by the number of claims.
        complete: whether all who agree are in it; there may be too many.
    """

    claim: Claim
    witnesses: tuple[Witness, ...]
    complete: bool = True

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All claims, witness by witness."""
        return tuple(trail.claim for witness in self.witnesses for trail in witness.trails)

    @property
    def articles(self) -> int:
        """In how many articles it stands."""
        return len({claim.doc for claim in self.claims})

    @property
    def independent(self) -> int:
        """How many origins are known and differ."""
        return sum(witness.known for witness in self.witnesses)

    @property
    def unknown(self) -> int:
        """How many origins are not known; none of them is a further witness."""
        return len(self.witnesses) - self.independent


def corroboration(
    claim: Claim, claims: Iterable[Claim], links: Sequence[Link], rulings: Iterable[Ruling] = ()
) -> Corroboration:
    """Who agrees with a claim, by origin.

    Args:
        claim: the claim.
        claims: at least all those that ``connected`` names.
        links: any.
        rulings: what persons made of pairs of claims; who says that one echoes the other, or does not, knows more.
    """
    by_id = {each.id: each for each in claims} | {claim.id: claim}
    ids, complete = connected(claim.id, links)
    found = trails([by_id[id] for id in ids], links)
    told = {frozenset((ruling.a, ruling.b)): ruling.own_kind for ruling in rulings if ruling.own_kind}
    witnesses = _witnesses(sorted(found.values(), key=_by_day), told)
    ordered = sorted(witnesses, key=lambda witness: (not witness.known, -len(witness.trails)))
    return Corroboration(claim, tuple(ordered), complete)


def connected(claim: str, links: Sequence[Link], most: int = MOST_CLAIMS) -> tuple[list[str], bool]:
    """The claims that agree with one, or with one that does, nearest and surest first.

    What conflicts with the claim itself is left out, whoever it agrees with.

    Args:
        claim: its id, which comes first.
        links: any; of those that corroborate, the ones that nothing has overtaken count.
        most: stop at so many.

    Returns:
        Ids, and whether they are all.
    """
    near = neighbours(agreeing(links))
    against = neighbours(link for link in links if link.relation is Relation.CONFLICTS).get(claim, [])
    found, waiting, apart = {claim: None}, deque([claim]), {*against}
    while waiting:
        for other in near.get(waiting.popleft(), ()):
            if other not in found and other not in apart:
                if len(found) == most:
                    return list(found), False
                found[other] = None
                waiting.append(other)
    return list(found), True


def _by_day(trail: Trail) -> tuple[bool, str, str]:
    day = trail.claim.published
    return day is None, day or "", trail.claim.id


def _witnesses(told: Sequence[Trail], judged: Mapping[frozenset[str], LinkKind]) -> list[Witness]:
    """Trails of one origin together; an echo of two origins makes them one, as neither can be told from the other.

    Args:
        told: the trails, the earliest first.
        judged: of which kind persons say that two of the claims are linked.
    """
    heads = {trail.claim.id: trail.claim.id for trail in told}
    echoes: dict[str, Echo] = {}
    for number, trail in enumerate(told):
        for former in told[:number]:
            head, former_head = _head(heads, trail.claim.id), _head(heads, former.claim.id)
            said = judged.get(frozenset((trail.claim.id, former.claim.id)))
            if head != former_head and (reason := _same_origin(trail, former, said)):
                echoes.setdefault(trail.claim.id, Echo(trail.claim, former.claim, reason))
                heads[head] = former_head
    groups: dict[str, list[Trail]] = {}
    for trail in told:
        groups.setdefault(_head(heads, trail.claim.id), []).append(trail)
    return [_witness(group, echoes) for group in groups.values()]


def _witness(group: Sequence[Trail], echoes: Mapping[str, Echo]) -> Witness:
    return Witness(tuple(group), tuple(echoes[trail.claim.id] for trail in group if trail.claim.id in echoes))


def _same_origin(one: Trail, other: Trail, judged: LinkKind | None) -> str:
    """Why two trails have one origin; empty where none is told, or where a person says that they have two."""
    if judged is LinkKind.INDEPENDENT:
        return ""
    if one.known and other.known and one.root == other.root:
        return f"both go back to {one.root}"
    return shared_origin(one.claim, other.claim) or (_SAID if judged is LinkKind.ECHO else "")


def _head(heads: dict[str, str], id: str) -> str:
    """The first of its group; the way there is halved for the next who asks."""
    while heads[id] != id:
        heads[id] = heads[heads[id]]
        id = heads[id]
    return id
