"""What an outlet states in its own voice, as one side of a link."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from linking_articles import DENIAL, articles, claim, count, link_of, links_of, office, person

from claimcheck.linking import link_claims
from claimcheck.model import Claim, DateRange, LinkKind, QuotationType, Relation, Source, SourceKind

POLICE = office("Polizei Norderhaven")
SAME_DAY = ("2024-05-14", "2024-05-14")


def own(text: str, outlet: str = "Küstenkurier", **fields: object) -> Claim:
    source = Source(outlet, SourceKind.MEDIA)
    return claim(text, source, type=QuotationType.NARRATIVE, outlet=outlet, context=text, **fields)


def seventeen(**fields: object) -> Claim:
    text = "Bei dem Brand in der Werft Norderhaven kamen 17 Menschen ums Leben"
    return own(text, **{"quantities": (count(17, "Menschen"),), **fields})


TWELVE = claim("Bei dem Brand in der Werft gab es 12 Tote", POLICE, quantities=(count(12, "Tote"),))


def test_a_toll_in_the_outlets_own_words_conflicts_with_that_of_the_police() -> None:
    link = link_of(seventeen(), TWELVE, days=SAME_DAY)
    assert (link.relation, link.kind, link.superseded) == (Relation.CONFLICTS, LinkKind.QUANTITY, None)
    assert "Küstenkurier says so in its own voice" in link.reasons


def test_two_outlets_that_say_the_same_are_no_two_witnesses() -> None:
    other = own("17 Menschen kamen bei dem Brand in der Werft Norderhaven ums Leben", "Abendpost")
    link = link_of(seventeen(), replace(other, quantities=(count(17, "Menschen"),)), days=SAME_DAY)
    assert (link.relation, link.kind) == (Relation.CORROBORATES, LinkKind.ECHO)
    assert "Küstenkurier and Abendpost do not say where they have it from: no second witness" in link.reasons[0]


def test_a_count_of_other_years_is_background() -> None:
    long_ago = DateRange(date(1992, 1, 1), date(1992, 12, 31), "1992")
    assert links_of(seventeen(dates=(long_ago,)), TWELVE, days=SAME_DAY) == []


def test_what_is_no_toll_conflicts_with_nothing() -> None:
    staff = own("Die Werft Norderhaven beschäftigt 300 Menschen", quantities=(count(300, "Menschen"),))
    fewer = claim("In der Werft Norderhaven arbeiten 40 Menschen", POLICE, quantities=(count(40, "Menschen"),))
    assert links_of(staff, fewer, days=SAME_DAY) == []


def test_a_denial_may_answer_to_the_outlet() -> None:
    told = own("Der Frachter Alma lieferte am Montag Raketen an die Werft Norderhaven")
    denied = claim(
        "Der Frachter Alma habe keine Raketen an die Werft geliefert", person("Edzard Renken"), certainty=DENIAL
    )
    links = [link for link in link_claims(articles([told, denied], [])) if link.a == "one#0"]
    assert [(link.b, link.kind) for link in links] == [("one#1", LinkKind.DENIAL)]


@pytest.mark.parametrize("more", [[], [seventeen()], [seventeen(), seventeen(outlet="Abendpost")]])
def test_the_links_of_the_others_do_not_depend_on_it(more: list[Claim]) -> None:
    told = [TWELVE, claim("Das Tor zur Lackhalle war verriegelt", POLICE)]
    against = [claim("Das Tor zur Lackhalle war nicht verriegelt", person("Edzard Renken"))]
    without = link_claims(articles(told, against, days=SAME_DAY))
    extra = [replace(each, id=f"own#{n}", doc="own", published="2024-05-14") for n, each in enumerate(more)]
    found = link_claims([*articles(told, against, days=SAME_DAY), *extra])
    assert without
    assert [link for link in found if not {link.a, link.b} & {each.id for each in extra}] == without
