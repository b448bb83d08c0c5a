"""The way of a claim, from the first mouth to the page, with the words of the article that show it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.judgements import Identified
from claimcheck.model import Claim, Document, Source, SourceKind, Span, Spans
from claimcheck.reports import ChainReport, Hop, HopRole, source_name
from claimcheck.store import Store


def chain_report(store: Store, reference: str) -> ChainReport:
    """The way of one claim of a database, named by its id or the beginning of it.

    Raises:
        NotFoundError: no claim has such an id, or several have.
    """
    claim = store.claim(reference)
    document = store.document(claim.doc)
    hops = tuple(_joined(_identified(store, claim, _stations(claim, document))))
    return ChainReport(claim, document, hops, store.rating(claim))


def _stations(claim: Claim, document: Document) -> Iterator[Hop]:
    yield Hop(HopRole.SOURCE, source_name(claim), words=tuple(sorted(claim.speaker + claim.cue or claim.frame)))
    for relay in claim.via:
        words: Spans = (relay.evidence,) if relay.evidence else _first_named(relay.name, document.text)
        yield Hop(HopRole.RELAY, relay.name, words=words, elsewhere=relay.evidence is None and bool(words))
    if claim.outlet:
        yield Hop(HopRole.OUTLET, claim.outlet, SourceKind.MEDIA)


def _first_named(name: str, text: str) -> Spans:
    start = text.find(name)
    return () if start < 0 else (Span(start, start + len(name)),)


def _identified(store: Store, claim: Claim, hops: Iterator[Hop]) -> Iterator[Hop]:
    """The stations with what is known of them beyond the article."""
    known = store.identified(claim.id)
    decisions = {row.decision.number: row.decision for row in store.decisions()}
    for place, hop in enumerate(hops):
        station = known.get(place) if hop.role is not HopRole.OUTLET else None
        kind = station.source.kind if station else hop.kind
        grades = store.grades(Source(hop.name, kind)) if kind else []
        decision = decisions.get(station.decision) if station and station.decision else None
        grade = next(iter(grades), None)
        yield replace(hop, kind=kind, read_as=_read_as(station), decision=decision, grade=grade)


def _read_as(station: Identified | None) -> str | None:
    read = station.mention.name if station else None
    return read if station and read != station.source.name else None


def _joined(hops: Iterator[Hop]) -> Iterator[Hop]:
    """Nobody twice in a row: of two stations that are one, the words of the first and the role of the second."""
    last: Hop | None = None
    for hop in hops:
        if last is not None and last.name == hop.name:
            last = replace(last, role=hop.role, words=last.words or hop.words)
            continue
        if last is not None:
            yield last
        last = hop
    if last is not None:
        yield last
