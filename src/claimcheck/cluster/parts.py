"""Files as parts that a machine reads at a time."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from claimcheck.errors import ReadingError

# Bytes of JSON lines that are one part: some thousand articles, some seconds of work.
_PART = 8_000_000
_PARQUET = ".parquet"


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a file: bytes of JSON lines, or a row group of Parquet."""

    url: str
    start: int
    length: int = 0

    @property
    def name(self) -> str:
        """The file as a user would call it."""
        return self.url.removeprefix("file://")

    @property
    def unit(self) -> str:
        """What there is one of for each line that ``lines`` gives."""
        return "row" if self.url.endswith(_PARQUET) else "line"


def parts(urls: Iterable[str]) -> Iterator[Part]:
    """The parts of all files, in order.

    Args:
        urls: files of JSON lines (``.jsonl``, ``.ndjson``) or Parquet (``.parquet``); ``*`` stands for any name.

    Raises:
        ReadingError: a file cannot be opened.
    """
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


def lines(part: Part) -> bytes:
    """The JSON lines of a part, rows of Parquet as such; a line belongs to the part that it begins in.

    Raises:
        ReadingError: the file cannot be read.
    """
    import fsspec

    try:
        with fsspec.open(part.url) as stream:
            return _rows(part, stream) if part.unit == "row" else _bytes(part, stream)
    except OSError as error:
        raise ReadingError(part.name, f"cannot be read by the cluster ({error})") from None


def _parts_of(fs: Any, url: str) -> Iterator[Part]:
    if url.endswith(_PARQUET):
        from pyarrow.parquet import ParquetFile

        with fs.open(url) as stream:
            yield from (Part(url, group) for group in range(ParquetFile(stream).num_row_groups))
    elif url.endswith((".jsonl", ".ndjson")):
        yield from (Part(url, start, _PART) for start in range(0, fs.size(url), _PART))
    else:
        raise ValueError("a cluster reads .jsonl, .ndjson and .parquet")


def _rows(part: Part, stream: Any) -> bytes:
    from pyarrow.parquet import ParquetFile

    rows = ParquetFile(stream).read_row_group(part.start).to_pylist()
    return "".join(json.dumps(row, default=str) + "\n" for row in rows).encode()


def _bytes(part: Part, stream: Any) -> bytes:
    if part.start:
        stream.seek(part.start - 1)
        stream.readline()
    begin = stream.tell()
    data: bytes = stream.read(max(0, part.start + part.length - begin))
    return data if not data or data.endswith(b"\n") else data + stream.readline()
