"""Trails as a tree: root, relays, outlets, and the claims at the end of each way."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claimcheck.model import Claim
from claimcheck.provenance.stations import Station
from claimcheck.provenance.trails import Trail


@dataclass(frozen=True, slots=True)
class Branch:
    """A station with the claims that end there and those that went on from there."""

    station: Station
    claims: tuple[Claim, ...]
    branches: tuple[Branch, ...]


def branches(trails: Iterable[Trail]) -> tuple[Branch, ...]:
    """The trails as trees, ways that begin alike put together, in the order in which they come."""
    return _grow([(trail.stations, trail.claim) for trail in trails])


def _grow(ways: Sequence[tuple[Sequence[Station], Claim]]) -> tuple[Branch, ...]:
    beginnings: dict[str, list[tuple[Sequence[Station], Claim]]] = {}
    first: dict[str, Station] = {}
    for way, claim in ways:
        first.setdefault(way[0].name, way[0])
        beginnings.setdefault(way[0].name, []).append((way[1:], claim))
    return tuple(
        Branch(
            first[name],
            tuple(claim for rest, claim in onward if not rest),
            _grow([(rest, claim) for rest, claim in onward if rest]),
        )
        for name, onward in beginnings.items()
    )
