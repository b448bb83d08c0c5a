"""Inputs that want to take all the memory, all the time, or a file that nobody named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck.errors import ReadingError
from claimcheck.model import Document
from claimcheck.reading import format, read
from claimcheck.reading.formats import html

LEAD = "Der Hafen von Lindau bleibt bis Freitag gesperrt, wie die Polizei am Montag nach dem Unfall mitteilte."
LAUGHS = "".join(f'<!ENTITY l{level} "{f"&l{level - 1};" * 10}">' for level in range(1, 12))


def take(path: Path, content: str) -> tuple[list[Document], list[str]]:
    path.write_text(content, encoding="utf-8")
    errors: list[ReadingError] = []
    return list(read([str(path)], on_error=errors.append)), [str(error) for error in errors]


@pytest.mark.parametrize("suffix", [".txt", ".md", ".html"])
def test_a_text_longer_than_any_article_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    monkeypatch.setattr(format, "LONGEST", 1000)
    documents, errors = take(tmp_path / f"a{suffix}", f"{LEAD}\n" * 20)
    assert documents == []
    (error,) = errors
    assert "characters, and an article at most 1,000; split it" in error


def test_many_articles_may_be_longer_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(format, "LONGEST", 1000)
    rows = [{"id": str(number), "text": LEAD} for number in range(50)] + [{"id": "long", "text": LEAD * 20}]
    documents, errors = take(tmp_path / "a.jsonl", "\n".join(map(json.dumps, rows)))
    assert len(documents) == 50
    assert len(errors) == 1 and 'line 51: the field "text" holds' in errors[0]


def test_a_page_of_more_tags_than_any_article_has_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html, "_MOST_TAGS", 50)
    documents, errors = take(tmp_path / "a.html", f"<html><body>{f'<p>{LEAD}</p>' * 30}</body></html>")
    assert documents == []
    assert len(errors) == 1 and "tags, so no page of one article" in errors[0]


@pytest.mark.parametrize("suffix", [".html", ".xhtml", ".txt", ".md"])
@pytest.mark.parametrize(
    "entities",
    [
        f'<!ENTITY l0 "lol">{LAUGHS}',
        '<!ENTITY l11 SYSTEM "file://{secret}">',
        '<!ENTITY % l11 SYSTEM "{secret}"> %l11;',
    ],
)
def test_entities_that_a_page_defines_are_not_followed(tmp_path: Path, entities: str, suffix: str) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("Geheimnis", encoding="utf-8")
    head = f'<?xml version="1.0"?><!DOCTYPE html [{entities.replace("{secret}", str(secret))}]>'
    page = f"{head}<html><body><article><p>{LEAD}</p><p>&l11;</p><p>{LEAD} Ende.</p></article></body></html>"
    for document in take(tmp_path / f"a{suffix}", page)[0]:
        assert "Geheimnis" not in document.text and len(document.text) < 10_000


@pytest.mark.parametrize("content", ["[" * 100_000, '{"text":' * 100_000, '{"text": ' + "9" * 10_000 + "}"])
def test_json_without_end_is_told_in_a_line(tmp_path: Path, content: str) -> None:
    documents, errors = take(tmp_path / "a.json", content)
    assert documents == [] and len(errors) == 1 and len(errors[0]) < 500


def test_scripts_of_a_page_are_no_words_of_the_article(tmp_path: Path) -> None:
    page = f"<html><body><article><p>{LEAD}</p><script>alert('Lindau')</script><p>{LEAD}</p></article></body></html>"
    ((document,), _) = take(tmp_path / "a.html", page)
    assert "alert" not in document.text
