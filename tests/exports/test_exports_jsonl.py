"""The export as JSON lines, and the database that ``import`` makes of it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from claimcheck import Store
from claimcheck.errors import ClaimcheckError, StoreError
from claimcheck.store import dump, faults, restore, schema

ROOT = Path(__file__).parents[2]


def content(path: Path) -> list[tuple[object, ...]]:
    """Every row of every table but those of the search index, the days of ingest among them."""
    with closing(sqlite3.connect(path)) as db:
        return [row for table in schema.tables_now() for row in db.execute(f"SELECT '{table}', * FROM {table}")]


def lines(text: str) -> list[bytes]:
    return text.encode().splitlines(keepends=True)


@pytest.fixture
def again(exported: Callable[[str], str], tmp_path: Path) -> Path:
    path = tmp_path / "again.db"
    restore(lines(exported("jsonl")), path, "claims.jsonl")
    return path


def test_an_import_gives_the_same_database_back(fire: Path, again: Path) -> None:
    assert dump(again) == dump(fire)
    assert sorted(map(repr, content(again))) == sorted(map(repr, content(fire)))
    assert faults(again) == []


def test_all_that_persons_made_comes_back(store: Store, again: Path) -> None:
    with Store.open(again) as other:
        assert other.decisions() == store.decisions() and len(other.decisions()) == 3
        assert other.grades() == store.grades() and len(other.grades()) == 2
        assert other.rulings() == store.rulings() and len(other.rulings()) == 2


def test_the_search_index_is_made_anew(again: Path) -> None:
    with Store.open(again) as store:
        assert {claim.outlet for claim in store.search("Lagerhallen zerstoert")} == {"Seeblick", "Uferbote"}


def test_an_imported_database_goes_on_like_the_first(fire: Path, again: Path, tmp_path: Path, run) -> None:
    with closing(sqlite3.connect(fire)) as source, closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        source.backup(copy)
    article = tmp_path / "neu.md"
    article.write_text(
        "---\noutlet: Neu\nlang: de\n---\n\nDie Halle stehe noch, sagte Ruth Ammann.\n", encoding="utf-8"
    )
    for db in (again, tmp_path / "copy.db"):
        assert run("ingest", article, "--db", db).exit_code == 0
    assert dump(again) == dump(tmp_path / "copy.db")


def test_the_sample_database_comes_back_through_the_command_line(run, tmp_path: Path) -> None:
    out, db = tmp_path / "claims.jsonl", tmp_path / "claims.db"
    assert run("export", "--format", "jsonl", "-o", out, "--db", ROOT / "claims.db").exit_code == 0
    told = run("import", out, "--db", db)
    assert told.exit_code == 0 and told.output.startswith(f"{db}: 5 documents, ")
    assert dump(db) == dump(ROOT / "claims.db")


def test_an_export_of_an_earlier_schema_is_carried_forward(fire: Path, exported, tmp_path: Path) -> None:
    head, *rows = map(json.loads, lines(exported("jsonl")))
    known = [name for name in head["migrations"] if name < "011"]
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        schema.migrate(db, set(known))
        tables = schema.tables(db)
    old = [
        {"table": table, **{name: row[name] for name in columns}}
        for table, columns in tables.items()
        for row in rows
        if row["table"] == table
    ]
    told = [{**head, "migrations": known, "rows": {table: head["rows"][table] for table in tables}}, *old]
    restore([json.dumps(row).encode() for row in told], tmp_path / "old.db", "old.jsonl")
    with Store.open(tmp_path / "old.db") as store:
        assert store.former is None
        assert len(store.documents()) == 4  # nobody told versions apart then
        assert store.rulings()


def _spoilt(export: str) -> Iterator[tuple[list[bytes], str]]:
    head, *rows = lines(export)
    claim, link = (next(n for n, row in enumerate(rows) if kind in row) for kind in (b': "claims"', b': "links"'))
    about = json.loads(head)

    def changed(place: int, **fields: object) -> list[bytes]:
        row = json.dumps(json.loads(rows[place]) | fields).encode()
        return [head, *rows[:place], row, *rows[place + 1 :]]

    yield [], "is no export"
    yield [b'{"text": "Ein Artikel."}'], "is no export"
    yield [b"[1]"], "line 1: is not a JSON object"
    yield [b"\xff\xfe"], "line 1: is not JSON"
    yield [b"[" * 100_000], "line 1: is not JSON"
    yield [json.dumps(about | {"migrations": ["999_future"]}).encode()], "made by a newer claimcheck"
    yield [json.dumps(about | {"migrations": 5}).encode()], "which migrations"
    yield [head, *rows[:-1]], "is cut off or was changed"
    yield [head, *rows[:-1], rows[-1][:20]], "is not JSON"
    yield [head, *rows, rows[0]], "'documents', which is no table or should stand further up"
    yield [head, b'{"table": "sqlite_master"}'], "'sqlite_master', which is no table"
    yield [head, b'{"id": "x"}'], "line 2: is a row of None"
    yield [head, b'{"table": ["documents"]}'], "line 2: is a row of ['documents']"
    yield [head, rows[0], rows[0]], "line 3: is no row of documents"
    yield [head, b'{"table": "documents", "id": "x"}'], "a row of documents lacks"
    yield changed(0, **{"text) --": "x"}), "a row of documents has no column 'text) --'"
    yield changed(0, number="first"), "documents.number cannot be 'first'"
    yield changed(claim, negated=True), "claims.negated cannot be True"
    yield changed(0, number=1 << 70), "is no row of documents"
    yield changed(0, title="\ud800"), "is no row of documents"
    yield [head, rows[0].replace(b'"number": 1', b'"number": NaN')], "is not JSON"
    yield changed(claim, type="Guess"), "is no row of claims (CHECK constraint failed"
    yield changed(link, claim_b="ffffffffffff"), "refers to claims that are not there"
    yield changed(0, published="2026-13-45"), "does not hold together: published is no ISO date"


def test_bad_input_is_one_line_and_leaves_nothing(exported, tmp_path: Path) -> None:
    for bad, complaint in _spoilt(exported("jsonl")):
        with pytest.raises(ClaimcheckError) as error:
            restore(bad, tmp_path / "new.db", "bad.jsonl")
        assert str(error.value).startswith("bad.jsonl") and complaint in str(error.value)
        assert "\n" not in str(error.value)
        assert list(tmp_path.iterdir()) == []


def test_a_database_that_is_there_is_left_alone(exported, fire: Path, tmp_path: Path) -> None:
    there = tmp_path / "there.db"
    there.write_bytes(b"")
    with pytest.raises(StoreError, match="is there already"):
        restore(lines(exported("jsonl")), there, "-")
    with pytest.raises(StoreError, match="there is no folder"):
        restore(lines(exported("jsonl")), tmp_path / "none" / "x.db", "-")
    assert there.read_bytes() == b""


def test_the_command_says_what_is_wrong_in_one_line(run, tmp_path: Path) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_text("no JSON\n")
    result = run("import", bad, "--db", tmp_path / "new.db")
    assert result.exit_code == 2 and result.stderr == f"claimcheck: {bad}, line 1: is not JSON; nothing was imported\n"
    assert run("import", tmp_path / "none.jsonl").exit_code == 2


def test_no_line_of_an_export_drives_a_terminal(exported) -> None:
    assert "\u202e" not in exported("jsonl") and "\\u202e" in exported("jsonl")


def test_tables_that_somebody_added_stay_out_of_it(exported, again: Path, run) -> None:
    with closing(sqlite3.connect(again)) as db:
        db.execute("CREATE TABLE notes (text)")
        db.execute("INSERT INTO notes VALUES (x'00')")
        db.commit()
    assert run("export", "--format", "jsonl", "--db", again).output == exported("jsonl")


def test_an_export_goes_into_a_file_whole_and_never_over_a_database(run, fire: Path, tmp_path: Path) -> None:
    before = fire.read_bytes()
    refused = run("export", "--format", "csv", "--db", fire, "-o", fire)
    assert refused.exit_code == 2 and "is a database" in refused.stderr and fire.read_bytes() == before
    assert "no such folder" in run("export", "--format", "csv", "--db", fire, "-o", tmp_path / "x" / "y.csv").stderr
    out = tmp_path / "claims.csv"
    out.write_text("former")
    assert run("export", "--format", "csv", "--db", fire, "-o", out).exit_code == 0
    assert out.read_text("utf-8") == run("export", "--format", "csv", "--db", fire).output
    assert [path.name for path in tmp_path.iterdir()] == ["claims.csv"]
