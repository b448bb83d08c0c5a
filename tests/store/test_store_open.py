from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from claimcheck.errors import StoreError
from claimcheck.model import Claim, Document
from claimcheck.store import ClaimFilter, Store, dump, faults, files, schema


def trouble(path: Path, *, create: bool = False) -> str:
    with pytest.raises(StoreError) as caught:
        Store.open(path, create=create)
    message = str(caught.value)
    assert message.startswith(f"{path}: ") and "\n" not in message
    return message.removeprefix(f"{path}: ")


def test_a_new_database_is_one_file_that_other_programs_can_read(path: Path) -> None:
    with Store.open(path, create=True) as store:
        store.add(Document("d", "Text"), [])
        with closing(sqlite3.connect(path)) as other:
            assert other.execute("SELECT id FROM documents").fetchall() == [("d",)]
            assert other.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert [file.name for file in path.parent.iterdir()] == ["claims.db"]


@pytest.mark.parametrize("name", ["a b.db", "50%.db", "was?.db", "a#b.db", "Straße.db", ":memory:x", "a&mode=memory"])
def test_any_file_name_will_do(tmp_path: Path, name: str) -> None:
    Store.open(tmp_path / name, create=True).close()
    assert [file.name for file in tmp_path.iterdir()] == [name]
    Store.open(tmp_path / name).close()


def test_a_relative_name_and_a_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Store.open("claims.db", create=True).close()
    assert (tmp_path / "claims.db").exists()


def test_a_missing_file(path: Path) -> None:
    assert trouble(path) == "no such database; ingest articles into it first, or name another file"
    assert not path.exists()


def test_a_missing_folder(tmp_path: Path) -> None:
    assert trouble(tmp_path / "nirgends" / "c.db", create=True).endswith("nirgends; make it first")


@pytest.mark.parametrize("create", [True, False])
def test_a_folder(tmp_path: Path, create: bool) -> None:
    assert trouble(tmp_path, create=create) == "is a folder; name the database file in it"


@pytest.mark.parametrize("create", [True, False])
@pytest.mark.parametrize("content", [b"Es war einmal\n", b"\0" * 5000, b"SQLite", b"\xff\xfe"])
def test_a_file_that_is_no_database(path: Path, content: bytes, create: bool) -> None:
    path.write_bytes(content)
    assert trouble(path, create=create) == "is no SQLite database; name another file"
    assert path.read_bytes() == content


def test_a_file_that_only_begins_like_a_database(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00" + b"x" * 5000)
    assert trouble(path) in (
        "is no SQLite database; name another file",
        "is damaged; restore it from a copy, or build it again from the articles",
    )


def test_a_damaged_database(built: Path, path: Path) -> None:
    whole = built.read_bytes()
    path.write_bytes(whole[:8192] + b"\xff" * (len(whole) - 8192))
    with pytest.raises(StoreError, match=r"claims\.db: is damaged; restore it from a copy"), Store.open(path) as store:
        store.claims()


@pytest.mark.parametrize("create", [True, False])
def test_a_database_of_another_program(path: Path, create: bool) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("CREATE TABLE documents (id)")
    before = path.read_bytes()
    assert trouble(path, create=create) == "is the database of another program, without claims; name another file"
    assert path.read_bytes() == before


def test_an_empty_file(path: Path) -> None:
    path.touch()
    assert trouble(path) == "is empty; ingest articles into it first, or name another file"
    Store.open(path, create=True).close()
    Store.open(path).close()


def test_a_database_of_a_newer_program(store: Store, path: Path) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('claimcheck', '999_later', '')"
        )
    assert trouble(path) == "was made by a newer claimcheck; update claimcheck, or name another file"


def test_other_programs_may_migrate_their_own_tables(store: Store, path: Path) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('notes', '001', '')")
        db.execute("CREATE TABLE notes (id)")
    Store.open(path).close()


