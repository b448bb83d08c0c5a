"""From evidence to a link: do two claims tell of the same, and what do they then do to each other."""

from __future__ import annotations

import math
from functools import cache

from claimcheck.linking.anchoring import tied
from claimcheck.linking.antecedents import Antecedent
from claimcheck.linking.between import Between
from claimcheck.linking.evidence import Found, background, compare
from claimcheck.linking.profiles import Profile
from claimcheck.linking.verdicts import Verdict, verdict
from claimcheck.linking.weights import odds, weights
from claimcheck.linking.wording import quoted, reasons, who
from claimcheck.model import Link, LinkKind, Relation

_SAME_THING = "same thing"

WORTH_A_VERDICT = 0.1
"""What two claims do to each other is asked where it is no less likely than this that they tell of the same thing."""


def decide(a: Profile, b: Profile, between: Between) -> Link | None:
    """The link between two claims of different articles, None where it is too unlikely or says nothing.

    Args:
        a, b: the claims, in any order.
        between: their two articles.
    """
    if not tied(a, b, between):
        return None
    found = compare(a, b, between)
    told = verdict(a, b, found) if same_thing(found) >= least_same_thing() else None
    if told is None:
        return None
    score = likelihood(found, told)
    if score < weights().threshold:
        return None
    return _link(a, b, told, score, reasons(a, b, {**found, **background(a, b, between)}))


def decide_denial(antecedent: Antecedent) -> Link:
    """The link between a denial and the claim of its own article that it answers to."""
    denial, target = antecedent.denial, antecedent.target
    told = Verdict(Relation.CONFLICTS, LinkKind.DENIAL, "answer", f"told by {who(target)}, denied by {who(denial)}")
    steps = antecedent.distance
    place = f"it stands {steps} {'claim' if steps == 1 else 'claims'} before the denial" if steps > 0 else "it follows"
    shared = f"both speak of {quoted(antecedent.shared)}" if antecedent.shared else ""
    return _link(denial, target, told, antecedent.odds, tuple(filter(None, (shared, f"{place} in the same article"))))


def same_thing(found: Found) -> float:
    """How likely the two tell of the same thing, 0 to 1."""
    return odds(weights().same_thing, {sign: evidence.strength for sign, evidence in found.items()})


def likelihood(found: Found, told: Verdict) -> float:
    """How likely the two tell of the same thing and do to each other what a rule tells, 0 to 1."""
    return odds(weights().verdicts, {_SAME_THING: _log_odds(same_thing(found)), told.rule: 1.0})


@cache
def least_same_thing() -> float:
    """The least chance of telling of the same thing from which any rule can make a link."""
    model = weights().verdicts
    best = max((weight for rule, weight in model.items() if rule not in ("bias", _SAME_THING)), default=0.0)
    least = (_log_odds(weights().threshold) - model["bias"] - max(0.0, best)) / (model[_SAME_THING] or 1.0)
    return max(WORTH_A_VERDICT, 1 / (1 + math.exp(-least)))


def _log_odds(chance: float) -> float:
    return math.log(chance / (1 - chance))


def _link(one: Profile, other: Profile, told: Verdict, score: float, shared: tuple[str, ...]) -> Link:
    a, b = sorted((one.claim.id, other.claim.id))
    overtaken = told.overtaken.claim.id if told.overtaken else None
    superseded = None if overtaken is None else "a" if overtaken == a else "b"
    return Link(a, b, told.relation, told.kind, round(weights().score(score), 3), superseded, (told.reason, *shared))
