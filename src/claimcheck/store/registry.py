"""Sources in the database: who is there, under which names, and what happens when two turn out to be one."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from claimcheck.model import Claim, Source, SourceKind
from claimcheck.store.connection import Connection
from claimcheck.store.filters import ATTRIBUTED
from claimcheck.store.rows import Record, source_id, source_record

# Of several sources of one name a relay is the one that speaks for itself, then a medium.
_BEST_OF_NAME = f"""
    SELECT id FROM sources WHERE name = ?
    ORDER BY EXISTS (SELECT 1 FROM claims WHERE source_id = sources.id AND {ATTRIBUTED}) DESC, kind = 'media' DESC, id
    LIMIT 1
"""
_USED_NAMES = f"""
    SELECT sources.id, name, document_id FROM claims JOIN sources ON sources.id = source_id
    WHERE name <> speaker_text AND {ATTRIBUTED}
"""
_DROP_UNUSED = """
    DELETE FROM sources
    WHERE id NOT IN (SELECT source_id FROM claims WHERE source_id IS NOT NULL)
        AND id NOT IN (SELECT source_id FROM relays)
"""


def grouped(pairs: Iterable[sqlite3.Row]) -> dict[str, tuple[str, ...]]:
    """Rows of two columns as the values of the second for each of the first, in order."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return {key: tuple(values) for key, values in groups.items()}


def add(db: Connection, sources: Iterable[Source]) -> None:
    """Store sources; those that are there stay."""
    db.insert("sources", [source_record(source) for source in sources], on_conflict="ON CONFLICT DO NOTHING")


def relay_ids(db: Connection, names: Iterable[str]) -> dict[str, str]:
    """The source that each relay is; a name that nobody has yet is a medium."""
    return {name: _best_of_name(db, name) or _new_medium(db, name) for name in names}


def alias_records(claims: Iterable[Claim]) -> list[Record]:
    """Rows of ``aliases``: the forms under which sources speak in one document."""
    return _alias_records(
        Counter(
            (source_id(claim.source), claim.speaker_text, claim.doc)
            for claim in claims
            if claim.source and claim.speaker_text
        )
    )


def rename(db: Connection, mapping: Mapping[Source, Source]) -> None:
    """See ``Store.rename_sources``; inside a transaction."""
    stored = {row["id"] for row in db.rows("SELECT id FROM sources")}
    moves = {source_id(old): source_id(new) for old, new in mapping.items() if old != new and source_id(old) in stored}
    add(db, (new for old, new in mapping.items() if source_id(old) in moves))
    if moves:
        _move_aliases(db, moves)
        _move_claims(db, moves)
        _move_relays(db, moves)
    _settle_relays(db)
    db.run(_DROP_UNUSED)


def _best_of_name(db: Connection, name: str) -> str | None:
    found = db.value(_BEST_OF_NAME, (name,))
    return None if found is None else str(found)


def _new_medium(db: Connection, name: str) -> str:
    medium = Source(name, SourceKind.MEDIA)
    add(db, [medium])
    return source_id(medium)


def _move_claims(db: Connection, moves: Mapping[str, str]) -> None:
    # Claim by claim, so that what moves to a source does not move on with what that source held.
    found = db.rows("SELECT id, source_id FROM claims WHERE source_id IS NOT NULL ORDER BY number")
    changes = [(moves[row["source_id"]], row["id"]) for row in found if row["source_id"] in moves]
    db.run("UPDATE claims SET source_id = ? WHERE id = ?", changes)


def _move_relays(db: Connection, moves: Mapping[str, str]) -> None:
    found = db.rows("SELECT claim_id, position, source_id FROM relays")
    changes = [
        (moves[row["source_id"]], row["claim_id"], row["position"]) for row in found if row["source_id"] in moves
    ]
    db.run("UPDATE relays SET source_id = ? WHERE claim_id = ? AND position = ?", changes)


def _settle_relays(db: Connection) -> None:
    found = db.rows("SELECT DISTINCT source_id, name FROM relays JOIN sources ON id = source_id ORDER BY source_id")
    better = {row["source_id"]: _best_of_name(db, row["name"]) or row["source_id"] for row in found}
    changes = [(new, old) for old, new in better.items() if new != old]
    db.run("UPDATE relays SET source_id = ? WHERE source_id = ?", changes)


def _move_aliases(db: Connection, moves: Mapping[str, str]) -> None:
    """Aliases follow their source; a name that is given up becomes one, in every document where it was in use."""
    forms: Counter[tuple[str, str, str]] = Counter()
    for owner, form, document, claims in db.rows("SELECT source_id, form, document_id, claims FROM aliases"):
        forms[moves.get(owner, owner), form, document] += claims
    forms.update(_former_names(db, moves))
    db.run("DELETE FROM aliases")
    db.insert("aliases", _alias_records(forms))


def _former_names(db: Connection, moves: Mapping[str, str]) -> Counter[tuple[str, str, str]]:
    found = db.rows(_USED_NAMES)
    return Counter((moves[row["id"]], row["name"], row["document_id"]) for row in found if row["id"] in moves)


def _alias_records(forms: Mapping[tuple[str, str, str], int]) -> list[Record]:
    return [
        {"source_id": owner, "form": form, "document_id": document, "claims": claims}
        for (owner, form, document), claims in sorted(forms.items())
    ]
