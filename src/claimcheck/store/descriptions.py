"""Unnamed sources: the words that stand for them, article by article."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence

from claimcheck.judgements import Description, Occurrence
from claimcheck.model import Anonymity, Document, Reliability, Source, SourceKind
from claimcheck.store import rows
from claimcheck.store.connection import Connection
from claimcheck.store.filters import DOCUMENT_ORDER
from claimcheck.store.matching import is_named
from claimcheck.store.values import SourceFilter

_CLAIMS = f"""
    SELECT sources.id AS key, sources.name, claims.speaker_text,
        anonymity.role AS anonymous_role, anonymity.number AS anonymous_number, anonymity.reason AS anonymous_reason,
        documents.id, documents.title, documents.outlet, documents.published, documents.language, documents.url,
        documents.path, '' AS text
    FROM claims JOIN sources ON sources.id = claims.source_id AND sources.kind = 'anonymous'
    JOIN documents ON documents.id = claims.document_id
    LEFT JOIN anonymity ON anonymity.claim_id = claims.id
    ORDER BY {DOCUMENT_ORDER}, claims.position
"""


def select(db: Connection, wanted: SourceFilter, grades: Mapping[str, Reliability]) -> list[Description]:
    """See ``Store.descriptions``; ``grades`` are those of sources by their keys."""
    groups: defaultdict[str, list[sqlite3.Row]] = defaultdict(list)
    for row in db.rows(_CLAIMS):
        if wanted.name is None or is_named(row["name"], wanted.name):
            groups[row["key"]].append(row)
    found = [_description(group, grades.get(key, Reliability.F)) for key, group in groups.items()]
    found.sort(key=lambda each: (-len(each.occurrences), -each.claims, each.source.name))
    return found[: wanted.limit]


def _description(found: Sequence[sqlite3.Row], grade: Reliability) -> Description:
    articles: defaultdict[str, list[sqlite3.Row]] = defaultdict(list)
    for row in found:
        articles[row["id"]].append(row)
    source = Source(found[0]["name"], SourceKind.ANONYMOUS)
    return Description(source, tuple(map(_occurrence, articles.values())), grade)


def _occurrence(found: Sequence[sqlite3.Row]) -> Occurrence:
    document: Document = rows.document_value(found[0])
    wordings = dict.fromkeys(row["speaker_text"] for row in found if row["speaker_text"])
    told: dict[Anonymity | None, None] = dict.fromkeys(map(rows.anonymity_value, found))
    return Occurrence(document, len(found), tuple(wordings), tuple(each for each in told if each))
