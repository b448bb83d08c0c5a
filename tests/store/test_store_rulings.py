"""What a person made of a pair of claims stands apart from what the program suggests, and outlives it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from claimcheck.errors import StoreError
from claimcheck.model import LinkKind, Relation, Review, Ruling
from claimcheck.store import LinkFilter, Store, dump, schema

NOON = "2026-03-02T12:00:00Z"


def confirmed(link, **more) -> Ruling:
    return Ruling(link.a, link.b, Review.CONFIRMED, link.relation, link.kind, "Ada", NOON, **more)


def rejected(link, **more) -> Ruling:
    return Ruling(link.a, link.b, Review.REJECTED, link.relation, link.kind, "Ada", NOON, **more)


def test_a_ruling_comes_back_whole(store: Store, corpus) -> None:
    quantity, denial = corpus.links
    first, second = confirmed(quantity, comment="beide Fotos gesehen"), replace(rejected(denial), time=None)
    store.settle(first)
    store.settle(second)
    assert store.rulings() == [second, first]
    assert store.ruling(quantity.b, quantity.a) == first
    assert store.ruling("0", "1") is None


def test_a_rejected_pair_is_shown_no_more_whatever_is_suggested(store: Store, corpus) -> None:
    quantity, denial = corpus.links
    store.settle(rejected(quantity))
    assert store.links() == [denial]
    again = replace(quantity, kind=LinkKind.DATE, score=0.95)
    store.replace_links([again, denial])
    assert store.links() == [denial]
    assert store.links(LinkFilter(review=Review.REJECTED)) == [again]


def test_a_confirmed_link_stays_whatever_is_suggested(store: Store, corpus) -> None:
    quantity, denial = corpus.links
    store.settle(confirmed(quantity))
    store.replace_links([replace(quantity, kind=LinkKind.DATE, score=0.4), denial])
    assert store.links() == [quantity, denial]
    store.replace_links([])
    assert store.links() == store.links(LinkFilter(review=Review.CONFIRMED)) == [quantity]


def test_the_later_ruling_counts(store: Store, corpus) -> None:
    quantity, denial = corpus.links
    store.settle(rejected(quantity))
    store.settle(confirmed(quantity))
    assert store.links() == [quantity, denial]
    assert [each.review for each in store.rulings()] == [Review.CONFIRMED]


def test_a_ruling_can_be_taken_back(store: Store, corpus) -> None:
    quantity, _ = corpus.links
    store.settle(rejected(quantity))
    assert store.unsettle(quantity.b, quantity.a) == rejected(quantity)
    assert store.unsettle(quantity.a, quantity.b) is None
    assert store.links() == corpus.links
    assert store.rulings() == []


def test_a_pair_without_a_link_can_be_rejected_in_advance(store: Store, corpus) -> None:
    quantity, denial = corpus.links
    store.replace_links([denial])
    store.settle(replace(rejected(quantity), relation=None, kind=None))
    store.replace_links(corpus.links)
    assert store.links() == [denial]


def test_a_ruling_about_an_unknown_claim_is_refused(store: Store) -> None:
    with pytest.raises(StoreError, match="no claim 0"):
        store.settle(Ruling("0", "1", Review.REJECTED))
    assert store.rulings() == []


def test_a_ruling_outlives_the_article(path, store: Store, corpus) -> None:
    document, claims = corpus.articles[0]
    store.settle(rejected(corpus.links[0]))
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("DELETE FROM documents WHERE id = ?", (document.id,))
    store.add(document, claims)
    store.replace_links(corpus.links)
    assert store.links() == corpus.links[1:]


def test_the_views_tell_who_confirmed_and_leave_out_what_was_rejected(path, store: Store, corpus) -> None:
    quantity, denial = corpus.links
    store.settle(confirmed(quantity, comment="gesehen"))
    store.settle(rejected(denial))
    with closing(sqlite3.connect(path)) as db:
        found = db.execute("SELECT kind, review, reviewer, comment FROM conflicts").fetchall()
    assert found == [("quantity", "confirmed", "Ada", "gesehen")]


def test_rulings_belong_to_a_dump(path, store: Store, corpus) -> None:
    store.settle(rejected(corpus.links[0]))
    assert [line for line in dump(path) if line.startswith("rulings ")]


@pytest.mark.parametrize(
    "wrong",
    [
        {"a": "b", "b": "a"},
        {"review": Review.SUGGESTED},
        {"review": Review.CONFIRMED},
        {"relation": Relation.CONFLICTS},
    ],
)
def test_nonsense_is_no_ruling(wrong) -> None:
    with pytest.raises(ValueError):
        Ruling(**{"a": "a", "b": "b", "review": Review.REJECTED, **wrong})


def test_what_an_earlier_claimcheck_noted_with_the_links_is_carried_over(path, corpus, monkeypatch) -> None:
    known = schema.migrations()
    with Store.open(path.with_name("new.db"), create=True) as store:
        for document, claims in corpus.articles:
            store.add(document, claims)
    with monkeypatch.context() as patch:
        patch.setattr(schema, "migrations", lambda: {name: sql for name, sql in known.items() if name < "009"})
        Store.open(path, create=True).close()
    _copy_articles(path.with_name("new.db"), path)
    _note_in_the_old_way(path, corpus.links)
    with Store.open(path) as store:
        assert store.links() == corpus.links[:1]
        assert [(each.kind, each.review, each.time) for each in store.rulings()] == [
            (kind, review, None)
            for _, kind, review in sorted(
                (link.a + link.b, link.kind, review)
                for link, review in zip(corpus.links, (Review.CONFIRMED, Review.REJECTED), strict=True)
            )
        ]


def _copy_articles(new, old) -> None:
    with closing(sqlite3.connect(old, isolation_level=None)) as db:
        db.execute("ATTACH ? AS new", (str(new),))
        for table in ("documents", "sources", "claims"):
            db.execute(f"INSERT INTO {table} SELECT * FROM new.{table}")


def _note_in_the_old_way(path, links) -> None:
    insert = "INSERT INTO links VALUES (?, ?, ?, ?, ?, NULL, ?, ?)"
    with closing(sqlite3.connect(path)) as db, db:
        for link, review in zip(links, ("confirmed", "rejected"), strict=True):
            reasons = '["12 Drohnen gegen 9 Drohnen", "beide nennen den Hafen"]' if review == "confirmed" else '["so"]'
            db.execute(insert, (link.a, link.b, link.relation, link.kind, link.score, reasons, review))
