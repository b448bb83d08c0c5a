"""Comment clauses: *Wie das Amt mitteilte, …*, *…, wie aus dem Bericht hervorgeht*."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.extraction import tagging as g
from claimcheck.extraction.discourse import Scene
from claimcheck.extraction.drafts import Draft, Range
from claimcheck.extraction.grammar import Clause, Kind, Parse
from claimcheck.extraction.rules.predicates import Predicate, document, predicate, subject
from claimcheck.model import QuotationType


def comment_clauses(scene: Scene) -> Iterator[Draft]:
    """What stands beside a comment clause is what its subject says."""
    parse = scene.parse
    for number, clause in enumerate(parse.clauses):
        if clause.kind not in (Kind.SUBORDINATE, Kind.MAIN) or clause.start >= clause.end:
            continue
        if parse.sentence.lower[clause.start] not in parse.words.clausal_cues:
            continue
        found = predicate(parse, number)
        if found is None or not found.cue.content or _tells_a_way(parse, clause, found):
            continue
        frame = _frame(parse, clause)
        quote = _rest(parse, frame)
        if not quote:
            continue
        yield Draft(
            type=_type(parse, quote),
            quote=quote,
            rule="comment clause",
            speaker=_speaker(parse, number, found),
            cue=((clause.start, clause.start + 1), *found.ranges),
            frame=(frame,),
            keep_stop=False,
        )


def _tells_a_way(parse: Parse, clause: Clause, cue: Predicate) -> bool:
    """Whether the clause asks how something can be done (*wie sich der Stau vermeiden lasse*): nobody speaks in it."""
    reflexive, last = clause.start + 1, min(cue.tokens)
    done = reflexive < last - 1 and parse.tags[last - 1] & g.INFINITIVE
    return bool(done and parse.tags[reflexive] & g.REFLEXIVE and reflexive not in cue.tokens)


def _type(parse: Parse, quote: list[Range]) -> QuotationType:
    """A comment clause around nothing but a quote is direct speech."""
    for clause in parse.clauses:
        if clause.kind is Kind.QUOTE and all(clause.start <= s + 1 and e - 1 <= clause.end for s, e in quote):
            return QuotationType.DIRECT
    return QuotationType.INDIRECT


def _speaker(parse: Parse, number: int, cue: Predicate) -> Range | None:
    """The subject, or the document that a comment clause quotes from (*wie es in dem Bericht heißt*).

    Whoever learns something has it from somebody else (*wie die Zeitung aus Parteikreisen erfuhr*).
    """
    clause = parse.clauses[number]
    learnt = document(parse, clause) if cue.cue.learns else None
    if learnt is not None:
        return learnt
    found = subject(parse, number)
    if found is not None and parse.sentence.lower[found[0]] not in parse.grammar.impersonal:
        return found
    for index in range(clause.start + 1, clause.end):
        if parse.tags[index] & g.PREPOSITION:
            end = parse.phrase_end(index + 1, clause.end)
            if end > index + 1:
                return index + 1, end
    # A source written small (*wie heise online berichtet*) is whatever stands between conjunction and verb.
    if found is None and clause.start + 1 < clause.finite:
        return clause.start + 1, clause.finite
    return None


def _frame(parse: Parse, clause: Clause) -> Range:
    start, end = clause.start, clause.end
    if start > 0 and parse.sentence.words[start - 1] == ",":
        start -= 1
    while end < len(parse.sentence) and parse.sentence.words[end] in ",:":
        end += 1
    if (
        start > 0
        and end < len(parse.sentence)
        and parse.sentence.words[end] in ".!?"
        and end == len(parse.sentence) - 1
    ):
        end += 1
    return start, end


def _rest(parse: Parse, frame: Range) -> list[Range]:
    """The sentence around a frame."""
    start, end = frame
    count = len(parse.sentence)
    return [(s, e) for s, e in ((0, start), (end, count)) if _has_words(parse, s, e)]


def _has_words(parse: Parse, start: int, end: int) -> bool:
    return any(parse.sentence.words[k][0].isalnum() for k in range(start, end))
