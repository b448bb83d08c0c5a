"""Why two claims are linked, or what is missing for a link: the linker's own steps, laid open for one pair."""

from __future__ import annotations

from collections.abc import Iterator, Set

from claimcheck.linking.anchoring import tied
from claimcheck.linking.between import Between
from claimcheck.linking.candidates import candidates
from claimcheck.linking.decision import WORTH_A_VERDICT, decide, decide_denial, likelihood, same_thing
from claimcheck.linking.evidence import Evidence, Found, background, compare
from claimcheck.linking.meetings import meeting_keys, worth_meeting
from claimcheck.linking.own_words import is_sure
from claimcheck.linking.profiles import Profile
from claimcheck.linking.verdicts import Verdict, verdict
from claimcheck.linking.weights import weights
from claimcheck.model import Certainty, Explanation, Finding, Link
from claimcheck.provenance import is_own


def explain_pair(a: str, b: str, between: Between, parts: Set[str] = frozenset()) -> Explanation:
    """What the linker makes of two claims.

    Args:
        a, b: their ids.
        between: their articles, which may be one and the same.
        parts: ids of those of the two that are verbatim parts of longer claims.
    """
    of_a, of_b = between.claim(a), between.claim(b)
    one, other = (of_a, of_b) if of_a.claim.doc == between.one.id else (of_b, of_a)  # as the linker goes
    found = compare(one, other, between)
    told = verdict(one, other, found)
    link = _link(one, other, between)
    missing = [*_not_for_links(of_a, of_b, parts), *(() if link else _missing(one, other, found, told, between))]
    if link and not missing and (is_own(one.claim) or is_own(other.claim)) and not is_sure(link, one, other):
        missing.append(f"a score of {link.score:.2f} is not sure enough for what an outlet states in its own voice")
    link = None if missing else link
    return Explanation(
        likelihood=round(same_thing(found), 3),
        threshold=weights().threshold,
        findings=_findings(found, background(one, other, between)),
        link=link,
        verdict=f"{told.relation.value}, {told.kind.value}: {told.reason}" if told and not link else "",
        missing=tuple(missing),
    )


def _link(a: Profile, b: Profile, between: Between) -> Link | None:
    if a.claim.doc != b.claim.doc:
        return decide(a, b, between) if _looked_at(a, b, between) else None
    denials = (each for each in between.one.denied if {each.denial.claim.id, each.target.claim.id} == _ids(a, b))
    return next(map(decide_denial, denials), None)


def _findings(found: Found, beside: Found) -> tuple[Finding, ...]:
    """The evidence with what each piece does to the likelihood, the weightiest first; then what does nothing to it."""
    all_told = same_thing(found)
    effects = {
        sign: all_told - same_thing({other: each for other, each in found.items() if other is not sign})
        for sign in found
    }
    told = [_finding(evidence, effects[sign]) for sign, evidence in found.items()]
    return (*sorted(told, key=lambda each: -abs(each.effect)), *(_finding(each, 0.0) for each in beside.values()))


def _finding(evidence: Evidence, effect: float) -> Finding:
    return Finding(evidence.sign.value, round(evidence.strength, 3), round(effect, 3), evidence.of_a, evidence.of_b)


def _not_for_links(a: Profile, b: Profile, parts: Set[str]) -> Iterator[str]:
    """Why a claim is linked to nothing."""
    for side, profile in (("A", a), ("B", b)):
        if profile.claim.id in parts:
            yield f"{side} is the verbatim part of a longer claim, which is linked in its place"
        if profile.claim.certainty is Certainty.DECLINED:
            yield f"{side} declines to speak, and so asserts nothing"


def _missing(a: Profile, b: Profile, found: Found, told: Verdict | None, between: Between) -> Iterator[str]:
    """Every step of the linker that the pair does not pass."""
    if a.claim.doc == b.claim.doc:
        yield "both stand in one article, where only a denial is linked to what it answers"
        return
    if not _looked_at(a, b, between):
        yield "the pair is no candidate: no rare word, name or number is shared that would have it looked at"
    same = same_thing(found)
    if same < WORTH_A_VERDICT:
        yield f"that both tell of one thing is {same:.2f} likely; a look at what they do to each other needs more"
    yield from _undecided(a, b, found, told, between)


def _undecided(a: Profile, b: Profile, found: Found, told: Verdict | None, between: Between) -> Iterator[str]:
    if told is None:
        yield "whether they agree or stand against each other stays open"
        return
    if not tied(a, b, between):
        yield "nothing ties the two to one event: names, days and rare words that the articles share are too few"
    score, least = likelihood(found, told), weights().threshold
    if score < least:
        yield f"the score is {score:.2f}, that they tell of one thing as {told.kind.value}; a link needs {least:.2f}"


def _looked_at(a: Profile, b: Profile, between: Between) -> bool:
    wanted = _ids(a, b)
    return _meet(between) and any(_ids(one, other) == wanted for one, other in candidates(between))


def _meet(between: Between) -> bool:
    """Whether the two documents share enough, were they neighbours."""
    one, other = (meeting_keys([row.claim for row in article.claims]) for article in (between.one, between.other))
    return worth_meeting(one & other)


def _ids(a: Profile, b: Profile) -> set[str]:
    return {a.claim.id, b.claim.id}
