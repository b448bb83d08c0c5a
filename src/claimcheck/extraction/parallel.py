"""Extraction in several processes: the same claims in the same order, with few articles under way at a time."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain

from claimcheck.extraction import extract_claims
from claimcheck.languages import get_language, language_codes
from claimcheck.model import Claim, Document
from claimcheck.processes import in_processes

Extracted = tuple[Document, list[Claim] | None]
Known = Callable[[Document], bool]
Task = tuple[Document, bool]

# Characters that are worth starting processes for: below that one process is done before the others have begun.
_WORTH_IT = 200_000
# What a process gets at a time: enough that handing it over costs nothing, little enough to stop soon.
_CHUNK, _MOST_ARTICLES = 25_000, 50


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
    for code in language_codes():
        get_language(code)
    chunks = ((chunk, [document for document, is_known in chunk if not is_known]) for chunk in _chunks(tasks))
    for chunk, found in in_processes(partial(_extract_chunk, narrative), chunks, workers):
        claims = iter(found)
        yield from ((document, None if is_known else next(claims)) for document, is_known in chunk)


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


def _extract_chunk(narrative: bool, documents: Sequence[Document]) -> list[list[Claim]]:
    return [extract_claims(document, narrative=narrative) for document in documents]
