"""What a language has to say for itself: the words that each stage asks for, and nothing of how they are used.

One class a stage, so that a stage takes only its own words. A language fills them in (``languages/de/``); the engine
knows no language by name.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PageWords:
    """Words of the web page around an article: furniture and metadata lines. Used by reading and segmentation."""


@dataclass(frozen=True)
class DetailWords:
    """Numbers, units, calendar, negation and certainty. Used by ``extraction.details``."""


@dataclass(frozen=True)
class SourceWords:
    """Offices, titles, media, anonymous sources, pronouns, relay phrases. Used by ``extraction.sources``."""


@dataclass(frozen=True)
class AttributionWords:
    """Cues, moods and clause words. Used by ``extraction.segments`` and ``extraction.quotations``."""


@dataclass(frozen=True)
class LinkingWords:
    """Function words, antonyms and signs of planned or finished events. Used by ``linking``."""


@dataclass(frozen=True)
class Language:
    """A language as its words.

    Args:
        code: ISO 639-1.
        name: its English name.
    """

    code: str
    name: str
    page: PageWords
    details: DetailWords
    sources: SourceWords
    attribution: AttributionWords
    linking: LinkingWords
