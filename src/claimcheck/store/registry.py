"""Sources in the database: who is there, under which names, and what happens when two turn out to be one."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from claimcheck.judgements import Identified, Station
from claimcheck.model import Claim, Source, SourceKind
from claimcheck.store.connection import Connection
from claimcheck.store.filters import ATTRIBUTED
from claimcheck.store.references import Called
from claimcheck.store.rows import Record, mention_value, source_id, source_record, source_value

IN_ORDER = "ORDER BY claims.number, stations.position"
# Of several sources of one name a relay is the one that speaks for itself, then a medium.
_BEST_OF_NAME = f"""
    SELECT id FROM sources WHERE name = ?
    ORDER BY EXISTS (SELECT 1 FROM claims WHERE source_id = sources.id AND {ATTRIBUTED}) DESC, kind = 'media' DESC, id
    LIMIT 1
"""
STATIONS = """
    SELECT stations.*, claims.document_id, claims.speaker_text,
        coalesce(relays.source_id, claims.source_id) AS source_id
    FROM stations JOIN claims ON claims.id = stations.claim_id
    LEFT JOIN relays ON relays.claim_id = stations.claim_id AND relays.position = stations.position
"""
_SPEAKS_NOWHERE = "outlet <> '' AND outlet NOT IN (SELECT name FROM sources WHERE kind IN ('media', 'organisation'))"


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
    return alias_rows(
        Counter(
            (source_id(claim.source), claim.speaker_text, claim.doc)
            for claim in claims
            if claim.source and claim.speaker_text
        )
    )


def stations(db: Connection, source: Source | None = None) -> list[Station]:
    """Stations as the articles alone name them, in the order of arrival: all, or those that are one source now."""
    of_source = "WHERE :source IN (coalesce(relays.source_id, claims.source_id), '')"
    wanted = {"source": source_id(source) if source else ""}
    return [station_value(row) for row in db.rows(f"{STATIONS} {of_source} {IN_ORDER}", wanted)]


def identified(db: Connection, claim: str) -> dict[int, Identified]:
    """See ``Store.identified``."""
    found = db.rows(f"{STATIONS} WHERE claims.id = ? {IN_ORDER}", (claim,))
    return {
        row["position"]: Identified(source_value(row["source_id"]), station_value(row).mention, row["decision_number"])
        for row in found
    }


def names(db: Connection) -> dict[str, tuple[str, ...]]:
    """Other names of sources in the texts, the most frequent first, by the source's key."""
    return grouped(db.rows("SELECT source_id, form FROM source_names ORDER BY claims DESC, form"))


def called(db: Connection, *, outlets: bool) -> list[Called]:
    """What every source can be called; with ``outlets``, those that only publish too."""
    forms = names(db)
    former = grouped(
        db.rows("SELECT source_id, substr(former_id, instr(former_id, ':') + 1) FROM identities ORDER BY former_id")
    )
    found = db.rows("SELECT id, name, kind FROM sources ORDER BY id")
    entries = [
        Called(Source(row["name"], SourceKind(row["kind"])), former.get(row["id"], ()), forms.get(row["id"], ()))
        for row in found
    ]
    if outlets:
        silent = db.rows(f"SELECT DISTINCT outlet FROM documents WHERE {_SPEAKS_NOWHERE} ORDER BY outlet")
        entries += [Called(Source(row["outlet"], SourceKind.MEDIA)) for row in silent]
    return entries


def former(db: Connection) -> dict[Source, Source]:
    """Sources that nothing is called any more, by the program or by a person's word, each with the one that it is."""
    rows = db.rows("SELECT former_id, name, kind FROM identities JOIN sources ON sources.id = source_id")
    parted = ((row["former_id"].partition(":"), row) for row in rows)
    return {Source(old[2], SourceKind(old[0])): Source(row["name"], SourceKind(row["kind"])) for old, row in parted}


def station_value(row: sqlite3.Row) -> Station:
    """A station from a row of ``STATIONS``."""
    return Station(
        claim=row["claim_id"],
        document=row["document_id"],
        position=row["position"],
        mention=mention_value(row["name"], row["kind"]),
        words="" if row["position"] else row["speaker_text"],
    )


def _best_of_name(db: Connection, name: str) -> str | None:
    found = db.value(_BEST_OF_NAME, (name,))
    return None if found is None else str(found)


def _new_medium(db: Connection, name: str) -> str:
    medium = Source(name, SourceKind.MEDIA)
    add(db, [medium])
    return source_id(medium)


def alias_rows(forms: Mapping[tuple[str, str, str], int]) -> list[Record]:
    """Rows of ``aliases``, by source, form and document."""
    return [
        {"source_id": owner, "form": form, "document_id": document, "claims": claims}
        for (owner, form, document), claims in sorted(forms.items())
    ]
