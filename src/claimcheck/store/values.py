"""What one asks the store for, and what it answers beside claims, documents and links."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from claimcheck.errors import ClaimcheckError
from claimcheck.model import Certainty, LinkKind, QuotationType, Relation, Review, SourceKind

_DAY = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\Z")


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """Which claims; what is left out does not matter.

    Args:
        source: name of who says so, a part of it from the start of a word, or a form of it in the texts.
        via: name of a medium or messenger that passed it on, or a part of it from the start of a word.
        kind: of what sort the source is.
        outlet: name of the outlet, or a part of it from the start of a word.
        document: id, beginning of an id, title, path or file name of a document.
        certainty: how surely it is put.
        since, until: first and last day of publication, as 2024, 2024-10 or 2024-10-11. A document of which only the
            month is known fits where the month overlaps; one without a date never does.
        search: words of the claim. Full-text syntax: ``word``, ``"a phrase"``, ``begin*``, AND, OR, NOT; anything
            that is not well formed is taken as words.
        limit: at most so many.
        lang: ISO 639-1 code of the document.
        type: how it is rendered.
        narrative: whether statements in an outlet's own voice are among them, which ``type`` asks for as well.
        all_versions: also those of the other versions of each article; without it the newest version alone counts,
            unless ``document`` names an earlier one.

    Raises:
        ClaimcheckError: a day or the limit is none.
    """

    source: str | None = None
    outlet: str | None = None
    document: str | None = None
    certainty: Certainty | None = None
    since: str | None = None
    until: str | None = None
    search: str | None = None
    limit: int | None = None
    lang: str | None = None
    type: QuotationType | None = None
    narrative: bool = False
    via: str | None = None
    kind: SourceKind | None = None
    all_versions: bool = False

    def __post_init__(self) -> None:
        """Refuse what no query can mean."""
        for day in (self.since, self.until):
            _check_day(day)
        _check_limit(self.limit)


@dataclass(frozen=True, slots=True)
class LinkFilter:
    """Which links; what is left out does not matter.

    Args:
        relation: what the two claims do to each other.
        kind: echo or independent, or what they disagree about.
        document: reference to a document that one of the claims stands in, as in ``ClaimFilter``.
        claim: id or beginning of the id of one of the claims.
        min_score: least score, 0 to 1.
        limit: at most so many, the surest first.
        all_versions: also those of earlier versions of an article; without it the newest version alone counts, unless
            ``document`` or ``claim`` name an earlier one.
        outlet: who publishes one of the claims, as in ``ClaimFilter``.
        source: who says one of the claims, as in ``ClaimFilter``.
        search: words of one of the claims, as in ``ClaimFilter``.
        langs: ISO 639-1 codes of the two documents, in any order; both the same for links inside one language.
        superseded: whether one side has been overtaken.
        review: suggested, confirmed or rejected; without it, all but the rejected ones.
    """

    relation: Relation | None = None
    kind: LinkKind | None = None
    document: str | None = None
    claim: str | None = None
    min_score: float | None = None
    limit: int | None = None
    all_versions: bool = False
    outlet: str | None = None
    source: str | None = None
    search: str | None = None
    langs: tuple[str, str] | None = None
    superseded: bool | None = None
    review: Review | None = None

    def __post_init__(self) -> None:
        """Refuse what no query can mean."""
        _check_limit(self.limit)


@dataclass(frozen=True, slots=True)
class SourceFilter:
    """Which sources; what is left out does not matter.

    Args:
        name: as ``ClaimFilter.source``.
        kind: what sort of source.
        limit: at most so many.
        narrative: whether an outlet is a source of what it states in its own voice.
    """

    name: str | None = None
    kind: SourceKind | None = None
    limit: int | None = None
    narrative: bool = False

    def __post_init__(self) -> None:
        """Refuse what no query can mean."""
        _check_limit(self.limit)


@dataclass(frozen=True, slots=True)
class Extent:
    """How far a database reaches, to tell whether another program has added to it.

    Args:
        documents, decisions: number of the last one, 0 where there is none.
    """

    documents: int
    decisions: int


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is, the newest version of each article counted.

    Args:
        articles: articles.
        earlier_versions: documents that a newer version has replaced.
        undated: articles of which no day of publication is known.
        claims: claims of the articles.
        unknown_speakers: claims of which no source is known.
        sources: sources that say or pass on something in them.
        unlinked: documents that the links do not cover yet.
    """

    articles: int
    earlier_versions: int
    undated: int
    claims: int
    unknown_speakers: int
    sources: int
    unlinked: int


def _check_day(day: str | None) -> None:
    if day is None:
        return
    try:
        if not _DAY.match(day):
            raise ValueError
        date.fromisoformat((day + "-01-01")[:10])
    except ValueError:
        raise ClaimcheckError(f"no such day: {day!r}; write it as 2024, 2024-10 or 2024-10-11") from None


def _check_limit(limit: int | None) -> None:
    if limit is not None and limit < 0:
        raise ClaimcheckError(f"no limit: {limit}; name a number from 0")
