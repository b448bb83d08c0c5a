"""What persons decided counts for files that were not ingested."""

from __future__ import annotations

import pytest

from claimcheck.judging import merge
from claimcheck.model import Document, LinkKind, Review
from claimcheck.pipeline import compare, ingest
from claimcheck.reviewing import settle
from claimcheck.store import LinkFilter, Store

HEAD = "---\ntitle: {}\noutlet: {}\npublished: 2026-03-02\nlang: de\n---\n\n"
SEEBLICK = HEAD.format("Explosion im Hafen von Lindau", "Seeblick") + (
    "„Bei der Explosion im Hafen von Lindau wurden 35 Lagerhallen zerstört“, sagte Hafenmeisterin Edda Kranz am Montag."
    "\n\nNach Angaben der Polizei wurden zwölf Menschen verletzt. Die Reederei Bodan wies eine Mitschuld zurück.\n"
)
UFERBOTE = HEAD.format("Landratsamt zählt zwölf Hallen", "Uferbote") + (
    "„Bei der Explosion im Hafen von Lindau wurden 12 Lagerhallen zerstört“, sagte Landrat Jost Amrein am Montag.\n"
    "\nDie Feuerwehr teilte mit, der Hafen bleibe bis Freitag gesperrt.\n"
)
LATER = "\nDie Gewerkschaft verlangte eine Untersuchung, wie sie am Dienstag mitteilte.\n"


@pytest.fixture
def home(tmp_path):
    """A folder with two articles, and a database of them."""
    for name, text in (("seeblick", SEEBLICK), ("uferbote", UFERBOTE)):
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
    ingest([str(tmp_path / "seeblick.md"), str(tmp_path / "uferbote.md")], tmp_path / "claims.db")
    return tmp_path


@pytest.fixture
def store(home):
    with Store.open(home / "claims.db") as store:
        yield store


def rule(store: Store, review: Review, kind: LinkKind | None = None) -> None:
    (found,) = store.links(LinkFilter(min_score=0.5))
    settle(store, found.a, found.b, review, reviewer="Ada", comment="gezählt", kind=kind)


def changed(home, name: str, old: str = "", new: str = "") -> str:
    """The article with something added at its end, and where asked, something else in its text, elsewhere."""
    text = (home / f"{name}.md").read_text(encoding="utf-8")
    (home / f"{name}.md").write_text(text.replace(old, new) + LATER, encoding="utf-8")
    return str(home / f"{name}.md")


def test_a_rejected_pair_stays_away_from_a_newer_file(home, store):
    before = compare(changed(home, "seeblick"), str(home / "uferbote.md"), store)
    assert len(before.conflicts) == 1
    rule(store, Review.REJECTED)
    assert compare(str(home / "seeblick.md"), str(home / "uferbote.md"), store).conflicts == ()


def test_a_confirmed_pair_is_confirmed_in_newer_files(home, store):
    rule(store, Review.CONFIRMED)
    report = compare(changed(home, "seeblick"), changed(home, "uferbote"), store)
    (pair,) = report.conflicts
    assert pair.ruling
    assert (pair.review, pair.ruling.reviewer, pair.ruling.comment) == (Review.CONFIRMED, "Ada", "gezählt")


def test_what_a_person_says_instead_holds_for_newer_files_whoever_finds_the_link(home, store, monkeypatch):
    rule(store, Review.CONFIRMED, LinkKind.INDEPENDENT)
    changed(home, "seeblick")
    for found in (None, []):
        if found is not None:
            monkeypatch.setattr("claimcheck.linking.link_claims", lambda _: [])
        report = compare(str(home / "seeblick.md"), str(home / "uferbote.md"), store)
        assert report.conflicts == ()
        (pair,) = report.agreements
        assert (pair.witness, pair.ruling.kind) == ("independent", LinkKind.QUANTITY)


def test_a_ruling_is_about_the_words_that_were_read(home, store):
    rule(store, Review.REJECTED)
    report = compare(changed(home, "seeblick", "35 Lager", "36 Lager"), str(home / "uferbote.md"), store)
    assert [pair.review for pair in report.conflicts] == [Review.SUGGESTED]


def test_a_copy_of_an_article_is_that_article(home, store):
    rule(store, Review.REJECTED)
    (home / "kopie.md").write_text(SEEBLICK, encoding="utf-8")
    assert compare(str(home / "kopie.md"), str(home / "uferbote.md"), store).conflicts == ()


def test_a_confirmed_link_that_is_not_found_again_is_there(home, store, monkeypatch):
    rule(store, Review.CONFIRMED)
    monkeypatch.setattr("claimcheck.linking.link_claims", lambda _: [])
    report = compare(changed(home, "seeblick"), str(home / "uferbote.md"), store)
    (pair,) = report.conflicts
    assert (pair.review, pair.a.doc) == (Review.CONFIRMED, report.a.id if isinstance(report.a, Document) else "")


def test_who_is_who_counts_for_a_file(home, store):
    merge(store, "Jost Amrein", "Edda Kranz", by="Ada")
    report = compare(changed(home, "uferbote"), str(home / "seeblick.md"), store)
    names = {claim.source.name for pair in report.pairs for claim in (pair.a, pair.b) if claim.source}
    assert names == {"Edda Kranz"}
