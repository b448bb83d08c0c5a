from __future__ import annotations

from dataclasses import replace

import pytest

from claimcheck.model import Claim, Document, Relay, Source, SourceKind
from claimcheck.store import SourceFilter, Store, dump

LANG = Source("Petra Lang", SourceKind.PERSON)
SHORT = Source("Lang", SourceKind.PERSON)


def summary(store: Store, name: str):
    return next(found for found in store.sources() if found.source.name == name)


def test_sources_with_most_claims_come_first(store: Store) -> None:
    found = [(each.source.name, each.claims, each.passed_on, each.documents) for each in store.sources()]
    assert found == [
        ("Petra Lang", 2, 0, 1),
        ("Augenzeugen", 1, 0, 1),
        ("Lang", 1, 0, 1),
        ("Reuters", 1, 0, 1),
        ("Verteidigungsministerium", 1, 0, 1),
        ("Nordpress", 0, 1, 1),
        ("Reuters", 0, 1, 1),
    ]


def test_a_pronoun_is_no_other_name(store: Store) -> None:
    found = summary(store, "Petra Lang")
    assert found.aliases == ("Außenministerin Petra Lang",)
    assert found.outlets == ("Küstenbote",)


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (SourceFilter(name="lang"), ["Petra Lang", "Lang"]),
        (SourceFilter(name="das verteidigungsministerium"), ["Verteidigungsministerium"]),
        (SourceFilter(kind=SourceKind.MEDIA), ["Nordpress", "Reuters"]),
        (SourceFilter(limit=1), ["Petra Lang"]),
    ],
)
def test_source_filter(store: Store, wanted: SourceFilter, names: list[str]) -> None:
    assert [found.source.name for found in store.sources(wanted)] == names


def test_merged_sources_bring_claims_and_names_along(store: Store, corpus) -> None:
    store.rename_sources({SHORT: LANG, LANG: LANG})
    found = summary(store, "Petra Lang")
    assert (found.claims, found.documents) == (3, 2)
    assert found.aliases == ("Außenministerin Petra Lang", "Lang")
    assert SHORT not in {each.source for each in store.sources()}
    expected = {
        claim.id: replace(claim, source=LANG if claim.source == SHORT else claim.source) for claim in corpus.claims
    }
    assert {claim.id: claim for claim in store.claims()} == expected


def test_a_name_that_is_given_up_stays_findable(store: Store) -> None:
    new = Source("Amt für Verteidigung", SourceKind.ORGANISATION)
    store.rename_sources({Source("Verteidigungsministerium", SourceKind.ORGANISATION): new})
    assert summary(store, new.name).aliases == ("Das Verteidigungsministerium", "Verteidigungsministerium")
    assert [found.source for found in store.sources(SourceFilter(name="verteidigungsministerium"))] == [new]


def test_sources_can_change_places() -> None:
    a, b = Source("A", SourceKind.PERSON), Source("B", SourceKind.PERSON)
    with Store.open(":memory:", create=True) as store:
        store.add(Document("d", "Text"), [Claim("c1", "d", "eins", source=a), Claim("c2", "d", "zwei", source=b)])
        store.rename_sources({a: b, b: a})
        assert {claim.id: claim.source for claim in store.claims()} == {"c1": b, "c2": a}


def test_a_relay_moves_with_its_source() -> None:
    with Store.open(":memory:", create=True) as store:
        store.add(Document("d", "Text"), [Claim("c", "d", "eins", via=(Relay("Tass"), Relay("AFP")))])
        store.rename_sources({Source("Tass", SourceKind.MEDIA): Source("TASS", SourceKind.MEDIA)})
        assert store.claim("c").via == (Relay("TASS"), Relay("AFP"))


def test_a_relay_is_the_source_of_its_name_that_speaks(store: Store, corpus) -> None:
    store.rename_sources({})
    reuters = [found for found in store.sources() if found.source.name == "Reuters"]
    assert [(found.source.kind, found.claims, found.passed_on) for found in reuters] == [
        (SourceKind.ORGANISATION, 1, 1)
    ]
    assert store.claim(corpus.claims[0].id).via == corpus.claims[0].via


def test_renaming_twice_is_renaming_once(path, store: Store) -> None:
    store.rename_sources({SHORT: LANG})
    once = dump(path)
    store.rename_sources({SHORT: LANG})
    assert dump(path) == once


def test_unknown_sources_are_left_alone(path, store: Store) -> None:
    store.rename_sources({})
    before = dump(path)
    store.rename_sources({Source("Niemand", SourceKind.PERSON): LANG})
    assert dump(path) == before
