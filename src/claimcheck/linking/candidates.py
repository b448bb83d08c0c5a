"""Which pairs of claims are worth a look: an inverted index over rare words, names and numbers, never all pairs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import product

from claimcheck.linking.events import Events, by_document
from claimcheck.linking.profiles import Profile
from claimcheck.linking.rarity import Rarity
from claimcheck.model import Certainty

_MOST_CLAIMS = 60
_LEAST_SHARED = 1.0
_NEAR_WEIGHT = 0.4
_ENOUGH_ALONE = 2.0
_MOST_PAIRS_OF_DOCUMENTS = 600

Pair = tuple[int, int]


def candidates(corpus: Sequence[Profile], rarity: Rarity, events: Events) -> Iterator[tuple[Profile, Profile]]:
    """Pairs of claims of different documents, each pair once, in a fixed order.

    A pair is worth a look when it shares enough rare words, or when it stands in two articles on the same event and
    counts the same thing or denies something.

    Args:
        corpus: the profiles of all claims; those that decline to speak assert nothing and are left out.
        rarity: the weight of their words.
        events: which of their documents tell of the same event.
    """
    speaking = [profile for profile in corpus if profile.claim.certainty is not Certainty.DECLINED]
    place = {profile.claim.id: number for number, profile in enumerate(speaking)}
    pairs = _by_rare_words(speaking, rarity, events) | _by_event(speaking, place, events)
    for a, b in sorted(pairs):
        yield speaking[a], speaking[b]


def _by_rare_words(corpus: Sequence[Profile], rarity: Rarity, events: Events) -> set[Pair]:
    """Pairs that share enough rare words; between articles on different events, a good deal more of them."""
    holders: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, profile in enumerate(corpus):
        for key in {**profile.denied, **profile.own}:
            holders[key].append((number, 1.0))
        for key in profile.near:
            holders[key].append((number, _NEAR_WEIGHT))
    shared: defaultdict[Pair, float] = defaultdict(float)
    for key, rows in holders.items():
        if 1 < len(rows) <= _MOST_CLAIMS:
            weight = rarity.of(key)
            for at, (a, own_a) in enumerate(rows):
                for b, own_b in rows[at + 1 :]:
                    if corpus[a].claim.doc != corpus[b].claim.doc:
                        shared[a, b] += weight * own_a * own_b
    return {
        (a, b)
        for (a, b), weight in shared.items()
        if weight >= _ENOUGH_ALONE
        or (weight >= _LEAST_SHARED and events.are_same(corpus[a].claim.doc, corpus[b].claim.doc))
    }


def _by_event(corpus: Sequence[Profile], place: dict[str, int], events: Events) -> set[Pair]:
    rows = by_document(corpus)
    found: set[Pair] = set()
    for one, other in events.same():
        if len(rows.get(one, ())) * len(rows.get(other, ())) <= _MOST_PAIRS_OF_DOCUMENTS:
            found.update(
                _ordered(place[a.claim.id], place[b.claim.id])
                for a, b in product(rows.get(one, ()), rows.get(other, ()))
                if _same_kind(a, b)
            )
    return found


def _same_kind(a: Profile, b: Profile) -> bool:
    told = {**b.near, **b.denied, **b.own}
    return any(key in told for key in (*a.own, *a.denied)) or any(
        one.comparable(other) for one in a.counts for other in b.counts
    )


def _ordered(a: int, b: int) -> Pair:
    return (a, b) if a < b else (b, a)
