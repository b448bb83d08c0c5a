"""``claimcheck diff``: what it finds, and the exit status of diff(1)."""

import json
from shutil import copyfile

import pytest


@pytest.fixture
def nowhere(tmp_path):
    """A database that is not there."""
    return tmp_path / "nowhere.db"


def diff(run, a, b, db, *options):
    return run("diff", a, b, "--db", db, *options)


def test_two_files_that_conflict(run, articles, nowhere):
    result = diff(run, articles / "seeblick.md", articles / "uferbote.md", nowhere)
    assert (result.exit_code, result.stderr) == (1, "")
    assert result.stdout.startswith("A  Explosion im Hafen von Lindau\n   Seeblick · 2026-03-02 · 3 claims · ")
    assert "\n1 conflict · " in result.stdout
    conflict = result.stdout.partition("\nConflicts\n")[2].partition("\n\n")[0]
    assert conflict.startswith("quantity · ")
    assert "\n   Edda Kranz → Seeblick · " in conflict
    assert "\n   Jost Amrein → Uferbote · " in conflict
    assert not nowhere.exists()


def test_two_files_that_do_not_conflict(run, articles, nowhere):
    result = diff(run, articles / "seeblick.md", articles / "bergpost.md", nowhere)
    assert result.exit_code == 0
    assert "no conflicts · no agreements" in result.stdout


@pytest.mark.parametrize("b", ["Landratsamt zählt zwölf Hallen", "uferbote.md"])
def test_documents_by_title_and_file_name(run, db, b):
    result = diff(run, "Explosion im Hafen von Lindau", b, db, "--json")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["counts"]["conflicts"] == 1


def test_documents_by_the_beginning_of_their_ids(run, db):
    documents = json.loads(run("documents", "--db", db, "--json").stdout)["documents"]
    ids = {document["outlet"]: document["id"] for document in documents}
    result = diff(run, ids["Seeblick"][:9], ids["Uferbote"][:9], db, "--json")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["b"]["outlet"] == "Uferbote"


def test_a_document_of_the_database_against_a_file(run, db, articles):
    (articles / "neu.md").write_text(
        (articles / "uferbote.md").read_text(encoding="utf-8") + "\nMehr.\n", encoding="utf-8"
    )
    result = diff(run, "Explosion im Hafen von Lindau", articles / "neu.md", db, "--json")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["counts"]["conflicts"] == 1


def test_all_ways_find_the_same(run, corpus, nowhere):
    files = [corpus / "articles" / name for name in ("seeblick.md", "uferbote.md")]
    assert diff(run, *files, nowhere).stdout == diff(run, *files, corpus / "claims.db").stdout


def test_standard_input_as_one_side(run, articles, nowhere):
    text = (articles / "uferbote.md").read_text(encoding="utf-8")
    result = run("diff", articles / "seeblick.md", "-", "--db", nowhere, input=text)
    assert result.exit_code == 1


def test_trouble(run, articles, nowhere, tmp_path):
    (tmp_path / "leer.txt").write_bytes(b"")
    (tmp_path / "zwei.jsonl").write_text('{"text": "Erster Text."}\n{"text": "Zweiter Text."}\n', encoding="utf-8")
    a = articles / "seeblick.md"
    for b, words in (
        (tmp_path / "leer.txt", "leer.txt"),
        (tmp_path / "nirgends.txt", "no such file"),
        (tmp_path / "zwei.jsonl", "2 articles"),
        (articles, "articles"),
        (a, "the same article"),
    ):
        result = diff(run, a, b, nowhere)
        assert (result.exit_code, result.stdout) == (2, ""), b
        assert len(result.stderr.splitlines()) == 1
        assert words in result.stderr


def test_a_damaged_file_is_compared_with_a_warning(run, articles, nowhere):
    file = articles / "seeblick.md"
    file.write_bytes(file.read_bytes() + b"\n\xff\n")
    result = diff(run, file, articles / "uferbote.md", nowhere)
    assert (result.exit_code, len(result.stderr.splitlines())) == (1, 1)
    assert "read with \ufffd in place" in result.stderr


