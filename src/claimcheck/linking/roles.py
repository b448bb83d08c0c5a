"""Deeds with those who are said to have done them, and whether two claims lay one deed to others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product

from claimcheck.linking.rarity import total

_MOSTLY, _ENOUGH = 0.6, 0.4


@dataclass(frozen=True, slots=True)
class Party:
    """One who may act, alone or with others.

    Args:
        keys: topic keys of the name; a place that stands for a government has the key of its country.
        nations: of these, countries.
        sides: whether somebody acts for a state or against one; both, where they act together.
        person: whether it is the full name of a person.
        text: the words.
    """

    keys: frozenset[str]
    nations: frozenset[str]
    sides: frozenset[str]
    person: bool
    text: str

    def opposed(self, other: Party) -> bool:
        """Whether the two are surely others: two countries, two persons, or one for a state and one against it."""
        if self.keys & other.keys:
            return False
        if self.nations and other.nations or self.person and other.person:
            return True
        return len(self.sides) == 1 == len(other.sides) and self.sides != other.sides


@dataclass(frozen=True, slots=True)
class Deed:
    """What a claim says that somebody did.

    Args:
        done: topic keys of the deed.
        actor: whoever did it.
        around: topic keys of all else that is told with it.
        nations: of these, countries, which may suffer the same from many.
    """

    done: frozenset[str]
    actor: Party
    around: frozenset[str]
    nations: frozenset[str]


def disputed(ours: Iterable[Deed], theirs: Iterable[Deed]) -> tuple[Deed, Deed] | None:
    """The first deed of both that the two lay to others."""
    return next((pair for pair in product(ours, theirs) if _clash(*pair)), None)


def _clash(one: Deed, other: Deed) -> bool:
    if not one.done & other.done or one.actor.keys & other.actor.keys:
        return False
    apart = one.actor.keys | other.actor.keys | one.done | other.done
    rests = one.around - apart, other.around - apart
    shared = rests[0] & rests[1]
    alike = total(shared) >= _MOSTLY * min(map(total, rests))
    if one.actor.keys & other.around and other.actor.keys & one.around:
        return alike
    definite = total(shared - one.nations - other.nations) >= _ENOUGH
    return alike and definite and one.actor.opposed(other.actor)
