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
_LEAST = 0.4
_MOST_TARGETS = 3

# Log odds, after a logistic regression on the denials of fifteen invented stories, rounded.
_BIAS = -2.6
_SHARED_WORDS = 1.25
_ANY_SHARED_WORD = 1.4
_SHARED_SETTING = 0.55
_SOURCE_NAMED = 0.4
_LAST_WORD_OF_ANOTHER = 0.45
_NOTHING_OF_ITS_OWN = 0.7
_NOTHING_AFTER_ANOTHER = 0.4
_NOTHING_BUT_NAMED = 0.9
_STEPS_BACK = {1: 0.5, 2: 0.65, 3: 0.7, 4: 0.45}
_STANDS_AFTER = -0.95
_FEW = 2
_BETWEEN_SENTENCES = 3
_LEAST_TELLING = 0.4


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
                found.extend(_told_apart([one for one in likely[:_MOST_TARGETS] if one.odds >= _LEAST]))
    return found


def _told_apart(likely: Sequence[Antecedent]) -> list[Antecedent]:
    """Those whose words show it; by its place alone, a denial answers only to the claim that stands right before it."""
    return [one for number, one in enumerate(likely) if one.shared or (number == 0 and _follows_closely(one))]


def _follows_closely(one: Antecedent) -> bool:
    """Whether the denial is the next claim and no other sentence stands between the two."""
    if one.distance != 1:
        return False
    denial, target = one.denial.claim, one.target.claim
    if not denial.quote or not target.quote or denial.context == target.context:
        return True
    around = len(denial.context) - len(denial.text) + len(target.context) - len(target.text)
    return denial.quote[0].start - target.quote[-1].end <= max(0, around) + _BETWEEN_SENTENCES


def _candidates(denial: Profile, rows: Sequence[Profile], rarity: Rarity) -> Iterator[Antecedent]:
    for target in rows[max(0, denial.place - _FURTHEST_BACK) : denial.place + _FURTHEST_AHEAD + 1]:
        if target.denial or target.claim.certainty is Certainty.DECLINED or _same_source(denial, target):
            continue
        shared = _telling([key for key in denial.own if key in target.own], rows, rarity)
        log_odds = _log_odds(denial, target, rows, rarity, shared)
        words = tuple(denial.own[key] for key in shared)
        yield Antecedent(denial, target, 1 / (1 + math.exp(-log_odds)), words, denial.place - target.place)


def _telling(shared: Sequence[str], rows: Sequence[Profile], rarity: Rarity) -> list[str]:
    """The shared words, if they say more than what the article is about; else none."""
    others = max(1, len(rows) - 2)
    elsewhere = {key: (sum(key in row.own for row in rows) - 2) / others for key in shared}
    weight = sum(rarity.of(key) * (1.0 - elsewhere[key]) for key in shared)
    return list(shared) if weight >= _LEAST_TELLING else []


def _log_odds(
    denial: Profile, target: Profile, rows: Sequence[Profile], rarity: Rarity, shared: Sequence[str]
) -> float:
    distance = denial.place - target.place
    around_denial = denial.own.keys() | denial.near.keys()
    setting = (denial.own.keys() & target.near.keys()) | (denial.near.keys() & target.own.keys())
    names = {key for key in target.speaker if key.startswith("w:")}
    empty = len(denial.own) <= _FEW
    odds = _BIAS + _STEPS_BACK.get(distance, 0.0) + _STANDS_AFTER * (distance < 0)
    odds += _SHARED_WORDS * min(3.0, rarity.total(shared)) + _ANY_SHARED_WORD * bool(shared)
    odds += _SHARED_SETTING * min(3.0, rarity.total(setting))
    odds += _SOURCE_NAMED * (not names.isdisjoint(around_denial))
    odds += _NOTHING_OF_ITS_OWN * empty + _NOTHING_BUT_NAMED * (empty and not denial.speaker.isdisjoint(target.own))
    if distance > 0 and all(row.denial or _same_source(row, denial) for row in rows[target.place + 1 : denial.place]):
        odds += _LAST_WORD_OF_ANOTHER + _NOTHING_AFTER_ANOTHER * empty
    return odds


def _same_source(a: Profile, b: Profile) -> bool:
    return a.claim.source is not None and a.claim.source == b.claim.source
