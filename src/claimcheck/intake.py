"""Articles on their way into a database: extracted by as many processes as there are, written by one, in order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from time import monotonic
from typing import TYPE_CHECKING

from claimcheck.errors import ReadingError, ReadingWarning, WorkerError
from claimcheck.model import Claim, Document, QuotationType, claim_id
from claimcheck.progress import Progress

if TYPE_CHECKING:
    from claimcheck.store import Former, Store

OnError = Callable[[ReadingError], None]
Arrival = tuple[Document, list[Claim] | None]

# What is written in one go: so much that the disk hardly counts, so little that other programs need not wait for it.
_ARTICLES, _CHARACTERS, _SECONDS = 200, 2_000_000, 1.0
_TAKEN = "is that of an earlier version of another article; give it one of its own"


@dataclass(frozen=True, slots=True)
class IngestResult:
    """What an ingest did.

    Args:
        added: documents that are new.
        unchanged: documents that were there already.
        failed: inputs, or lines of one, that could not be read.
        changed: documents that are newer versions of articles that were there already; the former versions are kept.
        warnings: inputs that were read, but not wholly.
        claims: claims of the new documents and versions that are attributed to somebody.
        links: links that were not there before.
        notices: what the user should know about single documents, each one line.
    """

    added: int = 0
    unchanged: int = 0
    failed: int = 0
    changed: int = 0
    warnings: int = 0
    claims: int = 0
    links: int = 0
    notices: tuple[str, ...] = ()


class Interrupted(KeyboardInterrupt):
    """Somebody broke off an ingest; ``str()`` is the line that says what was kept."""


class Intake:
    """Takes documents into a store and keeps count.

    Args:
        on_error: is told of what could not be read, or not wholly.
        progress: is told what is being done.
        expected: how many documents are to come; None where nobody knows.
    """

    def __init__(self, on_error: OnError, progress: Progress, expected: int | None = None) -> None:
        self._on_error, self._progress, self._expected = on_error, progress, expected
        self._counts: Counter[str] = Counter()
        self._notices: list[str] = []
        self._met: set[str] = set()

    def trouble(self, error: ReadingError) -> None:
        """An input that could not be read, or not wholly."""
        self._counts["warnings" if isinstance(error, ReadingWarning) else "failed"] += 1
        self._on_error(error)

    def take_all(self, documents: Iterable[Document], store: Store, workers: int = 1) -> None:
        """Store documents with their claims, in order, several in one transaction.

        Args:
            documents: read no further than there is work for the processes.
            store: where to.
            workers: how many processes extract.

        Raises:
            Interrupted: from the keyboard; what had been extracted is stored.
        """
        self._progress("reading", 0, self._expected)
        from claimcheck.extraction.parallel import extract_each

        waiting: list[Arrival] = []
        try:
            extracted = extract_each(documents, narrative=True, workers=workers, known=store.holds)
            with closing(extracted) as arrivals:
                for batch in _batches(self._told(arrivals), waiting):
                    self._store(batch, store)
        except WorkerError:
            self._store(waiting, store)
            raise
        except KeyboardInterrupt:
            self._store(waiting, store)
            raise Interrupted(self._kept(store)) from None

    def result(self, links: int = 0) -> IngestResult:
        """What has been done so far."""
        return IngestResult(**self._counts, links=links, notices=tuple(self._notices))

    def _store(self, batch: list[Arrival], store: Store) -> None:
        """Write a batch and forget it; what is broken off half way has not been written at all."""
        counts: Counter[str] = Counter()
        notices: list[str] = []
        troubles: list[ReadingError] = []
        with store.together():
            for document, claims in batch:
                counts.update(self._take(document, claims, store, notices, troubles))
        batch.clear()
        self._counts.update(counts)
        self._notices += notices
        for trouble in troubles:
            self.trouble(trouble)

    def _take(
        self,
        document: Document,
        claims: list[Claim] | None,
        store: Store,
        notices: list[str],
        troubles: list[ReadingError],
    ) -> dict[str, int]:
        """Store one document, if it is not there yet, and say what that adds to the counts."""
        from claimcheck.languages import language_notice

        if store.holds(document):
            notices.extend([_older(document)] if store.is_replaced(document.id) else [])
            self._met.add(document.id)
            return {"unchanged": 1}
        taken, former = store.has_document(document.id), store.former_version(document, self._met)
        self._met.add(document.id)
        if taken and (former is None or former.id != document.id):
            troubles.append(ReadingError(document.path or document.id, f"its id {document.id!r} {_TAKEN}"))
            return {}
        notices.extend(filter(None, [language_notice(document), _other_article(document, former)]))
        former = former if former and former.reason else None
        claims = _extracted(document) if claims is None else claims
        store.add(document, _of_version(claims, document, former), former=former)
        return {"changed" if former else "added": 1, "claims": len(attributed(claims))}

    def _told(self, arrivals: Iterable[Arrival]) -> Iterator[Arrival]:
        """Pass documents on and say how many there were, and how fast they come."""
        begun = monotonic()
        for number, (document, claims) in enumerate(arrivals, 1):
            rate = number / max(monotonic() - begun, 0.001)
            name = document.title or document.path or document.id
            self._progress(f"{rate:,.0f} a second: {name}", number, self._expected)
            yield document, claims

    def _kept(self, store: Store) -> str:
        done = self._counts["added"] + self._counts["changed"]
        return f"interrupted; {done} new articles are in {store.path}, run it again for the rest"


def attributed(claims: Iterable[Claim]) -> list[Claim]:
    """Those that somebody makes, without what outlets state in their own voice."""
    return [claim for claim in claims if claim.type is not QuotationType.NARRATIVE]


def _extracted(document: Document) -> list[Claim]:
    from claimcheck.extraction import extract_claims

    return extract_claims(document, narrative=True)


def _batches(arrivals: Iterable[Arrival], waiting: list[Arrival]) -> Iterator[list[Arrival]]:
    """``waiting``, whenever it is worth writing and once more at the end; whoever gets it empties it."""
    begun, size = monotonic(), 0
    for arrival in arrivals:
        waiting.append(arrival)
        size += len(arrival[0].text)
        if len(waiting) >= _ARTICLES or size >= _CHARACTERS or monotonic() - begun >= _SECONDS:
            yield waiting
            begun, size = monotonic(), 0
    yield waiting


def _of_version(claims: list[Claim], document: Document, former: Former | None) -> list[Claim]:
    """The claims of a document; those of a newer version under the same id have ids that no former one has."""
    if former is None or former.id != document.id:
        return claims
    name = f"{document.id}\x1f{former.version + 1}"
    return [replace(claim, id=claim_id(name, claim.quote, claim.speaker)) for claim in claims]


def _older(document: Document) -> str:
    return f"{document.path}: is an earlier version of an article; the one ingested since stays the newest"


def _other_article(document: Document, former: Former | None) -> str | None:
    if former is None or former.reason:
        return None
    held = f"{document.path}: holds another article than {former.id}, which was read from it before, so both are kept"
    return f"{held}; if it is the same one, give both an id or a url"
