"""A corpus for other programs: one file a format, each a pure function from values to text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claimcheck.exports.registry import ExportFormat, export_names, get_export

if TYPE_CHECKING:
    from claimcheck.exports.values import Contents, Corpus, is_narrative

__all__ = ["Contents", "Corpus", "ExportFormat", "export_names", "get_export", "is_narrative"]


def __getattr__(name: str) -> Any:
    """What a corpus is made of, looked up on first use: naming the formats needs none of it."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from claimcheck.exports import values

    return getattr(values, name)
