"""What speaks for a denial answering to a claim of its own article."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import takewhile

from claimcheck.linking.profiles import Profile
from claimcheck.linking.rarity import rarity, total
from claimcheck.linking.themes import theme
from claimcheck.linking.vectors import cosine

_FULL = 3.0
_FURTHEST = 8
_LEAST_TELLING = 0.4
_THEME = 2.5
_NEXT_SENTENCE, _FAR_APART = 20, 150

Strengths = dict[str, float]


class Answers:
    """The claims of one article, asked of what a denial among them answers to.

    Args:
        rows: the claims in reading order.
    """

    def __init__(self, rows: Sequence[Profile]) -> None:
        self._rows = rows
        self._uses = Counter(key for row in rows for key in row.own)
        self._weights: dict[str, float] = {}
        self._theme = theme(rows)

    def spoken_before(self, denial: Profile) -> list[Profile]:
        """What the last other speaker said in one go before a denial, in reading order."""
        earlier = [row for row in self._rows[: denial.place] if not row.same_voice(denial) and not row.denial]
        said = takewhile(lambda row: row is earlier[-1] or row.same_voice(earlier[-1]), reversed(earlier))
        return list(said)[::-1]

    def telling(self, denial: Profile, target: Profile) -> list[str]:
        """The words that both have, if they say more than what the article is about; else none."""
        shared = [key for key in denial.own if key in target.own]
        return shared if self._weight(shared) >= _LEAST_TELLING else []

    def strengths(self, denial: Profile, target: Profile, spoken: Sequence[Profile]) -> Strengths:
        """What speaks for a target, each 0 to 1.

        Args:
            denial, target: the two claims.
            spoken: what the last other speaker said before the denial.
        """
        return {
            **self._of_words(denial, target),
            **self._of_order(denial, target, spoken),
            "central": self._central[target.claim.id],
            "said before": self._said_before[target.claim.id],
        }

    def _of_words(self, denial: Profile, target: Profile) -> Strengths:
        shared = [key for key in denial.own if key in target.own]
        setting = (denial.own.keys() & target.near.keys()) | (denial.near.keys() & target.own.keys())
        names = {key for key in target.speaker if key.startswith("w:")}
        return {
            "covered": self._share(shared, denial.own),
            "all covered": self._share(shared, target.own),
            "covered around": self._share([key for key in denial.own if key in target.near], denial.own),
            "shared words": min(1.0, self._weight(shared) / _FULL),
            "told around": min(1.0, self._weight(setting) / _FULL),
            "source named": float(not names.isdisjoint(denial.own.keys() | denial.near.keys())),
        }

    def _of_order(self, denial: Profile, target: Profile, spoken: Sequence[Profile]) -> Strengths:
        distance = denial.place - target.place
        told = {
            "far": min(1.0, abs(distance) / _FURTHEST),
            "stands after": float(distance < 0),
            "spoken before": float(target in spoken),
            "opens": float(bool(spoken) and target is spoken[0]),
        }
        return {**told, **(self._of_bare(target, denial, spoken) if denial.bare else {})}

    def _of_bare(self, target: Profile, denial: Profile, spoken: Sequence[Profile]) -> Strengths:
        """What counts besides where a denial does not say of what it is one."""
        return {
            "nothing of its own": 1.0,
            "bare, central": self._central[target.claim.id],
            "bare, spoken before": float(target in spoken),
            "bare, opens": float(bool(spoken) and target is spoken[0]),
            "bare, apart": _apart(denial, spoken[-1]) if spoken else 0.0,
        }

    @cached_property
    def _central(self) -> dict[str, float]:
        """How near each claim comes to what the article speaks of most."""
        return {row.claim.id: cosine(row.told, self._theme) for row in self._rows}

    @cached_property
    def _said_before(self) -> dict[str, float]:
        """How much of each claim another one tells: what an article is about is told again."""
        telling: defaultdict[str, list[int]] = defaultdict(list)
        for number, row in enumerate(self._rows):
            for key in row.own if not row.denial else ():
                telling[key].append(number)
        return {row.claim.id: self._told_by_others(number, telling) for number, row in enumerate(self._rows)}

    def _told_by_others(self, number: int, telling: Mapping[str, Sequence[int]]) -> float:
        shared: defaultdict[int, float] = defaultdict(float)
        for key in self._rows[number].own:
            # What stands in most claims of the article weighs nothing, which keeps this from growing with their square.
            for other in telling.get(key, ()) if self._uses[key] > 1 and self._weight_of(key) else ():
                shared[other] += self._weight_of(key)
        shared.pop(number, None)
        return min(1.0, max(shared.values(), default=0.0) / _FULL)

    def _share(self, keys: Iterable[str], of: Iterable[str]) -> float:
        """Which part of some words other ones are, by weight."""
        return self._weight(keys) / max(self._weight(of), total(of) / 2, 0.1)

    def _weight(self, keys: Iterable[str]) -> float:
        """How much it says that two claims of the article share keys that others of it may have too."""
        return sum(map(self._weight_of, keys))

    def _weight_of(self, key: str) -> float:
        if key not in self._weights:
            others = (self._uses[key] - 2) / max(1, len(self._rows) - 2)
            self._weights[key] = rarity(key) * max(0.0, 1.0 - _THEME * max(0.0, others))
        return self._weights[key]


def _apart(denial: Profile, before: Profile) -> float:
    """How much text lies between a claim and a denial, 0 (the next sentence) to 1; their frames are no distance."""
    one, other = before.claim, denial.claim
    if not one.quote or not other.quote or one.context == other.context:
        return 0.0
    around = max(0, len(one.context) - len(one.text)) + max(0, len(other.context) - len(other.text))
    return min(1.0, max(0, other.quote[0].start - one.quote[-1].end - around - _NEXT_SENTENCE) / _FAR_APART)
