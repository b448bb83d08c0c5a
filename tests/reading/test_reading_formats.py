import json
import logging
import sys
import time
from pathlib import Path

import pytest

from claimcheck.errors import ReadingError
from claimcheck.model import Document, document_id
from claimcheck.reading import read
from claimcheck.reading.formats import format_of, formats, suffixes

LEAD = "Der Hafen von Lindau bleibt bis Freitag gesperrt, wie die Polizei am Montag nach dem Unfall mitteilte."


@pytest.fixture
def take(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    monkeypatch.chdir(tmp_path)

    def read_file(name: str, content: str) -> tuple[list[Document], list[str]]:
        (tmp_path / name).write_bytes(content.encode("utf-8", "surrogatepass"))
        errors: list[ReadingError] = []
        return list(read([name], on_error=errors.append)), [str(error) for error in errors]

    return read_file


def test_suffixes_are_told_apart() -> None:
    assert sum(len(each.suffixes) for each in formats()) == len(suffixes())


@pytest.mark.parametrize(
    "content",
    [
        '{"text": "a"}',
        '[{"text": "a"}]',
        "<!DOCTYPE html><p>a",
        "# Titel\n\na",
        "---\ntitle: a\n---\n\n# b",
        "Text",
        "- a",
    ],
)
def test_at_most_one_format_recognises_a_content(content: str) -> None:
    assert sum(each.sniff(content) for each in formats()) <= 1


def test_the_name_decides_before_the_content() -> None:
    assert ".txt" in format_of(".txt", '{"text": "a"}').suffixes
    assert ".jsonl" in format_of(".log", '{"text": "a"}').suffixes
    assert ".txt" in format_of("", "[Lindau] Der Hafen ist zu.").suffixes


# JSON


def test_fields_of_json_lines(take) -> None:  # type: ignore[no-untyped-def]
    row = {
        "id": "hafen-1",
        "text": LEAD,
        "title": "Hafen zu",
        "outlet": "Seebote",
        "published": "2024-05-14T10:00:00Z",
        "lang": "de-DE",
        "url": "https://seebote.example/1",
        "section": 7,
    }
    documents, errors = take("a.jsonl", json.dumps(row) + "\n\n" + json.dumps({"text": LEAD}))
    assert errors == []
    assert documents[0] == Document(
        "hafen-1", LEAD, "Hafen zu", "Seebote", "2024-05-14", "de", "https://seebote.example/1", "a.jsonl"
    )
    assert documents[1].id == document_id(LEAD, "a.jsonl")


def test_the_address_of_an_article_makes_its_id(take) -> None:  # type: ignore[no-untyped-def]
    documents, _ = take("a.jsonl", json.dumps({"text": LEAD, "url": "https://seebote.example/1"}))
    assert documents[0].id == document_id(LEAD, "https://seebote.example/1")


@pytest.mark.parametrize(
    "text",
    [
        "\ufeffa\r\nb\rc ",
        " Cafe\u0301 ",
        "a\u2028b\u2029c\x85d",
        "---\ntitle: x\n---\na",
        "date 2020-01 \u00a0a",
        "😀 a\x00b",
    ],
)
def test_json_texts_are_never_altered(take, text: str) -> None:  # type: ignore[no-untyped-def]
    for content in (json.dumps({"text": text}), json.dumps({"text": text}, ensure_ascii=False)):
        for name in ("a.jsonl", "b.json"):
            documents, errors = take(name, "\ufeff" + content + "\r\n")
            assert (documents[0].text, errors) == (text, [])


@pytest.mark.parametrize(
    "content",
    [
        json.dumps([{"id": "1", "text": "a"}, {"id": 2, "text": "b"}], indent=1),
        '{"id": "1", "text": "a"}\n{"id": 2, "text": "b"}\n',
    ],
)
@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_lists_and_lines(take, name: str, content: str) -> None:  # type: ignore[no-untyped-def]
    documents, errors = take(name, content)
    assert ([document.id for document in documents], errors) == (["1", "2"], [])


def test_one_article_over_many_lines(take) -> None:  # type: ignore[no-untyped-def]
    documents, _ = take("a.json", json.dumps({"id": "1", "text": "a"}, indent=4))
    assert [document.id for document in documents] == ["1"]


def test_bad_lines_are_told_and_the_others_kept(take) -> None:  # type: ignore[no-untyped-def]
    lines = [
        '{"id": "a", "text": "Eins"}',
        '{"id": "b", "text": "Zwei"',
        '{"id": "c"}',
        '{"id": "d", "text": ""}',
        '{"id": "e", "text": 5}',
        '"f"',
        '{"id": "a", "text": "Sieben"}',
        '{"id": "h", "text": "\\ud83d"}',
        '{"id": "i", "text": "Neun", "title": ["x"]}',
        '{"id": "j", "text": "Zehn", "published": "neulich"}',
        '{"id": true, "text": "Elf"}',
        "[" * 200_000,
        '{"id": "k", "text": "Letzte"}',
    ]
    documents, errors = take("a.jsonl", "\n".join(lines))
    assert [document.id for document in documents] == ["a", "j", "k"]
    assert documents[1].published is None
    assert [error.split(":")[0] for error in errors] == [
        f"a.jsonl, line {n}" for n in (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)
    ]
    assert errors[1] == 'a.jsonl, line 3: the field "text" is missing'
    assert errors[5] == "a.jsonl, line 7: the id 'a' is already that of a.jsonl, line 1; give it one of its own"
    assert "the date 'neulich' is none that can be read" in errors[8]


def test_json_that_holds_no_article_is_one_error(take) -> None:  # type: ignore[no-untyped-def]
    documents, errors = take("links.jsonl", '{"a": 1}\n' * 1000)
    assert documents == []
    assert errors == ['links.jsonl: none of its 1000 entries is an article; line 1: the field "text" is missing']
    assert take("empty.json", "[]") == ([], ["empty.json: holds no article"])
    assert len(take("prose.jsonl", LEAD)[1]) == 1


def test_one_id_for_two_articles_in_two_files_is_told(take, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "a.jsonl").write_text('{"id": "1", "text": "a"}')
    (tmp_path / "b.jsonl").write_text('{"id": "1", "text": "b"}')
    (tmp_path / "c.jsonl").write_text('{"id": "1", "text": "a"}')
    errors: list[ReadingError] = []
    documents = list(read(["a.jsonl", "b.jsonl", "c.jsonl"], on_error=errors.append))
    assert [document.path for document in documents] == ["a.jsonl", "c.jsonl"]
    assert [str(error) for error in errors] == [
        "b.jsonl: the id '1' is already that of a.jsonl; give it one of its own"
    ]


def test_json_lines_are_read_fast(take) -> None:  # type: ignore[no-untyped-def]
    text = "\n\n".join([LEAD * 8] * 4)
    content = "\n".join(json.dumps({"id": str(n), "text": f"{text} {n}"}) for n in range(300))
    begin = time.perf_counter()
    documents, _ = take("a.jsonl", content)
    assert len(documents) == 300
    assert (time.perf_counter() - begin) / 300 < 0.005


# Markdown


def test_markdown_becomes_plain_text(take) -> None:  # type: ignore[no-untyped-def]
    content = f"""---
outlet: Seebote
---

# Hafen *gesperrt*

![Fähre](f.jpg) **{LEAD}** Mehr [hier](https://x.example).

> „Wir warten“, sagte der Kapitän.

* Eins
* Zwei &amp; drei
"""
    documents, errors = take("a.md", content)
    assert errors == []
    assert documents[0].title == "Hafen gesperrt"
    assert documents[0].outlet == "Seebote"
    assert documents[0].text == (
        f"Hafen gesperrt\n\n{LEAD} Mehr hier.\n\n„Wir warten“, sagte der Kapitän.\n\nEins\n\nZwei & drei"
    )


def test_markdown_without_text(take) -> None:  # type: ignore[no-untyped-def]
    assert take("a.md", "---\ntitle: Leer\n---\n") == ([], ["a.md: holds no text besides its metadata"])


# HTML

PAGE = f"""<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><title>Hafen gesperrt – Seebote</title>
<meta property="og:title" content="Hafen gesperrt"><meta property="og:site_name" content="Seebote">
<meta property="article:published_time" content="2024-05-14T13:12:00+02:00">
<link rel="canonical" href="https://seebote.example/hafen"></head>
<body><nav><a href="/">Start</a> <a href="/sport">Sport</a></nav>
<article><h1>Hafen gesperrt</h1><p>{LEAD}</p><p>„Wir warten auf den Schlepper“, sagte Kapitän Jost Amann.</p>
<p>Nach Angaben der Feuerwehr wurde niemand verletzt. Die Fähre soll am Abend geborgen werden.</p></article>
<footer>© 2019 Impressum | Datenschutz</footer></body></html>"""


def test_html(take) -> None:  # type: ignore[no-untyped-def]
    documents, errors = take("a.html", PAGE)
    (document,) = documents
    assert errors == []
    assert LEAD in document.text
    assert "Datenschutz" not in document.text
    assert (document.title, document.outlet, document.published) == ("Hafen gesperrt", "Seebote", "2024-05-14")
    assert (document.lang, document.url) == ("de", "https://seebote.example/hafen")
    assert document.id == document_id(document.text, "https://seebote.example/hafen")


def test_html_that_states_no_date_gets_none(take) -> None:  # type: ignore[no-untyped-def]
    meta = '<meta property="article:published_time" content="2024-05-14T13:12:00+02:00">'
    assert meta in PAGE
    page = PAGE.replace(meta, "").replace("Die Fähre soll", "Am 3. März 2021 war sie gekentert. Die Fähre soll")
    documents, _ = take("a.html", page)
    assert documents[0].published is None


def test_broken_html_is_read_as_far_as_it_goes(take) -> None:  # type: ignore[no-untyped-def]
    documents, errors = take(
        "a.html", PAGE.replace("</p>", "").replace("</article>", "</div></b>").replace("</html>", "<<")
    )
    assert errors == []
    assert LEAD in documents[0].text


def test_html_in_its_declared_character_set(tmp_path: Path) -> None:
    page = PAGE.replace("utf-8", "koi8-r").replace(LEAD, "Порт закрыт до пятницы, сообщила полиция. " * 5)
    page = page.replace("„", '"').replace("“", '"').replace("–", "-").replace("ä", "a").replace("©", "")
    page = page.encode("koi8-r", "ignore").decode("koi8-r")
    (tmp_path / "a.html").write_bytes(page.encode("koi8-r"))
    (document,) = read([str(tmp_path / "a.html")], on_error=lambda error: pytest.fail(str(error)))
    assert "сообщила полиция" in document.text


@pytest.mark.parametrize(
    "content", ["<html></html>", "<html><body><nav>Start Sport</nav>", "<html>" + "<div>" * 50_000]
)
def test_html_without_article(take, content: str, caplog: pytest.LogCaptureFixture) -> None:  # type: ignore[no-untyped-def]
    caplog.set_level(logging.DEBUG)
    assert take("a.html", content) == (
        [],
        ["a.html: no article text found in this page; save it as .txt with the article's text alone"],
    )
    assert not caplog.records


def test_nothing_heavy_is_imported_for_plain_text(tmp_path: Path) -> None:
    import subprocess

    (tmp_path / "a.txt").write_text(LEAD)
    program = (
        "import sys; from claimcheck.reading import read; list(read([sys.argv[1]], on_error=print)); "
        "print([m for m in ('trafilatura', 'lxml', 'markdown_it', 'dateparser', 'rich') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "a.txt")], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
