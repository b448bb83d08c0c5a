"""German words for SourceWords."""

from __future__ import annotations

from claimcheck.languages.contract import SourceWords

SOURCES = SourceWords()
