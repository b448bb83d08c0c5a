"""Surnames of a corpus by how they sound, so that spellings of one are found without comparing all with all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

from rapidfuzz import fuzz

from claimcheck.extraction.names import SAME_SURNAME, SHORTEST, bare, readings, skeletons

# Two sound forms that are alike enough differ in one letter at most, in more only where both are as long as this.
_LONG = 9


class Surnames:
    """An index of surnames.

    Args:
        names: the surnames, in any order.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._names = sorted(set(names))
        self._found: dict[str, tuple[str, ...]] = {}

    def near(self, name: str) -> tuple[str, ...]:
        """Those that are spellings of a name (``same_surname``) and share a skeleton with it, itself among them."""
        if name not in self._found:
            self._found[name] = tuple(sorted(self._near(name)))
        return self._found[name]

    @cached_property
    def _by_sound(self) -> dict[str, list[tuple[str, str]]]:
        places: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        for name in self._names:
            for key, form in _keys(name):
                places[key].append((form, name))
        return places

    @cached_property
    def _by_letters(self) -> dict[str, list[str]]:
        places: defaultdict[str, list[str]] = defaultdict(list)
        for name in self._names:
            places[bare(name)].append(name)
        return places

    def _near(self, name: str) -> set[str]:
        own = skeletons(name)
        found = {other for other in self._by_letters.get(bare(name), ()) if own & skeletons(other)}
        if len(name) < SHORTEST:
            return found
        for key, form in _keys(name):
            for sound, other in self._by_sound.get(key, ()):
                if len(other) >= SHORTEST and fuzz.ratio(form, sound, score_cutoff=SAME_SURNAME):
                    found.add(other)
        return found


def places(name: str) -> set[str]:
    """Where a surname stands by its sound; spellings of one surname (``near``) share a place, or all their letters."""
    return {place for place, _ in _keys(name)}


def _keys(name: str) -> Iterator[tuple[str, str]]:
    """Where a name stands, with its sound forms: two forms that are alike enough share at least one place.

    One letter more or less leaves one half of a form as it is; longer forms stand together by skeleton alone.
    """
    for form in readings(name):
        length = len(form)
        halves = {length // 2, (length - 1) // 2} - {-1}
        parts = {part for half in halves for part in (f"^{form[:half]}", f"{form[length - half :]}$")}
        parts |= {"long"} if length >= _LONG else set()
        yield from ((f"{skeleton} {part}", form) for skeleton in skeletons(name) for part in parts)
