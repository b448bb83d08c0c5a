"""All that a database holds, row by row, to be taken elsewhere; ``restoring`` makes a database of it again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from claimcheck.errors import StoreError
from claimcheck.store import schema
from claimcheck.store.connection import Connection
from claimcheck.store.rows import Value

SCHEMA = "claimcheck-export/1"

Content: TypeAlias = dict[str, object]

# So many rows are taken out of the database at a time.
_BATCH = 1000


def content(db: Connection) -> Iterator[Content]:
    """What is stored, in one consistent state.

    Yields:
        First a head: the ``schema`` of what follows, the ``migrations`` that the database has been through and the
        number of ``rows`` of each table. Then a record a row, with the name of its ``table`` and all its columns, the
        tables in the order in which they were made, the rows in that of their keys. Tables that somebody added by hand
        are left out.

    Raises:
        StoreError: the database cannot be read, or a value in it is none of ours.
    """
    with db.reading():
        tables = schema.tables_now()
        counts = {table: db.value(f"SELECT count(*) FROM {table}") for table in tables}
        migrations = [row["name"] for row in db.rows("SELECT name FROM _sqlite_migrations ORDER BY id")]
        yield {"schema": SCHEMA, "migrations": migrations, "rows": counts}
        for table, columns in tables.items():
            yield from _rows(db, table, tuple(columns))


def _rows(db: Connection, table: str, columns: tuple[str, ...]) -> Iterator[Content]:
    keys = db.rows("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", (table,))
    for row in db.each(f"SELECT * FROM {table} ORDER BY {', '.join(key['name'] for key in keys)}", _BATCH):
        yield {"table": table, **{name: _plain(row[name], f"{table}.{name}", db.path) for name in columns}}


def _plain(value: Value | bytes, place: str, path: str) -> Value:
    if isinstance(value, bytes):
        raise StoreError(f"{path}: {place} holds bytes where a text should be; mend that with sqlite3")
    return value
