"""Whom it was said to: *gegenüber CNN*, *sagte der Zeitung*, *forderte die Stadt auf*, *wurde aufgefordert*."""

from __future__ import annotations

from claimcheck.extraction import tagging as g
from claimcheck.extraction.drafts import Range
from claimcheck.extraction.grammar import Clause, Parse
from claimcheck.extraction.rules.predicates import Predicate, is_dative


def addressee(parse: Parse, clause: Clause, found: Predicate, speaker: Range | None) -> tuple[Range, ...]:
    """Token range of the addressee of a frame, empty where nobody is named.

    Args:
        parse: the sentence.
        clause: the frame clause.
        found: its cue.
        speaker: the speaker's range, which is passed over.
    """
    told = (
        _behind_preposition(parse, clause) or _in_conversation(parse, clause) or _object(parse, clause, found, speaker)
    )
    return (told,) if told is not None else ()


def _behind_preposition(parse: Parse, clause: Clause) -> Range | None:
    for index in range(clause.start, clause.end):
        if parse.sentence.lower[index] in parse.words.addressee_prepositions and not parse.nouns[index]:
            end = parse.phrase_end(index + 1, clause.end)
            if end > index + 1:
                return index + 1, end
    return None


def _in_conversation(parse: Parse, clause: Clause) -> Range | None:
    """*in einem Interview mit der Zeitung*, *im Gespräch mit dem Sender*."""
    lower = parse.sentence.lower
    for index in range(clause.start, clause.end - 2):
        if lower[index] in parse.words.conversations and lower[index + 1] in parse.words.conversation_prepositions:
            end = parse.phrase_end(index + 2, clause.end)
            if end > index + 2:
                return index + 2, end
    return None


def _object(parse: Parse, clause: Clause, found: Predicate, speaker: Range | None) -> Range | None:
    """A dative, the object of a verb of asking, or in the passive the subject."""
    anything = found.cue.addressed
    if found.passive and not anything:
        return None
    index = clause.start
    while index < clause.end:
        if speaker is not None and speaker[0] <= index < speaker[1]:
            index = speaker[1]
            continue
        tag = parse.tags[index]
        if tag & g.PREPOSITION and not parse.nouns[index]:
            index = max(parse.phrase_end(index + 1, clause.end), index + 1)
            continue
        end = parse.phrase_end(index, clause.end)
        if end == index and tag & g.PRONOUN and tag & g.OBLIQUE:
            return index, index + 1
        if end > index and not parse.is_time(index, end) and not set(range(index, end)) & set(found.tokens):
            oblique = tag & g.OBLIQUE and not tag & g.GENITIVE
            if anything or oblique or is_dative(parse, index, end):
                return index, end
            if index > clause.finite:
                return None
        index = max(end, index + 1)
    return None
