"""Attributed claims from news articles: who says so, through whom, and who says otherwise."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claimcheck.errors import ClaimcheckError, NotFoundError, ReadingError, StoreError
    from claimcheck.model import (
        Certainty,
        Claim,
        DateRange,
        Document,
        Link,
        LinkKind,
        Quantity,
        QuotationType,
        Relation,
        Relay,
        Review,
        Ruling,
        Source,
        SourceKind,
        Span,
        claim_id,
        document_id,
    )
    from claimcheck.pipeline import IngestResult, diff, extract, ingest, link
    from claimcheck.reading import Metadata, read
    from claimcheck.reports import DiffReport, Page, Pair, format_names, get_format
    from claimcheck.store import ClaimFilter, LinkFilter, Store

__version__ = "0.1.0"

# Where each public name lives. Looked up on first use, so that ``import claimcheck`` costs nothing.
_HOMES = {
    "claimcheck.errors": ("ClaimcheckError", "NotFoundError", "ReadingError", "StoreError"),
    "claimcheck.model": (
        *("Certainty", "Claim", "DateRange", "Document", "Link", "LinkKind", "Quantity", "QuotationType"),
        *("Relation", "Relay", "Review", "Ruling", "Source", "SourceKind", "Span", "claim_id", "document_id"),
    ),
    "claimcheck.pipeline": ("IngestResult", "diff", "extract", "ingest", "link"),
    "claimcheck.reading": ("Metadata", "read"),
    "claimcheck.reports": ("DiffReport", "Page", "Pair", "format_names", "get_format"),
    "claimcheck.store": ("ClaimFilter", "LinkFilter", "Store"),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [
    "Certainty",
    "Claim",
    "ClaimFilter",
    "ClaimcheckError",
    "DateRange",
    "DiffReport",
    "Document",
    "IngestResult",
    "Link",
    "LinkFilter",
    "LinkKind",
    "Metadata",
    "NotFoundError",
    "Page",
    "Pair",
    "Quantity",
    "QuotationType",
    "ReadingError",
    "Relation",
    "Relay",
    "Review",
    "Ruling",
    "Source",
    "SourceKind",
    "Span",
    "Store",
    "StoreError",
    "__version__",
    "claim_id",
    "diff",
    "document_id",
    "extract",
    "format_names",
    "get_format",
    "ingest",
    "link",
    "read",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
