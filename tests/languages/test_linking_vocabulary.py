import pytest

from claimcheck.languages import get_language
from claimcheck.languages.contract import LinkingWords

GERMAN, ENGLISH = get_language("de").linking, get_language("en").linking


def test_languages_share_the_names_of_concepts() -> None:
    assert set(ENGLISH.concepts) <= set(GERMAN.concepts)
    assert len(ENGLISH.concepts) > 0.95 * len(GERMAN.concepts)


@pytest.mark.parametrize("words", [GERMAN, ENGLISH], ids=["de", "en"])
def test_lists_speak_of_concepts_that_there_are(words: LinkingWords) -> None:
    named = {concept for pair in words.antonyms for concept in pair} | words.people | words.tallies | words.measures
    assert named <= set(words.concepts)


@pytest.mark.parametrize("words", [GERMAN, ENGLISH], ids=["de", "en"])
def test_a_word_belongs_to_a_concept_or_to_none(words: LinkingWords) -> None:
    topical = {entry for entries in words.concepts.values() for entry in entries}
    empty = topical & words.function_words
    assert len(empty) < 0.02 * len(topical), sorted(empty)


@pytest.mark.parametrize("words", [GERMAN, ENGLISH], ids=["de", "en"])
def test_the_calendar_is_whole(words: LinkingWords) -> None:
    assert (len(words.weekdays), len(words.months)) == (7, 12)
