"""Files that commands write: whole or not at all, and never over a database."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import NamedTemporaryFile

from claimcheck.errors import ClaimcheckError

_DATABASE = b"SQLite format 3\x00"


def write_out(out: Path | None, pieces: Iterable[str]) -> None:
    """Write text into a file, or to standard output where none is named.

    Raises:
        ClaimcheckError: the file is a database, or its folder is not there.
        OSError: the file cannot be written; what was there before still is.
    """
    if out is not None:
        write_whole(out, (piece.encode() for piece in pieces))
        return
    for piece in pieces:
        sys.stdout.write(piece)


def write_whole(path: Path, pieces: Iterable[bytes]) -> None:
    """Write a file, in the place of one that may be there.

    Raises:
        ClaimcheckError: the file is a database, or its folder is not there.
        OSError: it cannot be written; what was there before still is.
    """
    if path.exists() and not path.is_file():
        with path.open("wb") as device:
            device.writelines(pieces)
        return
    _refuse(path)
    with NamedTemporaryFile("wb", dir=path.parent, suffix=".part", delete=False) as part:
        try:
            part.writelines(pieces)
            part.close()
            # A temporary file is its maker's alone; this one is to be read by whoever may read the others.
            Path(part.name).chmod(0o666 & ~_umask())
            Path(part.name).replace(path)
        except BaseException:
            Path(part.name).unlink(missing_ok=True)
            raise


def _refuse(path: Path) -> None:
    if not path.parent.is_dir():
        raise ClaimcheckError(f"{path.parent}: no such folder; make it first")
    if not path.exists():
        return
    with path.open("rb") as file:
        if file.read(len(_DATABASE)) == _DATABASE:
            raise ClaimcheckError(f"{path}: is a database; name another file to write to")


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
