from __future__ import annotations

import pytest

from claimcheck.extraction.sources.mentions import Determiner, head_of, parse
from claimcheck.languages import get_language
from claimcheck.languages.contract import HeadSort

WORDS = get_language("de").sources


@pytest.mark.parametrize(
    ("text", "offices", "name"),
    [
        ("Innenministerin Clara Vogt", ["Innenministerin"], "Clara Vogt"),
        ("Der norwegische Botschafter in Riga, Lars Dahl", ["Botschafter"], "Lars Dahl"),
        ("Tova Lind, Leiterin des Wetteramts,", ["Leiterin"], "Tova Lind"),
        ("von Gouverneur Amir al-Sabah", ["Gouverneur"], "Amir al-Sabah"),
        ("Norwegens Ministerpräsident Kjell Aas", ["Ministerpräsident"], "Kjell Aas"),
        ("die 34-jährige Bäckerin Jana Holm", ["Bäckerin"], "Jana Holm"),
        ("Pendlerin Sabine Roth", ["Pendlerin"], "Sabine Roth"),
        ("Ursula von der Leyen", [], "Ursula von der Leyen"),
        ("der Ökonom Holm", ["Ökonom"], "Holm"),
    ],
)
def test_names_lose_articles_offices_and_appositions(text: str, offices: list[str], name: str) -> None:
    mention = parse(text, WORDS, known_name=lambda token: token == "Leyen")
    assert mention.name == name
    assert [office.word for office in mention.offices] == offices


@pytest.mark.parametrize(
    ("text", "noun", "sort"),
    [
        ("des Katastrophenschutzministeriums", "Katastrophenschutzministerium", HeadSort.ORGANISATION),
        ("des Hafenamtes", "Hafenamt", HeadSort.ORGANISATION),
        ("Medienberichten", "Medienberichte", HeadSort.MEDIA),
        ("Regierungskreisen", "Regierungskreise", HeadSort.CIRCLE),
        ("einem internen Prüfbericht", "Prüfbericht", HeadSort.DOCUMENT),
        ("Polizeiangaben", "Polizeiangaben", HeadSort.STATEMENT),
    ],
)
def test_nouns_come_in_the_nominative(text: str, noun: str, sort: HeadSort) -> None:
    main = parse(text, WORDS).main
    assert main is not None
    assert (main.word, main.head.sort) == (noun, sort)


@pytest.mark.parametrize(
    ("text", "word", "genders", "plural"),
    [
        ("ein US-Beamter", "US-Beamter", "m", False),
        ("dem Beamten", "Beamter", "m", False),
        ("die Beamtin", "Beamtin", "f", False),
        ("US-Beamten", "US-Beamte", "p", True),
        ("zwei westliche Beamte", "Beamte", "p", True),
        ("dem Zeugen", "Zeuge", "m", False),
        ("mehrere Zeugen", "Zeugen", "p", True),
        ("die Fischer", "Fischer", "p", True),
    ],
)
def test_the_article_tells_number_and_gender(text: str, word: str, genders: str, plural: bool) -> None:
    mention = parse(text, WORDS)
    assert mention.main is not None
    assert (mention.main.word, mention.genders, mention.plural) == (word, genders, plural)


def test_determiners() -> None:
    kinds = {text: parse(text, WORDS).determiner for text in ("ein Zeuge", "der Zeuge", "ihren Angaben", "Zeugen")}
    assert kinds == {
        "ein Zeuge": Determiner.INDEFINITE,
        "der Zeuge": Determiner.DEFINITE,
        "ihren Angaben": Determiner.POSSESSIVE,
        "Zeugen": Determiner.NONE,
    }


def test_relative_clauses_are_cut() -> None:
    mention = parse("ein Lotse, der ungenannt bleiben will", WORDS)
    assert [office.word for office in mention.offices] == ["Lotse"]
    assert mention.complement == ""


@pytest.mark.parametrize("token", ["Gesamt", "Samt", "Bein", "Ostern", ""])
def test_words_that_only_end_like_a_noun_head_nothing(token: str) -> None:
    assert head_of(token, WORDS) is None


@pytest.mark.parametrize("text", ["", "…", '"', "„", "der", ", ,", "(" * 1000, "Ä" * 100_000])
def test_odd_mentions_do_not_raise(text: str) -> None:
    parse(text, WORDS)


def test_an_adjective_in_quotation_marks() -> None:
    assert parse("die „Neue“ Behörde", WORDS).adjectives == ("Neue",)
