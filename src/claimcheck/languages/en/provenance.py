"""English names of nobody in particular, and what may stand before the name of a medium."""

from __future__ import annotations

from claimcheck.languages.contract import ProvenanceWords
from claimcheck.languages.wordlists import word_set

PROVENANCE = ProvenanceWords(
    reports=word_set("agencies broadcasters dispatches media newspapers outlets papers press radio reports websites"),
    articles=word_set("the"),
)
