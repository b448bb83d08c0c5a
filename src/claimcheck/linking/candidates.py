"""Which pairs of claims are worth a look: an inverted index over rare words, names and numbers, never all pairs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import product

from claimcheck.linking.corpus import Corpus
from claimcheck.linking.events import Events, by_document
from claimcheck.linking.profiles import Profile
from claimcheck.model import Certainty

_MOST_CLAIMS = 60
_LEAST_SHARED = 1.0
_NEAR_WEIGHT = 0.4
_ENOUGH_ALONE = 2.0
_THIN = 3
_MOST_PAIRS_OF_DOCUMENTS = 600

Pair = tuple[int, int]


def candidates(corpus: Corpus) -> Iterator[tuple[Profile, Profile]]:
    """Pairs of claims of different documents, each pair once, in a fixed order.

    A pair is worth a look when it shares enough rare words, or when it stands in two articles on the same event and
    counts the same thing or denies something.

    Args:
        corpus: the claims; those that decline to speak assert nothing and are left out.
    """
    speaking = [profile for profile in corpus.profiles if profile.claim.certainty is not Certainty.DECLINED]
    place = {profile.claim.id: number for number, profile in enumerate(speaking)}
    pairs = _by_rare_words(speaking, corpus) | _by_event(speaking, place, corpus.events)
    for a, b in sorted(pairs):
        yield speaking[a], speaking[b]


def _by_rare_words(speaking: Sequence[Profile], corpus: Corpus) -> set[Pair]:
    """Pairs that share enough rare words; between articles on different events, a good deal more of them."""
    holders: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, profile in enumerate(speaking):
        for key in {**profile.denied, **profile.own}:
            holders[key].append((number, 1.0))
        for key in profile.near:
            holders[key].append((number, _NEAR_WEIGHT))
    shared: defaultdict[Pair, float] = defaultdict(float)
    for key, rows in holders.items():
        if 1 < len(rows) <= _MOST_CLAIMS:
            weight = corpus.rarity.of(key)
            for at, (a, own_a) in enumerate(rows):
                for b, own_b in rows[at + 1 :]:
                    if speaking[a].claim.doc != speaking[b].claim.doc:
                        shared[a, b] += weight * own_a * own_b
    return {
        (a, b)
        for (a, b), weight in shared.items()
        if weight >= _ENOUGH_ALONE
        or (weight >= _LEAST_SHARED and corpus.events.are_same(speaking[a].claim.doc, speaking[b].claim.doc))
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
    """Whether two claims on one event say something of the same, in words or in what they count."""
    return (
        not _told(a).isdisjoint(b.own)
        or not _told(b).isdisjoint(a.own)
        or any(one.comparable(other) for one in a.counts for other in b.counts)
    )


def _told(profile: Profile) -> set[str]:
    """What a claim speaks of; a denial or a quote of hardly any words is about what stands around it."""
    told = profile.own.keys() | profile.denied.keys()
    return told | profile.near.keys() if profile.denial or len(profile.own) < _THIN else told


def _ordered(a: int, b: int) -> Pair:
    return (a, b) if a < b else (b, a)
