"""``claimcheck ingest``: what goes in, what is refused, what it says."""

import json
import os

import pytest

TEXT = "„Die Brücke bleibt gesperrt“, sagte Landrat Jost Amrein am Montag.\n"


@pytest.fixture
def fresh(tmp_path):
    return tmp_path / "fresh.db"


def lines(text):
    return text.splitlines()


def test_articles_go_in_once(run, articles, fresh):
    first = run("ingest", articles, "--db", fresh)
    assert first.exit_code == 0
    assert first.stdout.startswith("3 articles added, ")
    assert first.stdout.endswith("; 0 unchanged\n")
    assert first.stderr == ""
    before = run("claims", "--db", fresh, "--json").stdout, run("links", "--db", fresh, "--json").stdout
    second = run("ingest", articles, "--db", fresh)
    assert (second.exit_code, second.stdout) == (0, "nothing new: 3 articles were there already\n")
    assert before == (run("claims", "--db", fresh, "--json").stdout, run("links", "--db", fresh, "--json").stdout)


def test_one_new_article_among_old_ones(run, articles, fresh):
    run("ingest", articles / "seeblick.md", "--db", fresh)
    result = run("ingest", articles / "seeblick.md", articles / "bergpost.md", "--db", fresh)
    assert result.stdout.startswith("1 article added, 1 claim, ")
    assert result.stdout.endswith("; 1 unchanged\n")


def test_what_cannot_be_read_is_named_and_the_rest_is_kept(run, articles, fresh):
    (articles / "leer.txt").write_bytes(b"")
    (articles / "bild.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 8)
    result = run("ingest", articles, articles / "nirgends.txt", "--db", fresh)
    assert result.exit_code == 1
    assert result.stdout.startswith("3 articles added")
    assert result.stdout.endswith("; 0 unchanged, 3 problems\n")
    errors = lines(result.stderr)
    assert [next(name for name in ("bild", "leer", "nirgends") if name in line) for line in errors] == [
        "bild",
        "leer",
        "nirgends",
    ]
    assert all(line.startswith("claimcheck: ") for line in errors)


@pytest.mark.parametrize("content", [b"", b"   \n\n ", bytes(range(256)) * 16])
def test_nothing_readable_at_all_is_trouble(run, tmp_path, fresh, content):
    (tmp_path / "kaputt.txt").write_bytes(content)
    result = run("ingest", tmp_path / "kaputt.txt", "--db", fresh)
    assert (result.exit_code, result.stdout) == (2, "nothing added\n")
    assert len(lines(result.stderr)) == 1
    assert "kaputt.txt" in result.stderr
    assert not fresh.exists()


def test_a_known_id_with_another_text_is_a_new_version(run, tmp_path, fresh):
    file = tmp_path / "artikel.jsonl"
    for text in (TEXT, TEXT.replace("gesperrt", "offen")):
        file.write_text(json.dumps({"id": "eins", "text": text, "lang": "de"}) + "\n", encoding="utf-8")
        result = run("ingest", file, "--db", fresh)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "1 new version, 1 claim, 0 links; 0 unchanged\n", "")
    both = run("ingest", file, "-", "--lang", "de", "--db", fresh, input=TEXT)
    assert (both.exit_code, both.stdout) == (0, "1 article added, 1 claim, 0 links; 1 unchanged\n")
    assert "offen" in run("claims", "--document", "eins", "--db", fresh).stdout
    assert "2 claims" in run("claims", "--db", fresh).stdout
    assert "3 claims" in run("claims", "--all-versions", "--db", fresh).stdout
    listed = run("documents", "--all-versions", "--db", fresh).stdout
    assert "eins@1  " in listed
    assert "de · version 2 · 1 claim" in listed


def test_a_warning_is_told_and_the_article_kept(run, tmp_path, fresh):
    (tmp_path / "artikel.txt").write_bytes(TEXT.encode() + "Über die Förde führt keine. ".encode() + b"\xff")
    result = run("ingest", tmp_path / "artikel.txt", "--lang", "de", "--db", fresh)
    assert (result.exit_code, result.stdout) == (0, "1 article added, 1 claim, 0 links; 0 unchanged, 1 warning\n")
    assert "damaged UTF-8" in result.stderr
    extracted = run("extract", tmp_path / "artikel.txt", "--lang", "de")
    assert (extracted.exit_code, extracted.stderr) == (0, result.stderr)


