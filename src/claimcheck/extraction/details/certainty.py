"""How surely a claim is put, and whether it is negated."""

from __future__ import annotations

import re
from functools import cache

from claimcheck.languages.contract import DetailWords
from claimcheck.model import Certainty, QuotationType

# Patterns look at so many characters only: a statement is short, and a line of five megabytes must stay cheap.
_LONGEST = 1_000
_WORD = re.compile(r"[^\W\d_]+")
_ESCAPE = re.compile(r"\\.")


def certainty(
    type: QuotationType,
    quote: str,
    cue: str,
    sentence: str,
    words: DetailWords,
) -> Certainty:
    """How surely a claim is put, by its source and by the outlet that retells it.

    A guess inside the source's own words (*Russland scheint bereit zu sein, sagt ein Beamter*) leaves the claim
    asserted: the source does say so. Hearsay, and attributions that keep their distance, make it hedged.

    Args:
        type: how the claim is rendered.
        quote: the claim, with the speech act in it where it is Reported.
        cue: the words of attribution, parts joined by a blank; empty where there are none.
        sentence: the sentence that holds the attribution.
        words: the language's words.
    """
    quote, cue, sentence = quote[:_LONGEST], cue[:_LONGEST], sentence[:_LONGEST]
    quote, cue, frame = quote.lower(), cue.lower(), _without(sentence, quote).lower()
    beside = cue if cue and words.cues_are_whole else f"{cue} {frame}"
    speech_act = quote if type is QuotationType.REPORTED else beside
    if _refuses(type, quote, cue, frame, words):
        return Certainty.DECLINED
    if type is QuotationType.FREE_INDIRECT:
        return _hearsay(quote, words)
    if _denies(type, quote, cue, speech_act, words):
        return Certainty.DENIAL
    if _hedges(type, quote, cue, frame, words):
        return Certainty.HEDGED
    return Certainty.ASSERTED


def is_negated(quote: str, words: DetailWords) -> bool:
    """Whether a statement is put in the negative: an odd number of negations in its main line.

    Args:
        quote: a statement, or a speech act with the statement in it.
        words: the language's words.
    """
    return _has_word(quote[:_LONGEST], words.negations)


@cache
def _compiled(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern for texts in lower case: without the flag for any case it runs three times as fast."""
    joined = "|".join(f"(?:{pattern})" for pattern in patterns)
    lower = _ESCAPE.sub("", joined).islower()
    return re.compile(joined, re.DOTALL if lower else re.DOTALL | re.IGNORECASE)


def _found(patterns: tuple[str, ...], text: str) -> bool:
    """Whether a text in lower case has one of some patterns."""
    return bool(text) and _compiled(patterns).search(text) is not None


def _has_word(text: str, forms: frozenset[str]) -> bool:
    return not forms.isdisjoint(map(str.casefold, _WORD.findall(text)))


def _without(sentence: str, quote: str) -> str:
    """The sentence around a quote; a quote in several parts is taken out part by part."""
    for part in quote.split(" … "):
        sentence = sentence.replace(part, " ", 1)
    return sentence


def _refuses(type: QuotationType, quote: str, cue: str, frame: str, words: DetailWords) -> bool:
    if type is QuotationType.DIRECT:
        return False
    if type in (QuotationType.REPORTED, QuotationType.INDIRECT_FREE_INDIRECT):
        return _found(words.declined, quote)
    return _found(words.declined, cue) or (not cue and _found(words.declined, frame))


def _hearsay(quote: str, words: DetailWords) -> Certainty:
    """*soll* is hearsay; *will* is what somebody says of himself, a denial where it denies something."""
    about_self = _has_word(quote, words.self_report) and not _has_word(quote, words.hearsay)
    denies = is_negated(quote, words) or _found(words.denial_content, quote) or _has_word(quote, words.restrictions)
    if about_self and denies:
        return Certainty.DENIAL
    return Certainty.HEDGED


def _denies(type: QuotationType, quote: str, cue: str, speech_act: str, words: DetailWords) -> bool:
    if _found(words.denial_cues, speech_act):
        return True
    if type is QuotationType.REPORTED:
        return False
    if _found(words.denial_content, quote):
        return True
    return is_negated(quote, words) and _found(words.denial_if_negated, cue)


def _hedges(type: QuotationType, quote: str, cue: str, frame: str, words: DetailWords) -> bool:
    if type is QuotationType.DIRECT:
        return _found(words.cue_hedges, cue)
    if type is QuotationType.REPORTED:
        return _found(words.cue_hedges, quote) or _found(words.quote_hedges, quote)
    return _found(words.cue_hedges, f"{cue} {frame}") or _found(words.quote_hedges, quote)
