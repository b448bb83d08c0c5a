"""What two claims share and where they part, as named evidence; nothing is decided here.

Each function below asks one question of a pair and answers with the evidence that it finds, or None.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from claimcheck.linking.counts import Count
from claimcheck.linking.events import Events
from claimcheck.linking.profiles import Profile
from claimcheck.linking.rarity import Rarity
from claimcheck.linking.tokens import Terms
from claimcheck.model import SourceKind

_NEAR_WEIGHT = 0.3
_DENIED_WEIGHT = 0.6
_FULL = 4.0
_LARGE_NUMBER = 12
_SURE_EVENT = 0.1
_FORTNIGHT, _HALF_A_YEAR = 14, 180
_ISO_LENGTH = 10
_UNNAMED = SourceKind.ANONYMOUS
_THEME = 1.0
_LEAST_OF_THEME = 0.3


class Sign(StrEnum):
    """The kinds of evidence."""

    SHARED_WORDS = "shared words"
    RARE_WORD = "rare word"
    COVERAGE = "coverage"
    LIKENESS = "likeness"
    SETTING = "setting"
    EVENT = "event"
    DENIED_WORDS = "denied words"
    SAME_COUNT = "same count"
    OTHER_COUNT = "other count"
    UNLIKE_COUNTS = "unlike counts"
    SAME_TIME = "same time"
    OTHER_TIME = "other time"
    SAME_SOURCE = "same source"
    SAME_RELAY = "same relay"
    DISTANT = "distant"
    OTHER_NAME = "other name"
    ONE_DENIES = "one denies"
    BOTH_DENY = "both deny"
    FOREIGN = "foreign"
    THIN = "thin"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that speaks for or against two claims telling of the same.

    Args:
        sign: what it is.
        strength: 0 to 1.
        of_a, of_b: the words of either claim that show it.
    """

    sign: Sign
    strength: float
    of_a: tuple[str, ...] = ()
    of_b: tuple[str, ...] = ()


class Pair(NamedTuple):
    """Two claims with what is known of their corpus."""

    a: Profile
    b: Profile
    rarity: Rarity
    events: Events

    @property
    def shared(self) -> frozenset[str]:
        """The topic keys of both quotes; a number only where it may count the same thing."""
        keys = self.a.own.keys() & self.b.own.keys()
        return frozenset(key for key in keys if not key.startswith("#:") or not self._counts_differ(float(key[2:])))

    def _counts_differ(self, value: float) -> bool:
        """Whether both sides say what the number counts, in languages that are known, and it is not the same."""
        of_a, of_b = ([count for count in side.counts if count.value == value] for side in (self.a, self.b))
        told = self.a.known_language and self.b.known_language and bool(of_a) and bool(of_b)
        return told and not any(one.may_count_same(other) for one in of_a for other in of_b)

    def weight(self, key: str) -> float:
        """How much it says that both have this key: it is rare, and not what the two articles turn on anyway."""
        theme = self.events.theme(key, self.a.claim.doc, self.b.claim.doc)
        return self.rarity.of(key) * max(_LEAST_OF_THEME, 1.0 - _THEME * max(theme,0.))

    def total(self, keys: Iterable[str]) -> float:
        """The weight of several keys together."""
        return sum(map(self.weight, keys))


def compare(a: Profile, b: Profile, rarity: Rarity, events: Events) -> dict[Sign, Evidence]:
    """All the evidence of a pair, by its kind."""
    pair = Pair(a, b, rarity, events)
    found = (question(pair) for question in _QUESTIONS)
    return {evidence.sign: evidence for evidence in found if evidence is not None and evidence.strength > 0}


def _shared_words(pair: Pair) -> Evidence | None:
    return _of_keys(Sign.SHARED_WORDS, pair.shared, pair, pair.a.own, pair.b.own)


def _rare_word(pair: Pair) -> Evidence | None:
    if not pair.shared:
        return None
    rarest = max(sorted(pair.shared), key=pair.weight)
    return Evidence(Sign.RARE_WORD, pair.weight(rarest), (pair.a.own[rarest],), (pair.b.own[rarest],))


