"""The schema as a row of migrations: each a file of SQL in ``migrations/``, applied once, in the order of the names.

A migration that was published is never edited; a change is one more file. The applied ones stand in the table
``_sqlite_migrations``, which also says whether a database is ours, and whether it is of our time.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection
from contextlib import closing
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

NAME = "claimcheck"

# Marks the file for file(1) and other programs; the letters "clmc".
APPLICATION_ID = 0x636C6D63

# What follows from the rest is left out: the full-text index with the tables that it keeps for itself, the linker's.
_TABLES = """
    SELECT name FROM sqlite_master WHERE type = 'table'
    AND name NOT GLOB 'claims_search*' AND name NOT GLOB 'linking_*'
    AND name NOT GLOB '_sqlite_*' AND name NOT GLOB 'sqlite_*' ORDER BY rowid
"""


@cache
def migrations() -> dict[str, str]:
    """Every migration, its name to its SQL, in the order of application."""
    folder = files(__package__).joinpath("migrations")
    found = (item for item in folder.iterdir() if item.name.endswith(".sql"))
    return {item.name.removesuffix(".sql"): item.read_text("utf-8") for item in sorted(found, key=lambda i: i.name)}


def applied(connection: sqlite3.Connection) -> set[str]:
    """Names of the migrations that the database has been through; empty for one that is not ours."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone():
        return set()
    rows = connection.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (NAME,))
    return {name for (name,) in rows}


def tables(connection: sqlite3.Connection) -> dict[str, dict[str, str]]:
    """What is stored: the columns of each table with their types, the tables in the order in which they were made.

    The search index is none of them, as it follows from the claims.
    """
    names = connection.execute(_TABLES).fetchall()
    return {name: _columns(connection, name) for (name,) in names}


@cache
def tables_now() -> dict[str, dict[str, str]]:
    """The ``tables`` of a database that is up to date."""
    with closing(sqlite3.connect(":memory:")) as connection:
        for sql in migrations().values():
            connection.executescript(sql)
        return tables(connection)


def _columns(connection: sqlite3.Connection, table: str) -> dict[str, str]:
    return dict(tuple(row) for row in connection.execute("SELECT name, type FROM pragma_table_info(?)", (table,)))


def migrate(
    connection: sqlite3.Connection,
    names: Collection[str] | None = None,
    before: Callable[[set[str]], None] | None = None,
) -> None:
    """Bring a database up to date, all or nothing; of several processes that try, one does it and the rest wait.

    Args:
        connection: to the database, outside of a transaction.
        names: the only migrations to apply; all of them without it.
        before: is called with the migrations applied so far by the one that does it, when nobody else can write.
    """
    from sqlite_utils import Database, Migrations

    database = Database(connection, execute_plugins=False, recursive_triggers=False)
    ours = Migrations(NAME)
    for name, sql in migrations().items():
        if names is None or name in names:
            ours(name=name)(_step(sql))
    connection.execute("BEGIN IMMEDIATE")
    try:
        if before and (so_far := applied(connection)) < migrations().keys():
            before(so_far)
        ours.apply(database)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _step(sql: str) -> Callable[[Database], None]:
    def step(database: Database) -> None:
        database.executescript(sql)

    return step
