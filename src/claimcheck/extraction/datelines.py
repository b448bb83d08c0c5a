"""Datelines: where an article was written and which agency it came from (*BEKTAL, 18. Juni (AFP) – …*)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.languages.contract import SourceWords
from claimcheck.model import Document, Relay, Source, SourceKind, Span

Voice = tuple[Source | None, tuple[Relay, ...]]

_DATELINE = re.compile(
    r"^(?P<place>[^\W\d_a-z][\w-]+(?:[ /][^\W\d_a-z][\w-]+){0,3})(?:, [^()\n–—]{3,25})?"
    r"(?: ?\((?P<agencies>[\w/ .+-]{2,40})\))?\.? ?(?P<mark>[–—-]|\.|:)\s+",
    re.MULTILINE,
)
_PARTED = re.compile(r"[/,+]| und | and ")
# An article is credited above or at its first sentence.
_HEAD = 1_500


def dateline_end(sentence: str) -> int:
    """Where a sentence begins behind its dateline; 0 where it has none."""
    line = _DATELINE.match(sentence)
    return line.end() if line and _is_dateline(line) else 0


def own_voice(document: Document, words: SourceWords) -> Voice:
    """Who speaks where the article quotes nobody: the outlet, and the agencies that its dateline credits."""
    source = Source(document.outlet, SourceKind.MEDIA) if document.outlet else None
    credited = (_credited(line, document, words) for line in _DATELINE.finditer(document.text, 0, _HEAD))
    return source, next((relays for relays in map(tuple, credited) if relays), ())


def _is_dateline(line: re.Match[str]) -> bool:
    """A place in capitals before a dash, or one with an agency behind it."""
    firm = line.group("mark") in "–—-" and line.group("place").isupper()
    return firm or line.group("agencies") is not None


def _credited(line: re.Match[str], document: Document, words: SourceWords) -> Iterator[Relay]:
    """The media between the brackets, the outlet itself left out."""
    for part in map(str.strip, _PARTED.split(line.group("agencies") or "")):
        name = words.media.get(part.lower())
        if name is not None and name.lower() != (document.outlet or "").lower():
            at = document.text.index(part, line.start("agencies"))
            yield Relay(name, Span(at, at + len(part)))
