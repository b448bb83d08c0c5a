"""What two claims share and where they part, as named evidence; nothing is decided here.

Each question below is asked of a pair and answers with the evidence that it finds, or None. One module a kind.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from claimcheck.linking.between import Between
from claimcheck.linking.evidence import denials, meaning, numbers, places, tellers, times, words
from claimcheck.linking.evidence.pair import Pair
from claimcheck.linking.evidence.signs import Evidence, Found, Sign
from claimcheck.linking.profiles import Profile

__all__ = ["Evidence", "Found", "Pair", "Sign", "background", "compare"]

Question = Callable[[Pair], Evidence | None]

_OF_ANY: tuple[Question, ...] = (
    words.rare_word,
    words.coverage,
    words.wholly_told,
    words.same_extent,
    words.central,
    words.kindred_words,
    words.best_match,
    words.other_language,
    words.foreign,
    tellers.same_source,
    tellers.source_repeats,
    tellers.same_relay,
    tellers.source_told_of,
    tellers.other_name,
    places.far_down,
    places.other_stage,
    places.distant,
    places.other_scene,
    meaning.near_in_meaning,
)
_OF_NUMBERS: tuple[Question, ...] = (
    numbers.same_count,
    numbers.other_count,
    numbers.counts_alike,
    numbers.far_counts,
    numbers.unlike_counts,
)
_OF_TIMES: tuple[Question, ...] = (
    times.same_time,
    times.other_time,
)
_OF_DENIALS: tuple[Question, ...] = (
    denials.one_denies,
    denials.both_deny,
    denials.denied_alike,
    denials.denials_alike,
    denials.answers_theme,
    denials.both_bare,
    denials.denial_known,
    denials.same_denier,
)
_BESIDE: tuple[Question, ...] = (
    words.shared_words,
    words.likeness,
    words.denied_words,
    words.setting,
    words.told_around,
)


def _questions(pair: Pair) -> Iterator[Question]:
    """Those that the pair has something to say to; most pairs have neither numbers nor denials."""
    yield from _OF_ANY
    if pair.a.counts and pair.b.counts:
        yield from _OF_NUMBERS
    if pair.a.times.text and pair.b.times.text:
        yield from _OF_TIMES
    if pair.a.denial or pair.b.denial:
        yield from _OF_DENIALS


def compare(a: Profile, b: Profile, between: Between) -> Found:
    """The evidence of a pair that counts, by its kind."""
    pair = Pair(a, b, between)
    return _ask(_questions(pair), pair)


def background(a: Profile, b: Profile, between: Between) -> Found:
    """What else a reader wants to know of a pair that is linked; it does not count."""
    return _ask(_BESIDE, Pair(a, b, between))


def _ask(questions: Iterable[Question], pair: Pair) -> Found:
    found = (question(pair) for question in questions)
    return {evidence.sign: evidence for evidence in found if evidence is not None and evidence.strength > 0}
