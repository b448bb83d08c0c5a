"""From a document to its attributed claims: who said what, through whom, how surely.

One door, ``extract_claims``; ``extract_corpus`` does it for several documents and gives a source that they share one
name. What the outlet states in its own voice (``narrative``) comes along only where it is asked for, and changes
nothing of the rest.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from claimcheck.extraction.details import certainty, dates, is_negated, quantities
from claimcheck.extraction.furniture import furniture
from claimcheck.extraction.narrative import narratives
from claimcheck.extraction.quotations import find_quotations
from claimcheck.extraction.segments import Sentence, segment
from claimcheck.extraction.sources import is_unnamed, renamed, resolve, told_of_unnamed, unify_sources
from claimcheck.languages import Language, get_language, language_codes
from claimcheck.model import (
    Anonymity,
    Certainty,
    Claim,
    Document,
    Quotation,
    QuotationType,
    Relay,
    Source,
    Span,
    claim_id,
    spans_text,
)

__all__ = ["extract_claims", "extract_corpus", "renamed", "unify_sources"]


def extract_claims(document: Document, *, narrative: bool = False) -> list[Claim]:
    """The attributed claims of one document, in the order of the text.

    Args:
        document: an article; ``lang`` says which language's words are used.
        narrative: whether checkable statements in the outlet's own voice come with them, of the type NARRATIVE.

    Returns:
        The claims, with sources as they are known inside this document. Empty where the language is unknown or has
        no words here: nothing is guessed.
    """
    if document.lang not in language_codes():
        return []
    language = get_language(document.lang)
    ranges = furniture(document.text, document.title, language.page)
    spans: list[Span] = []
    sentences = _noted(segment(document.text, language.attribution.grammar, ranges), spans)
    quotations = find_quotations(sentences, language.attribution)
    claims = _attributed(document, spans, quotations, language)
    return _with_own_words(claims, document, spans, quotations, language) if narrative else claims


def extract_corpus(documents: Iterable[Document], *, narrative: bool = False) -> list[list[Claim]]:
    """The claims of several documents, one list a document, a source that several name under one name.

    Args:
        documents: the articles.
        narrative: as for ``extract_claims``; the names of sources do not depend on it.
    """
    extracted = [extract_claims(document, narrative=narrative) for document in documents]
    attributed = (claim for claims in extracted for claim in claims if claim.type is not QuotationType.NARRATIVE)
    canonical = unify_sources(attributed)
    return [[renamed(claim, canonical) for claim in claims] for claims in extracted]


def _attributed(
    document: Document, sentences: Sequence[Span], quotations: Sequence[Quotation], language: Language
) -> list[Claim]:
    """One claim a quotation, in the order given."""
    resolved = resolve(document, sentences, quotations, language.sources)
    sources = [source for source, _ in resolved]
    unnamed = told_of_unnamed(document.text, sentences, quotations, sources, language)
    claims: list[Claim] = []
    for quotation, (source, via) in zip(quotations, resolved, strict=True):
        told = unnamed.get(source) if source else None
        claim = _claim(document, sentences, quotation, source, via, told, language)
        goes_on = bool(claims) and _goes_on_denying(claims[-1], claim, document.text)
        claims.append(replace(claim, certainty=Certainty.DENIAL) if goes_on else claim)
    return claims


def _with_own_words(
    claims: Sequence[Claim],
    document: Document,
    sentences: Sequence[Span],
    quotations: Sequence[Quotation],
    language: Language,
) -> list[Claim]:
    """The claims with the outlet's own, in the order of the text.

    What reads like a denial or a refusal to speak is the act of somebody whom nobody recognised, not the outlet's.
    """
    found = narratives(document, sentences, quotations, language)
    own = (_claim(document, sentences, quotation, source, via, None, language) for quotation, (source, via) in found)
    plain = [claim for claim in own if claim.certainty in (Certainty.ASSERTED, Certainty.HEDGED)]
    return sorted([*claims, *plain], key=lambda claim: (claim.quote, claim.speaker))


def _goes_on_denying(before: Claim, claim: Claim, text: str) -> bool:
    """``Der Minister wies das zurück. „Alles lief nach Plan.“``: what is quoted behind a denial is its wording."""
    if before.type is not QuotationType.REPORTED or before.certainty is not Certainty.DENIAL:
        return False
    if claim.type is not QuotationType.DIRECT or claim.certainty is not Certainty.ASSERTED:
        return False
    return before.source == claim.source and "\n" not in text[before.quote[-1].end : claim.quote[0].start]


def _noted(sentences: Iterable[Sentence], spans: list[Span]) -> Iterator[Sentence]:
    """Pass sentences on and note where each stands."""
    for sentence in sentences:
        spans.append(sentence.span)
        yield sentence


def _claim(
    document: Document,
    sentences: Sequence[Span],
    quotation: Quotation,
    source: Source | None,
    via: tuple[Relay, ...],
    anonymity: Anonymity | None,
    language: Language,
) -> Claim:
    text = document.text
    quote = spans_text(quotation.quote, text)
    context = _context(text, sentences, quotation)
    details = language.details
    unnamed = source is not None and is_unnamed(source, language.sources)
    return Claim(
        id=claim_id(document.id, quotation.quote, quotation.speaker),
        doc=document.id,
        text=quote,
        type=quotation.type,
        quote=quotation.quote,
        speaker=quotation.speaker,
        cue=quotation.cue,
        frame=quotation.frame,
        addressee=quotation.addressee,
        source=source,
        via=via,
        anonymity=anonymity,
        certainty=certainty(quotation.type, quote, spans_text(quotation.cue, text), context, details),
        negated=is_negated(quote, details),
        quantities=quantities(quote, details),
        dates=dates(quote, document.published, details),
        # What stands there is no name of a source that nobody knows.
        speaker_text="" if unnamed else _words_for(source, spans_text(quotation.speaker, text), via),
        context=context,
        rule=quotation.rule,
        nested=quotation.nested,
        outlet=document.outlet,
        published=document.published,
        lang=document.lang,
        title=document.title,
    )


def _words_for(source: Source | None, shown: str, via: tuple[Relay, ...]) -> str:
    """The words for a source, empty where they name the medium that cites it (*das „Blatt“ unter Berufung auf …*)."""
    relayed = any(relay.name.casefold() in shown.casefold() for relay in via)
    return "" if relayed and source and not set(source.name.split()) & set(shown.split()) else shown


def _context(text: str, sentences: Sequence[Span], quotation: Quotation) -> str:
    """The sentences that the quote touches, as one string."""
    first = max(0, bisect_right(sentences, quotation.quote[0].start, key=lambda span: span.start) - 1)
    last = max(first, bisect_right(sentences, quotation.quote[-1].end - 1, key=lambda span: span.start) - 1)
    return " ".join(text[sentences[first].start : sentences[last].end].split())
