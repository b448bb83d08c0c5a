"""Which claims tell of the same: links that corroborate or conflict, each with its reasons.

claims -> readings (articles of profiles) -> meetings -> candidates -> comparison (evidence) -> decision (links)

What becomes of two claims depends on them, on the claims of their two documents and on what is fixed beforehand, never
on what else is linked with them: articles can be linked all at once or one after the other, with the same result.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from claimcheck.linking.articles import read_articles
from claimcheck.linking.between import Between
from claimcheck.linking.embeddings import embedded_by, model_wanted
from claimcheck.linking.explanation import explain_pair
from claimcheck.linking.meetings import (
    NEIGHBOURS,
    Entry,
    Near,
    Place,
    entry,
    meetings,
    near,
    shared_keys,
    torn,
    worth_meeting,
)
from claimcheck.linking.own_words import told_apart
from claimcheck.linking.readings import Reading, link_readings
from claimcheck.linking.version import fingerprint
from claimcheck.model import Claim, Explanation, Link
from claimcheck.provenance import is_own

__all__ = [
    "NEIGHBOURS",
    "Entry",
    "Near",
    "Place",
    "Reading",
    "by_document",
    "embedded_by",
    "entry",
    "explain",
    "fingerprint",
    "link_claims",
    "link_readings",
    "meetings",
    "model_wanted",
    "near",
    "shared_keys",
    "torn",
    "worth_meeting",
]


def link_claims(claims: Sequence[Claim]) -> list[Link]:
    """Link the claims of a corpus to one another.

    Links join claims of different documents; inside one document only a denial is linked to what it denies. Claims that
    decline to speak are never linked, nor are pairs that only seem alike; nor is the verbatim part of a claim linked
    beside the claim, which says the same and more.

    What an outlet states in its own voice takes part, where the link is surer than others have to be.

    Args:
        claims: the claims, ids unique; only ``id``, ``doc`` and ``text`` are required.

    Returns:
        The links, sorted by their claims; the same claims in any order give the same links.
    """
    documents = by_document(claims)
    readings = {document: Reading(rows) for document, rows in documents.items()}
    links = [link for reading in readings.values() for link in reading.answers()]
    for one, other in meetings(map(entry, documents.values())):
        links.extend(link_readings(readings[one], readings[other]))
    return sorted(links, key=lambda link: (link.a, link.b))


def by_document(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    """Claims by the ids of their documents, each in the order in which they come."""
    found: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        found[claim.doc].append(claim)
    return found


def explain(a: str, b: str, claims: Sequence[Claim]) -> Explanation:
    """Why two claims are linked, or what is missing for a link.

    Args:
        a, b: ids of two different claims.
        claims: all claims of their documents; others make no difference.
    """
    by_id = {claim.id: claim for claim in claims}
    documents = {by_id[id].doc for id in (a, b)}
    own = is_own(by_id[a]) or is_own(by_id[b])
    asked = (replace(claim, nested=False) if claim.id in (a, b) else claim for claim in claims)
    articles = read_articles(claim for claim in asked if claim.doc in documents and (own or not is_own(claim)))
    parts = frozenset(id for id in (a, b) if by_id[id].nested)
    told = explain_pair(a, b, Between(articles[0], articles[-1]), parts)
    links = told_apart([told.link], by_id, ()) if own and told.link else [told.link]
    return replace(told, link=next(iter(links)))
