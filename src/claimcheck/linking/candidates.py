"""Which pairs of claims are worth a look: an inverted index over rare words, names and numbers, never all pairs.

Whether two articles, and two claims of theirs, are worth a look depends on these two alone, so that a new article meets
an index of old ones with the same result as if all had come at once.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from claimcheck.linking.anchoring import LEAST_SHARED, may_be_tied
from claimcheck.linking.articles import Article
from claimcheck.linking.between import Between
from claimcheck.linking.profiles import Profile
from claimcheck.linking.rarity import rarity, total
from claimcheck.model import Certainty

_RARE_ENOUGH = 0.4
_LEAST_KEYS = 2
_LEAST_OF_ARTICLES = 1.0
_LEAST_ALIKE = 0.06
_LAST = "~"

NEIGHBOURS = 20
"""So many articles that have a key may have appeared between two that meet by it."""

Pair = tuple[Profile, Profile]


def index_keys(article: Article) -> frozenset[str]:
    """The keys under which an article is found by others: what its claims turn on, commonplaces left out."""
    keys = set(article.told) | set(article.turns_on)
    return frozenset(key for key in keys if rarity(key) >= _RARE_ENOUGH)


def meetings(articles: Iterable[Article]) -> Iterator[Between]:
    """The pairs of articles that share enough to be compared, each pair once.

    Articles share a key where at most ``NEIGHBOURS`` others that have it, too, appeared between them: what stands in
    every other article brings together those of the same days alone, so that the number of pairs grows with the number
    of articles. (The sorted neighbourhood of Hernández and Stolfo, 1995, once for each key.)
    """
    ordered = sorted(articles, key=appearance)
    latest: defaultdict[str, deque[int]] = defaultdict(lambda: deque(maxlen=NEIGHBOURS + 1))
    for number, article in enumerate(ordered):
        shared: defaultdict[int, list[str]] = defaultdict(list)
        for key in index_keys(article):
            for earlier in latest[key]:
                shared[earlier].append(key)
            latest[key].append(number)
        for earlier in sorted(shared):
            if worth_meeting(shared[earlier]):
                yield between(ordered[earlier], article)


def appearance(article: Article) -> tuple[str, str]:
    """Where an article stands in the order of publication; those of unknown days come last."""
    return article.published or _LAST, article.id


def between(one: Article, other: Article) -> Between:
    """Two articles side by side, whichever is named first."""
    return Between(one, other) if one.id < other.id else Between(other, one)


def worth_meeting(shared: Sequence[str]) -> bool:
    """Whether two articles that share these of their index keys are worth comparing."""
    return len(shared) >= _LEAST_KEYS and sum(rarity(key) ** 2 for key in shared) >= _LEAST_OF_ARTICLES


def meet(between: Between) -> bool:
    """Whether the two articles of a pair are among the ``meetings``."""
    return worth_meeting(sorted(index_keys(between.one) & index_keys(between.other)))


def candidates(between: Between) -> Iterator[Pair]:
    """Pairs of claims of the two articles that are worth a look.

    Where both tell of one event of the same days, that is every pair whose words, counts or sources meet at all; else
    the claims themselves must share rare words. Claims that decline to speak assert nothing and are left out.
    """
    if between.close:
        pairs = product(filter(_speaks, between.one.claims), filter(_speaks, between.other.claims))
        yield from (pair for pair in pairs if _touch(*pair, between))
    else:
        yield from _by_rare_words(between)


def _touch(a: Profile, b: Profile, between: Between) -> bool:
    return (
        between.alike(a, b) >= _LEAST_ALIKE
        or (a.denial and (b.denial or a.bare))
        or (b.denial and b.bare)
        or (a.claim.source is not None and a.claim.source == b.claim.source)
        or any(one.comparable(other) for one in a.counts for other in b.counts)
    )


def _by_rare_words(between: Between) -> Iterator[Pair]:
    common = sorted(between.one.told.keys() & between.other.told.keys())
    if total(common) < LEAST_SHARED:
        return
    shared: defaultdict[tuple[int, int], float] = defaultdict(float)
    for key in common:
        weight = between.weight(key)
        for pair in product(between.one.holders[key], between.other.holders[key]):
            shared[pair] += weight
    for (one, other), weight in sorted(shared.items()):
        pair = between.one.claims[one], between.other.claims[other]
        if weight >= LEAST_SHARED and may_be_tied(*pair, between) and all(map(_speaks, pair)):
            yield pair


def _speaks(row: Profile) -> bool:
    return row.claim.certainty is not Certainty.DECLINED
