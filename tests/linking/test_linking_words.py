"""Words to topic keys, numbers to ranges, spellings to sounds."""

from __future__ import annotations

import pytest

from claimcheck.languages.contract import LinkingWords
from claimcheck.linking import link_claims
from claimcheck.linking.lexicon import EntrySet, Lexicon, lexicon
from claimcheck.linking.profiles import profiles
from claimcheck.linking.sounds import sound
from claimcheck.linking.tokens import number, terms, tokens
from claimcheck.model import Claim, Quantity

GERMAN = lexicon("de")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Raketen", "Flugkörper"),
        ("Tote", "Todesopfer"),
        ("verletzt", "Verwundete"),
        ("Streik", "Ausstand"),
        ("Kurzstreckenraketen", "Kurzstreckenrakete"),
        ("Drohnenfabrik", "Drohnenfabriken"),
        ("Russland", "russischen"),
        ("Brackwasserfelds", "Brackwasserfeld"),
    ],
)
def test_one_meaning_one_key(one: str, other: str) -> None:
    assert GERMAN.keys(one) == GERMAN.keys(other) != ()


def test_compounds_are_split() -> None:
    assert set(GERMAN.keys("Drohnenfabrik")) == {"c:drone", "c:factory"}


@pytest.mark.parametrize("word", ["und", "wurde", "sagte", "mitteilte", "Behörde", "einem"])
def test_empty_words_have_no_key(word: str) -> None:
    assert GERMAN.keys(word) == ()


def test_phrases_need_not_stand_together() -> None:
    found = terms(tokens("Dabei kamen am Abend zwei Menschen ums Leben"), GERMAN)
    assert found["c:dead"] == "ums Leben"


@pytest.mark.parametrize(
    ("one", "other"),
    [("Dschurestan", "Jurestan"), ("Sarkan", "Sarqan"), ("Akschar", "Akshar"), ("Sandkühler", "Sandkuehler")],
)
def test_transliterations_sound_alike(one: str, other: str) -> None:
    assert sound(one) == sound(other)


def test_different_names_sound_different() -> None:
    assert len({sound(name) for name in ("Putin", "Pudin", "Peskow", "Petrow")}) == 4


@pytest.mark.parametrize(
    ("figures", "value"), [("21.400", 21_400), ("21,400", 21_400), ("6,4", 6.4), ("6.4", 6.4), ("1.234.567", 1_234_567)]
)
def test_numbers_of_both_notations(figures: str, value: float) -> None:
    assert number(figures) == value


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("rund 40 Tote", 36, 44),
        ("mindestens 12 Tote", 12, float("inf")),
        ("höchstens 12 Tote", 0, 12),
        ("nicht mehr als 12 Tote", 0, 12),
        ("12 Tote", 12, 12),
        ("Hunderte Tote", 200, 999),
    ],
)
def test_how_exactly_a_number_is_told(text: str, low: float, high: float) -> None:
    (count,) = profiles([Claim("a", "x", text, lang="de")])[0].counts
    assert (count.low, count.high, count.tally) == (pytest.approx(low), pytest.approx(high), {"c:dead"})


def test_dates_and_times_are_no_counts() -> None:
    assert profiles([Claim("a", "x", "Am 3. Mai 2024 um 6.40 Uhr", lang="de")])[0].counts == ()


def test_a_given_range_is_kept() -> None:
    given = Quantity(40, 30, 50, "Tote", "30 bis 50 Tote")
    (count,) = profiles([Claim("a", "x", "30 bis 50 Tote", lang="de", quantities=(given,))])[0].counts
    assert (count.low, count.high) == (30, 50)


def test_an_unknown_language_keeps_names_and_long_words() -> None:
    unknown = lexicon("xx", "de")
    assert unknown.keys("Norderhaven") == GERMAN.keys("Norderhaven") != ()
    assert unknown.keys("the") == unknown.keys("The", starts_sentence=True) == ()


def test_a_language_loses_its_own_endings_and_no_others() -> None:
    assert Lexicon(LinkingWords()).keys("Norderhaven") == ("w:norderhaven",)
    known = LinkingWords(function_words=frozenset({"y"}), endings=("os", "o"))
    assert Lexicon(known).keys("barcos") == Lexicon(known).keys("barco") == ("w:barc",)


@pytest.mark.parametrize("text", ["².0 Tote", "¹ Toter", "① Verletzte", "٣ Tote", "x² + 3² Meter"])
def test_only_plain_figures_are_numbers(text: str) -> None:
    assert all(token.text[0] in "0123456789" for token in tokens(text) if token.is_number)
    assert link_claims([Claim("a", "x", text, lang="de"), Claim("b", "y", text, lang="de")]) is not None


def test_a_language_without_code_links_by_names() -> None:
    (profile,) = profiles([Claim("a", "x", "ayer en Norderhaven")])
    assert list(profile.own.values()) == ["Norderhaven"]


def test_a_language_that_is_not_told_is_recognised() -> None:
    text = "Die Polizei sagte, dass bei dem Brand in der Werft zwölf Menschen ums Leben gekommen seien"
    (profile,) = profiles([Claim("a", "x", text)])
    assert profile.own["c:dead"] == "ums Leben"


def test_entries_are_words_beginnings_and_phrases() -> None:
    entries = EntrySet(("kein*", "ohne", "nicht mehr"))
    assert entries.find(["es", "gibt", "keinerlei"]) == 2
    assert entries.find(["das", "ist", "nicht", "mehr"]) == 2
    assert entries.find(["nicht", "ohnehin"]) is None


def test_every_antonym_and_group_is_a_concept() -> None:
    words = GERMAN.words
    named = {*words.people, *words.tallies, *words.measures, *(name for pair in words.antonyms for name in pair)}
    assert named <= words.concepts.keys()


def test_no_entry_stands_for_two_concepts() -> None:
    seen: dict[str, str] = {}
    for concept, entries in GERMAN.words.concepts.items():
        for entry in entries:
            assert seen.setdefault(entry, concept) == concept
