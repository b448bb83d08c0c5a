"""Phrases of several words, found in a row of words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from claimcheck.linking.sounds import fold

_GAP = "…"
_OPEN = "*"
# A torn verb spans its clause; farther apart, two words hardly belong together.
_WIDEST_GAP = 12


@dataclass(frozen=True, slots=True)
class _Phrase:
    """The words after the first one, of them the ``whole`` ones; ``torn`` where others may stand between them."""

    rest: tuple[str, ...]
    whole: frozenset[str]
    torn: bool
    key: str


class Phrases:
    """The phrases of a language with the keys that they stand for, by their first word."""

    def __init__(self) -> None:
        self._by_first: defaultdict[str, list[_Phrase]] = defaultdict(list)

    def learn(self, entry: str, key: str) -> bool:
        """Take an entry that is a phrase: ``two words``, ``torn…verb``, the last word perhaps open (``word*``).

        Returns:
            Whether it is one.
        """
        apart = entry.replace(_GAP, " ").replace("-", " ").split()
        if len(apart) < 2:
            return False
        words = [fold(word) for word in apart]
        whole = (word for word in words[1:] if not word.endswith(_OPEN))
        self._by_first[words[0]].append(_Phrase(tuple(words[1:]), frozenset(whole), _GAP in entry, key))
        return True

    def find(self, folded: Sequence[str], breaks: Sequence[bool]) -> Iterator[tuple[str, tuple[int, ...]]]:
        """The keys of the phrases in a row, each with the places of its words.

        Args:
            folded: the words.
            breaks: for each word, whether a sentence or clause begins with it, which no phrase crosses.
        """
        present = frozenset(folded)
        for start, word in enumerate(folded):
            for phrase in self._by_first.get(word, ()):
                places = _places(phrase, start, folded, breaks) if phrase.whole <= present else ()
                if places:
                    yield phrase.key, places


class Turns:
    """Turns of speech that only have to be found: words in one form, and phrases as ``Phrases`` takes them."""

    def __init__(self, entries: Iterable[str]) -> None:
        self._phrases = Phrases()
        self._words = {fold(entry) for entry in entries if not self._phrases.learn(entry, "")}

    def find(self, folded: Sequence[str]) -> int | None:
        """Where in a clause of folded words the first one begins; None: nowhere."""
        phrases = (places[0] for _, places in self._phrases.find(folded, [False] * len(folded)))
        words = (at for at, word in enumerate(folded) if word in self._words)
        return min((*phrases, *words), default=None)


def _places(phrase: _Phrase, start: int, folded: Sequence[str], breaks: Sequence[bool]) -> tuple[int, ...]:
    """Where the words of a phrase stand that begins at ``start``; empty: nowhere."""
    found = [start]
    for wanted in phrase.rest:
        end = min(len(folded), found[-1] + 2 + (_WIDEST_GAP if phrase.torn else 0))
        place = next(_until(range(found[-1] + 1, end), wanted, folded, breaks), None)
        if place is None:
            return ()
        found.append(place)
    return tuple(found)


def _until(reach: range, wanted: str, folded: Sequence[str], breaks: Sequence[bool]) -> Iterator[int]:
    for at in reach:
        if breaks[at]:
            return
        if folded[at] == wanted or (wanted.endswith(_OPEN) and folded[at].startswith(wanted[:-1])):
            yield at
