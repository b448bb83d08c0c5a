"""schema.org, held to the types and properties of its own vocabulary."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import pytest
import schema_org
from pydantic import ValidationError
from rdflib import RDF, Graph

from claimcheck import ClaimFilter


@pytest.fixture
def graph(exported) -> list[dict[str, Any]]:
    return json.loads(exported("claimreview"))["@graph"]


@pytest.fixture
def claims(graph) -> dict[str, dict[str, Any]]:
    return {node["text"]: node for node in graph if node["@type"] == "Claim"}


def dated(node: dict[str, Any]) -> Any:
    """The model of a node, which wants days and times as values."""
    days = {name: datetime.fromisoformat(day) for name, day in node.items() if name == "datePublished"}
    return getattr(schema_org, node["@type"]).model_validate(node | days)


def test_every_node_is_what_schema_org_says_it_is(graph) -> None:
    for node in graph:
        dated(node).to_jsonld()
    with pytest.raises(ValidationError):
        dated({"@type": "Claim", "spoken": "nonsense"})


def test_it_reads_as_linked_data(exported, store) -> None:
    from rdflib import SDO

    # The context is schema.org's own, which is on the network; its vocabulary is what matters here.
    text = exported("claimreview").replace('"https://schema.org"', '{"@vocab": "https://schema.org/"}')
    graph = Graph().parse(data=text, format="json-ld")
    assert len(set(graph.subjects(RDF.type, SDO.Claim))) == len(store.claims(ClaimFilter(narrative=True)))
    assert all(predicate == RDF.type or predicate in SDO for predicate in graph.predicates())


def test_a_claim_has_author_and_appearances(claims) -> None:
    figure = next(claim for text, claim in claims.items() if "36 Lagerhallen" in text)
    assert figure["author"] == {"@type": "Person", "name": "Edda Kranz"}
    assert figure["appearance"] == figure["firstAppearance"]
    told_twice = [claim for text, claim in claims.items() if "einstürzen" in text]
    assert {claim["author"]["@type"] for claim in told_twice} == {"Organization"}


def test_the_first_appearance_is_that_of_the_earliest_who_say_the_same(graph) -> None:
    outlets = {node["@id"]: node["publisher"]["name"] for node in graph if node["@type"] == "NewsArticle"}
    same = [node for node in graph if node["@type"] == "Claim" and "einstürzen" in node["text"]]
    assert len(same) == 2
    assert {outlets[claim["firstAppearance"]["@id"]] for claim in same} == {"Uferbote"}


def test_an_outlet_is_the_author_of_its_own_words(claims) -> None:
    own = next(claim for text, claim in claims.items() if "40 Tonnen" in text)
    assert own["author"] == {"@type": "Organization", "name": "Seeblick"}


def test_there_is_a_review_where_a_person_graded_a_claim_and_only_there(graph) -> None:
    (review,) = [node for node in graph if node["@type"] == "ClaimReview"]
    assert review["author"] == {"@type": "Person", "name": "Jan"}
    assert review["reviewBody"] == "=1+1 <b>" and "36 Lagerhallen" in review["claimReviewed"]
    rating = review["reviewRating"]
    assert (rating["ratingValue"], rating["bestRating"], rating["worstRating"]) == (2, 5, 1)
    assert rating["alternateName"] == "doubtful"
