import pytest

from claimcheck.extraction.details import NO_LIMIT, certainty, dates, is_negated, quantities
from claimcheck.languages import get_language
from claimcheck.model import Certainty, QuotationType

WORDS = get_language("en").details
FRIDAY = "2024-10-11"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at least 12 people were hurt", [(12, 12, NO_LIMIT, "people")]),
        ("two dozen villages are cut off", [(24, 24, 24, "villages")]),
        ("hundreds of protesters marched", [(200, 200, 999, "protesters")]),
        ("the dam holds 1.2 million litres", [(1_200_000, 1_200_000, 1_200_000, "litres")]),
        ("turnout fell to 35 per cent", [(35, 35, 35, "percent")]),
        ("turnout fell to 35 percent", [(35, 35, 35, "percent")]),
        ("repairs cost more than $10 million", [(10_000_000, 10_000_000, NO_LIMIT, "$")]),
        ("a fund of €2.5bn", [(2_500_000_000, 2_500_000_000, 2_500_000_000, "€")]),
        ("a dozen missiles fell", [(12, 12, 12, "missiles")]),
        ("21,400 spectators came", [(21_400, 21_400, 21_400, "spectators")]),
        ("between 20 and 30 ships waited", [(20, 20, 30, "ships")]),
        ("twenty-one trucks crossed", [(21, 21, 21, "trucks")]),
        ("35 U.S. positions were hit", [(35, 35, 35, "U.S. positions")]),
        ("a quake of magnitude 6.4", [(6.4, 6.4, 6.4, "magnitude")]),
        ("no missiles were sold", [(0, 0, 0, "missiles")]),
        ("not a single drone was seen", [(1, 1, 1, "drone")]),
        ("14 killed in the north", [(14, 14, 14, "dead")]),
        ("the Oct. 11 attack on Flight 370 at 5:12 a.m.", []),
        ("the ship left two days ago", []),
        ("he lives with a dog", []),
        ("in 2022 the 61-year-old left", []),
    ],
)
def test_quantities(text: str, expected: list[tuple[float, float, float, str]]) -> None:
    assert [(q.value, q.low, q.high, q.unit) for q in quantities(text, WORDS)] == expected


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("the harbour closed on Monday", "2024-10-07", "2024-10-07"),
        ("the harbour will open on Monday", "2024-10-14", "2024-10-14"),
        ("the harbour closed last week", "2024-09-30", "2024-10-06"),
        ("the harbour closed earlier this month", "2024-10-01", "2024-10-31"),
        ("the harbour closed in mid-December", "2023-12-10", "2023-12-20"),
        ("the harbour closed on Oct. 9", "2024-10-09", "2024-10-09"),
        ("the harbour closed on 9 October 2023", "2023-10-09", "2023-10-09"),
        ("the harbour closed on October 9th, 2023", "2023-10-09", "2023-10-09"),
        ("the harbour closed in February 2022", "2022-02-01", "2022-02-28"),
        ("the harbour closed two days ago", "2024-10-09", "2024-10-09"),
        ("the harbour closed a week ago", "2024-09-30", "2024-10-06"),
        ("the harbour closed yesterday", "2024-10-10", "2024-10-10"),
        ("the harbour closed at the end of last year", "2023-09-01", "2023-12-31"),
        ("the harbour closed last summer", "2024-06-01", "2024-08-31"),
    ],
)
def test_dates(text: str, start: str, end: str) -> None:
    assert [(str(d.start), str(d.end)) for d in dates(text, FRIDAY, WORDS)] == [(start, end)]


def test_may_and_march_are_common_words_too() -> None:
    assert dates("they may march today no more", None, WORDS) == ()


def sure(quote: str, cue: str, sentence: str, type: QuotationType = QuotationType.INDIRECT) -> Certainty:
    return certainty(type, quote, cue, sentence, WORDS)


@pytest.mark.parametrize(
    ("quote", "cue", "expected"),
    [
        ("the boat was empty", "said", Certainty.ASSERTED),
        ("the boat was empty", "denied that", Certainty.DENIAL),
        ("the report was a fairy tale", "said", Certainty.DENIAL),
        ("no boat had left the port", "insisted", Certainty.DENIAL),
        ("the boat was allegedly empty", "said", Certainty.HEDGED),
        ("the boat was empty", "suspects that", Certainty.HEDGED),
        ("the crew would sue", "reportedly", Certainty.HEDGED),
    ],
)
def test_certainty_of_indirect_speech(quote: str, cue: str, expected: Certainty) -> None:
    assert sure(quote, cue, f"The owner {cue} {quote}.") is expected


def test_what_else_the_sentence_denies_is_another_claim() -> None:
    sentence = "The army said it had hit a depot and denied hitting a school."
    assert sure("it had hit a depot", "said", sentence) is Certainty.ASSERTED


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The ministry declined to comment.", Certainty.DECLINED),
        ("The owner did not respond to requests for comment.", Certainty.DECLINED),
        ("There was no immediate comment from the yard.", Certainty.DECLINED),
        ("The ministry would neither confirm nor deny the sale.", Certainty.DECLINED),
        ("The mayor rejected the accusation.", Certainty.DENIAL),
        ("The mayor dismissed reports of a sale.", Certainty.DENIAL),
        ("The mayor urged patience.", Certainty.ASSERTED),
    ],
)
def test_certainty_of_reported_speech_acts(sentence: str, expected: Certainty) -> None:
    assert sure(sentence, "", sentence, QuotationType.REPORTED) is expected


@pytest.mark.parametrize(
    ("quote", "negated"),
    [
        ("the boat was not empty", True),
        ("the boat wasn't empty", True),
        ("nobody can’t be excused", True),
        ("it never left", True),
        ("the boat left", False),
    ],
)
def test_negation(quote: str, negated: bool) -> None:
    assert is_negated(quote, WORDS) is negated
