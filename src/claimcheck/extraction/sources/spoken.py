"""What a document has resolved so far: who spoke where, to be pointed back to."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable
from dataclasses import dataclass

from claimcheck.model import Source, SourceKind

# Nobody points further back than this many claims; it also keeps very long inputs cheap.
_FARTHEST = 60


@dataclass(frozen=True, slots=True)
class Resolved:
    """A source with what later mentions need to point back to it.

    Args:
        source: the source.
        genders: letters of ``mfnp``, empty where nothing tells.
        nouns: its offices or the noun of its house, lower case.
    """

    source: Source
    genders: str = ""
    nouns: frozenset[str] = frozenset()

    def agrees(self, genders: str) -> bool:
        """Whether a pronoun or article of some genders can mean it."""
        return agree(self.genders, genders)


Fits = Callable[[Resolved], bool]


def agree(known: str, asked: str) -> bool:
    """Whether two sets of genders have one in common; an unknown one agrees with all."""
    return not known or not asked or bool(set(known) & set(asked))


class Spoken:
    """The sources of a document by the place where they speak."""

    def __init__(self) -> None:
        """Nobody has spoken."""
        self._entries: list[tuple[int, int, Resolved]] = []

    def add(self, place: int, resolved: Resolved) -> None:
        """Note who speaks at a place."""
        insort(self._entries, (place, len(self._entries), resolved), key=lambda entry: entry[:2])

    def replace(self, old: Resolved, new: Resolved) -> None:
        """Say of all that one source said that another did."""
        self._entries = [(place, n, new if resolved is old else resolved) for place, n, resolved in self._entries]

    def before(self, position: int) -> list[tuple[int, Resolved]]:
        """Who spoke before a position, the last first."""
        at = bisect_left(self._entries, position, key=lambda entry: entry[0])
        return [(place, resolved) for place, _, resolved in reversed(self._entries[max(0, at - _FARTHEST) : at])]

    def last(self, position: int, fits: Fits | None = None) -> Resolved | None:
        """The source that spoke last before a position."""
        return next((r for _, r in self.before(position) if fits is None or fits(r)), None)

    def next(self, position: int, fits: Fits) -> Resolved | None:
        """The source that speaks first after a position."""
        at = bisect_left(self._entries, position + 1, key=lambda entry: entry[0])
        return next((r for _, _, r in self._entries[at : at + _FARTHEST] if fits(r)), None)

    def anonymous(self) -> list[tuple[int, Resolved]]:
        """All anonymous sources with their places, in the order of the text."""
        return [(place, r) for place, _, r in self._entries if r.source.kind is SourceKind.ANONYMOUS]
