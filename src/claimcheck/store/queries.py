"""Anybody's SQL against a database, which it can only read."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from itertools import chain, count

from claimcheck.errors import StoreError
from claimcheck.store.files import failures_named, open_for_reading
from claimcheck.store.rows import Value

# How many steps of SQLite's machine pass between two looks at whether the user wants to stop.
_STEPS = 100_000
_WRITES = frozenset({sqlite3.SQLITE_INSERT, sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE, sqlite3.SQLITE_ATTACH})
# Virtual tables, the search index among them, describe themselves to SQLite in the words of a CREATE TABLE.
_SCHEMA_TABLES = frozenset({"sqlite_master", "sqlite_temp_master"})
# What a PRAGMA may tell; the others change the connection or the file.
_PRAGMAS = frozenset(
    "table_info table_xinfo table_list index_list index_info foreign_key_list data_version user_version "
    "application_id page_count page_size compile_options function_list pragma_list".split()
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query gives: the names of its columns, and rows of as many values."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Value | bytes, ...], ...]


def query(path: str | os.PathLike[str], sql: str, *, limit: int | None = None) -> Answer:
    """Ask a database.

    The file is opened for reading alone, and whatever is no reading (writing, attaching other files, changing
    settings) is refused before it runs.

    Args:
        path: a database of claims.
        sql: one statement.
        limit: at most so many rows.

    Raises:
        StoreError: the file cannot be read, or SQLite refuses the statement; the message says why.
    """
    name = os.fspath(path)
    with closing(open_for_reading(name)) as connection:
        connection.set_authorizer(_may)
        # Between the steps Python looks for signals, so that Ctrl-C ends a query that takes long.
        connection.set_progress_handler(lambda: 0, _STEPS)
        try:
            cursor = connection.execute(sql)
            rows = cursor.fetchall() if limit is None else cursor.fetchmany(limit)
        except (sqlite3.Error, sqlite3.Warning) as error:
            if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT:
                raise KeyboardInterrupt from None
            raise _refusal(error, name) from None
        return Answer(_columns(column[0] for column in cursor.description or ()), tuple(map(tuple, rows)))


def _columns(names: Iterable[str]) -> tuple[str, ...]:
    """The names, a number behind those that are there already, so that a record can hold each of them."""
    told: dict[str, None] = {}
    for name in names:
        numbered = chain([name], (f"{name}_{number}" for number in count(2)))
        told[next(each for each in numbered if each not in told)] = None
    return tuple(told)


def _may(action: int, name: str | None, *_: str | None) -> int:
    changes = (action in _WRITES and name not in _SCHEMA_TABLES) or (
        action == sqlite3.SQLITE_PRAGMA and name not in _PRAGMAS
    )
    return sqlite3.SQLITE_DENY if changes else sqlite3.SQLITE_OK


def _refusal(error: Exception, path: str) -> StoreError:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    if code in (sqlite3.SQLITE_AUTH, sqlite3.SQLITE_READONLY):
        return StoreError("the query would do more than read, which query never does; use sqlite3 to change a database")
    if code in (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_MISUSE):
        return StoreError(f"the query cannot be run: {error} (docs/schema.md lists the tables and columns)")
    try:
        with failures_named(path):
            raise error
    except StoreError as named:
        return named
