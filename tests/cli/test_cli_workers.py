"""``--workers``: how many there are does not show; an interrupt keeps what is done."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

TEXT = "„In Lindau brannten {n} Hallen“, sagte Edda Kranz am Montag. Sie betonte, der Hafen bleibe {n} Tage offen.\n"


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """So many articles that several processes are worth starting."""
    path = tmp_path / "many.jsonl"
    rows = ({"id": f"a{n}", "lang": "de", "text": TEXT.format(n=n) * 3} for n in range(2_000))
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def started(*arguments: object) -> subprocess.Popen[str]:
    words = [sys.executable, "-m", "claimcheck", *map(str, arguments)]
    pipe = subprocess.PIPE
    return subprocess.Popen(words, stdout=pipe, stderr=pipe, text=True, start_new_session=True)


def stored(db: Path) -> int:
    try:
        with sqlite3.connect(f"{db.as_uri()}?mode=ro", uri=True) as connection:
            return int(connection.execute("SELECT count(*) FROM documents").fetchone()[0])
    except sqlite3.OperationalError:
        return 0


def test_interrupted_ingest_keeps_what_is_done_and_goes_on(many: Path, tmp_path: Path) -> None:
    db, last = tmp_path / "claims.db", tmp_path / "last.txt"
    # What never comes: the ingest cannot be done before it is interrupted.
    os.mkfifo(last)
    ingest = started("ingest", many, last, "--db", db, "--workers", 2)
    while not stored(db) and ingest.poll() is None:
        time.sleep(0.2)
    # As the terminal does it: to the program and to all its processes.
    os.killpg(ingest.pid, signal.SIGINT)
    out, err = ingest.communicate(timeout=60)
    assert (ingest.returncode, out, err.count("\n")) == (130, "", 1)
    assert err.startswith("claimcheck: interrupted; ")
    done = stored(db)
    assert done > 0
    with sqlite3.connect(db) as connection:
        assert not connection.execute("SELECT id FROM documents EXCEPT SELECT document_id FROM claims").fetchall()


@pytest.mark.parametrize("workers", [1, 2])
def test_extract_writes_the_same_with_any_number(many: Path, workers: int) -> None:
    few = many.with_name("few.jsonl")
    few.write_text("".join(many.read_text().splitlines(keepends=True)[:1_200]))
    extract = started("extract", few, "--workers", workers)
    out, err = extract.communicate(timeout=120)
    assert (extract.returncode, err) == (0, "")
    assert [json.loads(line)["id"] for line in out.splitlines()] == [f"a{n}" for n in range(1_200)]


def test_a_number_of_workers_is_one_or_more(run, many: Path) -> None:
    result = run("extract", many, "--workers", 0)
    assert result.exit_code == 2
    assert "--workers" in result.stderr
