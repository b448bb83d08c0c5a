import pytest

from claimcheck.extraction.grammar import Kind, Parse
from claimcheck.extraction.segments import segment
from claimcheck.languages import get_language
from claimcheck.languages.contract import Tag
from claimcheck.languages.de.morphology import tag

WORDS = get_language("de").attribution


def parse(text: str) -> Parse:
    (sentence,) = segment(text, WORDS.grammar)
    return Parse(sentence, WORDS)


def kinds(text: str) -> list[Kind]:
    return [clause.kind for clause in parse(text).clauses]


@pytest.mark.parametrize("form", "sei seien habe werde könne solle wisse gebe handle erwäge mitteile".split())
def test_subjunctive_1_is_told_by_form(form: str) -> None:
    assert tag(form, form) & Tag.SUBJUNCTIVE_1
    assert not tag(form, form) & Tag.FINITE


@pytest.mark.parametrize("form", "wäre hätten käme gäbe würden könnten müsste stünde ließe bliebe verspräche".split())
def test_subjunctive_2_is_told_by_form(form: str) -> None:
    assert tag(form, form) & Tag.SUBJUNCTIVE_2
    assert not tag(form, form) & Tag.FINITE


@pytest.mark.parametrize("form", "ist hat wird kam sagte bezeichnete rechnete erklärt mitteilte".split())
def test_indicative(form: str) -> None:
    assert tag(form, form) & Tag.FINITE


@pytest.mark.parametrize("form", "gesagt mitgeteilt verurteilt versprochen angekündigt gewesen gezeichnet".split())
def test_participles(form: str) -> None:
    assert tag(form, form) & Tag.PARTICIPLE


@pytest.mark.parametrize("word", "eine meine lange heute offenbar trotz".split())
def test_words_that_only_look_like_verbs(word: str) -> None:
    assert not tag(word, word) & (Tag.FINITE | Tag.SUBJUNCTIVE_1 | Tag.SUBJUNCTIVE_2)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Er sagte, dass es regne.", [Kind.MAIN, Kind.SUBORDINATE]),
        ("Er sagte, es regne.", [Kind.MAIN, Kind.MAIN]),
        ("Sie versprach, das Haus zu bauen.", [Kind.MAIN, Kind.INFINITIVE]),
        ("Die Frau, die am Ufer wohnt, schwieg.", [Kind.MAIN]),
        ("Der Minister, ein Jurist, schwieg.", [Kind.MAIN]),
        ("Er kam und sagte nichts.", [Kind.MAIN, Kind.MAIN]),
        ("„Wir kommen nicht mehr zurück“, sagte er.", [Kind.QUOTE, Kind.MAIN]),
        ("Während des Gesprächs sprach sie.", [Kind.MAIN]),
        ("Während sie sprach, regnete es.", [Kind.SUBORDINATE, Kind.MAIN]),
        ("Die neuen, deutlich höheren Preise gelten.", [Kind.MAIN]),
    ],
)
def test_clauses(text: str, expected: list[Kind]) -> None:
    assert kinds(text) == expected


def test_mood_of_a_clause() -> None:
    parsed = parse("Er sagte, das Werk sei zerstört.")
    assert [bool(parsed.mood(clause)) for clause in parsed.clauses] == [False, True]


def test_first_person_is_no_subjunctive() -> None:
    parsed = parse("Ich habe nichts gesehen.")
    assert not parsed.mood(parsed.clauses[0])


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("der Leiter der Behörde sprach", "der Leiter der Behörde"),
        ("ein Sprecher von Siemens sprach", "ein Sprecher von Siemens"),
        ("Ursula von der Leyen sprach", "Ursula von der Leyen"),
        ("Minister Karl Weber (SPD) sprach", "Minister Karl Weber (SPD)"),
        ("iranische und schiitische Vertreter sprachen", "iranische und schiitische Vertreter"),
        ("die Behörde am Montag", "die Behörde"),
        ("das Institut in Potsdam sprach", "das Institut in Potsdam"),
    ],
)
def test_noun_phrases(text: str, phrase: str) -> None:
    parsed = parse("Dort " + text + ".")
    end = parsed.phrase_end(1, len(parsed.sentence))
    assert ("Dort " + text)[parsed.sentence.starts[1] : parsed.sentence.ends[end - 1]] == phrase
