"""Quotation attribution in languages with a fixed word order and bare complements.

Where no comma and no verb form shows what was said, places do: the subject stands before its verb or, inverted, behind
it at the edge of what was said, and what was said is the rest of the clause behind the cue, whom it was told and when.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from claimcheck.extraction.discourse import Discourse
from claimcheck.extraction.drafts import MOST, Draft
from claimcheck.extraction.fixed_order.alone import headlines, standing_alone
from claimcheck.extraction.fixed_order.nominal import nominal
from claimcheck.extraction.fixed_order.phrases import Phrases
from claimcheck.extraction.fixed_order.sources import according, accounts
from claimcheck.extraction.fixed_order.verbal import refusals, verbal
from claimcheck.extraction.segments import Sentence
from claimcheck.languages.contract import AttributionWords

# So much of what is said by report a frame inside must fill to be all of it.
_MOST_OF = 0.8
_FAMILIES: tuple[Callable[[Phrases], Iterable[Draft]], ...] = (
    verbal,
    according,
    accounts,
    refusals,
    headlines,
    nominal,
)


def find_drafts(sentence: Sentence, words: AttributionWords, discourse: Discourse) -> list[Draft]:
    """The quotations of one sentence.

    Args:
        sentence: the sentence.
        words: the words of its language, ``fixed_order`` set.
        discourse: who spoke before.
    """
    phrases = Phrases(sentence, words)
    drafts: list[Draft] = []
    families = _FAMILIES if phrases.quotes or _passed_on(phrases) else (according, *_FAMILIES)
    for family in families:
        for draft in islice(family(phrases), MOST):
            if draft.tokens() and not any(draft.repeats(other) or other.repeats(draft) for other in drafts):
                drafts.append(draft)
    return [*drafts, *standing_alone(phrases, drafts, discourse)]


def _passed_on(phrases: Phrases) -> bool:
    """Whether who is named by *according to* only hands on a frame of somebody else's that fills the rest."""
    outers = list(islice(according(phrases), MOST))
    frames = list(_frames(phrases)) if outers else []
    for outer in outers:
        told = outer.tokens()
        for frame, said in frames:
            if said < told and frame < told:
                return len(frame | said) >= _MOST_OF * len(told)
    return False


def _frames(phrases: Phrases) -> Iterator[tuple[set[int], set[int]]]:
    """The tokens of whoever speaks and the verb, and those of what is said, for each quotation that has a speaker."""
    for family in _FAMILIES:
        for draft in islice(family(phrases), MOST):
            if draft.speaker:
                yield (
                    {index for start, end in (*draft.cue, draft.speaker) for index in range(start, end)},
                    draft.tokens(),
                )
