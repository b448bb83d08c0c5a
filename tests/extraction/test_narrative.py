"""What an outlet states in its own voice, beside the claims of others."""

from __future__ import annotations

import pytest

from claimcheck.extraction import extract_claims, extract_corpus
from claimcheck.extraction.datelines import dateline_end, own_voice
from claimcheck.languages import get_language
from claimcheck.model import Certainty, Claim, Document, QuotationType, Relay, Source, SourceKind, Span

TEXT = (
    "Bei einem Brand in der Werft sind am Dienstag 17 Menschen getötet worden. Die Polizei sprach von 12 Toten. "
    "Reeder Edzard Renken sagte, das Tor sei offen gewesen. Das Werk beschäftigt 300 Menschen."
)


def document(text: str = TEXT, **about: str) -> Document:
    return Document("d", text, **{"lang": "de", "published": "2024-05-14", "outlet": "Küstenkurier", **about})


def own(claims: list[Claim]) -> list[Claim]:
    return [claim for claim in claims if claim.type is QuotationType.NARRATIVE]


def test_the_claims_of_others_are_the_same_with_it_and_without_it() -> None:
    documents = [document(), document(TEXT.replace("Werft", "Halle"), outlet="Abendpost")]
    without, having = extract_corpus(documents), extract_corpus(documents, narrative=True)
    assert [[claim for claim in claims if claim not in own(claims)] for claims in having] == without
    assert [len(own(claims)) for claims in having] == [2, 2]


def test_a_statement_is_the_outlets_own_and_stands_where_it_says() -> None:
    first = own(extract_claims(document(), narrative=True))[0]
    assert (first.source, first.speaker, first.cue, first.frame) == (
        Source("Küstenkurier", SourceKind.MEDIA),
        (),
        (),
        (),
    )
    assert first.quote[0].of(TEXT) == first.text == TEXT[: TEXT.index(".")]
    assert [(quantity.value, quantity.unit) for quantity in first.quantities] == [(17, "Menschen")]
    assert (first.rule, first.certainty, first.via) == ("own words, number", Certainty.ASSERTED, ())


def test_claims_come_in_the_order_of_the_text_with_ids_of_their_own() -> None:
    claims = extract_claims(document(), narrative=True)
    assert [claim.quote for claim in claims] == sorted(claim.quote for claim in claims)
    assert len({claim.id for claim in claims}) == len(claims)
    assert [claim.id for claim in claims] == [claim.id for claim in extract_claims(document(), narrative=True)]


def test_an_unknown_outlet_is_no_source() -> None:
    nameless = Document("d", TEXT, lang="de")
    assert {claim.source for claim in own(extract_claims(nameless, narrative=True))} == {None}


def test_a_language_without_words_has_none() -> None:
    assert extract_claims(document(lang="fr"), narrative=True) == []


def test_a_guess_of_the_outlet_is_none_and_hearsay_is_somebodys() -> None:
    text = "In der Werft sind vermutlich 17 Menschen gestorben. Im Lager sollen 12 Menschen gestorben sein."
    assert own(extract_claims(document(text), narrative=True)) == []


@pytest.mark.parametrize(
    ("sentence", "rest"),
    [
        ("KALWA (dpa) – Ein Haus brannte", "Ein Haus brannte"),
        ("KALWA/BERLIN - Ein Haus brannte", "Ein Haus brannte"),
        ("KALWA, 5. März (AFP). Ein Haus brannte", "Ein Haus brannte"),
        ("LONDON, March 5 — A house burned", "A house burned"),
        ("Ein Haus – es war alt – brannte", "Ein Haus – es war alt – brannte"),
        ("Kalwa. Ein Haus brannte", "Kalwa. Ein Haus brannte"),
    ],
)
def test_a_dateline_is_no_part_of_the_sentence(sentence: str, rest: str) -> None:
    assert sentence[dateline_end(sentence) :] == rest


@pytest.mark.parametrize(
    ("credit", "relays"),
    [("(dpa)", ["dpa"]), ("(dpa/AFP)", ["dpa", "AFP"]), ("(Kreis Kalwa)", []), ("(Reuters)", ["Reuters"]), ("", [])],
)
def test_agencies_of_the_dateline_are_relays(credit: str, relays: list[str]) -> None:
    text = f"Brand in Kalwa\n\nKALWA {credit} – Ein Haus brannte."
    source, found = own_voice(document(text), get_language("de").sources)
    assert source == Source("Küstenkurier", SourceKind.MEDIA)
    assert [relay.name for relay in found] == relays
    assert all(relay.evidence and relay.evidence.of(text) in credit for relay in found)


def test_an_outlet_is_no_relay_of_itself() -> None:
    text = "KALWA (dpa) – Ein Haus brannte."
    assert own_voice(document(text, outlet="DPA"), get_language("de").sources)[1] == ()
    assert own_voice(document(text), get_language("de").sources)[1] == (Relay("dpa", Span(7, 10)),)


@pytest.mark.parametrize("text", ["„" * 3000, "A " * 3000 + ".", "1 " * 3000, "(" * 500, "KALWA (" + "dpa/" * 500, "."])
def test_any_text_is_read(text: str) -> None:
    assert own(extract_claims(document(text), narrative=True)) == []
