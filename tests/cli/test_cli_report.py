"""``claimcheck report``: which files it writes, which it leaves alone."""

import json

import pytest

from claimcheck.reports.web.site import ON_ONE_PAGE


@pytest.fixture
def many(run, tmp_path):
    """A database of more articles than one page shows."""
    file, db = tmp_path / "many.jsonl", tmp_path / "many.db"
    rows = [
        {"id": f"d{number}", "title": f"Meldung {number}", "lang": "de", "outlet": "Seeblick", "text": text}
        for number in range(ON_ONE_PAGE + 1)
        for text in [f"„Am Hafen brennen {number + 2} Hallen“, sagte Edda Kranz."]
    ]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert run("ingest", file, "--db", db).exit_code == 0
    return db


def files(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_one_page_holds_everything(run, db, tmp_path):
    result = run("report", tmp_path / "out.html", "--db", db)
    assert (result.exit_code, result.stdout) == (0, f"wrote {tmp_path / 'out.html'}\n")
    assert files(tmp_path) == ["out.html"]
    written = (tmp_path / "out.html").read_text(encoding="utf-8")
    assert all(name in written for name in ("Seeblick", "Uferbote", "Bergpost", "35 Lagerhallen"))


def test_a_topic_chooses_articles(run, db, tmp_path):
    assert run("report", tmp_path / "out.html", "--db", db, "--topic", "Seilbahn").exit_code == 0
    written = (tmp_path / "out.html").read_text(encoding="utf-8")
    assert "Bergpost" in written
    assert "Uferbote" not in written


def test_articles_by_name(run, db, tmp_path):
    chosen = ("--document", "Landratsamt zählt zwölf Hallen", "--document", "Neue Seilbahn auf den Pfänder")
    assert run("report", tmp_path / "out.html", "--db", db, *chosen).exit_code == 0
    written = (tmp_path / "out.html").read_text(encoding="utf-8")
    assert "Bergpost" in written
    assert "Seeblick" not in written


def test_an_outlets_own_statements_where_they_are_asked_for_or_linked(run, tmp_path):
    db, file = tmp_path / "own.db", tmp_path / "own.txt"
    file.write_text("Bei der Explosion im Hafen von Lindau wurden 35 Lagerhallen zerstört.\n", encoding="utf-8")
    assert run("ingest", file, "--db", db, "--lang", "de", "--outlet", "Seeblick").exit_code == 0
    counts = []
    for more in ([], ["--narrative"]):
        assert run("report", tmp_path / "out.html", "--db", db, *more).exit_code == 0
        counts.append((tmp_path / "out.html").read_text(encoding="utf-8").count('class="note '))
    assert counts == [0, 1]


def test_many_articles_get_an_index_and_a_folder(run, many, tmp_path):
    (tmp_path / "out").mkdir()
    result = run("report", tmp_path / "out" / "hafen.html", "--db", many)
    assert result.exit_code == 0
    assert files(tmp_path / "out") == sorted(["hafen.html", *(f"hafen/d{n}.html" for n in range(ON_ONE_PAGE + 1))])


@pytest.mark.parametrize("slash", ["", "/"])
def test_a_folder_gets_an_index(run, many, tmp_path, slash):
    if not slash:
        (tmp_path / "site").mkdir()
    assert run("report", f"{tmp_path / 'site'}{slash}", "--db", many).exit_code == 0
    assert files(tmp_path / "site")[:2] == ["articles/d0.html", "articles/d1.html"]
    assert files(tmp_path / "site")[-1] == "index.html"


def test_a_report_is_written_anew(run, db, tmp_path):
    for topic in ("Seilbahn", "Lagerhallen"):
        assert run("report", tmp_path / "out.html", "--db", db, "--topic", topic).exit_code == 0
    assert "Uferbote" in (tmp_path / "out.html").read_text(encoding="utf-8")


def test_a_page_of_somebody_else_is_left_alone(run, many, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "d7.html").write_text("mine", encoding="utf-8")
    result = run("report", tmp_path / "out.html", "--db", many)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "is there already and no page of claimcheck" in result.stderr
    assert files(tmp_path / "out") == ["d7.html"]
    assert not (tmp_path / "out.html").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["report.txt"], "the name of a page ends in .html"),
        (["nowhere/report.html"], "no such folder"),
        (["out.html", "--topic", "Zeppelin"], "no article has a claim with 'Zeppelin'"),
        (["out.html", "--document", "Zeppelin"], "no document 'Zeppelin'"),
    ],
)
def test_trouble_is_one_line_and_writes_nothing(run, db, tmp_path, monkeypatch, arguments, words):
    monkeypatch.chdir(tmp_path)
    result = run("report", *arguments, "--db", db)
    assert (result.exit_code, result.stdout) == (2, "")
    assert len(result.stderr.splitlines()) == 1
    assert words in result.stderr
    assert files(tmp_path) == []


def test_no_database(run, tmp_path):
    result = run("report", tmp_path / "out.html", "--db", tmp_path / "no.db")
    assert result.exit_code == 2
    assert "no such database" in result.stderr


def test_a_write_that_fails_leaves_the_former_page(run, db, tmp_path, monkeypatch):
    from claimcheck.cli import pages

    out = tmp_path / "out.html"
    assert run("report", out, "--db", db).exit_code == 0
    before = out.read_bytes()

    def full(*_):
        raise OSError(28, "No space left on device", str(out))

    monkeypatch.setattr(pages.Path, "replace", full)
    result = run("report", out, "--db", db, "--topic", "Seilbahn")
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert (out.read_bytes(), files(tmp_path)) == (before, ["out.html"])


def test_a_diff_as_a_page(run, articles, tmp_path):
    result = run("diff", articles / "seeblick.md", articles / "uferbote.md", "--db", tmp_path / "no.db", "--html")
    assert result.exit_code == 1
    assert result.stdout.startswith("<!DOCTYPE html>")
