"""Attribution by a noun of speech: *the senator's claim that …*, *fears among residents that …*."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.extraction import tagging as g
from claimcheck.extraction.drafts import Draft, Range
from claimcheck.extraction.fixed_order.phrases import Phrases
from claimcheck.model import QuotationType

# How far behind its noun the conjunction may stand.
_REACH = 6


def nominal(phrases: Phrases) -> Iterator[Draft]:
    """The complement clause of a noun of speech."""
    for index in range(phrases.begin, phrases.end):
        if phrases.sentence.quoted[index] >= 0:
            continue
        lower = phrases.lower[index]
        opener = -1
        if lower in phrases.order.speech_nouns:
            opener = _conjunction(phrases, index)
        elif lower in phrases.order.infinitive_nouns and _infinitive(phrases, index):
            opener = index + 1
        if opener < 0:
            continue
        speaker = _owner(phrases, index) or _owner_behind(phrases, index, opener) or _maker(phrases, index)
        if speaker is None and lower in phrases.order.infinitive_nouns:
            continue
        yield Draft(
            QuotationType.INDIRECT,
            [(opener, _end(phrases, opener))],
            "noun of speech",
            speaker=speaker,
            cue=((index, index + 1),),
            frame=((speaker[0] if speaker is not None and speaker[0] < index else index, opener),),
        )


def _conjunction(phrases: Phrases, index: int) -> int:
    """The conjunction that the noun governs; *that* before a verb is a relative pronoun."""
    for place in range(index + 1, min(index + _REACH, phrases.end - 2)):
        if phrases.lower[place] in phrases.order.complementizers:
            following = phrases.tags[place + 1]
            if following & (g.AUXILIARY | g.FINITE) or not phrases.has_finite(place + 1, phrases.end):
                return -1
            return place
        if phrases.is_edge(place) or phrases.tags[place] & (g.AUXILIARY | g.FINITE):
            return -1
    return -1


def _infinitive(phrases: Phrases, index: int) -> bool:
    return (
        index + 2 < phrases.end
        and phrases.lower[index + 1] == phrases.order.infinitive_marker
        and bool(phrases.tags[index + 2] & g.INFINITIVE)
    )


def _owner(phrases: Phrases, index: int) -> Range | None:
    """The possessor before the noun, past its adjectives."""
    for place in range(index - 1, max(index - 4, phrases.begin) - 1, -1):
        if phrases.lower[place] in phrases.order.possessives:
            return place, place + 1
        if phrases.lower[place].endswith(phrases.order.possessive_endings):
            return phrases.phrase_start(place, phrases.begin), place + 1
        if not phrases.is_nominal(place):
            return None
    return None


def _owner_behind(phrases: Phrases, index: int, opener: int) -> Range | None:
    """*the claim by officials that*, *fears among residents that*."""
    if index + 1 < opener and phrases.lower[index + 1] in phrases.order.owner_prepositions:
        return (index + 2, opener) if index + 2 < opener else None
    return None


def _maker(phrases: Phrases, index: int) -> Range | None:
    """The subject of a verb right before the noun (*has expressed concern that*)."""
    verb = index - 1
    while verb > phrases.begin and (phrases.is_nominal(verb) or phrases.is_determiner(verb)):
        verb -= 1
    if verb <= phrases.begin or not phrases.tags[verb] & g.FINITE or phrases.tags[verb] & g.AUXILIARY:
        return None
    return phrases.subject_before(verb)


def _end(phrases: Phrases, opener: int) -> int:
    """Where the complement ends: where the verb follows whose subject the noun is, else with the sentence."""
    verbs = 0
    for place in range(opener + 1, phrases.end):
        if phrases.words[place] in ",;" and verbs:
            return place
        tag = phrases.tags[place]
        if tag & g.AUXILIARY and not phrases.tags[place - 1] & g.AUXILIARY and not phrases.words[place][0].isupper():
            if verbs and phrases.lower[place] in phrases.order.plain_auxiliaries:
                return place
            verbs += 1
        elif tag & g.FINITE and not phrases.words[place][0].isupper():
            verbs += 1
    return phrases.end
