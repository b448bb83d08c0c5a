"""What a denial denies: the claims of its own article that it answers to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.linking.answers import Answers, Strengths
from claimcheck.linking.profiles import Profile
from claimcheck.linking.weights import odds, weights
from claimcheck.model import Certainty

# An answer inside an article is taken for one only where it is likelier than not.
_LEAST = 0.55
_MOST_TARGETS = 6
# How many claims before and after a denial are looked at; few articles have as many.
_WITHIN = 60
# In how many letters an article comes to its headline, the masthead before it.
_LONGEST_HEAD = 150


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


def antecedents(rows: Sequence[Profile]) -> list[Antecedent]:
    """For each denial of a document what it denies, the likeliest first; for many a denial that is not told.

    Args:
        rows: the claims of the document in reading order.
    """
    model, answers = weights().denied, Answers(rows)
    found: list[Antecedent] = []
    for denial, targets in deniable(rows, answers):
        told = (_antecedent(denial, target, answers, odds(model, strengths)) for target, strengths in targets)
        likely = sorted((each for each in told if each.odds >= _LEAST), key=lambda each: (-each.odds, each.distance))
        found.extend(likely[:_MOST_TARGETS])
    return found


def deniable(rows: Sequence[Profile], answers: Answers) -> Iterator[tuple[Profile, list[tuple[Profile, Strengths]]]]:
    """Each denial of a document with the claims that it may answer to and what speaks for each."""
    for denial in rows:
        if denial.denial:
            spoken = answers.spoken_before(denial)
            near = rows[max(0, denial.place - _WITHIN) : denial.place + _WITHIN]
            targets = (row for row in near if _may_be_denied(row, denial))
            yield denial, [(row, answers.strengths(denial, row, spoken)) for row in targets]


def _may_be_denied(row: Profile, denial: Profile) -> bool:
    """Whether a claim is one that a denial may answer to; "Renken bestritt das" answers to what stands before it.

    Whoever goes on in one sentence ("… und bestritt") denies what others said, not what stands there too.
    """
    if row.denial or row.asked_for or row.claim.certainty is Certainty.DECLINED or row.same_voice(denial):
        return False
    goes_on = bool(row.claim.context) and row.claim.context == denial.claim.context
    headline = denial.place == 0 and bool(denial.claim.quote) and denial.claim.quote[0].start < _LONGEST_HEAD
    return not goes_on and (row.place < denial.place or headline or not denial.bare)


def _antecedent(denial: Profile, target: Profile, answers: Answers, likely: float) -> Antecedent:
    shared = answers.telling(denial, target)
    return Antecedent(denial, target, likely, tuple(denial.own[key] for key in shared), denial.place - target.place)
