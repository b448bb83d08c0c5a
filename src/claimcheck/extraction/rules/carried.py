"""Speech without a frame of its own: quotes that stand alone, hearsay, and the subjunctive that carries speech on."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.extraction import tagging as g
from claimcheck.extraction.discourse import Discourse, Scene
from claimcheck.extraction.drafts import Draft
from claimcheck.extraction.grammar import Clause, Kind, Parse
from claimcheck.extraction.rules.predicates import predicate, subject
from claimcheck.model import QuotationType, Span, Spans


def standing_alone(scene: Scene) -> Iterator[Draft]:
    """A quoted sentence without a frame: behind a name and a colon, or going on from the quote before."""
    parse, discourse, drafts = scene.parse, scene.discourse, scene.drafts
    taken = {index for draft in drafts for index in draft.tokens()}
    for number, clause in enumerate(parse.clauses):
        if clause.kind is not Kind.QUOTE or taken & set(range(clause.start, clause.end)):
            continue
        if clause.after_colon and number > 0:
            head = parse.clauses[number - 1]
            end = parse.phrase_end(head.start, head.end)
            if head.kind is Kind.FRAGMENT and end > head.start:
                yield Draft(
                    QuotationType.DIRECT,
                    [(clause.start, clause.end)],
                    "direct, name and colon",
                    speaker=(head.start, end),
                    frame=((head.start, clause.start),),
                )
                continue
            if head.kind is Kind.MAIN and (speaker := subject(parse, number - 1)) is not None:
                yield Draft(
                    QuotationType.DIRECT,
                    [(clause.start, clause.end)],
                    "direct, clause and colon",
                    speaker=speaker,
                    cue=((head.finite, head.finite + 1),),
                    frame=((head.start, clause.start),),
                )
                continue
        if clause.end - clause.start >= 0.7 * len(parse.sentence) or clause.after_colon:
            carried = discourse.speaker if discourse.is_open(parse.sentence) else ()
            yield Draft(
                QuotationType.DIRECT,
                [(clause.start, clause.end)],
                "direct, standing alone",
                carried=carried,
                opens_paragraph=not clause.after_colon and parse.sentence.paragraph != discourse.paragraph,
            )


def hearsay(scene: Scene) -> Iterator[Draft]:
    """*Er soll geflohen sein*: hearsay by a modal verb."""
    parse, discourse, drafts = scene.parse, scene.discourse, scene.drafts
    if drafts:
        return
    for clause in parse.clauses:
        if clause.kind is not Kind.MAIN or clause.finite < 0:
            continue
        role = parse.words.hearsay_verbs.get(parse.sentence.lower[clause.finite])
        if role != "":
            continue
        open_ = discourse.is_open(parse.sentence)
        if _is_perfect_infinitive(parse, clause) or open_ and parse.sentence.lower[clause.finite] in ("soll", "sollen"):
            yield Draft(
                QuotationType.FREE_INDIRECT,
                [(0, len(parse.sentence))],
                "hearsay",
                carried=discourse.speaker if open_ else (),
                keep_stop=True,
            )
            return


def _is_perfect_infinitive(parse: Parse, clause: Clause) -> bool:
    last = clause.end - 1
    return (
        last > clause.finite
        and parse.sentence.lower[last] in ("haben", "sein")
        and bool(parse.tags[last - 1] & g.PARTICIPLE)
    )


def carried_on(scene: Scene) -> Iterator[Draft]:
    """A main clause in the subjunctive without a frame goes on with what was said before."""
    parse, discourse, drafts = scene.parse, scene.discourse, scene.drafts
    if drafts:
        return
    mains = [clause for clause in parse.clauses if clause.kind is Kind.MAIN]
    spoken = next((clause for clause in mains if parse.mood(clause)), None)
    if spoken is None:
        return
    open_ = discourse.is_open(parse.sentence, reach=4)
    if not parse.mood(spoken) & g.SUBJUNCTIVE_1 and not _goes_on(parse, spoken, discourse, open_):
        return
    whole = spoken is mains[0] or mains[0].finite == mains[0].start
    yield Draft(
        QuotationType.INDIRECT_FREE_INDIRECT,
        [(0 if whole else spoken.start, len(parse.sentence))],
        "subjunctive carried on",
        carried=discourse.speaker if open_ else (),
        keep_stop=True,
    )


def mentioned_speaker(parse: Parse) -> Spans | None:
    """Who is told to speak in a sentence that does not say what (*Suresh äußerte sich auch zu den Plänen.*)."""
    for number, clause in enumerate(parse.clauses):
        if clause.kind is not Kind.MAIN:
            continue
        found = predicate(parse, number)
        speaker = subject(parse, number) if found is not None and not found.passive else None
        if speaker is not None:
            start, end = speaker
            return (Span(parse.sentence.starts[start], parse.sentence.ends[end - 1]),)
    return None


def _goes_on(parse: Parse, clause: Clause, discourse: Discourse, open_: bool) -> bool:
    """Whether a conditional form reports; *könnte* is the outlet's guess unless reported speech precedes it."""
    if parse.sentence.lower[clause.finite] in parse.words.modal_conditionals:
        return open_ and discourse.distance == 0 and discourse.type in _REPORTING
    return open_


_REPORTING = (QuotationType.INDIRECT, QuotationType.INDIRECT_FREE_INDIRECT)
