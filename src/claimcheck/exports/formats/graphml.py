"""GraphML: sources, outlets and claims as a graph, for yEd, Cytoscape, igraph and others."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.exports.graph import EDGE_FIELDS, NODE_FIELDS, Edge, Node, edges, nodes, xml_attribute, xml_text
from claimcheck.exports.values import Corpus

TITLE = "the graph of sources, outlets and claims as GraphML"

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'


def render(corpus: Corpus) -> Iterator[str]:
    """Write one directed graph; ``label`` names a node, ``kind`` says what a node or an edge is."""
    yield _HEAD
    yield from (_key("node", name) for name in ("label", *NODE_FIELDS))
    yield from (_key("edge", name) for name in EDGE_FIELDS)
    yield _key("edge", "weight", "double")
    yield '<graph id="claims" edgedefault="directed">\n'
    yield from map(_node, nodes(corpus))
    yield from map(_edge, edges(corpus))
    yield "</graph>\n</graphml>\n"


def _key(owner: str, name: str, type: str = "string") -> str:
    return f'<key id="{owner}-{name}" for="{owner}" attr.name="{name}" attr.type="{type}"/>\n'


def _node(node: Node) -> str:
    fields = [("label", node.label), *zip(NODE_FIELDS, node.fields, strict=True)]
    return f"<node id={xml_attribute(node.id)}>{_data('node', fields)}</node>\n"


def _edge(edge: Edge) -> str:
    fields = [*zip(EDGE_FIELDS, edge.fields, strict=True), ("weight", str(edge.weight))]
    ends = f"source={xml_attribute(edge.start)} target={xml_attribute(edge.end)}"
    return f"<edge id={xml_attribute(edge.id)} {ends}>{_data('edge', fields)}</edge>\n"


def _data(owner: str, fields: list[tuple[str, str]]) -> str:
    return "".join(f'<data key="{owner}-{name}">{xml_text(value)}</data>' for name, value in fields if value)
