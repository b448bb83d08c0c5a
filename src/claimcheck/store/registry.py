"""Sources in the database: who is there, under which names, and what happens when two turn out to be one."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from claimcheck.judgements import Identified, Mention, Station
from claimcheck.model import Claim, Source, SourceKind
from claimcheck.store import decisions
from claimcheck.store.connection import Connection
from claimcheck.store.filters import ATTRIBUTED
from claimcheck.store.identities import Identities, Place, settle
from claimcheck.store.references import Called
from claimcheck.store.rows import Record, source_id, source_record, source_value

_IN_ORDER = "ORDER BY claims.number, stations.position"
# Of several sources of one name a relay is the one that speaks for itself, then a medium.
_BEST_OF_NAME = f"""
    SELECT id FROM sources WHERE name = ?
    ORDER BY EXISTS (SELECT 1 FROM claims WHERE source_id = sources.id AND {ATTRIBUTED}) DESC, kind = 'media' DESC, id
    LIMIT 1
"""
_STATIONS = """
    SELECT stations.*, claims.document_id, claims.speaker_text,
        coalesce(relays.source_id, claims.source_id) AS source_id
    FROM stations JOIN claims ON claims.id = stations.claim_id
    LEFT JOIN relays ON relays.claim_id = stations.claim_id AND relays.position = stations.position
"""
_COUNTED = f"""
    FROM stations JOIN claims ON claims.id = stations.claim_id JOIN documents ON documents.id = claims.document_id
    WHERE {ATTRIBUTED} AND stations.kind {{}}
"""
# In the order of the names, whatever that of arrival.
_SAID = f"""
    SELECT name, kind, language, count(*) AS claims {_COUNTED.format("IS NOT NULL")} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
"""
_PASSED_ON = f"SELECT name, count(*) AS claims {_COUNTED.format('IS NULL')} GROUP BY 1 ORDER BY 1"
_SPEAKS_NOWHERE = "outlet <> '' AND outlet NOT IN (SELECT name FROM sources WHERE kind IN ('media', 'organisation'))"
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


def stations(db: Connection, source: Source | None = None) -> list[Station]:
    """Stations as the articles alone name them, in the order of arrival: all, or those that are one source now."""
    of_source = "WHERE :source IN (coalesce(relays.source_id, claims.source_id), '')"
    wanted = {"source": source_id(source) if source else ""}
    return [_station(row) for row in db.rows(f"{_STATIONS} {of_source} {_IN_ORDER}", wanted)]


def said(db: Connection) -> dict[tuple[Source, str | None], int]:
    """See ``Store.said``."""
    found = db.rows(_SAID)
    return {(Source(row["name"], SourceKind(row["kind"])), row["language"]): row["claims"] for row in found}


def passed_on(db: Connection) -> dict[str, int]:
    """See ``Store.passed_on``."""
    return {row["name"]: row["claims"] for row in db.rows(_PASSED_ON)}


def identified(db: Connection, claim: str) -> dict[int, Identified]:
    """See ``Store.identified``."""
    found = db.rows(f"{_STATIONS} WHERE claims.id = ? {_IN_ORDER}", (claim,))
    return {
        row["position"]: Identified(source_value(row["source_id"]), _station(row).mention, row["decision_number"])
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


def rename(db: Connection, unified: Mapping[Source, Source]) -> set[str]:
    """See ``Store.rename_sources``; inside a transaction."""
    found = stations(db)
    result = settle(found, unified, decisions.that_hold(db))
    add(db, sorted(set(result.who.values()), key=source_id))
    changed = _write_who(db, result)
    _write_aliases(db, found, result)
    db.run(_DROP_UNUSED)
    _write_former(db, result)
    return {station.document for station in found if (station.claim, station.position) in changed}


def named(db: Connection, claims: Sequence[Claim], unified: Mapping[Source, Source]) -> list[Claim]:
    """See ``Store.named``."""
    # An article under the id of a stored one may have claims of the same ids, which are others.
    new = {claim.id: f"\x1f{claim.id}" for claim in claims}
    arriving = [station for claim in claims for station in _arriving(claim, new[claim.id])]
    who = settle([*stations(db), *arriving], unified, decisions.that_hold(db)).who
    return [_renamed(claim, who, new[claim.id]) for claim in claims]


def _arriving(claim: Claim, id: str) -> Iterator[Station]:
    if claim.source:
        yield Station(id, claim.doc, 0, Mention(claim.source.name, claim.source.kind), claim.speaker_text)
    for position, relay in enumerate(claim.via, 1):
        yield Station(id, claim.doc, position, Mention(relay.name))


def _renamed(claim: Claim, who: Mapping[Place, Source], id: str) -> Claim:
    via = tuple(replace(relay, name=who[id, position].name) for position, relay in enumerate(claim.via, 1))
    return replace(claim, source=who.get((id, 0)), via=via)


def _station(row: sqlite3.Row) -> Station:
    return Station(
        claim=row["claim_id"],
        document=row["document_id"],
        position=row["position"],
        mention=Mention(row["name"], SourceKind(row["kind"]) if row["kind"] else None),
        words="" if row["position"] else row["speaker_text"],
    )


def _best_of_name(db: Connection, name: str) -> str | None:
    found = db.value(_BEST_OF_NAME, (name,))
    return None if found is None else str(found)


def _new_medium(db: Connection, name: str) -> str:
    medium = Source(name, SourceKind.MEDIA)
    add(db, [medium])
    return source_id(medium)


def _write_who(db: Connection, result: Identities) -> set[Place]:
    """Only what changes is written, and returned: most of a database does not."""
    before = {(row[0], row[1]): (row["source_id"], row["decision_number"]) for row in db.rows(_STATIONS)}
    after = {place: (source_id(who), result.decided.get(place)) for place, who in result.who.items()}
    changes = [(*after[place], *place) for place in after if after[place] != before.get(place)]
    db.run("UPDATE claims SET source_id = ? WHERE id = ?", [(who, id) for who, _, id, place in changes if not place])
    relayed = [(who, id, place) for who, _, id, place in changes if place]
    db.run("UPDATE relays SET source_id = ? WHERE claim_id = ? AND position = ?", relayed)
    decided = [change[1:] for change in changes]
    db.run("UPDATE stations SET decision_number = ? WHERE claim_id = ? AND position = ?", decided)
    return {(id, place) for _, _, id, place in changes}


def _write_aliases(db: Connection, found: Iterable[Station], result: Identities) -> None:
    """The words for a speaker, and the name that an article has for a source which is called otherwise now."""
    forms: Counter[tuple[str, str, str]] = Counter()
    for station in found:
        if station.position:
            continue
        who, read = result.who[station.claim, 0], station.mention.name
        others = {read} - {who.name} if station.mention.source != who else set()
        for form in {station.words, *others} - {""}:
            forms[source_id(who), form, station.document] += 1
    db.run("DELETE FROM aliases")
    db.insert("aliases", _alias_records(forms))


def _write_former(db: Connection, result: Identities) -> None:
    db.run("DELETE FROM identities")
    pairs = sorted((source_id(old), source_id(new)) for old, new in result.former.items())
    db.insert("identities", [{"former_id": old, "source_id": new} for old, new in pairs])


def _alias_records(forms: Mapping[tuple[str, str, str], int]) -> list[Record]:
    return [
        {"source_id": owner, "form": form, "document_id": document, "claims": claims}
        for (owner, form, document), claims in sorted(forms.items())
    ]
