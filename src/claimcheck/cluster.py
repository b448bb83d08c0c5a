"""The same work on many machines: the functions of this program, run by a Dask cluster over parts of a corpus.

JSON lines and Parquet are read by the machines themselves, from any storage that fsspec knows, a part at a time. A part
that is lost with its machine is done again elsewhere. Needs the extra ``claimcheck[dask]``, here and on the machines.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from claimcheck.errors import ClaimcheckError, ReadingError, WorkerError
from claimcheck.extraction import extract_claims, renamed
from claimcheck.extraction.sources.unify import Voices, unify_voices
from claimcheck.languages import language_notice
from claimcheck.model import Claim, QuotationType, Source
from claimcheck.progress import Progress
from claimcheck.reading import Metadata, read_piece

if TYPE_CHECKING:
    from distributed import Client

Found = tuple[str, list[Claim]]
OnError = Callable[[ReadingError], None]

# Bytes of JSON lines that are one part: some thousand articles, some seconds of work.
_PART = 8_000_000
_MEND = "pip install 'claimcheck[dask]'"


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a file: bytes of JSON lines, or a row group of Parquet."""

    url: str
    start: int
    length: int = 0


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
    with _client(scheduler) as client:
        parts = list(_parts(urls))
        extracted = client.map(_extract, parts, defaults=defaults, narrative=narrative, pure=False, retries=3)
        summaries = client.map(Extracted.summary, extracted, pure=False, retries=3)
        taken = _Taken(on_error)
        voices = Voices()
        left_out: list[frozenset[int]] = []
        for number, (part, summary) in enumerate(zip(parts, summaries, strict=True), 1):
            with _trouble_named(part.url):
                ids, texts, said, errors, notices = summary.result()
            for error in errors:
                on_error(error)
            for notice in notices:
                on_notice(notice)
            left_out.append(taken.left_out(part.url, ids, texts))
            voices.join(said)
            progress(f"part {number} of {len(parts)}: {part.url}")
        (names,) = client.scatter([unify_voices(voices)], broadcast=True)
        for future, without in zip(extracted, left_out, strict=True):
            with _trouble_named(scheduler):
                found = client.submit(_named, future, names, without, pure=False, retries=3).result()
            yield from found


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


@contextmanager
def _client(scheduler: str) -> Iterator[Client]:
    try:
        from distributed import Client
    except ImportError:
        raise ClaimcheckError(f"--scheduler needs Dask; install it with: {_MEND}") from None
    try:
        client = Client(scheduler, timeout="10s", set_as_default=False)
    except (OSError, ValueError) as error:
        raise ClaimcheckError(f"{scheduler}: no Dask scheduler answers there ({error})") from None
    with client:
        yield client


@contextmanager
def _trouble_named(where: str) -> Iterator[None]:
    """What goes wrong on the machines as one line."""
    from distributed import KilledWorker

    try:
        yield
    except OSError as error:
        raise ReadingError(where, f"cannot be read by the cluster ({error})") from None
    except KilledWorker as error:
        raise WorkerError(f"{where}: several machines of the cluster were lost over it ({error})") from None


def _parts(urls: Iterable[str]) -> Iterator[Part]:
    """The parts of all files, in order."""
    from fsspec.core import open_files

    for url in urls:
        try:
            files = open_files(url)
            if not files:
                raise FileNotFoundError("no such file")
            for file in files:
                yield from _parts_of(file.fs, file.fs.unstrip_protocol(file.path))
        except (OSError, ValueError, ImportError) as error:
            raise ReadingError(url, f"cannot be opened ({error})") from None


def _parts_of(fs: Any, url: str) -> Iterator[Part]:
    if url.endswith(".parquet"):
        from pyarrow.parquet import ParquetFile

        with fs.open(url) as stream:
            yield from (Part(url, group) for group in range(ParquetFile(stream).num_row_groups))
    elif url.endswith((".jsonl", ".ndjson")):
        yield from (Part(url, start, _PART) for start in range(0, fs.size(url), _PART))
    else:
        raise ValueError("a cluster reads .jsonl, .ndjson and .parquet")


def _lines(part: Part) -> bytes:
    """The articles of a part as JSON lines; a line belongs to the part that it begins in."""
    import fsspec

    with fsspec.open(part.url) as stream:
        if part.url.endswith(".parquet"):
            from pyarrow.parquet import ParquetFile

            rows = ParquetFile(stream).read_row_group(part.start).to_pylist()
            return "".join(json.dumps(row, default=str) + "\n" for row in rows).encode()
        if part.start:
            stream.seek(part.start - 1)
            stream.readline()
        begin = stream.tell()
        data: bytes = stream.read(max(0, part.start + part.length - begin))
        return data if not data or data.endswith(b"\n") else data + stream.readline()


def _extract(part: Part, *, defaults: Metadata | None, narrative: bool) -> Extracted:
    """On a machine of the cluster: read a part and find its claims."""
    errors: list[ReadingError] = []
    name = part.url.removeprefix("file://")
    documents = list(read_piece(_lines(part), name, defaults=defaults, on_error=errors.append))
    found = tuple((document.id, extract_claims(document, narrative=narrative)) for document in documents)
    voices = Voices()
    voices.hear(claim for _, claims in found for claim in claims if claim.type is not QuotationType.NARRATIVE)
    notices = tuple(filter(None, map(language_notice, documents)))
    texts = tuple(_digest(document.text) for document in documents)
    return Extracted(found, texts, voices, tuple(errors), notices)


def _named(extracted: Extracted, names: dict[Source, Source], without: Set[int]) -> list[Found]:
    """On a machine of the cluster: the claims with the names that sources have in the corpus."""
    kept = (found for place, found in enumerate(extracted.found) if place not in without)
    return [(id, [renamed(claim, names) for claim in claims]) for id, claims in kept]


def _digest(text: str) -> int:
    from hashlib import blake2b

    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest())
