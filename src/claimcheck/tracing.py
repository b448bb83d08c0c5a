"""The way of a claim, from the first mouth to the page, with the words of the article that show it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from claimcheck.judgements import Identified
from claimcheck.model import Claim, Document, Source, SourceKind, Span, Spans, spans_text
from claimcheck.reports import ChainReport, Hop, HopRole, source_name
from claimcheck.reports.excerpts import sentence_around
from claimcheck.store import Store


def chain_report(store: Store, reference: str) -> ChainReport:
    """The way of one claim of a database, named by its id or the beginning of it.

    Raises:
        NotFoundError: no claim has such an id, or several have.
    """
    claim = store.claim(reference)
    document, known = store.document(claim.doc), store.identified(claim.id)
    hops = tuple(_joined(_identified(store, known, _stations(claim, document, known))))
    return ChainReport(claim, document, hops, store.rating(claim))


def _stations(claim: Claim, document: Document, known: Mapping[int, Identified]) -> Iterator[Hop]:
    read = known[0].mention.name if 0 in known else ""
    yield Hop(HopRole.SOURCE, source_name(claim), words=_words_of_source(claim, document.text, read))
    for relay in claim.via:
        words: Spans = (relay.evidence,) if relay.evidence else _first_named(relay.name, document.text)
        yield Hop(HopRole.RELAY, relay.name, words=words, elsewhere=relay.evidence is None and bool(words))
    if claim.outlet:
        yield Hop(HopRole.OUTLET, claim.outlet, SourceKind.MEDIA)


def _words_of_source(claim: Claim, text: str, name: str) -> Spans:
    """Speaker and cue; where those do not name the source, the words beside or before them that do as well."""
    said = claim.speaker + claim.cue or claim.frame
    speaker = spans_text(claim.speaker, text)
    if not said or not name or any(word in speaker for word in name.split()):
        return tuple(sorted(said))
    if any(relay.name in speaker for relay in claim.via):
        said = claim.cue
    place = min(said, default=claim.quote[0])
    return tuple(sorted({*said, *_named_near(name, text, sentence_around(text, place))}))


def _named_near(name: str, text: str, sentence: Span) -> Spans:
    """The name in a sentence, else the last time that it or its last word stands before it."""
    for words in (name, name.split()[-1]):
        start = text.find(words, sentence.start, sentence.end)
        start = start if start >= 0 else text.rfind(words, 0, sentence.start)
        if start >= 0:
            return (Span(start, start + len(words)),)
    return ()


def _first_named(name: str, text: str) -> Spans:
    start = text.find(name)
    return () if start < 0 else (Span(start, start + len(name)),)


def _identified(store: Store, known: Mapping[int, Identified], hops: Iterator[Hop]) -> Iterator[Hop]:
    """The stations with what is known of them beyond the article."""
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
