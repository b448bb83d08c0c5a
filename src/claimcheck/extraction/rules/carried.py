"""Speech without a frame of its own: quotes that stand alone, hearsay, and the subjunctive that carries speech on."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.extraction import tagging as g
from claimcheck.extraction.discourse import Discourse, Scene
from claimcheck.extraction.drafts import Draft
from claimcheck.extraction.grammar import Clause, Kind, Parse
from claimcheck.extraction.rules.predicates import agent, document, predicate, subject
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
    """*Er soll geflohen sein*: hearsay by a modal verb; *er will nichts gesehen haben*: the subject's own word."""
    parse, discourse, drafts = scene.parse, scene.discourse, scene.drafts
    if drafts:
        return
    open_ = discourse.is_open(parse.sentence)
    for number, clause in enumerate(parse.clauses):
        if clause.kind is not Kind.MAIN or clause.finite < 0:
            continue
        role = parse.words.hearsay_verbs.get(parse.sentence.lower[clause.finite])
        if role is None:
            continue
        rule = _hearsay_rule(parse, clause, discourse, own=role == "speaker", open_=open_)
        if not rule:
            continue
        yield Draft(
            QuotationType.FREE_INDIRECT,
            [(0, len(parse.sentence))],
            rule,
            speaker=subject(parse, number) if role == "speaker" else None,
            carried=discourse.speaker if _follows_at_once(parse, discourse) else (),
            keep_stop=True,
        )
        return


def _hearsay_rule(parse: Parse, clause: Clause, discourse: Discourse, *, own: bool, open_: bool) -> str:
    """The name of the rule by which a modal reports here; empty where it tells a plan, a duty or a wish."""
    if _is_perfect_infinitive(parse, clause):
        return "self-report" if own else "hearsay, perfect"
    if own or not open_:
        return ""
    if _follows_at_once(parse, discourse):
        return "hearsay, going on"
    return "hearsay, state" if _last_verb(parse, clause) in parse.words.stative_infinitives else ""


def _last_verb(parse: Parse, clause: Clause) -> str:
    return parse.sentence.lower[clause.end - 1]


def _follows_at_once(parse: Parse, discourse: Discourse) -> bool:
    """*soll* without a perfect may tell a plan or a duty; it reports where reported speech stands right before it."""
    return discourse.distance == 0 and discourse.type is not None and parse.sentence.paragraph == discourse.paragraph


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
        if found is None:
            continue
        if found.passive:
            speaker = agent(parse, clause) or document(parse, clause, only_documents=True)
        else:
            speaker = subject(parse, number)
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
