"""Quotation attribution: quote, cue, speaker, frame and addressee of everything that a text lays in somebody's mouth.

Each sentence is parsed once and offered to the rule families in turn, the surest first; what a family has claimed the
next ones leave alone. ``Discourse`` remembers who spoke last, so that speech which carries on over sentences keeps its
speaker. Every quotation names the family that found it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claimcheck.extraction.discourse import Discourse, Scene
from claimcheck.extraction.drafts import Draft
from claimcheck.extraction.fixed_order import find_drafts
from claimcheck.extraction.grammar import Parse
from claimcheck.extraction.rules import FAMILIES
from claimcheck.extraction.rules.carried import mentioned_speaker
from claimcheck.extraction.rules.verbatim import verbatim
from claimcheck.extraction.segments import Sentence
from claimcheck.languages.contract import AttributionWords
from claimcheck.model import Quotation, QuotationType


def find_quotations(sentences: Sequence[Sentence], words: AttributionWords) -> list[Quotation]:
    """All quotations of a text, in the order of their quotes.

    Args:
        sentences: the sentences of one document, in order.
        words: the words of its language.
    """
    discourse = Discourse()
    found: list[tuple[Sentence, list[Draft]]] = []
    for sentence in sentences:
        if words.fixed_order is not None:
            drafts = find_drafts(sentence, words, discourse)
            speaker = None
        else:
            parse = Parse(sentence, words)
            drafts = _drafts(parse, discourse)
            speaker = None if drafts else mentioned_speaker(parse)
        if found:
            _speak_for_opening(*found[-1], sentence, drafts)
        found.append((sentence, drafts))
        discourse.remember(sentence, drafts)
        if speaker is not None:
            discourse.hear(sentence, speaker)
    quotations = [draft.quotation(sentence) for sentence, drafts in found for draft in drafts]
    return sorted(quotations, key=lambda quotation: (quotation.quote, quotation.speaker))


def _speak_for_opening(before: Sentence, opening: Sequence[Draft], sentence: Sentence, drafts: Sequence[Draft]) -> None:
    """A quote that opens its paragraph without a frame belongs to whoever the next sentence says goes on speaking."""
    if before.paragraph != sentence.paragraph or len(opening) != 1 or not opening[0].opens_paragraph:
        return
    spoken = next((draft for draft in drafts if draft.type is QuotationType.DIRECT and draft.speaker), None)
    if spoken is not None and min(spoken.quote)[0] <= 1:
        opening[0].carried = spoken.quotation(sentence).speaker


def _drafts(parse: Parse, discourse: Discourse) -> list[Draft]:
    drafts: list[Draft] = []
    for family in FAMILIES:
        drafts += _free(family(Scene(parse, discourse, drafts)), drafts)
    drafts = _without_wrappers(parse, drafts)
    return [*drafts, *verbatim(parse, drafts)]


def _without_wrappers(parse: Parse, drafts: Sequence[Draft]) -> list[Draft]:
    """Drop a medium's claim that somebody says something where the saying is a claim itself: it is the relay."""
    return [draft for draft in drafts if not any(_wraps(parse, draft, other) for other in drafts if other is not draft)]


def _wraps(parse: Parse, outer: Draft, inner: Draft) -> bool:
    if outer.speaker is None or inner.speaker is None or not parse.names_medium(*outer.speaker):
        return False
    said = outer.tokens()
    return all(index in said for start, end in inner.frame for index in range(start, end - 1)) and inner.tokens() < said


def _free(found: Iterable[Draft], drafts: Sequence[Draft]) -> list[Draft]:
    """What a family found and no family before it, nor it itself, has told already."""
    free: list[Draft] = []
    for draft in found:
        if not any(draft.repeats(other) for other in drafts) and all(draft.quote != other.quote for other in free):
            free.append(draft)
    return free
