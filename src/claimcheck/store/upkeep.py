"""Looking after a database file: copies of it, what is wrong with it, and the room that deleted rows leave behind."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from claimcheck.errors import StoreError
from claimcheck.model import Span, spans_text
from claimcheck.store.files import copy_database, failures_named, open_database, open_for_reading

# SQLite's length() stops at a NUL, so that the length of what it selects is to be looked at again.
_SPANS_OUTSIDE = """
    SELECT spans.claim_id, part, start_char, end_char, documents.text FROM spans
    JOIN claims ON claims.id = spans.claim_id JOIN documents ON documents.id = claims.document_id
    WHERE end_char > length(documents.text)
"""
_QUOTES = """
    SELECT claims.id, claims.text, documents.text, json_group_array(json_array(start_char, end_char)) FROM spans
    JOIN claims ON claims.id = spans.claim_id JOIN documents ON documents.id = claims.document_id
    WHERE part = 'quote' GROUP BY claims.id
"""


@dataclass(frozen=True, slots=True)
class Upkeep:
    """What was done to a database file.

    Args:
        path: the file.
        before, after: its size in bytes.
    """

    path: str
    before: int
    after: int


def backup(path: str | os.PathLike[str], target: str | os.PathLike[str]) -> Upkeep:
    """Copy a database, whole and consistent even while somebody writes to it.

    Args:
        path: the database; it may be of an earlier claimcheck, and is left as it is.
        target: the copy, a file that is not there yet.

    Raises:
        StoreError: the one cannot be read, or the other not be written or there already.
    """
    source, copy = os.fspath(path), os.fspath(target)
    if Path(copy).exists():
        raise StoreError(f"{copy}: is there already; name a file that is not, or delete it first")
    with closing(open_for_reading(source)) as connection:
        copy_database(connection, copy)
    return Upkeep(copy, _size(source), _size(copy))


def vacuum(path: str | os.PathLike[str]) -> Upkeep:
    """Write the file anew without the room that deleted rows left behind; ids and numbers stay.

    Raises:
        StoreError: the file cannot be written, or there is no room for the copy that SQLite makes meanwhile.
    """
    name = os.fspath(path)
    before = _size(name)
    with closing(open_database(name, create=False)) as connection, failures_named(name):
        connection.execute("VACUUM")
        connection.execute("ANALYZE")
    return Upkeep(name, before, _size(name))


def faults(path: str | os.PathLike[str]) -> list[str]:
    """What is wrong with a database, a line each; none where all is well.

    Looked at are the file itself, the references between tables, the full-text index, and whether each claim says
    what stands in its article at the place that it names.

    Raises:
        StoreError: it cannot be opened at all.
    """
    name = os.fspath(path)
    with closing(open_for_reading(name)) as connection:
        try:
            return [*_broken_pages(connection)] or [
                *dangling(connection),
                *_search_faults(connection, name),
                *_misplaced(connection),
            ]
        except sqlite3.DatabaseError as error:
            return [f"the file is damaged: {error}"]


def _size(path: str) -> int:
    return Path(path).stat().st_size


def _broken_pages(connection: sqlite3.Connection) -> Iterator[str]:
    for (line,) in connection.execute("PRAGMA integrity_check"):
        if line != "ok":
            yield f"the file is damaged: {line}"


def dangling(connection: sqlite3.Connection) -> Iterator[str]:
    """What refers to rows that are not there, a line each."""
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        where = "" if row is None else f" (row {row})"
        yield f"{table}{where}: refers to {parent} that are not there"


def _search_faults(connection: sqlite3.Connection, path: str) -> Iterator[str]:
    """The index checks itself only where it may write, so that is done on a copy in memory."""
    with closing(sqlite3.connect(":memory:")) as copy:
        with failures_named(path):
            connection.backup(copy)
        try:
            copy.execute("INSERT INTO claims_search (claims_search, rank) VALUES ('integrity-check', 1)")
        except sqlite3.DatabaseError:
            yield "claims_search: the index does not fit the claims; claimcheck db vacuum --rebuild-search mends it"


def _misplaced(connection: sqlite3.Connection) -> Iterator[str]:
    for claim, part, start, end, article in connection.execute(_SPANS_OUTSIDE):
        if end > len(article):
            yield f"claim {claim}: its {part} at {start}-{end} lies beyond the end of its article"
    for claim, text, article, places in connection.execute(_QUOTES):
        spans = [Span(start, end) for start, end in sorted(json.loads(places))]
        if spans_text(spans, article) != text:
            yield f"claim {claim}: its words do not stand in its article where it says"


def rebuild_search(path: str | os.PathLike[str]) -> None:
    """Make the full-text index anew from the claims.

    Raises:
        StoreError: the file cannot be written.
    """
    name = os.fspath(path)
    with closing(open_database(name, create=False)) as connection, failures_named(name):
        connection.execute("INSERT INTO claims_search (claims_search) VALUES ('rebuild')")
