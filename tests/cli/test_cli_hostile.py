"""What a stranger writes into an article, its metadata or its file name acts on no terminal and in no other program."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

ACTS = "\x1b[31m\x1b]0;x\x07\x9b5m\u202e\u2066\u200f\x00\x85<script>alert(1)</script>"
_CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_FLAGS = ("", "--markdown", "--json", "--jsonl", "--csv")
_LISTS = (
    *(("claims", "--narrative"), ("sources",), ("documents",), ("links",), ("search", "Hallen")),
    *(("conflicts",), ("corroboration", "CLAIM"), ("timeline", "--topic", "Hallen"), ("status",)),
    *(("show", "CLAIM"), ("chain", "CLAIM"), ("diff", "a" + ACTS[:5], "b"), ("query", "SELECT * FROM stated_claims")),
    ("query", "SELECT id, title, outlet, url, path, text FROM documents"),
)


def _article(id: str, halls: int) -> dict[str, str]:
    text = (
        f"„Bei der Explosion im Hafen von Lindau wurden {halls} Lagerhallen{ACTS} zerstört“, sagte Hafenmeisterin "
        f"Edda{ACTS} Kranz am Montag. Hallen{ACTS} seien leer, teilte die Agentur „A{ACTS}“ mit."
    )
    about = {name: f"{name} {halls}{ACTS}" for name in ("title", "outlet", "url")}
    return {"id": id, "text": text, "lang": "de", "published": "2026-03-02", **about}


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two articles that contradict each other and act wherever they can, in a file whose name does so too."""
    from claimcheck.pipeline import ingest

    folder = tmp_path_factory.mktemp("hostile")
    articles = (_article("a" + ACTS[:5], 35), _article("b", 12))
    lines = folder / "x\x1b[31m\u202e.jsonl"
    lines.write_text("\n".join(map(json.dumps, articles)), "utf-8")
    ingest([str(lines)], folder / "claims.db", on_error=pytest.fail)
    return folder


@pytest.mark.parametrize("flag", _FLAGS)
@pytest.mark.parametrize("arguments", _LISTS, ids=" ".join)
def test_nothing_that_is_printed_acts(run: Any, hostile: Path, arguments: tuple[str, ...], flag: str) -> None:
    db = ("--db", str(hostile / "claims.db"))
    claim = json.loads(run("claims", "--jsonl", "--limit", "1", *db).output)["id"]
    done = run(*(claim if each == "CLAIM" else each for each in arguments), *db, *filter(None, [flag]))
    assert done.exit_code in (0, 1) and done.output, done.stderr
    assert not _CONTROLS.search(done.output)
    assert flag != "--markdown" or not re.search(r"(?<!\\)<script", done.output)


@pytest.mark.parametrize(
    "arguments",
    [
        ("ingest", f"none{ACTS[:9]}.txt"),
        ("claims", "--db", f"none{ACTS[:9]}.db"),
        ("claims", "--type", ACTS[:9]),
        ("show", ACTS[:9]),
        ("search", ACTS[:9]),
        ("query", f"SELECT {ACTS[:9]}"),
        (ACTS[:9],),
    ],
)
def test_what_a_user_types_is_repeated_harmlessly(run: Any, hostile: Path, arguments: tuple[str, ...]) -> None:
    done = run(*arguments, env={"CLAIMCHECK_DB": str(hostile / "claims.db")})
    assert not _CONTROLS.search(done.output)


def test_fields_that_act_are_stored_as_they_are(hostile: Path) -> None:
    from claimcheck.store import Store

    with Store.open(hostile / "claims.db") as store:
        assert {summary.document.title for summary in store.documents()} == {
            " ".join(f"title {halls}{ACTS}".split()) for halls in (35, 12)
        }
