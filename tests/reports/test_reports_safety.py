"""Article text must not act on a terminal or in a spreadsheet."""

import json

import pytest

from claimcheck.reports.safety import escape_json, spreadsheet_cell, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("zwei\n\n  Zeilen\tText", "zwei Zeilen Text"),
        ("rot \x1b[31m!", r"rot \x1b[31m!"),
        ("Glocke\x07", r"Glocke\x07"),
        ("C1 \x9b31m", r"C1 \x9b31m"),
        ("abc\u202egpj.exe", r"abc\u202egpj.exe"),
        ("\u2066x\u2069", r"\u2066x\u2069"),
        ("allein \ud83d", r"allein \ud83d"),
        ("Straße in Köln, 5 €", "Straße in Köln, 5 €"),
    ],
)
def test_visible(text, shown):
    assert visible(text) == shown


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", "＝", " ="])
def test_no_cell_is_a_formula(start):
    assert spreadsheet_cell(f"{start}HYPERLINK()").startswith("'")


@pytest.mark.parametrize("start", ["a;=", "a; +", 'a;"=', 'a; ""-', "a;;@"])
def test_no_part_of_a_cell_is_a_formula_where_semicolons_part_cells(start):
    before, _, after = spreadsheet_cell(f"{start}HYPERLINK()").rpartition(";")
    assert after.startswith("'") and before.startswith("a")


@pytest.mark.parametrize("text", ["35 Lagerhallen", "a=b", "Ja; nein", "-5", "+3.25", "-1e-07"])
def test_an_ordinary_cell_stays_as_it_is(text):
    assert spreadsheet_cell(text) == text


def test_escaped_json_means_the_same_and_has_no_control_characters():
    value = {"text": "a\x1b\x9b\u202e\u2028b"}
    written = escape_json(json.dumps(value, ensure_ascii=False))
    assert json.loads(written) == value
    assert written.isprintable()
