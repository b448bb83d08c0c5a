"""A corpus as a graph: who says, passes on and publishes which claim, and which claims bear on each other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from claimcheck.exports.values import Actor, Corpus, is_narrative, medium, speaker
from claimcheck.model import Claim, Link
from claimcheck.reports.safety import visible

# What XML cannot hold, beside the controls that ``visible`` writes out.
_NO_XML = re.compile("[\ufffe\uffff]")

NODE_FIELDS = ("kind", "published", "certainty", "grade")
EDGE_FIELDS = ("kind", "detail", "published")


@dataclass(frozen=True, slots=True)
class Node:
    """A source, an outlet or a claim.

    Args:
        id: unlike that of any other node.
        label: what to write beside it.
        fields: values of ``NODE_FIELDS``, empty where there is none; ``kind`` is claim, outlet, or what sort of source.
    """

    id: str
    label: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Edge:
    """From whom or what to what.

    Args:
        id: unlike that of any other edge.
        start, end: ids of nodes.
        weight: 0 to 1, how sure a link is; 1 for what stands in the text.
        fields: values of ``EDGE_FIELDS``, empty where there is none; ``kind`` is says, relays, publishes, corroborates
            or conflicts.
    """

    id: str
    start: str
    end: str
    weight: float
    fields: tuple[str, ...]


def nodes(corpus: Corpus) -> Iterator[Node]:
    """All nodes, each once: those who speak, those who pass on or publish, the claims."""
    outlets = {claim.outlet for claim in corpus.claims}
    actors = {actor.key: actor for claim in corpus.claims for _, actor in _actors(claim)}
    for actor in actors.values():
        kind = "outlet" if actor == medium(actor.name) and actor.name in outlets else actor.kind.value
        yield Node(actor.key, actor.name, (kind, "", "", ""))
    for claim in corpus.claims:
        grade = corpus.rating(claim).code
        yield Node(_id(claim.id), claim.text, ("claim", claim.published or "", claim.certainty.value, grade))


def edges(corpus: Corpus) -> Iterator[Edge]:
    """All edges: who says, relays and publishes each claim, and the links between claims."""
    for claim in corpus.claims:
        for place, (deed, actor) in enumerate(_actors(claim)):
            fields = (deed, "", claim.published or "")
            yield Edge(f"{claim.id}-{place}", actor.key, _id(claim.id), 1.0, fields)
    yield from (_link(link, corpus) for link in corpus.links)


def xml_text(text: str) -> str:
    """The text on one line as the content of an element, without a character that XML cannot hold."""
    return escape(_NO_XML.sub("\N{REPLACEMENT CHARACTER}", visible(text)), quote=False)


def xml_attribute(text: str) -> str:
    """The text on one line as an attribute, in its quotation marks."""
    return '"' + xml_text(text).replace('"', "&quot;") + '"'


def _link(link: Link, corpus: Corpus) -> Edge:
    """Its day is that of the later claim: from then on both stand."""
    days = [day for end in (link.a, link.b) if (day := corpus.claim_of[end].published)]
    fields = (link.relation.value, link.kind.value, max(days, default=""))
    id = f"{link.a}-{link.b}-{link.relation.value}-{link.kind.value}"
    return Edge(id, _id(link.a), _id(link.b), round(link.score, 3), fields)


def _actors(claim: Claim) -> Iterator[tuple[str, Actor]]:
    """Who does what for a claim; an outlet that speaks itself only publishes."""
    actor = speaker(claim)
    if actor and not is_narrative(claim):
        yield "says", actor
    yield from (("relays", medium(relay.name)) for relay in claim.via)
    if claim.outlet:
        yield "publishes", medium(claim.outlet)


def _id(claim: str) -> str:
    return f"claim:{claim}"
