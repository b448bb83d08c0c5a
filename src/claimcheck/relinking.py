"""Linking in a database: what is new is linked against what is there, with the same result as all at once."""

from __future__ import annotations

from array import array
from collections import OrderedDict, defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import cache, partial
from itertools import islice
from typing import TypeVar

from claimcheck.errors import OvertakenError
from claimcheck.linking import (
    NEIGHBOURS,
    Entry,
    Place,
    Reading,
    entry,
    fingerprint,
    link_readings,
    meetings,
    torn,
    worth_meeting,
)
from claimcheck.linking.embeddings import model_wanted
from claimcheck.model import Link
from claimcheck.naming import naming_digest, rename
from claimcheck.processes import in_processes
from claimcheck.progress import Progress, silent
from claimcheck.store import Extent, Store

# Documents in memory at a time: those that meet mostly appeared one after the other.
_AT_HAND = 4_000
# For so many new documents it is quicker to go through the whole index once than to ask for each.
_MANY = 300
_BATCH = 500
# For fewer meetings one process is done before others have begun.
_WORTH_PROCESSES = 4_000

Meeting = tuple[str, str]
Thing = TypeVar("Thing")


def relink(store: Store, progress: Progress | None = None, workers: int = 1) -> int:
    """Unify sources and link what is not linked yet, where any document is unlinked.

    What another program adds meanwhile is taken in as well: a state that has been overtaken is never written.

    Args:
        store: an open database.
        progress: is told what is being done, in a few words.
        workers: how many processes link; the links are the same with any number. A database in memory, or a model of
            language, is left to this one.

    Returns:
        The number of links that were not there before.

    Raises:
        WorkerError: a process ended before its time; nothing was linked then.
    """
    if model_wanted() or store.path == ":memory:":
        workers = 1
    store.take_over(linker=fingerprint(), names=naming_digest())
    tell = progress or silent
    links = 0
    while store.unlinked():
        try:
            links += _Relinking(store, tell, workers).link()
        except OvertakenError:
            tell("beginning anew, as another program has added to the database")
    return links


class _Relinking:
    """One run over a database.

    Args:
        store: the database.
        tell: is told what is being done.
        workers: how many processes judge claims.
    """

    def __init__(self, store: Store, tell: Progress, workers: int) -> None:
        self._store = store
        self._tell = tell
        self._workers = workers

    def link(self) -> int:
        """Link the documents that wait; those of which a source is called otherwise now are among them."""
        extent = self._store.extent()
        self._tell("telling sources apart")
        rename(self._store, extent)
        fresh = frozenset(self._store.unlinked())
        self._index(extent)
        met, parted = self._meetings(fresh)
        return self._store.put_links(self._links(fresh, met), fresh, parted, extent)

    def _index(self, extent: Extent) -> None:
        """Put new documents into the index; what their words are called there depends on no other document."""
        for documents in _batches(iter(self._store.unindexed())):
            claims = self._store.claims_by_document(documents)
            entries = (entry(claims[each]) if each in claims else Entry(each, None, frozenset()) for each in documents)
            self._store.index([(each.document, each.published, each.keys) for each in entries], extent)

    def _meetings(self, fresh: Set[str]) -> tuple[_Meetings, Set[Meeting]]:
        """Pairs with a new document in them, and pairs of others that meet no more, now that more is between them."""
        if len(fresh) > _MANY:
            return self._meetings_of_many(fresh)
        around: defaultdict[str, set[Place]] = defaultdict(set)
        shared: defaultdict[Meeting, set[str]] = defaultdict(set)
        for document in sorted(fresh):
            for key, places in self._store.surroundings(document, NEIGHBOURS + 1).items():
                around[key].update(places)
                for other in {id for _, id in places} - {document}:
                    shared[min(document, other), max(document, other)].add(key)
        met = _Meetings()
        for pair, keys in sorted(shared.items()):
            if worth_meeting(keys):
                met.add(*pair)
        return met, self._parted(around.values(), fresh)

    def _parted(self, around: Iterable[Set[Place]], fresh: Set[str]) -> Set[Meeting]:
        """Linked pairs of old documents that new ones have pushed apart."""
        apart = {pair for places in around for pair in torn(sorted(places), fresh)}
        linked = self._store.linked_documents({document for pair in apart for document in pair})
        return {pair for pair in apart & linked if not self._meet(*pair)}

    def _meetings_of_many(self, fresh: Set[str]) -> tuple[_Meetings, Set[Meeting]]:
        parted = {pair for pair in self._store.linked_documents() if fresh.isdisjoint(pair)}
        met = _Meetings()
        for pair in meetings(Entry(*posting) for posting in self._store.postings()):
            if fresh.isdisjoint(pair):
                parted.discard(pair)
            else:
                met.add(*pair)
        return met, parted

    def _meet(self, one: str, other: str) -> bool:
        return worth_meeting(self._store.shared_keys(one, other, NEIGHBOURS))

    def _links(self, fresh: Set[str], met: _Meetings) -> Iterator[Link]:
        """The links of new documents, with others and inside each."""
        done, total = 0, len(met) + len(fresh)
        self._tell(f"linking {len(fresh)} articles", done, total)
        for number, links in self._linked(_with_themselves(met, fresh), total):
            done += number
            self._tell(f"linking {len(fresh)} articles", done, total)
            yield from links

    def _linked(self, meetings: Iterator[Meeting], total: int) -> Iterator[tuple[int, list[Link]]]:
        """How many meetings were looked at since, and what came of them."""
        parts = ((len(part), part) for part in _batches(meetings))
        if self._workers == 1 or total < _WORTH_PROCESSES:
            reader = _Reader(self._store)
            return ((number, reader.links(part)) for number, part in parts)
        return in_processes(partial(_links_in, self._store.path), parts, self._workers)


