"""Whether two claims are tied to one event, and not merely to one region, one topic or one turn of phrase."""

from __future__ import annotations

from claimcheck.linking.between import FORTNIGHT, Between
from claimcheck.linking.evidence import Evidence, Pair
from claimcheck.linking.evidence.tellers import named_source, same_source
from claimcheck.linking.evidence.words import coverage, same_extent
from claimcheck.linking.profiles import Profile
from claimcheck.linking.rarity import total
from claimcheck.linking.tokens import looks_like_name

# Set by hand on eight hundred and fifty articles of many years, nearly all of them on events of their own.
_SAME_EVENT, _SAME_TOPIC = 0.3, 0.15
_TOO_MUCH_FOR_CHANCE, _MUCH, _SOME = 2.6, 2.0, 1.2
LEAST_SHARED = 0.8
_NEARLY_ALL, _WORD_FOR_WORD = 0.8, 0.95
_NAMES = 2
_ONE_BREATH = 2


def tied(a: Profile, b: Profile, between: Between) -> bool:
    """Whether a link stands on more than words that any two articles may share.

    Articles of the same days that turn on the same names are taken to tell of one event. Where the dates are unknown or
    further apart, the claims themselves must have much in common: rare words, names among them, that are not what both
    articles are about anyway, or all the words that they have.

    Args:
        a, b: the claims.
        between: their two articles.
    """
    if between.close:
        return True
    shared = sum(between.weight(key) for key in a.own.keys() & b.own.keys())
    pair = Pair(a, b, between)
    covered = _strength(coverage(pair))
    one_voice = same_source(pair) is not None and named_source(a) is not None
    enough = shared >= (_SOME if between.one_event else _MUCH)
    if (enough or one_voice) and min(_strength(same_extent(pair)), covered) >= _WORD_FOR_WORD:
        return True
    if between.days is not None and between.days <= FORTNIGHT and covered >= _NEARLY_ALL and shared >= _MUCH:
        return True
    if covered < _NEARLY_ALL or len(_shared_names(a, b)) < _NAMES or not _say_the_same(a, b, between):
        return False
    if between.one_event and between.days is None:
        return shared >= (_SOME if between.likeness >= _SAME_EVENT else _MUCH)
    return between.likeness >= _SAME_TOPIC and shared >= _TOO_MUCH_FOR_CHANCE


def may_be_tied(a: Profile, b: Profile, between: Between) -> bool:
    """Whether two claims of articles that are not close can be ``tied`` at all, by a count of their words."""
    common = total(a.own.keys() & b.own.keys())
    least, most = sorted((a.weight, b.weight))
    if common < _NEARLY_ALL * least:
        return False
    near = between.likeness >= _SAME_TOPIC or (between.one_event and between.days is None)
    same_days = between.days is not None and between.days <= FORTNIGHT
    return near or common >= _WORD_FOR_WORD * most or (same_days and common >= _MUCH)


def _strength(evidence: Evidence | None) -> float:
    return evidence.strength if evidence else 0.0


def _say_the_same(a: Profile, b: Profile, between: Between) -> bool:
    """Whether what the shorter claim says of the names is said by the longer one too, and in one breath."""
    shorter, longer = sorted((a, b), key=lambda row: row.weight)
    said = {key for key in shorter.own if not _is_name(key, shorter)}
    told = {key for key in said if key in longer.own or any(twin in longer.own for twin in between.kindred(key))}
    if said and not told:
        return False
    return len(longer.clauses(shorter.own)) <= _ONE_BREATH


def _is_name(key: str, row: Profile) -> bool:
    return key.startswith("#:") or looks_like_name(key, row.own[key])


def _shared_names(a: Profile, b: Profile) -> set[str]:
    """Names that the two quotes share; in German all nouns look like names."""
    return {key for key in a.own.keys() & b.own.keys() if looks_like_name(key, a.own[key])}
