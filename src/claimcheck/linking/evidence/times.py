"""Evidence of days and hours."""

from __future__ import annotations

from claimcheck.linking.evidence.pair import Pair
from claimcheck.linking.evidence.signs import Evidence, Sign


def same_time(pair: Pair) -> Evidence | None:
    """Both name the same time."""
    if not pair.a.times.agree(pair.b.times):
        return None
    return Evidence(Sign.SAME_TIME, 1.0, (pair.a.times.text,), (pair.b.times.text,))


def other_time(pair: Pair) -> Evidence | None:
    """Both name a time, and not the same."""
    if not pair.a.times.clash(pair.b.times):
        return None
    return Evidence(Sign.OTHER_TIME, 1.0, (pair.a.times.text,), (pair.b.times.text,))
