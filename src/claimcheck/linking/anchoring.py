"""Whether two claims are tied to one event, and not merely to one region, one topic or one turn of phrase."""

from __future__ import annotations

from claimcheck.linking.corpus import Corpus
from claimcheck.linking.profiles import Profile
from claimcheck.linking.publication import days_apart
from claimcheck.model import LinkKind

_FORTNIGHT = 14
# Set by hand on eight hundred and fifty articles of many years, nearly all of them on events of their own.
_SAME_EVENT, _SAME_TOPIC, _SOME_LIKENESS = 0.48, 0.2, 0.1
_ALL_TOLD = 0.95
_TOO_MUCH_FOR_CHANCE, _MUCH, _SOME = 3.0, 2.2, 1.7
_NAMES, _NAMES_OF_A_COUNT = 3, 2


def tied(a: Profile, b: Profile, kind: LinkKind, corpus: Corpus) -> bool:
    """Whether a link of this kind stands on more than words that any two articles may share.

    Articles of the same days that turn on the same names are taken to tell of one event. Where the dates are unknown or
    further apart, much more must be shared.

    Args:
        a, b: the claims.
        kind: what they would be linked as.
        corpus: the one that they are of.
    """
    likeness = corpus.events.likeness(a.claim.doc, b.claim.doc)
    shared = corpus.rarity.total(a.own.keys() & b.own.keys())
    least = min(corpus.own_weight(a), corpus.own_weight(b))
    if likeness >= _SAME_TOPIC and shared >= max(_MUCH, _ALL_TOLD * least):
        return True
    if not corpus.events.are_same(a.claim.doc, b.claim.doc):
        return shared >= _TOO_MUCH_FOR_CHANCE
    if likeness >= _SAME_EVENT or _of_the_same_days(a, b):
        return True
    names = len(_shared_names(a, b))
    if kind is LinkKind.QUANTITY:
        return names >= _NAMES_OF_A_COUNT
    enough = _TOO_MUCH_FOR_CHANCE if names < _NAMES else _SOME
    return likeness >= _SOME_LIKENESS and shared >= enough


def _of_the_same_days(a: Profile, b: Profile) -> bool:
    days = days_apart(a.claim.published, b.claim.published)
    return days is not None and days <= _FORTNIGHT


def _shared_names(a: Profile, b: Profile) -> set[str]:
    """Names that the two claims share, with their sentences and headlines; in German all nouns look like names."""
    of_a, of_b = {**a.near, **a.own}, {**b.near, **b.own}
    return {key for key in of_a.keys() & of_b.keys() if key.startswith("w:") and of_a[key][0].isupper()}
