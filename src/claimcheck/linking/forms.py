"""Words to be found by their form: those that begin alike and those that hold one another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from claimcheck.linking.sounds import LEAST_ALIKE, LEAST_WITHIN, akin

_PREFIX = len("w:")


class Forms:
    """Topic keys of words, indexed by the letters that two words which are ``akin`` have in common.

    Args:
        keys: the words, as ``w:`` keys.
    """

    def __init__(self, keys: Iterable[str]) -> None:
        self._by_start: defaultdict[str, list[str]] = defaultdict(list)
        self._by_part: defaultdict[str, list[str]] = defaultdict(list)
        for key in keys:
            self._by_start[key[_PREFIX:][:LEAST_ALIKE]].append(key)
            for part in _parts(key):
                self._by_part[part].append(key)

    def near(self, key: str) -> set[str]:
        """The other words that are akin to one."""
        word = key[_PREFIX:]
        found = {*self._by_start.get(word[:LEAST_ALIKE], ()), *self._by_part.get(word[:LEAST_WITHIN], ())}
        for part in _parts(key):
            found.update(self._by_part.get(part, ()))
        return {other for other in found if other != key and akin(word, other[_PREFIX:])}


def _parts(key: str) -> Iterator[str]:
    """All stretches of a word that a word inside it may begin with."""
    word = key[_PREFIX:]
    return (word[at : at + LEAST_WITHIN] for at in range(len(word) - LEAST_WITHIN + 1))
