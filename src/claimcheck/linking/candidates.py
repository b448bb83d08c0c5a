"""Which claims of two articles are worth a look.

That depends on these two articles alone, so that a new article meets old ones with the same result as if all had come
at once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import product

from claimcheck.linking.anchoring import LEAST_SHARED, may_be_tied
from claimcheck.linking.between import Between
from claimcheck.linking.profiles import Profile
from claimcheck.linking.rarity import total
from claimcheck.model import Certainty

_LEAST_ALIKE = 0.06

Pair = tuple[Profile, Profile]


def candidates(between: Between) -> Iterator[Pair]:
    """Pairs of claims of the two articles that are worth a look.

    Where both tell of one event of the same days, that is every pair whose words, counts or sources meet at all; else
    the claims themselves must share rare words. Claims that decline to speak assert nothing and are left out.
    """
    if between.close:
        pairs = product(filter(_speaks, between.one.claims), filter(_speaks, between.other.claims))
        yield from (pair for pair in pairs if _touch(*pair, between))
    else:
        yield from _by_rare_words(between)


def _touch(a: Profile, b: Profile, between: Between) -> bool:
    return (
        between.alike(a, b) >= _LEAST_ALIKE
        or (a.denial and (b.denial or a.bare))
        or (b.denial and b.bare)
        or (a.claim.source is not None and a.claim.source == b.claim.source)
        or any(one.comparable(other) for one in a.counts for other in b.counts)
    )


def _by_rare_words(between: Between) -> Iterator[Pair]:
    common = sorted(between.one.told.keys() & between.other.told.keys())
    if total(common) < LEAST_SHARED:
        return
    shared: defaultdict[tuple[int, int], float] = defaultdict(float)
    for key in common:
        weight = between.weight(key)
        for pair in product(between.one.holders[key], between.other.holders[key]):
            shared[pair] += weight
    for (one, other), weight in sorted(shared.items()):
        a, b = between.one.claims[one], between.other.claims[other]
        if weight >= LEAST_SHARED and _speaks(a) and _speaks(b) and may_be_tied(a, b, between):
            yield a, b


def _speaks(row: Profile) -> bool:
    return row.claim.certainty is not Certainty.DECLINED
