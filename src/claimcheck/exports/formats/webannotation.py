"""W3C Web Annotation: each claim as a note on its article, at its words and at its offsets."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.exports.values import Corpus
from claimcheck.exports.writing import address, json_object, known, urn
from claimcheck.interchange import Json
from claimcheck.model import Claim, Document, Span
from claimcheck.reports import chain

TITLE = "W3C Web Annotations of the articles as JSON-LD"

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
# So many characters before and behind the words tell them from the same words elsewhere in the article.
_AROUND = 32


def render(corpus: Corpus) -> Iterator[str]:
    """Write one page of annotations, one a claim; a claim without a place in its article is left out."""
    head = {"@context": _CONTEXT, "id": urn("export", "annotations"), "type": "AnnotationPage"}
    placed = (claim for claim in corpus.claims if claim.quote)
    yield from json_object(head, "items", (_annotation(claim, corpus.document_of[claim.doc]) for claim in placed))


def _annotation(claim: Claim, document: Document) -> Json:
    return {
        "id": urn("claim", claim.id),
        "type": "Annotation",
        "motivation": "describing",
        "generator": {"id": "urn:claimcheck:program", "type": "Software", "name": "claimcheck"},
        "body": _bodies(claim),
        "target": [_target(span, document) for span in claim.quote],
    }


def _bodies(claim: Claim) -> list[Json]:
    tags = (claim.type.value, claim.certainty.value, *(["negated"] if claim.negated else []))
    who = {"type": "TextualBody", "purpose": "describing", "format": "text/plain", "value": " → ".join(chain(claim))}
    return [who, *({"type": "TextualBody", "purpose": "tagging", "value": tag} for tag in tags)]


def _target(span: Span, document: Document) -> Json:
    text = document.text
    words = {
        "type": "TextQuoteSelector",
        "exact": span.of(text),
        "prefix": text[max(0, span.start - _AROUND) : span.start],
        "suffix": text[span.end : span.end + _AROUND],
    }
    place = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    return {"type": "SpecificResource", "source": address(document), "selector": [known(words), place]}
