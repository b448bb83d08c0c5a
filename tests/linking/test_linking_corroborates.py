"""Claims that tell of the same and agree, and whether that is an echo or a second witness."""

from __future__ import annotations

import pytest
from linking_articles import DENIAL, DPA, claim, count, link_of, office, person

from claimcheck.model import Claim, LinkKind, Relation, Source, SourceKind

POLICE = office("Polizei Norderhaven")
OWNER = person("Edzard Renken")
UNNAMED = Source("ein Werftarbeiter", SourceKind.ANONYMOUS)

AGREEING = [
    (
        claim("Zwölf Menschen kamen ums Leben", POLICE, quantities=(count(12, "Menschen"),)),
        claim("dass es 12 Todesopfer gibt", OWNER, quantities=(count(12, "Todesopfer"),)),
    ),
    (
        claim("rund 40 Arbeiter seien verletzt", POLICE, quantities=(count(40, "Arbeiter"),)),
        claim("41 Verletzte würden in der Klinik behandelt", OWNER, quantities=(count(41, "Verletzte"),)),
    ),
    (
        claim("Auslöser war eine defekte Gasleitung im Trockendock", POLICE),
        claim("das Feuer habe eine Gasleitung im Trockendock ausgelöst", OWNER),
    ),
    (
        claim("Die Fähre Seeschwalbe liegt unbeschädigt am Kai", POLICE),
        claim("Am Kai liege die Seeschwalbe, ohne Schaden", OWNER),
    ),
]


@pytest.mark.parametrize(("one", "other"), AGREEING, ids=lambda each: each.text[:30])
def test_two_named_sources_are_independent(one: Claim, other: Claim) -> None:
    link = link_of(one, other)
    assert (link.relation, link.kind) == (Relation.CORROBORATES, LinkKind.INDEPENDENT)


def test_the_same_named_source_is_an_echo() -> None:
    one, other = AGREEING[0][0], claim("zwölf Tote", POLICE, quantities=(count(12, "Tote"),))
    link = link_of(one, other)
    assert link.kind is LinkKind.ECHO
    assert link.reasons[0] == "both go back to Polizei Norderhaven"


def test_the_same_relay_is_an_echo() -> None:
    one = claim("In der Lackhalle lagerten Gasflaschen", UNNAMED, via=DPA)
    other = claim("Gasflaschen hätten in der Lackhalle gestanden", None, via=DPA)
    link = link_of(one, other)
    assert link.kind is LinkKind.ECHO
    assert "dpa" in link.reasons[0]


def test_a_medium_that_is_retold_is_an_echo() -> None:
    paper = Source("Deichkurier", SourceKind.MEDIA)
    one = claim("In der Lackhalle lagerten Gasflaschen", paper)
    other = claim("Gasflaschen hätten in der Lackhalle gelagert", UNNAMED, outlet="Deichkurier")
    assert link_of(one, other).kind is LinkKind.ECHO


def test_an_office_and_its_spokeswoman_are_one_house() -> None:
    one = claim("Zwölf Menschen kamen ums Leben", POLICE, quantities=(count(12, "Menschen"),))
    other = claim(
        "dass es 12 Todesopfer gibt",
        person("Wiebke Harms"),
        quantities=(count(12, "Todesopfer"),),
        speaker_text="Polizeisprecherin Wiebke Harms",
    )
    assert link_of(one, other).kind is LinkKind.ECHO


def test_copied_wording_is_an_echo() -> None:
    text = "Das Feuer brach in der Lackhalle der Werft aus"
    assert link_of(claim(text, POLICE), claim(text, OWNER)).kind is LinkKind.ECHO


def test_an_unknown_origin_is_told_as_such() -> None:
    link = link_of(AGREEING[0][0], claim("12 Tote", UNNAMED, quantities=(count(12, "Tote"),)))
    assert link.kind is LinkKind.INDEPENDENT
    assert "no proof of a second witness" in link.reasons[0]


def test_two_denials_of_the_same_agree() -> None:
    one = claim("Es lagerten keine Gasflaschen in der Lackhalle", POLICE, certainty=DENIAL)
    other = claim("In der Lackhalle habe es nie Gasflaschen gegeben", OWNER, certainty=DENIAL)
    assert link_of(one, other).relation is Relation.CORROBORATES


PLAN = claim("Die Werft beabsichtigt, zwei Löschboote aus Wiekeroog zu kaufen", POLICE)
DONE = claim("Wiekeroog hat der Werft zwei Löschboote geliefert", OWNER)


def test_a_plan_is_overtaken_by_what_is_done_where_no_date_speaks_against_it() -> None:
    link = link_of(PLAN, DONE)
    assert (link.relation, link.superseded) == (Relation.CORROBORATES, "a")


def test_in_the_wrong_order_no_plan_is_overtaken() -> None:
    link = link_of(PLAN, DONE, days=("2024-03-08", "2024-03-01"))
    assert (link.relation, link.superseded) == (Relation.CORROBORATES, None)
    assert "done" not in link.reasons[0]


@pytest.mark.parametrize(
    ("context", "kind"),
    [
        ("Beim GSV ist Nele Fromm überzeugt", LinkKind.ECHO),
        ("Zum GSV sagte Nele Fromm", LinkKind.ECHO),
        ("Zum GSV sagte gestern Nele Fromm", LinkKind.INDEPENDENT),
    ],
)
def test_two_words_before_a_speaker_may_name_her_house(context: str, kind: LinkKind) -> None:
    text = "In der Lackhalle lagerten Gasflaschen"
    house = claim(text, office("GSV"))
    spoken = claim(
        "Gasflaschen standen in der Lackhalle", person("Nele Fromm"), speaker_text="Nele Fromm", context=context
    )
    assert link_of(house, spoken).kind is kind


def test_a_plan_since_carried_out_is_overtaken() -> None:
    plan = claim("Die Werft beabsichtigt, zwei Löschboote aus Wiekeroog zu kaufen", OWNER)
    done = claim("Wiekeroog hat der Werft zwei Löschboote geliefert", POLICE)
    link = link_of(plan, done, days=("2024-03-01", "2024-03-08"))
    assert (link.relation, link.superseded) == (Relation.CORROBORATES, "a")


def test_names_and_numbers_carry_over_to_an_unknown_language() -> None:
    one = claim("Die Fähre Seeschwalbe hatte 217 Passagiere an Bord", POLICE, quantities=(count(217, "Passagiere"),))
    other = claim("la Seeschwalbe portait 217 personnes", OWNER, quantities=(count(217, "personnes"),), lang="fr")
    assert link_of(one, other).relation is Relation.CORROBORATES
