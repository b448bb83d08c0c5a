"""PROV-O as JSON-LD: where each claim comes from, station by station.

A claim ``wasQuotedFrom`` its article and ``hadPrimarySource`` what its source said; what a relay passed on stands
between the two. What a later claim has overtaken, or a later version of an article, it ``wasRevisionOf``. Each of these
is a ``wasDerivedFrom`` too; that is written out for programs that draw no conclusions.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.exports.values import Actor, Corpus, is_narrative, medium, speaker
from claimcheck.exports.writing import json_object, known, urn
from claimcheck.interchange import Json
from claimcheck.model import Claim, Document, Link, LinkKind, SourceKind

TITLE = "the provenance of the claims, PROV-O as JSON-LD"

_RELATIONS = (
    *("wasDerivedFrom", "wasQuotedFrom", "hadPrimarySource", "wasRevisionOf", "alternateOf"),
    *("wasAttributedTo", "wasGeneratedBy", "wasAssociatedWith"),
)
_CONTEXT = {
    "prov": "http://www.w3.org/ns/prov#",
    "label": "http://www.w3.org/2000/01/rdf-schema#label",
    "value": "prov:value",
    "issued": "http://purl.org/dc/terms/issued",
    "language": "http://purl.org/dc/terms/language",
    "address": "http://purl.org/dc/terms/identifier",
    **{name: {"@id": f"prov:{name}", "@type": "@id"} for name in _RELATIONS},
}
_TYPES = {
    SourceKind.PERSON: ("prov:Person",),
    SourceKind.ANONYMOUS: (),
    SourceKind.ORGANISATION: ("prov:Organization",),
    SourceKind.MEDIA: ("prov:Organization",),
}
_PROGRAM, _EXTRACTION = "urn:claimcheck:program", "urn:claimcheck:extraction"


def render(corpus: Corpus) -> Iterator[str]:
    """Write one graph: who took part, the articles, the claims with what stands before them, what binds claims."""
    yield from json_object({"@context": _CONTEXT}, "@graph", _nodes(corpus))


def _nodes(corpus: Corpus) -> Iterator[Json]:
    yield {"@id": _PROGRAM, "@type": ["prov:Agent", "prov:SoftwareAgent"], "label": "claimcheck"}
    yield {"@id": _EXTRACTION, "@type": "prov:Activity", "wasAssociatedWith": _PROGRAM}
    yield from map(_agent, sorted(set(_actors(corpus)), key=lambda actor: actor.key))
    for document in corpus.documents:
        yield from _articles(document, corpus)
    for claim in corpus.claims:
        yield from _claim(claim)
    for link in corpus.links:
        yield from _link(link)


def _actors(corpus: Corpus) -> Iterator[Actor]:
    for document in corpus.documents:
        versions = (document, *corpus.former(document))
        yield from (medium(version.outlet) for version in versions if version.outlet)
    for claim in corpus.claims:
        yield from (medium(relay.name) for relay in claim.via)
        actor = speaker(claim)
        if actor and actor.kind in _TYPES:
            yield actor


def _agent(actor: Actor) -> Json:
    return {"@id": urn("agent", actor.key), "@type": ["prov:Agent", *_TYPES[actor.kind]], "label": actor.name}


def _articles(document: Document, corpus: Corpus) -> Iterator[Json]:
    """An article and its earlier versions, each a revision of the one before."""
    versions = (*corpus.former(document), document)
    former = {newer.id: urn("document", older.id) for older, newer in pairwise(versions)}
    for version in versions:
        yield known(
            {
                "@id": urn("document", version.id),
                "@type": "prov:Entity",
                "label": version.title,
                "issued": version.published,
                "language": version.lang,
                "address": version.url,
                "wasAttributedTo": urn("agent", medium(version.outlet).key) if version.outlet else None,
                "wasRevisionOf": former.get(version.id),
                "wasDerivedFrom": former.get(version.id),
            }
        )


def _claim(claim: Claim) -> Iterator[Json]:
    """A claim as the article has it, behind it the way by which it came there."""
    article, actor = urn("document", claim.doc), speaker(claim)
    way = [] if is_narrative(claim) else list(_way(claim, actor))
    yield from way
    yield known(
        {
            "@id": urn("claim", claim.id),
            "@type": "prov:Entity",
            "value": claim.text,
            "issued": claim.published,
            "wasGeneratedBy": _EXTRACTION,
            "wasQuotedFrom": article,
            "hadPrimarySource": _origin(claim, actor) if way else None,
            "wasDerivedFrom": [article, *(stop["@id"] for stop in way[-1:])],
            "wasAttributedTo": urn("agent", actor.key) if actor and actor.kind in _TYPES else None,
        }
    )


def _way(claim: Claim, actor: Actor | None) -> Iterator[Json]:
    """What the source said, and what each relay made of it."""
    before = _origin(claim, actor)
    said_by = urn("agent", actor.key) if actor and actor.kind in _TYPES else None
    label = actor.name if actor and not said_by else None
    yield known({"@id": before, "@type": "prov:Entity", "label": label, "wasAttributedTo": said_by})
    for place, relay in enumerate(claim.via, 1):
        told = urn("dispatch", f"{claim.id}-{place}")
        by = urn("agent", medium(relay.name).key)
        yield {"@id": told, "@type": "prov:Entity", "wasAttributedTo": by, "wasDerivedFrom": before}
        before = told


def _origin(claim: Claim, actor: Actor | None) -> str:
    """What the source said; a document that is cited is that itself, and the same for all who cite it."""
    if actor and actor.kind is SourceKind.DOCUMENT:
        return urn("source", actor.key)
    return urn("statement", claim.id)


def _link(link: Link) -> Iterator[Json]:
    """What overtakes a claim revises it; two echoes are the same told twice."""
    a, b = urn("claim", link.a), urn("claim", link.b)
    if link.superseded:
        newer, older = (b, a) if link.superseded == "a" else (a, b)
        yield {"@id": newer, "wasRevisionOf": older, "wasDerivedFrom": older}
    if link.kind is LinkKind.ECHO:
        yield {"@id": a, "alternateOf": b}
