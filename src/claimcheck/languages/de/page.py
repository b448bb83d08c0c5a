"""German words for PageWords."""

from __future__ import annotations

from claimcheck.languages.contract import PageWords

PAGE = PageWords()
