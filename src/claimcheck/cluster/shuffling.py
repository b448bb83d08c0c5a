"""What belongs together, brought together: each machine deals out what it has, each partition is gathered from all.

A partition is told by a hash where things have only to meet, and by bounds where they have an order.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from itertools import chain
from operator import getitem
from typing import TYPE_CHECKING, Any, TypeVar

from claimcheck.cluster.connection import Cluster

if TYPE_CHECKING:
    from distributed import Future

Thing = TypeVar("Thing")

Sample = list[tuple[Any, int]]
"""Values, each with the number of those for which it stands."""

# So many values, or up to twice as many, tell what a machine has.
_SAMPLED = 256


def digest(text: str) -> int:
    """A hash of a text, 64 bits, the same in every process."""
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest())


def dealt(things: Iterable[tuple[int, Thing]], width: int) -> list[list[Thing]]:
    """Things by the number of their partition, of which there are ``width``; their order is kept."""
    found: list[list[Thing]] = [[] for _ in range(width)]
    for partition, thing in things:
        found[partition].append(thing)
    return found


def exchange(cluster: Cluster, dealt: Sequence[Future], width: int) -> list[list[Future]]:
    """For each partition, its pieces out of all that was ``dealt``, in the same order."""
    pieces = [cluster.each(getitem, [each] * width, range(width)) for each in dealt]
    return [[piece[partition] for piece in pieces] for partition in range(width)]


def sample(values: Iterable[Any]) -> Sample:
    """Some of the values, evenly from the smallest to the largest."""
    ordered = sorted(values)
    step = max(1, len(ordered) // _SAMPLED)
    return [(value, step) for value in ordered[::step]]


def bounds(samples: Iterable[Sample], width: int) -> list[Any]:
    """Where ``width`` ranges about alike in size end, the last one excepted, by samples of what is in them."""
    values = sorted(chain.from_iterable(samples))
    total = sum(weight for _, weight in values)
    ends: list[Any] = []
    before = 0
    for value, weight in values:
        while before * width >= total * (len(ends) + 1):
            ends.append(value)
        before += weight
    return ends


def range_of(value: Any, bounds: Sequence[Any]) -> int:
    """The number of the range that a value falls into."""
    return bisect_right(bounds, value)
