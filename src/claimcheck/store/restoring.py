"""An exported database made anew, row by row: all of it or nothing."""

from __future__ import annotations

import os
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from reprlib import repr as brief
from tempfile import TemporaryDirectory
from typing import Any

from claimcheck.errors import StoreError
from claimcheck.store import schema
from claimcheck.store.export_lines import ExportLines
from claimcheck.store.files import check_file, failures_named
from claimcheck.store.store import Store
from claimcheck.store.upkeep import dangling
from claimcheck.store.values import ClaimFilter

_TYPES: Mapping[str, tuple[type, ...]] = {"INTEGER": (int,), "REAL": (int, float), "TEXT": (str,)}


@dataclass(frozen=True, slots=True)
class Restored:
    """What an import made.

    Args:
        path: the database.
        rows: number of rows, by table.
    """

    path: str
    rows: Mapping[str, int]


def restore(lines: Iterable[bytes], path: str | os.PathLike[str], origin: str) -> Restored:
    """Make a database of what ``content`` gave, one JSON object a line.

    An export of an earlier claimcheck is carried forward as its database would be.

    Args:
        lines: UTF-8; empty ones are passed over.
        path: the database, a file that is not there yet. It is put there when it is whole.
        origin: what to call the input in an error.

    Raises:
        ReadingError: the input is no export, was made by a newer claimcheck, or a line of it is wrong.
        StoreError: the database is there already or cannot be written.
    """
    target = os.fspath(path)
    if Path(target).exists():
        raise StoreError(f"{target}: is there already; name with --db a database that is not, or delete it first")
    check_file(target, create=True)
    with TemporaryDirectory(prefix=f".{Path(target).name}-", dir=Path(target).parent) as folder:
        made = Path(folder) / "import.db"
        with failures_named(target):
            counts = _build(ExportLines(lines, origin), str(made))
        made.replace(target)
    return Restored(target, counts)


def _build(lines: ExportLines, path: str) -> Mapping[str, int]:
    head = lines.head()
    past, told = _migrations(head, lines), head.get("rows")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        schema.migrate(connection, past)
        counts = _fill(connection, lines)
        if told != counts:
            raise lines.wrong("is cut off or was changed: it does not have the rows that its first line tells of")
        for fault in dangling(connection):
            raise lines.wrong(fault)
        schema.migrate(connection)
    _look_through(path, lines)
    return counts


def _migrations(head: Mapping[str, Any], lines: ExportLines) -> set[str]:
    told = head.get("migrations")
    if not isinstance(told, list) or not all(isinstance(name, str) for name in told) or not told:
        raise lines.trouble("does not say which migrations the database has been through")
    if not set(told) <= schema.migrations().keys():
        raise lines.wrong("was made by a newer claimcheck; update claimcheck")
    return set(told)


def _fill(connection: sqlite3.Connection, lines: ExportLines) -> dict[str, int]:
    """Put in the rows, table by table, and count them; references are looked at when all is there."""
    tables = schema.tables(connection)
    counts: Counter[str] = Counter(dict.fromkeys(tables, 0))
    waiting, table = iter(tables), ""
    connection.execute("BEGIN")
    for row in lines.rows():
        name = row.pop("table", None)
        while name != table or not table:
            if not (table := _emptied(connection, waiting)):
                raise lines.trouble(f"is a row of {brief(name)}, which is no table or should stand further up")
        _insert(connection, table, tables[table], row, lines)
        counts[table] += 1
    while _emptied(connection, waiting):
        pass
    connection.execute("COMMIT")
    return dict(counts)


def _emptied(connection: sqlite3.Connection, tables: Iterator[str]) -> str:
    """The next table, without what a trigger put there, which stands in the export as well; empty behind the last."""
    table = next(tables, "")
    if table:
        connection.execute(f"DELETE FROM {table}")
    return table


def _insert(
    connection: sqlite3.Connection, table: str, columns: Mapping[str, str], row: dict[str, Any], lines: ExportLines
) -> None:
    if row.keys() != columns.keys():
        odd = sorted(row.keys() ^ columns.keys())[0]
        raise lines.trouble(f"a row of {table} {'lacks' if odd in columns else 'has no column'} {brief(odd)}")
    for name, value in row.items():
        if value is not None and type(value) not in _TYPES[columns[name]]:
            raise lines.trouble(f"{table}.{name} cannot be {brief(value)}")
    marks = ", ".join("?" * len(columns))
    try:
        connection.execute(
            f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", [row[name] for name in columns]
        )
    except (sqlite3.IntegrityError, OverflowError, UnicodeEncodeError) as error:
        raise lines.trouble(f"is no row of {table} ({error})") from None


def _look_through(path: str, lines: ExportLines) -> None:
    """Read everything once, as every command will: what the tables let pass may still be no claim."""
    with Store.open(path) as store:
        looks = (
            store.documents,
            store.links,
            store.rulings,
            store.review_notes,
            store.decisions,
            store.grades,
            store.descriptions,
        )
        try:
            store.claims(ClaimFilter(narrative=True))
            for look in (*looks, store.sources):
                look()
        except (ValueError, TypeError, KeyError) as error:
            raise lines.wrong(f"does not hold together: {error}") from None
