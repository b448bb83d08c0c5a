"""Media that cite each other round for one statement."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from retold import agree, clash, office, person, press, told

from claimcheck.provenance import circles
from claimcheck.provenance.components import components


def ring(*papers: str):
    """Each of the papers has it from the next, the last from the first."""
    claims = [
        told(id, press(source), outlet=outlet)
        for id, outlet, source in zip("abcdefg", papers, [*papers[1:], papers[0]], strict=False)
    ]
    return claims, [agree(one, other) for one, other in zip(claims, claims[1:], strict=False)]


def ways(found) -> list[list[str]]:
    return [[step.teller for step in circle.citations] for circle in found]


def test_two_papers_that_cite_each_other() -> None:
    claims, links = ring("Seeblick", "Uferbote")
    (circle,) = circles(claims, links)
    assert [(step.teller, step.told, [each.id for each in step.claims]) for step in circle.citations] == [
        ("Seeblick", "Uferbote", ["a"]),
        ("Uferbote", "Seeblick", ["b"]),
    ]


def test_a_ring_of_four_through_claims_that_are_linked_one_by_one() -> None:
    claims, links = ring("Seeblick", "Uferbote", "Bergpost", "Talblatt")
    assert sorted(ways(circles(claims, links))[0]) == ["Bergpost", "Seeblick", "Talblatt", "Uferbote"]


def test_a_ring_that_is_open_somewhere_is_none() -> None:
    claims, links = ring("Seeblick", "Uferbote", "Bergpost")
    assert circles(claims[:-1], links[:-1]) == []


def test_papers_that_cite_each_other_for_different_things_do_no_harm() -> None:
    claims, _ = ring("Seeblick", "Uferbote")
    assert circles(claims, []) == []
    assert circles(claims, [clash(*claims)]) == []


def test_a_relay_counts_as_well_as_a_source() -> None:
    claims = [
        told("a", office("Feuerwehr"), "Uferbote", outlet="Seeblick"),
        told("b", office("Feuerwehr"), "Der Seeblick", outlet="Uferbote"),
    ]
    (circle,) = circles(claims, [agree(*claims)])
    assert circle.media == ("Seeblick", "Uferbote")


def test_one_claim_alone_can_go_round() -> None:
    claim = told("a", press("Seeblick"), "Uferbote", outlet="Seeblick")
    assert ways(circles([claim], [])) == [["Seeblick", "Uferbote"]]


def test_a_person_who_is_cited_by_both_is_no_circle() -> None:
    claims = [told("a", person("Edda Kranz"), outlet="Seeblick"), told("b", person("Edda Kranz"), outlet="Uferbote")]
    assert circles(claims, [agree(*claims)]) == []


def test_the_shortest_way_round_is_shown_and_all_who_take_part_are_named() -> None:
    claims, links = ring("Seeblick", "Uferbote", "Bergpost")
    back = told("d", press("Seeblick"), outlet="Uferbote")
    (circle,) = circles([*claims, back], [*links, agree(claims[0], back)])
    assert len(circle.citations) in (2, 3)
    assert circle.media == ("Bergpost", "Seeblick", "Uferbote")


def test_the_same_whatever_the_order() -> None:
    claims, links = ring("Seeblick", "Uferbote", "Bergpost")
    assert circles(claims, links) == circles(claims[::-1], links[::-1])


def test_a_long_way_needs_no_deep_stack() -> None:
    long = {number: [number + 1] for number in range(50_000)}
    assert len(components(long)) == 50_001
    assert len(components({**long, 50_000: [0]})) == 1


@given(st.dictionaries(st.integers(0, 8), st.lists(st.integers(0, 8), max_size=4)))
def test_components_are_the_nodes_that_reach_each_other(graph) -> None:
    found = components(graph)
    nodes = {*graph, *(other for onward in graph.values() for other in onward)}
    assert sorted(node for component in found for node in component) == sorted(nodes)
    reach = {node: reached(graph, node) for node in nodes}
    for component in found:
        first = component[0]
        assert {node for node in nodes if node in reach[first] and first in reach[node]} == {*component}


def reached(graph, start) -> set[int]:
    seen, waiting = {start}, [start]
    while waiting:
        for other in graph.get(waiting.pop(), ()):
            if other not in seen:
                seen.add(other)
                waiting.append(other)
    return seen
