"""English."""

from __future__ import annotations

from claimcheck.languages.contract import Language
from claimcheck.languages.en.anonymity import ANONYMITY
from claimcheck.languages.en.attribution import ATTRIBUTION
from claimcheck.languages.en.details import DETAILS
from claimcheck.languages.en.linking import LINKING
from claimcheck.languages.en.narrative import NARRATIVE
from claimcheck.languages.en.page import PAGE
from claimcheck.languages.en.provenance import PROVENANCE
from claimcheck.languages.en.sources import SOURCES

LANGUAGE = Language(
    code="en",
    name="English",
    page=PAGE,
    details=DETAILS,
    sources=SOURCES,
    anonymity=ANONYMITY,
    attribution=ATTRIBUTION,
    linking=LINKING,
    narrative=NARRATIVE,
    provenance=PROVENANCE,
)
