from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def db(run: Any, tmp_path: Path) -> str:
    path = tmp_path / "claims.db"
    article = tmp_path / "a.txt"
    article.write_text(
        "Am Wehr von Großau sei kein Öl ausgetreten, sagte Umweltministerin Gisa Thorn am Dienstag.\n"
        "„Wir haben drei Proben genommen“, sagte Thorn.\n",
        encoding="utf-8",
    )
    run("ingest", str(article), "--db", str(path), "--lang", "de")
    return str(path)


def test_query_prints_a_table_and_json(run: Any, db: str) -> None:
    sql = "SELECT source, claim FROM attributed_claims WHERE claim LIKE '%Proben%'"
    assert "Gisa Thorn" in run("query", sql, "--db", db).output
    answer = json.loads(run("query", sql, "--db", db, "--json").output)
    assert answer["schema"] == "claimcheck/table/1"
    assert answer["table"] == [{"source": "Gisa Thorn", "claim": "„Wir haben drei Proben genommen“"}]


def test_query_changes_nothing(run: Any, db: str) -> None:
    refused = run("query", "DELETE FROM claims", "--db", db)
    assert refused.exit_code == 2 and "would do more than read" in refused.stderr
    assert json.loads(run("query", "SELECT count(*) AS n FROM claims", "--db", db, "--jsonl").output)["n"] > 0


def test_search_folds_umlauts_and_the_eszett(run: Any, db: str) -> None:
    for words in ("Oel", "öl", "GROSSAU", "Wehr Großau", "ol*"):
        assert "kein Öl ausgetreten" in run("search", words, "--db", db).output
    assert "no claims" in run("search", "Vulkan", "--db", db).output


def test_db_path_check_backup_vacuum_upgrade(run: Any, db: str, tmp_path: Path) -> None:
    assert run("db", "path", "--db", db).output == f"{db}\n"
    assert run("db", "check", "--db", db).output == f"{db}: sound\n"
    copy = tmp_path / "copy.db"
    assert run("db", "backup", str(copy), "--db", db).output == f"{copy}\n"
    assert "is there already" in run("db", "backup", str(copy), "--db", db).stderr
    named = Path(run("db", "backup", "--db", db).output.strip())
    assert named.parent == tmp_path and named.exists()
    assert "kB after" in run("db", "vacuum", "--rebuild-search", "--db", str(copy)).output
    assert "is up to date" in run("db", "upgrade", "--db", db).stderr


def test_a_database_that_is_not_there(run: Any, tmp_path: Path) -> None:
    for command in (["query", "SELECT 1"], ["search", "x"], ["db", "check"], ["db", "path"], ["db", "vacuum"]):
        assert "no such database" in run(*command, "--db", str(tmp_path / "none.db")).stderr
