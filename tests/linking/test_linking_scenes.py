"""Two places that neither article shares speak against a link; countries, and what is no place, do not."""

from __future__ import annotations

import pytest
from linking_articles import articles, claim, count, office, person

from claimcheck.linking import explain

POLICE, OWNER = office("Polizei Norderhaven"), person("Edzard Renken")


def told_elsewhere(one: str, other: str, lang: str = "de") -> bool:
    """Whether the place of one claim speaks against its being told in the other."""
    a = claim(one, POLICE, lang=lang, quantities=(count(12, "Verletzte"),))
    b = claim(other, OWNER, lang=lang, quantities=(count(40, "Verletzte"),))
    found = {each.sign: each for each in explain("one#0", "two#0", articles([a], [b])).findings}
    if "other scene" not in found:
        return False
    assert found["other scene"].effect < 0
    return True


@pytest.mark.parametrize(
    ("one", "other", "elsewhere"),
    [
        ("Bei dem Unglück in Tarnow gab es 12 Verletzte", "Bei dem Unglück in Bredemoor gab es 40 Verletzte", True),
        ("Bei dem Unglück in Norderhaven gab es 12 Verletzte", "Bei dem Unglück in Tarnow gab es 40 Verletzte", False),
        ("Bei dem Unglück in Tarnow gab es 12 Verletzte", "Bei dem Unglück in Tarnow gab es 40 Verletzte", False),
        ("Bei dem Beben in Nepal gab es 12 Verletzte", "Bei dem Beben in Lalitpur gab es 40 Verletzte", False),
        ("Es gab 12 Verletzte, die in Obhut seien", "Bei dem Unglück in Tarnow gab es 40 Verletzte", False),
        ("Es gab 12 Verletzte in Tarnow", "Es gab 40 Verletzte", False),
    ],
)
def test_places_of_two_claims(one: str, other: str, elsewhere: bool) -> None:
    assert told_elsewhere(one, other) is elsewhere


def test_in_english() -> None:
    assert told_elsewhere("The crash in Tarnow left 12 injured", "The crash in Bredemoor left 40 injured", "en")
    assert not told_elsewhere("The 12 injured in Israeli custody", "The crash in Bredemoor left 40 injured", "en")
