"""How many witnesses there are: one origin told often is one."""

from __future__ import annotations

import pytest
from retold import agree, clash, office, person, press, told, unnamed, voice

from claimcheck.model import LinkKind, Review, Ruling
from claimcheck.provenance import connected, corroboration

FIRE = told("a", office("Feuerwehr"), outlet="Seeblick", published="2026-03-02")
FIRE_BY_DPA = told("a", office("Feuerwehr"), "dpa", outlet="Seeblick")
MAYOR = told("b", person("Jost Amrein"), outlet="Uferbote", published="2026-03-03")


def counts(claims, links) -> tuple[int, int, int]:
    found = corroboration(claims[0], claims, links)
    return found.articles, found.independent, found.unknown


def chain_of(claims):
    return [agree(one, other) for one, other in zip(claims, claims[1:], strict=False)]


def test_two_who_are_named_are_two_witnesses() -> None:
    assert counts([FIRE, MAYOR], [agree(FIRE, MAYOR)]) == (2, 2, 0)


def test_a_claim_that_nobody_repeats_has_one_witness() -> None:
    assert counts([FIRE], []) == (1, 1, 0)


@pytest.mark.parametrize(
    "echo",
    [
        told("c", office("Feuerwehr"), outlet="Bergpost"),
        told("c", press("Seeblick"), outlet="Bergpost"),
        told("c", office("Feuerwehr"), "dpa", outlet="Bergpost"),
        told("c", press("Der Seeblick"), outlet="Bergpost"),
    ],
    ids=["same source", "retold", "through an agency", "retold under another spelling"],
)
def test_an_echo_is_no_witness(echo) -> None:
    claims = [FIRE, echo]
    assert counts(claims, [agree(FIRE, echo)]) == (2, 1, 0)
    (witness,) = corroboration(FIRE, claims, [agree(FIRE, echo)]).witnesses
    assert [(each.claim.id, each.of.id) for each in witness.echoes] == [("c", "a")]
    assert all(each.reason for each in witness.echoes)


def test_two_sources_through_one_agency_are_one_origin() -> None:
    claims = [
        told("a", office("Feuerwehr"), "dpa", outlet="Seeblick"),
        told("b", person("X"), "dpa", outlet="Uferbote"),
    ]
    assert counts(claims, [agree(*claims)]) == (2, 1, 0)


def test_copied_wording_is_one_origin() -> None:
    claims = [FIRE, told("aa", person("Jost Amrein"), outlet="Uferbote")]
    assert counts(claims, [agree(*claims)]) == (2, 1, 0)


@pytest.mark.parametrize(
    "nobody",
    [
        told("c", unnamed("ein Werftarbeiter"), outlet="Bergpost"),
        told("c", press("Medienberichte"), outlet="Bergpost"),
        told("c", None, outlet="Bergpost"),
        voice("c", "Bergpost"),
    ],
    ids=["unnamed", "reports", "nobody", "own voice"],
)
def test_who_is_not_named_is_unknown_and_no_further_witness(nobody) -> None:
    assert counts([FIRE, nobody], [agree(FIRE, nobody)]) == (2, 1, 1)


def test_papers_that_have_it_from_each_other_are_one_unknown_origin() -> None:
    claims = [told("a", press("Uferbote"), outlet="Seeblick"), told("b", press("Seeblick"), outlet="Uferbote")]
    assert counts(claims, [agree(*claims)]) == (2, 0, 1)


def test_seven_articles_two_roots_one_unknown() -> None:
    claims = [
        FIRE,
        told("b", office("Feuerwehr"), "dpa", outlet="Uferbote"),
        told("c", press("Uferbote"), outlet="Bergpost"),
        told("d", person("Jost Amrein"), outlet="Talblatt"),
        told("e", person("Jost Amrein"), outlet="Shore Herald", lang="en"),
        told("f", office("Feuerwehr"), outlet="Deichkurier"),
        told("g", unnamed("ein Werftarbeiter"), outlet="Nordfunk"),
    ]
    found = corroboration(FIRE, claims, chain_of(claims))
    assert (found.articles, found.independent, found.unknown) == (7, 2, 1)
    assert [witness.roots for witness in found.witnesses] == [("Feuerwehr",), ("Jost Amrein",), ("ein Werftarbeiter",)]
    assert found.complete


def test_the_earliest_article_comes_first_whichever_claim_is_asked_for() -> None:
    early = told("c", office("Feuerwehr"), outlet="Bergpost", published="2026-03-01")
    undated = told("d", office("Feuerwehr"), outlet="Talblatt")
    claims = [FIRE, undated, early]
    (witness,) = corroboration(FIRE, claims, chain_of(claims)).witnesses
    assert [trail.claim.id for trail in witness.trails] == ["c", "a", "d"]


def test_what_conflicts_with_the_claim_is_left_out_whoever_it_agrees_with() -> None:
    assert connected("a", [agree("a", "b"), agree("b", "c"), clash("a", "c"), agree("c", "d")]) == (["a", "b"], True)


def test_what_has_been_overtaken_agrees_no_more() -> None:
    assert connected("a", [agree("a", "b", superseded="b")]) == (["a"], True)


def test_the_nearest_and_surest_come_first_up_to_the_limit() -> None:
    links = [agree("a", "b", 0.5), agree("a", "c", 0.9), agree("b", "d", 1.0)]
    assert connected("a", links) == (["a", "c", "b", "d"], True)
    assert connected("a", links, most=3) == (["a", "c", "b"], False)
    assert connected("a", links, most=4) == (["a", "c", "b", "d"], True)


@pytest.mark.parametrize(("kind", "independent"), [(LinkKind.ECHO, 1), (LinkKind.DATE, 2)])
def test_who_reviewed_the_link_may_know_that_one_echoes_the_other(kind, independent) -> None:
    link = agree(FIRE, MAYOR)
    ruling = Ruling(link.a, link.b, Review.CONFIRMED, link.relation, link.kind, own_kind=kind)
    found = corroboration(FIRE, [FIRE, MAYOR], [link], [ruling])
    assert found.independent == independent


def test_who_reviewed_the_link_may_know_that_neither_echoes_the_other() -> None:
    other = told("c", office("Feuerwehr"), outlet="Bergpost")
    link = agree(FIRE, other)
    assert corroboration(FIRE, [FIRE, other], [link]).independent == 1
    ruling = Ruling(link.a, link.b, Review.CONFIRMED, link.relation, LinkKind.ECHO, own_kind=LinkKind.INDEPENDENT)
    assert corroboration(FIRE, [FIRE, other], [link], [ruling]).independent == 2
