"""Sources as voices: the most frequent have a colour of their own, every one has initials."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from claimcheck.model import Claim
from claimcheck.provenance import UNNAMED, source_name

COLOURS = 8  # as many as stay apart for colour-blind eyes; --voice-1 … in the style sheet
_WORD = re.compile(r"[^\W\d_]+")
_INITIALS = 3


@dataclass(frozen=True, slots=True)
class Voice:
    """A source on the page.

    Args:
        name: of the source.
        colour: 1 to ``COLOURS``, or 0 for the one that all the rest share.
        claims: number of its claims.
    """

    name: str
    colour: int
    claims: int

    @property
    def token(self) -> str:
        """What stands for it in class names and filters."""
        return f"v{self.colour}"

    @property
    def initials(self) -> str:
        """What stands for it beside a mark, where there is no room for the name."""
        return initials(self.name)


def initials(name: str) -> str:
    """The first letters of a name's capitalised words, three at most; of a name without any, of its first word."""
    if name == UNNAMED:
        return "?"
    words = _WORD.findall(name)
    letters = [word[0] for word in words if word[0].isupper()] or [word[0] for word in words[:1]]
    return "".join(letters[:_INITIALS]) or "?"


def voices(claims: Iterable[Claim], beside: Iterable[Claim] = ()) -> Mapping[str, Voice]:
    """The voices by the name of the source, the most frequent first.

    Args:
        claims: those that count.
        beside: further claims that have to have a voice.
    """
    counts = Counter(map(source_name, claims))
    names = {*counts, *map(source_name, beside)}
    ranked = sorted(names, key=lambda name: (name == UNNAMED, -counts[name], name))
    coloured = {name: number for number, name in enumerate(ranked[:COLOURS], 1) if name != UNNAMED}
    return {name: Voice(name, coloured.get(name, 0), counts[name]) for name in ranked}
