"""Stretches of an article that one can take in at a glance."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.model import Span

_REACH = 240
_SENTENCE_ENDS = (". ", "! ", "? ", ".\n", "!\n", "?\n", "\n")


def sentence_around(text: str, mark: Span) -> Span:
    """The mark with what stands around it up to a sentence's end, or as far as one can take in at a glance."""
    before = text[max(0, mark.start - _REACH) : mark.start]
    begins = [before.rfind(end) + len(end) for end in _SENTENCE_ENDS if end in before]
    start = mark.start - len(before) + max(begins, default=0)
    # The mark's own last character may be the full stop.
    after = text[mark.end - 1 : mark.end + _REACH]
    ends = [after.find(end) + 1 for end in _SENTENCE_ENDS if end in after]
    return Span(start, max(mark.end, mark.end - 1 + min(ends, default=len(after))))


def sentences_around(text: str, marks: Iterable[Span]) -> list[Span]:
    """The sentences that hold the marks, in order; those that touch or overlap are made one."""
    return joined(text, (sentence_around(text, mark) for mark in marks))


def joined(text: str, spans: Iterable[Span]) -> list[Span]:
    """Spans in order, those that touch or overlap made one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and not text[merged[-1].end : span.start].strip():
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged
