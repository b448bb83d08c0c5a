"""Attribution by a noun or a pronominal adverb: *die Befürchtung, dass …*, *Berichte, wonach …*, *Demnach …*."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.extraction import tagging as g
from claimcheck.extraction.discourse import Scene
from claimcheck.extraction.drafts import Draft, Range
from claimcheck.extraction.grammar import Clause, Kind, Parse
from claimcheck.extraction.rules.predicates import antecedent
from claimcheck.model import QuotationType


def nominal(scene: Scene) -> Iterator[Draft]:
    """The complement clause of a noun of speech, and clauses that an anaphoric adverb attributes."""
    yield from _complements(scene.parse)
    yield from _anaphoric_clauses(scene.parse)
    yield from _anaphoric_sentences(scene.parse)


def _complements(parse: Parse) -> Iterator[Draft]:
    for number in range(1, len(parse.clauses)):
        clause = parse.clauses[number]
        if not _is_complement(parse, clause):
            continue
        found = _noun_before(parse, parse.clauses[number - 1])
        if found is None:
            continue
        noun, speaker = found
        yield Draft(
            QuotationType.INDIRECT,
            [(clause.start, _complement_end(parse, number))],
            "noun of speech",
            speaker=speaker,
            cue=((noun, noun + 1),),
            frame=((parse.clauses[number - 1].start, clause.start),),
        )


def _is_complement(parse: Parse, clause: Clause) -> bool:
    if clause.kind is Kind.SUBORDINATE:
        return parse.sentence.lower[clause.start] in parse.grammar.complementizers
    if clause.kind is Kind.MAIN:
        return (
            bool(parse.mood(clause)) and not parse.tags[clause.start] & g.COORDINATOR and clause.finite > clause.start
        )
    return clause.kind is Kind.INFINITIVE and parse.sentence.lower[clause.start] not in parse.words.purpose_openers


def _noun_before(parse: Parse, clause: Clause) -> tuple[int, Range | None] | None:
    """The noun of speech that ends a clause, with the genitive or *von* phrase that says whose it is."""
    for index in range(clause.end - 1, max(clause.start, clause.end - 8) - 1, -1):
        if not parse.nouns[index] or not _is_speech_noun(parse, index):
            continue
        if index == clause.end - 1:
            return index, None
        if parse.phrase_end(index, clause.end) == clause.end:
            start = index + 1
            if parse.tags[start] & g.PREPOSITION:
                start += 1
            return index, (start, clause.end)
        return None
    return None


def _is_speech_noun(parse: Parse, index: int) -> bool:
    lower = parse.sentence.lower[index]
    return lower in parse.words.speech_nouns or any(
        lower.endswith(noun) for noun in parse.words.speech_nouns if len(noun) > 6
    )


def _complement_end(parse: Parse, number: int) -> int:
    end = parse.clauses[number].end
    for clause in parse.clauses[number + 1 :]:
        if clause.kind is Kind.MAIN and not parse.mood(clause):
            break
        end = clause.end
    return end


def _anaphoric_clauses(parse: Parse) -> Iterator[Draft]:
    """*Berichte, wonach der Minister zurücktrete*."""
    for number, clause in enumerate(parse.clauses):
        if parse.sentence.lower[clause.start] not in parse.words.anaphoric_subordinators or clause.start == 0:
            continue
        yield Draft(
            QuotationType.INDIRECT,
            [(clause.start + 1, _complement_end(parse, number))],
            f"anaphoric, {parse.sentence.lower[clause.start]}",
            speaker=antecedent(parse, clause),
            cue=((clause.start, clause.start + 1),),
            frame=((clause.start, clause.start + 1),),
        )


def _anaphoric_sentences(parse: Parse) -> Iterator[Draft]:
    """*Demnach sei …*: the sentence is what the source just named says."""
    for index, lower in enumerate(parse.sentence.lower):
        if lower not in parse.words.anaphoric_cues or parse.sentence.quoted[index] >= 0:
            continue
        clause = next((c for c in parse.clauses if c.start <= index < c.end), None)
        if clause is None or clause.kind is not Kind.MAIN:
            continue
        if lower in parse.words.temporal_adverbs and not parse.mood(clause):
            continue
        yield Draft(
            QuotationType.INDIRECT,
            [r for r in ((0, index), (index + 1, len(parse.sentence))) if r[0] < r[1]],
            f"anaphoric, {lower}",
            speaker=(index, index + 1),
            cue=((index, index + 1),),
            frame=((index, index + 1),),
        )
        return
