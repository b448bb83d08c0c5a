"""The members of a zip file that a stranger may have made: only those of a case, and none too large."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from claimcheck.bundles.values import LARGEST, MEMBERS
from claimcheck.errors import ReadingError

# The end of a zip file: number of entries and size of the directory at fixed places, nothing behind it.
_END, _END_SIGNATURE, _LOCATOR_SIGNATURE = struct.Struct("<4s6xHI6x"), b"PK\x05\x06", b"PK\x06\x07"
_LOCATOR_SIZE = 20
_DIRECTORY = 4096  # bytes; five names need a tenth of that
_ENCRYPTED = 0x1
_BROKEN = (BadZipFile, zlib.error, struct.error, EOFError, ValueError, RuntimeError, NotImplementedError, IndexError)


def members(path: Path) -> dict[str, bytes]:
    """The files of a case by name; nothing is ever unpacked to the disk.

    Raises:
        ReadingError: it is no zip file, or not one of exactly these members, or too large, as it says or in truth.
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise ReadingError(str(path), f"is larger than any case ({LARGEST >> 20} MB)")
    _check_directory(data, path)
    try:
        with ZipFile(BytesIO(data)) as archive:
            _check_names(archive.infolist(), path)
            return {info.filename: _read(archive, info, path) for info in archive.infolist()}
    except _BROKEN as error:
        raise ReadingError(str(path), f"is damaged ({error}); have it sent again") from None


def _check_directory(data: bytes, path: Path) -> None:
    """Look at the size of the directory before anything reads it: it alone can hold millions of entries."""
    end = len(data) - _END.size
    if end < 0 or not data.startswith(b"PK\x03\x04") or data[end:][:4] != _END_SIGNATURE:
        raise ReadingError(str(path), "is no case; make one with: claimcheck bundle")
    _, entries, size = _END.unpack_from(data, end)
    extended = data[max(0, end - _LOCATOR_SIZE) :][:4] == _LOCATOR_SIGNATURE
    if extended or size > _DIRECTORY or entries > len(MEMBERS):
        raise ReadingError(str(path), "is no case: it holds more than the files of one")


def _check_names(infos: Sequence[ZipInfo], path: Path) -> None:
    names = [info.orig_filename for info in infos]
    for name in names:
        if name not in MEMBERS:
            raise ReadingError(str(path), f"is no case: it holds {name!r}")
        if names.count(name) > 1:
            raise ReadingError(str(path), f"is no case: it holds {name} twice")
    for name in MEMBERS:
        if name not in names:
            raise ReadingError(str(path), f"is no case: it lacks {name}")
    if any(info.flag_bits & _ENCRYPTED or info.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for info in infos):
        raise ReadingError(str(path), "is no case: it is encrypted or packed in a way that claimcheck never uses")
    if sum(info.file_size for info in infos) > LARGEST:
        raise ReadingError(str(path), f"is no case: unpacked it would be larger than {LARGEST >> 20} MB")


def _read(archive: ZipFile, info: ZipInfo, path: Path) -> bytes:
    """One member; the library stops at the size that was declared, so that no more than that is ever in memory."""
    with archive.open(info) as file:
        data = file.read(info.file_size + 1)
    if len(data) != info.file_size:
        raise ReadingError(str(path), f"is damaged: {info.filename} is not as long as it says")
    return data
