"""The report on a database as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class LinkCount:
    """How many links there are of one sort.

    Args:
        relation: corroborates or conflicts.
        kind: of which kind.
        links: how many there are.
        unreviewed: how many of them nobody has confirmed.
    """

    relation: str
    kind: str
    links: int
    unreviewed: int


@dataclass(frozen=True, slots=True)
class StatusReport:
    """What is in a database, and what to do next.

    Args:
        database: the file.
        articles, claims, sources: how many there are, the newest version of each article counted.
        earlier_versions: documents that a newer version has replaced.
        undated: articles of which no day of publication is known.
        unknown_speakers: claims of which no source is known.
        unlinked: articles that the links do not cover yet.
        links: how many of each sort.
        next: the command that is worth most now, and why.
    """

    name: ClassVar[str] = "status"
    database: str
    articles: int = 0
    earlier_versions: int = 0
    undated: int = 0
    claims: int = 0
    unknown_speakers: int = 0
    sources: int = 0
    unlinked: int = 0
    links: tuple[LinkCount, ...] = ()
    next: tuple[str, str] = ("", "")

    @property
    def unknown_share(self) -> float:
        """The share of claims of which no source is known, 0 to 1."""
        return self.unknown_speakers / self.claims if self.claims else 0.0
