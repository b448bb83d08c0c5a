"""``conflicts``, ``corroboration``, ``circular``, ``why``, ``accept``, ``reject`` and the filters of ``links``."""

import pytest


@pytest.fixture
def claim_of(ask, fire):
    """The id of the claim of an outlet with some words."""

    def claim_of(outlet, words):
        claims = ask("claims", "--db", fire, "--outlet", outlet)["claims"]
        return next(claim["id"] for claim in claims if words in claim["text"])

    return claim_of


def test_conflicts_show_both_sides_with_their_chains(run, fire):
    shown = run("conflicts", "--db", fire).stdout
    assert shown.startswith("conflicts · quantity · ")
    assert "   Feuerwehr → Seeblick · " in shown
    assert "   Jost Amrein → Bergpost · " in shown
    assert shown.rstrip().splitlines()[-1].endswith("conflicts")


@pytest.mark.parametrize(
    ("options", "some"),
    [
        (["--kind", "quantity"], True),
        (["--kind", "denial"], False),
        (["--topic", "Arbeiter verletzt"], True),
        (["--topic", "Seilbahn"], False),
        (["--source", "Amrein"], True),
        (["--outlet", "Seeblick", "--min-score", "0.5"], True),
        (["--lang", "de"], True),
        (["--lang", "de-en"], False),
    ],
)
def test_conflicts_by_kind_topic_and_ends(ask, fire, options, some):
    assert bool(ask("conflicts", "--db", fire, *options)["conflicts"]) is some


def test_what_has_been_overtaken_is_told_apart_and_only_when_asked_for(ask, run, fire):
    assert {pair["superseded"] for pair in ask("conflicts", "--db", fire)["conflicts"]} == {None}
    assert ask("conflicts", "--db", fire)["updates"] == []
    assert None not in {pair["superseded"] for pair in ask("conflicts", "--updates", "--db", fire)["updates"]}
    assert "\nUpdates\n\nconflicts · quantity" in run("conflicts", "--updates", "--db", fire).stdout


def test_a_kind_of_agreement_is_no_conflict(run, fire):
    assert "'echo' is not one of" in run("conflicts", "--db", fire, "--kind", "echo").stderr


def test_corroboration_counts_articles_and_roots(run, ask, fire, claim_of):
    twelve = claim_of("Seeblick", "zwölf")
    found = ask("corroboration", twelve, "--db", fire)
    assert found["counts"] == {"articles": 3, "independent": 1, "unknown": 1}
    known, unknown = found["witnesses"]
    assert (known["roots"], unknown["roots"]) == (["Feuerwehr"], ["Medienberichte"])
    assert [branch["name"] for branch in known["tree"][0]["branches"][0]["branches"]] == ["Uferbote"]
    assert found["conflicts"]
    shown = run("corroboration", twelve[:9], "--db", fire).stdout
    assert shown.startswith("3 articles, 1 independent root, 1 unknown, ")
    assert "the claim asked for" in shown


def test_corroboration_by_sure_links_alone(ask, fire, claim_of):
    found = ask("corroboration", claim_of("Seeblick", "zwölf"), "--min-score", "1", "--db", fire)
    assert found["counts"] == {"articles": 1, "independent": 1, "unknown": 0}


def test_circular_shows_who_cites_each_other_and_trails_that_end_in_nobody(ask, fire):
    found = ask("circular", "--db", fire)
    (circle,) = found["circles"]
    assert circle["media"] == ["Bergpost", "Uferbote"]
    assert all("Gasflaschen" in step["claims"][0]["text"] for step in circle["citations"])
    assert [trail["stations"] for trail in found["trails"]] == [["Medienberichte", "Talblatt"]]


def test_why_of_a_conflict_and_of_nothing(ask, run, fire, claim_of):
    twelve, seven, easter = (
        claim_of("Seeblick", "zwölf"),
        claim_of("Bergpost", "sieben"),
        claim_of("Seeblick", "Ostern"),
    )
    linked = ask("why", twelve, seven, "--db", fire)
    assert (linked["link"]["kind"], linked["missing"]) == ("quantity", [])
    assert "other count" in {finding["sign"] for finding in linked["findings"]}
    apart = ask("why", seven, easter, "--db", fire)
    assert apart["link"] is None
    assert apart["missing"]
    assert "no link\n - " in run("why", seven, easter, "--db", fire).stdout


