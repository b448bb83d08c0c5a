"""Why two claims are linked, and what is missing where they are not."""

from __future__ import annotations

import dataclasses

import pytest
from linking_articles import DENIAL, articles, claim, count, office, person

from claimcheck.linking import explain, link_claims
from claimcheck.linking.evidence import Sign
from claimcheck.model import Certainty, LinkKind, QuotationType

POLICE = office("Polizei Norderhaven")
OWNER = person("Hauke Brodersen")
TWELVE = claim("Bei dem Brand in der Lackhalle starben zwölf Menschen", POLICE, quantities=(count(12, "Menschen"),))
SEVEN = claim("In der Lackhalle starben sieben Menschen", OWNER, quantities=(count(7, "Menschen"),))
OTHER = claim("Die Preise für Kaffee sind gestiegen", OWNER)


def explained(one, other, **more):
    return explain("one#0", "two#0", articles([one], [other], **more))


def test_a_link_is_the_one_that_the_linker_finds() -> None:
    claims = articles([TWELVE], [SEVEN])
    found = explain("one#0", "two#0", claims)
    (link,) = [link for link in link_claims(claims) if (link.a, link.b) == ("one#0", "two#0")]
    assert (found.link, found.missing, found.verdict) == (link, (), "")
    assert found.likelihood >= found.threshold


def test_the_words_and_numbers_of_both_sides_are_told_with_what_they_do() -> None:
    found = {each.sign: each for each in explained(TWELVE, SEVEN).findings}
    assert found.keys() <= {sign.value for sign in Sign}
    clash = found[Sign.OTHER_COUNT]
    assert ("12 Menschen" in clash.of_a[0], "7 Menschen" in clash.of_b[0], clash.effect > 0) == (True, True, True)
    assert "Lackhalle" in found[Sign.SHARED_WORDS].of_a


def test_the_weightiest_comes_first() -> None:
    effects = [abs(each.effect) for each in explained(TWELVE, SEVEN).findings]
    assert effects == sorted(effects, reverse=True)


def test_either_order_gives_the_same() -> None:
    claims = articles([TWELVE], [SEVEN])
    there, back = explain("one#0", "two#0", claims), explain("two#0", "one#0", claims)
    assert (there.link, there.likelihood) == (back.link, back.likelihood)


def test_what_shares_nothing_is_no_candidate() -> None:
    claims = [dataclasses.replace(TWELVE, id="one#0", doc="one"), dataclasses.replace(OTHER, id="two#0", doc="two")]
    found = explain("one#0", "two#0", claims)
    assert found.link is None
    assert any("no candidate" in reason for reason in found.missing)
    assert any("a link needs" in reason for reason in found.missing)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"certainty": Certainty.DECLINED}, "B declines to speak"),
        ({"nested": True}, "B is the verbatim part of a longer claim"),
    ],
)
def test_a_claim_that_is_linked_to_nothing_says_why(change, words) -> None:
    found = explained(TWELVE, dataclasses.replace(SEVEN, **change))
    assert found.link is None
    assert any(reason.startswith(words) for reason in found.missing)
    assert LinkKind.QUANTITY.value in found.verdict


def test_what_an_outlet_states_in_its_own_voice_has_to_be_surer() -> None:
    own = dataclasses.replace(SEVEN, source=None, type=QuotationType.NARRATIVE, outlet="Deichkurier")
    near = articles([TWELVE], [own], days=("2026-03-02", "2026-03-03"))
    (link,) = [link for link in link_claims(near) if (link.a, link.b) == ("one#0", "two#0")]
    assert explain("one#0", "two#0", near).link == link
    plain = dataclasses.replace(own, text="In der Lackhalle lagerten sieben Fässer", quantities=(count(7, "Fässer"),))
    assert explain("one#0", "two#0", articles([TWELVE], [plain])).missing


def test_inside_one_article_only_a_denial_is_linked() -> None:
    denied = claim("Es lagerten Gasflaschen in der Lackhalle", POLICE)
    denial = claim("Es lagerten keine Gasflaschen in der Lackhalle", OWNER, certainty=DENIAL)
    claims = articles([denied, denial, OTHER], [TWELVE])
    assert explain("one#0", "one#1", claims).link in link_claims(claims)
    assert explain("one#0", "one#2", claims).missing == (
        "both stand in one article, where only a denial is linked to what it answers",
    )
