from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from claimcheck.store import Store, dump
from claimcheck.store.schema_docs import page


@pytest.fixture
def db(store: Store, path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA foreign_keys = ON")
        db.row_factory = sqlite3.Row
        yield db


def asked(db: sqlite3.Connection, sql: str, *params: object) -> list[dict[str, object]]:
    return [dict(row) for row in db.execute(sql, params)]


def test_an_attributed_claim_reads_by_itself(db: sqlite3.Connection) -> None:
    columns = (
        "claim, source, source_kind, speaker, via, outlet, published, certainty, negated, nested, type, title, language"
    )
    found = asked(db, f"SELECT {columns} FROM attributed_claims WHERE via IS NOT NULL")
    assert found == [
        {
            "claim": "Zwölf Drohnen trafen den Hafen",
            "source": "Petra Lang",
            "source_kind": "person",
            "speaker": "Außenministerin Petra Lang",
            "via": "Reuters → Nordpress",
            "outlet": "Küstenbote",
            "published": "2024-10-11",
            "certainty": "asserted",
            "negated": 0,
            "nested": 0,
            "type": "Direct",
            "title": "Angriff auf den Hafen",
            "language": "de",
        }
    ]


def test_every_claim_is_in_the_view_even_if_nobody_says_it(db: sqlite3.Connection, corpus) -> None:
    found = asked(db, "SELECT claim, source FROM attributed_claims")
    assert len(found) == len(corpus.claims)
    assert {"claim": "Ende Dezember 2025 werde verhandelt", "source": None} in found


def test_a_conflict_reads_by_itself(db: sqlite3.Connection, corpus) -> None:
    (found,) = asked(db, "SELECT * FROM conflicts WHERE kind = 'quantity'")
    sides = {
        (found[f"claim_{side}"], found[f"source_{side}"], found[f"via_{side}"], found[f"outlet_{side}"])
        for side in "ab"
    }
    assert sides == {
        ("Zwölf Drohnen trafen den Hafen", "Petra Lang", "Reuters → Nordpress", "Küstenbote"),
        ("Neun Drohnen seien eingeschlagen", "Augenzeugen", None, "Morgenblatt"),
    }
    assert found["reasons"] == "12 Drohnen gegen 9 Drohnen; beide nennen den Hafen"
    assert found["claim_a_id"] == corpus.links[0].a
    assert asked(db, "SELECT * FROM corroborations") == []


def test_a_source_summary_reads_by_itself(db: sqlite3.Connection) -> None:
    assert asked(db, "SELECT * FROM source_summary WHERE source = 'Petra Lang'") == [
        {
            "source": "Petra Lang",
            "kind": "person",
            "claims": 2,
            "passed_on": 0,
            "documents": 1,
            "outlets": "Küstenbote",
            "first_published": "2024-10-11",
            "last_published": "2024-10-11",
            "also_called": "Außenministerin Petra Lang",
            "source_id": "person:Petra Lang",
        }
    ]


def test_the_parts_of_a_claim_are_cut_out_of_the_article(db: sqlite3.Connection, corpus) -> None:
    found = asked(db, "SELECT part, words FROM claim_parts WHERE claim_id = ? ORDER BY part", corpus.claims[1].id)
    assert [tuple(row.values()) for row in found] == [
        ("cue", "teilte"),
        ("quote", "Die Straße zum Kai sei gesperrt"),
        ("speaker", "sie"),
    ]


def test_the_search_index_answers_by_hand(db: sqlite3.Connection) -> None:
    for word in ("Straße", "strasse", "STRASSE"):
        found = asked(
            db,
            "SELECT claim FROM claims_search JOIN attributed_claims ON number = claims_search.rowid"
            " WHERE claims_search MATCH ?",
            word,
        )
        assert found == [{"claim": "Die Straße zum Kai sei gesperrt"}]


def test_the_search_index_follows_every_change(db: sqlite3.Connection, store: Store) -> None:
    hits = "SELECT count(*) FROM claims_search WHERE claims_search MATCH ?"
    db.execute("UPDATE claims SET text = 'Der große Kran steht' WHERE text LIKE 'Die Straße%'")
    assert db.execute(hits, ("strasse",)).fetchone()[0] == 0
    assert db.execute(hits, ("grosse",)).fetchone()[0] == db.execute(hits, ("große",)).fetchone()[0] == 1
    db.execute("DELETE FROM documents WHERE outlet = 'Küstenbote'")
    assert db.execute(hits, ("grosse OR hafen",)).fetchone()[0] == 0
    db.execute("INSERT INTO claims_search (claims_search) VALUES ('integrity-check')")


def test_a_document_takes_all_that_is_its_own_along(db: sqlite3.Connection) -> None:
    db.execute("DELETE FROM documents")
    for table in ("claims", "spans", "relays", "quantities", "dates", "links", "aliases"):
        assert db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == 0, table


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE claims SET type = 'Guess'",
        "UPDATE claims SET certainty = 'maybe'",
        "UPDATE claims SET negated = 2",
        "UPDATE claims SET source_id = 'person:Niemand'",
        "UPDATE claims SET document_id = 'nirgends'",
        "UPDATE documents SET published = 'gestern'",
        "UPDATE documents SET published = '11.10.24'",
        "UPDATE sources SET kind = 'ghost'",
        "UPDATE sources SET name = 'anders'",
        "UPDATE spans SET part = 'rest'",
        "UPDATE spans SET end_char = start_char",
        "UPDATE relays SET start_char = NULL WHERE start_char IS NOT NULL",
        "UPDATE quantities SET low = value + 1",
        "UPDATE dates SET last_day = '2020-01-01'",
        "UPDATE dates SET first_day = '2023-02-30'",
        "UPDATE links SET score = 2",
        "UPDATE links SET kind = 'echo'",
        "UPDATE links SET kind = 'other'",
        "UPDATE links SET reasons = 'because'",
        "INSERT INTO rulings (claim_a, claim_b, review) VALUES ('a', 'b', 'perhaps')",
        "INSERT INTO rulings (claim_a, claim_b, review) VALUES ('a', 'b', 'confirmed')",
        "INSERT INTO rulings (claim_a, claim_b, review) VALUES ('b', 'a', 'rejected')",
        "INSERT INTO rulings (claim_a, claim_b, review, kind) VALUES ('a', 'b', 'rejected', 'echo')",
        "INSERT INTO rulings (claim_a, claim_b, review, relation, kind, own_relation) "
        "VALUES ('a', 'b', 'confirmed', 'conflicts', 'date', 'conflicts')",
        "INSERT INTO rulings (claim_a, claim_b, review, relation, kind, own_relation, own_kind) "
        "VALUES ('a', 'b', 'confirmed', 'conflicts', 'date', 'conflicts', 'echo')",
        "INSERT INTO rulings (claim_a, claim_b, review, own_relation, own_kind) "
        "VALUES ('a', 'b', 'rejected', 'conflicts', 'date')",
        "INSERT INTO review_notes (claim_a, claim_b, reviewer) VALUES ('a', 'b', 'Ada')",
        "UPDATE links SET claim_a = claim_b",
        "DELETE FROM sources",
    ],
)
def test_nonsense_is_refused(db: sqlite3.Connection, change: str) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        db.execute(change)


