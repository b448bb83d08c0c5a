"""Which documents of a cluster meet, and where they are linked.

Index entries are dealt out by their keys, and each partition is the whole index as far as its keys go. What it finds
goes to the partition of the later article of each pair, where all keys are together, and it is judged whether they are
enough. There articles are ordered by when they appeared, as those that meet mostly appeared one after the other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from operator import itemgetter
from typing import TYPE_CHECKING

from claimcheck.cluster.claims import Shelf
from claimcheck.cluster.connection import Cluster
from claimcheck.cluster.shuffling import Sample, bounds, dealt, digest, exchange, range_of, sample
from claimcheck.linking import Entry, Near, Place, entry, near, shared_keys, worth_meeting
from claimcheck.model import Claim

if TYPE_CHECKING:
    from distributed import Future

Met = dict[Place, list[Place]]
"""Articles with those that they meet and that appeared before them."""


@dataclass(frozen=True, slots=True)
class Days:
    """The documents of a corpus in order of publication.

    Args:
        shelves: the documents, each in one of them, by stretches of time.
        met: for each shelf, whom its documents meet.
        fetched: for each shelf, as many shelves with the documents of others that its own meet.
    """

    shelves: list[Future]
    met: list[Future]
    fetched: list[list[Future]]


def by_days(cluster: Cluster, shelves: Sequence[Future]) -> Days:
    """Bring documents together with those that they meet.

    Args:
        cluster: does it.
        shelves: all documents there are, each in one of them.
    """
    width = len(shelves)
    entries = cluster.each(_entries, shelves)
    ends = cluster.one(bounds, cluster.each(_sampled, entries), width)
    by_key = cluster.each(_by_key, entries, width=width)
    neighbours = cluster.each(_neighbours, exchange(cluster, by_key, width), ends=ends, width=width)
    met = cluster.each(_met, exchange(cluster, neighbours, width))
    by_day = cluster.each(_by_day, shelves, entries, ends=ends, width=width)
    days = cluster.each(_shelf, exchange(cluster, by_day, width))
    wanted = cluster.each(_wanted, met, range(width), ends=ends, width=width)
    picked = cluster.each(_picked, days, exchange(cluster, wanted, width))
    return Days(days, met, exchange(cluster, picked, width))


def _entries(shelf: Shelf) -> list[Entry]:
    """On a machine: the index entries of documents, in their order."""
    return [entry(claims) for claims in shelf.values()]


def _sampled(entries: Iterable[Entry]) -> Sample:
    """On a machine: some of the places in the order of publication."""
    return sample(article.place for article in entries)


def _by_key(entries: Iterable[Entry], width: int) -> list[list[Entry]]:
    """On a machine: entries, taken apart and dealt out by the hashes of their keys."""
    return dealt((part for article in entries for part in _apart(article, width)), width)


def _apart(article: Entry, width: int) -> Iterator[tuple[int, Entry]]:
    keys = defaultdict(set)
    for key in article.keys:
        keys[digest(key) % width].add(key)
    return ((partition, replace(article, keys=frozenset(some))) for partition, some in keys.items())


def _neighbours(pieces: Iterable[Iterable[Entry]], ends: Sequence[Place], width: int) -> list[list[tuple[Place, Near]]]:
    """On a machine: who is near whom by the keys of a partition, dealt out by when the later one appeared."""
    found = near(chain.from_iterable(pieces))
    return dealt(((range_of(place, ends), (place, others)) for place, others in found if others), width)


def _met(pieces: Iterable[Iterable[tuple[Place, Near]]]) -> Met:
    """On a machine: which articles meet, by all their keys."""
    together: defaultdict[Place, Near] = defaultdict(list)
    for place, others in chain.from_iterable(pieces):
        together[place].extend(others)
    return {
        place: [other for other, keys in shared_keys(others).items() if worth_meeting(keys)]
        for place, others in together.items()
    }


def _by_day(
    shelf: Shelf, entries: Iterable[Entry], ends: Sequence[Place], width: int
) -> list[list[tuple[Place, list[Claim]]]]:
    """On a machine: documents, dealt out by when they appeared."""
    placed = ((article.place, claims) for article, claims in zip(entries, shelf.values(), strict=True))
    return dealt(((range_of(place, ends), (place, claims)) for place, claims in placed), width)


def _shelf(pieces: Iterable[Iterable[tuple[Place, list[Claim]]]]) -> Shelf:
    """On a machine: the documents of a stretch of time, in order."""
    return {document: claims for (_, document), claims in sorted(chain.from_iterable(pieces), key=itemgetter(0))}


def _wanted(met: Met, stretch: int, ends: Sequence[Place], width: int) -> list[list[str]]:
    """On a machine: which documents of other stretches of time are met by those of one."""
    others = sorted(set(chain.from_iterable(met.values())))
    placed = ((range_of(other, ends), other[1]) for other in others)
    return dealt((each for each in placed if each[0] != stretch), width)


def _picked(shelf: Shelf, wanted: Iterable[Iterable[str]]) -> list[Shelf]:
    """On a machine: the documents that each of the others wants."""
    return [{document: shelf[document] for document in documents} for documents in wanted]
