"""A claim where it stands: the sentence around it, cut into what is quote, speaker, cue and neither."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from claimcheck.model import Claim, Document, Span
from claimcheck.reports.excerpts import joined, sentence_around


class Role(Enum):
    """What a stretch of the passage is to the claim."""

    QUOTE = "quote"
    SPEAKER = "speaker"
    CUE = "cue"
    GAP = "gap"
    REST = "rest"


Piece = tuple[str, Role]


def passage(document: Document, claim: Claim) -> Iterator[Piece]:
    """Cut the text around a claim into pieces.

    Args:
        document: where the claim stands; without its text the claim's own words are all there is.
        claim: with spans into that text.

    Yields:
        Stretches of text in order, each with its role; a GAP where text is left out, as before a speaker whom only an
        earlier sentence names.
    """
    marks = [span for span in (*claim.quote, *claim.speaker, *claim.cue) if span.end <= len(document.text)]
    if not claim.quote or claim.quote[-1].end > len(document.text):
        yield claim.text, Role.QUOTE
        return
    for number, excerpt in enumerate(_excerpts(document.text, marks, claim)):
        if number:
            yield " … ", Role.GAP
        yield from _pieces(document.text, excerpt, claim)


def _excerpts(text: str, marks: list[Span], claim: Claim) -> list[Span]:
    """The sentences that hold the marks, those that touch or overlap made one."""
    spans = [sentence_around(text, mark) for mark in marks]
    context = text.find(claim.context, max(0, claim.quote[0].start - len(claim.context))) if claim.context else -1
    if context >= 0 and context <= claim.quote[0].start:
        spans.append(Span(context, context + len(claim.context)))
    return joined(text, spans)


def _pieces(text: str, excerpt: Span, claim: Claim) -> Iterator[Piece]:
    """Cut at every edge of a mark; the smaller marks (cue, speaker) show on top of the quote."""
    roles = ((Role.CUE, claim.cue), (Role.SPEAKER, claim.speaker), (Role.QUOTE, claim.quote))
    edges = {edge for _, spans in roles for span in spans for edge in (span.start, span.end)}
    cuts = sorted({excerpt.start, excerpt.end, *(edge for edge in edges if excerpt.start < edge < excerpt.end)})
    for start, end in zip(cuts, cuts[1:], strict=False):
        here = Span(start, end)
        yield here.of(text), next((role for role, spans in roles if any(s.covers(here) for s in spans)), Role.REST)
