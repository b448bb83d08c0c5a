"""The schema as a row of migrations: each a file of SQL in ``migrations/``, applied once, in the order of the names.

A migration that was published is never edited; a change is one more file. The applied ones stand in the table
``_sqlite_migrations``, which also says whether a database is ours, and whether it is of our time.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

NAME = "claimcheck"

# Marks the file for file(1) and other programs; the letters "clmc".
APPLICATION_ID = 0x636C6D63


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


def migrate(connection: sqlite3.Connection, before: Callable[[set[str]], None] | None = None) -> None:
    """Bring a database up to date, all or nothing; of several processes that try, one does it and the rest wait.

    Args:
        connection: the database.
        before: is called with the migrations applied so far by the one that does it, when nobody else can write.
    """
    from sqlite_utils import Database, Migrations

    database = Database(connection, execute_plugins=False, recursive_triggers=False)
    ours = Migrations(NAME)
    for name, sql in migrations().items():
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
