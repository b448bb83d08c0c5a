"""How much a shared topic key says: the rarer, the more."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable

from claimcheck.linking.profiles import Profile

# A corpus of two articles makes everything look common; it is counted as part of this many claims of other news, in
# which a word stands this often.
_OTHER_CLAIMS = 500
_OTHER_USES = 1


class Rarity:
    """The weight of each topic key in a corpus, 0 (in every claim) to 1 (nowhere else).

    Args:
        corpus: the profiles of all claims.
    """

    def __init__(self, corpus: Iterable[Profile]) -> None:
        self.frequency: Counter[str] = Counter()
        size = 0
        for profile in corpus:
            size += 1
            self.frequency.update(profile.own.keys() | profile.near.keys())
        self._size = size + _OTHER_CLAIMS
        self._cache: dict[str, float] = {}

    def of(self, key: str) -> float:
        """The weight of one key."""
        if key not in self._cache:
            uses = self.frequency[key] + _OTHER_USES
            self._cache[key] = max(0.0, math.log(self._size / uses) / math.log(self._size))
        return self._cache[key]

    def total(self, keys: Iterable[str]) -> float:
        """The weight of several keys together."""
        return sum(self.of(key) for key in keys)
