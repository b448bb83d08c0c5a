"""What several reports write as records: claims, documents, the name of the schema."""

from __future__ import annotations

from claimcheck.interchange import Json, claim_to_json
from claimcheck.model import Claim, Document
from claimcheck.reports.values.common import chain

VERSION = 1


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


def headed(name: str, body: Json) -> Json:
    """The fields of a whole report behind the name of its schema."""
    return {"schema": f"claimcheck/{name}/{VERSION}", **body}
