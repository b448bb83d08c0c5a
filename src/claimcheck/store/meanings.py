"""What tables, views and columns mean: the comments beside their definitions, which SQLite keeps."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import cache

from claimcheck.store import schema

_COMMENT = re.compile(r"^(?P<code>.*?)\s*-- (?P<words>.+)$")
_TABLE_COLUMN = re.compile(r"^ {4}(\w+)\b")
_VIEW_COLUMN = re.compile(r"(\w+),?$")
# The tables that the search index keeps for itself say nothing to a reader.
_LISTED = (
    "SELECT name, type, sql FROM sqlite_master WHERE type IN ('table', 'view') AND sql IS NOT NULL "
    "AND name NOT LIKE 'claims\\_search\\__%' ESCAPE '\\' ORDER BY rowid"
)


@dataclass(frozen=True, slots=True)
class Column:
    """A column.

    Args:
        name: what it is called.
        type: as declared, in small letters; empty in a view.
        words: what it means.
        target: table and column that it refers to; empty where it refers to none.
    """

    name: str
    type: str
    words: str
    target: str


@dataclass(frozen=True, slots=True)
class Relation:
    """A table or a view: ``kind`` says which."""

    name: str
    kind: str
    words: str
    columns: tuple[Column, ...]


@cache
def relations() -> tuple[Relation, ...]:
    """All tables and views of a database that is up to date, as they were made."""
    with closing(sqlite3.connect(":memory:")) as db:
        for sql in schema.migrations().values():
            db.executescript(sql)
        listed = db.execute(_LISTED).fetchall()
        return tuple(
            Relation(name, kind, _words(sql.splitlines()[0]), tuple(_columns(db, name, kind, sql)))
            for name, kind, sql in listed
        )


def _columns(db: sqlite3.Connection, name: str, kind: str, sql: str) -> Iterator[Column]:
    words = _meanings(sql, _VIEW_COLUMN if kind == "view" else _TABLE_COLUMN)
    targets = {row[3]: f"{row[2]}.{row[4]}" for row in db.execute(f"PRAGMA foreign_key_list({name})")}
    for _, column, type, *_ in db.execute(f"PRAGMA table_info({name})").fetchall():
        # Releases of SQLite differ in the types that they give the columns of a view.
        declared = "" if kind == "view" else type.lower()
        yield Column(column, declared, words.get(column, ""), targets.get(column, ""))


def _meanings(sql: str, column: re.Pattern[str]) -> Mapping[str, str]:
    """What each column means: the comment behind it, which stands on its last line."""
    meanings, current = {}, ""
    for line in sql.splitlines()[1:]:
        code = line.split(" -- ")[0].rstrip()
        current = found[1] if (found := column.search(code)) else current
        if " -- " in line:
            meanings[current] = _words(line)
    return meanings


def _words(line: str) -> str:
    match = _COMMENT.match(line)
    return match["words"] if match else ""
