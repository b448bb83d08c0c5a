"""Linking in a database: what is new is linked against what is there, with the same result as all at once."""

from __future__ import annotations

from collections import Counter, OrderedDict, defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set

from claimcheck.digests import code_digest
from claimcheck.errors import OvertakenError
from claimcheck.extraction.sources.kin import Kin, kin, name_keys
from claimcheck.extraction.sources.unify import Voices, unify_voices
from claimcheck.linking import (
    NEIGHBOURS,
    Entry,
    Reading,
    entry,
    fingerprint,
    link_readings,
    meetings,
    torn,
    worth_meeting,
)
from claimcheck.model import Link, Source, SourceKind
from claimcheck.progress import Progress, silent
from claimcheck.store import Store

# Documents in memory at a time: those that meet mostly appeared one after the other.
_AT_HAND = 4_000
# For so many new documents it is quicker to go through the whole index once than to ask for each.
_MANY = 300
_BATCH = 500
# For so many new names it is quicker to tell all sources apart at once than to look for their kin.
_MANY_NAMES = 3_000
# The rooms that tell sources apart.
_NAMING = ("extraction/names.py", "extraction/sources", "languages", "spelling.py")

Meeting = tuple[str, str]
Place = tuple[str, str]


def relink(store: Store, progress: Progress | None = None) -> int:
    """Unify sources and link what is not linked yet, where any document is unlinked.

    What another program adds meanwhile is taken in as well: a state that has been overtaken is never written.

    Args:
        store: an open database.
        progress: is told what is being done, in a few words.

    Returns:
        The number of links that were not there before.
    """
    store.take_over(linker=fingerprint(), names=code_digest(*_NAMING))
    tell = progress or silent
    links = 0
    while store.unlinked():
        try:
            links += _Relinking(store, tell).link()
        except OvertakenError:
            tell("beginning anew, as another program has added to the database")
    return links


class _Relinking:
    """One run over a database.

    Args:
        store: the database.
        tell: is told what is being done.
    """

    def __init__(self, store: Store, tell: Progress) -> None:
        self._store = store
        self._tell = tell
        self._readings: OrderedDict[str, Reading | None] = OrderedDict()

    def link(self) -> int:
        """Link the documents that wait; those of which a source is called otherwise now are among them."""
        extent = self._store.extent()
        self._tell("telling sources apart")
        near = self._kin()
        unified = unify_voices(self._voices(near.needed if near else None))
        self._store.rename_sources(unified, extent, near.names if near else None)
        fresh = frozenset(self._store.unlinked())
        self._index()
        met, parted = self._meetings(fresh)
        return self._store.put_links(list(self._links(fresh, met)), fresh, parted, extent)

    def _kin(self) -> Kin | None:
        """Whom the names that are new concern; None where that is everybody."""
        self._store.hear(name_keys)
        arrived = self._store.arrived_names()
        return None if arrived is None or len(arrived) > _MANY_NAMES else kin(arrived, self._store)

    def _voices(self, names: Set[str] | None) -> Voices:
        relays = {Source(name, SourceKind.MEDIA): claims for name, claims in self._store.passed_on(names).items()}
        return Voices(Counter(self._store.said(names)), Counter(relays))

    def _index(self) -> None:
        """Put new documents into the index; what their words are called there depends on no other document."""
        entries: list[Entry] = []
        for document in self._store.unindexed():
            claims = self._store.claims_of(document)
            entries.append(entry(claims) if claims else Entry(document, None, frozenset()))
            if len(entries) == _BATCH:
                self._note(entries)
        self._note(entries)

    def _note(self, entries: list[Entry]) -> None:
        self._store.index((each.document, each.published, each.keys) for each in entries)
        entries.clear()

    def _meetings(self, fresh: Set[str]) -> tuple[Sequence[Meeting], Set[Meeting]]:
        """Pairs with a new document in them, and pairs of others that meet no more, now that more is between them."""
        if len(fresh) > _MANY:
            return self._meetings_of_many(fresh)
        around: defaultdict[str, set[Place]] = defaultdict(set)
        shared: defaultdict[Meeting, list[str]] = defaultdict(list)
        for document in sorted(fresh):
            for key, places in self._store.surroundings(document, NEIGHBOURS + 1).items():
                around[key].update(places)
                for other in {id for _, id in places} - {document}:
                    shared[min(document, other), max(document, other)].append(key)
        met = sorted(pair for pair, keys in shared.items() if worth_meeting(sorted(set(keys))))
        return met, self._parted(around.values(), fresh)

    def _parted(self, around: Iterable[Set[Place]], fresh: Set[str]) -> Set[Meeting]:
        """Linked pairs of old documents that new ones have pushed apart."""
        apart = {pair for places in around for pair in torn(sorted(places), fresh)}
        linked = self._store.linked_documents({document for pair in apart for document in pair})
        return {pair for pair in apart & linked if not self._meet(*pair)}

    def _meetings_of_many(self, fresh: Set[str]) -> tuple[Sequence[Meeting], Set[Meeting]]:
        parted = {pair for pair in self._store.linked_documents() if fresh.isdisjoint(pair)}
        met: list[Meeting] = []
        for pair in meetings(Entry(*posting) for posting in self._store.postings()):
            if fresh.isdisjoint(pair):
                parted.discard(pair)
            else:
                met.append(pair)
        return met, parted

    def _meet(self, one: str, other: str) -> bool:
        return worth_meeting(self._store.shared_keys(one, other, NEIGHBOURS))

    def _links(self, fresh: Set[str], met: Sequence[Meeting]) -> Iterator[Link]:
        self._tell(f"linking {len(fresh)} articles")
        for document in sorted(fresh):
            reading = self._reading(document)
            yield from reading.answers() if reading else ()
        for number, (one, other) in enumerate(met, 1):
            if number % _BATCH == 0:
                self._tell(f"linking {len(fresh)} articles", number, len(met))
            a, b = self._reading(one), self._reading(other)
            if a and b:
                yield from link_readings(a, b)

    def _reading(self, document: str) -> Reading | None:
        """A document as the linker reads it; None where it has no claims, or a newer version is there."""
        if document in self._readings:
            self._readings.move_to_end(document)
        else:
            claims = [] if self._store.is_replaced(document) else self._store.claims_of(document)
            self._readings[document] = Reading(claims) if claims else None
            if len(self._readings) > _AT_HAND:
                self._readings.popitem(last=False)
        return self._readings[document]
