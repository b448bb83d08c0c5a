"""Quotation attribution: quote, cue, speaker, frame and addressee of everything that a text lays in somebody's mouth.

Each sentence is parsed once and offered to the rule families in turn, the surest first; what a family has claimed the
next ones leave alone. ``Discourse`` remembers who spoke last, so that speech which carries on over sentences keeps its
speaker. Every quotation names the family that found it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from itertools import islice

from claimcheck.extraction.discourse import Discourse, Scene
from claimcheck.extraction.drafts import MOST, Draft
from claimcheck.extraction.fixed_order import find_drafts
from claimcheck.extraction.grammar import Parse
from claimcheck.extraction.rules import FAMILIES
from claimcheck.extraction.rules.carried import mentioned_speaker
from claimcheck.extraction.rules.pointing import BackwardFrame, backward_frame
from claimcheck.extraction.rules.verbatim import verbatim
from claimcheck.extraction.segments import Sentence
from claimcheck.languages.contract import AttributionWords
from claimcheck.model import Quotation, QuotationType, Spans


def find_quotations(sentences: Iterable[Sentence], words: AttributionWords) -> list[Quotation]:
    """All quotations of a text, in the order of their quotes.

    Args:
        sentences: the sentences of one document, in order; each is looked at once and let go.
        words: the words of its language.
    """
    discourse = Discourse()
    quotations: list[Quotation] = []
    before: Sentence | None = None
    drafts: list[Draft] = []
    for sentence in sentences:
        parse = Parse(sentence, words) if words.fixed_order is None else None
        back = _points_back(parse, before, drafts) if parse is not None else None
        if parse is None:
            found = find_drafts(sentence, words, discourse)
        else:
            found = [] if back is not None else _drafts(parse, discourse)
        if before is not None:
            _speak_for_opening(before, drafts, sentence, found)
            quotations += [draft.quotation(before) for draft in drafts]
        if back is not None and before is not None:
            quotation = back.quotation(before, sentence)
            quotations.append(quotation)
            discourse.hear(sentence, quotation.speaker)
        else:
            discourse.remember(sentence, found)
            if parse is not None and not found and (speaker := mentioned_speaker(parse)) is not None:
                discourse.hear(sentence, speaker)
        before, drafts = sentence, found
    if before is not None:
        quotations += [draft.quotation(before) for draft in drafts]
    return _each_once(quotations)


def _each_once(quotations: Iterable[Quotation]) -> list[Quotation]:
    """In the order of the text, one of those that lay the same words in the same mouth: rather what nests in none."""
    kept: dict[tuple[Spans, Spans], Quotation] = {}
    for each in sorted(quotations, key=lambda each: (each.quote, each.speaker, each.nested)):
        kept.setdefault((each.quote, each.speaker), each)
    return list(kept.values())


def _points_back(parse: Parse, before: Sentence | None, drafts: Sequence[Draft]) -> BackwardFrame | None:
    """The frame that a sentence is of the one before it, where that stands in its paragraph and says nothing yet."""
    if before is None or drafts or before.paragraph != parse.sentence.paragraph:
        return None
    return backward_frame(parse)


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
        drafts += _free(islice(family(Scene(parse, discourse, drafts)), MOST), drafts)
    drafts = _without_wrappers(parse, drafts)
    return [*drafts, *verbatim(parse, drafts)]


def _without_wrappers(parse: Parse, drafts: Sequence[Draft]) -> list[Draft]:
    """Drop a medium's claim that somebody says something where the saying is a claim itself: it is the relay."""
    kept = [draft for draft in drafts if not any(other.outranks(draft) for other in drafts)]
    return [draft for draft in kept if not _wraps_one(parse, draft, kept)]


def _wraps_one(parse: Parse, outer: Draft, drafts: Sequence[Draft]) -> bool:
    if outer.speaker is None or not parse.names_medium(*outer.speaker):
        return False
    said = outer.tokens()
    told = said.union(*(range(start, end) for start, end in outer.frame))
    others = (draft for draft in drafts if draft is not outer and draft.speaker is not None)
    return any(_is_told(inner, told) and inner.tokens() < said for inner in others)


def _is_told(draft: Draft, told: Set[int]) -> bool:
    return all(index in told for start, end in draft.frame for index in range(start, end - 1))


def _free(found: Iterable[Draft], drafts: Sequence[Draft]) -> list[Draft]:
    """What a family found and no family before it, nor it itself, has told already."""
    free: list[Draft] = []
    for draft in found:
        if any(draft.repeats(other) and not draft.outranks(other) for other in drafts):
            continue
        if all(draft.quote != other.quote for other in free):
            free.append(draft)
    return free
