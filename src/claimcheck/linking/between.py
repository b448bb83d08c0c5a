"""Two articles side by side: whether they tell of one event, and what a shared word says in the two of them."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from functools import cached_property
from itertools import product

from claimcheck.linking.articles import Article
from claimcheck.linking.profiles import Profile
from claimcheck.linking.publication import days_apart
from claimcheck.linking.rarity import rarity
from claimcheck.linking.vectors import Vector, cosine, unit

_ALIKE, _ALIKE_IN_THINGS = 0.07, 0.005
_ENOUGH_RARE = 1.2
_ALIKE_UNDATED, _RARE, _SEVERAL = 0.3, 0.5, 5
FORTNIGHT = 14
_MOST_OF_THEME = 0.7
_FEW_CLAIMS = 1
_NEAR_WEIGHT = 0.3
_DENIED_WEIGHT = 0.6


class Between:
    """What holds between two articles, whichever of their claims is asked about.

    Args:
        one, other: the articles.
    """

    def __init__(self, one: Article, other: Article) -> None:
        self.one = one
        self.other = other
        self._weights: dict[str, float] = {}
        self._central: dict[str, float] = {}

    @cached_property
    def likeness(self) -> float:
        """How much the two turn on the same names, 0 to 1."""
        return cosine(self.one.turns_on, self.other.turns_on)

    @cached_property
    def one_event(self) -> bool:
        """Whether they are likely to tell of one event: alike, and in more than common words and given names."""
        if self.likeness < _ALIKE:
            return False
        one, other = self.one.turns_on, self.other.turns_on
        shared = one.keys() & other.keys()
        if sum(rarity(key) ** 2 for key in shared) < _ENOUGH_RARE:
            return False
        said = shared - self.one.epithets - self.other.epithets
        return sum(one[key] * other[key] for key in said) >= _ALIKE_IN_THINGS

    @cached_property
    def days(self) -> int | None:
        """Days between their appearing; None where that is not known."""
        return days_apart(self.one.published, self.other.published)

    @cached_property
    def close(self) -> bool:
        """Whether they are likely to tell of one event at one time.

        Where the days are not known, they must turn on several names together: one name in the news, or the two of a
        politician and a party, come up for years.
        """
        if self.days is not None:
            return self.days <= FORTNIGHT and self.one_event
        shared = self.one.turns_on.keys() & self.other.turns_on.keys()
        return self.likeness >= _ALIKE_UNDATED and sum(rarity(key) >= _RARE for key in shared) >= _SEVERAL

    def claim(self, id: str) -> Profile:
        """The claim of that id in either article."""
        return next(row for row in self._profiles if row.claim.id == id)

    def article(self, profile: Profile) -> Article:
        """The one of the two that a claim stands in."""
        return self.one if profile.claim.doc == self.one.id else self.other

    def denials_of(self, profile: Profile) -> tuple[Profile, ...]:
        """The denials that answer to a claim in its own article."""
        return self.article(profile).denials_of.get(profile.claim.id, ())

    def persons(self, profile: Profile) -> frozenset[str]:
        """The names of persons in a claim; whoever speaks in either article is known by surname alone."""
        return profile.names | ((self.one.persons | self.other.persons) & profile.own.keys())

    def weight(self, key: str) -> float:
        """How much it says that two claims share a key: it is rare, and the articles as a whole do not turn on it."""
        known = self._weights.get(key)
        if known is None:
            told = self.one.told.get(key, 0) + self.other.told.get(key, 0) - 2
            others = len(self.one.claims) + len(self.other.claims) - 2
            theme = told / (others + _FEW_CLAIMS) if told > 0 else 0.0
            known = self._weights[key] = rarity(key) * (1.0 - min(_MOST_OF_THEME, theme))
        return known

    def alike(self, a: Profile, b: Profile) -> float:
        """How alike two claims are in all that is known of them, 0 to 1."""
        return self._alike[a.claim.id, b.claim.id]

    def best(self, profile: Profile) -> float:
        """How alike a claim is to the claim of the other article that is most like it."""
        return self._best[profile.claim.id]

    def central(self, profile: Profile) -> float:
        """How near what a claim tells is to what both articles turn on, 0 to 1."""
        known = self._central.get(profile.claim.id)
        if known is None:
            # Here what the articles turn on does not weigh less.
            near = cosine(profile.told, self.one.theme) * cosine(profile.told, self.other.theme)
            known = self._central[profile.claim.id] = math.sqrt(near)
        return known

    def quotes_alike(self, a: Profile, b: Profile) -> float:
        """How alike two claims are in the words of the quotes alone, 0 to 1."""
        return cosine(self._quotes[a.claim.id], self._quotes[b.claim.id])

    def told_around(self, a: Profile, b: Profile) -> float:
        """How like the words of one quote are to the other with its sentence and headline, 0 to 1."""
        own, around = self._quotes, self._around
        one, other = a.claim.id, b.claim.id
        return max(cosine(own[one], around[other]), cosine(around[one], own[other]))

    def kindred(self, key: str) -> tuple[str, ...]:
        """The words of the two articles that look like this one, and are not it."""
        return self._kindred.get(key, ())

    def with_kindred(self, keys: Set[str]) -> list[str]:
        """Those of the keys to which others are kindred, in order."""
        return sorted(keys & self._kindred.keys())

    @cached_property
    def _profiles(self) -> tuple[Profile, ...]:
        return (*self.one.claims, *self.other.claims)

    @cached_property
    def _quotes(self) -> Mapping[str, Vector]:
        return {row.claim.id: self._vector((row.own, 1.0)) for row in self._profiles}

    @cached_property
    def _around(self) -> Mapping[str, Vector]:
        return {row.claim.id: self._vector((row.near, 1.0), (row.own, 1.0)) for row in self._profiles}

    @cached_property
    def _vectors(self) -> Mapping[str, Vector]:
        """All that is known of each claim; what the quote itself says counts most."""
        return {
            row.claim.id: self._vector((row.near, _NEAR_WEIGHT), (row.denied, _DENIED_WEIGHT), (row.own, 1.0))
            for row in self._profiles
        }

    def _vector(self, *parts: tuple[Iterable[str], float]) -> Vector:
        weights = {key: self.weight(key) * weight for keys, weight in parts for key in keys}
        return unit(weights)

    @cached_property
    def _alike(self) -> Mapping[tuple[str, str], float]:
        found: dict[tuple[str, str], float] = {}
        for a, b in product(self.one.claims, self.other.claims):
            one, other = a.claim.id, b.claim.id
            found[one, other] = found[other, one] = cosine(self._vectors[one], self._vectors[other])
        return found

    @cached_property
    def _best(self) -> Mapping[str, float]:
        best: dict[str, float] = {}
        for (claim, _), alike in self._alike.items():
            best[claim] = max(best.get(claim, 0.0), alike)
        return best

    @cached_property
    def _kindred(self) -> Mapping[str, tuple[str, ...]]:
        found: defaultdict[str, set[str]] = defaultdict(set)
        for one in self.one.words:
            for other in self.other.forms.near(one):
                found[one].add(other)
                found[other].add(one)
        return {key: tuple(sorted(twins)) for key, twins in found.items()}
