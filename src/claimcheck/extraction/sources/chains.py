"""Sources and relays put together, and relays carried on to the same source's further claims."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.extraction.sources.relays import Relays
from claimcheck.extraction.sources.resolver import Resolver
from claimcheck.languages.contract import SourceWords
from claimcheck.model import Document, Quotation, QuotationType, Relay, Source, SourceKind, Span, Spans

_SHORTEST_NOUN = 4

Chain = tuple[Source | None, tuple[Relay, ...]]


def with_relays(
    resolver: Resolver,
    document: Document,
    sentences: Sequence[Span],
    quotations: Sequence[Quotation],
    words: SourceWords,
) -> list[Chain]:
    """The chain of each quotation, in the order given."""
    relays = Relays(document, sentences, quotations, resolver.cast, words)
    sources = [resolved.source if resolved else None for resolved in resolver.resolve()]
    chains = [
        _chain(quotation, source, relays, resolver) for quotation, source in zip(quotations, sources, strict=True)
    ]
    return _carried_on(chains, quotations, resolver.order, document.text, words)


def _chain(quotation: Quotation, source: Source | None, relays: Relays, resolver: Resolver) -> Chain:
    if source and source.kind is SourceKind.MEDIA:
        cited = relays.cited(quotation)
        behind = resolver.from_cited(cited.mention, cited.position) if cited else None
        if behind and behind.source != source:
            return behind.source, relays.of(quotation, behind.source) or (Relay(source.name),)
    own = relays.of(quotation, source)
    return source, own if own or source is None else _handed_on(quotation, source, relays, resolver)


def _handed_on(quotation: Quotation, source: Source, relays: Relays, resolver: Resolver) -> tuple[Relay, ...]:
    """``Laut Polizei sagte der Fahrer``: whoever is named beside somebody's own frame hands it on."""
    named = relays.beside(quotation)
    behind = resolver.from_cited(named.mention, named.span.end) if named else None
    if named is None or behind is None or behind.source == source:
        return ()
    handed = behind.source.kind in (SourceKind.ORGANISATION, SourceKind.PERSON)
    return (Relay(behind.source.name, named.span),) if handed else ()


def _carried_on(
    chains: list[Chain], quotations: Sequence[Quotation], order: Sequence[int], text: str, words: SourceWords
) -> list[Chain]:
    """An anonymous source speaks through whom it spoke first; a named one only while the report of it goes on."""
    carried = list(chains)
    first: dict[Source, tuple[Relay, ...]] = {}
    for k in order:
        source, own = chains[k]
        if source and own and source.kind is SourceKind.ANONYMOUS:
            first.setdefault(source, own)
    previous: int | None = None
    current: dict[Source, tuple[Relay, ...]] = {}
    for k in order:
        source, own = carried[k]
        if source is None:
            continue
        if own:
            current[source] = own
        elif source.kind is SourceKind.ANONYMOUS:
            own = current.get(source) or first.get(source) or _of_group(source, current, words)
            carried[k] = source, _elsewhere(own)
            current.pop(source, None)  # the last group is the one that spoke last
            current[source] = own
        elif previous is not None and _goes_on(quotations, previous, k, carried, text):
            carried[k] = source, _elsewhere(carried[previous][1])
        previous = k
    return carried


def _of_group(source: Source, current: dict[Source, tuple[Relay, ...]], words: SourceWords) -> tuple[Relay, ...]:
    """Through whom those speak of whom one does (*zwei Beamte*, *einer der Beamten*), the last such group first."""
    tokens = source.name.casefold().split()
    some = len(tokens) > 2 and tokens[0] in words.indefinite | words.numbers
    if not some or tokens[1] not in words.genitives | words.prepositions:
        return ()
    groups = (other for other in reversed(current) if other.kind is SourceKind.ANONYMOUS)
    if tokens[-1] in words.pronouns:
        return next((current[other] for other in groups), ())
    # The case of the noun may differ: Beamte, Beamten.
    noun = tokens[-1][: max(_SHORTEST_NOUN, len(tokens[-1]) - 1)]
    return next((current[other] for other in groups if noun in other.name.casefold()), ())


def _elsewhere(relays: tuple[Relay, ...]) -> tuple[Relay, ...]:
    """The same relays, shown by another sentence."""
    return tuple(Relay(relay.name) for relay in relays)


def _goes_on(quotations: Sequence[Quotation], before: int, now: int, chains: list[Chain], text: str) -> bool:
    """Whether a claim continues the report of the one before: same source, same paragraph, not named anew."""
    if chains[before][0] != chains[now][0]:
        return False
    between = text[quotations[before].quote[-1].end : quotations[now].quote[0].start]
    if "\n" in between:
        return False
    named_anew = bool(quotations[now].speaker) and quotations[now].speaker != quotations[before].speaker
    pronoun = named_anew and not any(c.isupper() for c in _shown(quotations[now].speaker, text)[1:])
    return quotations[now].type is QuotationType.INDIRECT_FREE_INDIRECT or not named_anew or pronoun


def _shown(spans: Spans, text: str) -> str:
    return " ".join(span.of(text) for span in spans)
