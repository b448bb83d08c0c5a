"""German words for DetailWords."""

from __future__ import annotations

from claimcheck.languages.contract import DetailWords

DETAILS = DetailWords()
