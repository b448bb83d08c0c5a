"""Attribution by a phrase that names a source: *according to the police*, *in his estimate*."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.extraction.drafts import Draft, Range
from claimcheck.extraction.fixed_order.phrases import Phrases
from claimcheck.model import QuotationType


def according(phrases: Phrases) -> Iterator[Draft]:
    """The clause beside a source phrase is what the source says."""
    for index in range(phrases.begin, phrases.end):
        phrase = _source_phrase(phrases, index)
        if phrase is None or phrases.sentence.quoted[index] >= 0:
            continue
        start = index + len(phrase)
        end = phrases.phrase_end(start, phrases.end)
        if end <= start:
            continue
        end = phrases.with_appositions(_with_author(phrases, end), phrases.end)
        close = _frame_end(phrases, index, end)
        quote = _beside(phrases, index, close)
        if quote:
            yield _draft(phrases, quote, (start, end), (index, start), (index, close))


def _with_author(phrases: Phrases, end: int) -> int:
    """*a note by the board*."""
    if end >= phrases.end or phrases.lower[end] not in phrases.order.owner_prepositions:
        return end
    author = phrases.core_end(end + 1, phrases.end)
    return end if author == end + 1 or phrases.tells_occasion(end + 1, author) else author


# How many words may tell more of a source before the comma that ends a fronted frame.
_LONGEST_REST = 8


def _frame_end(phrases: Phrases, index: int, end: int) -> int:
    """Where a frame at the head of its sentence ends: at its comma, behind what tells more (*seen by Reuters*)."""
    if index != phrases.begin:
        return end
    for close in range(end, min(end + _LONGEST_REST, phrases.end)):
        if phrases.words[close] == ",":
            return end if phrases.has_finite(end, close, surely=True) else close
    return end


def _source_phrase(phrases: Phrases, index: int) -> tuple[str, ...] | None:
    for phrase in phrases.order.source_phrases:
        if tuple(phrases.lower[index : index + len(phrase)]) != phrase:
            continue
        if len(phrase) > 1 or index == phrases.begin or phrases.words[index - 1] == ",":
            return phrase
    return None


def _beside(phrases: Phrases, start: int, end: int) -> list[Range]:
    """The sentence around a source phrase, up to semicolons."""
    first = start
    while first > phrases.begin and phrases.words[first - 1] != ";":
        first -= 1
    last = end
    while last < phrases.end and phrases.words[last] != ";":
        last += 1
    if start > first and phrases.lower[start - 1] in phrases.order.joiners:
        first = start
    if phrases.has_finite(first, start):
        # Behind a whole clause only what goes on with it is the source's.
        going_on = last if end + 1 < last and phrases.lower[end + 1] == phrases.order.addition else end
        if any(phrases.is_cue(k) for k in range(end, last)):
            going_on = end
        last = going_on
    parts = [(first, start), (end, last)]
    return [part for part in parts if any(phrases.words[k][0].isalnum() for k in range(*part))]


def accounts(phrases: Phrases) -> Iterator[Draft]:
    """*…, in his estimate*; *by the union's account, …*."""
    for index in range(phrases.begin, phrases.end):
        if phrases.lower[index] not in phrases.order.account_nouns or index < phrases.begin + 2:
            continue
        owner = index - 1
        start = (
            owner if phrases.lower[owner] in phrases.order.possessives else phrases.phrase_start(index, phrases.begin)
        )
        owned = phrases.lower[owner].endswith(phrases.order.possessive_endings) or start == owner
        if not owned or start <= phrases.begin - 1 or start == 0:
            continue
        opener = start - 1
        if phrases.lower[opener] not in phrases.order.account_prepositions:
            continue
        if opener > phrases.begin and phrases.words[opener - 1] != ",":
            continue
        close = index + 1
        if close < phrases.end and phrases.words[close] != ",":
            continue
        quote = _beside(phrases, opener, close)
        if quote:
            yield _draft(phrases, quote, (start, index), (index, index + 1), (opener, close))


def _draft(phrases: Phrases, quote: list[Range], speaker: Range, cue: Range, frame: Range) -> Draft:
    tokens = [k for part in quote for k in range(*part) if phrases.words[k][0].isalnum()]
    direct = sum(phrases.sentence.quoted[k] >= 0 for k in tokens) >= 0.9 * len(tokens)
    type_ = QuotationType.DIRECT if direct else QuotationType.INDIRECT
    return Draft(type_, quote, "source phrase", speaker=speaker, cue=(cue,), frame=(frame,))