def test_a_rejected_pair_is_raised_nowhere_not_even_by_a_new_ingest(run, ask, settled, tmp_path, claim_of, dispatch):
    twelve, seven = claim_of("Seeblick", "zwölf"), claim_of("Bergpost", "sieben")
    told = run("reject", seven, twelve, "--comment", "zwei Brände", "--db", settled)
    assert (told.exit_code, told.stderr) == (0, "")
    assert told.stdout == f"rejected, conflicts quantity: {'..'.join(sorted((twelve, seven)))}\n"
    (tmp_path / "new.md").write_text(dispatch("Nordfunk", "2026-03-04", "talblatt"), "utf-8")
    assert run("ingest", tmp_path / "new.md", "--db", settled).exit_code == 0
    ends = [{link["a"], link["b"]} for link in ask("links", "--db", settled)["links"]]
    assert ends
    assert {twelve, seven} not in ends
    assert {twelve, seven} not in [{link["a"], link["b"]} for link in ask("show", twelve, "--db", settled)["links"]]
    assert {twelve, seven} not in [
        {pair["a"], pair["b"]} for pair in ask("corroboration", twelve, "--db", settled)["conflicts"]
    ]
    (kept,) = ask("links", "--db", settled, "--review", "rejected")["links"]
    assert (kept["reviewer"], kept["comment"]) == ("Ada", "zwei Brände")


def test_a_rejected_pair_is_no_conflict_of_a_diff(run, settled, tmp_path, claim_of, ask):
    run("reject", claim_of("Seeblick", "zwölf"), claim_of("Bergpost", "sieben"), "--db", settled)
    documents = {each["outlet"]: each["id"] for each in ask("documents", "--db", settled)["documents"]}
    result = run("diff", documents["Seeblick"], documents["Bergpost"], "--db", settled)
    assert result.exit_code == 0
    assert "no conflicts" in result.stdout


def test_a_confirmed_link_says_who_confirmed_it(run, settled, claim_of):
    twelve, seven = claim_of("Seeblick", "zwölf"), claim_of("Bergpost", "sieben")
    told = run("accept", f"{twelve[:10]}..{seven[:10]}", "--by", "Grace", "--comment", "gezählt", "--db", settled)
    assert told.stdout.startswith("confirmed, conflicts quantity: ")
    assert " · confirmed by Grace: gezählt\n" in run("links", "--db", settled, "--review", "confirmed").stdout
    assert " · confirmed by Grace: gezählt\n" in run("show", twelve, "--db", settled).stdout
    assert " · confirmed by Grace: gezählt\n" in run("why", twelve, seven, "--db", settled).stdout


def test_a_decision_can_be_taken_back(run, ask, settled, claim_of):
    pair = claim_of("Seeblick", "zwölf"), claim_of("Bergpost", "sieben")
    before = ask("links", "--db", settled)
    run("reject", *pair, "--db", settled)
    assert run("accept", *pair, "--undo", "--db", settled).exit_code == 2
    assert run("reject", *pair, "--undo", "--db", settled).stdout.startswith("taken back: rejected")
    assert ask("links", "--db", settled) == before
    again = run("reject", *pair, "--undo", "--db", settled)
    assert (again.exit_code, len(again.stderr.splitlines())) == (2, 1)


def test_links_are_settled_by_the_handful(run, ask, settled):
    ids = [link["id"] for link in ask("links", "--db", settled)["links"]]
    assert len(ids) > 2
    assert len(run("reject", *ids, "--db", settled).stdout.splitlines()) == len(ids)
    assert run("links", "--db", settled).stdout == "no links\n"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["accept", "zzz", "yyy"], "no claim 'zzz'"),
        (["accept", "zzz"], "'zzz' is no link; write A..B, or name two claims"),
        (["reject", "a..", "b..c"], "'a..' is no link"),
        (["why", "zzz", "yyy"], "no claim 'zzz'"),
        (["corroboration", "zzz"], "no claim 'zzz'"),
        (["links", "--lang", "deutsch"], "'deutsch' are no two languages"),
        (["links", "--claim", "zzz"], "no claim 'zzz'"),
    ],
)
def test_what_is_not_there_is_said_in_one_line(run, settled, arguments, words):
    result = run(*arguments, "--db", settled)
    assert (result.exit_code, result.stdout, len(result.stderr.splitlines())) == (2, "", 1)
    assert words in result.stderr


