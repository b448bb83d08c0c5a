"""``claims``, ``sources``, ``documents``, ``links``, ``show``: asking the database."""

import csv
import io
import json

import pytest

from claimcheck.interchange import claim_from_json, link_from_json

RELAYED = """\
---
title: Streit um Pläne
outlet: Seeblick
lang: de
---

„Es gibt keine Pläne“, sagte laut TASS Minister Kuno Barth. Er kündigte an, das Dorf zu räumen.

Ein Offizier sagte der Agentur Reuters, man sehe Panzer.
"""


def texts(result):
    assert result.exit_code == 0, result.stderr
    return [claim["text"] for claim in json.loads(result.stdout)["claims"]]


def test_claims_with_who_said_so(run, db):
    listed = run("claims", "--db", db).stdout
    assert "Edda Kranz → Seeblick · 2026-03-02\n" in listed
    assert "Bei der Explosion im Hafen von Lindau wurden 35 Lagerhallen zerstört" in listed


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--source", "Kranz"], ["35 Lagerhallen"]),
        (["--outlet", "Bergpost"], ["Seilbahn"]),
        (["--document", "Neue Seilbahn auf den Pfänder"], ["Seilbahn"]),
        (["--certainty", "denial"], ["Mitschuld"]),
        (["--search", "Seilbahn"], ["Seilbahn"]),
        (["--source", "Niemand"], []),
        (["--until", "2026-02"], []),
    ],
)
def test_filters(run, db, options, words):
    found = texts(run("claims", "--db", db, "--json", *options))
    assert len(found) == len(words)
    assert all(word in text for word, text in zip(words, found, strict=True))


def test_since_until_and_limit(run, db):
    monday = texts(run("claims", "--db", db, "--json", "--until", "2026-03-02"))
    later = texts(run("claims", "--db", db, "--json", "--since", "2026-03-03"))
    assert monday
    assert later
    assert len(monday) + len(later) == len(texts(run("claims", "--db", db, "--json")))
    assert len(texts(run("claims", "--db", db, "--json", "--limit", "2"))) == 2


def test_json_lines_are_the_interchange_format(run, db):
    claims = [claim_from_json(json.loads(line)) for line in run("claims", "--db", db, "--jsonl").stdout.splitlines()]
    links = [link_from_json(json.loads(line)) for line in run("links", "--db", db, "--jsonl").stdout.splitlines()]
    assert links
    assert {end for link in links for end in (link.a, link.b)} <= {claim.id for claim in claims}


def test_csv(run, db):
    rows = list(csv.DictReader(io.StringIO(run("claims", "--db", db, "--csv").stdout)))
    assert "Edda Kranz" in {row["source"] for row in rows}


def test_sources(run, db):
    listed = run("sources", "--db", db).stdout
    assert "Edda Kranz · person · 1 document: Seeblick" in listed
    only = json.loads(run("sources", "--db", db, "--kind", "person", "--json").stdout)["sources"]
    assert {source["name"] for source in only} == {"Edda Kranz", "Jost Amrein", "Ruth Ammann"}


def test_documents(run, db):
    listed = run("documents", "--db", db).stdout
    assert "Explosion im Hafen von Lindau\n  Seeblick · 2026-03-02 · de · 3 claims" in listed
    assert listed.endswith("\n3 documents\n")


def test_links_give_their_reasons(run, db):
    listed = run("links", "--db", db, "--relation", "conflicts", "--kind", "quantity").stdout
    assert listed.startswith("conflicts · quantity · ")
    assert "35 Lagerhallen" in listed
    assert listed.count("\nA  ") == 1
    assert listed.endswith("\n1 link\n")
    assert run("links", "--db", db, "--min-score", "1").stdout == "no links\n"


def test_show_takes_the_beginning_of_an_id(run, db):
    claim = json.loads(run("claims", "--db", db, "--source", "Kranz", "--json").stdout)["claims"][0]
    shown = run("show", claim["id"][:8], "--db", db).stdout
    assert "<sagte> {Hafenmeisterin Edda Kranz} am Montag." in shown
    assert "source       Edda Kranz (person)" in shown
    assert "conflicts · quantity" in shown
    written = json.loads(run("show", claim["id"], "--db", db, "--json").stdout)
    assert written["schema"] == "claimcheck/claim/1"
    assert written["claim"] == claim
    assert {link["a"] for link in written["links"]} == {claim["id"]}


@pytest.mark.parametrize(
    "arguments",
    [["show", "ffffffffffff"], ["claims", "--document", "Nirgends"], ["diff", "Nirgends", "Nie"]],
)
def test_what_is_not_there_is_said_in_one_line(run, db, arguments):
    result = run(*arguments, "--db", db)
    assert (result.exit_code, result.stdout) == (2, "")
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize("arguments", [["claims"], ["sources"], ["documents"], ["links"], ["show", "a1"]])
def test_without_a_database_the_way_to_one_is_shown(run, tmp_path, arguments):
    missing = tmp_path / "x.db"
    result = run(*arguments, "--db", missing)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        f"claimcheck: {missing}: no such database; make one with: claimcheck ingest ARTICLES --db {missing}\n"
    )
    assert not missing.exists()


def test_claims_by_who_passed_them_on_and_by_kind(run, tmp_path):
    (tmp_path / "a.md").write_text(RELAYED, encoding="utf-8")
    run("ingest", tmp_path / "a.md", "--db", tmp_path / "a.db")
    told = ["claims", "--db", tmp_path / "a.db", "--json"]
    assert texts(run(*told, "--via", "tass")) == ["„Es gibt keine Pläne“", "das Dorf zu räumen"]
    assert texts(run(*told, "--kind", "anonymous")) == ["man sehe Panzer"]
    assert texts(run(*told, "--via", "TASS", "--kind", "anonymous")) == []


def test_aliases_are_names_and_descriptions(run, tmp_path):
    (tmp_path / "a.md").write_text(RELAYED, encoding="utf-8")
    run("ingest", tmp_path / "a.md", "--db", tmp_path / "a.db")
    sources = json.loads(run("sources", "--db", tmp_path / "a.db", "--json").stdout)["sources"]
    (barth,) = (source["aliases"] for source in sources if source["name"] == "Kuno Barth")
    assert "Minister Kuno Barth" in barth
    assert "Er" not in barth
