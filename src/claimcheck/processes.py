"""Work in several processes: the same results in the same order, with few tasks under way at a time."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from claimcheck.errors import WorkerError

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor
    from multiprocessing.context import BaseContext

Kept = TypeVar("Kept")
Given = TypeVar("Given")
Done = TypeVar("Done")

# Tasks under way for each process; while whoever takes the results is busy the processes have this much left to do.
AHEAD = 3


def cores() -> int:
    """How many processes this one may use at a time."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def in_processes(
    work: Callable[[Given], Done], tasks: Iterable[tuple[Kept, Given]], workers: int
) -> Generator[tuple[Kept, Done], None, None]:
    """What comes of each task, in their order.

    Args:
        work: what a process does; it and what it is given can be pickled.
        tasks: for each, what stays here and what a process is given; taken no further than the processes have to do.
        workers: how many processes.

    Yields:
        What stayed here, and what was done.

    Raises:
        WorkerError: a process ended before its time.
    """
    from concurrent.futures.process import BrokenProcessPool

    waiting = iter(tasks)
    under_way: deque[tuple[Kept, Future[Done]]] = deque()
    with _crew(workers) as crew:

        def send(kept: Kept, given: Given) -> None:
            with _deaf_to_interrupts():
                under_way.append((kept, crew.submit(work, given)))

        try:
            for task in islice(waiting, workers * AHEAD):
                send(*task)
            while under_way:
                kept, future = under_way.popleft()
                done = future.result()
                for following in islice(waiting, 1):
                    send(*following)
                yield kept, done
        except BrokenProcessPool:
            raise WorkerError(
                "a process that did a part of the work ended before its time (was it killed, or is memory short?); "
                "run it again, with fewer --workers"
            ) from None


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
