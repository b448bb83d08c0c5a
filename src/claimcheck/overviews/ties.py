"""The claims that links tie together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Set

from claimcheck.model import Link


def linked(links: Iterable[Link], start: Set[str]) -> set[str]:
    """Everything that links tie to some claims, over any number of steps, those claims with it."""
    neighbours: defaultdict[str, set[str]] = defaultdict(set)
    for link in links:
        neighbours[link.a].add(link.b)
        neighbours[link.b].add(link.a)
    found, waiting = set(start), list(start)
    while waiting:
        new = neighbours[waiting.pop()] - found
        found |= new
        waiting.extend(new)
    return found
