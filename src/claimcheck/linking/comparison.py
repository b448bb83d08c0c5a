"""What two claims share and where they part, as named evidence; nothing is decided here.

Each function below asks one question of a pair and answers with the evidence that it finds, or None.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from claimcheck.linking.corpus import Corpus
from claimcheck.linking.counts import Count
from claimcheck.linking.profiles import Profile
from claimcheck.linking.publication import days_apart
from claimcheck.linking.tokens import Terms
from claimcheck.model import SourceKind

_FULL = 4.0
_LARGE_NUMBER = 12
_SURE_EVENT = 0.2
_FORTNIGHT, _HALF_A_YEAR = 14, 180
_UNNAMED = SourceKind.ANONYMOUS
_MOST_OF_THEME = 0.7


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


class Pair:
    """Two claims of a corpus, with what both quotes speak of."""

    def __init__(self, a: Profile, b: Profile, corpus: Corpus) -> None:
        self.a = a
        self.b = b
        self.corpus = corpus
        self.common = a.own.keys() & b.own.keys()
        self.shared = {
            key for key in self.common if not key.startswith("#:") or not self._counts_differ(float(key[2:]))
        }

    def weight(self, key: str) -> float:
        """How much it says that both have this key: it is rare, and not what the two articles turn on anyway."""
        theme = self.corpus.events.theme(key, self.a.claim.doc, self.b.claim.doc)
        return self.corpus.rarity.of(key) * (1.0 - min(_MOST_OF_THEME, theme))

    def _counts_differ(self, value: float) -> bool:
        """Whether both sides say what the number counts, in languages that are known, and it is not the same."""
        of_a, of_b = ([count for count in side.counts if count.value == value] for side in (self.a, self.b))
        told = self.a.words.supported and self.b.words.supported and bool(of_a) and bool(of_b)
        return told and not any(one.may_count_same(other) for one in of_a for other in of_b)


Question = Callable[[Pair], Evidence | None]


def compare(a: Profile, b: Profile, corpus: Corpus) -> dict[Sign, Evidence]:
    """The evidence of a pair that counts, by its kind."""
    return _ask(_QUESTIONS, Pair(a, b, corpus))


def background(a: Profile, b: Profile, corpus: Corpus) -> dict[Sign, Evidence]:
    """What else a reader wants to know of a pair that is linked; it does not count."""
    return _ask((_denied_words, _setting), Pair(a, b, corpus))


def _ask(questions: Iterable[Question], pair: Pair) -> dict[Sign, Evidence]:
    found = (question(pair) for question in questions)
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
    least = min(pair.corpus.own_weight(pair.a), pair.corpus.own_weight(pair.b))
    if len(pair.shared) < 2 or not least:
        return None
    return Evidence(Sign.COVERAGE, min(1.0, pair.corpus.rarity.total(pair.shared) / least))


def _likeness(pair: Pair) -> Evidence | None:
    """Cosine of all that is known of both claims."""
    left, right = pair.corpus.vector(pair.a), pair.corpus.vector(pair.b)
    apart = pair.common - pair.shared
    return Evidence(
        Sign.LIKENESS, sum(left[key] * right[key] for key in left.keys() & right.keys() if key not in apart)
    )


def _setting(pair: Pair) -> Evidence | None:
    everything_a, everything_b = {**pair.a.near, **pair.a.own}, {**pair.b.near, **pair.b.own}
    return _of_keys(
        Sign.SETTING, (everything_a.keys() & everything_b.keys()) - pair.common, pair, everything_a, everything_b
    )


def _event(pair: Pair) -> Evidence | None:
    return Evidence(Sign.EVENT, pair.corpus.same_event(pair.a, pair.b))


def _denied_words(pair: Pair) -> Evidence | None:
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
            strength = min(1.0, pair.corpus.same_event(pair.a, pair.b) / _SURE_EVENT) * (0.5 if one.measured else 1.0)
            return Evidence(Sign.OTHER_COUNT, strength, (one.text,), (other.text,))
    return None


def _unlike_counts(pair: Pair) -> Evidence | None:
    """Both count what befell people, but not the same: so many dead, so many homeless."""
    of_a, of_b = ([count for count in side.counts if count.tally] for side in (pair.a, pair.b))
    if not of_a or not of_b or any(one.comparable(other) for one in of_a for other in of_b):
        return None
    return Evidence(Sign.UNLIKE_COUNTS, 1.0, (of_a[0].text,), (of_b[0].text,))


def _comparable(pair: Pair) -> list[tuple[Count, Count]]:
    """Counts of the same kind; of a mere measure only where the claims share a word besides."""
    topic = any(not key.startswith("#:") for key in pair.common)
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
    if not pair.a.names or not pair.b.names:
        return None
    a, b = sorted(pair.a.names - pair.b.own.keys()), sorted(pair.b.names - pair.a.own.keys())
    if not a or not b or pair.a.names & pair.b.names:
        return None
    return Evidence(Sign.OTHER_NAME, 1.0, (pair.a.own[a[0]],), (pair.b.own[b[0]],))


def _distant(pair: Pair) -> Evidence | None:
    """Articles far apart in time hardly tell of the same event; 0 within a fortnight, 1 from half a year on."""
    days = days_apart(pair.a.claim.published, pair.b.claim.published) or 0
    return Evidence(Sign.DISTANT, min(1.0, (days - _FORTNIGHT) / _HALF_A_YEAR)) if days > _FORTNIGHT else None


def _one_denies(pair: Pair) -> Evidence | None:
    return Evidence(Sign.ONE_DENIES, 1.0) if pair.a.denial != pair.b.denial else None


def _both_deny(pair: Pair) -> Evidence | None:
    return Evidence(Sign.BOTH_DENY, 1.0) if pair.a.denial and pair.b.denial else None


def _foreign(pair: Pair) -> Evidence | None:
    """A side whose language is not known here shows little of what it says."""
    return None if pair.a.words.supported and pair.b.words.supported else Evidence(Sign.FOREIGN, 1.0)


def _thin(pair: Pair) -> Evidence | None:
    """A quote of hardly any words says little for itself."""
    least = min(len(pair.a.own), len(pair.b.own))
    return Evidence(Sign.THIN, 1.0 - least / 3) if least < 3 else None


_QUESTIONS: tuple[Question, ...] = (
    _shared_words,
    _rare_word,
    _coverage,
    _likeness,
    _event,
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
