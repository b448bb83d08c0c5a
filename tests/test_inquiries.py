"""What one asks of a database that is linked, and what persons decide in it."""

from __future__ import annotations

import pytest

from claimcheck import Claim, Document, Link, LinkFilter, LinkKind, Relation, Review, Store, ingest
from claimcheck.inquiries import conflicts, corroborate, why
from claimcheck.reviewing import settle

CLASH = Link("a1", "b1", Relation.CONFLICTS, LinkKind.QUANTITY, 0.5, reasons=("weil",))
LATER = Link("a1", "c1", Relation.CONFLICTS, LinkKind.QUANTITY, 0.9, "a", ("später",))
AGREE = Link("b1", "c1", Relation.CORROBORATES, LinkKind.ECHO, 0.7, reasons=("ebenso",))


@pytest.fixture
def store():
    with Store.open(":memory:", create=True) as store:
        for id, text in (("a", "Der Kran fiel um"), ("b", "Die Seilbahn fährt"), ("c", "Der Pass ist frei")):
            store.add(Document(id, "Text", outlet=f"Blatt {id}"), [Claim(f"{id}1", id, text)])
        store.put_links([CLASH, LATER, AGREE])
        yield store


def test_conflicts_come_without_agreements_and_with_updates_only_apart(store):
    assert [pair.link for pair in conflicts(store, LinkFilter()).conflicts] == [CLASH]
    report = conflicts(store, LinkFilter(relation=Relation.CORROBORATES), updates=True)
    assert ([pair.link for pair in report.conflicts], [pair.link for pair in report.updates]) == ([CLASH], [LATER])


def test_the_claim_that_agrees_is_side_a_of_a_conflict(store):
    (pair,) = corroborate(store, "b1").conflicts
    assert (pair.a.id, pair.b.id) == ("b1", "a1")


def test_a_link_that_the_linker_would_not_find_again_is_explained_as_it_is_stored(store):
    settle(store, "b1", "a1", Review.CONFIRMED, reviewer="Ada")
    report = why(store, "a1", "b1")
    assert report.explanation.link == CLASH
    assert report.ruling and report.ruling.reviewer == "Ada"


def test_a_link_is_explained_as_a_person_says_that_it_is(store):
    settle(store, "a1", "c1", Review.CONFIRMED, reviewer="Ada", kind=LinkKind.ECHO)
    link = why(store, "a1", "c1").explanation.link
    assert link and (link.relation, link.kind, link.superseded) == (Relation.CORROBORATES, LinkKind.ECHO, None)
    assert [pair.link for pair in conflicts(store, LinkFilter(), updates=True).updates] == []


def test_a_rejected_pair_is_no_new_link_of_the_next_ingest(tmp_path):
    told = "Bei dem Brand in der Werft Norderhaven wurden {} Arbeiter verletzt, sagte {}."
    for number, (count, who) in enumerate((("zwölf", "Edda Kranz"), ("sieben", "Jost Amrein"))):
        about = {"title": "Brand in der Werft Norderhaven", "outlet": f"Blatt {number}", "published": "2026-03-02"}
        head = "\n".join(["---", *(f"{key}: {value}" for key, value in about.items()), "lang: de", "---", ""])
        (tmp_path / f"{number}.md").write_text(f"{head}\n{told.format(count, who)}\n", encoding="utf-8")
    (tmp_path / "later").mkdir()
    (tmp_path / "later" / "2.txt").write_text("„Die Seilbahn fährt ab Mai“, sagte Ruth Ammann.", encoding="utf-8")
    with Store.open(":memory:", create=True) as store:
        assert ingest([str(tmp_path / "0.md"), str(tmp_path / "1.md")], store).links == 1
        (link,) = store.links()
        settle(store, link.a, link.b, Review.REJECTED, reviewer="Ada")
        assert ingest([str(tmp_path / "later")], store).links == 0
        assert store.links() == []
