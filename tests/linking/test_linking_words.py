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

GERMAN, ENGLISH = lexicon("de"), lexicon("en")


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


def keys_of(text: str, words: Lexicon) -> set[str]:
    return set(terms(tokens(text), words))


@pytest.mark.parametrize(
    ("german", "english"),
    [
        ("Drohnenfabrik", "drone factory"),
        ("Nahbereichsrakete", "short-range missile"),
        ("Kurzstreckenraketen", "short-range missiles"),
        ("Waffenruhe", "cease-fire"),
        ("Zinserhöhung", "interest rate raised"),
        ("Bombenfund", "bomb was discovered"),
        ("Gefängnisaufstand", "prison uprising"),
        ("Bundesgesundheitsminister", "minister"),
        ("nach Genf", "to Geneva"),
        ("Mailänder", "Milan"),
        ("französische", "French"),
        ("Moskau", "Kremlin"),
        ("das Treffen abzusagen", "to call off the meeting"),
    ],
)
def test_two_languages_one_topic(german: str, english: str) -> None:
    of_german, of_english = keys_of(german, GERMAN), keys_of(english, ENGLISH)
    assert of_german & of_english == of_english or of_german & of_english == of_german != set()


@pytest.mark.parametrize("phrase", ["Fabrik für Drohnen", "Drohnen aus der Fabrik", "Drohnenfabriken"])
def test_a_compound_is_what_its_parts_say(phrase: str) -> None:
    assert keys_of(phrase, GERMAN) == {"c:drone", "c:factory"}


def test_one_part_of_a_compound_is_enough() -> None:
    assert GERMAN.keys("Raketenabwehrschirm")[0] == "c:air_defence"
    assert GERMAN.keys("Panzerhaubitzen") == ("c:tank", *GERMAN.keys("Haubitzen"))
    assert "c:missile" in GERMAN.keys("Plotzenrakete")


@pytest.mark.parametrize(
    ("word", "concept"),
    [
        ("schließlich", "close"),
        ("verschiedene", "dead"),
        ("vergleichen", "dead"),
        ("verwundert", "injured"),
        ("kürzlich", "cut"),
        ("Flügel", "flight"),
        ("Schüssel", "shot"),
        ("Zügel", "train"),
        ("dieselbe", "fuel"),
        ("Metropole", "tram"),
        ("einige", "agree"),
        ("Dämmerung", "dam"),
        ("bewusstlos", "intent"),
        ("Ratte", "city_hall"),
        ("diskutieren", "animal"),
        ("wahrhaft", "prison"),
        ("Verwandtschaft", "prison"),
        ("entspannen", "technical_fault"),
        ("Lebenserwartung", "maintenance"),
        ("aussteigen", "raise"),
        ("umgestiegen", "raise"),
        ("Königsberg", "mountain"),
        ("Hoffmann", "man"),
        ("merkwürdig", "praise"),
        ("Militärführung", "honour"),
        ("Friedensprozess", "trial"),
        ("Waschmaschine", "aircraft"),
    ],
)
def test_german_words_that_begin_or_end_like_others(word: str, concept: str) -> None:
    assert f"c:{concept}" not in GERMAN.keys(word)


@pytest.mark.parametrize(
    ("word", "concept"),
    [
        ("accustomed", "charge"),
        ("audience", "inspect"),
        ("nationalism", "bailout"),
        ("rabbits", "priest"),
        ("subsidence", "subsidy"),
        ("corroborate", "corrosion"),
        ("revisited", "correct"),
        ("squadron", "team"),
        ("entertain", "enter"),
        ("leash", "lend"),
        ("catalogue", "catalonia"),
        ("vigilant", "mourning"),
        ("march", "protest"),
    ],
)
def test_english_words_that_begin_like_others(word: str, concept: str) -> None:
    assert not {f"c:{concept}", f"w:{concept}"} & set(ENGLISH.keys(word))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("getötet", "verletzt"),
        ("Rakete", "Drohne"),
        ("Festnahme", "Freilassung"),
        ("Rücktritt", "Entlassung"),
        ("Gewinn", "Verlust"),
        ("Schwarzes Meer", "Rotes Meer"),
        ("Niger", "Nigeria"),
        ("Südkorea", "Nordkorea"),
    ],
)
def test_what_is_near_is_not_the_same(one: str, other: str) -> None:
    assert not keys_of(one, GERMAN) & keys_of(other, GERMAN)


@pytest.mark.parametrize("word", ["und", "wurde", "sagte", "mitteilte", "Behörde", "einem"])
def test_empty_words_have_no_key(word: str) -> None:
    assert GERMAN.keys(word) == ()


def test_a_phrase_is_named_as_it_stands() -> None:
    found = terms(tokens("Dabei kamen am Abend zwei Menschen ums Leben"), GERMAN)
    assert found["c:dead"] == "ums Leben"


def test_a_torn_verb_is_found_in_its_sentence() -> None:
    assert terms(tokens("Der Hersteller rief am Montag drei Chargen zurück"), GERMAN)["c:recall"] == "rief zurück"
    assert "c:recall" not in terms(tokens("Er rief die Polizei. Dann ging er zurück"), GERMAN)
    assert "c:dead" not in terms(tokens("Sein Leben ändert sich ums Haus herum"), GERMAN)


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
    unknown = lexicon("xx")
    assert set(unknown.keys("Norderhaven")) == {*GERMAN.keys("Norderhaven"), *ENGLISH.keys("Norderhaven")}
    assert unknown.keys("the") == unknown.keys("The", starts_sentence=True) == ()


def test_a_language_loses_its_own_endings_and_no_others() -> None:
    known = LinkingWords(function_words=frozenset({"y"}), endings=("os", "o"))
    assert Lexicon(known).keys("barcos") == Lexicon(known).keys("barco") == ("w:barc",)


@pytest.mark.parametrize("text", ["².0 Tote", "¹ Toter", "① Verletzte", "٣ Tote", "x² + 3² Meter"])
def test_only_plain_figures_are_numbers(text: str) -> None:
    assert all(token.text[0] in "0123456789" for token in tokens(text) if token.is_number)
    assert link_claims([Claim("a", "x", text, lang="de"), Claim("b", "y", text, lang="de")]) is not None


def test_a_language_without_code_links_by_names() -> None:
    (profile,) = profiles([Claim("a", "x", "ayer en Norderhaven")])
    assert set(profile.own.values()) == {"Norderhaven"}


def test_a_language_that_is_not_told_is_recognised() -> None:
    text = "Die Polizei sagte, dass bei dem Brand in der Werft zwölf Menschen ums Leben gekommen seien"
    (profile,) = profiles([Claim("a", "x", text)])
    assert profile.own["c:dead"] == "ums Leben"


def test_entries_are_words_beginnings_and_phrases() -> None:
    entries = EntrySet(("kein*", "ohne", "nicht mehr"))
    assert entries.find(["es", "gibt", "keinerlei"]) == 2
    assert entries.find(["das", "ist", "nicht", "mehr"]) == 2
    assert entries.find(["nicht", "ohnehin"]) is None
