from __future__ import annotations

import pytest

from claimcheck.extraction.details import NO_LIMIT, quantities
from claimcheck.languages import get_language

WORDS = get_language("de").details


def found(text: str) -> list[tuple[float, str]]:
    return [(quantity.value, quantity.unit) for quantity in quantities(text, WORDS)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 Boote liegen fest", [(12, "Boote")]),
        ("1.250 Helfer waren da", [(1250, "Helfer")]),
        ("das Land zählt 400 000 Einwohner", [(400_000, "Einwohner")]),
        ("3,6 Milliarden Kronen fehlen", [(3_600_000_000, "Kronen")]),
        ("15 Millionen US-Dollar", [(15_000_000, "US-Dollar")]),
        ("ein Anteil von 7,2 Prozent", [(7.2, "Prozent")]),
        ("elf Gemeinden und zwei Städte", [(11, "Gemeinden"), (2, "Städte")]),
        ("dreiundzwanzig Kinder", [(23, "Kinder")]),
        ("zweihundertfünfzig Soldaten", [(250, "Soldaten")]),
        ("ein Dutzend Schiffe", [(12, "Schiffe")]),
        ("eine halbe Million Euro", [(500_000, "Euro")]),
        ("anderthalb Tonnen Käse", [(1.5, "Tonnen")]),
        ("keine einzige Fähre lief aus", [(0, "Fähre")]),
        ("ein Toter, keine Verletzten", [(1, "Toter"), (0, "Verletzte")]),
        ("ein Beben der Stärke 5,9", [(5.9, "Stärke")]),
        ("ein 40-Tonnen-Laster", [(40, "Tonnen")]),
        ("in zwölf Kilometern Tiefe", [(12, "Kilometer")]),
        ("drei weitere schwer beschädigte Häuser", [(3, "Häuser")]),
        ("vier von fünf Zügen fallen aus", [(4, "Züge"), (5, "Züge")]),
        ("die Zahl der Toten ist auf neun gestiegen", [(9, "Tote")]),
        ("acht seien verletzt worden", [(8, "Verletzte")]),
        ("Hunderte „Falke“-Drohnen", [(200, "Falke-Drohnen")]),
    ],
)
def test_figures_with_what_they_count(text: str, expected: list[tuple[float, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "am 3. Februar um 4.12 Uhr",
        "gegen 17:45 Uhr",
        "am 14.05.2023",
        "seit dem Jahr 1998",
        "ein 53-jähriger Mann",
        "nach Artikel 5 der Satzung",
        "auf Seite 12 steht es",
        "der 2. Vorsitzende",
        "vor zwei Tagen",
        "eine Erklärung dazu gab es nicht",
        "Tor 7 blieb zu",
        "Meier (58) schwieg",
    ],
)
def test_times_years_ordinals_and_names_are_no_figures(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("mindestens 14 Tote", 14, NO_LIMIT),
        ("mehr als 60 Leichen", 60, NO_LIMIT),
        ("bis zu 50 Drohnen", 0, 50),
        ("weniger als 30 Boote", 0, 30),
        ("rund 100 Menschen", 90, 110),
        ("knapp 200 Betten", 180, 200),
        ("zwischen 20 und 30 Raketen", 20, 30),
        ("zwei bis drei Millionen Euro", 2_000_000, 3_000_000),
        ("Tausende Anwohner", 2_000, 9_999),
        ("genau 7 Häuser", 7, 7),
    ],
)
def test_modifiers_widen_the_range(text: str, low: float, high: float) -> None:
    (quantity,) = quantities(text, WORDS)
    assert (quantity.low, quantity.high) == (low, high)
    assert quantity.low <= quantity.value <= quantity.high


def test_the_text_is_shown_as_it_stands() -> None:
    (quantity,) = quantities("Das sind mindestens 14 Tote.", WORDS)
    assert quantity.text == "mindestens 14 Tote"


@pytest.mark.parametrize("text", ["1." * 200_000, "1 000 " * 100_000, "zwei " * 100_000, "„" * 100_000, ""])
def test_odd_input_ends(text: str) -> None:
    assert isinstance(quantities(text, WORDS), tuple)


def test_a_bare_range_of_years_is_no_quantity() -> None:
    assert quantities("zwischen 2019 und 2021 sei niemand gestorben", WORDS) == ()
    (people,) = quantities("zwischen 1900 und 2100 Menschen", WORDS)
    assert (people.low, people.high, people.unit) == (1900, 2100, "Menschen")
