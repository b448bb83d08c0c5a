"""Pairs that must not be linked: alike in words, but of different things, or asserting nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from linking_articles import DENIAL, articles, claim, count, links_of, office, person

from claimcheck.linking import link_claims
from claimcheck.model import Certainty, Claim, LinkKind, QuotationType, Relation

POLICE = office("Polizei Norderhaven")
OWNER = person("Edzard Renken")

APART = {
    "at least twelve bears seventeen": (
        claim("mindestens 12 Tote", POLICE, quantities=(count(12, "Tote"),)),
        claim("17 Tote", OWNER, quantities=(count(17, "Tote"),)),
    ),
    "policemen and children": (
        claim("61 Polizisten wurden verletzt", POLICE, quantities=(count(61, "Polizisten"),)),
        claim("2 Kinder wurden verletzt", OWNER, quantities=(count(2, "Kinder"),)),
    ),
    "dead and injured": (
        claim("12 Tote", POLICE, quantities=(count(12, "Tote"),)),
        claim("40 Verletzte", OWNER, quantities=(count(40, "Verletzte"),)),
    ),
    "one number, two things": (
        claim("1900 Fahrgäste seien umgestiegen", POLICE, quantities=(count(1900, "Fahrgäste"),)),
        claim("1900 Ölfässer fehlten im Lager", OWNER, quantities=(count(1900, "Ölfässer"),)),
    ),
    "two receptions": (
        claim("Renken werde am Nachmittag Ministerin Swantje Ulferts empfangen", POLICE),
        claim("der Bürgermeister habe den Bischof Hajo Menken empfangen", OWNER),
    ),
    "a refusal asserts nothing": (
        claim("In der Lackhalle lagerten Gasflaschen", POLICE),
        claim("Zu den Gasflaschen in der Lackhalle wollte er nichts sagen", OWNER, certainty=Certainty.DECLINED),
    ),
    "words of no weight": (
        claim("Das werde man jetzt in aller Ruhe sehen", POLICE),
        claim("Man werde sehen, was jetzt zu machen sei", OWNER),
    ),
}


@pytest.mark.parametrize(("one", "other"), APART.values(), ids=APART.keys())
def test_not_linked(one: Claim, other: Claim) -> None:
    assert links_of(one, other) == []


def test_no_agreement_inside_an_article() -> None:
    same = [claim("In der Lackhalle lagerten Gasflaschen", POLICE) for _ in range(2)]
    assert links_of(same, []) == []


def test_counts_of_two_events_do_not_clash() -> None:
    here = Claim("a", "x", "Beim Zugunglück von Lindwedel starben 12 Menschen", lang="de")
    there = Claim("b", "y", "Bei der Flut in Gorsland starben 17 Menschen", lang="de")
    assert link_claims([here, there]) == []


STRIKES = (
    Claim("a", "x", "35 Aufständische wurden getötet", lang="de"),
    Claim("b", "y", "17 Opfer wurden getötet", lang="de"),
)
ELSEWHERE = [
    Claim(f"c{number}", f"z{number}", f"Der Stadtrat von {town} habe den Haushalt beschlossen", lang="de")
    for number, town in enumerate(("Lindwedel", "Oyten", "Jork", "Zeven", "Tostedt"))
]


@pytest.mark.parametrize(
    ("one", "other", "kinds"),
    [
        (None, None, []),
        ("2010-02-12", "2012-08-28", []),
        ("2010-02-12", None, []),
        ("2010-02-12", "2010-02-14", [LinkKind.QUANTITY]),
    ],
)
def test_counts_from_one_region_need_the_same_days(one: str | None, other: str | None, kinds: list[LinkKind]) -> None:
    told = (
        "Der Stützpunkt Camp Bastion liege in der Provinz Helmand, Bezirk Kajaki",
        "Gäste aus Sangin und Musa Kala seien zur Feier nach Kajaki in Helmand gekommen",
    )
    rows = [replace(claim, published=day) for claim, day in zip(STRIKES, (one, other), strict=True)]
    rows += [replace(row, id=f"{row.id}1", text=text) for row, text in zip(rows, told, strict=True)]
    links = link_claims([*rows, *ELSEWHERE])
    assert [link.kind for link in links if {link.a, link.b} == {"a", "b"}] == kinds


def test_a_turn_of_phrase_is_no_common_event() -> None:
    one = Claim("a", "x", "Das Ministerium ordnete eine dreitägige Staatstrauer an", lang="de", published="2008-01-28")
    other = Claim("b", "y", "Er ordnete eine dreitägige öffentliche Trauer an", lang="de", published="2020-01-05")
    assert link_claims([one, other]) == []


def test_rejecting_one_number_is_no_conflict_with_another() -> None:
    rejected = claim(
        "Berichte über 60 Tote wies Renken zurück",
        OWNER,
        certainty=DENIAL,
        type=QuotationType.REPORTED,
        quantities=(count(60, "Tote"),),
    )
    assert links_of(rejected, claim("31 Tote", POLICE, quantities=(count(31, "Tote"),))) == []


def test_nothing_from_nothing() -> None:
    assert link_claims([]) == []
    assert link_claims([Claim("a", "x", "…")]) == []


def test_order_of_the_claims_makes_no_difference() -> None:
    rows = articles(
        [claim("In der Lackhalle lagerten Gasflaschen", POLICE), claim("12 Tote", POLICE)],
        [claim("Gasflaschen standen in der Lackhalle", OWNER), claim("17 Tote", OWNER)],
    )
    links = link_claims(rows)
    assert links == link_claims(rows[::-1])
    assert links == sorted(links, key=lambda link: (link.a, link.b))


def test_no_agreement_scores_like_certainty() -> None:
    rows = articles([claim("12 Tote", POLICE)], [claim("12 Tote", OWNER)])
    assert all(0 < link.score < 1 for link in link_claims(rows) if link.relation is Relation.CORROBORATES)
