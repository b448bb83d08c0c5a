"""A database as lines of text, for comparing two of them."""

from __future__ import annotations

import json
import os

from claimcheck.store import schema
from claimcheck.store.connection import Connection

# When it was stored says nothing of the content.
_TIMES = frozenset({"ingested_at"})


def dump(path: str | os.PathLike[str]) -> list[str]:
    """All content of a database, the same lines wherever and whenever the same content was stored.

    Args:
        path: a database of claims.

    Returns:
        The migrations that it has been through, then a JSON object a row, table by table, in the order of the keys. The
        search index is left out, as it follows from the claims.

    Raises:
        StoreError: it is none.
    """
    db = Connection(os.fspath(path), create=False)
    try:
        with db.reading():
            migrations = db.rows("SELECT name FROM _sqlite_migrations ORDER BY id")
            return [f"migration {row['name']}" for row in migrations] + [
                line for table in schema.tables_now() for line in _lines(db, table)
            ]
    finally:
        db.close()


def _lines(db: Connection, table: str) -> list[str]:
    keys = db.rows("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", (table,))
    found = db.rows(f"SELECT * FROM {table} ORDER BY {', '.join(row['name'] for row in keys)}")
    records = ({name: value for name, value in dict(row).items() if name not in _TIMES} for row in found)
    return [f"{table} {json.dumps(record, ensure_ascii=False)}" for record in records]
