"""What a denial denies: the claims of its own article that it answers to."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.linking.events import by_document
from claimcheck.linking.profiles import Profile
from claimcheck.linking.rarity import Rarity
from claimcheck.model import Certainty

_FURTHEST_BACK = 6
_FURTHEST_AHEAD = 2
_LEAST = 0.3
_MOST_TARGETS = 3

# Log odds, after a logistic regression on the denials of fifteen invented stories, rounded.
_BIAS = -2.4
_SHARED_WORDS = 1.3
_ANY_SHARED_WORD = 1.1
_SHARED_SETTING = 0.5
_DENIER_NAMED = 0.5
_SOURCE_NAMED = 0.4
_NOTHING_OF_ITS_OWN = 0.6
_LAST_WORD_OF_ANOTHER = 0.6
_STEPS_BACK = {1: 0.2, 2: 0.5, 3: 0.5, 4: 0.3}
_STANDS_AFTER = -1.3
_OWN_WORDS = -1.4


@dataclass(frozen=True, slots=True)
class Antecedent:
    """A claim that a denial answers to.

    Args:
        denial, target: the two claims.
        odds: how sure, 0 to 1.
        shared: words of the denial that the target has too; empty where only the order of the text shows it.
        distance: how many claims back the target stands; negative: after the denial.
    """

    denial: Profile
    target: Profile
    odds: float
    shared: tuple[str, ...]
    distance: int


def antecedents(corpus: Sequence[Profile], rarity: Rarity) -> list[Antecedent]:
    """For each denial of the corpus what it denies, the likeliest first; for many a denial that is not told."""
    found: list[Antecedent] = []
    for rows in by_document(corpus).values():
        for denial in rows:
            if denial.denial:
                likely = sorted(_candidates(denial, rows, rarity), key=lambda one: (-one.odds, one.distance))
                found.extend(one for one in likely[:_MOST_TARGETS] if one.odds >= _LEAST)
    return found


def _candidates(denial: Profile, rows: Sequence[Profile], rarity: Rarity) -> Iterator[Antecedent]:
    for target in rows[max(0, denial.place - _FURTHEST_BACK) : denial.place + _FURTHEST_AHEAD + 1]:
        if target.denial or target is denial or target.claim.certainty is Certainty.DECLINED:
            continue
        shared = [key for key in denial.own if key in target.own]
        log_odds = _log_odds(denial, target, rows, rarity, shared)
        words = tuple(denial.own[key] for key in shared)
        yield Antecedent(denial, target, 1 / (1 + math.exp(-log_odds)), words, denial.place - target.place)


def _log_odds(
    denial: Profile, target: Profile, rows: Sequence[Profile], rarity: Rarity, shared: Sequence[str]
) -> float:
    distance = denial.place - target.place
    around_denial = denial.own.keys() | denial.near.keys()
    setting = (around_denial & (target.own.keys() | target.near.keys())) - set(shared)
    names = {key for key in target.speaker if key.startswith("w:")}
    odds = _BIAS + _STEPS_BACK.get(distance, 0.0)
    odds += _SHARED_WORDS * min(3.0, rarity.total(shared)) + _ANY_SHARED_WORD * bool(shared)
    odds += _SHARED_SETTING * min(3.0, rarity.total(setting))
    odds += _DENIER_NAMED * (not denial.speaker.isdisjoint(target.own))
    odds += _SOURCE_NAMED * (not names.isdisjoint(around_denial))
    odds += _NOTHING_OF_ITS_OWN * (len(denial.own) <= 2)
    odds += _STANDS_AFTER * (distance < 0)
    if _same_source(denial, target):
        odds += _OWN_WORDS
    elif distance > 0 and all(row.denial or _same_source(row, denial) for row in rows[target.place + 1 : denial.place]):
        odds += _LAST_WORD_OF_ANOTHER
    return odds


def _same_source(a: Profile, b: Profile) -> bool:
    return a.claim.source is not None and a.claim.source == b.claim.source
