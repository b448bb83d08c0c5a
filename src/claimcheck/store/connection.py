"""A connection that speaks in rows, holds its transactions, and fails in one clear line."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from claimcheck.store.files import failures_named, open_database
from claimcheck.store.matching import folded, is_named
from claimcheck.store.rows import Record, Value

# Half a surrogate pair is no character and no UTF-8. JSON and file names can bring it in; one for one, offsets hold.
_HALF_PAIR = re.compile("[\ud800-\udfff]")


class Connection:
    """One open database file.

    Args:
        path: the file, as the user named it.
        create: make the database where there is none.

    Raises:
        StoreError: it cannot be opened; every method raises it where SQLite fails.
    """

    def __init__(self, path: str, *, create: bool) -> None:
        """Open the file."""
        self.path = path
        self.former: str | None = None
        self._sqlite = open_database(path, create=create, on_copy=self._keep)
        self._sqlite.row_factory = sqlite3.Row
        self._sqlite.create_function("folded", 1, folded, deterministic=True)
        self._sqlite.create_function("is_named", 2, _is_named, deterministic=True)

    def _keep(self, copy: str) -> None:
        self.former = copy

    def close(self) -> None:
        """Close the file; closing twice is no harm."""
        self._sqlite.close()

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Several queries that see one and the same state of the database."""
        with self._transaction("BEGIN"):
            yield

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Changes that happen all or not at all; waits for other writers first."""
        with self._transaction("BEGIN IMMEDIATE"):
            yield

    def rows(self, sql: str, params: Mapping[str, Value] | Sequence[Value] = ()) -> list[sqlite3.Row]:
        """All rows of a query."""
        with failures_named(self.path):
            return self._sqlite.execute(sql, _storable(params)).fetchall()

    def each(self, sql: str, batch: int) -> Iterator[sqlite3.Row]:
        """The rows of a query, ``batch`` of them in memory at a time."""
        with failures_named(self.path):
            cursor = self._sqlite.execute(sql)
            while found := cursor.fetchmany(batch):
                yield from found

    def value(self, sql: str, params: Mapping[str, Value] | Sequence[Value] = ()) -> Value:
        """The first column of the first row, None where there is no row."""
        rows = self.rows(sql, params)
        value: Value = rows[0][0] if rows else None
        return value

    def run(self, sql: str, params: Iterable[Mapping[str, Value] | Sequence[Value]] = ((),)) -> None:
        """One statement for each of several sets of parameters."""
        with failures_named(self.path):
            self._sqlite.executemany(sql, map(_storable, params))

    def insert(self, table: str, records: Sequence[Record], *, on_conflict: str = "") -> None:
        """New rows.

        Args:
            table: where.
            records: the rows, all with the same columns.
            on_conflict: the clause that says what happens where a row is there already.
        """
        if not records:
            return
        columns = tuple(records[0])
        names, marks = ", ".join(columns), ", ".join("?" * len(columns))
        rows = (tuple(record[column] for column in columns) for record in records)
        self.run(f"INSERT INTO {table} ({names}) VALUES ({marks}) {on_conflict}", rows)

    def takes_search(self, query: str) -> bool:
        """Whether the full-text index can read a query."""
        try:
            self._sqlite.execute("SELECT 1 FROM claims_search WHERE claims_search MATCH ? LIMIT 1", (_whole(query),))
        except sqlite3.OperationalError as error:
            # The index reports bad syntax as a plain error; trouble with the file has codes of its own.
            if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
                with failures_named(self.path):
                    raise
            return False
        return True

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        if self._sqlite.in_transaction:
            yield  # A part of what is going on: it stays or goes with it.
            return
        with failures_named(self.path):
            self._sqlite.execute(begin)
            try:
                yield
                self._sqlite.execute("COMMIT")
            finally:
                if self._sqlite.in_transaction:
                    self._sqlite.execute("ROLLBACK")


def _storable(params: Mapping[str, Value] | Sequence[Value]) -> dict[str, Value] | tuple[Value, ...]:
    if isinstance(params, Mapping):
        return {name: _whole(value) for name, value in params.items()}
    return tuple(map(_whole, params))


def _whole(value: Value) -> Value:
    return _HALF_PAIR.sub("\N{REPLACEMENT CHARACTER}", value) if isinstance(value, str) else value


def _is_named(name: str | None, wanted: str) -> int:
    return int(is_named(name, wanted))
