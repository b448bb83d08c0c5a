"""What is different in a later wording of one claim: how surely it is put, its numbers and days, whose it is."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.linking.counts import Count
from claimcheck.linking.profiles import Profile, profiles
from claimcheck.linking.tokens import tokens
from claimcheck.model import Certainty, Change, ChangeKind, Claim


def changes(before: Claim, after: Claim) -> tuple[Change, ...]:
    """What is different between two wordings of one claim, the weightiest first; empty where nothing is.

    Args:
        before, after: the claims, of two versions of an article or of two articles.
    """
    (one,), (other,) = profiles([before]), profiles([after])
    found = (
        *_stance(one, other),
        *_numbers(one, other),
        *_days(before, after),
        *_voices(before, after),
        *_wording(before, after),
    )
    return tuple(found)


def _stance(before: Profile, after: Profile) -> Iterator[Change]:
    a, b = before.claim, after.claim
    if before.denial is not after.denial:
        yield Change(ChangeKind.DENIAL, a.certainty.value, b.certainty.value)
        return
    firm_a, firm_b = _firmness(before), _firmness(after)
    if firm_a != firm_b:
        kind = ChangeKind.HARDENED if firm_a < firm_b else ChangeKind.SOFTENED
        yield Change(kind, _shown(before, after), _shown(after, before))
    if a.negated is not b.negated:
        yield Change(ChangeKind.NEGATION, before.stance.negation, after.stance.negation)


def _firmness(profile: Profile) -> int:
    """How surely a claim is put: by the attribution, and by its own words."""
    told = {Certainty.ASSERTED: 2, Certainty.DENIAL: 2, Certainty.HEDGED: 1, Certainty.DECLINED: 0}
    return 2 * told[profile.claim.certainty] - bool(profile.stance.hedged)


def _shown(profile: Profile, other: Profile) -> str:
    """The word that leaves it open, where either side has one; else how sure the attribution is."""
    if profile.stance.hedged or other.stance.hedged:
        return profile.stance.hedged
    return profile.claim.certainty.value


def _numbers(before: Profile, after: Profile) -> Iterator[Change]:
    left, right = list(before.counts), list(after.counts)
    for one in before.counts:
        other = _counterpart(one, right)
        if other is None:
            continue
        left.remove(one)
        right.remove(other)
        if (one.value, one.low, one.high) != (other.value, other.low, other.high):
            yield Change(ChangeKind.NUMBER, one.text, other.text)
    if left or right:
        yield Change(ChangeKind.NUMBER, _texts(left), _texts(right))


def _counterpart(count: Count, others: list[Count]) -> Count | None:
    """The number of the same thing, an equal one first."""
    comparable = [other for other in others if count.comparable(other)]
    return min(comparable, key=lambda other: abs(other.value - count.value), default=None)


def _texts(counts: list[Count]) -> str:
    return ", ".join(count.text for count in counts)


def _days(before: Claim, after: Claim) -> Iterator[Change]:
    one, other = ([(day.start, day.end) for day in claim.dates] for claim in (before, after))
    gone = [day.text for day in before.dates if (day.start, day.end) not in other]
    new = [day.text for day in after.dates if (day.start, day.end) not in one]
    if gone or new:
        yield Change(ChangeKind.DATE, ", ".join(gone), ", ".join(new))


def _voices(before: Claim, after: Claim) -> Iterator[Change]:
    if before.source != after.source:
        yield Change(ChangeKind.SOURCE, _name(before), _name(after))
    one, other = (tuple(relay.name for relay in claim.via) for claim in (before, after))
    if one != other:
        yield Change(ChangeKind.RELAY, " → ".join(one), " → ".join(other))


def _name(claim: Claim) -> str:
    return claim.source.name if claim.source else claim.speaker_text


def _wording(before: Claim, after: Claim) -> Iterator[Change]:
    """Across languages each word is another one, which says nothing; case and punctuation are no words."""
    one, other = ([token.folded for token in tokens(claim.text)] for claim in (before, after))
    if before.lang == after.lang and one != other:
        yield Change(ChangeKind.WORDING, before.text, after.text)
