"""Who everybody is now, written down: in all articles, or only where new ones touch what was known."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace

from claimcheck.judgements import Decision, Mention, stations_of
from claimcheck.model import Claim, Source, SourceKind
from claimcheck.store import decisions, linking, registry, voices
from claimcheck.store.connection import Connection
from claimcheck.store.identities import Place, given_up, meanings, place_of, settle
from claimcheck.store.registry import IN_ORDER, STATIONS, station_value
from claimcheck.store.rows import json_list, mention_value, source_id, source_value

_OF_DOCUMENTS = "WHERE claims.document_id IN (SELECT value FROM json_each(?))"
_DROP_UNUSED = """
    DELETE FROM sources
    WHERE id NOT IN (SELECT source_id FROM claims WHERE source_id IS NOT NULL)
        AND id NOT IN (SELECT source_id FROM relays)
"""
_DROP_IF_UNUSED = """
    DELETE FROM sources
    WHERE id = :id AND NOT EXISTS (SELECT 1 FROM claims WHERE source_id = :id)
        AND NOT EXISTS (SELECT 1 FROM relays WHERE source_id = :id)
"""
_IS_THERE = "SELECT 1 FROM sources WHERE id = ?"

Who = tuple[str, int | None]
"""The id of the source that a station is, and the number of the decision that says so."""


def rename_all(db: Connection, unified: Mapping[Source, Source]) -> set[str]:
    """Say of every station anew who it is; inside a transaction.

    Args:
        db: the database.
        unified: as for ``Store.rename_sources``.

    Returns:
        Documents of which a station is another source now.
    """
    found = db.rows("SELECT DISTINCT name, kind FROM stations")
    called = [mention_value(row["name"], row["kind"]) for row in found]
    voices.note_meanings(db, meanings(called, unified))
    return _settle_all(db)


def rename_kin(db: Connection, unified: Mapping[Source, Source], names: Set[str]) -> set[str]:
    """The same, where only these names can mean others than before; inside a transaction."""
    meant = _meanings(db, (), unified, names)
    changed = voices.note_meanings(db, meant)
    documents = voices.documents_with(db, changed).union(linking.arrived(db))
    if _decided(db, meant, documents):
        return _settle_all(db)
    found = db.rows(f"{STATIONS} {_OF_DOCUMENTS} {IN_ORDER}", (json_list(sorted(documents)),))
    who = {_place(row): _meant(row, meant) for row in found}
    given = _write_who(db, found, who)
    db.run("DELETE FROM aliases WHERE document_id = ?", [(id,) for id in documents])
    _write_aliases(db, found, who)
    db.run(_DROP_IF_UNUSED, [{"id": row["source_id"]} for row in given])
    _write_former(db, given_up(meant), [f"{kind.value}:{name}" for name in names for kind in SourceKind])
    return {row["document_id"] for row in given}


def named(
    db: Connection, claims: Sequence[Claim], unified: Mapping[Source, Source], names: Set[str] | None
) -> list[Claim]:
    """See ``Store.named``."""
    # An article under the id of a stored one may have claims of the same ids, which are others.
    new = {claim.id: f"\x1f{claim.id}" for claim in claims}
    arriving = [replace(each, claim=new[claim.id]) for claim in claims for each in stations_of(claim)]
    called = {station.mention for station in arriving}
    meant = _meanings(db, called, unified, names)
    if names is None or _decided(db, meant, {station.document for station in arriving}):
        known = {**({} if names is None else voices.meanings(db)), **meant}
        # Of articles that another program is adding it is not known yet whom their names mean.
        stations = [station for station in (*registry.stations(db), *arriving) if station.mention in known]
        who = settle(stations, known, decisions.that_hold(db)).who
    else:
        who = {place_of(station): meant[station.mention] for station in arriving}
    return [_renamed(claim, who, new[claim.id]) for claim in claims]


def _renamed(claim: Claim, who: Mapping[Place, Source], id: str) -> Claim:
    via = tuple(replace(relay, name=who[id, position].name) for position, relay in enumerate(claim.via, 1))
    return replace(claim, source=who.get((id, 0)), via=via)


def _meanings(
    db: Connection, called: Iterable[Mention], unified: Mapping[Source, Source], names: Set[str] | None
) -> dict[Mention, Source]:
    """Whom the program takes these names for, and beside them what articles in the database call so."""
    about = None if names is None else names | {source.name for source in unified}
    meant = meanings([*voices.mentions(db, about), *called], unified)
    return {mention: source for mention, source in meant.items() if names is None or mention.name in names}


def _decided(db: Connection, meant: Mapping[Mention, Source], documents: Set[str]) -> bool:
    """Whether what a person decided has a say in whom these names mean in these documents, or does not show yet."""
    if not linking.shows_decisions(db):
        return True
    names = {name for mention, source in meant.items() for name in (mention.name, source.name)}
    decided = {row["name"] for row in db.rows("SELECT DISTINCT name FROM stations WHERE decision_number IS NOT NULL")}
    held = decisions.that_hold(db)
    return not names.isdisjoint(decided) or any(_concerns(each, names, documents) for each in held)


def _concerns(decision: Decision, names: Set[str], documents: Set[str]) -> bool:
    named = {each.name for each in (decision.source, decision.target, *decision.mentions) if each}
    return decision.document in documents or not named.isdisjoint(names)


def _meant(row: sqlite3.Row, meant: Mapping[Mention, Source]) -> Who:
    source = meant.get(station_value(row).mention)
    return source_id(source) if source else row["source_id"], row["decision_number"]


def _settle_all(db: Connection) -> set[str]:
    found = db.rows(f"{STATIONS} {IN_ORDER}")
    result = settle([station_value(row) for row in found], voices.meanings(db), decisions.that_hold(db))
    who = {place: (source_id(source), result.decided.get(place)) for place, source in result.who.items()}
    given = _write_who(db, found, who)
    db.run("DELETE FROM aliases")
    _write_aliases(db, found, who)
    db.run(_DROP_UNUSED)
    db.run("DELETE FROM identities")
    _write_former(db, result.former, ())
    linking.note_decisions(db)
    return {row["document_id"] for row in given}


def _write_who(db: Connection, found: Sequence[sqlite3.Row], who: Mapping[Place, Who]) -> list[sqlite3.Row]:
    """Only what changes is written, and returned as it was: most of a database does not."""
    changed = [row for row in found if who[_place(row)] != (row["source_id"], row["decision_number"])]
    registry.add(db, map(source_value, sorted({who[_place(row)][0] for row in changed})))
    after = [(*who[_place(row)], *_place(row)) for row in changed]
    db.run("UPDATE claims SET source_id = ? WHERE id = ?", [(who, id) for who, _, id, place in after if not place])
    relayed = [(who, id, place) for who, _, id, place in after if place]
    db.run("UPDATE relays SET source_id = ? WHERE claim_id = ? AND position = ?", relayed)
    decided = [change[1:] for change in after]
    db.run("UPDATE stations SET decision_number = ? WHERE claim_id = ? AND position = ?", decided)
    return changed


def _write_aliases(db: Connection, found: Iterable[sqlite3.Row], who: Mapping[Place, Who]) -> None:
    """The words for a speaker, and the name that an article has for a source which is called otherwise now."""
    forms: Counter[tuple[str, str, str]] = Counter()
    for station in map(station_value, found):
        if station.position:
            continue
        id, _ = who[station.claim, 0]
        source, read = source_value(id), station.mention.name
        others = {read} - {source.name} if station.mention.source != source else set()
        for form in {station.words, *others} - {""}:
            forms[id, form, station.document] += 1
    db.insert("aliases", registry.alias_rows(forms))


def _write_former(db: Connection, former: Mapping[Source, Source], ids: Iterable[str]) -> None:
    """Put what became of sources that nobody is called any more in the place of what is known of these ones."""
    db.run("DELETE FROM identities WHERE former_id = ?", [(id,) for id in ids])
    pairs = sorted((source_id(old), source_id(new)) for old, new in former.items())
    gone = [(old, new) for old, new in pairs if not db.value(_IS_THERE, (old,)) and db.value(_IS_THERE, (new,))]
    db.insert("identities", [{"former_id": old, "source_id": new} for old, new in gone])


def _place(row: sqlite3.Row) -> Place:
    return row["claim_id"], row["position"]
