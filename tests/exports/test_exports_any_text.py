"""Whatever an article holds, every format stays one that its readers can read."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable
from xml.etree import ElementTree

import bibtexparser
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.exporting import export
from claimcheck.exports import Contents, Corpus, export_names, get_export
from claimcheck.judgements import Grade
from claimcheck.model import Claim, Credibility, Document, Link, LinkKind, Relation, Relay, Source, SourceKind, Span

# Every character, halves of surrogate pairs among them, and the ones that mean something to one of the formats.
MARKS = "=+-@<>&\"'\\{}%$#\x00\x1b\u202e\u2028\ud800\n;,"
TEXT = st.text(st.characters(codec=None) | st.sampled_from(MARKS), max_size=20)
NAME = TEXT.filter(bool)


def read_json(text: str) -> None:
    json.loads(text)
    text.encode()


def read_xml(text: str) -> None:
    ElementTree.fromstring(text.encode())


NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?(e[+-]?[0-9]+)?", re.IGNORECASE)


def read_csv(text: str) -> None:
    rows = list(csv.reader(io.StringIO(text), strict=True))
    assert len({len(row) for row in rows}) == 1 and len(rows) == 3
    begun = [cell for row in rows for cell in row if cell.lstrip().startswith(("=", "+", "-", "@"))]
    assert all(NUMBER.fullmatch(cell) for cell in begun), "a number is no formula, whatever sign it has"


def read_bibtex(text: str) -> None:
    library = bibtexparser.parse_string(text)
    assert not library.failed_blocks and len(library.entries) == 2


READ = {
    "bibtex": read_bibtex,
    "claimreview": read_json,
    "csv": read_csv,
    "gexf": read_xml,
    "graphml": read_xml,
    "prov": read_json,
    "webannotation": read_json,
}


def rendered(format: str, contents: Contents) -> str:
    pieces: Iterable[str] = get_export(format).render(Corpus(lambda: contents, lambda: iter(())))
    return "".join(pieces)


@settings(max_examples=60, deadline=None)
@given(NAME, NAME, TEXT, TEXT, NAME, st.sampled_from(SourceKind), NAME)
def test_every_format_stands_any_text(id: str, text: str, title: str, outlet: str, name: str, kind, note: str) -> None:
    documents = (Document(f"{id}0", text, title, outlet, "2024", "de", note), Document(f"{id}1", text, url=None))
    source, via = Source(name, kind), (Relay(note),)
    claims = tuple(
        Claim(f"{number}{id}", document.id, text, quote=(Span(0, len(text)),), source=source, via=via, outlet=outlet)
        for number, document in enumerate(documents)
    )
    a, b = sorted(claim.id for claim in claims)
    links = (Link(a, b, Relation.CONFLICTS, LinkKind.QUANTITY, 0.5, "a", (note,)),)
    grades = {a: Grade(a, Credibility.DOUBTFUL, note, "2024-10-11T14:30:00Z", note)}
    for format, read in READ.items():
        read(rendered(format, Contents(documents, claims, links, grades)))


def test_no_format_is_left_out() -> None:
    assert {*READ, "jsonl"} == set(export_names())


def test_an_empty_database_is_no_trouble(tmp_path) -> None:
    from claimcheck import Store

    with Store.open(tmp_path / "claims.db", create=True) as store:
        for format in export_names():
            text = "".join(export(store, format))
            assert text or format == "bibtex"


def test_outlets_own_words_come_where_they_are_asked_for(store, exported) -> None:
    for format in ("csv", "claimreview", "webannotation", "graphml"):
        assert "40 Tonnen" in exported(format)
        assert "40 Tonnen" not in "".join(export(store, format))
    assert "".join(export(store, "jsonl")) == exported("jsonl")
