"""German words for AttributionWords."""

from __future__ import annotations

from claimcheck.languages.contract import AttributionWords

ATTRIBUTION = AttributionWords()
