"""The outlet's own statements at the command line."""

import json

import pytest

MARKET = """\
---
title: Anschlag auf den Markt von Kalwa
outlet: Tagblatt
published: 2026-03-02
lang: de
---

Bei einem Bombenanschlag auf den Markt von Kalwa sind am Montag 17 Menschen getötet worden. Der Markt hat 40 Stände.

Landrat Jost Amrein sagte, der Markt bleibe geschlossen.
"""
POLICE = """\
---
title: Polizei nennt Opferzahl von Kalwa
outlet: Abendpost
published: 2026-03-02
lang: de
---

Nach dem Bombenanschlag auf den Markt von Kalwa sprach die Polizei am Montag von 12 Toten.
"""


@pytest.fixture
def market(tmp_path, monkeypatch):
    """Two articles in the working directory, and a database of them."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "market.md").write_text(MARKET, encoding="utf-8")
    (tmp_path / "police.md").write_text(POLICE, encoding="utf-8")


@pytest.fixture
def db(run, market):
    assert run("ingest", "market.md", "police.md").output == "2 articles added, 2 claims, 1 link; 0 unchanged\n"


def types(output):
    return [claim["type"] for line in output.splitlines() for claim in json.loads(line)["claims"]]


@pytest.mark.usefixtures("market")
def test_extract_gives_them_on_request_and_nothing_else_changes(run):
    without, having = run("extract", "market.md"), run("extract", "--narrative", "market.md")
    assert types(without.output) == ["Indirect"]
    assert types(having.output) == ["Narrative", "Narrative", "Indirect"]
    assert [json.loads(having.output)["claims"][2]] == json.loads(without.output)["claims"]


@pytest.mark.usefixtures("market")
def test_link_takes_them(run):
    extracted = run("extract", "--narrative", "market.md", "police.md").output
    (link,) = map(json.loads, run("link", "--input", "-", input=extracted).output.splitlines())
    assert (link["relation"], link["kind"]) == ("conflicts", "quantity")
    assert "Tagblatt says so in its own voice" in link["reasons"]
    assert run("link", "--input", "-", input=run("extract", "market.md", "police.md").output).output == ""


@pytest.mark.usefixtures("db")
@pytest.mark.parametrize(
    ("command", "without", "having"),
    [(("claims",), "2 claims", "4 claims"), (("sources",), "2 sources", "3 sources")],
)
def test_lists_leave_them_out(run, command, without, having):
    assert run(*command).output.splitlines()[-1] == without
    assert run(*command, "--narrative").output.splitlines()[-1] == having


@pytest.mark.usefixtures("db")
def test_claims_of_the_type(run):
    listed = json.loads(run("claims", "--type", "Narrative", "--json").output)["claims"]
    assert [claim["source"] for claim in listed] == ["Tagblatt", "Tagblatt"]
    assert run("claims", "--search", "Stände").output == "no claims\n"
    assert run("claims", "--search", "Stände", "--narrative").output.splitlines()[-1] == "1 claim"


@pytest.mark.usefixtures("db")
def test_documents_count_them_on_request(run):
    def counts(*options):
        return [row["claims"] for row in json.loads(run("documents", "--json", *options).output)["documents"]]

    assert (counts(), counts("--narrative")) == ([1, 1], [3, 1])


@pytest.mark.usefixtures("db")
def test_a_link_says_whose_words_they_are(run):
    shown = run("links").output
    assert "Tagblatt · in the outlet's own words · " in shown
    assert "according to Polizei" in shown
    assert "in the outlet's own words" in run("links", "--markdown").output


@pytest.mark.usefixtures("market")
@pytest.mark.parametrize("stored", [True, False])
def test_diff_shows_the_conflict_and_lists_the_rest_on_request(run, stored):
    if stored:
        run("ingest", "market.md", "police.md")
    without, having = run("diff", "market.md", "police.md"), run("diff", "--narrative", "market.md", "police.md")
    assert (without.exit_code, having.exit_code) == (1, 1)
    assert "1 conflict · no agreements · 1 only in A" in without.output
    assert "1 conflict · no agreements · 2 only in A" in having.output
    assert "in the outlet's own words" in without.output


@pytest.mark.usefixtures("db")
def test_show_finds_one_by_its_id(run):
    identifier = json.loads(run("claims", "--type", "Narrative", "--json").output)["claims"][0]["id"]
    shown = run("show", identifier).output
    assert "Narrative, found by own words, number" in shown
    assert "1 link" in shown