def test_a_folder_with_nothing_readable(run, tmp_path, fresh):
    (tmp_path / "leer").mkdir()
    result = run("ingest", tmp_path / "leer", "--db", fresh)
    assert result.exit_code == 2
    assert len(lines(result.stderr)) == 1


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(run, articles, fresh):
    (articles / "seeblick.md").chmod(0)
    result = run("ingest", articles, "--db", fresh)
    assert result.exit_code == 1
    assert "seeblick.md" in result.stderr


@pytest.mark.parametrize("encoding", ["windows-1252", "utf-16", "utf-8-sig"])
def test_encodings_that_turn_up(run, tmp_path, fresh, encoding):
    (tmp_path / "artikel.txt").write_bytes(TEXT.encode(encoding))
    assert run("ingest", tmp_path / "artikel.txt", "--lang", "de", "--db", fresh).exit_code == 0
    assert "Die Brücke bleibt gesperrt" in run("claims", "--db", fresh).stdout


def test_standard_input_with_metadata(run, fresh):
    options = ("--outlet", "Seeblick", "--published", "2026-03", "--lang", "de", "--title", "Die Brücke")
    assert run("ingest", "-", "--db", fresh, *options, input=TEXT).exit_code == 0
    listed = run("documents", "--db", fresh).stdout
    assert "Die Brücke" in listed
    assert "Seeblick · 2026-03 · de" in listed


def test_an_article_in_a_language_without_words_is_kept_with_a_notice(run, tmp_path, fresh):
    (tmp_path / "article.txt").write_text("Le pont est fermé, a déclaré le maire.\n", encoding="utf-8")
    result = run("ingest", tmp_path / "article.txt", "--lang", "fr", "--db", fresh)
    assert (result.exit_code, result.stdout) == (0, "1 article added, 0 claims, 0 links; 0 unchanged\n")
    assert "no words for the language 'fr'" in result.stderr
    assert len(lines(result.stderr)) == 1


@pytest.mark.parametrize("content", [b"kein SQLite, nur Text\n" * 50, b"SQLite format 3\x00" + b"\xff" * 4096])
def test_a_database_that_is_none(run, articles, tmp_path, content):
    other = tmp_path / "notizen.db"
    other.write_bytes(content)
    for arguments in (["ingest", articles], ["claims"], ["diff", "a", "b"]):
        result = run(*arguments, "--db", other)
        assert (result.exit_code, result.stdout) == (2, "")
        assert len(lines(result.stderr)) == 1
        assert "notizen.db" in result.stderr
    assert other.read_bytes() == content


def test_a_database_in_a_folder_that_is_not_there(run, articles, tmp_path):
    result = run("ingest", articles, "--db", tmp_path / "nirgends" / "claims.db")
    assert result.exit_code == 2
    assert len(lines(result.stderr)) == 1


def test_the_database_may_come_from_the_environment(run, articles, fresh):
    assert run("ingest", articles, env={"CLAIMCHECK_DB": str(fresh)}).exit_code == 0
    assert fresh.exists()


def test_an_interruption_ends_quietly(run, articles, fresh, monkeypatch):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("claimcheck.pipeline.ingest", interrupted)
    result = run("ingest", articles, "--db", fresh)
    assert result.exit_code == 130
    assert result.stderr.strip() == ""


def test_two_ingests_at_once_lose_nothing(run, shell, articles, tmp_path):
    whole, part = "claimcheck ingest articles --db both.db", "claimcheck ingest articles/seeblick.md --db both.db"
    done = shell(f"{whole} & one=$!; {part} & two=$!; wait $one && wait $two && claimcheck ingest articles --db one.db")
    assert (done.returncode, done.stderr) == (0, "")
    for command in (("documents",), ("claims", "--narrative"), ("links",)):
        found = [run(*command, "--db", tmp_path / name, "--json").output for name in ("both.db", "one.db")]
        assert found[0] == found[1]
    assert run("db", "check", "--db", tmp_path / "both.db").exit_code == 0
