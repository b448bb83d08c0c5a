from __future__ import annotations

import pytest

from claimcheck.errors import NotFoundError, StoreError
from claimcheck.model import Claim, Document, Link, LinkKind, Relation, Review
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
        (LinkFilter(outlet="morgenblatt"), [LinkKind.QUANTITY, LinkKind.DENIAL]),
        (LinkFilter(outlet="Seeblick"), []),
        (LinkFilter(source="Augenzeugen"), [LinkKind.QUANTITY]),
        (LinkFilter(source="Lang", kind=LinkKind.DENIAL), [LinkKind.DENIAL]),
        (LinkFilter(search="Neun Drohnen"), [LinkKind.QUANTITY]),
        (LinkFilter(langs=("de", "de")), [LinkKind.QUANTITY, LinkKind.DENIAL]),
        (LinkFilter(langs=("en", "de")), []),
        (LinkFilter(superseded=True), []),
        (LinkFilter(superseded=False, limit=1), [LinkKind.QUANTITY]),
        (LinkFilter(review=Review.SUGGESTED), [LinkKind.QUANTITY, LinkKind.DENIAL]),
        (LinkFilter(review=Review.REJECTED), []),
    ],
)
def test_filters(store: Store, wanted: LinkFilter, kinds: list[LinkKind]) -> None:
    assert [link.kind for link in store.links(wanted)] == kinds


def test_links_of_one_claim(store: Store, corpus) -> None:
    assert store.links(LinkFilter(claim=corpus.claims[3].id[:10])) == corpus.links[:1]
    assert store.links(LinkFilter(claim=corpus.claims[1].id)) == []
    with pytest.raises(NotFoundError, match="no claim 'zzz'"):
        store.links(LinkFilter(claim="zzz"))


def test_links_between_languages(path, corpus) -> None:
    with Store.open(path, create=True) as store:
        for lang, id in (("de", "a"), ("en", "b"), (None, "c")):
            store.add(Document(id, "Text", lang=lang), [Claim(id, id, "Text")])
        across, open_ = (Link("a", end, Relation.CONFLICTS, LinkKind.DATE, 0.5, reasons=("weil",)) for end in "bc")
        store.put_links([across, open_])
        assert store.links(LinkFilter(langs=("de", "en"))) == store.links(LinkFilter(langs=("en", "de"))) == [across]


def test_new_suggestions_take_the_place_of_all_old_ones(store: Store, corpus) -> None:
    store.put_links(corpus.links[1:])
    assert store.links() == corpus.links[1:]
    store.put_links([])
    assert store.links() == []


def test_a_link_to_an_unknown_claim_leaves_everything_as_it_was(store: Store, corpus) -> None:
    stray = Link("0", "zzz", Relation.CONFLICTS, LinkKind.DATE, 0.5, reasons=("weil",))
    with pytest.raises(StoreError, match=r"claims\.db: no claim 0 for a link"):
        store.put_links([*corpus.links, stray])
    assert store.links() == corpus.links


def test_an_article_is_unlinked_until_links_are_replaced(path) -> None:
    with Store.open(path, create=True) as store:
        for id in ("b", "a"):
            store.add(Document(id, "Text"), [])
        assert store.unlinked() == ["b", "a"]
        store.put_links([], ["b"])
        assert store.unlinked() == ["a"]
        assert not store.add(Document("b", "Text"), [])
        store.put_links([])
        assert store.unlinked() == []


def test_links_that_are_refused_leave_articles_unlinked(store: Store) -> None:
    store.add(Document("d", "Text"), [])
    stray = Link("0", "zzz", Relation.CONFLICTS, LinkKind.DATE, 0.5, reasons=("weil",))
    with pytest.raises(StoreError):
        store.put_links([stray])
    assert store.unlinked() == ["d"]
