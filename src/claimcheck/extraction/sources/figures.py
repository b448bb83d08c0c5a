"""The figures of one document, and where they are named."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain

from claimcheck.extraction.sources.mentions import Mention
from claimcheck.languages.contract import HeadSort

# Nobody points over more mentions than this, back or ahead; it keeps very long inputs linear.
_FARTHEST = 300


@dataclass(slots=True)
class Figure:
    """Somebody or something that the text names.

    Args:
        names: words of the proper name; empty for an organisation named by its noun alone.
        nouns: offices of a person, the noun of an organisation, in the nominative and lower case.
        sort: PERSON, ORGANISATION or MEDIA.
        genders: letters of ``mfn``, empty where nothing tells.
        mention: the fullest mention.
        nation: code of the country that an office or a house is of, empty where nothing tells.
        places: where it is named, offsets in ascending order.
    """

    names: tuple[str, ...]
    sort: HeadSort
    mention: Mention
    nouns: set[str] = field(default_factory=set)
    genders: str = ""
    nation: str = ""
    places: list[int] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The proper name as one string."""
        return " ".join(self.names)

    def distance(self, position: int) -> tuple[bool, int]:
        """Nearest mention before a position, else the first after it; smaller is nearer."""
        at = bisect_left(self.places, position)
        if at:
            return False, position - self.places[at - 1]
        return True, self.places[at] - position if at < len(self.places) else 10**9


Fits = Callable[[Figure], bool]


class Sightings:
    """All places where the figures of a document are named, to be walked from any position."""

    def __init__(self, figures: Iterable[Figure]) -> None:
        """Bring the places of figures into the order of the text."""
        self._places: dict[HeadSort, list[int]] = defaultdict(list)
        self._figures: dict[HeadSort, list[Figure]] = defaultdict(list)
        named = ((place, figure) for figure in figures for place in figure.places)
        for place, figure in sorted(named, key=lambda entry: entry[0]):
            self._places[figure.sort].append(place)
            self._figures[figure.sort].append(figure)

    def back(self, position: int, sort: HeadSort, start: int = -1) -> Iterator[Figure]:
        """Figures of a sort before a position, the last first, one as often as it is named after ``start``."""
        places, figures = self._places[sort], self._figures[sort]
        at = bisect_left(places, position)
        for k in range(at - 1, max(-1, at - 1 - _FARTHEST), -1):
            if places[k] <= start:
                return
            yield figures[k]

    def ahead(self, position: int, sort: HeadSort) -> Iterator[Figure]:
        """Figures of a sort from a position on, one as often as it is named."""
        at = bisect_left(self._places[sort], position)
        yield from self._figures[sort][at : at + _FARTHEST]

    def nearest(self, position: int, sort: HeadSort, fits: Fits) -> Iterator[Figure]:
        """Figures that fit, each once: those named before a position, the last first, then those named after it."""
        seen: set[int] = set()
        for figure in chain(self.back(position, sort), self.ahead(position, sort)):
            if id(figure) not in seen:
                seen.add(id(figure))
                if fits(figure):
                    yield figure

    def first(self, start: int, end: int, sorts: Iterable[HeadSort]) -> Figure | None:
        """The figure of some sorts that is named first in a stretch of text."""
        found: list[tuple[int, Figure]] = []
        for sort in sorts:
            at = bisect_left(self._places[sort], start)
            if at < len(self._places[sort]) and self._places[sort][at] < end:
                found.append((self._places[sort][at], self._figures[sort][at]))
        return min(found, key=lambda entry: entry[0])[1] if found else None
