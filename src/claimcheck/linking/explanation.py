"""Why two claims are linked, or what is missing for a link: the linker's own steps, laid open for one pair."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from claimcheck.linking.anchoring import tied
from claimcheck.linking.candidates import candidates
from claimcheck.linking.comparison import Evidence, Sign, background, compare
from claimcheck.linking.corpus import Corpus
from claimcheck.linking.decision import THRESHOLD, decide, same_thing
from claimcheck.linking.own_words import is_sure
from claimcheck.linking.profiles import Profile
from claimcheck.linking.verdicts import Verdict, verdict
from claimcheck.model import Certainty, Explanation, Finding, Link
from claimcheck.provenance import is_own

Found = Mapping[Sign, Evidence]


def explain_pair(
    a: Profile, b: Profile, corpus: Corpus, parts: Set[str] = frozenset(), denial: Link | None = None
) -> Explanation:
    """What the linker makes of two claims of a corpus.

    Args:
        a, b: the claims.
        corpus: the one that they are of.
        parts: ids of those of the two that are verbatim parts of longer claims.
        denial: the link between them where one denies the other in the same article.
    """
    found = compare(a, b, corpus)
    one, other = sorted((a, b), key=lambda profile: (profile.claim.doc, profile.claim.id))  # as the linker goes
    told = verdict(one, other, found if one is a else compare(one, other, corpus))
    link = denial or decide(one, other, corpus)
    missing = [] if denial else [*_not_for_links(a, b, parts), *_missing(a, b, found, told, corpus)]
    if link and not missing and (is_own(a.claim) or is_own(b.claim)) and not is_sure(link, a, b):
        missing.append(f"a score of {link.score:.2f} is not sure enough for what an outlet states in its own voice")
    link = None if missing else link
    return Explanation(
        likelihood=round(same_thing(found), 3),
        threshold=THRESHOLD,
        findings=_findings(found, background(a, b, corpus)),
        link=link,
        verdict=f"{told.relation.value}, {told.kind.value}: {told.reason}" if told and not link else "",
        missing=tuple(missing),
    )


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


def _missing(a: Profile, b: Profile, found: Found, told: Verdict | None, corpus: Corpus) -> Iterator[str]:
    """Every step of the linker that the pair does not pass."""
    if a.claim.doc == b.claim.doc:
        yield "both stand in one article, where only a denial is linked to what it answers"
        return
    if not _looked_at(a, b, corpus):
        yield "the pair is no candidate: no rare word, name or number is shared that would have it looked at"
    likelihood = same_thing(found)
    if likelihood < THRESHOLD:
        yield f"that both tell of one thing is {likelihood:.2f} likely; a link needs {THRESHOLD:.2f}"
    yield from _undecided(a, b, likelihood, told, corpus)


def _undecided(a: Profile, b: Profile, likelihood: float, told: Verdict | None, corpus: Corpus) -> Iterator[str]:
    if told is None:
        yield "whether they agree or stand against each other stays open"
        return
    if not tied(a, b, told.kind, corpus):
        yield "nothing ties the two to one event: names, days and rare words that the articles share are too few"
    if likelihood >= THRESHOLD > likelihood * told.certainty:
        score = likelihood * told.certainty
        yield f"the score is {score:.2f}, as {told.kind.value} shows no more surely; a link needs {THRESHOLD:.2f}"


def _looked_at(a: Profile, b: Profile, corpus: Corpus) -> bool:
    wanted = {a.claim.id, b.claim.id}
    return any({one.claim.id, other.claim.id} == wanted for one, other in candidates(corpus))
