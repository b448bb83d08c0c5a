"""Claims and documents as plain records, as every report writes them."""

from __future__ import annotations

from claimcheck.interchange import Json, claim_to_json
from claimcheck.model import Claim, Document
from claimcheck.reports.values import chain


def claim_record(claim: Claim) -> Json:
    """A claim in the interchange form, its chain spelled out beside it."""
    return {**claim_to_json(claim), "chain": list(chain(claim))}


def document_record(document: Document) -> Json:
    """What is known of a document besides its text."""
    return {
        "id": document.id,
        "title": document.title,
        "outlet": document.outlet,
        "published": document.published,
        "lang": document.lang,
        "url": document.url,
        "path": document.path,
    }
