"""German names of nobody in particular, and what may stand before the name of a medium."""

from __future__ import annotations

from claimcheck.languages.contract import ProvenanceWords
from claimcheck.languages.wordlists import word_set

PROVENANCE = ProvenanceWords(
    reports=word_set(
        """
        Agenturberichte Agenturmeldungen Berichte Fernsehen Hörfunk Lokalmedien Medien Medienangaben Medienberichte
        Medienmeldungen Nachrichtenagenturen Onlineberichte Presseberichte Pressemeldungen Pressestimmen Radio
        Regionalmedien Staatsmedien Zeitungen Zeitungsberichte Zeitungsmeldungen
        """
    ),
    articles=word_set("der die das"),
)