def test_no_question_about_links_goes_through_all_claims(db: sqlite3.Connection) -> None:
    for sql in ("SELECT * FROM counted_links WHERE review = 'suggested'", "SELECT count(*) FROM linked_claims"):
        plan = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}")]
        assert not [step for step in plan if "FOR IN-OPERATOR" in step or step.startswith("SCAN claims")], plan


@pytest.mark.parametrize(
    ("sql", "index"),
    [
        ("SELECT * FROM attributed_claims WHERE source_id = 'x'", "claims_by_source"),
        ("SELECT * FROM attributed_claims WHERE claim_id = 'x'", "sqlite_autoindex_claims_1"),
        ("SELECT * FROM attributed_claims WHERE document_id = 'x'", "sqlite_autoindex_claims_2"),
        ("SELECT * FROM conflicts WHERE claim_b_id = 'x'", "links_by_other_claim"),
        ("SELECT * FROM conflicts ORDER BY score DESC LIMIT 9", "links_by_score"),
        ("SELECT * FROM relays WHERE source_id = 'x'", "relays_by_source"),
        ("SELECT * FROM quantities WHERE unit = 'x'", "quantities_by_unit"),
        ("SELECT * FROM dates WHERE first_day > '2024'", "dates_by_day"),
        ("SELECT * FROM documents WHERE outlet = 'x'", "documents_by_outlet"),
        ("SELECT * FROM documents ORDER BY published, number", "documents_by_day"),
        ("SELECT * FROM aliases WHERE form = 'x'", "aliases_by_form"),
        ("DELETE FROM documents WHERE id = 'x'", "sqlite_autoindex_documents_1"),
    ],
)
def test_the_indexes_do_their_work(db: sqlite3.Connection, sql: str, index: str) -> None:
    plan = " ".join(row["detail"] for row in db.execute("EXPLAIN QUERY PLAN " + sql))
    assert f"INDEX {index}" in plan


def test_the_file_is_sound(db: sqlite3.Connection) -> None:
    assert asked(db, "PRAGMA integrity_check") == [{"integrity_check": "ok"}]
    assert asked(db, "PRAGMA foreign_key_check") == []


def test_the_same_articles_make_the_same_database(built: Path, path: Path, rebuild) -> None:
    rebuild(path)
    assert dump(path) == dump(built)


def test_a_dump_tells_everything(built: Path, corpus) -> None:
    lines = dump(built)
    assert lines[0] == "migration 001_tables"
    rows = [line.split(" ", 1) for line in lines]
    texts = [json.loads(row)["text"] for table, row in rows if table == "claims"]
    assert texts == [claim.text for claim in corpus.claims]
    assert sum(table == "links" for table, _ in rows) == len(corpus.links)


def test_a_dump_shows_the_smallest_difference(db: sqlite3.Connection, path: Path, built: Path) -> None:
    db.execute("UPDATE relays SET end_char = end_char + 1 WHERE end_char IS NOT NULL")
    different = set(dump(path)) ^ set(dump(built))
    assert len(different) == 2 and all(line.startswith("relays ") for line in different)


def test_the_page_about_the_schema_is_up_to_date() -> None:
    written = Path(__file__).parents[2] / "docs" / "schema.md"
    assert written.read_text("utf-8") == page(), "run: python -m claimcheck.store.schema_docs > docs/schema.md"


def test_every_table_view_and_column_is_explained(db: sqlite3.Connection) -> None:
    text = page()
    for line in text.splitlines():
        assert not line.endswith("|  |"), line
    tables = asked(db, "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")
    ours = [row["name"] for row in tables if not str(row["name"]).startswith(("claims_search_", "_sqlite", "sqlite_"))]
    assert len(ours) > 15 and all(f"### `{name}`\n\n" in text for name in ours)
