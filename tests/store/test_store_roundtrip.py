from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from claimcheck.errors import StoreError
from claimcheck.model import (
    Anonymity,
    AnonymousRole,
    Certainty,
    Claim,
    DateRange,
    Document,
    Link,
    LinkKind,
    Quantity,
    QuotationType,
    Relation,
    Relay,
    Source,
    SourceKind,
    Span,
)
from claimcheck.store import ClaimFilter, Store

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
NAMES = TEXTS.filter(bool)
SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 10**6), st.integers(1, 10**4))
SPAN_TUPLES = st.lists(SPANS, max_size=3).map(tuple)
NUMBERS = st.lists(st.floats(allow_nan=False), min_size=3, max_size=3).map(sorted)
DAYS = st.lists(st.dates(), min_size=2, max_size=2).map(sorted)
ANONYMITY = st.builds(Anonymity, st.none() | st.sampled_from(AnonymousRole), st.none() | st.integers(1, 10**9), TEXTS)
SOURCES = st.builds(Source, NAMES, st.sampled_from(SourceKind))


@st.composite
def articles(draw: st.DrawFn) -> tuple[Document, list[Claim]]:
    document = draw(
        st.builds(
            Document,
            id=NAMES,
            text=TEXTS,
            title=st.none() | TEXTS,
            outlet=st.none() | TEXTS,
            published=st.sampled_from([None, "2024", "2024-02", "2024-02-29"]),
            lang=st.sampled_from([None, "de"]),
            url=st.none() | TEXTS,
            path=st.none() | TEXTS,
        )
    )
    ids = draw(st.lists(NAMES, max_size=4, unique=True))
    return document, [draw(claims(document, id)) for id in ids]


def claims(document: Document, id: str) -> st.SearchStrategy[Claim]:
    return st.builds(
        Claim,
        id=st.just(id),
        doc=st.just(document.id),
        text=TEXTS,
        type=st.sampled_from(QuotationType),
        quote=SPAN_TUPLES,
        speaker=SPAN_TUPLES,
        cue=SPAN_TUPLES,
        frame=SPAN_TUPLES,
        addressee=SPAN_TUPLES,
        source=st.none() | SOURCES,
        via=st.lists(st.builds(Relay, NAMES, st.none() | SPANS), max_size=3).map(tuple),
        anonymity=st.none() | ANONYMITY,
        certainty=st.sampled_from(Certainty),
        negated=st.booleans(),
        quantities=st.lists(
            st.builds(lambda n, unit, text: Quantity(n[1], n[0], n[2], unit, text), NUMBERS, TEXTS, TEXTS), max_size=2
        ).map(tuple),
        dates=st.lists(st.builds(lambda d, text: DateRange(d[0], d[1], text), DAYS, TEXTS), max_size=2).map(tuple),
        speaker_text=TEXTS,
        context=TEXTS,
        rule=TEXTS,
        nested=st.booleans(),
        outlet=st.just(document.outlet),
        published=st.just(document.published),
        lang=st.just(document.lang),
        title=st.just(document.title),
    )


@pytest.fixture(scope="module")
def empty() -> Iterator[Store]:
    with Store.open(":memory:", create=True) as store:
        yield store


# Shrinking articles takes minutes and makes them no clearer.
@settings(max_examples=40, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(article=articles())
def test_what_comes_back_is_what_was_added(article: tuple[Document, list[Claim]]) -> None:
    document, claims = article
    with Store.open(":memory:", create=True) as store:
        assert store.add(document, claims)
        assert store.document(document.id) == document
        assert [summary.claims for summary in store.documents(narrative=True)] == [len(claims)]
        stored = store.claims(ClaimFilter(narrative=True))
        assert sorted(stored, key=lambda claim: claim.id) == sorted(claims, key=lambda claim: claim.id)
        assert all(store.claim(claim.id) == claim for claim in claims)


def test_claims_come_in_the_order_of_the_text(corpus) -> None:
    with Store.open(":memory:", create=True) as store:
        for document, claims in corpus.articles:
            store.add(document, list(reversed(claims)))
        # October as a whole sorts before its eleventh day; the undated article comes last.
        harbour, ministry, undated = (claims for _, claims in corpus.articles)
        assert store.claims() == [*ministry, *harbour, *undated]
        assert [summary.document.id for summary in store.documents()] == [
            corpus.documents[place].id for place in (1, 0, 2)
        ]


def test_adding_a_document_again_changes_nothing(store: Store, corpus) -> None:
    before = store.claims(), store.documents(), store.sources(), store.links()
    document, claims = corpus.articles[0]
    assert store.add(replace(document, title="Neuer Titel"), claims[:1]) is False
    assert (store.claims(), store.documents(), store.sources(), store.links()) == before


def test_what_a_claim_says_of_its_document_does_not_count() -> None:
    with Store.open(":memory:", create=True) as store:
        store.add(Document("d", "Text", outlet="Küstenbote"), [Claim("c", "d", "Text", outlet="Anderes Blatt")])
        assert store.claim("c").outlet == "Küstenbote"


def test_a_claim_of_another_document_is_refused(empty: Store) -> None:
    with pytest.raises(ValueError, match="another document than d: c"):
        empty.add(Document("d", "Text"), [Claim("c", "e", "Text")])
    assert not empty.has_document("d")


def test_an_article_is_stored_whole_or_not_at_all(path) -> None:
    twice = [Claim("c", "d", "Text"), Claim("c", "d", "Text")]
    with Store.open(path, create=True) as store:
        with pytest.raises(StoreError, match=r"claims\.db: .*claims\.id"):
            store.add(Document("d", "Text"), twice)
        assert store.documents() == [] and store.claims() == []
        assert store.add(Document("d", "Text"), twice[:1])


def test_half_a_surrogate_pair_is_replaced_one_for_one() -> None:
    text = "Er sagte \ud83d: ja"
    with Store.open(":memory:", create=True) as store:
        assert store.add(Document("d\udcff", text, path="a\udcff.txt"), [Claim("c", "d\udcff", text)])
        assert store.has_document("d\udcff")
        assert store.claims()[0].text == "Er sagte \ufffd: ja"


def test_very_long_and_very_odd_texts_are_stored() -> None:
    text = "\0 NUL, Tab\t und\r\n 𝔘nicode ﷽ " + "Drohne " * 200_000
    with Store.open(":memory:", create=True) as store:
        store.add(Document("d", text), [Claim("c", "d", text, quote=(Span(0, len(text)),))])
        assert store.document("d").text == text
        assert store.claim("c").text == text


def test_a_link_keeps_every_digit_and_every_reason(store: Store, corpus) -> None:
    a, b = sorted(claim.id for claim in corpus.claims[:2])
    links = [Link(a, b, Relation.CORROBORATES, LinkKind.ECHO, 0.1 + 0.2, "b", ('"Zitat"', "Zeile\nzwei", "Straße"))]
    store.put_links(links)
    assert store.links() == links


def test_dates_hold_the_first_and_the_last_day_of_the_calendar() -> None:
    ranges = (DateRange(date.min, date.max, "immer"),)
    with Store.open(":memory:", create=True) as store:
        store.add(Document("d", "immer"), [Claim("c", "d", "immer", dates=ranges)])
        assert store.claim("c").dates == ranges


def test_a_document_is_held_with_its_id_and_its_text(store: Store) -> None:
    store.add(Document("d", "Text \ud800 mit\0allem"), [])
    assert store.holds(Document("d", "Text \ud800 mit\0allem", title="Anders"))
    assert not store.holds(Document("d", "Text \ud800 mit"))
    assert not store.holds(Document("e", "Text \ud800 mit\0allem"))