class _Meetings:
    """Pairs of documents that meet, in sixteen bytes each."""

    def __init__(self) -> None:
        self._documents: dict[str, int] = {}
        self._ends = array("Q")

    def add(self, one: str, other: str) -> None:
        """Add a pair behind the others."""
        for document in (one, other):
            self._ends.append(self._documents.setdefault(document, len(self._documents)))

    def __len__(self) -> int:
        return len(self._ends) // 2

    def __iter__(self) -> Iterator[Meeting]:
        documents = list(self._documents)
        ends = iter(self._ends)
        return ((documents[one], documents[other]) for one, other in zip(ends, ends, strict=True))


def _with_themselves(met: Iterable[Meeting], documents: Set[str]) -> Iterator[Meeting]:
    """The meetings, and each of the documents with itself: where it first meets another, as it is read there anyway."""
    waiting = set(documents)
    for meeting in met:
        for document in waiting.intersection(meeting):
            waiting.remove(document)
            yield document, document
        yield meeting
    yield from ((document, document) for document in sorted(waiting))


def _batches(things: Iterator[Thing]) -> Iterator[list[Thing]]:
    while batch := list(islice(things, _BATCH)):
        yield batch


class _Reader:
    """Reads the documents of a database for links, and has those at hand that were needed last.

    Args:
        store: the database.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._replaced = store.replaced()
        self._readings: OrderedDict[str, Reading | None] = OrderedDict()

    def links(self, meetings: Sequence[Meeting]) -> list[Link]:
        """What comes of documents that meet; of one that meets itself, the links inside it."""
        self._read({document for meeting in meetings for document in meeting})
        found: list[Link] = []
        for one, other in meetings:
            a, b = self._readings[one], self._readings[other]
            if a and b:
                found.extend(a.answers() if one == other else link_readings(a, b))
        return found

    def _read(self, documents: Set[str]) -> None:
        """Have these documents at hand; None stands for those without claims, and for earlier versions."""
        for document in documents & self._readings.keys():
            self._readings.move_to_end(document)
        new = documents - self._readings.keys()
        claims = self._store.claims_by_document(new - self._replaced)
        self._readings |= {document: Reading(claims[document]) if document in claims else None for document in new}
        while len(self._readings) > max(_AT_HAND, len(documents)):
            self._readings.popitem(last=False)


def _links_in(path: str, meetings: Sequence[Meeting]) -> list[Link]:
    """In a process of its own: what comes of documents that meet."""
    return _reader(path).links(meetings)


@cache
def _reader(path: str) -> _Reader:
    """The reader of this process, which opens the database for itself."""
    return _Reader(Store.open(path))