def _coverage(pair: Pair) -> Evidence | None:
    """How much of the shorter claim the other tells too."""
    shared = pair.shared
    least = min(pair.total(pair.a.own), pair.total(pair.b.own))
    return Evidence(Sign.COVERAGE, min(1.0, pair.total(shared) / least)) if len(shared) > 1 and least else None


def _likeness(pair: Pair) -> Evidence | None:
    """Cosine of all that is known of both claims, the quotes counting most."""
    left, right = (_weights(profile, pair) for profile in (pair.a, pair.b))
    apart = (pair.a.own.keys() & pair.b.own.keys()) - pair.shared
    product = sum(weight * right[key] for key, weight in left.items() if key in right and key not in apart)
    length = sum(weight**2 for weight in left.values()) * sum(weight**2 for weight in right.values())
    return Evidence(Sign.LIKENESS, product / length**0.5) if length else None


def _weights(profile: Profile, pair: Pair) -> dict[str, float]:
    parts = ((profile.near, _NEAR_WEIGHT), (profile.denied, _DENIED_WEIGHT), (profile.own, 1.0))
    return {key: pair.weight(key) * weight for terms, weight in parts for key in terms}


def _setting(pair: Pair) -> Evidence | None:
    everything_a, everything_b = {**pair.a.near, **pair.a.own}, {**pair.b.near, **pair.b.own}
    shared = (everything_a.keys() & everything_b.keys()) - (pair.a.own.keys() & pair.b.own.keys())
    return _of_keys(Sign.SETTING, shared, pair, everything_a, everything_b)


def _event(pair: Pair) -> Evidence | None:
    return Evidence(Sign.EVENT, min(1.0, 2 * _event_likeness(pair)))


def _denied_words(pair: Pair) -> Evidence | None:
    """What one side denies, told by the other."""
    told_a, told_b = {**pair.a.denied, **pair.a.own}, {**pair.b.denied, **pair.b.own}
    shared = (told_a.keys() & told_b.keys()) - (pair.a.own.keys() & pair.b.own.keys())
    return _of_keys(Sign.DENIED_WORDS, shared, pair, told_a, told_b)


def _of_keys(sign: Sign, keys: Iterable[str], pair: Pair, a: Terms, b: Terms) -> Evidence | None:
    ranked = sorted(keys, key=lambda key: (-pair.weight(key), key))
    strength = min(1.0, pair.total(ranked) / _FULL)
    return Evidence(sign, strength, tuple(a[key] for key in ranked), tuple(b[key] for key in ranked))


def _same_count(pair: Pair) -> Evidence | None:
    for one, other in _comparable(pair):
        if one.agrees(other):
            strength = 1.0 if one.value > _LARGE_NUMBER else 0.6
            return Evidence(Sign.SAME_COUNT, strength, (one.text,), (other.text,))
    return None


def _other_count(pair: Pair) -> Evidence | None:
    """A count that differs; that another count agrees makes no difference."""
    counts = _comparable(pair)
    for one, other in counts:
        same_a = any(one.agrees(count) for count in pair.b.counts if one.comparable(count))
        same_b = any(other.agrees(count) for count in pair.a.counts if other.comparable(count))
        if one.clashes(other) and not one.agrees(other) and not same_a and not same_b:
            strength = min(1.0, _event_likeness(pair) / _SURE_EVENT) * (0.5 if one.measured else 1.0)
            return Evidence(Sign.OTHER_COUNT, strength, (one.text,), (other.text,))
    return None


def _event_likeness(pair: Pair) -> float:
    return pair.events.likeness(pair.a.claim.doc, pair.b.claim.doc)


def _unlike_counts(pair: Pair) -> Evidence | None:
    """Both count what befell people, but not the same: so many dead, so many homeless."""
    of_a, of_b = ([count for count in side.counts if count.tally] for side in (pair.a, pair.b))
    if not of_a or not of_b or any(one.comparable(other) for one in of_a for other in of_b):
        return None
    return Evidence(Sign.UNLIKE_COUNTS, 1.0, (of_a[0].text,), (of_b[0].text,))


