"""Media that cite each other round: each has it from the next, and the last from the first."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from claimcheck.model import Claim, Link
from claimcheck.provenance.components import components
from claimcheck.provenance.stations import Role, medium, stations
from claimcheck.provenance.trails import agreeing, neighbours

Place = tuple[str, str]  # a statement (the first id of the claims that agree) and a medium that tells it


@dataclass(frozen=True, slots=True)
class Citation:
    """One medium has it from another one, and the claims that show it."""

    teller: str
    told: str
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Circle:
    """Citations of which each one's ``told`` is the next one's ``teller``, the last one's the first one's.

    Args:
        citations: the shortest way round.
        media: all who cite each other for the statement, which may be more than stand on that way.
    """

    citations: tuple[Citation, ...]
    media: tuple[str, ...]


def circles(claims: Iterable[Claim], links: Iterable[Link]) -> list[Circle]:
    """Where media cite each other round for one statement, in the order of the claims that show it.

    A statement is what claims say that are linked as saying the same, directly or through others. Time is linear in the
    claims and links.

    Args:
        claims: the claims, ids unique.
        links: any; those that corroborate count.
    """
    ordered = sorted(claims, key=lambda claim: (claim.published is None, claim.published or "", claim.id))
    names: dict[Place, str] = {}
    shown: dict[Place, dict[Place, list[Claim]]] = {}
    statements = _statements(ordered, links)
    for claim in ordered:
        for teller, told in _steps(claim):
            one, other = (statements[claim.id], medium(teller)), (statements[claim.id], medium(told))
            names.setdefault(one, teller)
            names.setdefault(other, told)
            shown.setdefault(one, {}).setdefault(other, []).append(claim)
    rings = components({place: list(onward) for place, onward in shown.items()})
    return [_circle(ring, shown, names) for ring in rings if len(ring) > 1]


def _statements(claims: Sequence[Claim], links: Iterable[Link]) -> dict[str, str]:
    """The first of the claims that say the same, for each claim."""
    near = neighbours(agreeing(links))
    found: dict[str, str] = {}
    for claim in claims:
        waiting = deque([claim.id] if claim.id not in found else [])
        while waiting:
            id = waiting.popleft()
            if id not in found:
                found[id] = claim.id
                waiting.extend(near.get(id, ()))
    return found


def _steps(claim: Claim) -> Iterator[tuple[str, str]]:
    """Who has it from whom, of all that passed a claim on: the outlet from the last relay, that from the one before.

    A source counts as well: where it is no medium, no other claim leads on from it.
    """
    way = [stop.name for stop in stations(claim) if stop.role is not Role.SOURCE or claim.source]
    for told, teller in zip(way, way[1:], strict=False):
        if medium(told) != medium(teller):
            yield teller, told


def _circle(
    ring: Sequence[Place], shown: Mapping[Place, Mapping[Place, list[Claim]]], names: Mapping[Place, str]
) -> Circle:
    way = _round(min(ring), {*ring}, shown)
    steps = zip(way, [*way[1:], way[0]], strict=True)
    told = (Citation(names[one], names[other], tuple(shown[one][other])) for one, other in steps)
    return Circle(tuple(told), tuple(sorted(names[place] for place in ring)))


def _round(start: Place, ring: set[Place], onward: Mapping[Place, Iterable[Place]]) -> list[Place]:
    """The shortest way from a place of a ring back to itself."""
    came: dict[Place, Place] = {}
    waiting = deque([start])
    while waiting:
        place = waiting.popleft()
        for other in onward[place]:
            if other == start:
                return _way_back(start, place, came)
            if other in ring and other not in came:
                came[other] = place
                waiting.append(other)
    raise ValueError(f"no way round from {start}")


def _way_back(start: Place, end: Place, came: Mapping[Place, Place]) -> list[Place]:
    way = [end]
    while way[-1] != start:
        way.append(came[way[-1]])
    return way[::-1]
