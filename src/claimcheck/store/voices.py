"""Who speaks and passes on in which article, and whom the program takes each name for: what telling sources apart asks.

Articles are heard once; what is asked then concerns some names or all of them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Set

from claimcheck.judgements import Mention
from claimcheck.model import Source, SourceKind
from claimcheck.store.connection import Connection
from claimcheck.store.filters import ATTRIBUTED
from claimcheck.store.rows import Record, json_list, mention_value, source_id, source_value

Key = tuple[str, str]
KeysOf = Callable[[Mention], Iterable[Key]]
"""The keys under which a name stands, each with what stands there."""

_UNHEARD = "SELECT id FROM documents WHERE id NOT IN (SELECT document_id FROM linking_voices WHERE name = '')"
_IN = "IN (SELECT value FROM json_each(:documents))"
_NEW_MENTIONS = f"""
    SELECT DISTINCT name, kind FROM claims JOIN stations ON claim_id = claims.id
    WHERE document_id {_IN} AND NOT EXISTS (
        SELECT 1 FROM linking_voices AS heard
        WHERE heard.name = stations.name AND heard.kind = coalesce(stations.kind, '')
    )
"""
_KEEP_KEY = "INSERT INTO linking_name_keys (key, name) VALUES (?, ?) ON CONFLICT DO NOTHING"
_HEAR = f"""
    INSERT INTO linking_voices (name, kind, document_id, language, claims)
    SELECT name, coalesce(kind, ''), document_id, language, sum({ATTRIBUTED})
    FROM documents JOIN claims ON document_id = documents.id JOIN stations ON claim_id = claims.id
    WHERE documents.id {_IN} GROUP BY 1, 2, 3
    UNION ALL SELECT '', '', id, language, 0 FROM documents WHERE id {_IN}
"""
_SAID = """
    SELECT name, kind, language, sum(claims) AS claims FROM linking_voices WHERE kind <> '' AND {}
    GROUP BY 1, 2, 3 HAVING sum(claims) > 0 ORDER BY 1, 2, 3
"""
_PASSED_ON = """
    SELECT name, sum(claims) AS claims FROM linking_voices WHERE kind = '' AND {}
    GROUP BY 1 HAVING sum(claims) > 0 ORDER BY 1
"""
_MENTIONS = "SELECT DISTINCT name, kind FROM linking_voices WHERE {} ORDER BY 1, 2"
_MEANT = "SELECT source_id FROM linking_meanings WHERE name = ? AND kind = ?"


def unheard(db: Connection) -> list[str]:
    """Ids of the articles that came since articles were heard."""
    return [row["id"] for row in db.rows(_UNHEARD)]


def hear(db: Connection, keys_of: KeysOf) -> None:
    """Take in who speaks in the articles that were not heard yet; inside a transaction."""
    documents = {"documents": json_list(unheard(db))}
    new = [mention_value(row["name"], row["kind"]) for row in db.rows(_NEW_MENTIONS, documents)]
    db.run(_KEEP_KEY, (pair for each in new for pair in keys_of(each)))
    db.run(_HEAR, [documents])


def forget(db: Connection) -> None:
    """Take back everything that was heard; inside a transaction."""
    for table in ("linking_voices", "linking_name_keys", "linking_meanings"):
        db.run(f"DELETE FROM {table}")


def said(db: Connection, names: Iterable[str] | None = None) -> dict[tuple[Source, str | None], int]:
    """How many claims of articles in which language each source makes, as the articles alone name it."""
    found = _of(db, _SAID, names)
    return {(Source(row["name"], SourceKind(row["kind"])), row["language"]): row["claims"] for row in found}


def passed_on(db: Connection, names: Iterable[str] | None = None) -> dict[str, int]:
    """How many claims came through each relay, as the articles alone name it."""
    return {row["name"]: row["claims"] for row in _of(db, _PASSED_ON, names)}


def mentions(db: Connection, names: Iterable[str] | None = None) -> list[Mention]:
    """All names with their kinds, in order, or these."""
    return [mention_value(row["name"], row["kind"]) for row in _of(db, _MENTIONS, names)]


def names_in(db: Connection, documents: Iterable[str]) -> set[str]:
    """Names in these articles."""
    found = "SELECT DISTINCT name FROM linking_voices WHERE document_id IN (SELECT value FROM json_each(?))"
    return {row["name"] for row in db.rows(found, (json_list(sorted(documents)),))} - {""}


def names_under(db: Connection, keys: Iterable[str]) -> list[Key]:
    """What stands under these keys, with the key."""
    found = "SELECT key, name FROM linking_name_keys WHERE key IN (SELECT value FROM json_each(?))"
    return [(row["key"], row["name"]) for row in db.rows(found, (json_list(sorted(keys)),))]


def documents_with(db: Connection, mentions: Iterable[Mention]) -> set[str]:
    """Articles in which somebody is called so."""
    found = "SELECT document_id FROM linking_voices WHERE name = ? AND kind = ?"
    return {row["document_id"] for each in mentions for row in db.rows(found, _key(each))}


def has_meanings(db: Connection) -> bool:
    """Whether it is noted whom the names that were heard mean."""
    return db.value("SELECT 1 FROM linking_meanings LIMIT 1") is not None


def meanings(db: Connection) -> dict[Mention, Source]:
    """Whom the program takes each name for."""
    found = db.rows("SELECT * FROM linking_meanings ORDER BY name, kind")
    return {mention_value(row["name"], row["kind"]): source_value(row["source_id"]) for row in found}


def note_meanings(db: Connection, meant: Mapping[Mention, Source]) -> Set[Mention]:
    """Note whom names mean; inside a transaction.

    Returns:
        Those that meant somebody else until now, or nobody.
    """
    changed = {each for each, source in meant.items() if db.value(_MEANT, _key(each)) != source_id(source)}
    new = ((*_key(each), source_id(meant[each])) for each in changed)
    records: list[Record] = [{"name": name, "kind": kind, "source_id": id} for name, kind, id in new]
    db.insert("linking_meanings", records, on_conflict="ON CONFLICT DO UPDATE SET source_id = excluded.source_id")
    return changed


def _key(mention: Mention) -> tuple[str, str]:
    return mention.name, mention.kind.value if mention.kind else ""


def _of(db: Connection, query: str, names: Iterable[str] | None) -> list[sqlite3.Row]:
    """A query over these names, or all."""
    if names is None:
        return db.rows(query.format("name <> ''"))
    return db.rows(query.format("name IN (SELECT value FROM json_each(?))"), (json_list(sorted(names)),))
