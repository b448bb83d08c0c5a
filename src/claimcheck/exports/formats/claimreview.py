"""schema.org: each claim with its author and its appearances; a review where a person graded it, and only there."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.exports.values import Corpus, is_narrative, speaker
from claimcheck.exports.writing import address, json_object, known, urn, whole_day
from claimcheck.interchange import Json
from claimcheck.judgements import Grade
from claimcheck.model import Claim, Credibility, Document, Relation, SourceKind

TITLE = "schema.org Claim and ClaimReview as JSON-LD"

_PERSONS = (SourceKind.PERSON, SourceKind.ANONYMOUS)
# schema.org counts upwards, the Admiralty code downwards; what cannot be judged has no number.
_BEST, _WORST = 5, 1


def render(corpus: Corpus) -> Iterator[str]:
    """Write one graph: articles, claims, reviews."""
    yield from json_object({"@context": "https://schema.org"}, "@graph", _nodes(corpus))


def _nodes(corpus: Corpus) -> Iterator[Json]:
    yield from map(_article, corpus.documents)
    for claim in corpus.claims:
        yield _claim(claim, corpus)
        if grade := corpus.rating(claim).claim:
            yield _review(claim, grade)


def _article(document: Document) -> Json:
    return known(
        {
            "@type": "NewsArticle",
            "@id": urn("document", document.id),
            "headline": document.title,
            "url": address(document) if document.url else None,
            "datePublished": whole_day(document.published),
            "inLanguage": document.lang,
            "publisher": _organisation(document.outlet),
        }
    )


def _claim(claim: Claim, corpus: Corpus) -> Json:
    return known(
        {
            "@type": "Claim",
            "@id": urn("claim", claim.id),
            "text": claim.text,
            "inLanguage": claim.lang,
            "author": _author(claim),
            "appearance": {"@id": urn("document", claim.doc)},
            "firstAppearance": {"@id": urn("document", _first(claim, corpus).doc)},
        }
    )


def _author(claim: Claim) -> Json | None:
    """Who makes the claim: the outlet itself for its own statements, nobody where nobody is named."""
    actor = None if is_narrative(claim) else speaker(claim)
    if actor is None:
        return _organisation(claim.outlet) if is_narrative(claim) else None
    if actor.kind is SourceKind.DOCUMENT:
        return {"@type": "Organization", "name": actor.name, "description": "a document"}
    return {"@type": "Person" if actor.kind in _PERSONS else "Organization", "name": actor.name}


def _organisation(name: str | None) -> Json | None:
    return {"@type": "Organization", "name": name} if name else None


def _first(claim: Claim, corpus: Corpus) -> Claim:
    """The earliest of the claims that say the same, this one among equals; undated ones do not come first."""
    same = (claim, *corpus.partners(claim, Relation.CORROBORATES))
    return min(same, key=lambda each: (each.published or "9", each is not claim))


def _review(claim: Claim, grade: Grade) -> Json:
    return known(
        {
            "@type": "ClaimReview",
            "@id": urn("review", claim.id),
            "itemReviewed": {"@id": urn("claim", claim.id)},
            "claimReviewed": claim.text,
            "author": {"@type": "Person", "name": grade.by},
            "datePublished": grade.at,
            "reviewBody": grade.note,
            "reviewRating": _rating(grade),
        }
    )


def _rating(grade: Grade) -> Json:
    told = {"@type": "Rating", "alternateName": grade.value.meaning, "ratingExplanation": grade.note}
    if grade.value is Credibility.UNJUDGED:
        return known(told)
    number = _BEST + 1 - int(grade.value.value)
    return known({**told, "ratingValue": number, "bestRating": _BEST, "worstRating": _WORST})
