"""What is told of sources without a name."""

from __future__ import annotations

import pytest

from claimcheck.extraction import extract_claims
from claimcheck.extraction.sources.anonymity import role_of
from claimcheck.languages import get_language
from claimcheck.model import Anonymity, AnonymousRole, Document

DE, EN = get_language("de"), get_language("en")


def told(text: str, lang: str) -> list[tuple[str, Anonymity | None]]:
    claims = extract_claims(Document("d", text, outlet="Hafenbote", lang=lang))
    return [(claim.source.name if claim.source else "", claim.anonymity) for claim in claims]


@pytest.mark.parametrize(
    ("description", "role"),
    [
        ("ein US-Beamter", "official"),
        ("hochrangiger Regierungsvertreter", "official"),
        ("Geheimdienstkreise", "intelligence"),
        ("ein ranghoher Militär", "military"),
        ("Militärexperte", "expert"),
        ("Mitarbeiterin eines Krankenhauses", "medical"),
        ("ein Sprecher des Verteidigungsministeriums", "official"),
        ("Diplomaten", "diplomat"),
        ("Polizeikreise", "police"),
        ("Augenzeugen", "witness"),
        ("Angehörige der Opfer", "relative"),
        ("Koalitionskreise", "politician"),
        ("Branchenkenner", "expert"),
        ("mit der Sache vertraute Personen", "insider"),
        ("eine Quelle im Umfeld des Konzerns", "company"),
        ("Vertreter der Gewerkschaft", None),
        ("eine hochrangige Quelle", None),
    ],
)
def test_german_words_tell_the_role(description: str, role: str | None) -> None:
    assert role_of(description, DE) == (AnonymousRole(role) if role else None)


@pytest.mark.parametrize(
    ("description", "role"),
    [
        ("a senior Iranian official", "official"),
        ("a European intelligence official", "intelligence"),
        ("an army spokesman", "military"),
        ("a hospital official", "medical"),
        ("Western diplomats", "diplomat"),
        ("a source close to the company", "company"),
        ("local residents", "witness"),
        ("a presidential adviser", "official"),
        ("people familiar with the matter", "insider"),
        ("the first person", None),
        ("sources", None),
    ],
)
def test_english_words_tell_the_role(description: str, role: str | None) -> None:
    assert role_of(description, EN) == (AnonymousRole(role) if role else None)


def test_the_number_is_told_by_a_number_word() -> None:
    text = "Zwei Beamte sagten, der Tanker liege im Hafen. Die Beamten betonten, er sei leer."
    anonymity = Anonymity(AnonymousRole.OFFICIAL, 2)
    assert told(text, "de") == [("zwei Beamte", anonymity), ("zwei Beamte", anonymity)]
    assert told("Three officials said the tanker was empty.", "en")[0][1] == Anonymity(AnonymousRole.OFFICIAL, 3)


def test_a_number_behind_the_noun_counts_no_speakers() -> None:
    ((_, anonymity),) = told("Ein Arzt der Klinik 4 sagte, die Patientin lebe.", "de")
    assert anonymity == Anonymity(AnonymousRole.MEDICAL)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Der Vertrag sei unterschrieben, sagten zwei Diplomaten, die wegen der Vertraulichkeit nicht genannt "
            "werden wollten.",
            "die wegen der Vertraulichkeit nicht genannt werden wollten",
        ),
        (
            "Der Tank sei leer, sagte ein Mitarbeiter, der anonym bleiben wollte, weil er um seine Stelle fürchtet.",
            "der anonym bleiben wollte, weil er um seine Stelle fürchtet",
        ),
        (
            "Ein Beamter sagte unter der Bedingung der Anonymität, der Tank sei leer.",
            "unter der Bedingung der Anonymität",
        ),
        (
            "Der Tank sei leer, sagte ein Beamter. Er ist nicht befugt, mit Medien zu sprechen.",
            "Er ist nicht befugt, mit Medien zu sprechen",
        ),
    ],
)
def test_the_reason_is_in_the_words_of_the_text(text: str, reason: str) -> None:
    assert [anonymity.reason for _, anonymity in told(text, "de") if anonymity] == [reason]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "The valve had failed, an engineer said, asking not to be named because he was not authorised to speak.",
            "asking not to be named because he was not authorised to speak",
        ),
        (
            "The official, who was not authorized to discuss the plan, said the valve had failed.",
            "who was not authorized to discuss the plan",
        ),
        (
            "The valve had failed, two officials said. They spoke on condition of anonymity to discuss the inquiry.",
            "They spoke on condition of anonymity to discuss the inquiry",
        ),
    ],
)
def test_the_reason_in_english(text: str, reason: str) -> None:
    assert [anonymity.reason for _, anonymity in told(text, "en") if anonymity] == [reason]


def test_a_reason_is_that_of_whoever_speaks_last_before_it() -> None:
    text = (
        "Der Tank sei leer, sagte Jutta Brehm. Ein Taucher, der nicht genannt werden will, sagte, er sei voll. "
        "Ein Lotse sagte, er wisse es nicht."
    )
    found = dict(told(text, "de"))
    assert found["Jutta Brehm"] is None
    assert found["Taucher"] == Anonymity(reason="der nicht genannt werden will")
    assert found["Lotse"] is None


def test_what_is_said_of_others_in_a_quote_is_no_reason() -> None:
    text = "„Er ist nicht befugt, mit Medien zu sprechen“, sagte ein Beamter."
    assert [anonymity for _, anonymity in told(text, "de")] == [Anonymity(AnonymousRole.OFFICIAL)]


def test_of_named_sources_and_hearsay_nothing_is_told() -> None:
    assert told("Der Tank sei leer, sagte Jutta Brehm.", "de") == [("Jutta Brehm", None)]
    assert told("Der Beamte soll den Tank geleert haben.", "de") == [("ungenannt (Hafenbote)", None)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Das Werk werde geschlossen, sagten mit der Sache vertraute Personen.", "mit der Sache vertraute Personen"),
        ("Zwei ranghohe Militärs sagten, der Damm halte.", "zwei ranghohe Militärs"),
        ("Ein ranghoher Militär sagte, der Damm halte.", "ranghoher Militär"),
        ("Das Militär sagte, der Damm halte.", "Militär"),
        ("Westlichen Diplomaten zufolge ist die Reise geplant.", "westliche Diplomaten"),
        ("Einer der Beamten sagte, das Geld sei weg.", "einer der Beamten"),
        ("Der Vertrag sei unterzeichnet, sagte ein Beamter der Agentur Reuters.", "Beamter"),
        ("Ein Redakteur der Agentur Reuters sagte, er gehe.", "Redakteur der Agentur Reuters"),
    ],
)
def test_the_name_keeps_the_wording(text: str, name: str) -> None:
    assert told(text, "de")[0][0] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The plant will close, people familiar with the matter said.", "people familiar with the matter"),
        ("The chief will leave, according to people close to the company.", "people close to the company"),
        ("Sources close to the minister said he would resign.", "Sources close to the minister"),
        ("One of the officials said the money was gone.", "one of the officials"),
    ],
)
def test_the_name_keeps_the_wording_in_english(text: str, name: str) -> None:
    assert told(text, "en")[0][0] == name
