"""Values as rows of the database, and back again whole."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from claimcheck.judgements import Mention, stations_of
from claimcheck.model import (
    Anonymity,
    AnonymousRole,
    Certainty,
    Claim,
    DateRange,
    Document,
    Link,
    LinkKind,
    Quantity,
    QuotationType,
    Relation,
    Relay,
    Review,
    Ruling,
    Source,
    SourceKind,
    Span,
    Spans,
    Version,
)

Value: TypeAlias = str | int | float | None
Record: TypeAlias = dict[str, Value]

PARTS = ("quote", "speaker", "cue", "frame", "addressee")


def document_record(document: Document) -> Record:
    """A row of ``documents``."""
    return {
        "id": document.id,
        "title": document.title,
        "outlet": document.outlet,
        "published": document.published,
        "language": document.lang,
        "url": document.url,
        "path": document.path,
        "text": document.text,
    }


def document_value(row: sqlite3.Row) -> Document:
    """The reverse of ``document_record``."""
    return Document(
        id=row["id"],
        text=row["text"],
        title=row["title"],
        outlet=row["outlet"],
        published=row["published"],
        lang=row["language"],
        url=row["url"],
        path=row["path"],
    )


def version_value(row: sqlite3.Row) -> Version:
    """A version from a row of ``documents`` joined with that of ``versions`` and the number of its claims."""
    return Version(
        document=document_value(row),
        number=row["version"],
        claims=row["claims"],
        reason=row["reason"],
        ingested_at=row["ingested_at"],
        replaced=bool(row["replaced"]),
    )


def source_id(source: Source) -> str:
    """The key of a source: what it is and how it is called."""
    return f"{source.kind.value}:{source.name}"


def source_value(id: str) -> Source:
    """The reverse of ``source_id``."""
    kind, _, name = id.partition(":")
    return Source(name, SourceKind(kind))


def source_record(source: Source) -> Record:
    """A row of ``sources``."""
    return {"id": source_id(source), "name": source.name, "kind": source.kind.value}


def in_text_order(claims: Sequence[Claim]) -> list[Claim]:
    """The claims by the place of their quote; those of unknown place come last, as given."""
    return sorted(claims, key=lambda claim: (not claim.quote, claim.quote))


def claim_record(claim: Claim, position: int) -> Record:
    """A row of ``claims``; ``position`` is its place in the article, from 1."""
    return {
        "id": claim.id,
        "document_id": claim.doc,
        "position": position,
        "text": claim.text,
        "type": claim.type.value,
        "source_id": source_id(claim.source) if claim.source else None,
        "speaker_text": claim.speaker_text,
        "certainty": claim.certainty.value,
        "negated": int(claim.negated),
        "nested": int(claim.nested),
        "context": claim.context,
        "rule": claim.rule,
    }


def span_records(claim: Claim) -> list[Record]:
    """Rows of ``spans``."""
    return [
        {"claim_id": claim.id, "part": part, "position": position, "start_char": span.start, "end_char": span.end}
        for part in PARTS
        for position, span in enumerate(_part(claim, part), 1)
    ]


def relay_records(claim: Claim, sources: Mapping[str, str]) -> list[Record]:
    """Rows of ``relays``; ``sources`` are the ids of sources by name."""
    return [
        {
            "claim_id": claim.id,
            "position": position,
            "source_id": sources[relay.name],
            "start_char": relay.evidence.start if relay.evidence else None,
            "end_char": relay.evidence.end if relay.evidence else None,
        }
        for position, relay in enumerate(claim.via, 1)
    ]


def station_records(claim: Claim) -> list[Record]:
    """Rows of ``stations``: source and relays as the claim itself has them."""
    return [
        {
            "claim_id": station.claim,
            "position": station.position,
            "name": station.mention.name,
            "kind": station.mention.kind.value if station.mention.kind else None,
        }
        for station in stations_of(claim)
    ]


def mention_value(name: str, kind: str | None) -> Mention:
    """A mention from its columns; a relay has no kind, or an empty one."""
    return Mention(name, SourceKind(kind) if kind else None)


def anonymity_records(claim: Claim) -> list[Record]:
    """The row of ``anonymity``, where the claim has one."""
    told = claim.anonymity
    if told is None:
        return []
    role = told.role.value if told.role else None
    return [{"claim_id": claim.id, "role": role, "number": told.number, "reason": told.reason}]


def anonymity_value(row: sqlite3.Row) -> Anonymity | None:
    """The reverse of ``anonymity_records``, from a row that may have nothing of it."""
    if row["anonymous_reason"] is None:
        return None
    role = AnonymousRole(row["anonymous_role"]) if row["anonymous_role"] else None
    return Anonymity(role, row["anonymous_number"], row["anonymous_reason"])


def quantity_records(claim: Claim) -> list[Record]:
    """Rows of ``quantities``."""
    return [
        {
            "claim_id": claim.id,
            "position": position,
            "value": float(quantity.value),
            "low": float(quantity.low),
            "high": float(quantity.high),
            "unit": quantity.unit,
            "text": quantity.text,
        }
        for position, quantity in enumerate(claim.quantities, 1)
    ]


def date_records(claim: Claim) -> list[Record]:
    """Rows of ``dates``."""
    return [
        {
            "claim_id": claim.id,
            "position": position,
            "first_day": day.start.isoformat(),
            "last_day": day.end.isoformat(),
            "text": day.text,
        }
        for position, day in enumerate(claim.dates, 1)
    ]


def link_record(link: Link) -> Record:
    """A row of ``links``."""
    return {
        "claim_a": link.a,
        "claim_b": link.b,
        "relation": link.relation.value,
        "kind": link.kind.value,
        "score": float(link.score),
        "superseded": link.superseded,
        "reasons": json.dumps(link.reasons, ensure_ascii=False),
    }


def link_value(row: sqlite3.Row) -> Link:
    """The reverse of ``link_record``."""
    return Link(
        a=row["claim_a"],
        b=row["claim_b"],
        relation=Relation(row["relation"]),
        kind=LinkKind(row["kind"]),
        score=row["score"],
        superseded=row["superseded"],
        reasons=tuple(json.loads(row["reasons"])),
    )


def ruling_record(ruling: Ruling) -> Record:
    """A row of ``rulings``."""
    return {
        "claim_a": ruling.a,
        "claim_b": ruling.b,
        "review": ruling.review.value,
        "relation": ruling.relation.value if ruling.relation else None,
        "kind": ruling.kind.value if ruling.kind else None,
        "own_relation": ruling.own_relation.value if ruling.own_relation else None,
        "own_kind": ruling.own_kind.value if ruling.own_kind else None,
        "reviewer": ruling.reviewer,
        "decided_at": ruling.time,
        "comment": ruling.comment,
    }


def ruling_value(row: sqlite3.Row) -> Ruling:
    """The reverse of ``ruling_record``."""
    return Ruling(
        a=row["claim_a"],
        b=row["claim_b"],
        review=Review(row["review"]),
        relation=Relation(row["relation"]) if row["relation"] else None,
        kind=LinkKind(row["kind"]) if row["kind"] else None,
        reviewer=row["reviewer"],
        time=row["decided_at"],
        comment=row["comment"],
        own_kind=LinkKind(row["own_kind"]) if row["own_kind"] else None,
    )


@dataclass(frozen=True, slots=True)
class ClaimDetails:
    """What of many claims stands in tables of its own, by claim id; every group in the order of its positions."""

    spans: Mapping[str, Sequence[sqlite3.Row]]
    relays: Mapping[str, Sequence[sqlite3.Row]]
    quantities: Mapping[str, Sequence[sqlite3.Row]]
    dates: Mapping[str, Sequence[sqlite3.Row]]


def by_claim(rows: Iterable[sqlite3.Row]) -> Mapping[str, Sequence[sqlite3.Row]]:
    """Rows in groups of one claim each."""
    groups: defaultdict[str, list[sqlite3.Row]] = defaultdict(list)
    for row in rows:
        groups[row["claim_id"]].append(row)
    return groups


def claim_value(row: sqlite3.Row, details: ClaimDetails) -> Claim:
    """A claim from its row, joined with those of its document and source, and from its details."""
    name = row["id"]
    spans = details.spans.get(name, ())
    return Claim(
        id=name,
        doc=row["document_id"],
        text=row["text"],
        type=QuotationType(row["type"]),
        quote=_spans(spans, "quote"),
        speaker=_spans(spans, "speaker"),
        cue=_spans(spans, "cue"),
        frame=_spans(spans, "frame"),
        addressee=_spans(spans, "addressee"),
        source=Source(row["source_name"], SourceKind(row["source_kind"])) if row["source_name"] else None,
        via=tuple(_relay(relay) for relay in details.relays.get(name, ())),
        anonymity=anonymity_value(row),
        certainty=Certainty(row["certainty"]),
        negated=bool(row["negated"]),
        quantities=tuple(_quantity(quantity) for quantity in details.quantities.get(name, ())),
        dates=tuple(_date_range(day) for day in details.dates.get(name, ())),
        speaker_text=row["speaker_text"],
        context=row["context"],
        rule=row["rule"],
        nested=bool(row["nested"]),
        outlet=row["outlet"],
        published=row["published"],
        lang=row["language"],
        title=row["title"],
    )


def json_list(values: Iterable[int] | Iterable[str]) -> str:
    """Numbers or texts as one parameter, for ``json_each``."""
    return json.dumps(list(values))


def _part(claim: Claim, part: str) -> Spans:
    spans: Spans = getattr(claim, part)
    return spans


def _spans(rows: Iterable[sqlite3.Row], part: str) -> Spans:
    return tuple(_span(row) for row in rows if row["part"] == part)


def _span(row: sqlite3.Row) -> Span:
    return Span(row["start_char"], row["end_char"])


def _relay(row: sqlite3.Row) -> Relay:
    return Relay(row["name"], None if row["start_char"] is None else _span(row))


def _quantity(row: sqlite3.Row) -> Quantity:
    return Quantity(row["value"], row["low"], row["high"], row["unit"], row["text"])


def _date_range(row: sqlite3.Row) -> DateRange:
    return DateRange(date.fromisoformat(row["first_day"]), date.fromisoformat(row["last_day"]), row["text"])
