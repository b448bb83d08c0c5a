"""What pages are made of: markup, voices, wordings."""

import pytest

from claimcheck.model import Claim, Source, SourceKind
from claimcheck.reports.web.edition import anchor
from claimcheck.reports.web.markup import el
from claimcheck.reports.web.voices import COLOURS, initials, voices


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
