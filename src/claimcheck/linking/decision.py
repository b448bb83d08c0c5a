"""From evidence to a link: do two claims tell of the same, and what do they then do to each other."""

from __future__ import annotations

import math
from collections.abc import Mapping

from claimcheck.linking.anchoring import tied
from claimcheck.linking.antecedents import Antecedent
from claimcheck.linking.comparison import Evidence, Sign, background, compare
from claimcheck.linking.corpus import Corpus
from claimcheck.linking.profiles import Profile
from claimcheck.linking.verdicts import Verdict, verdict
from claimcheck.linking.wording import quoted, reasons, who
from claimcheck.model import Link, LinkKind, Relation

THRESHOLD = 0.395
"""Links that are less likely are not worth a reader's time."""

# Log odds that a pair tells of the same thing, by the strength of each evidence: a logistic regression on the fifteen
# invented stories of the evaluation, rounded. OTHER_NAME and DISTANT are set by hand, because the stories hardly bring
# two persons in one role, and each is told within days.
_BIAS = -2.8
_WEIGHTS: Mapping[Sign, float] = {
    Sign.SHARED_WORDS: 0.15,
    Sign.RARE_WORD: 1.25,
    Sign.COVERAGE: 1.1,
    Sign.LIKENESS: 1.25,
    Sign.EVENT: 0.9,
    Sign.SAME_COUNT: 2.0,
    Sign.OTHER_COUNT: 2.55,
    Sign.UNLIKE_COUNTS: -0.2,
    Sign.SAME_TIME: 0.55,
    Sign.OTHER_TIME: 0.25,
    Sign.SAME_SOURCE: 0.65,
    Sign.SAME_RELAY: 0.85,
    Sign.ONE_DENIES: 0.35,
    Sign.BOTH_DENY: 0.85,
    Sign.FOREIGN: 0.95,
    Sign.THIN: 0.05,
    Sign.OTHER_NAME: -1.5,
    Sign.DISTANT: -3.0,
}


def decide(a: Profile, b: Profile, corpus: Corpus) -> Link | None:
    """The link between two claims of different articles, None where it is too unlikely or says nothing.

    Args:
        a, b: the claims, in any order.
        corpus: the one that they are of.
    """
    found = compare(a, b, corpus)
    same = same_thing(found)
    if same < THRESHOLD:
        return None
    told = verdict(a, b, found)
    if told is None or not tied(a, b, told.kind, corpus):
        return None
    score = same * told.certainty
    if score < THRESHOLD:
        return None
    return _link(a, b, told, score, reasons(a, b, found | background(a, b, corpus)))


def decide_denial(antecedent: Antecedent) -> Link:
    """The link between a denial and the claim of its own article that it answers to."""
    denial, target = antecedent.denial, antecedent.target
    told = Verdict(Relation.CONFLICTS, LinkKind.DENIAL, 1.0, f"told by {who(target)}, denied by {who(denial)}")
    steps = antecedent.distance
    place = f"it stands {steps} {'claim' if steps == 1 else 'claims'} before the denial" if steps > 0 else "it follows"
    shared = f"both speak of {quoted(antecedent.shared)}" if antecedent.shared else ""
    return _link(denial, target, told, antecedent.odds, tuple(filter(None, (shared, f"{place} in the same article"))))


def same_thing(found: Mapping[Sign, Evidence]) -> float:
    """How likely the two tell of the same thing, 0 to 1."""
    odds = _BIAS + sum(_WEIGHTS.get(sign, 0.0) * evidence.strength for sign, evidence in found.items())
    return 1 / (1 + math.exp(-odds))


def _link(one: Profile, other: Profile, told: Verdict, score: float, shared: tuple[str, ...]) -> Link:
    a, b = sorted((one.claim.id, other.claim.id))
    overtaken = told.overtaken.claim.id if told.overtaken else None
    superseded = None if overtaken is None else "a" if overtaken == a else "b"
    return Link(a, b, told.relation, told.kind, round(score, 3), superseded, (told.reason, *shared))
