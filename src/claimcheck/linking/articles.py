"""The claims of one document read together; nothing here depends on any other document."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from claimcheck.linking.antecedents import Antecedent, antecedents
from claimcheck.linking.forms import Forms
from claimcheck.linking.profiles import Profile, profiles
from claimcheck.linking.rarity import rarity
from claimcheck.linking.themes import theme
from claimcheck.linking.tokens import looks_like_name
from claimcheck.linking.vectors import Vector, unit
from claimcheck.model import Claim, SourceKind

_LEAST_WORD = 7


@dataclass(frozen=True)
class Article:
    """What the claims of a document tell together.

    Args:
        claims: their profiles in reading order, each denial knowing what it most likely denies.
        denied: what the denials answer to, for each the likeliest first.
        told: in how many claims each topic key stands.
        turns_on: the names that the document turns on, as a vector of length one.
        theme: what its claims speak of most, as a vector of length one.
    """

    claims: tuple[Profile, ...]
    denied: tuple[Antecedent, ...]
    told: Mapping[str, int]
    turns_on: Mapping[str, float]
    theme: Mapping[str, float]

    @property
    def id(self) -> str:
        """The document's id."""
        return self.claims[0].claim.doc

    @property
    def published(self) -> str | None:
        """When it appeared, as far as a claim tells."""
        return next((row.claim.published for row in self.claims if row.claim.published), None)

    @cached_property
    def holders(self) -> Mapping[str, tuple[int, ...]]:
        """By topic key, the claims whose quotes have it, as places in ``claims``."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for number, row in enumerate(self.claims):
            for key in row.own:
                found[key].append(number)
        return {key: tuple(numbers) for key, numbers in found.items()}

    @cached_property
    def words(self) -> frozenset[str]:
        """The keys of words that no list knows, long enough to be told apart by their form."""
        return frozenset(key for key in self.told if key.startswith("w:") and len(key) >= _LEAST_WORD)

    @cached_property
    def forms(self) -> Forms:
        """``words``, to be found by their form."""
        return Forms(self.words)

    @cached_property
    def mentioned(self) -> frozenset[str]:
        """Whatever its claims speak of: in quotes, around them, in the headline, in the names of speakers."""
        return frozenset(key for row in self.claims for keys in (row.own, row.near, row.speaker) for key in keys)

    @cached_property
    def persons(self) -> frozenset[str]:
        """The keys of the names of those who speak."""
        return frozenset(key for row in self.claims for key in row.speaker_name)

    @cached_property
    def epithets(self) -> frozenset[str]:
        """What stands before the surnames of those who speak: given names, offices, titles."""
        return frozenset(key for row in self.claims for key in row.epithets)

    @cached_property
    def denials_of(self) -> Mapping[str, tuple[Profile, ...]]:
        """By the id of a claim, the denials that answer to it in this document."""
        found: defaultdict[str, list[Profile]] = defaultdict(list)
        by_id = {row.claim.id: row for row in self.claims}
        for each in self.denied:
            found[each.target.claim.id].append(by_id[each.denial.claim.id])
        return {claim: tuple(rows) for claim, rows in found.items()}


def read_articles(claims: Iterable[Claim], known: dict[str, Profile] | None = None) -> list[Article]:
    """One article for each document that claims come from, by id; verbatim parts of other claims are left out.

    Args:
        claims: the claims, in any order.
        known: as for ``profiles``.
    """
    by_document: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if not claim.nested:
            by_document[claim.doc].append(claim)
    return [_read_article(rows, known) for _, rows in sorted(by_document.items())]


def _read_article(claims: Sequence[Claim], known: dict[str, Profile] | None) -> Article:
    """The article of all claims of one document, in any order, at least one."""
    rows = profiles(claims, known)
    denied = tuple(antecedents(rows))
    likeliest: dict[str, Profile] = {}
    for each in denied:
        likeliest.setdefault(each.denial.claim.id, each.target)
    answering = (row.denying(likeliest[row.claim.id]) if row.claim.id in likeliest else row for row in rows)
    told = Counter(key for row in rows for key in row.own)
    return Article(tuple(answering), denied, told, _turns_on(rows), theme(rows))


def _turns_on(rows: Sequence[Profile]) -> Vector:
    uses = Counter(key for row in rows for key in set(_names(row)))
    return unit({key: math.log1p(count) * rarity(key) ** 2 for key, count in uses.items()})


def _names(profile: Profile) -> Iterator[str]:
    """The words that a claim writes with a capital: names, in German all nouns; days and months tell of no event."""
    for terms in (profile.own, profile.near):
        for key, word in terms.items():
            if looks_like_name(key, word) and not profile.words.is_time(word):
                yield key
    source = profile.claim.source
    if source is None or source.kind is not SourceKind.ANONYMOUS:
        yield from (key for key in profile.speaker if key.startswith("w:"))
