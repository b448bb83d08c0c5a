"""History, timeline, drift and status as values and as JSON; what they say where there is little to say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck.errors import ClaimcheckError, NotFoundError
from claimcheck.model import Certainty, Claim, Document, Link, LinkKind, Relation, Relay, Source, SourceKind
from claimcheck.overviews import drift, history, status, timeline
from claimcheck.store import Store


class TestHistory:
    def test_json_names_the_schema_and_the_ids_of_the_database(self, run, fire):
        told = json.loads(run("history", "seeblick.md", "--json").stdout)
        assert told["schema"] == "claimcheck/history/1"
        assert [(each["version"], each["claims"]) for each in told["versions"]] == [(1, 4), (2, 4)]
        (revision,) = told["revisions"]
        assert (revision["from"], revision["to"], revision["unchanged"]) == (1, 2, 0)
        assert [shift["event"] for shift in revision["shifts"]] == ["changed", "changed", "changed", "dropped", "added"]
        first = revision["shifts"][0]
        assert first["changes"][0] == {
            "kind": "number",
            "before": "mindestens 12 Menschen",
            "after": "17 Menschen",
        }
        ((start, end),) = first["words"]["before"]
        assert first["before"]["text"][start:end] == "mindestens 12"
        with Store.open(fire) as store:
            assert store.claim(first["before"]["id"]).doc == told["versions"][0]["id"]

    def test_json_lines_are_the_changes(self, run):
        lines = run("history", "seeblick.md", "--jsonl").stdout.splitlines()
        assert [json.loads(line)["event"] for line in lines].count("changed") == 3

    def test_any_version_means_the_whole_article(self, fire):
        with Store.open(fire) as store:
            (first, second) = store.versions("seeblick.md")
            assert history(store, first.document.id) == history(store, second.document.id)

    def test_one_version_only(self, run):
        result = run("history", "uferbote.md")
        assert result.exit_code == 0
        assert "There is one version only" in result.stdout

    def test_no_such_article(self, run):
        result = run("history", "nirgends.md")
        assert (result.exit_code, result.stdout) == (2, "")
        assert result.stderr.startswith("claimcheck: no document 'nirgends.md'")


def article(store: Store, name: str, published: str | None, *claims: Claim) -> None:
    store.add(Document(name, f"Text von {name}", outlet=name, published=published, lang="de"), claims)


def claim(id: str, text: str, source: str = "Edda Kranz", **about) -> Claim:
    return Claim(id, id[0], text, source=Source(source, SourceKind.PERSON), speaker_text=source, **about)


def link(a: str, b: str, kind: LinkKind, reason: str = "weil", superseded: str | None = None) -> Link:
    agree = kind in (LinkKind.ECHO, LinkKind.INDEPENDENT)
    return Link(a, b, Relation.CORROBORATES if agree else Relation.CONFLICTS, kind, 0.9, superseded, (reason,))


@pytest.fixture
def course():
    """A rumour that hardens from article to article, and is denied at last; one article tells no day."""
    with Store.open(":memory:", create=True) as store:
        article(store, "a", "2026-03-02", claim("a1", "Die Halle könnte einstürzen"))
        article(store, "c", "2026-03-04", claim("c1", "Die Halle wird einstürzen", via=(Relay("dpa"),)))
        article(store, "b", "2026-03-03", claim("b1", "Die Halle dürfte einstürzen"))
        article(
            store, "d", "2026-03-05", claim("d1", "Die Halle stürze ein", "Jost Amrein", certainty=Certainty.DENIAL)
        )
        article(store, "e", None, claim("e1", "Die Halle wankt", "Ruth Ammann"))
        store.put_links(
            [
                link("a1", "b1", LinkKind.ECHO),
                link("b1", "c1", LinkKind.ECHO, "beide von der dpa"),
                link("a1", "d1", LinkKind.DENIAL),
                link("c1", "e1", LinkKind.INDEPENDENT),
            ]
        )
        yield store


class TestTimeline:
    def test_what_each_claim_is_to_those_before_it(self, course):
        report = timeline(course, topic="Halle")
        assert [(each.day, each.claim.id, each.moment.value) for each in report.entries] == [
            ("2026-03-02", "a1", "first"),
            ("2026-03-03", "b1", "echo"),
            ("2026-03-04", "c1", "echo"),
            ("2026-03-05", "d1", "denial"),
        ]
        assert [(each.claim.id, each.moment.value) for each in report.undated] == [("e1", "confirmation")]
        assert [tie.earlier.id for tie in report.entries[2].ties] == ["b1"]

    def test_a_source_stands_with_those_who_answer_it(self, course):
        assert [each.claim.id for each in timeline(course, source="Amrein").entries] == ["a1", "d1"]

    def test_a_claim_stands_with_everything_that_is_linked(self, course):
        report = timeline(course, claim="d1")
        assert [each.claim.id for each in (*report.entries, *report.undated)] == ["a1", "b1", "c1", "d1", "e1"]
        assert report.subject == "Die Halle stürze ein"

    def test_nothing_found(self, course):
        assert timeline(course, topic="Seilbahn").entries == ()

    def test_it_has_to_be_of_something(self, course, run):
        with pytest.raises(ClaimcheckError, match="a timeline of what"):
            timeline(course)
        result = run("timeline")
        assert (result.exit_code, result.stderr.startswith("claimcheck: name --topic, --source or --claim")) == (
            2,
            True,
        )

    def test_json(self, run):
        told = json.loads(run("timeline", "--source", "Kranz", "--json").stdout)
        assert (told["schema"], told["by"]) == ("claimcheck/timeline/1", "told")
        assert [entry["moment"] for entry in told["entries"]] == ["first", "correction", "update", "conflict"]
        assert told["entries"][1]["ties"][0]["earlier"] == told["entries"][0]["claim"]["id"]


class TestDrift:
    def test_hop_by_hop_against_the_telling_that_it_echoes(self, course):
        report = drift(course, "c1")
        assert (report.first.id, report.independent) == ("a1", 1)
        assert [(hop.before.id, hop.after.id, [kind.value for kind in hop.kinds]) for hop in report.hops] == [
            ("a1", "b1", ["wording"]),
            ("b1", "c1", ["hardened", "relay"]),
        ]
        assert report.hops[1].reason == "beide von der dpa"
        assert drift(course, "a1").hops == report.hops

    def test_it_begins_with_the_versions_of_the_first_article(self, fire):
        with Store.open(fire) as store:
            (newest,) = [each for each in store.claims() if "17 Menschen" in each.text]
            report = drift(store, newest.id)
            assert "mindestens 12" in report.first.text
            assert [(hop.before.id, hop.after.id) for hop in report.hops][0] == (report.first.id, newest.id)
            assert report.hops[0].reason.startswith("a newer version of the article; ")
            assert drift(store, report.first.id).hops == report.hops

    def test_a_claim_that_nobody_retells(self, course):
        report = drift(course, "e1")
        assert (report.first.id, report.hops) == ("e1", ())

    def test_no_such_claim(self, course):
        with pytest.raises(NotFoundError):
            drift(course, "ffff")

    def test_across_languages_words_are_not_compared(self, course):
        course.add(Document("f", "Text", published="2026-03-06", lang="en"), [claim("f1", "The hall will collapse")])
        course.put_links([link("a1", "f1", LinkKind.ECHO)])
        (hop,) = drift(course, "a1").hops
        assert [kind.value for kind in hop.kinds] == ["hardened"]
        assert hop.wordings is None


class TestStatus:
    def test_it_counts(self, course):
        report = status(course)
        assert (report.articles, report.claims, report.undated, report.unlinked) == (5, 5, 1, 0)
        assert [(each.kind, each.links, each.unreviewed) for each in report.links] == [
            ("denial", 1, 1),
            ("echo", 2, 2),
            ("independent", 1, 1),
        ]
        assert report.next == ("claimcheck review", "1 conflict and 3 agreements that nobody has reviewed")

    def test_what_comes_first(self, course):
        with Store.open(":memory:", create=True) as empty:
            assert status(empty).next[1] == "there are no articles yet"
            article(empty, "a", None, Claim("a1", "a", "Niemand sagt es"))
            report = status(empty, "mein archiv.db")
            assert (report.unknown_share, report.unlinked) == (1.0, 1)
            assert report.next[0] == "claimcheck ingest ARTICLES --db 'mein archiv.db'"
            empty.put_links([])
            assert status(empty).next == ("claimcheck claims", "nothing here agrees or conflicts yet")

    def test_json(self, run, fire):
        told = json.loads(run("status", "--json").stdout)
        assert (told["schema"], told["articles"], told["earlier_versions"]) == ("claimcheck/status/1", 3, 1)
        assert told["next"]["command"] == f"claimcheck review --db {fire}"

    def test_the_database_may_come_from_the_environment(self, fire, monkeypatch):
        from click.testing import CliRunner

        from claimcheck.cli import main

        for name in ("status", "documents"):
            result = CliRunner().invoke(main, [name], env={"CLAIMCHECK_DB": str(fire)})
            assert (result.exit_code, result.stderr) == (0, "")
        assert (
            CliRunner().invoke(main, ["status", "--db", "nirgends.db"], env={"CLAIMCHECK_DB": str(fire)}).exit_code == 2
        )


@pytest.mark.parametrize("command", [("history", "seeblick.md"), ("timeline", "--topic", "Lindau"), ("status",)])
@pytest.mark.parametrize("format", ["csv", "jsonl", "markdown", "json"])
def test_every_format_writes_every_report(run, command, format):
    result = run(*command, f"--{format}")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout


def test_a_pipe_gets_plain_unbroken_lines(run, fire):
    from click.testing import CliRunner

    from claimcheck.cli import main

    result = CliRunner().invoke(main, ["history", "seeblick.md", "--db", str(fire)])
    assert "\x1b" not in result.stdout
    assert "verletzt worden\n" in result.stdout
    assert Path(fire).exists()
