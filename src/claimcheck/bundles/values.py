"""A case as a value, and the names of the files that it is made of."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.interchange import Json
from claimcheck.model import Document, Link

SCHEMA = "claimcheck-case/1"

MANIFEST, README = "case.json", "README.txt"
ARTICLES, CLAIMS, LINKS = "articles.jsonl", "claims.jsonl", "links.jsonl"
MEMBERS = (README, MANIFEST, ARTICLES, CLAIMS, LINKS)

# Bytes of all files together, unpacked: some thousand articles, and nothing that fills a memory.
LARGEST = 16 << 20


@dataclass(frozen=True, slots=True)
class Case:
    """Articles, all their claims, and the links that the case is about.

    Args:
        title: what the case is, in a line.
        commands: what shows it, once the articles were ingested; each without ``--db``.
        documents: the articles.
        claims: their claims as ``interchange`` has them, with a field ``read_as``: source and relays as the article
            alone names them.
        links: between these claims.
        made_by: version of the claimcheck that made it.
    """

    title: str
    commands: tuple[str, ...]
    documents: tuple[Document, ...]
    claims: tuple[Json, ...]
    links: tuple[Link, ...]
    made_by: str


def counted(case: Case) -> str:
    """How much there is of it, in words."""
    things = {"article": case.documents, "claim": case.claims, "link": case.links}
    return ", ".join(f"{len(each):,} {name}{'' if len(each) == 1 else 's'}" for name, each in things.items())
