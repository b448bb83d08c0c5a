"""The chain of a claim, with the words that show each station."""

from __future__ import annotations

import pytest

from claimcheck.judgements import Action, Decision
from claimcheck.model import Claim, Document, Relay, Source, SourceKind, Span, Spans, spans_text
from claimcheck.reports import HopRole
from claimcheck.store import Store
from claimcheck.tracing import chain_report

TEXT = (
    "Hafenmeisterin Edda Kranz war gestern am Kai. Die Brücke halte, sagte sie laut Seenachrichten. Wie die Möwenpost "
    "unter Berufung auf Augenzeugen berichtete, brannte es. Kern des Ganzen ist die Fähre."
)
EDDA = Source("Edda Kranz", SourceKind.PERSON)
WITNESSES = Source("Augenzeugen", SourceKind.ANONYMOUS)


def at(words: str) -> Spans:
    return (Span(TEXT.index(words), TEXT.index(words) + len(words)),)


@pytest.fixture
def store():
    bridge = Claim(
        *("c1", "d", "Die Brücke halte"),
        quote=at("Die Brücke halte"),
        speaker=(Span(TEXT.index("sie laut"), TEXT.index(" laut")),),
        cue=at("sagte"),
        source=EDDA,
        via=(Relay("Seenachrichten", at("laut Seenachrichten")[0]), Relay("Möwenpost")),
        speaker_text="sie",
    )
    fire = Claim(
        *("c2", "d", "brannte es"),
        quote=at("brannte es"),
        speaker=at("die Möwenpost"),
        cue=at("berichtete"),
        source=WITNESSES,
        via=(Relay("Möwenpost", at("die Möwenpost")[0]),),
        speaker_text="die Möwenpost",
    )
    ferry = Claim("c3", "d", "die Fähre", quote=at("die Fähre"), source=Source("Möwenpost", SourceKind.MEDIA))
    document = Document("d", TEXT, outlet="Möwenpost", url="https://moewenpost.example/1")
    with Store.open(":memory:", create=True) as store:
        store.add(document, [bridge, fire, ferry])
        store.rename_sources({})
        yield store


def shown(store: Store, claim: str) -> list[tuple[str, str, str]]:
    hops = chain_report(store, claim).hops
    return [(hop.role.value, hop.name, spans_text(hop.words, TEXT)) for hop in hops]


def test_every_station_has_its_words_and_a_pronoun_the_name_before_it(store: Store) -> None:
    assert shown(store, "c1") == [
        ("source", "Edda Kranz", "Edda Kranz … sagte … sie"),
        ("relay", "Seenachrichten", "laut Seenachrichten"),
        ("outlet", "Möwenpost", "Möwenpost"),
    ]
    first, _, last = chain_report(store, "c1").hops
    assert (first.elsewhere, last.elsewhere) == (False, True)
    assert (first.kind, last.kind) == (SourceKind.PERSON, SourceKind.MEDIA)


def test_where_the_relay_speaks_the_source_is_shown_beside_it(store: Store) -> None:
    assert shown(store, "c2") == [
        ("source", "Augenzeugen", "Augenzeugen … berichtete"),
        ("outlet", "Möwenpost", "die Möwenpost"),
    ]


def test_an_outlet_that_speaks_for_itself_is_one_station(store: Store) -> None:
    (hop,) = chain_report(store, "c3").hops
    assert (hop.role, hop.name, hop.words) == (HopRole.OUTLET, "Möwenpost", ())


def test_what_a_person_decided_is_told(store: Store) -> None:
    edda = Source("Edda Kranz-Lohe", SourceKind.PERSON)
    store.decide(Decision(Action.MERGE, "mk", "2026-03-02T10:00:00Z", EDDA, edda))
    store.rename_sources({})
    hop = chain_report(store, "c1").hops[0]
    assert hop.decision is not None
    assert (hop.name, hop.read_as, hop.decision.by) == ("Edda Kranz-Lohe", "Edda Kranz", "mk")
    assert spans_text(hop.words, TEXT) == "Edda Kranz … sagte … sie"
