"""What pages are made of: markup, voices, wordings."""

from dataclasses import replace

import pytest

from claimcheck.model import Claim, Link, LinkKind, Quantity, Relation, Source, SourceKind
from claimcheck.reports import Pair
from claimcheck.reports.web.edition import anchor
from claimcheck.reports.web.markup import el
from claimcheck.reports.web.voices import COLOURS, initials, voices
from claimcheck.reports.web.wording import compared


def test_text_and_attributes_are_escaped():
    assert el("p", 'a < b & "c"', title='"><b>') == '<p title="&quot;&gt;&lt;b&gt;">a &lt; b &amp; &quot;c&quot;</p>'


def test_characters_that_act_are_written_out():
    assert el("p", "a\u202eb\x00c\ud800", lang="\u202e") == r'<p lang="\u202e">a\u202eb\x00c\ud800</p>'


def test_elements_within_elements_and_attributes_left_out():
    assert el("p", el("br"), None, class_="x", hidden=True, lang=None, data_a=False) == '<p class="x" hidden><br></p>'


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Edda Kranz", "EK"),
        ("Ministerium für Inneres", "MI"),
        ("two officials", "t"),
        ("unnamed source", "?"),
        ("…", "?"),
    ],
)
def test_initials(name, letters):
    assert initials(name) == letters


def test_the_most_frequent_sources_have_colours_of_their_own():
    claims = [
        Claim(f"{name}{number}", "d", "x", source=Source(f"S{name:02}", SourceKind.PERSON))
        for name in range(12)
        for number in range(20 - name)
    ]
    found = voices([*claims, *(Claim(f"u{number}", "d", "x") for number in range(50))])
    assert [voice.colour for voice in found.values()] == [*range(1, COLOURS + 1), *[0] * 5]
    assert list(found)[-1] == "unnamed source"


@pytest.mark.parametrize("id", ["../../etc/passwd", "A", "ä", "", "con.html", "x" * 80, "\ud800"])
def test_ids_that_are_no_file_names_get_one(id):
    assert anchor(id).isalnum()
    assert anchor(id) != id


def test_ids_that_are_file_names_stay():
    assert anchor("0a1b2c3d4e5f") == "0a1b2c3d4e5f"


def marked(a, b, **more):
    """The words that differ, figures with a ``#``."""
    ends = [replace(Claim("a", "d", a), **more), replace(Claim("b", "e", b), **more)]
    pair = Pair(Link("a", "b", Relation.CONFLICTS, LinkKind.QUANTITY, 0.5, None, ("r",)), *ends)
    sides = compared(pair)
    assert ["".join(each.text for each in side) for side in sides] == [a, b]
    return [["#" * each.figure + each.text for each in side if each.differs] for side in sides]


def test_words_that_the_other_side_does_not_have():
    assert marked("Rund 35 Hallen seien zerstört.", "Zerstört seien nur noch 12,5 Hallen") == [
        ["Rund", "#35"],
        ["nur noch", "#12,5"],
    ]


def test_number_words_are_figures():
    told = tuple(Quantity(n, n, n, "Hallen", f"{word} Hallen") for n, word in ((12, "zwölf"), (9, "neun")))
    assert marked("zwölf Hallen brannten", "neun Hallen brannten", quantities=told) == [["#zwölf"], ["#neun"]]


def test_a_figure_that_stands_against_none_is_a_word_like_any():
    assert marked("35 Hallen brannten", "alle Hallen brannten") == [["35"], ["alle"]]
    assert marked("35 Hallen brannten", "no warehouse burnt") == [[], []]


def test_of_two_languages_only_the_figures():
    assert marked("35 Hallen brannten am Hafen", "12 warehouses burnt down at the port") == [["#35"], ["#12"]]


def test_no_words_at_all():
    assert marked("…", "") == [[], []]
