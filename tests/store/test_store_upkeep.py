from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from shutil import copyfile

import pytest

from claimcheck.errors import StoreError
from claimcheck.store import Store, backup, dump, faults, rebuild_search, vacuum
from claimcheck.store.schema import migrations


@pytest.fixture
def stored(built: Path, tmp_path: Path) -> Path:
    """A database of its own for each test."""
    return Path(copyfile(built, tmp_path / "stored.db"))


def change(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        for statement in statements:
            db.execute(statement)


def of_an_earlier_schema(path: Path, *, through: int) -> Path:
    """A database with one article, as the first so many migrations left it."""
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("CREATE TABLE _sqlite_migrations (id INTEGER PRIMARY KEY, migration_set, name, applied_at)")
        for name in list(migrations())[:through]:
            db.executescript(migrations()[name])
            db.execute("INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('claimcheck', ?)", (name,))
        db.execute("INSERT INTO documents (id, text) VALUES ('d', 'Text')")
    return path


def test_a_copy_is_the_same_database(stored: Path, tmp_path: Path) -> None:
    made = backup(stored, tmp_path / "copy.db")
    assert (made.path, made.after) == (str(tmp_path / "copy.db"), (tmp_path / "copy.db").stat().st_size)
    assert dump(tmp_path / "copy.db") == dump(stored)


def test_a_copy_is_made_while_somebody_writes(stored: Path, tmp_path: Path) -> None:
    before = dump(stored)
    with closing(sqlite3.connect(stored)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("DELETE FROM links")
        backup(stored, tmp_path / "copy.db")
        writer.rollback()
    assert dump(tmp_path / "copy.db") == before


def test_a_copy_overwrites_nothing(stored: Path, tmp_path: Path) -> None:
    (tmp_path / "copy.db").write_text("mine")
    with pytest.raises(StoreError, match=r"copy\.db: is there already"):
        backup(stored, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "mine"


def test_a_copy_that_cannot_be_written_says_so(stored: Path, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="there is no folder"):
        backup(stored, tmp_path / "nowhere" / "copy.db")


def test_a_sound_database_has_no_faults(stored: Path) -> None:
    assert faults(stored) == []


def test_a_dangling_reference_is_a_fault(stored: Path) -> None:
    change(stored, "UPDATE claims SET document_id = 'gone' WHERE number = 1")
    assert any("claims (row 1): refers to documents that are not there" in fault for fault in faults(stored))


def test_a_place_beyond_the_article_is_a_fault(stored: Path) -> None:
    change(stored, "UPDATE spans SET end_char = 100000 WHERE part = 'quote'")
    assert any("lies beyond the end of its article" in fault for fault in faults(stored))


def test_words_that_do_not_stand_where_they_should_are_a_fault(stored: Path) -> None:
    change(stored, "UPDATE documents SET text = 'x' || text")
    assert any("its words do not stand in its article" in fault for fault in faults(stored))


def test_an_index_that_does_not_fit_is_a_fault_and_mended(stored: Path) -> None:
    change(stored, "DROP TRIGGER claims_search_update_after", "UPDATE claims SET text = text || ' Nachtrag'")
    assert any(fault.startswith("claims_search: ") for fault in faults(stored))
    rebuild_search(stored)
    assert not any(fault.startswith("claims_search: ") for fault in faults(stored))


def test_a_damaged_file_is_a_fault(stored: Path) -> None:
    with closing(sqlite3.connect(stored)) as db:
        page = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'quantities_by_unit'").fetchone()[0]
        size = db.execute("PRAGMA page_size").fetchone()[0]
    content = stored.read_bytes()
    stored.write_bytes(content[: (page - 1) * size] + b"\xff" * size + content[page * size :])
    found = faults(stored)
    assert found and all("damaged" in fault for fault in found)


def test_vacuum_gives_room_back_and_keeps_everything(stored: Path) -> None:
    with closing(sqlite3.connect(stored)) as db, db:
        db.execute("CREATE TABLE ballast (text)")
        db.execute("INSERT INTO ballast VALUES (?)", ("x" * 500_000,))
        db.execute("DROP TABLE ballast")
    before = dump(stored)
    done = vacuum(stored)
    assert done.after < done.before
    assert dump(stored) == before


@pytest.mark.parametrize("through", range(1, len(migrations())))
def test_every_earlier_schema_is_carried_forward_and_kept(tmp_path: Path, through: int) -> None:
    path = of_an_earlier_schema(tmp_path / "claims.db", through=through)
    with Store.open(path) as store:
        former = store.former
        assert [row.document.id for row in store.documents()] == ["d"]
    assert former is not None and former.endswith(".bak")
    with closing(sqlite3.connect(former)) as db:
        assert len(db.execute("SELECT name FROM _sqlite_migrations").fetchall()) == through
        assert db.execute("SELECT id, text FROM documents").fetchall() == [("d", "Text")]
    assert faults(path) == []
    with Store.open(path) as store:
        assert store.former is None


def test_an_earlier_copy_is_not_overwritten(tmp_path: Path) -> None:
    path = of_an_earlier_schema(tmp_path / "claims.db", through=1)
    first = Store.open(path)
    first.close()
    path.unlink()
    of_an_earlier_schema(path, through=1)
    second = Store.open(path)
    second.close()
    assert first.former and second.former and first.former != second.former


def test_a_new_database_leaves_no_copy(tmp_path: Path) -> None:
    with Store.open(tmp_path / "claims.db", create=True) as store:
        assert store.former is None
    assert [file.name for file in tmp_path.iterdir()] == ["claims.db"]
