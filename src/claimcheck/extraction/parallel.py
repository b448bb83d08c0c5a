"""Extraction in several processes: the same claims in the same order, with few articles under way at a time."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain, islice
from typing import TYPE_CHECKING

from claimcheck.errors import WorkerError
from claimcheck.extraction import extract_claims
from claimcheck.languages import get_language, language_codes
from claimcheck.model import Claim, Document

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor
    from multiprocessing.context import BaseContext

Extracted = tuple[Document, list[Claim] | None]
Known = Callable[[Document], bool]
Task = tuple[Document, bool]

# Characters that are worth starting processes for: below that one process is done before the others have begun.
_WORTH_IT = 200_000
# What a process gets at a time: enough that handing it over costs nothing, little enough to stop soon.
_CHUNK, _MOST_ARTICLES = 25_000, 50
# Chunks under way for each process; while the writer is busy the processes have this much left to do.
_AHEAD = 3


def cores() -> int:
    """How many processes this one may use at a time."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def extract_each(
    documents: Iterable[Document], *, narrative: bool = False, workers: int = 1, known: Known | None = None
) -> Generator[Extracted, None, None]:
    """Documents with their claims, one after the other, as they are read.

    Args:
        documents: the articles; read no further than the processes have to do.
        narrative: as for ``extract_claims``.
        workers: how many processes extract; few and short articles are left to this one, whatever is said here.
        known: says of which documents the claims are not wanted.

    Yields:
        Each document with its claims, None for those that are known; the same in the same order, whatever the number
        of processes.

    Raises:
        WorkerError: a process ended before its time.
    """
    waiting = ((document, known is not None and known(document)) for document in documents)
    if workers > 1:
        first, much = _first(waiting)
        together = chain(first, waiting)
        yield from _in_processes(together, narrative, workers) if much else _here(together, narrative)
    else:
        yield from _here(waiting, narrative)


def _here(tasks: Iterable[Task], narrative: bool) -> Iterator[Extracted]:
    for document, is_known in tasks:
        yield document, None if is_known else extract_claims(document, narrative=narrative)


def _first(tasks: Iterator[Task]) -> tuple[list[Task], bool]:
    """The first documents, and whether they are worth starting processes for."""
    found: list[Task] = []
    size = 0
    for document, is_known in tasks:
        found.append((document, is_known))
        size += 0 if is_known else len(document.text)
        if size >= _WORTH_IT and len(found) > 1:
            return found, True
    return found, False


def _in_processes(tasks: Iterator[Task], narrative: bool, workers: int) -> Iterator[Extracted]:
    from concurrent.futures.process import BrokenProcessPool

    chunks = _chunks(tasks)
    for code in language_codes():
        get_language(code)
    under_way: deque[tuple[list[Task], Future[list[list[Claim]]]]] = deque()
    with _crew(workers) as crew:

        def send(chunk: list[Task]) -> None:
            wanted = [document for document, is_known in chunk if not is_known]
            with _deaf_to_interrupts():
                under_way.append((chunk, crew.submit(_extract_chunk, narrative, wanted)))

        try:
            for chunk in islice(chunks, workers * _AHEAD):
                send(chunk)
            while under_way:
                chunk, result = under_way.popleft()
                claims = iter(result.result())
                for following in islice(chunks, 1):
                    send(following)
                yield from ((document, None if is_known else next(claims)) for document, is_known in chunk)
        except BrokenProcessPool:
            raise WorkerError(
                "a process that extracts claims ended before its time (was it killed, or is memory short?); "
                "run it again, with fewer --workers"
            ) from None


def _chunks(tasks: Iterable[Task]) -> Iterator[list[Task]]:
    chunk: list[Task] = []
    size = 0
    for document, is_known in tasks:
        chunk.append((document, is_known))
        size += 0 if is_known else len(document.text)
        if size >= _CHUNK or len(chunk) >= _MOST_ARTICLES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


@contextmanager
def _crew(workers: int) -> Iterator[ProcessPoolExecutor]:
    """Processes that are gone, with what they have left undone, when the work is done or broken off."""
    from concurrent.futures import ProcessPoolExecutor

    crew = ProcessPoolExecutor(workers, mp_context=_beginning(), initializer=_begin)
    try:
        yield crew
    finally:
        crew.shutdown(cancel_futures=True)


def _beginning() -> BaseContext:
    """How processes begin: as a copy of this one where that is safe, which spares them loading all words again.

    A copy would have the locks of other threads, held for ever; then a fresh interpreter is taken, as it is on systems
    that have no safe copies.
    """
    alone = threading.active_count() == 1 and sys.platform == "linux"
    return multiprocessing.get_context("fork" if alone else "spawn")


def _extract_chunk(narrative: bool, documents: Sequence[Document]) -> list[list[Claim]]:
    return [extract_claims(document, narrative=narrative) for document in documents]


def _begin() -> None:
    """In a new process: leave interrupts to the one that started it, and end when that has gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    from multiprocessing.connection import wait

    wait([sentinel])
    os._exit(1)


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """Processes that are started inside never hear of an interrupt; this one does when it is through."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