def test_the_help_says_what_files_are_compared_with(run):
    assert "are linked on their own" in " ".join(run("diff", "--help").output.split())


@pytest.mark.parametrize("flag", ["--csv", "--jsonl", "--markdown"])
def test_formats(run, articles, nowhere, flag):
    result = diff(run, articles / "seeblick.md", articles / "uferbote.md", nowhere, flag)
    assert result.exit_code == 1
    assert "35 Lagerhallen" in result.stdout


@pytest.mark.parametrize("names", [("--sources", "Kranz", "Amrein"), ("--outlets", "Seeblick", "Uferbote")])
def test_two_voices_over_the_whole_database(run, db, names):
    result = run("diff", *names, "--db", db)
    assert (result.exit_code, result.stderr) == (1, "")
    assert "\nConflicts\nquantity · at odds over a number · " in result.stdout
    assert " in 1 article\n" in result.stdout


def test_what_is_new_since_a_day(run, db):
    result = run("diff", "--since", "2026-03-03", "--db", db)
    assert result.exit_code == 0
    assert "B  new since 2026-03-03\n   1 claim in 1 article\n" in result.stdout
    written = json.loads(run("diff", "--since", "2026-03-03", "--db", db, "--format", "json").stdout)
    assert written["b"] == {"scope": "since", "name": "2026-03-03", "articles": 1, "claims": 1}


def test_material_says_how_much_is_folded(run, articles, nowhere):
    whole = json.loads(diff(run, articles / "seeblick.md", articles / "uferbote.md", nowhere, "--json").stdout)
    result = diff(run, articles / "seeblick.md", articles / "uferbote.md", nowhere, "--json", "--material")
    written = json.loads(result.stdout)
    assert (whole["folded"], result.exit_code) == (None, 1)
    for side in ("only_a", "only_b"):
        assert written["folded"][side] == whole["counts"][side] - written["counts"][side]


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("a.txt",),
        ("a", "b", "--since", "2024"),
        ("--sources", "X", "Y", "--outlets", "X", "Y"),
        ("a", "--since", "2024"),
    ],
)
def test_one_comparison_at_a_time(run, db, arguments):
    result = run("diff", *arguments, "--db", db)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(
        "claimcheck: name two articles, or --sources X Y, or --outlets X Y, or --since DATE"
    )


def test_voices_need_a_database(run, nowhere):
    result = run("diff", "--sources", "X", "Y", "--db", nowhere)
    assert (result.exit_code, len(result.stderr.splitlines())) == (2, 1)


def test_the_format_by_its_name(run, db):
    for name in ("json", "csv", "markdown"):
        assert run("claims", "--db", db, "--format", name).stdout == run("claims", "--db", db, f"--{name}").stdout
    assert run("claims", "--db", db, "--format", "terminal").stdout == run("claims", "--db", db).stdout
    assert "'yaml' is not one of" in run("claims", "--db", db, "--format", "yaml").stderr


def test_by_which_day_is_a_question_of_what_is_new(run, db):
    result = run("diff", "--sources", "Kranz", "Amrein", "--by", "ingested", "--db", db)
    assert (result.exit_code, "--by goes with --since" in result.stderr) == (2, True)
    assert run("diff", "--since", "2000", "--by", "ingested", "--db", db).exit_code == 1


def test_a_file_that_is_not_ingested_knows_what_was_decided(run, db, tmp_path):
    own = tmp_path / "own.db"
    copyfile(db, own)
    run("merge", "Amrein", "Edda Kranz", "--db", own)
    (tmp_path / "new.md").write_text(
        "---\noutlet: Neubote\nlang: de\n---\n\n„Der Hafen ist zu“, sagte Landrat Jost Amrein.\n", encoding="utf-8"
    )
    told = diff(run, tmp_path / "new.md", "Explosion im Hafen von Lindau", own).stdout
    assert "Edda Kranz → Neubote" in told
