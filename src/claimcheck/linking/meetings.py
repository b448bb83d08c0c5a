"""Which articles meet: an inverted index over rare words, names and numbers, never all pairs.

Two articles share a key where at most ``NEIGHBOURS`` others that have it, too, appeared between them (the sorted
neighbourhood of Hernández and Stolfo, 1995, once for each key): what stands in every other article brings together
those of the same days alone, and the number of pairs grows with the number of articles. Keys depend on the words of an
article and on nothing else, and an article that is added takes neighbours from others and gives them none, so that one
more article meets an index of old ones with the same result as if all had come at once.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from claimcheck.linking.profiles import in_reading_order
from claimcheck.linking.rarity import rarity
from claimcheck.linking.tokens import looks_like_name, terms, tokens
from claimcheck.model import Claim

_RARE_ENOUGH = 0.4
_LEAST_KEYS = 2
_LEAST_OF_ARTICLES = 1.0
# As the store has it for an unknown day.
_LAST = "~"

Place = tuple[str, str]
"""Where an article stands in the order of publication: its day, or what comes after all days, and its id."""
Near = list[tuple[str, tuple[Place, ...]]]
"""Keys of an article, each with the places of others that have it."""

NEIGHBOURS = 12
"""So many articles that have a key may have appeared between two that meet by it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An article in the index.

    Args:
        document: its id.
        published: ISO date, as far as it is known.
        keys: the ``meeting_keys`` of its claims.
    """

    document: str
    published: str | None
    keys: frozenset[str]

    @property
    def place(self) -> Place:
        """Where it stands in the order of publication; articles of unknown days come last."""
        return self.published or _LAST, self.document


def meeting_keys(claims: Sequence[Claim]) -> frozenset[str]:
    """The keys under which a document meets others: what its claims speak of, commonplaces left out.

    Args:
        claims: those of one document.
    """
    found: set[str] = set()
    for claim, words in in_reading_order([claim for claim in claims if not claim.nested]):
        found.update(terms(tokens(claim.text), words))
        around = terms(tokens(f"{claim.context}. {claim.title or ''}. {claim.speaker_text}"), words)
        found.update(key for key, word in around.items() if looks_like_name(key, word) and not words.is_time(word))
    return frozenset(key for key in found if rarity(key) >= _RARE_ENOUGH)


def entry(claims: Sequence[Claim]) -> Entry:
    """The place in the index of one document, by all its claims."""
    published = next((claim.published for claim in claims if claim.published), None)
    return Entry(claims[0].doc, published, meeting_keys(claims))


def meetings(entries: Iterable[Entry]) -> Iterator[tuple[str, str]]:
    """The pairs of documents that share enough to be compared, each pair once, the smaller id first.

    Args:
        entries: all articles there are, in any order.
    """
    for (_, document), others in near(entries):
        for (_, other), keys in shared_keys(others).items():
            if worth_meeting(keys):
                yield (min(other, document), max(other, document))


def near(entries: Iterable[Entry]) -> Iterator[tuple[Place, Near]]:
    """Each article with those that appeared shortly before it, for each of its keys among those that have it, too.

    What is found by a key depends on nothing but who has it: with the entries cut down to some of their keys it is what
    would be found by these, so that an index can be taken apart by its keys.

    Args:
        entries: all articles there are, in any order.
    """
    latest: defaultdict[str, deque[Place]] = defaultdict(lambda: deque(maxlen=NEIGHBOURS + 1))
    for article in sorted(entries, key=lambda each: each.place):
        here = article.place
        yield here, [(key, tuple(latest[key])) for key in article.keys if key in latest]
        for key in article.keys:
            latest[key].append(here)


def shared_keys(near: Near) -> dict[Place, list[str]]:
    """By which keys an article is near to each of the others."""
    shared: defaultdict[Place, list[str]] = defaultdict(list)
    for key, others in near:
        for other in others:
            shared[other].append(key)
    return shared


def torn(places: Sequence[Place], fresh: Container[str]) -> Iterator[tuple[str, str]]:
    """Documents that met by a key before, and do not any more with all that have it now, the smaller id first.

    Args:
        places: what has the key, in order of publication; around each new document at least ``NEIGHBOURS`` + 1 others
            on either side, as far as there are so many.
        fresh: ids of the new documents.
    """
    for start, (_, one) in enumerate(places):
        if one in fresh:
            continue
        old = new = 0
        for _, other in islice(places, start + 1, None):
            if other in fresh:
                new += 1
                continue
            if old <= NEIGHBOURS < old + new:
                yield min(one, other), max(one, other)
            old += 1
            if old > NEIGHBOURS:
                break


def worth_meeting(shared: Collection[str]) -> bool:
    """Whether two articles that share these keys are worth comparing."""
    return len(shared) >= _LEAST_KEYS and sum(rarity(key) ** 2 for key in sorted(shared)) >= _LEAST_OF_ARTICLES
