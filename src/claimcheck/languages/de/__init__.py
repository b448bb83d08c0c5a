"""German."""

from __future__ import annotations

from claimcheck.languages.contract import Language
from claimcheck.languages.de.anonymity import ANONYMITY
from claimcheck.languages.de.attribution import ATTRIBUTION
from claimcheck.languages.de.details import DETAILS
from claimcheck.languages.de.linking import LINKING
from claimcheck.languages.de.narrative import NARRATIVE
from claimcheck.languages.de.page import PAGE
from claimcheck.languages.de.provenance import PROVENANCE
from claimcheck.languages.de.sources import SOURCES

LANGUAGE = Language(
    code="de",
    name="German",
    page=PAGE,
    details=DETAILS,
    sources=SOURCES,
    anonymity=ANONYMITY,
    attribution=ATTRIBUTION,
    linking=LINKING,
    narrative=NARRATIVE,
    provenance=PROVENANCE,
)
