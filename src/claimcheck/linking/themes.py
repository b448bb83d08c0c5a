"""What the claims of an article speak of together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from claimcheck.linking.profiles import Profile
from claimcheck.linking.rarity import rarity
from claimcheck.linking.vectors import Vector, unit


def theme(rows: Sequence[Profile]) -> Vector:
    """What the claims of an article speak of more than once, as a vector of length one."""
    told = Counter(key for row in rows for key in (*row.own, *row.denied))
    return unit({key: (count - 1) * rarity(key) for key, count in told.items() if count > 1})
