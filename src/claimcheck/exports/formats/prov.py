"""PROV-JSON: where each claim comes from, as entities, agents and what was derived from what.

The three derivations of PROV-O that concern the news, ``wasQuotedFrom``, ``hadPrimarySource`` and ``wasRevisionOf``, are
in PROV-JSON a ``wasDerivedFrom`` of the type ``prov:Quotation``, ``prov:PrimarySource`` or ``prov:Revision``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import count
from urllib.parse import quote

from claimcheck.exports.values import Actor, Corpus, is_narrative, medium, speaker
from claimcheck.exports.writing import json_text, known
from claimcheck.interchange import Json
from claimcheck.model import Claim, Document, Link, LinkKind, SourceKind

TITLE = "the provenance of the claims as PROV-JSON"

_PREFIX = {"cc": "urn:claimcheck:", "dct": "http://purl.org/dc/terms/"}
_PROGRAM = "cc:program"
_TYPES = {
    SourceKind.PERSON: "prov:Person",
    SourceKind.ANONYMOUS: "prov:Person",
    SourceKind.ORGANISATION: "prov:Organization",
    SourceKind.MEDIA: "prov:Organization",
}


def render(corpus: Corpus) -> Iterator[str]:
    """Write one PROV document."""
    made = _Provenance()
    for document in corpus.documents:
        made.article(document)
    for claim in corpus.claims:
        made.claim(claim)
    for link in corpus.links:
        made.link(link)
    yield json_text({"prefix": _PREFIX, **made.records}) + "\n"


class _Provenance:
    """Gathers the records by their kind, as PROV-JSON wants them."""

    def __init__(self) -> None:
        self.records: defaultdict[str, dict[str, Json]] = defaultdict(dict)
        self._numbers = count(1)
        about = {"prov:type": _name("prov:SoftwareAgent"), "prov:label": "claimcheck"}
        self.records["agent"][_PROGRAM] = about

    def article(self, document: Document) -> None:
        """An article, and the outlet that answers for it."""
        article = self._entity("document", document.id, document.title, "NewsArticle")
        issued, url = document.published, document.url
        self.records["entity"][article] |= known({"dct:issued": issued, "dct:language": document.lang, "dct:source": url})
        if document.outlet:
            self._attribute(article, medium(document.outlet))

    def claim(self, claim: Claim) -> None:
        """A claim as the article has it, and the way by which it came there."""
        found = self._entity("claim", claim.id, claim.text, claim.type.value)
        self._derive(found, _key("document", claim.doc), "Quotation")
        self._relate("wasAttributedTo", {"prov:entity": found, "prov:agent": _PROGRAM})
        if is_narrative(claim):
            return
        origin = before = self._statement(claim)
        for place, relay in enumerate(claim.via, 1):
            told = self._entity("dispatch", f"{claim.id}-{place}", None, "Dispatch")
            self._attribute(told, medium(relay.name))
            self._derive(told, before)
            before = told
        if before != origin:
            self._derive(found, before)
        self._derive(found, origin, "PrimarySource")

    def link(self, link: Link) -> None:
        """What overtakes a claim revises it; two echoes are the same told twice."""
        a, b = _key("claim", link.a), _key("claim", link.b)
        if link.superseded:
            newer, older = (b, a) if link.superseded == "a" else (a, b)
            self._derive(newer, older, "Revision")
        if link.kind is LinkKind.ECHO:
            self._relate("alternateOf", {"prov:alternate1": a, "prov:alternate2": b})

    def _statement(self, claim: Claim) -> str:
        """What the source said, of which the claim is what reached the reader."""
        said = self._entity("statement", claim.id, None, "Statement")
        actor = speaker(claim)
        if actor:
            self._attribute(said, actor)
        return said

    def _entity(self, kind: str, id: str, label: str | None, type: str) -> str:
        key = _key(kind, id)
        self.records["entity"][key] = known({"prov:type": _name(f"cc:{type}"), "prov:label": label})
        return key

    def _attribute(self, entity: str, actor: Actor) -> None:
        agent = _key("agent", actor.key)
        kind = _TYPES.get(actor.kind)
        about = {"prov:type": _name(kind) if kind else None, "prov:label": actor.name}
        self.records["agent"][agent] = known(about)
        self._relate("wasAttributedTo", {"prov:entity": entity, "prov:agent": agent})

    def _derive(self, new: str, old: str, type: str | None = None) -> None:
        kind = {"prov:type": _name(f"prov:{type}")} if type else {}
        self._relate("wasDerivedFrom", {"prov:generatedEntity": new, "prov:usedEntity": old, **kind})

    def _relate(self, relation: str, record: Json) -> None:
        self.records[relation][f"_:r{next(self._numbers)}"] = record


def _key(kind: str, id: str) -> str:
    return f"cc:{kind}:{quote(id, safe='')}"


def _name(name: str) -> Json:
    return {"$": name, "type": "prov:QUALIFIED_NAME"}
