"""A text cut at every edge of a claim, so that nested, overlapping and interrupted claims can all be marked in it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from claimcheck.model import Claim, Span

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")
_LINE = re.compile(r"\n\s*")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text within which nothing begins or ends.

    Args:
        text: its characters.
        quoted: claims that the stretch is part of, the shortest first.
        named: claims whose speaker or cue it is part of.
        ended: claims of which this is the last stretch, in the order in which they were given.
    """

    text: str
    quoted: tuple[Claim, ...] = ()
    named: tuple[Claim, ...] = ()
    ended: tuple[Claim, ...] = ()


class _Mark(NamedTuple):
    claim: int
    quoted: bool
    span: Span


class _Stretch(NamedTuple):
    span: Span
    marks: tuple[_Mark, ...]


def paragraphs(text: str) -> Iterator[Span]:
    """Where the paragraphs stand: parted by blank lines, or by line breaks where there are no blank lines."""
    gaps = _BLANK_LINE if _BLANK_LINE.search(text.strip()) else _LINE
    start = 0
    for gap in gaps.finditer(text):
        yield from _solid(text, start, gap.start())
        start = gap.end()
    yield from _solid(text, start, len(text))


def cut(text: str, claims: Sequence[Claim]) -> Iterator[list[Piece]]:
    """Cut a text into paragraphs, and each at the edges of the claims in it.

    Args:
        text: of the document.
        claims: of the document; spans beyond the text are left out.

    Yields:
        The pieces of a paragraph, which joined are its text.
    """
    blocks = [list(_stretches(block, marks)) for block, marks in _by_paragraph(text, claims)]
    last = {mark.claim: stretch.span for block in blocks for stretch in block for mark in stretch.marks if mark.quoted}
    ends: dict[Span, list[Claim]] = defaultdict(list)
    for number, span in sorted(last.items()):
        ends[span].append(claims[number])
    for block in blocks:
        yield [_piece(text, stretch, claims, ends) for stretch in block]


def _solid(text: str, start: int, end: int) -> Iterator[Span]:
    part = text[start:end]
    if part.strip():
        yield Span(start + len(part) - len(part.lstrip()), start + len(part.rstrip()))


def _by_paragraph(text: str, claims: Sequence[Claim]) -> Iterator[tuple[Span, list[_Mark]]]:
    """Each paragraph with the marks in it; both are walked through once."""
    waiting = sorted(_marks(claims), key=lambda mark: mark.span, reverse=True)
    open_: list[_Mark] = []
    for block in paragraphs(text):
        while waiting and waiting[-1].span.start < block.end:
            open_.append(waiting.pop())
        open_ = [mark for mark in open_ if mark.span.end > block.start]
        yield block, list(open_)


def _marks(claims: Iterable[Claim]) -> Iterator[_Mark]:
    for number, claim in enumerate(claims):
        for spans, quoted in ((claim.quote, True), (claim.speaker, False), (claim.cue, False)):
            yield from (_Mark(number, quoted, span) for span in spans)


def _stretches(block: Span, marks: Sequence[_Mark]) -> Iterator[_Stretch]:
    edges = {edge for mark in marks for edge in (mark.span.start, mark.span.end) if block.start < edge < block.end}
    active: list[_Mark] = []
    waiting = list(reversed(marks))
    for start, end in pairwise(sorted({block.start, block.end, *edges})):
        while waiting and waiting[-1].span.start <= start:
            active.append(waiting.pop())
        active = [mark for mark in active if mark.span.end > start]
        yield _Stretch(Span(start, end), tuple(active))


def _piece(text: str, stretch: _Stretch, claims: Sequence[Claim], ends: Mapping[Span, Sequence[Claim]]) -> Piece:
    quoted = sorted({mark.claim for mark in stretch.marks if mark.quoted}, key=lambda n: (_length(claims[n]), n))
    named = sorted({mark.claim for mark in stretch.marks if not mark.quoted})
    return Piece(
        stretch.span.of(text),
        tuple(claims[number] for number in quoted),
        tuple(claims[number] for number in named),
        tuple(ends.get(stretch.span, ())),
    )


def _length(claim: Claim) -> int:
    return sum(span.end - span.start for span in claim.quote)
