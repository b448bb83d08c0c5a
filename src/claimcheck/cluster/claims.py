"""Claims on a cluster: read part by part, each id once, and brought together by their documents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass
from io import BytesIO
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.cluster.connection import Cluster
from claimcheck.cluster.parts import Part, lines, parts
from claimcheck.cluster.shuffling import dealt, digest, exchange
from claimcheck.errors import ReadingError
from claimcheck.linking import by_document
from claimcheck.model import Claim
from claimcheck.progress import Progress
from claimcheck.reading import claims_by_line, left_out

if TYPE_CHECKING:
    from distributed import Future

Shelf = dict[str, list[Claim]]
"""Documents with all their claims, these in the order of the files."""
OnError = Callable[[ReadingError], None]
Numbered = tuple[int, Part]
Spot = tuple[int, int]
"""Where a claim stands: the number of its part, and its own in there."""

# Parts are read some in one go, so that there are no more goes than this, and no more partitions: what is brought
# together travels in as many pieces as there are of both, multiplied.
_MOST = 256
# So many partitions a thread, so that none has much more to do than the others.
_SHARES = 4


class Trouble(NamedTuple):
    """What is left out, and why."""

    place: Spot
    line: int
    reason: str


class Summary(NamedTuple):
    """What the one who asks has to know of a part: how many lines it has, how many claims, and what is none."""

    part: Part
    lines: int
    claims: int
    troubles: tuple[Trouble, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What a part holds: claims, each with its place and its line."""

    claims: tuple[tuple[Spot, int, Claim], ...]
    summary: Summary


def read_claims(
    cluster: Cluster, urls: Sequence[str], on_error: OnError, progress: Progress
) -> tuple[list[Future], int]:
    """The claims of some files, as ``reading.parse_claims`` takes them from one file after the other.

    Args:
        cluster: reads them.
        urls: as for ``parts``.
        on_error: is told of each line or claim that is none, by its number, in order; the rest is kept.
        progress: is told what is being done.

    Returns:
        Shelves with their documents, each in one of them, and the number of claims.

    Raises:
        ReadingError: a file cannot be opened.
    """
    goes = _goes(list(enumerate(parts(urls))))
    width = min(_MOST, max(len(goes), _SHARES * cluster.threads, 1))
    found = cluster.each(_found, goes)
    again = cluster.each(_again, exchange(cluster, cluster.each(_ids, found, width=width), width))
    summaries = []
    for number, (go, future) in enumerate(zip(goes, cluster.each(_summaries, found), strict=True), 1):
        summaries.extend(cluster.result(future, go[0][1].name))
        progress("reading claims", number, len(goes))
    twice = [trouble for future in again for trouble in cluster.result(future)]
    _tell(summaries, twice, on_error)
    without = dealt(((trouble.place[0] // len(goes[0]), trouble.place) for trouble in twice), len(goes))
    kept = cluster.each(_by_document, found, list(map(frozenset, without)), width=width)
    shelves = cluster.each(_shelf, exchange(cluster, kept, width))
    return shelves, sum(summary.claims for summary in summaries) - len(twice)


def _goes(pieces: Sequence[Numbered]) -> list[Sequence[Numbered]]:
    """Parts in goes, all of the same size but the last."""
    size = max(1, -(-len(pieces) // _MOST))
    return [pieces[start : start + size] for start in range(0, len(pieces), size)]


def _tell(summaries: Sequence[Summary], twice: Iterable[Trouble], on_error: OnError) -> None:
    """Tell of what is left out, in the order of the files, each line by its number in its file."""
    before = 0
    again = dealt(((trouble.place[0], trouble) for trouble in twice), len(summaries))
    for summary, more in zip(summaries, again, strict=True):
        part, before = summary.part, before if summary.part.start else 0
        for _, line, reason in sorted([*summary.troubles, *more]):
            on_error(ReadingError(f"{part.name}, {part.unit} {before + line}", reason))
        before += summary.lines


def _found(go: Iterable[Numbered]) -> list[Found]:
    """On a machine: read some parts."""
    return [_found_in(number, part) for number, part in go]


def _found_in(number: int, part: Part) -> Found:
    rows = list(BytesIO(lines(part)))
    claims, troubles = [], []
    for place, (line, found) in enumerate(claims_by_line(rows)):
        if isinstance(found, Claim):
            claims.append(((number, place), line, found))
        else:
            troubles.append(Trouble((number, place), line, found))
    return Found(tuple(claims), Summary(part, len(rows), len(claims), tuple(troubles)))


def _summaries(go: Iterable[Found]) -> list[Summary]:
    """On a machine: everything but the claims."""
    return [found.summary for found in go]


def _ids(go: Iterable[Found], width: int) -> list[list[tuple[str, Spot, int]]]:
    """On a machine: the ids of claims, with where they stand, dealt out by their hash."""
    rows = ((claim.id, place, line) for found in go for place, line, claim in found.claims)
    return dealt(((digest(row[0]) % width, row) for row in rows), width)


def _again(pieces: Iterable[Iterable[tuple[str, Spot, int]]]) -> list[Trouble]:
    """On a machine: which claims have the id of one before them."""
    known: set[str] = set()
    again = []
    for id, place, line in chain.from_iterable(pieces):
        if id in known:
            again.append(Trouble(place, line, left_out(id)))
        known.add(id)
    return again


def _by_document(go: Iterable[Found], without: Set[Spot], width: int) -> list[list[Claim]]:
    """On a machine: the claims that are kept, dealt out by the hash of their document."""
    kept = (claim for found in go for place, _, claim in found.claims if place not in without)
    return dealt(((digest(claim.doc) % width, claim) for claim in kept), width)


def _shelf(pieces: Iterable[Iterable[Claim]]) -> Shelf:
    """On a machine: the documents of a partition."""
    return by_document(chain.from_iterable(pieces))
