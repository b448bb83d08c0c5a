"""What a document has resolved so far: who spoke where, to be pointed back to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
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
        nation: code of its country, empty where nothing tells.
    """

    source: Source
    genders: str = ""
    nouns: frozenset[str] = frozenset()
    nation: str = ""

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
        self._places: list[int] = []
        self._resolved: list[Resolved] = []

    def add(self, place: int, resolved: Resolved) -> None:
        """Note who speaks at a place."""
        at = bisect_right(self._places, place)
        self._places.insert(at, place)
        self._resolved.insert(at, resolved)

    def replace(self, pairs: Sequence[tuple[Resolved, Resolved]]) -> None:
        """Say of all that one source said that another did, for one pair of them after the other."""
        last: dict[int, Resolved] = {}
        for old, new in reversed(pairs):
            last[id(old)] = last.get(id(new), new)
        self._resolved = [last.get(id(resolved), resolved) for resolved in self._resolved]

    def before(self, position: int) -> Iterator[tuple[int, Resolved]]:
        """Who spoke before a position, the last first."""
        at = bisect_left(self._places, position)
        return ((self._places[k], self._resolved[k]) for k in range(at - 1, max(-1, at - 1 - _FARTHEST), -1))

    def last(self, position: int, fits: Fits | None = None) -> Resolved | None:
        """The source that spoke last before a position."""
        return next((r for _, r in self.before(position) if fits is None or fits(r)), None)

    def next(self, position: int, fits: Fits) -> Resolved | None:
        """The source that speaks first after a position."""
        at = bisect_right(self._places, position)
        return next((r for r in self._resolved[at : at + _FARTHEST] if fits(r)), None)

    def anonymous(self) -> list[tuple[int, Resolved]]:
        """All anonymous sources with their places, in the order of the text."""
        spoken = zip(self._places, self._resolved, strict=True)
        return [(place, r) for place, r in spoken if r.source.kind is SourceKind.ANONYMOUS]
