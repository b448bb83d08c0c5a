"""English words for LinkingWords."""

from __future__ import annotations

from claimcheck.languages.contract import LinkingWords

LINKING = LinkingWords()
