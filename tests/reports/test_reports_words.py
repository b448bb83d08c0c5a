"""Which words two texts do not share."""

from __future__ import annotations

import pytest

from claimcheck.model import Span
from claimcheck.reports.words import compare_words


def words(text: str, spans: tuple[Span, ...]) -> list[str]:
    return [span.of(text) for span in spans]


@pytest.mark.parametrize(
    ("a", "b", "only_a", "only_b"),
    [
        ("Die Brücke könnte sinken", "Die Brücke wird sinken", ["könnte"], ["wird"]),
        ("mindestens 12 Verletzte", "17 Verletzte", ["mindestens 12"], ["17"]),
        ("1.200 Tote", "1.300 Tote", ["1.200"], ["1.300"]),
        ("12,5 Prozent", "12.5 Prozent", ["12,5"], ["12.5"]),
        ("es bleibt bei -3 Grad", "es bleibt bei 3 Grad", ["-3"], ["3"]),
        ("um 18:30 Uhr", "um 18:45 Uhr", ["18:30"], ["18:45"]),
        ("the US-backed plan won't work", "the plan will work", ["US-backed", "won't"], ["will"]),
        ("12-14 Tote", "12-16 Tote", ["14"], ["16"]),
        ("die 1990er Jahre der G7", "die 1980er Jahre der G20", ["1990er", "G7"], ["1980er", "G20"]),
        ("das Werk", "das Werk am See", [], ["am See"]),
        ("das Werk am See", "das Werk", ["am See"], []),
        ("", "das Werk", [], ["das Werk"]),
    ],
)
def test_the_words_that_differ(a, b, only_a, only_b):
    found = compare_words(a, b)
    assert (words(a, found.a), words(b, found.b)) == (only_a, only_b)
    assert not found.same


@pytest.mark.parametrize("b", ["„die  Brücke“ – hält.", "Die Brücke hält!", "DIE BRÜCKE HÄLT"])
def test_case_marks_and_white_space_do_not_count(b):
    assert compare_words("Die Brücke hält", b).same


def test_what_stands_in_place_of_what():
    found = compare_words("Es könnte 12 Tote geben, heißt es", "Es wird 17 Tote geben")
    assert found.replaced == (("könnte 12", "wird 17"), ("heißt es", ""))


def test_any_two_texts_can_be_compared():
    assert compare_words("", "").same
    found = compare_words("ja " * 5_000, "nein " * 5_000)
    assert len(found.a) == len(found.b) == 1


def test_a_script_without_case_or_spaces():
    assert not compare_words("桥关闭了", "桥开放了").same
