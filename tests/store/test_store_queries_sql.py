from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from shutil import copyfile

import pytest

from claimcheck.errors import StoreError
from claimcheck.store import query


@pytest.fixture
def stored(built: Path, tmp_path: Path) -> Path:
    """A database of its own for each test."""
    return Path(copyfile(built, tmp_path / "stored.db"))


def test_an_answer_has_columns_and_rows(stored: Path) -> None:
    answer = query(stored, "SELECT source, claim FROM attributed_claims ORDER BY number")
    assert answer.columns == ("source", "claim")
    assert ("Petra Lang" in {source for source, _ in answer.rows}) and all(len(row) == 2 for row in answer.rows)


def test_columns_of_one_name_are_numbered(stored: Path) -> None:
    assert query(stored, "SELECT 1 AS id, 2 AS id, 3 AS id").columns == ("id", "id_2", "id_3")


def test_a_limit(stored: Path) -> None:
    assert len(query(stored, "SELECT * FROM claims", limit=2).rows) == 2


def test_the_search_index_and_the_schema_can_be_asked(stored: Path) -> None:
    assert query(stored, "SELECT count(*) FROM claims_search WHERE claims_search MATCH 'nirgendwo'").rows == ((0,),)
    assert ("id",) in query(stored, "SELECT name FROM pragma_table_info('claims')").rows
    assert query(stored, "EXPLAIN QUERY PLAN SELECT * FROM conflicts").rows


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM claims",
        "UPDATE documents SET title = 'x'",
        "INSERT INTO claims_search (claims_search) VALUES ('rebuild')",
        "DROP VIEW conflicts",
        "CREATE TABLE mine (a)",
        "VACUUM",
        "VACUUM INTO '{folder}/copy.db'",
        "ATTACH '{folder}/other.db' AS other",
        "PRAGMA user_version = 3",
        "PRAGMA writable_schema = ON",
        "REINDEX",
    ],
)
def test_whatever_is_no_reading_is_refused(stored: Path, tmp_path: Path, sql: str) -> None:
    before, folder = stored.read_bytes(), tmp_path / "aside"
    folder.mkdir()
    with pytest.raises(StoreError, match="would do more than read"):
        query(stored, sql.format(folder=folder))
    assert stored.read_bytes() == before
    assert not list(folder.iterdir())


@pytest.mark.parametrize(
    ("sql", "trouble"),
    [
        ("SELECT * FROM nowhere", "no such table: nowhere"),
        ("SELEKT 1", "syntax error"),
        ("SELECT 1; DROP TABLE claims", "one statement at a time"),
        ("SELECT load_extension('/tmp/x')", "not authorized"),
        ("SELECT 1\0", "null character"),
    ],
)
def test_what_cannot_be_run_says_why(stored: Path, sql: str, trouble: str) -> None:
    with pytest.raises(StoreError, match=trouble) as caught:
        query(stored, sql)
    assert "\n" not in str(caught.value)


def test_a_file_without_claims_is_refused(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "other.db")) as db, db:
        db.execute("CREATE TABLE notes (id)")
    with pytest.raises(StoreError, match="of another program"):
        query(tmp_path / "other.db", "SELECT 1")
