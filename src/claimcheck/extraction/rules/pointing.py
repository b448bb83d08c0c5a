"""A frame that points back to the sentence before it: *Das teilte die Polizei mit.*"""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.extraction.drafts import Draft, Range
from claimcheck.extraction.grammar import Kind, Parse
from claimcheck.extraction.rules.predicates import document, predicate, subject
from claimcheck.extraction.segments import Sentence
from claimcheck.model import Quotation, QuotationType, Span

_LONGEST_FRAME = 30


@dataclass(frozen=True, slots=True)
class BackwardFrame:
    """A sentence that is nothing but the frame of the one before.

    Args:
        speaker: token range of who says so, None where nobody is named.
        cue: the cue's token ranges.
    """

    speaker: Range | None
    cue: tuple[Range, ...]

    def quotation(self, said: Sentence, frame: Sentence) -> Quotation:
        """What the earlier sentence says, told by the speaker of the later one."""
        told = Draft(
            QuotationType.INDIRECT,
            [(0, len(said))],
            "frame in the next sentence",
        ).quotation(said)
        spoken = Draft(
            QuotationType.INDIRECT,
            [(0, len(frame))],
            told.rule,
            speaker=self.speaker,
            cue=self.cue,
        ).quotation(frame)
        return Quotation(
            type=told.type,
            quote=told.quote,
            speaker=spoken.speaker,
            cue=spoken.cue,
            frame=(Span(frame.start, frame.end),),
            rule=told.rule,
        )


def backward_frame(parse: Parse) -> BackwardFrame | None:
    """The frame that a sentence is of the one before it, None where it is a sentence of its own."""
    clause = parse.clauses[0] if parse.clauses else None
    if clause is None or clause.kind is not Kind.MAIN or len(parse.sentence) > _LONGEST_FRAME:
        return None
    first = clause.start
    if clause.finite != first + 1 or parse.sentence.lower[first] not in parse.grammar.object_pronouns:
        return None
    found = predicate(parse, 0)
    if found is None or not found.cue.informs or found.passive or _tells_more(parse):
        return None
    speaker = document(parse, clause) if found.cue.learns else subject(parse, 0, found.tokens)
    if speaker is not None and speaker[0] == first:
        speaker = document(parse, clause)
    return BackwardFrame(speaker, found.ranges)


def _tells_more(parse: Parse) -> bool:
    """Whether what was said follows after all (*Das sagte er, als …*) in a clause or quote of its own."""
    return any(clause.kind in (Kind.QUOTE, Kind.MAIN, Kind.INFINITIVE) for clause in parse.clauses[1:])
