"""GEXF: sources, outlets and claims as a graph that Gephi shows over time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.exports.graph import EDGE_FIELDS, NODE_FIELDS, Edge, Node, edges, nodes, xml_attribute
from claimcheck.exports.values import Corpus
from claimcheck.exports.writing import whole_day

TITLE = "the graph of sources, outlets and claims as GEXF, with dates"

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n'
    '<graph defaultedgetype="directed" mode="dynamic" timeformat="date">\n'
)
_DATED = NODE_FIELDS.index("published"), EDGE_FIELDS.index("published")


def render(corpus: Corpus) -> Iterator[str]:
    """Write one directed graph; what has a day of its own starts on it."""
    yield _HEAD
    yield from (_attributes("node", NODE_FIELDS), _attributes("edge", EDGE_FIELDS))
    yield "<nodes>\n"
    yield from map(_node, nodes(corpus))
    yield "</nodes>\n<edges>\n"
    yield from map(_edge, edges(corpus))
    yield "</edges>\n</graph>\n</gexf>\n"


def _attributes(owner: str, names: Sequence[str]) -> str:
    listed = "".join(f'<attribute id="{owner}-{name}" title="{name}" type="string"/>' for name in names)
    return f'<attributes class="{owner}">{listed}</attributes>\n'


def _node(node: Node) -> str:
    about = f"id={xml_attribute(node.id)} label={xml_attribute(node.label)}{_start(node.fields[_DATED[0]])}"
    return f"<node {about}>{_values('node', NODE_FIELDS, node.fields)}</node>\n"


def _edge(edge: Edge) -> str:
    ends = f"id={xml_attribute(edge.id)} source={xml_attribute(edge.start)} target={xml_attribute(edge.end)}"
    about = f'{ends} weight="{edge.weight}"{_start(edge.fields[_DATED[1]])}'
    return f"<edge {about}>{_values('edge', EDGE_FIELDS, edge.fields)}</edge>\n"


def _start(published: str) -> str:
    """A month or a year stands in the field ``published`` alone."""
    day = whole_day(published)
    return f' start="{day}"' if day else ""


def _values(owner: str, names: Sequence[str], values: Sequence[str]) -> str:
    pairs = zip(names, values, strict=True)
    told = "".join(f'<attvalue for="{owner}-{name}" value={xml_attribute(value)}/>' for name, value in pairs if value)
    return f"<attvalues>{told}</attvalues>"