def test_a_claim_is_never_compared_with_itself(run, settled, claim_of):
    twelve = claim_of("Seeblick", "zwölf")
    for command in ("why", "accept", "reject"):
        result = run(command, twelve, twelve, "--db", settled)
        assert (result.exit_code, result.stdout) == (2, "")
        assert "are the same claim; name two" in result.stderr


def test_what_is_not_linked_can_be_rejected_but_not_confirmed(run, settled, claim_of):
    pair = claim_of("Seeblick", "Ostern"), claim_of("Bergpost", "sieben")
    refused = run("accept", *pair, "--db", settled)
    assert refused.exit_code == 2
    assert "claimcheck why" in refused.stderr
    assert run("reject", *pair, "--db", settled).stdout.startswith("rejected: ")


@pytest.mark.parametrize(
    ("options", "some"),
    [
        (["--relation", "corroborates", "--kind", "echo"], True),
        (["--source", "Feuerwehr", "--outlet", "Bergpost"], True),
        (["--outlet", "Nirgends"], False),
        (["--standing"], True),
        (["--superseded"], True),
        (["--superseded", "--relation", "corroborates"], False),
        (["--review", "suggested"], True),
        (["--review", "confirmed"], False),
        (["--lang", "de-de"], True),
    ],
)
def test_links_by_ends_languages_and_review(ask, fire, options, some):
    assert bool(ask("links", "--db", fire, *options)["links"]) is some


@pytest.mark.parametrize(
    "command", [["conflicts"], ["circular"], ["why", "a", "b"], ["corroboration", "a"], ["accept", "a", "b"]]
)
def test_without_a_database_nothing_is_made(run, tmp_path, command):
    result = run(*command, "--db", tmp_path / "x.db")
    assert result.exit_code == 2
    assert "no such database" in result.stderr
    assert not (tmp_path / "x.db").exists()


def test_what_is_accepted_as_something_else_is_that_everywhere(run, ask, settled, claim_of, tmp_path):
    pair = claim_of("Seeblick", "zwölf"), claim_of("Bergpost", "sieben")
    told = run("accept", *pair, "--as", "independent", "--by", "Grace", "--comment", "Nachtrag", "--db", settled)
    assert told.stdout.startswith("confirmed, corroborates independent instead of conflicts quantity: ")
    line = "corroborates · independent · 0."
    said = " · confirmed by Grace, suggested was conflicts (quantity): Nachtrag\n"
    for command in (("links", "--review", "confirmed"), ("show", pair[0]), ("why", *pair)):
        shown = run(*command, "--db", settled).stdout
        assert line in shown and said in shown
    ends = {link["a"] + link["b"] for link in ask("conflicts", "--db", settled)["conflicts"]}
    assert "".join(sorted(pair)) not in ends
    documents = {each["outlet"]: each["id"] for each in ask("documents", "--db", settled)["documents"]}
    diff = run("diff", documents["Seeblick"], documents["Bergpost"], "--db", settled)
    assert diff.exit_code == 0
    assert said in diff.stdout
    assert "confirmed by Grace" not in run("status", "--db", settled).stdout
    (found,) = (each for each in ask("status", "--db", settled)["links"] if each["kind"] == "independent")
    assert found["links"] - found["unreviewed"] == 1


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_shell_completes_ids(run, settled, claim_of, shell):
    claim = claim_of("Seeblick", "zwölf")
    for words in (f"claimcheck show {claim[:6]}", f"claimcheck accept {claim[:6]}"):
        typed = {"COMP_WORDS": words, "COMP_CWORD": claim[:6] if shell == "fish" else "2"}
        told = run(env={"_CLAIMCHECK_COMPLETE": f"{shell}_complete", "CLAIMCHECK_DB": str(settled), **typed})
        assert told.exit_code == 0
        assert claim in told.output
    assert ".." in told.output


def test_completion_without_a_database_is_silent(run, tmp_path):
    typed = {"COMP_WORDS": "claimcheck show 3f", "COMP_CWORD": "2", "CLAIMCHECK_DB": str(tmp_path / "none.db")}
    told = run(env={"_CLAIMCHECK_COMPLETE": "bash_complete", **typed})
    assert (told.exit_code, told.output.strip()) == (0, "")
