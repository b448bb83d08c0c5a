"""The commands themselves: start-up, a whole ingest with its memory, questions to a database, one more article."""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import mean

import measure
from measure import CLAIMCHECK, run

_SECOND, _START, _MEMORY = 0.5, 0.2, 1536
# Articles that come one by one, when all others are there.
LATER = 6

# What of an ingest begins when the claims are stored: telling sources apart, and linking.
_LINK_ONE_MORE = """
import json, sys, time
from claimcheck import Document
from claimcheck.extraction import extract_claims
from claimcheck.relinking import relink
from claimcheck.store import Store
with open(sys.argv[2]) as file:
    document = Document(**json.load(file))
claims = extract_claims(document, narrative=True)
with Store.open(sys.argv[1]) as store:
    store.add(document, claims)
    begun = time.perf_counter()
    relink(store)
    print(time.perf_counter() - begun)
"""


def startup() -> None:
    """``--help``, beside a Python that does nothing."""
    measure.title("Start")
    nothing = run(sys.executable, "-c", "pass", rounds=5)
    help = run(*CLAIMCHECK, "--help", rounds=5)
    measure.row("python -c pass", _taken(nothing))
    measure.row("claimcheck --help", _taken(help), goal="< 0.2 s", met=help.seconds < _START)


def database(articles: Sequence[dict[str, str]], folder: Path) -> Path:
    """Ingest articles, all but the last few, as a user does."""
    measure.title("The whole ingest, as a command, with linking")
    path, db = folder / "articles.jsonl", folder / "claims.db"
    path.write_text("".join(json.dumps(article, ensure_ascii=False) + "\n" for article in articles[:-LATER]))
    done = run(*CLAIMCHECK, "ingest", path, "--db", db)
    measure.row("claimcheck ingest", _taken(done))
    measure.row("  " + done.output.strip(), "")
    measure.row("  most memory", f"{done.peak:,.0f} MiB", goal="< 1.5 GiB", met=done.peak < _MEMORY)
    extract = run(*CLAIMCHECK, "extract", path)
    measure.row("claimcheck extract", _taken(extract))
    return db


def questions(db: Path, later: Sequence[dict[str, str]]) -> None:
    """What is asked of a database every day, and what articles that come later cost."""
    with sqlite3.connect(db) as connection:
        claim, a, b = connection.execute(
            "SELECT links.claim_a, a.document_id, b.document_id FROM links JOIN claims AS a ON a.id = claim_a "
            "JOIN claims AS b ON b.id = claim_b WHERE a.document_id <> b.document_id "
            "ORDER BY links.claim_a LIMIT 1 OFFSET (SELECT count(*) / 3 FROM links)"
        ).fetchone()
        (word,) = connection.execute("SELECT title FROM documents WHERE id = ?", (a,)).fetchone()
        (claims,) = connection.execute("SELECT count(*) FROM claims").fetchone()
    measure.title(f"Questions to a database of {claims:,} claims")
    _ask("claims --search", "claims", "--search", word.split()[-1], "--db", db)
    _ask("claims --search, a common word", "claims", "--search", "Regierung", "--limit", 50, "--db", db)
    _ask("show", "show", claim, "--db", db)
    _ask("diff", "diff", a, b, "--db", db)
    files = [_written(article, db.with_name(f"later-{number}.json")) for number, article in enumerate(later)]
    half = len(files) // 2
    ingested = [run(*CLAIMCHECK, "ingest", file, "--db", db) for file in files[:half]]
    whole = mean(each.seconds for each in ingested)
    measure.row("ingest of one more article, the command", f"{whole:.2f} s", goal="< 0.5 s", met=whole < _SECOND)
    linked = mean(float(run(sys.executable, "-c", _LINK_ONE_MORE, db, file).output) for file in files[half:])
    measure.row("  of it, linking", f"{linked:.2f} s", goal="< 0.5 s", met=linked < _SECOND)


def _written(article: dict[str, str], path: Path) -> Path:
    path.write_text(json.dumps(article, ensure_ascii=False))
    return path


def _ask(name: str, *words: object, rounds: int = 3) -> None:
    done = run(*CLAIMCHECK, *words, rounds=rounds, accept=(0, 1))
    measure.row(name, _taken(done), goal="< 0.5 s", met=done.seconds < _SECOND)


def _taken(done: measure.Run) -> str:
    return f"{done.seconds:.2f} s, {done.processor:.2f} s of processor, {done.peak:,.0f} MiB"
