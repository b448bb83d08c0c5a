"""The way of a claim through the articles that its own article retells."""

from __future__ import annotations

from retold import agree, office, person, press, told, unnamed

from claimcheck.provenance import Mouth, branches, trails


def names(trail) -> list[str]:
    return [stop.name for stop in trail.stations]


def test_a_claim_by_itself_goes_the_way_that_its_article_tells() -> None:
    trail = trails([told("a", office("Feuerwehr"), "dpa", outlet="Seeblick")], [])["a"]
    assert (names(trail), trail.root, trail.known) == (["Feuerwehr", "dpa", "Seeblick"], "Feuerwehr", True)


def test_what_one_has_from_a_paper_begins_where_that_paper_has_it_from() -> None:
    claims = [
        told("a", press("Uferbote"), outlet="Seeblick"),
        told("b", person("Edda Kranz"), "dpa", outlet="Uferbote"),
        told("c", press("Seeblick"), outlet="Bergpost"),
    ]
    found = trails(claims, [agree("a", "b"), agree("a", "c")])
    assert names(found["a"]) == ["Edda Kranz", "dpa", "Uferbote", "Seeblick"]
    assert names(found["c"]) == ["Edda Kranz", "dpa", "Uferbote", "Seeblick", "Bergpost"]
    assert found["c"].known


def test_a_paper_that_passes_for_an_organisation_is_a_paper_all_the_same() -> None:
    claims = [told("a", office("Uferbote"), outlet="Seeblick"), told("b", person("Edda Kranz"), outlet="Uferbote")]
    assert trails(claims, [agree("a", "b")])["a"].root == "Edda Kranz"


def test_nothing_is_known_of_what_a_paper_has_from_somebody_unnamed() -> None:
    claims = [told("a", press("Uferbote"), outlet="Seeblick"), told("b", unnamed("Insider"), outlet="Uferbote")]
    assert trails(claims, [])["a"].known
    assert trails(claims, [agree("a", "b")])["a"].mouth is Mouth.UNNAMED


def test_the_surest_link_shows_the_way() -> None:
    claims = [
        told("a", press("Uferbote"), outlet="Seeblick"),
        told("b", person("Edda Kranz"), outlet="Uferbote"),
        told("c", office("Feuerwehr"), outlet="Uferbote"),
    ]
    assert trails(claims, [agree("a", "b", 0.5), agree("a", "c", 0.9)])["a"].root == "Feuerwehr"


def test_two_papers_that_have_it_from_each_other_have_it_from_nobody() -> None:
    claims = [told("a", press("Uferbote"), outlet="Seeblick"), told("b", press("Seeblick"), outlet="Uferbote")]
    found = trails(claims, [agree("a", "b")])
    assert {trail.mouth for trail in found.values()} == {Mouth.CIRCULAR}


def test_a_source_beside_a_paper_stays_the_root() -> None:
    claims = [told("a", office("Feuerwehr"), "Uferbote", outlet="Seeblick"), told("b", person("X"), outlet="Uferbote")]
    assert names(trails(claims, [agree("a", "b")])["a"]) == ["Feuerwehr", "Uferbote", "Seeblick"]


def test_a_tree_puts_together_what_begins_alike() -> None:
    claims = [
        told("a", office("Feuerwehr"), "dpa", outlet="Seeblick"),
        told("b", office("Feuerwehr"), "dpa", outlet="Uferbote"),
        told("c", office("Feuerwehr"), outlet="Bergpost"),
        told("d", office("Feuerwehr"), "dpa", outlet="Seeblick"),
    ]
    (root,) = branches(trails(claims, []).values())
    agency, post = root.branches
    assert (root.station.name, agency.station.name, post.station.name) == ("Feuerwehr", "dpa", "Bergpost")
    assert [(each.station.name, [claim.id for claim in each.claims]) for each in agency.branches] == [
        ("Seeblick", ["a", "d"]),
        ("Uferbote", ["b"]),
    ]
    assert branches([]) == ()


def test_a_way_through_very_many_articles_is_followed_so_far_and_no_further() -> None:
    claims = [told(f"a{number:04}", press(f"P{number + 1}"), outlet=f"P{number}") for number in range(3000)]
    found = trails(claims, [agree(one, other) for one, other in zip(claims, claims[1:], strict=False)])
    assert 40 < len(found["a0000"].stations) < 60
    assert names(found["a2999"]) == ["P3000", "P2999"]
