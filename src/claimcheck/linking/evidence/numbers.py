"""Evidence of numbers: the same or another number of the same thing."""

from __future__ import annotations

from claimcheck.linking.counts import Count
from claimcheck.linking.evidence.pair import Pair
from claimcheck.linking.evidence.signs import Evidence, Sign

_LARGE_NUMBER = 12
_SURE_EVENT = 0.2


def same_count(pair: Pair) -> Evidence | None:
    """A number of the same thing on which both agree."""
    for one, other in _comparable(pair):
        if one.agrees(other):
            strength = 1.0 if one.value > _LARGE_NUMBER else 0.6
            return Evidence(Sign.SAME_COUNT, strength, (one.text,), (other.text,))
    return None


def other_count(pair: Pair) -> Evidence | None:
    """A count that differs; that another count agrees makes no difference."""
    for one, other in _comparable(pair):
        same_a = any(one.agrees(count) for count in pair.b.counts if one.comparable(count))
        same_b = any(other.agrees(count) for count in pair.a.counts if other.comparable(count))
        if one.clashes(other) and not one.agrees(other) and not same_a and not same_b:
            strength = min(1.0, pair.between.likeness / _SURE_EVENT) * (0.5 if one.measured else 1.0)
            return Evidence(Sign.OTHER_COUNT, strength, (one.text,), (other.text,))
    return None


def counts_alike(pair: Pair) -> Evidence | None:
    """How alike the claims are whose counts differ."""
    return None if other_count(pair) is None else Evidence(Sign.COUNTS_ALIKE, pair.alike)


def far_counts(pair: Pair) -> Evidence | None:
    """How far apart two counts are that differ: a few of many are more often a part than another count."""
    clash = other_count(pair)
    if clash is None:
        return None
    for one, other in _comparable(pair):
        if (one.text,) == clash.of_a and (other.text,) == clash.of_b:
            least, most = sorted((abs(one.value), abs(other.value)))
            return Evidence(Sign.FAR_COUNTS, 1.0 - least / most if most else 0.0)
    return None


def unlike_counts(pair: Pair) -> Evidence | None:
    """Both count what befell people, but not the same: so many dead, so many homeless."""
    of_a, of_b = ([count for count in side.counts if count.tally] for side in (pair.a, pair.b))
    if not of_a or not of_b or any(one.comparable(other) for one in of_a for other in of_b):
        return None
    return Evidence(Sign.UNLIKE_COUNTS, 1.0, (of_a[0].text,), (of_b[0].text,))


def _comparable(pair: Pair) -> list[tuple[Count, Count]]:
    """Counts of the same kind; of a mere measure only where the claims share a word besides."""
    topic = any(not key.startswith("#:") for key in pair.common)
    return [
        (one, other)
        for one in pair.a.counts
        for other in pair.b.counts
        if one.comparable(other) and (topic or not one.measured)
    ]
