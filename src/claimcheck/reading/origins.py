"""What the user named, as single inputs with their bytes: files, the files of folders, standard input."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from claimcheck.errors import ReadingError

STANDARD_INPUT = "-"
_MANY = frozenset({".jsonl", ".ndjson"})
OnError = Callable[[ReadingError], None]
ByLine = Callable[[str, bytes], bool]

# Bytes of an input that are read at a time.
_PIECE = 8_000_000


@dataclass(frozen=True, slots=True)
class Input:
    """One file or stream.

    Args:
        name: as the user named it, for messages and ``Document.path``.
        address: the file's name without its folder, empty for a stream. It goes into the document's id, so that the
            same file is the same document wherever it lies and from wherever it is read.
        suffix: ending of the name, lower case, with the dot.
        data: its content, or a piece of it.
        before: how many lines of it came in earlier pieces; None where this is all of it.
    """

    name: str
    address: str
    suffix: str
    data: bytes
    before: int | None = None


def inputs(
    origins: Iterable[str], suffixes: frozenset[str], on_error: OnError, *, by_line: ByLine | None = None
) -> Iterator[Input]:
    """The inputs behind what the user named, in order, no file twice; folders sorted by name.

    Args:
        origins: files, folders, ``-`` for standard input.
        suffixes: which files of a folder to take.
        on_error: is told of what cannot be read.
        by_line: whether an input of a suffix that begins so may be taken apart between its lines; a large one comes in
            pieces then, one after the other, so that it need not fit into memory.
    """
    seen: set[str] = set()
    for origin in origins:
        for path in _paths(origin, suffixes, on_error):
            if path is None:
                yield from _pieces(Input(STANDARD_INPUT, "", "", b""), _standard_input(), by_line)
                continue
            identity = os.path.realpath(path)
            if identity not in seen:
                seen.add(identity)
                yield from _file(path, on_error, by_line)


def expected(origins: Iterable[str], suffixes: frozenset[str]) -> int | None:
    """How many articles there seem to be: one a file, one a line of JSON lines; None where a stream is among them."""
    total = 0
    for path in (path for origin in origins for path in _paths(origin, suffixes, lambda _: None)):
        if path is None:
            return None
        total += _lines(path) if path.suffix.lower() in _MANY else 1
    return total


def _lines(path: Path) -> int:
    try:
        with path.open("rb") as file:
            return sum(1 for line in file if line.strip())
    except OSError:
        return 0


def _paths(origin: str, suffixes: frozenset[str], on_error: OnError) -> Iterator[Path | None]:
    if origin == STANDARD_INPUT:
        yield None
    elif origin.startswith(("http://", "https://")):
        on_error(ReadingError(origin, "is a web address; save the page as .html and name the file"))
    elif not origin or "\0" in origin:
        on_error(ReadingError(repr(origin), "is no file name"))
    elif _is_folder(Path(origin)):
        yield from _folder(Path(origin), suffixes, on_error)
    else:
        yield Path(origin)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def _folder(folder: Path, suffixes: frozenset[str], on_error: OnError) -> Iterator[Path]:
    closed: list[OSError] = []
    found = False
    for place, folders, files in os.walk(folder, onerror=closed.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = Path(place, name)
            if not name.startswith(".") and path.suffix.lower() in suffixes and _is_regular(path):
                found = True
                yield path
    for error in closed:
        on_error(ReadingError(_printable(Path(error.filename or folder)), _reason(error)))
    if not found and not closed:
        on_error(ReadingError(_printable(folder), f"nothing to read in this folder ({', '.join(sorted(suffixes))})"))


def _is_regular(path: Path) -> bool:
    """Whether reading it will come to an end: a pipe or device in a folder may never; a dead link is for the reader."""
    try:
        return path.is_file() or path.is_symlink()
    except OSError:
        return True


def _file(path: Path, on_error: OnError, by_line: ByLine | None) -> Iterator[Input]:
    name = _printable(path)
    try:
        with path.open("rb") as stream:
            yield from _pieces(Input(name, Path(name).name, path.suffix.lower(), b""), stream, by_line)
    except OSError as error:
        on_error(ReadingError(name, _reason(error)))


def _pieces(source: Input, stream: BinaryIO, by_line: ByLine | None) -> Iterator[Input]:
    """An input in one piece, or in several of whole lines."""
    data = stream.read(_PIECE)
    if len(data) < _PIECE or by_line is None or not by_line(source.suffix, data):
        yield replace(source, data=data + stream.read())
        return
    before = 0
    while data:
        data += stream.readline()
        yield replace(source, data=data, before=before)
        before += data.count(b"\n")
        data = stream.read(_PIECE)


def _standard_input() -> BinaryIO:
    stream = getattr(sys.stdin, "buffer", None)
    return stream if stream is not None else BytesIO(sys.stdin.read().encode("utf-8", "surrogatepass"))


def _reason(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "no such file or folder"
    if isinstance(error, PermissionError):
        return "no permission to read it"
    return f"cannot be read: {error.strerror or error}"


def _printable(path: Path) -> str:
    """The path as text that can be printed and stored, also where its bytes are no UTF-8."""
    return os.fsencode(path).decode("utf-8", "replace")
