"""Which claim of one version of an article is which of the next: by likeness of words, by place, by source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.linking.sounds import fold
from claimcheck.model import Claim

_PLACE, _SOURCE = 0.1, 0.1
_LEAST_ALIKE, _LEAST_ALIKE_OF_ONE_SOURCE = 0.5, 0.4
_SAME = 1.0


@dataclass(frozen=True, slots=True)
class Couple:
    """A claim before and after, and a sentence that says why the two are taken for one."""

    before: Claim
    after: Claim
    reason: str


def pair_versions(before: Sequence[Claim], after: Sequence[Claim]) -> list[Couple]:
    """Pair the claims of two versions of one article, each claim once, in the order of the later one.

    Claims of the same words are paired first; of the rest, those that are most alike, with some weight for the same
    source and for the place in the article.

    Args:
        before, after: the claims of either version in the order of the text. What is not paired was dropped or added.
    """
    fit = sorted(_fits(before, after), key=lambda each: (-each[0], each[1], each[2]))
    taken_a: set[int] = set()
    taken_b: dict[int, Couple] = {}
    for _, a, b, alike in fit:
        if a not in taken_a and b not in taken_b:
            taken_a.add(a)
            taken_b[b] = Couple(before[a], after[b], _reason(alike, before[a], after[b], (a, b)))
    return [taken_b[b] for b in sorted(taken_b)]


def _fits(before: Sequence[Claim], after: Sequence[Claim]) -> Iterator[tuple[float, int, int, float]]:
    """Pairs that may be one claim: how well they fit, the places of both, how alike their words are."""
    texts_a, texts_b = ([fold(claim.text) for claim in claims] for claims in (before, after))
    in_both = set(texts_b) & set(texts_a)
    for a, text_a in enumerate(texts_a):
        for b, text_b in enumerate(texts_b):
            if text_a != text_b and (text_a in in_both or text_b in in_both):
                continue
            alike, one_source = _likeness(text_a, text_b), _same_source(before[a], after[b])
            near = 1 - abs(a / len(before) - b / len(after))
            if alike >= (_LEAST_ALIKE_OF_ONE_SOURCE if one_source else _LEAST_ALIKE):
                yield alike + _PLACE * near + _SOURCE * one_source, a, b, alike


def _likeness(one: str, other: str) -> float:
    """How alike two texts are, 0 to 1: by whole words, and by letters, which see through inflection."""
    from rapidfuzz.distance import Indel

    if one == other:
        return _SAME
    words = Indel.normalized_similarity(one.split(), other.split())
    return (words + Indel.normalized_similarity(one, other)) / 2


def _same_source(a: Claim, b: Claim) -> bool:
    return a.source is not None and a.source == b.source


def _reason(alike: float, before: Claim, after: Claim, places: tuple[int, int]) -> str:
    words = "the same words" if alike == _SAME else f"{alike:.0%} alike in words and letters"
    source = ", the same source" if _same_source(before, after) else ""
    one, other = (place + 1 for place in places)
    place = f"claim {one} in both" if one == other else f"claim {one} before, {other} now"
    return f"{words}{source}, {place}"
