"""GEXF and GraphML, read by networkx."""

from __future__ import annotations

import io
from typing import Any
from xml.etree import ElementTree

import networkx
import pytest

from claimcheck import ClaimFilter

READ = {"gexf": networkx.read_gexf, "graphml": networkx.read_graphml}
FORMATS = sorted(READ)


@pytest.fixture(params=FORMATS)
def graph(request: pytest.FixtureRequest, exported) -> Any:
    return READ[request.param](io.BytesIO(exported(request.param).encode()))


def named(graph: Any, label: str) -> str:
    return next(node for node, about in graph.nodes(data=True) if label in about["label"])


def test_every_claim_and_every_link_is_there(graph, store) -> None:
    assert graph.is_directed()
    kinds = [about["kind"] for _, about in graph.nodes(data=True)]
    assert kinds.count("claim") == len(store.claims(ClaimFilter(narrative=True)))
    assert {"outlet", "person", "organisation", "document", "anonymous"} < set(kinds)
    links = [about for *_, about in graph.edges(data=True) if about["kind"] in ("conflicts", "corroborates")]
    assert len(links) == len(store.links()) == 2


def test_the_way_of_a_claim_stands_in_its_edges(graph) -> None:
    claim = named(graph, "36 Lagerhallen")
    edges = {(graph.nodes[start]["label"], about["kind"]) for start, _, about in graph.in_edges(claim, data=True)}
    assert edges >= {("Edda Kranz", "says"), ("Reuters", "relays"), ("Seeblick", "publishes")}
    assert graph.nodes[claim]["grade"] == "F4" and graph.nodes[claim]["certainty"] == "asserted"


def test_a_link_has_kind_day_and_weight(graph) -> None:
    a, b = named(graph, "36 Lagerhallen"), named(graph, "12 Lagerhallen")
    about = next(graph.edges[edge] for edge in ((a, b), (b, a)) if graph.has_edge(*edge))
    assert (about["kind"], about["detail"], about["published"]) == ("conflicts", "quantity", "2026-03-02")
    assert 0 < float(about["weight"]) <= 1


def test_an_outlet_that_speaks_itself_only_publishes(graph) -> None:
    claim = named(graph, "40 Tonnen")
    assert {about["kind"] for *_, about in graph.in_edges(claim, data=True)} == {"publishes"}


@pytest.mark.parametrize("format", FORMATS)
def test_markup_and_controls_in_an_article_stay_text(exported, format: str) -> None:
    text = exported(format)
    ElementTree.fromstring(text)
    assert "\u202e" not in text and 'HYPERLINK("' not in text


def test_only_whole_days_start_something_in_gephi(exported) -> None:
    starts = {node.get("start") for node in ElementTree.fromstring(exported("gexf")).iter() if node.get("start")}
    assert starts == {"2026-03-02"}
