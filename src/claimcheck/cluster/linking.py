"""Linking on a cluster: the same links in the same order as on one machine."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from claimcheck.cluster.claims import OnError, Shelf, read_claims
from claimcheck.cluster.connection import Cluster, connected
from claimcheck.cluster.meeting import Days, Met, by_days
from claimcheck.cluster.shuffling import Sample, bounds, dealt, exchange, range_of, sample
from claimcheck.linking import Reading, embedded_by, link_readings, model_wanted
from claimcheck.model import Link
from claimcheck.progress import Progress

if TYPE_CHECKING:
    from distributed import Future

# Documents that are read and in memory at a time, for each thread of a machine.
_AT_HAND = 2_000
_ENDS = attrgetter("a", "b")


def link_on(
    scheduler: str,
    urls: Sequence[str],
    *,
    embeddings: str | None = None,
    on_error: OnError,
    on_claims: Callable[[int], object],
    progress: Progress,
) -> Iterator[Link]:
    """The links between the claims of a corpus, found by a cluster; the same as ``pipeline.link`` finds of the same.

    Args:
        scheduler: address of the cluster's scheduler, ``tcp://host:8786``.
        urls: files of JSON lines (``.jsonl``, ``.ndjson``), a claim or a document's claims a line, or Parquet
            (``.parquet``) with the same fields, as every machine can open them; ``*`` stands for any name.
        embeddings: as for ``pipeline.link``; every machine needs the model.
        on_error: is told of each line or claim that is none, by its number; the rest goes on.
        on_claims: is told how many claims there are, once all are read.
        progress: is told what is being done.

    Yields:
        The links, sorted by their claims.

    Raises:
        ClaimcheckError: dask is not installed, the scheduler does not answer, a file cannot be opened, or there is no
            such model.
    """
    model = model_wanted() if embeddings is None else embeddings
    with connected(scheduler, progress) as cluster:
        cluster.result(cluster.one(_ready, model))
        shelves, claims = read_claims(cluster, urls, on_error, progress)
        on_claims(claims)
        links = _links(cluster, by_days(cluster, shelves), model)
        del shelves  # What nobody holds here, the machines let go when it has been used.
        for number, _ in enumerate(cluster.as_done(links), 1):
            progress(f"linking {claims:,} claims", number, len(links))
        for future in _in_order(cluster, links):
            yield from cluster.result(future)


def _links(cluster: Cluster, days: Days, model: str) -> list[Future]:
    return cluster.each(_link, days.shelves, days.met, days.fetched, model=model)


def _in_order(cluster: Cluster, links: Sequence[Future]) -> Iterator[Future]:
    """Links in ranges of their claims, one after the other; each is let go when the next is asked for."""
    width = len(links)
    ends = cluster.one(bounds, cluster.each(_sampled, links), width)
    by_claim = cluster.each(_by_claim, links, ends=ends, width=width)
    ranges = cluster.each(_merged, exchange(cluster, by_claim, width))
    ranges.reverse()
    while ranges:
        yield ranges.pop()


def _ready(model: str) -> None:
    """On a machine: see whether the model of embeddings is there, before hours of work."""
    with embedded_by(model):
        pass


def _link(shelf: Shelf, met: Met, fetched: Iterable[Shelf], model: str) -> list[Link]:
    """On a machine: the links inside the documents of a stretch of time, and to those before them, sorted."""
    documents = {document: claims for each in (shelf, *fetched) for document, claims in each.items()}
    others = {document: before for (_, document), before in met.items()}
    reading = lru_cache(_AT_HAND)(lambda document: Reading(documents[document]))
    links: list[Link] = []
    with embedded_by(model):
        for document in shelf:
            links.extend(reading(document).answers())
            for _, other in sorted(others.get(document, ())):
                links.extend(link_readings(reading(other), reading(document)))
    return sorted(links, key=_ENDS)


def _sampled(links: Iterable[Link]) -> Sample:
    """On a machine: some of the claims that links begin at."""
    return sample(link.a for link in links)


def _by_claim(links: Iterable[Link], ends: Sequence[str], width: int) -> list[list[Link]]:
    """On a machine: links, dealt out by ranges of the claims that they begin at."""
    return dealt(((range_of(link.a, ends), link) for link in links), width)


def _merged(pieces: Iterable[Iterable[Link]]) -> list[Link]:
    """On a machine: the links of a range, sorted."""
    return sorted(chain.from_iterable(pieces), key=_ENDS)