def _comparable(pair: Pair) -> list[tuple[Count, Count]]:
    """Counts of the same kind; of a mere measure only where the claims share a word besides."""
    topic = any(not key.startswith("#:") for key in pair.a.own.keys() & pair.b.own.keys())
    return [
        (one, other)
        for one in pair.a.counts
        for other in pair.b.counts
        if one.comparable(other) and (topic or not one.measured)
    ]


def _same_time(pair: Pair) -> Evidence | None:
    if not pair.a.times.agree(pair.b.times):
        return None
    return Evidence(Sign.SAME_TIME, 1.0, (pair.a.times.text,), (pair.b.times.text,))


def _other_time(pair: Pair) -> Evidence | None:
    if not pair.a.times.clash(pair.b.times):
        return None
    return Evidence(Sign.OTHER_TIME, 1.0, (pair.a.times.text,), (pair.b.times.text,))


def _same_source(pair: Pair) -> Evidence | None:
    one, other = pair.a.claim.source, pair.b.claim.source
    if one is None or other is None or one != other:
        return None
    return Evidence(Sign.SAME_SOURCE, 1.0, (one.name,), (other.name,))


def _same_relay(pair: Pair) -> Evidence | None:
    """The same go-between, where no name tells the sources apart."""
    named = {source for profile in (pair.a, pair.b) if (source := profile.claim.source) and source.kind is not _UNNAMED}
    if len(named) == 1 and pair.a.claim.source != pair.b.claim.source or len(named) > 1:
        return None
    shared = {relay.name for relay in pair.a.claim.via} & {relay.name for relay in pair.b.claim.via}
    return Evidence(Sign.SAME_RELAY, 1.0, tuple(sorted(shared)), tuple(sorted(shared))) if shared else None


def _other_name(pair: Pair) -> Evidence | None:
    """Each names a person whom the other does not."""
    a, b = sorted(pair.a.names - pair.b.own.keys()), sorted(pair.b.names - pair.a.own.keys())
    if not a or not b or pair.a.names & pair.b.names:
        return None
    return Evidence(Sign.OTHER_NAME, 1.0, (pair.a.own[a[0]],), (pair.b.own[b[0]],))


def _distant(pair: Pair) -> Evidence | None:
    """Articles far apart in time hardly tell of the same event; 0 within a fortnight, 1 from half a year on."""
    days = _days_apart(pair.a.claim.published, pair.b.claim.published)
    return Evidence(Sign.DISTANT, min(1.0, (days - _FORTNIGHT) / _HALF_A_YEAR)) if days > _FORTNIGHT else None


def _days_apart(one: str | None, other: str | None) -> int:
    """Between two ISO dates, as exactly as both are known; 0 where one is unknown."""
    if not one or not other:
        return 0
    exact = min(len(one), len(other))
    first, second = (date.fromisoformat(f"{text[:exact]}-01-01"[:_ISO_LENGTH]) for text in (one, other))
    return abs((first - second).days)


def _one_denies(pair: Pair) -> Evidence | None:
    return Evidence(Sign.ONE_DENIES, 1.0) if pair.a.denial != pair.b.denial else None


def _both_deny(pair: Pair) -> Evidence | None:
    return Evidence(Sign.BOTH_DENY, 1.0) if pair.a.denial and pair.b.denial else None


def _foreign(pair: Pair) -> Evidence | None:
    """A side whose language is not known here shows little of what it says."""
    return None if pair.a.known_language and pair.b.known_language else Evidence(Sign.FOREIGN, 1.0)


def _thin(pair: Pair) -> Evidence | None:
    """A quote of hardly any words says little for itself."""
    least = min(len(pair.a.own), len(pair.b.own))
    return Evidence(Sign.THIN, 1.0 - least / 3) if least < 3 else None


_QUESTIONS: tuple[Callable[[Pair], Evidence | None], ...] = (
    _shared_words,
    _rare_word,
    _coverage,
    _likeness,
    _setting,
    _event,
    _denied_words,
    _same_count,
    _other_count,
    _unlike_counts,
    _same_time,
    _other_time,
    _same_source,
    _same_relay,
    _distant,
    _other_name,
    _one_denies,
    _both_deny,
    _foreign,
    _thin,
)
