"""Which pairs of claims are worth a look: an inverted index over rare words, names and numbers, never all pairs.

Whether two articles, and two claims of theirs, are worth a look depends on these two alone, so that a new article meets
an index of old ones with the same result as if all had come at once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from claimcheck.linking.anchoring import LEAST_SHARED
from claimcheck.linking.articles import Article
from claimcheck.linking.between import Between
from claimcheck.linking.profiles import Profile
from claimcheck.linking.rarity import rarity
from claimcheck.model import Certainty

_RARE_ENOUGH = 0.4
_LEAST_KEYS = 2
_LEAST_OF_ARTICLES = 1.0
_LEAST_ALIKE = 0.06

Pair = tuple[Profile, Profile]


def index_keys(article: Article) -> frozenset[str]:
    """The keys under which an article is found by others: what its claims turn on, commonplaces left out."""
    keys = set(article.told) | set(article.turns_on)
    return frozenset(key for key in keys if rarity(key) >= _RARE_ENOUGH)


def meetings(articles: Sequence[Article]) -> Iterator[Between]:
    """The pairs of articles that share enough to be compared, each pair once, in order of their ids."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for number, article in enumerate(articles):
        shared: defaultdict[int, list[str]] = defaultdict(list)
        for key in index_keys(article):
            for earlier in holders[key]:
                shared[earlier].append(key)
            holders[key].append(number)
        for earlier in sorted(shared):
            if worth_meeting(shared[earlier]):
                yield Between(articles[earlier], article)


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
        pairs = product(_speaking(between.one.claims), _speaking(between.other.claims))
        yield from (pair for pair in pairs if _touch(*pair, between))
    else:
        yield from _by_rare_words(between)


def _speaking(rows: Iterable[Profile]) -> list[Profile]:
    return [row for row in rows if row.claim.certainty is not Certainty.DECLINED]


def _touch(a: Profile, b: Profile, between: Between) -> bool:
    return (
        between.alike(a, b) >= _LEAST_ALIKE
        or (a.denial and (b.denial or a.bare))
        or (b.denial and b.bare)
        or (a.claim.source is not None and a.claim.source == b.claim.source)
        or any(one.comparable(other) for one in a.counts for other in b.counts)
    )


def _by_rare_words(between: Between) -> Iterator[Pair]:
    shared: defaultdict[tuple[int, int], float] = defaultdict(float)
    one, other = _speaking(between.one.claims), _speaking(between.other.claims)
    for key in sorted(between.one.told.keys() & between.other.told.keys()):
        for pair in product(_holding(key, one), _holding(key, other)):
            shared[pair] += between.weight(key)
    yield from ((one[a], other[b]) for (a, b), weight in sorted(shared.items()) if weight >= LEAST_SHARED)


def _holding(key: str, rows: Sequence[Profile]) -> list[int]:
    return [number for number, row in enumerate(rows) if key in row.own]
