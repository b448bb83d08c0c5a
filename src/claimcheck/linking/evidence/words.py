"""Evidence of words: what both quotes speak of, and what stands around them."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.linking.evidence.pair import Pair
from claimcheck.linking.evidence.signs import Evidence, Sign
from claimcheck.linking.tokens import Terms

_FULL = 4.0
_ENOUGH_KINDRED = 2.0
_ENOUGH_SHARED = 3.0
_NEARLY_ALL = 0.8


def shared_words(pair: Pair) -> Evidence | None:
    """The words that both quotes have, the weightiest first."""
    return _of_keys(Sign.SHARED_WORDS, pair.shared, pair, pair.a.own, pair.b.own)


def rare_word(pair: Pair) -> Evidence | None:
    """The weightiest word that both have."""
    if not pair.shared:
        return None
    rarest = max(sorted(pair.shared), key=pair.weight)
    return Evidence(Sign.RARE_WORD, pair.weight(rarest), (pair.a.own[rarest],), (pair.b.own[rarest],))


def coverage(pair: Pair) -> Evidence | None:
    """How much of the shorter claim the other tells too; a single word is no measure."""
    least = min(pair.a.weight, pair.b.weight)
    if len(pair.shared) < 2 or not least:
        return None
    return Evidence(Sign.COVERAGE, min(1.0, pair.shared_weight / least))


def wholly_told(pair: Pair) -> Evidence | None:
    """The other claim tells nearly all of the shorter one, which says something rare."""
    told = coverage(pair)
    if told is None or told.strength < _NEARLY_ALL:
        return None
    return Evidence(Sign.WHOLLY_TOLD, min(1.0, pair.shared_weight / _ENOUGH_SHARED))


def same_extent(pair: Pair) -> Evidence | None:
    """How much of the longer claim the other tells too."""
    most = max(pair.a.weight, pair.b.weight)
    return Evidence(Sign.SAME_EXTENT, pair.shared_weight / most) if most else None


def likeness(pair: Pair) -> Evidence | None:
    """Cosine of all that is known of both claims."""
    return Evidence(Sign.LIKENESS, pair.alike)


def told_around(pair: Pair) -> Evidence | None:
    """How far what one quote says is what the other's sentence and headline tell: pronouns stand for it."""
    return Evidence(Sign.TOLD_AROUND, pair.between.told_around(pair.a, pair.b))


def central(pair: Pair) -> Evidence | None:
    """Both tell of what the two articles turn on."""
    return Evidence(Sign.CENTRAL, min(pair.between.central(pair.a), pair.between.central(pair.b)))


def kindred_words(pair: Pair) -> Evidence | None:
    """Words that look alike, in two languages or as parts of compounds (*Methan*, *methane*, *Methanexplosion*)."""
    found: dict[str, str] = {}
    for key in pair.between.with_kindred(pair.a.own.keys() - pair.b.own.keys()):
        twin = next((twin for twin in pair.between.kindred(key) if twin in pair.b.own and twin not in pair.a.own), None)
        if twin is not None:
            found[key] = twin
    strength = sum(min(pair.weight(key), pair.weight(twin)) for key, twin in found.items()) / _ENOUGH_KINDRED
    of_a, of_b = (tuple(pair.a.own[key] for key in found), tuple(pair.b.own[twin] for twin in found.values()))
    return Evidence(Sign.KINDRED_WORDS, min(1.0, strength), of_a, of_b)


def best_match(pair: Pair) -> Evidence | None:
    """How near the pair comes to the best match that one of the two has in the other article."""
    best = max(pair.between.best(pair.a), pair.between.best(pair.b))
    return Evidence(Sign.BEST_MATCH, pair.alike / best) if best else None


def other_language(pair: Pair) -> Evidence | None:
    """Two languages share fewer words for one thing."""
    return Evidence(Sign.OTHER_LANGUAGE, 1.0) if pair.a.words is not pair.b.words else None


def foreign(pair: Pair) -> Evidence | None:
    """A side whose language is not known here shows little of what it says."""
    return None if pair.a.words.supported and pair.b.words.supported else Evidence(Sign.FOREIGN, 1.0)


def setting(pair: Pair) -> Evidence | None:
    """What the sentences around both quotes share besides."""
    a, b = pair.everything
    return _of_keys(Sign.SETTING, (a.keys() & b.keys()) - pair.common, pair, a, b)


def denied_words(pair: Pair) -> Evidence | None:
    """What one side denies, told by the other."""
    if not pair.a.denied and not pair.b.denied:
        return None
    told_a, told_b = {**pair.a.denied, **pair.a.own}, {**pair.b.denied, **pair.b.own}
    return _of_keys(Sign.DENIED_WORDS, (told_a.keys() & told_b.keys()) - pair.common, pair, told_a, told_b)


def _of_keys(sign: Sign, keys: Iterable[str], pair: Pair, a: Terms, b: Terms) -> Evidence | None:
    weights = {key: pair.weight(key) for key in keys}
    if not weights:
        return None
    ranked = sorted(weights, key=lambda key: (-weights[key], key))
    strength = min(1.0, sum(weights.values()) / _FULL)
    return Evidence(sign, strength, tuple(a[key] for key in ranked), tuple(b[key] for key in ranked))
