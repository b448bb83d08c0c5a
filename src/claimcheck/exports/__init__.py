"""A corpus for other programs: one file a format, each a pure function from values to text."""

from __future__ import annotations

from claimcheck.exports.registry import ExportFormat, export_names, get_export
from claimcheck.exports.values import Contents, Corpus, is_narrative

__all__ = ["Contents", "Corpus", "ExportFormat", "export_names", "get_export", "is_narrative"]
