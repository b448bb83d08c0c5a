"""The articles as BibTeX, read by bibtexparser."""

from __future__ import annotations

import re

import bibtexparser
import pytest

from claimcheck import Document, Store
from claimcheck.exporting import export


def parsed(text: str):
    library = bibtexparser.parse_string(text)
    assert not library.failed_blocks
    return library


def test_every_article_is_an_entry(exported, store) -> None:
    library = parsed(exported("bibtex"))
    entries = {entry["note"].split()[-1]: entry for entry in library.entries}
    assert entries.keys() == {row.document.id for row in store.documents()}
    (lindau,) = (entry for entry in entries.values() if "{Seeblick}" in (field.value for field in entry.fields))
    assert lindau["title"] == r"{Explosion im Hafen <Lindau> \& Umland}"
    assert (lindau["year"], lindau["month"], lindau["date"]) == ("2026", "3", "2026-03-02")
    assert lindau["url"] == "https://seeblick.example/1" and lindau["langid"] == "de"
    assert lindau.key.startswith("seeblick2026-")


@pytest.mark.parametrize("title", ["} @comment{ \\input{x} % $ # _ ^ ~ &", "{{{", "}}}", "\\", 'say "x"', "a\nb\x1b"])
def test_a_title_stays_a_title(title: str, tmp_path) -> None:
    with Store.open(tmp_path / "claims.db", create=True) as store:
        store.add(Document("ä / 1", "Text.", title=title, outlet="Ökö & Co", url='https://x.example/{"a"}'), [])
        text = "".join(export(store, "bibtex"))
    (entry,) = parsed(text).entries
    assert set(entry.fields_dict) == {"title", "journal", "url", "note"}
    assert re.fullmatch("okoco-a1-[0-9a-f]{8}", entry.key) and "\x1b" not in text
    assert text.count("{") == text.count("}")


def test_no_two_articles_have_one_key(tmp_path) -> None:
    with Store.open(tmp_path / "claims.db", create=True) as store:
        for id in ("a/1", "a-1", "ä1", "日本", "中国"):
            store.add(Document(id, "Text.", outlet="X"), [])
        keys = [entry.key for entry in parsed("".join(export(store, "bibtex"))).entries]
    assert len(keys) == len(set(keys)) == 5
