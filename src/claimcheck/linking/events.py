"""Which documents tell of the same event: those that turn on the same rare names."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from claimcheck.linking.profiles import Profile

_MOST_DOCUMENTS = 40
_OTHER_DOCUMENTS = 50
_ALIKE = 0.04
_ENOUGH_RARE = 1.2
# What sort of thing happened (a fire, a strike) says less of which event it is than who and where.
_CONCEPT = 0.5


class Events:
    """The likeness of documents by the names that they share and, at half their weight, concepts; numbers are left out.

    Args:
        corpus: the profiles of all claims.
    """

    def __init__(self, corpus: Iterable[Profile]) -> None:
        uses: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._told: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._claims: Counter[str] = Counter()
        for profile in corpus:
            uses[profile.claim.doc].update(_names(profile))
            self._told[profile.claim.doc].update(profile.own.keys())
            self._claims[profile.claim.doc] += 1
        self._frequency = Counter(key for keys in uses.values() for key in keys)
        self._size = len(uses) + _OTHER_DOCUMENTS
        self._vectors = {document: self._vector(keys) for document, keys in uses.items()}
        self._cache: dict[tuple[str, str], float] = {}

    def likeness(self, a: str, b: str) -> float:
        """How much two documents turn on the same words, 0 to 1 (cosine of rarity and frequency)."""
        pair = (a, b) if a < b else (b, a)
        if pair not in self._cache:
            left, right = sorted((self._vectors.get(a, {}), self._vectors.get(b, {})), key=len)
            self._cache[pair] = sum(weight * right[key] for key, weight in left.items() if key in right)
        return self._cache[pair]

    def are_same(self, a: str, b: str) -> bool:
        """Whether two documents are likely to tell of the same event: alike, and in more than common words."""
        if self.likeness(a, b) < _ALIKE:
            return False
        shared = self._vectors[a].keys() & self._vectors[b].keys()
        return sum(self._rarity(key) ** 2 for key in shared) >= _ENOUGH_RARE

    def theme(self, key: str, a: str, b: str) -> float:
        """How far two articles turn on a key as a whole, 0 to 1, so that it tells little of single claims."""
        told = self._told[a][key] + self._told[b][key] - 2
        return told / (self._claims[a] + self._claims[b] - 2) if told > 0 else 0.0

    def same(self) -> Iterator[tuple[str, str]]:
        """The pairs of documents that are likely to tell of the same event, by an index over rare words."""
        holders: defaultdict[str, list[str]] = defaultdict(list)
        for document, vector in self._vectors.items():
            for key in vector:
                if self._frequency[key] <= _MOST_DOCUMENTS:
                    holders[key].append(document)
        shared: Counter[tuple[str, str]] = Counter()
        for documents in holders.values():
            shared.update(combinations(sorted(documents), 2))
        yield from (pair for pair, common in shared.items() if common > 1 and self.are_same(*pair))

    def _rarity(self, key: str) -> float:
        rarity = math.log(self._size / self._frequency[key]) / math.log(self._size)
        return rarity * _CONCEPT if key.startswith("c:") else rarity

    def _vector(self, uses: Counter[str]) -> dict[str, float]:
        weights = {key: math.log1p(count) * self._rarity(key) for key, count in uses.items()}
        length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        return {key: weight / length for key, weight in weights.items()}


def _names(profile: Profile) -> Iterator[str]:
    """The concepts of a claim and the words that it writes with a capital: names, in German all nouns."""
    for terms in (profile.own, profile.near):
        yield from (key for key, word in terms.items() if key.startswith("c:") or _is_name(key, word))
    yield from (key for key in profile.speaker if key.startswith("w:"))


def _is_name(key: str, word: str) -> bool:
    return key.startswith("w:") and word[0].isupper()


def by_document(corpus: Sequence[Profile]) -> dict[str, list[Profile]]:
    """The profiles of each document in reading order."""
    found: defaultdict[str, list[Profile]] = defaultdict(list)
    for profile in corpus:
        found[profile.claim.doc].append(profile)
    return {document: sorted(rows, key=lambda profile: profile.place) for document, rows in found.items()}
