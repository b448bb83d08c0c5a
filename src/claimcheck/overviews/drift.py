"""How the wording of a claim changed from telling to retelling."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from claimcheck.linking.changes import changes
from claimcheck.model import Claim, Link, LinkKind
from claimcheck.overviews.history import rewordings
from claimcheck.overviews.ties import linked
from claimcheck.reports import DriftReport, Shift
from claimcheck.store import Store


def drift(store: Store, reference: str) -> DriftReport:
    """The wording of a claim hop by hop, along the links between echoes and to what overtook them.

    It begins with the versions of the article that told it first.

    Args:
        store: the database.
        reference: the claim: its id or the beginning of it.

    Raises:
        NotFoundError: no claim has such an id, or several have.
    """
    claim = store.claim(reference)
    links = store.links()
    retold = [link for link in links if link.kind is LinkKind.ECHO or link.superseded]
    ids = linked(retold, {_newest(claim.id, rewordings(store, claim.doc))})
    told = sorted(store.claims_by_id(ids), key=_telling)
    versions = _versions(told[0], rewordings(store, told[0].doc))
    first = next((shift.before for shift in versions if shift.before), told[0])
    independent = [link for link in links if claim.id in (link.a, link.b) and link.kind is LinkKind.INDEPENDENT]
    return DriftReport(claim, first, (*versions, *_hops(told, retold)), len(independent))


def _newest(id: str, reworded: Mapping[str, Shift]) -> str:
    """What became of a claim in the newest version of its article that still has it."""
    later = {shift.before.id: after for after, shift in reworded.items() if shift.before}
    while id in later:
        id = later[id]
    return id


def _versions(claim: Claim, reworded: Mapping[str, Shift]) -> list[Shift]:
    """How a claim came to its wording over the versions of its own article, the first step first."""
    steps: list[Shift] = []
    shift = reworded.get(claim.id)
    while shift and shift.before:
        steps.insert(0, replace(shift, reason=f"a newer version of the article; {shift.reason}"))
        shift = reworded.get(shift.before.id)
    return steps


def _telling(claim: Claim) -> tuple[bool, str, int]:
    """The day on which it was told, undated last; of one day the shorter chain first, then what was read first."""
    return claim.published is None, claim.published or "", len(claim.via)


def _hops(told: Sequence[Claim], echoes: Sequence[Link]) -> tuple[Shift, ...]:
    claims = {claim.id: claim for claim in told}
    place = {claim.id: number for number, claim in enumerate(told)}
    origin: dict[str, Link] = {}
    for link in echoes:
        if link.a in place and link.b in place:
            later = max(link.a, link.b, key=place.__getitem__)
            if later not in origin or origin[later].score < link.score:
                origin[later] = link
    return tuple(_hop(claim, claims, origin.get(claim.id), told[0]) for claim in told[1:])


def _hop(claim: Claim, claims: Mapping[str, Claim], link: Link | None, first: Claim) -> Shift:
    """One retelling against the earlier telling that it is surest to echo; against the first where none is known."""
    if link is None:
        return Shift(first, claim, changes(first, claim), "they echo the same later telling")
    before = claims[link.a if link.b == claim.id else link.b]
    return Shift(before, claim, changes(before, claim), link.reasons[0])
