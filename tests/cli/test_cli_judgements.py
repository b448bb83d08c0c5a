"""``chain``, ``merge``, ``split``, ``decisions``, ``undo``, ``grade``, ``sources --anonymous``."""

import csv
import io
import json
from shutil import copyfile

import pytest


@pytest.fixture
def own(db, tmp_path):
    """A database that a test may change."""
    copyfile(db, tmp_path / "own.db")
    return tmp_path / "own.db"


@pytest.fixture
def claim(run, db):
    """The id of what Kranz says."""
    return json.loads(run("claims", "--db", db, "--source", "Kranz", "--json").stdout)["claims"][0]["id"]


def written(result):
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


def names(run, db):
    return {each["name"] for each in written(run("sources", "--db", db, "--json"))["sources"]}


def test_chain_shows_the_words_of_each_station(run, db, claim):
    told = run("chain", claim[:8], "--db", db).stdout
    assert "source    Edda Kranz · person · F\n" in told
    assert "[sagte] [Hafenmeisterin Edda Kranz] am Montag." in told
    assert "outlet    Seeblick · media · F\n" in told
    assert "seeblick.md" in told


def test_chain_for_programs(run, db, claim):
    whole = written(run("chain", claim, "--db", db, "--json"))
    assert (whole["schema"], whole["grade"]["code"], whole["claim"]["id"]) == ("claimcheck/chain/1", "F6", claim)
    assert [(hop["role"], hop["name"], hop["grade"]) for hop in whole["hops"]] == [
        ("source", "Edda Kranz", "F"),
        ("outlet", "Seeblick", "F"),
    ]
    assert whole["hops"][0]["words"] == "sagte … Hafenmeisterin Edda Kranz"
    assert whole["hops"][0]["context"].endswith("am Montag.")
    lines = [json.loads(line) for line in run("chain", claim, "--db", db, "--jsonl").stdout.splitlines()]
    assert lines == whole["hops"]


def test_merge_decisions_and_undo(run, own):
    merged = run("merge", "Amrein", "Edda Kranz", "--db", own, "--by", "mk", "--note", "weil").stdout
    assert merged.startswith("   1  merge Jost Amrein is Edda Kranz · person · ")
    assert ", mk · 1 claim\n      weil\n" in merged
    assert "Jost Amrein" not in names(run, own)
    undone = written(run("undo", 1, "--db", own, "--json"))
    assert undone["schema"] == "claimcheck/decisions/1"
    assert "Jost Amrein" in names(run, own)
    first, second = written(run("decisions", "--db", own, "--json"))["decisions"]
    assert (first["action"], first["by"], first["undone"]["number"]) == ("merge", "mk", 2)
    assert (second["action"], second["undoes"]) == ("undo", 1)
    rows = list(csv.DictReader(io.StringIO(run("decisions", "--db", own, "--csv").stdout)))
    assert [row["source"] for row in rows] == ["Jost Amrein", ""]
    assert "undone by" in run("decisions", "--db", own).stdout


def test_a_merge_survives_the_next_ingest(run, own, tmp_path):
    run("merge", "Amrein", "Edda Kranz", "--db", own)
    (tmp_path / "neu.txt").write_text("„Der Hafen bleibt gesperrt“, sagte Landrat Jost Amrein.\n", encoding="utf-8")
    assert run("ingest", tmp_path / "neu.txt", "--db", own, "--lang", "de").exit_code == 0
    assert "Jost Amrein" not in names(run, own)


def test_split_in_one_document(run, own):
    seeblick = "Explosion im Hafen von Lindau"
    split = run("split", "Edda Kranz", "--document", seeblick, "--as", "Ulf Kranz", "--db", own, "--by", "mk")
    assert "split Edda Kranz, where Edda Kranz stands in " in split.stdout
    assert "is Ulf Kranz · person" in split.stdout
    assert "Ulf Kranz" in names(run, own)


def test_chain_tells_what_a_person_decided(run, own, claim):
    run("split", "Edda Kranz", "--form", "Edda Kranz", "--as", "Ulf Kranz", "--db", own, "--by", "mk")
    told = run("chain", claim, "--db", own).stdout
    assert "the article says Edda Kranz; decided by mk on " in told


def test_who_judges(run, own, monkeypatch):
    monkeypatch.setenv("CLAIMCHECK_USER", "lw")
    assert written(run("grade", "Kranz", "B", "--db", own, "--json"))["grades"][0]["by"] == "lw"
    assert written(run("grade", "Kranz", "B", "--db", own, "--by", "mk", "--json"))["grades"][0]["by"] == "mk"
    monkeypatch.delenv("CLAIMCHECK_USER")
    monkeypatch.setattr("getpass.getuser", lambda: "login")
    assert written(run("grade", "Kranz", "B", "--db", own, "--json"))["grades"][0]["by"] == "login"


