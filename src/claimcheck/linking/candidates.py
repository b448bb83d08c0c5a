"""Which pairs of claims are worth a look: an inverted index over rare words, names and numbers, never all pairs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, product

from claimcheck.linking.corpus import Corpus
from claimcheck.linking.events import Events, by_document
from claimcheck.linking.profiles import Profile
from claimcheck.model import Certainty

_MOST_CLAIMS = 60
_LEAST_SHARED = 1.0
_ENOUGH_ALONE = 2.0
_THIN = 3
_MOST_PAIRS_OF_DOCUMENTS = 2_500

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
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for number, profile in enumerate(speaking):
        for key in {**profile.denied, **profile.own}:
            holders[key].append(number)
    shared: defaultdict[Pair, float] = defaultdict(float)
    for key, rows in holders.items():
        if len(rows) <= _MOST_CLAIMS:
            weight = corpus.rarity.of(key)
            for pair in combinations(rows, 2):
                shared[pair] += weight
    return {
        (a, b)
        for (a, b), weight in shared.items()
        if weight >= _LEAST_SHARED
        and speaking[a].claim.doc != speaking[b].claim.doc
        and (weight >= _ENOUGH_ALONE or corpus.events.are_same(speaking[a].claim.doc, speaking[b].claim.doc))
    }


def _by_event(speaking: Sequence[Profile], place: dict[str, int], events: Events) -> set[Pair]:
    """Pairs on one event that say something of the same, in words or in what they count."""
    rows = {document: [place[row.claim.id] for row in each] for document, each in by_document(speaking).items()}
    own = [frozenset(profile.own) for profile in speaking]
    told = [_told(profile) for profile in speaking]
    found: set[Pair] = set()
    for one, other in events.same():
        pairs = product(rows.get(one, ()), rows.get(other, ()))
        if len(rows.get(one, ())) * len(rows.get(other, ())) <= _MOST_PAIRS_OF_DOCUMENTS:
            found.update(
                (a, b) if a < b else (b, a)
                for a, b in pairs
                if not told[a].isdisjoint(own[b])
                or not told[b].isdisjoint(own[a])
                or _count_the_same(speaking[a], speaking[b])
            )
    return found


def _count_the_same(a: Profile, b: Profile) -> bool:
    return any(one.comparable(other) for one in a.counts for other in b.counts)


def _told(profile: Profile) -> frozenset[str]:
    """What a claim speaks of; a denial or a quote of hardly any words is about what stands around it."""
    told = profile.own.keys() | profile.denied.keys()
    return frozenset(told | profile.near.keys() if profile.denial or len(profile.own) < _THIN else told)
