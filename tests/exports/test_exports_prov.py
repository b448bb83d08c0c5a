"""PROV-O, read by rdflib and by prov."""

from __future__ import annotations

import pytest
from rdflib import RDF, RDFS, Graph, URIRef

from claimcheck.exports import Contents, Corpus, get_export
from claimcheck.model import Claim, Document, Link, LinkKind, Relation

PROV = "http://www.w3.org/ns/prov#"


def prov(name: str) -> URIRef:
    return URIRef(PROV + name)


@pytest.fixture
def graph(exported) -> Graph:
    return Graph().parse(data=exported("prov"), format="json-ld")


def claim(graph: Graph, words: str) -> URIRef:
    return next(subject for subject, value in graph.subject_objects(prov("value")) if words in value)


def test_every_word_is_one_of_prov(graph: Graph) -> None:
    from rdflib import PROV as vocabulary

    ours = {word for triple in graph for word in triple if str(word).startswith(PROV)}
    assert {prov("wasQuotedFrom"), prov("hadPrimarySource"), prov("wasRevisionOf"), prov("wasAttributedTo")} < ours
    assert all(word in vocabulary for word in ours)


def test_whatever_is_spoken_of_is_said_what_it_is(graph: Graph) -> None:
    entities = set(graph.subjects(RDF.type, prov("Entity")))
    agents = set(graph.subjects(RDF.type, prov("Agent")))
    for name in ("wasDerivedFrom", "wasQuotedFrom", "hadPrimarySource", "wasRevisionOf", "alternateOf"):
        for start, end in graph.subject_objects(prov(name)):
            assert {start, end} <= entities, name
            assert (
                name in ("wasDerivedFrom", "alternateOf", "hadPrimarySource")
                or (start, prov("wasDerivedFrom"), end) in graph
            )
    assert {agent for _, agent in graph.subject_objects(prov("wasAttributedTo"))} <= agents


def test_the_way_of_a_claim_goes_from_its_source_through_the_relay(graph: Graph) -> None:
    figure = claim(graph, "36 Lagerhallen")
    (article,) = graph.objects(figure, prov("wasQuotedFrom"))
    assert str(graph.value(article, RDFS.label)) == "Explosion im Hafen <Lindau> & Umland"
    (said,) = graph.objects(figure, prov("hadPrimarySource"))
    (dispatch,) = set(graph.objects(figure, prov("wasDerivedFrom"))) - {article}
    assert graph.value(dispatch, prov("wasDerivedFrom")) == said
    names = [str(graph.value(graph.value(stop, prov("wasAttributedTo")), RDFS.label)) for stop in (said, dispatch)]
    assert names == ["Edda Kranz", "Reuters"]


def test_an_outlets_own_words_have_no_source_before_it(graph: Graph) -> None:
    assert graph.value(claim(graph, "40 Tonnen"), prov("hadPrimarySource")) is None


def test_a_document_that_is_cited_is_the_source_itself(graph: Graph) -> None:
    origin = graph.value(claim(graph, "die Tore offen"), prov("hadPrimarySource"))
    assert str(graph.value(origin, RDFS.label)) == "Bericht des Landratsamts"
    assert graph.value(origin, prov("wasAttributedTo")) is None


def test_a_newer_version_of_an_article_is_a_revision(graph: Graph) -> None:
    ((newer, older),) = graph.subject_objects(prov("wasRevisionOf"))
    assert str(graph.value(newer, RDFS.label)) == str(graph.value(older, RDFS.label))
    assert (newer, prov("wasDerivedFrom"), older) in graph


def test_a_claim_that_was_overtaken_was_revised_and_echoes_are_one_thing_told_twice() -> None:
    documents = (Document("d", "x"), Document("e", "x"))
    claims = (Claim("a", "d", "vier"), Claim("b", "e", "fünf"))
    links = (
        Link("a", "b", Relation.CONFLICTS, LinkKind.QUANTITY, 0.9, superseded="a", reasons=("r",)),
        Link("a", "b", Relation.CORROBORATES, LinkKind.ECHO, 0.9, reasons=("r",)),
    )
    corpus = Corpus(lambda: Contents(documents, claims, links), lambda: iter(()))
    graph = Graph().parse(data="".join(get_export("prov").render(corpus)), format="json-ld")
    a, b = claim(graph, "vier"), claim(graph, "fünf")
    assert (b, prov("wasRevisionOf"), a) in graph and (a, prov("alternateOf"), b) in graph


@pytest.mark.filterwarnings("error::UserWarning")  # of what it could not take in
def test_a_program_made_for_provenance_reads_it(graph: Graph) -> None:
    from prov.model import ProvDocument, ProvEntity, ProvRelation

    document = ProvDocument.deserialize(content=graph.serialize(format="turtle"), format="rdf", rdf_format="turtle")
    assert len(list(document.get_records(ProvEntity))) == len(set(graph.subjects(RDF.type, prov("Entity"))))
    kinds = {type(record).__name__ for record in document.get_records(ProvRelation)}
    assert {"ProvDerivation", "ProvAttribution", "ProvGeneration", "ProvAssociation"} <= kinds
