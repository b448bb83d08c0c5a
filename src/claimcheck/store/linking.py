"""The index by which articles meet, and the links as articles are linked one after the other."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Set
from contextlib import contextmanager
from itertools import islice

from claimcheck.errors import OvertakenError
from claimcheck.model import Link
from claimcheck.store import rows, voices
from claimcheck.store.connection import Connection
from claimcheck.store.filters import Params

# Stands for a day that is not known, behind all others; and for the article itself, among its keys.
_UNKNOWN_DAY, _ITSELF = "~", ""

_BATCH = 1000
# More than the linker counts between two articles that meet.
_WELL_AROUND = 40
_BEFORE = """
    SELECT published, document_id FROM linking_index
    WHERE key = :key AND (published, document_id) < (:published, :document)
    ORDER BY published DESC, document_id DESC LIMIT :most
"""
_AFTER = """
    SELECT published, document_id FROM linking_index
    WHERE key = :key AND (published, document_id) > (:published, :document)
    ORDER BY published, document_id LIMIT :most
"""
_BETWEEN = """
    SELECT count(*) FROM linking_index
    WHERE key = ? AND (published, document_id) > (?, ?) AND (published, document_id) < (?, ?)
"""
_DOCUMENTS_OF_LINKS = """
    SELECT DISTINCT a.document_id, b.document_id
    FROM links JOIN claims AS a ON a.id = claim_a JOIN claims AS b ON b.id = claim_b
    WHERE a.document_id <> b.document_id
"""
# Left to itself, SQLite would begin with all pairs of claims.
_DOCUMENTS_OF_LINKS_AMONG = """
    SELECT DISTINCT a.document_id, b.document_id
    FROM json_each(:documents) AS wanted CROSS JOIN claims AS a ON a.document_id = wanted.value
    CROSS JOIN links ON claim_a = a.id CROSS JOIN claims AS b ON b.id = claim_b
    WHERE a.document_id <> b.document_id AND b.document_id IN (SELECT value FROM json_each(:documents))
"""
_OF = "SELECT id FROM claims WHERE document_id IN (SELECT value FROM json_each(:documents))"
_REPLACED = "SELECT id FROM claims WHERE document_id IN (SELECT document_id FROM versions WHERE replaced)"
_MAKE_ASIDE = """
    CREATE TEMP TABLE links_aside (
        claim_a TEXT, claim_b TEXT, relation TEXT, kind TEXT, score REAL, superseded TEXT, reasons TEXT,
        PRIMARY KEY (claim_a, claim_b, relation, kind)
    ) WITHOUT ROWID
"""
_STRAY = """
    SELECT claim FROM (SELECT claim_a AS claim FROM temp.links_aside UNION SELECT claim_b FROM temp.links_aside)
    WHERE claim NOT IN (SELECT id FROM claims) ORDER BY claim LIMIT 1
"""
_NEW = """
    SELECT count(*) FROM (SELECT DISTINCT claim_a, claim_b, relation FROM temp.links_aside) AS new
    WHERE NOT EXISTS (
        SELECT 1 FROM links
        WHERE links.claim_a = new.claim_a AND links.claim_b = new.claim_b AND links.relation = new.relation
    ) AND NOT EXISTS (SELECT 1 FROM rulings WHERE rulings.claim_a = new.claim_a AND rulings.claim_b = new.claim_b)
"""
_DROP_OF = f"""
    DELETE FROM links
    WHERE claim_a IN ({_OF}) OR claim_b IN ({_OF}) OR claim_a IN ({_REPLACED}) OR claim_b IN ({_REPLACED})
"""
_DROP_BETWEEN = """
    DELETE FROM links
    WHERE claim_a IN (SELECT id FROM claims WHERE document_id IN (:one, :other))
        AND claim_b IN (SELECT id FROM claims WHERE document_id IN (:one, :other))
        AND (SELECT document_id FROM claims WHERE id = claim_a) <> (SELECT document_id FROM claims WHERE id = claim_b)
"""
_ARRIVED = "SELECT document_id FROM unlinked"
_SHOWS_DECISIONS = """
    SELECT (SELECT max(number) FROM decisions) IS NULL
        OR (SELECT max(number) FROM decisions) IS (SELECT decided FROM linking_state)
