"""What a person made of a pair of claims stands apart from what the program suggests, and outlives it."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from claimcheck.errors import StoreError
from claimcheck.judgements import ReviewNote
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
    store.put_links([again, denial])
    assert store.links() == [denial]
    assert store.links(LinkFilter(review=Review.REJECTED)) == [quantity]


def test_a_confirmed_link_stays_whatever_is_suggested(store: Store, corpus) -> None:
    quantity, denial = corpus.links
    store.settle(confirmed(quantity))
    store.put_links([replace(quantity, kind=LinkKind.DATE, score=0.4), denial])
    assert store.links() == [quantity, denial]
    store.put_links([])
    assert store.links() == store.links(LinkFilter(review=Review.CONFIRMED)) == [quantity]


def test_what_a_person_says_instead_counts_and_the_suggestion_stays_what_it_was(path, store: Store, corpus) -> None:
    quantity, denial = corpus.links
    made = confirmed(quantity, own_kind=LinkKind.INDEPENDENT)
    store.settle(made)
    assert store.rulings() == [made]
    instead = replace(quantity, relation=Relation.CORROBORATES, kind=LinkKind.INDEPENDENT, superseded=None)
    assert store.links() == [instead, denial]
    assert store.links(LinkFilter(relation=Relation.CORROBORATES)) == [instead]
    assert store.link(quantity.a, quantity.b) == quantity
    with closing(sqlite3.connect(path)) as db:
        suggested = db.execute("SELECT kind FROM links WHERE (claim_a, claim_b) = (?, ?)", (quantity.a, quantity.b))
        assert suggested.fetchall() == [("quantity",)]
        told = db.execute("SELECT relation, kind, suggested FROM linked_claims WHERE review = 'confirmed'").fetchall()
    assert told == [("corroborates", "independent", "conflicts, quantity")]


def test_what_a_person_confirmed_comes_back_with_the_article_whoever_suggests_it(path, store: Store, corpus) -> None:
    document, claims = corpus.articles[0]
    quantity, _ = corpus.links
    store.settle(confirmed(quantity, own_kind=LinkKind.DATE))
    _remove(path, document.id)
    assert store.links(LinkFilter(review=Review.CONFIRMED)) == []
    store.add(document, claims)
    store.put_links([])
    assert store.links() == [replace(quantity, kind=LinkKind.DATE)]


def test_one_ruling_takes_the_place_of_another_only_where_nobody_else_was_faster(store: Store, corpus) -> None:
    quantity, _ = corpus.links
    pair, mine, theirs = (quantity.b, quantity.a), confirmed(quantity), replace(rejected(quantity), reviewer="Grace")
    assert store.exchange(*pair, None, mine)
    assert not store.exchange(*pair, None, theirs)
    assert store.rulings() == [mine]
    assert store.exchange(*pair, mine, theirs)
    assert not store.exchange(*pair, mine, None)
    assert store.exchange(*pair, theirs, None)
    assert store.rulings() == []


def test_a_note_is_one_for_each_reviewer_and_decides_nothing(store: Store, corpus) -> None:
    quantity, _ = corpus.links
    hers, his = (ReviewNote(quantity.a, quantity.b, name, NOON, "?") for name in ("Ada", "Ben"))
    for each in (his, hers, replace(hers, comment="!")):
        store.note(each)
    assert store.review_notes() == [replace(hers, comment="!"), his]
    assert store.links() == corpus.links
    store.note(replace(his, skipped=None, comment=""))
    assert store.review_notes() == [replace(hers, comment="!")]


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
    store.put_links([denial])
    store.settle(replace(rejected(quantity), relation=None, kind=None))
    store.put_links(corpus.links)
    assert store.links() == [denial]


def test_a_ruling_about_an_unknown_claim_is_refused(store: Store) -> None:
    with pytest.raises(StoreError, match="no claim 0"):
        store.settle(Ruling("0", "1", Review.REJECTED))
    assert store.rulings() == []


def test_a_ruling_outlives_the_article(path, store: Store, corpus) -> None:
    document, claims = corpus.articles[0]
    store.settle(rejected(corpus.links[0]))
    _remove(path, document.id)
    store.add(document, claims)
    store.put_links(corpus.links)
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
        {"own_kind": LinkKind.ECHO},
        {
            "review": Review.CONFIRMED,
            "relation": Relation.CONFLICTS,
            "kind": LinkKind.DATE,
            "own_kind": LinkKind.DATE,
        },
    ],
)
def test_nonsense_is_no_ruling(wrong) -> None:
    with pytest.raises(ValueError):
        Ruling(**{"a": "a", "b": "b", "review": Review.REJECTED, **wrong})


def test_a_ruling_of_an_earlier_claimcheck_keeps_the_link_that_it_is_about(path, corpus, monkeypatch) -> None:
    known = schema.migrations()
    quantity, denial = corpus.links
    with Store.open(path.with_name("new.db"), create=True) as store:
        for document, claims in corpus.articles:
            store.add(document, claims)
    with monkeypatch.context() as patch:
        patch.setattr(schema, "migrations", lambda: {name: sql for name, sql in known.items() if name < "020"})
        Store.open(path, create=True).close()
    _copy_articles(path.with_name("new.db"), path)
    with closing(sqlite3.connect(path)) as db, db:
        for each, review in ((quantity, "confirmed"), (denial, "rejected")):
            ends, about = (each.a, each.b), (each.relation, each.kind)
            reasons = json.dumps(each.reasons, ensure_ascii=False)
            db.execute("INSERT INTO links VALUES (?, ?, ?, ?, ?, NULL, ?)", (*ends, *about, each.score, reasons))
            db.execute("INSERT INTO rulings VALUES (?, ?, ?, ?, ?, 'Ada', NULL, '')", (*ends, review, *about))
    with Store.open(path) as store:
        store.put_links([])
        assert store.links() == [quantity]
        assert store.links(LinkFilter(review=Review.REJECTED)) == [denial]


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


def _remove(path, document: str) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("DELETE FROM documents WHERE id = ?", (document,))


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