def test_a_login_without_a_name(run, own, monkeypatch):
    def nobody():
        raise OSError

    monkeypatch.delenv("CLAIMCHECK_USER", raising=False)
    monkeypatch.setattr("getpass.getuser", nobody)
    result = run("merge", "Amrein", "Kranz", "--db", own)
    assert result.exit_code == 2
    assert "say --by NAME or set CLAIMCHECK_USER" in result.stderr


def test_grades_of_sources_and_claims(run, own, claim):
    assert run("grade", "--db", own).stdout == "no grades: F6\n"
    assert run("grade", "Kranz", "b", "--db", own, "--by", "mk").stdout.startswith(
        "B  Edda Kranz · person · usually reliable · "
    )
    run("grade", claim[:8], "2", "--db", own, "--note", "auf dem Bild")
    assert "grade        B2 (usually reliable; probably true)" in run("show", claim, "--db", own).stdout
    assert written(run("show", claim, "--db", own, "--json"))["grade"]["code"] == "B2"
    assert [each["grade"] for each in written(run("grade", "--db", own, "--json"))["grades"]] == ["2", "B"]
    assert [each["note"] for each in written(run("grade", claim, "--db", own, "--json"))["grades"]] == ["auf dem Bild"]
    assert "Edda Kranz · person · 1 document: Seeblick · B\n" in run("sources", "--db", own).stdout


def test_unnamed_sources_are_listed_article_by_article(run, tmp_path):
    database = tmp_path / "x.db"
    for outlet in ("Seeblick", "Uferbote"):
        file = tmp_path / f"{outlet}.txt"
        file.write_text("Die Fähre sei überladen gewesen, sagte ein US-Beamter.\n", encoding="utf-8")
        run("ingest", file, "--db", database, "--lang", "de", "--outlet", outlet)
    told = run("sources", "--anonymous", "--db", database).stdout
    assert "US-Beamter · in 2 articles · the same description, not known to be the same person\n" in told
    assert "Seeblick · 1 claim" in told
    assert "Uferbote · 1 claim" in told
    whole = written(run("sources", "--anonymous", "--db", database, "--json"))
    (row,) = whole["anonymous"]
    assert (whole["schema"], row["documents"], row["same_person_known"]) == ("claimcheck/anonymous/1", 2, False)
    assert [each["outlet"] for each in row["occurrences"]] == ["Seeblick", "Uferbote"]
    assert len(run("sources", "--anonymous", "--db", database, "--csv").stdout.splitlines()) == 3
    assert "not known to be the same person" in run("sources", "--db", database).stdout
    assert "everybody whom an article calls so" in run("grade", "US-Beamter", "C", "--db", database).stderr
    assert run("sources", "--anonymous", "--kind", "media", "--db", database).exit_code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ["merge", "Nirgends", "Kranz"],
        ["merge", "Kranz", "Edda Kranz"],
        ["split", "Kranz"],
        ["split", "Kranz", "--form", "Niemand"],
        ["undo", "7"],
        ["undo", "0"],
        ["grade", "Kranz", "2"],
        ["grade", "Kranz", "G"],
        ["grade", "Nirgends"],
        ["chain", "ffffffffffff"],
    ],
)
def test_trouble_is_one_line(run, own, arguments):
    result = run(*arguments, "--db", own)
    assert (result.exit_code, result.stdout) == (2, "")
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    "arguments", [["chain", "a1"], ["merge", "a", "b"], ["split", "a"], ["undo", "1"], ["decisions"], ["grade"]]
)
def test_without_a_database_none_is_made(run, tmp_path, arguments):
    missing = tmp_path / "x.db"
    result = run(*arguments, "--db", missing)
    assert (result.exit_code, result.stdout) == (2, "")
    assert not missing.exists()


def test_a_kind_before_any_name_of_a_source(run, own):
    assert "merge Jost Amrein is Edda Kranz" in run("merge", "person:Amrein", "person:Kranz", "--db", own).stdout
    missing = run("merge", "media:Amrein", "Edda Kranz", "--db", own)
    assert (missing.exit_code, missing.stderr.count("\n")) == (2, 1)


def test_a_grade_that_is_none_is_told_with_those_that_are(run, own):
    told = run("grade", "Kranz", "G", "--db", own)
    assert told.exit_code == 2
    assert "'G' is no grade; a source is graded A to F, a claim 1 to 6" in told.stderr
    assert written(run("grade", "Kranz", "b", "--db", own, "--json"))["grades"][0]["grade"] == "B"