"""

Posting = tuple[str, str | None, frozenset[str]]
"""An article in the index: its id, its day as far as known, its keys."""

Place = tuple[str, str]
"""Where an article stands in the order of publication: its day, or what stands for an unknown one, and its id."""


def are_at_work(db: Connection, linker: str, names: str) -> bool:
    """Whether it was this linker that made index and links, and this way of telling sources apart that was used."""
    return [tuple(row) for row in db.rows("SELECT linker, names FROM linking_state")] == [(linker, names)]


def take_over(db: Connection, linker: str, names: str) -> None:
    """Forget what others made: all articles are unlinked then, or all sources are to be told apart anew.

    Inside a transaction.
    """
    _ensure_state(db)
    if db.value("SELECT linker FROM linking_state") != linker:
        db.run("DELETE FROM linking_index")
        db.run("INSERT INTO unlinked SELECT id FROM documents WHERE 1 ON CONFLICT DO NOTHING")
    if db.value("SELECT names FROM linking_state") != names:
        voices.forget(db)
    db.run("UPDATE linking_state SET linker = ?, names = ?", [(linker, names)])


def shows_decisions(db: Connection) -> bool:
    """Whether sources are called as the last decision says."""
    return bool(db.value(_SHOWS_DECISIONS))


def note_decisions(db: Connection) -> None:
    """Note that sources are called as the last decision says; inside a transaction."""
    _ensure_state(db)
    db.run("UPDATE linking_state SET decided = (SELECT max(number) FROM decisions)")


def _ensure_state(db: Connection) -> None:
    db.run("INSERT INTO linking_state (linker, names) SELECT '', '' WHERE NOT EXISTS (SELECT 1 FROM linking_state)")


def arrived(db: Connection) -> list[str]:
    """Ids of the documents that came, or of which a source was renamed, since links were put; as they arrived."""
    return [row["id"] for row in db.rows(f"SELECT id FROM documents WHERE id IN ({_ARRIVED}) ORDER BY number")]


def unlinked(db: Connection) -> list[str]:
    """Ids of the documents that the links do not cover, all where a decision does not show yet; as they arrived."""
    return arrived(db) if shows_decisions(db) else documents(db)


def wait(db: Connection, documents: Iterable[str]) -> None:
    """Note that documents are to be linked; inside a transaction."""
    waiting: list[rows.Record] = [{"document_id": document} for document in sorted(documents)]
    db.insert("unlinked", waiting, on_conflict="ON CONFLICT DO NOTHING")


def documents(db: Connection) -> list[str]:
    """Ids of all documents, as they arrived."""
    return [row["id"] for row in db.rows("SELECT id FROM documents ORDER BY number")]


def unindexed(db: Connection) -> list[str]:
    """Ids of the documents that are not in the index, as they arrived."""
    known = f"SELECT document_id FROM linking_index WHERE key = '{_ITSELF}'"
    return [row["id"] for row in db.rows(f"SELECT id FROM documents WHERE id NOT IN ({known}) ORDER BY number")]


def add(db: Connection, postings: Iterable[Posting]) -> None:
    """Put articles into the index; inside a transaction."""
    records: list[rows.Record] = [
        {"key": key, "published": published or _UNKNOWN_DAY, "document_id": document}
        for document, published, keys in postings
        for key in sorted({_ITSELF, *keys})
    ]
    db.insert("linking_index", records, on_conflict="ON CONFLICT DO NOTHING")


def postings(db: Connection) -> Iterator[Posting]:
    """The whole index in order of publication."""
    keys = "SELECT published, document_id, json_group_array(key) AS keys FROM linking_index GROUP BY document_id"
    for row in db.each(f"SELECT * FROM ({keys}) ORDER BY published, document_id", _BATCH):
        yield _posting(row["document_id"], row["published"], json.loads(row["keys"]))


def posting(db: Connection, document: str) -> Posting:
    """One article in the index.

    Raises:
        OvertakenError: it is called otherwise now, as another program has stored a newer version of it.
    """
    found = db.rows("SELECT key, published FROM linking_index WHERE document_id = ?", (document,))
    if not found:
        raise OvertakenError(f"{db.path}: {document} is not in the index any more; try again")
    return _posting(document, found[0]["published"], (row["key"] for row in found))


def surroundings(db: Connection, posting: Posting, most: int) -> dict[str, list[Place]]:
    """By each key of an article, the places of those that have it, too, its own among them, in order.

    Args:
        db: the database.
        posting: the article.
        most: so many of those that appeared before it, and of those after it, count.
    """
    document, published, keys = posting
    found: dict[str, list[Place]] = {}
    for key in sorted(keys):
        place = published or _UNKNOWN_DAY, document
        wanted: Params = {"key": key, "published": place[0], "document": place[1], "most": most}
        before, after = ([tuple(row) for row in db.rows(query, wanted)] for query in (_BEFORE, _AFTER))
        found[key] = [*reversed(before), place, *after]
    return found


@contextmanager
def called_otherwise(db: Connection, old: str, new: str) -> Iterator[None]:
    """Around the renaming of an article: where that moves it in the order of its day, those around it are to be linked.

    What is between others may be less then, or more. Ids of one length keep their order.
    """
    before = _ids_around(db, old)
    yield
    after = _ids_around(db, new)
    moved = [key for key, ids in before.items() if [new if id == old else id for id in ids] != after[key]]
    wait(db, {id for key in moved for ids in (before[key], after[key]) for id in ids} - {old})


def _ids_around(db: Connection, document: str) -> dict[str, list[str]]:
    if not db.value("SELECT 1 FROM linking_index WHERE document_id = ?", (document,)):
        return {}
    places = surroundings(db, posting(db, document), _WELL_AROUND)
    return {key: [id for _, id in found] for key, found in places.items()}


def shared_keys(db: Connection, one: str, other: str, most_between: int) -> list[str]:
    """The keys by which two articles meet: those that at most so many others have that appeared between them."""
    first, second = sorted((posting(db, one), posting(db, other)), key=lambda each: (each[1] or _UNKNOWN_DAY, each[0]))
    ends = (first[1] or _UNKNOWN_DAY, first[0], second[1] or _UNKNOWN_DAY, second[0])
    return [key for key in sorted(first[2] & second[2]) if _count(db, key, ends) <= most_between]


def linked_documents(db: Connection, among: Set[str] | None) -> set[tuple[str, str]]:
    """Pairs of different documents between which there are links, the smaller id first.

    Args:
        db: the database.
        among: only pairs of these documents; all of them without it.
    """
    if among is None:
        found = db.rows(_DOCUMENTS_OF_LINKS)
    else:
        found = db.rows(_DOCUMENTS_OF_LINKS_AMONG, {"documents": rows.json_list(sorted(among))})
    return {(min(pair), max(pair)) for pair in map(tuple, found)}


@contextmanager
def set_aside(db: Connection, links: Iterable[Link]) -> Iterator[None]:
    """Have links wait in a temporary table, which needs no memory and keeps nobody from writing, until ``replace``."""
    try:
        db.run("DROP TABLE IF EXISTS temp.links_aside")
        db.run(_MAKE_ASIDE)
        waiting = iter(links)
        while batch := [rows.link_record(link) for link in islice(waiting, _BATCH)]:
            with db.reading():
                db.insert("temp.links_aside", batch, on_conflict="ON CONFLICT DO NOTHING")
        yield
    finally:
        db.run("DROP TABLE IF EXISTS temp.links_aside")


def stray(db: Connection) -> str | None:
    """The id of a claim that a link set aside joins, and that is not stored; None where there is none."""
    found = db.value(_STRAY)
    return None if found is None else str(found)


def replace(db: Connection, documents: Iterable[str], parted: Iterable[tuple[str, str]]) -> int:
    """Put the links that were set aside in the place of former suggestions; inside a transaction.

    Args:
        db: the database.
        documents: those that were linked now; the former links of theirs go.
        parted: pairs of other documents that meet no more; the links between them go.

    Returns:
        How many links there are now that were not there before; where persons decided, nothing is new.
    """
    covered = list(documents)
    new = db.value(_NEW)
    db.run(_DROP_OF, [{"documents": rows.json_list(covered)}])
    for one, other in parted:
        db.run(_DROP_BETWEEN, [{"one": one, "other": other}])
    db.run("INSERT INTO links SELECT * FROM temp.links_aside WHERE 1 ON CONFLICT DO NOTHING")
    db.run("DELETE FROM unlinked WHERE document_id = ?", [(id,) for id in covered])
    return new if isinstance(new, int) else 0


def _posting(document: str, published: str, keys: Iterable[str]) -> Posting:
    return document, None if published == _UNKNOWN_DAY else published, frozenset(keys) - {_ITSELF}


def _count(db: Connection, key: str, ends: tuple[str, str, str, str]) -> int:
    found = db.value(_BETWEEN, (key, *ends))
    return found if isinstance(found, int) else 0
