"""Which words two texts do not share."""

from __future__ import annotations

import pytest

from claimcheck.model import Claim, Quantity, Span
from claimcheck.reports.words import compare_claims, compare_words, stretches


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


def marked(a, b, **more):
    """The words that differ, figures with a ``#``."""
    found = compare_claims(Claim("a", "d", a, **more), Claim("b", "e", b, **more))
    sides = [list(stretches(a, found.a, found.figures_a)), list(stretches(b, found.b, found.figures_b))]
    assert ["".join(each.text for each in side) for side in sides] == [a, b]
    return [["#" * each.figure + each.text for each in side if each.differs] for side in sides]


def test_words_that_the_other_side_does_not_have():
    assert marked("Rund 35 Hallen seien zerstört.", "Zerstört seien nur noch 12,5 Hallen") == [
        ["Rund", "#35"],
        ["nur noch", "#12,5"],
    ]


def test_number_words_are_figures():
    told = [(Quantity(n, n, n, "Hallen", f"{word} Hallen"),) for n, word in ((12, "zwölf"), (9, "neun"))]
    one = Claim("a", "d", "zwölf Hallen brannten", quantities=told[0])
    other = Claim("b", "e", "neun Hallen brannten", quantities=told[1])
    found = compare_claims(one, other)
    assert (words(one.text, found.figures_a), words(other.text, found.figures_b)) == (["zwölf"], ["neun"])


def test_a_figure_that_stands_against_none_is_a_word_like_any():
    assert marked("35 Hallen brannten", "alle Hallen brannten") == [["35"], ["alle"]]
    assert marked("35 Hallen brannten", "no warehouse burnt") == [[], []]


def test_of_two_languages_only_the_figures():
    assert marked("35 Hallen brannten am Hafen", "12 warehouses burnt down at the port") == [["#35"], ["#12"]]


def test_no_words_at_all():
    assert marked("…", "") == [[], []]


def test_what_is_counted_is_no_figure():
    told = [(Quantity(12, 12, 12, unit, f"12 {unit}"),) for unit in ("Verletzte", "Menschen")]
    found = compare_claims(
        Claim("a", "d", "12 Verletzte gab es", quantities=told[0]),
        Claim("b", "e", "es gab 12 Menschen", quantities=told[1]),
    )
    assert (words("12 Verletzte gab es", found.a), found.figures_a) == (["Verletzte"], ())


def test_a_number_in_other_words_is_the_same_number():
    told = [(Quantity(12, 12, 12, unit, f"{word} {unit}"),) for word, unit in (("12", "halls"), ("zwölf", "Hallen"))]
    one, other = (
        Claim("a", "d", "12 halls burnt", quantities=told[0]),
        Claim("b", "e", "zwölf Hallen", quantities=told[1]),
    )
    assert compare_claims(one, other).same
    third = Claim("c", "e", "zwölf Hallen, 3 Tote", quantities=(*told[1], Quantity(3, 3, 3, "Tote", "3 Tote")))
    assert words(third.text, compare_claims(one, third).b) == ["3"]
