"""Extraction on a cluster: part by part, with one name for a source in all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass

from claimcheck.cluster.connection import connected
from claimcheck.cluster.parts import Part, lines, parts
from claimcheck.cluster.shuffling import digest
from claimcheck.errors import ReadingError
from claimcheck.extraction import extract_claims, renamed
from claimcheck.extraction.sources.unify import Voices, unify_voices
from claimcheck.languages import language_notice
from claimcheck.model import Claim, QuotationType, Source
from claimcheck.progress import Progress
from claimcheck.reading import Metadata, read_piece

Found = tuple[str, list[Claim]]
OnError = Callable[[ReadingError], None]


@dataclass(frozen=True, slots=True)
class Extracted:
    """What a part holds: its documents, by id with a hash of the text, and their claims."""

    found: tuple[Found, ...]
    texts: tuple[int, ...]
    voices: Voices
    errors: tuple[ReadingError, ...]
    notices: tuple[str, ...]

    def summary(self) -> tuple[list[str], tuple[int, ...], Voices, tuple[ReadingError, ...], tuple[str, ...]]:
        """Everything but the claims."""
        return [id for id, _ in self.found], self.texts, self.voices, self.errors, self.notices


def extract_on(
    scheduler: str,
    urls: Sequence[str],
    *,
    defaults: Metadata | None = None,
    narrative: bool = False,
    on_error: OnError,
    on_notice: Callable[[str], None],
    progress: Progress,
) -> Iterator[Found]:
    """The claims of a corpus, found by a cluster; the same as ``pipeline.extract_stream`` finds of the same files.

    Args:
        scheduler: address of the cluster's scheduler, ``tcp://host:8786``.
        urls: files of JSON lines (``.jsonl``, ``.ndjson``) or Parquet (``.parquet``), as every machine can open them;
            ``*`` stands for any name.
        defaults: metadata for articles that do not tell their own.
        narrative: as for ``pipeline.extract``.
        on_error: is told of what cannot be read; the rest goes on.
        on_notice: is told of documents that can have no claims.
        progress: is told what is being done, in a few words.

    Yields:
        The id of each document with its claims, in the order of the files.

    Raises:
        ClaimcheckError: dask is not installed, the scheduler does not answer, or a file cannot be opened.
    """
    with connected(scheduler, progress) as cluster:
        pieces = list(parts(urls))
        extracted = cluster.each(_extract, pieces, defaults=defaults, narrative=narrative)
        summaries = cluster.each(Extracted.summary, extracted)
        taken = _Taken(on_error)
        voices = Voices()
        left_out: list[frozenset[int]] = []
        for number, (part, summary) in enumerate(zip(pieces, summaries, strict=True), 1):
            ids, texts, said, errors, notices = cluster.result(summary, part.name)
            for error in errors:
                on_error(error)
            for notice in notices:
                on_notice(notice)
            left_out.append(taken.left_out(part.url, ids, texts))
            voices.join(said)
            progress(f"part {number} of {len(pieces)}: {part.url}")
        names = cluster.everywhere(unify_voices(voices))
        for future, without in zip(extracted, left_out, strict=True):
            yield from cluster.result(cluster.one(_named, future, names, without))


class _Taken:
    """Which id was given to which text: the first one counts."""

    def __init__(self, on_error: OnError) -> None:
        self._on_error = on_error
        self._known: dict[str, int] = {}

    def left_out(self, url: str, ids: Sequence[str], texts: Sequence[int]) -> frozenset[int]:
        """Places in a part whose id was there already; if the text was another, that is told."""
        again = set()
        for place, (id, text) in enumerate(zip(ids, texts, strict=True)):
            if id not in self._known:
                self._known[id] = text
                continue
            again.add(place)
            if self._known[id] != text:
                reason = f"the id {id!r} is already that of another text; give it one of its own"
                self._on_error(ReadingError(url, reason))
        return frozenset(again)


def _extract(part: Part, *, defaults: Metadata | None, narrative: bool) -> Extracted:
    """On a machine of the cluster: read a part and find its claims."""
    errors: list[ReadingError] = []
    documents = list(read_piece(lines(part), part.name, defaults=defaults, on_error=errors.append))
    found = tuple((document.id, extract_claims(document, narrative=narrative)) for document in documents)
    voices = Voices()
    voices.hear(claim for _, claims in found for claim in claims if claim.type is not QuotationType.NARRATIVE)
    notices = tuple(filter(None, map(language_notice, documents)))
    texts = tuple(digest(document.text) for document in documents)
    return Extracted(found, texts, voices, tuple(errors), notices)


def _named(extracted: Extracted, names: dict[Source, Source], without: Set[int]) -> list[Found]:
    """On a machine of the cluster: the claims with the names that sources have in the corpus."""
    kept = (found for place, found in enumerate(extracted.found) if place not in without)
    return [(id, [renamed(claim, names) for claim in claims]) for id, claims in kept]
