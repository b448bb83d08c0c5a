"""Opening a database file, and saying in one line what is wrong with it."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from itertools import chain, count
from pathlib import Path

from claimcheck.errors import StoreError
from claimcheck.store import schema

_MAGIC = b"SQLite format 3\x00"
_MEMORY = ":memory:"

# How long to wait for another process that is writing, in seconds. Each transaction is one article or one set of links.
PATIENCE = 15.0

# KiB of pages held in memory at most: a transaction of some hundred articles fits, so that it reaches the disk once.
_CACHE = 65_536

_MENDS = {
    sqlite3.SQLITE_BUSY: "is being written by another program; try again when that is done",
    sqlite3.SQLITE_LOCKED: "is being written by another program; try again when that is done",
    sqlite3.SQLITE_READONLY: "cannot be written; check the permissions of the file and of its folder",
    sqlite3.SQLITE_PERM: "cannot be opened; check the permissions of the file and of its folder",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened; check the permissions of the file and of its folder",
    sqlite3.SQLITE_FULL: "cannot grow; make room on the disk",
    sqlite3.SQLITE_CORRUPT: "is damaged; restore it from a copy, or build it again from the articles",
    sqlite3.SQLITE_NOTADB: "is no SQLite database; name another file",
}


@contextmanager
def failures_named(path: str) -> Iterator[None]:
    """Turn what SQLite raises inside into a StoreError that names the file and the mend."""
    try:
        yield
    except sqlite3.Error as error:
        # The low byte is the kind of trouble, the rest says more than a user wants to know.
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        raise StoreError(f"{path}: {_MENDS.get(code, f'database trouble ({error})')}") from error


def open_database(path: str, *, create: bool, on_copy: Callable[[str], None] | None = None) -> sqlite3.Connection:
    """A connection to a database of ours, its schema up to date, foreign keys held.

    One of an earlier schema is copied to a file beside it, ``….before-<migration>.bak``, and then carried forward.

    The journal stays SQLite's own default, which leaves one single file behind when nobody writes.

    Args:
        path: the file, or ``:memory:``.
        create: make the database where there is none.
        on_copy: is told the name of the copy that was made of a database of an earlier schema.

    Raises:
        StoreError: there is none, it is none of ours, it is newer than this program, or it cannot be opened.
    """
    check_file(path, create)
    with failures_named(path):
        connection = _connect(path, "rwc" if create else "rw")
        try:
            _carry_forward(connection, path, create, on_copy)
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute(f"PRAGMA cache_size = -{_CACHE}")
        except BaseException:
            connection.close()
            raise
    return connection


def open_for_reading(path: str) -> sqlite3.Connection:
    """A connection to a database of ours that cannot change it; one of an earlier schema stays as it is.

    Args:
        path: the file.

    Raises:
        StoreError: there is none, it is none of ours, it is newer than this program, or it cannot be opened.
    """
    check_file(path, create=False)
    with failures_named(path):
        _take_back_what_was_cut_off(path)
        connection = _connect(path, "ro")
        try:
            _check_ours(connection, path, create=False)
        except BaseException:
            connection.close()
            raise
    return connection


def copy_database(connection: sqlite3.Connection, target: str) -> None:
    """Copy an open database into a file, which is there once it is whole, however the copying ends.

    Raises:
        StoreError: the copy cannot be written.
    """
    check_file(target, create=True)
    part = f"{target}.part"
    _discard(part)
    try:
        with failures_named(target):
            with closing(sqlite3.connect(part)) as copy:
                connection.backup(copy)
            Path(part).replace(target)
    except BaseException:
        _discard(part)
        raise


def _discard(path: str) -> None:
    """Take away a copy that was cut off, with its journal: beside another file that would be taken for its own."""
    for name in (path, f"{path}-journal"):
        with suppress(OSError):
            Path(name).unlink(missing_ok=True)


def _take_back_what_was_cut_off(path: str) -> None:
    """Let SQLite undo a transaction whose program was killed, which a connection that cannot write may not."""
    with closing(_connect(path, "ro")) as connection:
        try:
            schema.applied(connection)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_READONLY_ROLLBACK:
                raise
            with closing(_connect(path, "rw")) as writing:
                schema.applied(writing)


def _connect(path: str, mode: str) -> sqlite3.Connection:
    where = path if path == _MEMORY else f"{Path(path).absolute().as_uri()}?mode={mode}"
    return sqlite3.connect(where, uri=where != path, timeout=PATIENCE, isolation_level=None)


def check_file(path: str, create: bool) -> None:
    """See that a file is a database or, where ``create``, can become one.

    Raises:
        StoreError: it cannot.
    """
    if path == _MEMORY:
        return
    if "\0" in path or not path:
        raise StoreError(f"{path!r}: is no file name; name the database file")
    if Path(path).is_dir():
        raise StoreError(f"{path}: is a folder; name the database file in it")
    if not Path(path).exists():
        _check_missing(path, create)
        return
    try:
        with Path(path).open("rb") as file:
            start = file.read(len(_MAGIC))
    except OSError as error:
        raise StoreError(f"{path}: cannot be read ({error.strerror}); check its permissions") from None
    if start and start != _MAGIC:
        raise StoreError(f"{path}: {_MENDS[sqlite3.SQLITE_NOTADB]}")


def _check_missing(path: str, create: bool) -> None:
    if not create:
        raise StoreError(f"{path}: no such database; ingest articles into it first, or name another file")
    folder = Path(path).parent
    if not folder.is_dir():
        raise StoreError(f"{path}: there is no folder {folder}; make it first")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise StoreError(f"{path}: cannot be made, as the folder cannot be written; name a file elsewhere")


def _carry_forward(
    connection: sqlite3.Connection, path: str, create: bool, on_copy: Callable[[str], None] | None
) -> None:
    if _check_ours(connection, path, create) == schema.migrations().keys():
        return
    copies: list[str] = []

    def keep(applied: set[str]) -> None:
        if applied and path != _MEMORY:
            copies.append(_former(path, applied))

    try:
        schema.migrate(connection, before=keep)
    except Exception:
        # The database itself is still what it was, and the next attempt makes a copy of its own.
        for copy in copies:
            _discard(copy)
        raise
    if on_copy:
        for copy in copies:
            on_copy(copy)


def _former(path: str, applied: set[str]) -> str:
    """Copy what is there, by a connection of its own: the one that is about to write cannot."""
    copy = _unused(f"{path}.before-{min(schema.migrations().keys() - applied)}.bak")
    try:
        with closing(_connect(path, "rw")) as before:
            copy_database(before, copy)
    except StoreError as error:
        why = "is of an earlier claimcheck and not carried forward, as no copy of it can be kept first"
        raise StoreError(f"{path}: {why} ({error})") from None
    return copy


def _unused(path: str) -> str:
    """The path, or the first with a number behind it that is not taken: an earlier copy is never overwritten."""
    numbered = (f"{path}.{number}" for number in count(2))
    return next(name for name in chain([path], numbered) if not Path(name).exists())


def _check_ours(connection: sqlite3.Connection, path: str, create: bool) -> set[str]:
    """The migrations that a database has been through, where it is one that this program can use."""
    applied, known = schema.applied(connection), schema.migrations().keys()
    if not applied and connection.execute("SELECT 1 FROM sqlite_master").fetchone():
        raise StoreError(f"{path}: is the database of another program, without claims; name another file")
    if not applied and not create:
        raise StoreError(f"{path}: is empty; ingest articles into it first, or name another file")
    if not applied <= known:
        raise StoreError(f"{path}: was made by a newer claimcheck; update claimcheck, or name another file")
    return applied
