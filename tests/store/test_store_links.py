from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from claimcheck.errors import NotFoundError, StoreError
from claimcheck.model import Document, Link, LinkKind, Relation
from claimcheck.store import LinkFilter, Store


def test_links_come_surest_first(store: Store, corpus) -> None:
    assert store.links() == corpus.links


@pytest.mark.parametrize(
    ("wanted", "kinds"),
    [
        (LinkFilter(relation=Relation.CORROBORATES), []),
        (LinkFilter(relation=Relation.CONFLICTS), [LinkKind.QUANTITY, LinkKind.DENIAL]),
        (LinkFilter(kind=LinkKind.DENIAL), [LinkKind.DENIAL]),
        (LinkFilter(min_score=0.8), [LinkKind.QUANTITY]),
        (LinkFilter(limit=1), [LinkKind.QUANTITY]),
        (LinkFilter(document="Kurz gemeldet"), []),
        (LinkFilter(document="2024-10-ministerium.md"), [LinkKind.QUANTITY, LinkKind.DENIAL]),
    ],
)
def test_filters(store: Store, wanted: LinkFilter, kinds: list[LinkKind]) -> None:
    assert [link.kind for link in store.links(wanted)] == kinds


def test_links_of_one_claim(store: Store, corpus) -> None:
    assert store.links(LinkFilter(claim=corpus.claims[3].id[:10])) == corpus.links[:1]
    assert store.links(LinkFilter(claim=corpus.claims[1].id)) == []
    with pytest.raises(NotFoundError, match="no claim 'zzz'"):
        store.links(LinkFilter(claim="zzz"))


def test_new_suggestions_take_the_place_of_all_old_ones(store: Store, corpus) -> None:
    store.replace_links(corpus.links[1:])
    assert store.links() == corpus.links[1:]
    store.replace_links([])
    assert store.links() == []


def test_a_link_to_an_unknown_claim_leaves_everything_as_it_was(store: Store, corpus) -> None:
    stray = Link("0", "zzz", Relation.CONFLICTS, LinkKind.DATE, 0.5, reasons=("weil",))
    with pytest.raises(StoreError, match=r"claims\.db: no claim 0 for a link"):
        store.replace_links([*corpus.links, stray])
    assert store.links() == corpus.links


def test_what_a_person_settled_survives_new_suggestions(path, store: Store, corpus) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE links SET review = 'confirmed' WHERE kind = 'quantity'")
        db.execute("UPDATE links SET review = 'rejected' WHERE kind = 'denial'")
    store.replace_links([replace(link, score=0.1, reasons=("neu",)) for link in corpus.links])
    assert store.links() == corpus.links[:1]
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT kind, review FROM conflicts").fetchall() == [("quantity", "confirmed")]


def test_an_article_is_unlinked_until_links_are_replaced(path) -> None:
    with Store.open(path, create=True) as store:
        for id in ("b", "a"):
            store.add(Document(id, "Text"), [])
        assert store.unlinked() == ["b", "a"]
        store.replace_links([], ["b"])
        assert store.unlinked() == ["a"]
        assert not store.add(Document("b", "Text"), [])
        store.replace_links([])
        assert store.unlinked() == []


def test_links_that_are_refused_leave_articles_unlinked(store: Store) -> None:
    store.add(Document("d", "Text"), [])
    stray = Link("0", "zzz", Relation.CONFLICTS, LinkKind.DATE, 0.5, reasons=("weil",))
    with pytest.raises(StoreError):
        store.replace_links([stray])
    assert store.unlinked() == ["d"]
