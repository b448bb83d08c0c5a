from __future__ import annotations

import subprocess
import sys

import pytest

from claimcheck.errors import ConceptsError
from claimcheck.languages import get_language
from claimcheck.languages.concepts import concepts, parse_concepts
from claimcheck.languages.contract import LinkingWords

GERMAN, ENGLISH = get_language("de").linking, get_language("en").linking
CODES = ("de", "en")
ROCKET = "missile\n    de  rakete*\n    en  missile* rocket\n"


def test_languages_share_the_names_of_concepts() -> None:
    german, english = set(concepts().of("de")), set(concepts().of("en"))
    assert german == english
    assert sum(len(entries) for code in CODES for entries in concepts().of(code).values()) > 8_000


def test_no_concept_stands_beside_itself() -> None:
    assert all(one != other for one, other in concepts().opposites)


@pytest.mark.parametrize(("words", "code"), [(GERMAN, "de"), (ENGLISH, "en")], ids=CODES)
def test_a_word_belongs_to_a_concept_or_to_none(words: LinkingWords, code: str) -> None:
    topical = {entry for entries in concepts().of(code).values() for entry in entries}
    empty = topical & words.function_words
    assert len(empty) < 0.01 * len(topical), sorted(empty)


@pytest.mark.parametrize("words", [GERMAN, ENGLISH], ids=CODES)
def test_the_calendar_is_whole(words: LinkingWords) -> None:
    assert (len(words.weekdays), len(words.months)) == (7, 12)


def test_a_block_is_a_concept_with_its_words() -> None:
    drone = "drone\n    kind  tally\n    opposite  missile\n    en  drone*\n"
    text = f"# War\n\n{ROCKET}    de  ums_leben  # a comment\n{drone}"
    read = parse_concepts(text, "x.txt", CODES)
    assert read.of("de") == {"missile": ("rakete*", "ums leben")}
    assert read.of("en") == {"missile": ("missile*", "rocket"), "drone": ("drone*",)}
    assert (read.opposites, read.tallies, read.people) == ((("drone", "missile"),), {"drone"}, frozenset())
    assert read.of("xx") == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{ROCKET}gun\n    en  rocket\n", 'x.txt:5: "rocket" stands for "missile" already'),
        ("missile\n    en  rocket rocket\n", 'x.txt:2: "rocket" stands for "missile" already'),
        (f"{ROCKET}missile\n    en  gun\n", 'x.txt:4: "missile" stands in line 1 already'),
        ("missile\n    fr  fusée\n", 'x.txt:2: unknown language "fr"'),
        ("missile\n    en\n", 'x.txt:2: nothing follows "en"'),
        ("# War\nmissile\ndrone\n    en  drone\n", 'x.txt:2: "missile" has no words'),
        ("    en  rocket\n", "x.txt:1: a line of words before the first concept"),
        ("missile rocket\n", 'x.txt:1: "missile rocket" is no name of a concept'),
        ("missile\n    kind  weapon\n    en  rocket\n", 'x.txt:1: unknown kind "weapon"'),
        ("missile\n    opposite  peace\n    en  rocket\n", 'x.txt:1: "missile" cannot be the opposite of "peace"'),
    ],
)
def test_a_wrong_line_is_named(text: str, told: str) -> None:
    with pytest.raises(ConceptsError) as caught:
        parse_concepts(text, "x.txt", CODES)
    assert str(caught.value).startswith(told)


def test_words_of_two_languages_may_look_alike() -> None:
    read = parse_concepts("gift\n    en  gift\npoison\n    de  gift\n", "x.txt", CODES)
    assert (read.of("en"), read.of("de")) == ({"gift": ("gift",)}, {"poison": ("gift",)})


def test_only_linking_reads_the_concepts() -> None:
    code = (
        "import claimcheck.pipeline, claimcheck.extraction\n"
        "from claimcheck.languages import get_language\n"
        "get_language('de'), get_language('en')\n"
        "from claimcheck.languages.concepts import concepts\n"
        "assert concepts.cache_info().currsize == 0"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
