"""Versions of one article: what a document is a newer version of, why one may think so, and how that is kept.

Each version is a document of its own with claims of its own, so that nothing is ever overwritten; the newest one has
the id that the article came with, where it came with one.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Set
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from claimcheck.model import Document
from claimcheck.store import linking
from claimcheck.store.connection import Connection
from claimcheck.store.matching import folded
from claimcheck.store.rows import Record

# Articles of several outlets on one event share up to a twelfth of their pairs of words; a text that was worked over
# shares far more with what it was.
_ALIKE_IN_ONE_FILE = 0.2
_ALIKE_AT_ONE_ADDRESS = 0.1

_STREAM = "-"
_WORD = re.compile(r"\w+")
_COLUMNS = "documents.id, title, outlet, language, text, version"
_CURRENT = f"SELECT {_COLUMNS} FROM documents JOIN versions ON document_id = documents.id WHERE NOT replaced"
_REFERENCES = """
    SELECT tables.name AS holder, keys."from" AS key
    FROM sqlite_master AS tables JOIN pragma_foreign_key_list(tables.name) AS keys
    WHERE tables.type = 'table' AND keys."table" = 'documents' AND keys."to" = 'id'
"""


@dataclass(frozen=True, slots=True)
class Former:
    """A stored article that a document may be a newer version of.

    Args:
        id: of the newest version that is stored.
        version: its number.
        reason: why the two are taken for one article; empty where they are not, though they came from one file.
    """

    id: str
    version: int
    reason: str


def find_former(db: Connection, document: Document, apart: Set[str]) -> Former | None:
    """What a document is a newer version of: the article of the same id, address or file.

    An id that the article came with is reason enough. An address has to be that of one page, and a file to have held
    one article only, and the texts have to be alike: a page or a file may be used again for something else.

    Args:
        db: the database.
        document: an article whose text is not stored under its id.
        apart: ids of articles that were read beside it, and so are others.

    Returns:
        None where there is nothing of the same id, address or file.
    """
    for row in _current(db, "documents.id = ?", document.id):
        return Former(row["id"], row["version"], "the same id")
    for row in _at_address(db, document.url):
        if _is_alike(document, row, _ALIKE_AT_ONE_ADDRESS) or _has_title(document, row):
            return Former(row["id"], row["version"], "the same address")
    return _of_file(document, _in_file(db, document.path), apart)


def first_version(db: Connection, document: str) -> Record:
    """A row of ``versions`` for a stored article that is new."""
    number = db.value("SELECT number FROM documents WHERE id = ?", (document,))
    return {"document_id": document, "article": number, "version": 1, "reason": "", "ingested_at": _now()}


def record(db: Connection, version: Record) -> None:
    """Write a row of ``versions``; each new row of ``documents`` has made one already."""
    columns = ("article", "version", "reason", "ingested_at")
    changed = ", ".join(f"{column} = excluded.{column}" for column in columns)
    db.insert("versions", [version], on_conflict=f"ON CONFLICT (document_id) DO UPDATE SET {changed}")


def is_newest(db: Connection, former: Former) -> bool:
    """Whether a version that was the newest still is."""
    newest = "SELECT 1 FROM versions WHERE document_id = ? AND version = ? AND NOT replaced"
    return db.value(newest, (former.id, former.version)) is not None


def succeed(db: Connection, document: str, former: Former) -> Record:
    """Make room for a newer version of an article; inside a transaction.

    Args:
        db: the database.
        document: id of the newer version, which is stored next.
        former: the version that is the newest until now.

    Returns:
        A row of ``versions`` for the newer one.
    """
    article = db.value("SELECT article FROM versions WHERE document_id = ?", (former.id,))
    db.run("UPDATE versions SET replaced = 1 WHERE document_id = ?", [(former.id,)])
    if former.id == document:
        _step_aside(db, former)
    version = {"document_id": document, "article": article, "version": former.version + 1}
    return {**version, "reason": former.reason, "ingested_at": _now()}


def _step_aside(db: Connection, former: Former) -> None:
    """Call an earlier version by its number, so that its id is free for the newer one; its claims keep theirs."""
    new = f"{former.id}@{former.version}"
    while db.value("SELECT 1 FROM documents WHERE id = ?", (new,)):
        new += "'"
    db.rows("PRAGMA defer_foreign_keys = ON")
    with linking.called_otherwise(db, former.id, new):
        for row in db.rows(_REFERENCES):
            db.run(f"UPDATE {row['holder']} SET {row['key']} = ? WHERE {row['key']} = ?", [(new, former.id)])
        db.run("UPDATE documents SET id = ? WHERE id = ?", [(new, former.id)])


def likeness(a: str, b: str) -> float:
    """How much of the shorter text stands in the longer one, by pairs of words that follow each other, 0 to 1."""
    pairs_a, pairs_b = _pairs(a), _pairs(b)
    return len(pairs_a & pairs_b) / max(1, min(len(pairs_a), len(pairs_b)))


def _pairs(text: str) -> set[tuple[str, str]]:
    words = [match.group() for match in _WORD.finditer(text.casefold())]
    return set(zip(words, words[1:], strict=False))


def _current(db: Connection, condition: str, value: str | None, most: int = -1) -> list[sqlite3.Row]:
    return db.rows(f"{_CURRENT} AND {condition} ORDER BY number DESC LIMIT ?", (value, most))


def _is_page(url: str) -> bool:
    """Whether an address is that of one page, not of a whole site."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return bool(parts.path.strip("/") or parts.query)


def _at_address(db: Connection, url: str | None) -> list[sqlite3.Row]:
    """What was published at an address, with or without a slash at the end, encrypted or not, whatever the fragment."""
    if not url or not _is_page(url):
        return []
    bare = url.partition("#")[0].rstrip("/")
    rest = bare.partition("://")[2]
    spellings = {url} | {f"{scheme}://{rest}{end}" for scheme in ("http", "https") for end in ("", "/") if rest}
    return [row for spelling in sorted(spellings) for row in _current(db, "url = ?", spelling)]


def _in_file(db: Connection, path: str | None) -> list[sqlite3.Row]:
    """What was read from a file, under whichever spelling of its path."""
    if not path or path == _STREAM:
        return []
    spellings = {path, os.path.normpath(path), os.path.normpath(Path(path).absolute()), os.path.relpath(path)}
    # Of a file with several articles two are enough to know it by.
    return [row for spelling in sorted(spellings) for row in _current(db, "path = ?", spelling, most=2)]


def _of_file(document: Document, held: list[sqlite3.Row], apart: Set[str]) -> Former | None:
    if len(held) != 1 or held[0]["id"] in apart:
        return None
    (row,) = held
    alike = likeness(document.text, row["text"])
    known = _agree(document.outlet, row["outlet"]) and _agree(document.lang, row["language"])
    if not known or alike < _ALIKE_IN_ONE_FILE:
        return Former(row["id"], row["version"], "")
    return Former(row["id"], row["version"], f"the same file, and {alike:.0%} of the words in their places")


def _is_alike(document: Document, row: sqlite3.Row, least: float) -> bool:
    return likeness(document.text, row["text"]) >= least


def _has_title(document: Document, row: sqlite3.Row) -> bool:
    return bool(document.title) and folded(document.title or "") == folded(row["title"] or "")


def _agree(one: str | None, other: str | None) -> bool:
    """Whether two facts can be of one article: what is not known can be anything."""
    return not one or not other or folded(one) == folded(other)


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