def test_a_copy_made_by_dump_and_restore_is_a_database_of_ours(store: Store, built: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    with closing(sqlite3.connect(built)) as db, closing(sqlite3.connect(copy)) as other:
        db.backup(other)
        other.execute("PRAGMA application_id = 0")
        other.execute("VACUUM")
    assert dump(copy) == dump(built)


@pytest.mark.parametrize("name", ["", "a\0b"])
def test_no_file_name(name: str) -> None:
    with pytest.raises(StoreError, match="is no file name"):
        Store.open(name, create=True)


@pytest.fixture
def plain_user() -> Iterator[Path]:
    """A folder of which the user may only read; whoever is root becomes nobody for a while."""
    if not hasattr(os, "geteuid"):
        pytest.skip("permissions of another kind")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        Store.open(folder / "claims.db", create=True).close()
        (folder / "claims.db").chmod(0o444)
        (folder / "secret.db").touch(0o000)
        folder.chmod(0o555)
        user = os.geteuid()
        if user == 0:
            os.seteuid(65534)
        try:
            yield folder
        finally:
            os.seteuid(user)
            folder.chmod(0o755)


def test_a_folder_that_cannot_be_written(plain_user: Path) -> None:
    # access(2) asks for the real user, so that root in disguise learns it from SQLite instead.
    assert trouble(plain_user / "new.db", create=True) in (
        "cannot be made, as the folder cannot be written; name a file elsewhere",
        "cannot be opened; check the permissions of the file and of its folder",
    )


def test_a_file_that_cannot_be_read(plain_user: Path) -> None:
    assert trouble(plain_user / "secret.db") == "cannot be read (Permission denied); check its permissions"


def test_a_file_that_can_only_be_read(plain_user: Path) -> None:
    with Store.open(plain_user / "claims.db", create=True) as store:
        assert store.claims() == []
        with pytest.raises(StoreError, match=r"cannot be written; check the permissions"):
            store.add(Document("d", "Text"), [])


def test_an_earlier_database_that_can_only_be_read(plain_user: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    later = {**schema.migrations(), "999_notes": "CREATE TABLE notes (id);"}
    monkeypatch.setattr(schema, "migrations", lambda: later)
    assert trouble(plain_user / "claims.db").startswith("is of an earlier claimcheck and not carried forward, as no")


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """From the call on, no database grows beyond so many pages: to SQLite it is as if the disk were full."""
    connect = files._connect

    def limit(pages: int) -> None:
        def limited(path: str, mode: str) -> sqlite3.Connection:
            connection = connect(path, mode)
            connection.execute(f"PRAGMA max_page_count = {pages}")
            return connection

        monkeypatch.setattr(files, "_connect", limited)

    return limit


def test_a_disk_that_fills_up(path: Path, full_disk: Callable[[int], None]) -> None:
    with Store.open(path, create=True) as store:
        store.add(Document("a", "Text"), [Claim("a#1", "a", "Text")])
    before = dump(path)
    full_disk(path.stat().st_size // 4096 + 2)
    with Store.open(path) as store, pytest.raises(StoreError, match=r"claims\.db: cannot grow; make room on the disk"):
        store.add(Document("b", "Text " * 10_000), [Claim("b#1", "b", "Text")])
    assert dump(path) == before and faults(path) == []


def test_a_disk_that_fills_up_during_a_migration(
    path: Path, store: Store, full_disk: Callable[[int], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing has changed then, and no copy takes up room for nothing."""
    before, known = dump(path), schema.migrations()
    full_disk(path.stat().st_size // 4096 + 2)
    with monkeypatch.context() as patch:
        large = "CREATE TABLE notes (text); INSERT INTO notes VALUES (zeroblob(100000));"
        patch.setattr(schema, "migrations", lambda: {**known, "999_notes": large})
        assert trouble(path) == "cannot grow; make room on the disk"
    assert dump(path) == before
    assert [file.name for file in path.parent.iterdir()] == ["claims.db"]


def test_a_database_without_a_later_migration_is_brought_up_to_date(
    path: Path, store: Store, corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = {**schema.migrations(), "999_notes": "CREATE TABLE notes (claim_id TEXT REFERENCES claims (id));"}
    monkeypatch.setattr(schema, "migrations", lambda: later)
    with Store.open(path) as updated:
        assert len(updated.claims()) == len(corpus.claims)
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT name FROM _sqlite_migrations ORDER BY id").fetchall() == [(name,) for name in later]
        assert db.execute("SELECT count(*) FROM notes").fetchone() == (0,)


def test_a_database_of_the_first_schema_is_searched_and_linked_like_a_new_one(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = dict(list(schema.migrations().items())[:3])
    with monkeypatch.context() as patch, closing(sqlite3.connect(path)) as db:
        patch.setattr(schema, "migrations", lambda: first)
        schema.migrate(db)
        db.execute("INSERT INTO documents (id, text) VALUES ('d', 'Text')")
        values = "('c', 'd', 1, 'Die Brücke hält', 'Direct', '', 'asserted', 0, 0, '', '')"
        columns = "id, document_id, position, text, type, speaker_text, certainty, negated, nested, context, rule"
        db.execute(f"INSERT INTO claims ({columns}) VALUES {values}")
        db.commit()
    with Store.open(path) as store:
        assert [claim.id for claim in store.claims(ClaimFilter(search="brueck*"))] == ["c"]
        assert store.unlinked() == ["d"]
    with closing(sqlite3.connect(path)) as db:
        db.execute("INSERT INTO claims_search (claims_search) VALUES ('integrity-check')")


def test_a_failed_migration_leaves_everything_as_it_was(
    path: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, known = dump(path), schema.migrations()
    broken = "CREATE TABLE notes (id); DROP TABLE links; CREATE TABLE claims (id);"
    with monkeypatch.context() as patch:
        patch.setattr(schema, "migrations", lambda: {**known, "999_broken": broken})
        assert "claims already exists" in trouble(path)
    assert dump(path) == before
    assert [file.name for file in path.parent.iterdir()] == ["claims.db"]


ADD_TWENTY = """
import sys
from claimcheck.model import Claim, Document
from claimcheck.store import Store
with Store.open(sys.argv[1], create=True) as store:
    for number in range(20):
        id = f"{sys.argv[2]}{number}"
        store.add(Document(id, "Text"), [Claim(f"{id}#1", id, "Text")])
        store.claims()
"""


def test_two_processes_make_and_fill_one_database(path: Path) -> None:
    started = [
        subprocess.Popen([sys.executable, "-c", ADD_TWENTY, str(path), name], stderr=subprocess.PIPE, text=True)
        for name in ("a", "b")
    ]
    for process in started:
        _, errors = process.communicate(timeout=60)
        assert (process.returncode, errors) == (0, "")
    with Store.open(path) as store:
        assert {claim.doc for claim in store.claims()} == {f"{name}{number}" for name in "ab" for number in range(20)}
    assert [file.name for file in path.parent.iterdir()] == ["claims.db"]


def test_a_writer_that_never_ends(path: Path, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "PATIENCE", 0.05)
    with closing(sqlite3.connect(path)) as other, Store.open(path) as waiting:
        other.execute("BEGIN IMMEDIATE")
        assert waiting.claims() == store.claims()
        with pytest.raises(StoreError, match="is being written by another program; try again when that is done"):
            waiting.add(Document("d", "Text"), [Claim("c", "d", "Text")])
        other.rollback()
        assert waiting.add(Document("d", "Text"), [Claim("c", "d", "Text")])


def test_importing_and_reading_stay_light(built: Path) -> None:
    script = (
        "import sys; from claimcheck.store import Store; Store.open(sys.argv[1]).claims(); "
        "print(sorted({'sqlite_utils', 'rapidfuzz', 'numpy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script, str(built)], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_articles_of_a_database_without_versions_are_first_versions(path: Path) -> None:
    from claimcheck.store import schema

    earlier = {name: sql for name, sql in schema.migrations().items() if name < "011"}
    with pytest.MonkeyPatch.context() as patch, closing(sqlite3.connect(path, isolation_level=None)) as db:
        patch.setattr(schema, "migrations", lambda: earlier)
        schema.migrate(db)
        db.execute("INSERT INTO documents (id, text) VALUES ('a', 'Erster Text'), ('b', 'Zweiter Text')")
    with Store.open(path) as store:
        assert [(row.document.id, row.version) for row in store.documents()] == [("a", 1), ("b", 1)]
        (version,) = store.versions("b")
        assert (version.ingested_at, version.replaced) == (None, False)
