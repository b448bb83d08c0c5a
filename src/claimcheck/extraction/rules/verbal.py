"""Attribution by a verb of saying: quotes and clauses that say what was said, and speech acts told as a summary."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.extraction import tagging as g
from claimcheck.extraction.discourse import Discourse, Scene
from claimcheck.extraction.drafts import Draft, Range
from claimcheck.extraction.grammar import Clause, Kind, Parse
from claimcheck.extraction.rules.addressee import addressee
from claimcheck.extraction.rules.predicates import (
    Predicate,
    agent,
    cited_object,
    cited_source,
    document,
    predicate,
    subject,
    tells_state,
    unlisted,
)
from claimcheck.extraction.rules.prepositional import leading_frame
from claimcheck.model import QuotationType

# A frame of a few words and nothing else has its object in the clause behind it, whatever its mood.
_SHORT_FRAME = 6

Content = tuple[QuotationType, list[Range], str]


def verbal(scene: Scene) -> Iterator[Draft]:
    """Direct and indirect speech with a cue verb before, behind or around it."""
    parse, discourse = scene.parse, scene.discourse
    taken: list[Range] = []
    for number, clause in enumerate(parse.clauses):
        if clause.kind in (Kind.QUOTE, Kind.FRAGMENT, Kind.INFINITIVE) or _is_comment(parse, clause):
            continue
        if any(start <= clause.finite < end for start, end in taken):
            continue
        found = predicate(parse, number)
        content = _content(parse, number, found) if found is not None else None
        if content is None:
            found = unlisted(parse, number)
            content = _plain_speech(parse, number) if found is not None else None
        if found is None or content is None:
            continue
        if content[0] is not QuotationType.DIRECT and _carries_on(parse, clause, discourse):
            continue
        type_, quote, rule = content
        if type_ is QuotationType.INDIRECT:
            quote = _without_leading_frame(parse, quote)
        if type_ is QuotationType.INDIRECT and _is_hearsay(parse, clause):
            type_ = QuotationType.FREE_INDIRECT
        speaker = _speaker(parse, number, found)
        if speaker is not None and any(start <= speaker[0] < end for start, end in quote):
            speaker = None  # "sprach von „Unregelmäßigkeiten“": what was said says nothing
        if speaker is None and found.passive and tells_state(parse, clause):
            continue  # "Die Sache ist entschieden": nobody says so
        draft = Draft(
            type=type_,
            quote=quote,
            rule=rule,
            speaker=speaker,
            cue=found.ranges,
            frame=_frame(parse, clause, found, quote),
            addressee=addressee(parse, clause, found, speaker),
        )
        taken += quote
        yield draft


def _without_leading_frame(parse: Parse, quote: list[Range]) -> list[Range]:
    """*sagte Peskow, laut TASS werde sich …*: who passed it on is no part of what was said."""
    start, end = quote[0]
    frame = leading_frame(parse, start)
    return [(frame[1], end), *quote[1:]] if frame is not None and frame[1] < end else quote


def _is_hearsay(parse: Parse, clause: Clause) -> bool:
    """*soll gesagt haben*: that it was said is itself hearsay."""
    return parse.words.hearsay_verbs.get(parse.sentence.lower[clause.finite]) == ""


def _carries_on(parse: Parse, clause: Clause, discourse: Discourse) -> bool:
    """A frame that is itself in the subjunctive belongs to speech going on from the sentence before."""
    return clause.kind is Kind.MAIN and bool(parse.mood(clause)) and discourse.is_open(parse.sentence)


def _is_comment(parse: Parse, clause: Clause) -> bool:
    return clause.kind is Kind.SUBORDINATE and parse.sentence.lower[clause.start] in parse.words.clausal_cues


def _speaker(parse: Parse, number: int, found: Predicate) -> Range | None:
    """The subject, in the passive the agent, in a citation whoever is cited."""
    clause = parse.clauses[number]
    end = max(clause.end, found.reach)
    cited = cited_source(parse, clause.start, end) if found.cue.passes_on else None
    if cited is not None:
        return cited
    if found.cue.learns:
        return document(parse, clause) or subject(parse, number)
    if found.cue.quotes_other:
        return subject(parse, number) if found.passive else cited_object(parse, clause)
    if found.passive:
        return agent(parse, clause) or document(parse, clause, only_documents=True)
    return subject(parse, number, found.tokens) or document(parse, clause)


def _content(parse: Parse, number: int, found: Predicate) -> Content | None:
    """What was said: the nearest quote, clause or infinitive that the cue can govern."""
    behind = _preceding(parse, number) if _is_commented(parse, number) else None
    if behind is not None:
        return behind
    if not found.cue.content:
        return _infinitive(parse, number, found) or _fragment(parse, number, found)
    return (
        _quoted(parse, number)
        or _around(parse, number)
        or _following(parse, number, found)
        or _preceding(parse, number)
        or _fragment(parse, number, found)
    )


def _is_commented(parse: Parse, number: int) -> bool:
    """*…, erklärte das Amt, wie die Agentur meldete*: the comment behind a frame is not what was said."""
    after = number + 1
    return after < len(parse.clauses) and _is_comment(parse, parse.clauses[after]) and number > 0


def _plain_speech(parse: Parse, number: int) -> Content | None:
    """What is speech whatever the verb: a quote before its frame, a clause in the subjunctive of report."""
    clauses = parse.clauses
    clause = clauses[number]
    before = clauses[number - 1] if number else None
    if clause.kind is not Kind.MAIN:
        return None
    if before is not None and clause.finite - clause.start <= 1 and parse.sentence.words[clause.start - 1] == ",":
        if before.kind is Kind.QUOTE and before.end >= clause.start - 1:
            return _quoted(parse, number)
        if _is_statement(before) and parse.mood(before) & g.SUBJUNCTIVE_1:
            return _preceding(parse, number)
    if parse.mood(clause):
        return None
    if number + 1 < len(clauses) and _is_aside(parse, clauses[number + 1]):
        aside = clauses[number + 1]
        return QuotationType.INDIRECT, [(aside.start, aside.end)], "indirect, subjunctive aside"
    after = _next_content(parse, number)
    if after < len(clauses) and _is_plain_content(parse, clauses[after]):
        return QuotationType.INDIRECT, [(clauses[after].start, _content_end(parse, after))], "indirect, subjunctive"
    return None


def _is_plain_content(parse: Parse, content: Clause) -> bool:
    """A clause in the subjunctive of report that can only be the object of the verb before it."""
    if not parse.mood(content) & g.SUBJUNCTIVE_1:
        return False
    if content.kind is Kind.SUBORDINATE:
        return _opener(parse, content) in parse.grammar.complementizers
    return (
        content.kind is Kind.MAIN and content.finite > content.start and not parse.tags[content.start] & g.COORDINATOR
    )


def _is_aside(parse: Parse, content: Clause) -> bool:
    """A reason or a relative clause in the subjunctive of report: *lehnte ab, weil die Zeit nicht reiche*."""
    if not parse.mood(content) & g.SUBJUNCTIVE_1:
        return False
    return content.kind is Kind.RELATIVE or (
        content.kind is Kind.SUBORDINATE and _opener(parse, content) in parse.words.reason_openers
    )


def _quoted(parse: Parse, number: int) -> Content | None:
    """Quotes that touch the frame: before it, behind it, or around it."""
    clauses = parse.clauses
    clause = clauses[number]
    quote: list[Range] = []
    before = number - 1
    if before >= 0 and clauses[before].kind is Kind.QUOTE and clause.finite - clause.start <= 1:
        quote.append((clauses[before].start, clauses[before].end))
    after = _next_content(parse, number)
    if after < len(clauses) and clauses[after].kind is Kind.QUOTE:
        quote.append((clauses[after].start, clauses[after].end))
        woven = clauses[after].start == clauses[number].end and not clauses[after].after_colon and not quote[:-1]
        if woven and not _is_whole(parse, quote[-1]):
            return None
    if not quote:
        return None
    rule = (
        "direct, frame between"
        if len(quote) == 2
        else "direct, frame behind"
        if quote[0][0] < clause.start
        else "direct, frame before"
    )
    return QuotationType.DIRECT, quote, rule


def _is_whole(parse: Parse, quote: Range) -> bool:
    """Whether a quoted range begins like a sentence."""
    start, end = quote
    return end - start > 4 and parse.sentence.words[start + 1][0].isupper()


def _next_content(parse: Parse, number: int) -> int:
    """The first clause behind the frame that is no part of it."""
    later = number + 1
    while later < len(parse.clauses) and parse.clauses[later].kind in (Kind.FRAGMENT, Kind.RELATIVE):
        if parse.clauses[later].after_colon:
            break
        later += 1
    return later


def _following(parse: Parse, number: int, found: Predicate) -> Content | None:
    clauses = parse.clauses
    after = _next_content(parse, number)
    if after >= len(clauses):
        return None
    clause = clauses[after]
    opener = _opener(parse, clause)
    if clause.after_colon:
        if not parse.mood(clause) and (found.cue.reported or found.cue.thought):
            return None
        rule = "indirect, colon"
    elif clause.kind is Kind.SUBORDINATE and _is_complement(parse, opener, found):
        rule = f"indirect, {opener}"
    elif clause.kind is Kind.INFINITIVE:
        return _infinitive(parse, number, found)
    elif clause.kind is Kind.MAIN and _is_reported_clause(parse, number, clause, found):
        rule = "indirect, verb second"
    else:
        return None
    return QuotationType.INDIRECT, [(clause.start, _content_end(parse, after))], rule


def _around(parse: Parse, number: int) -> Content | None:
    """Indirect speech that its frame interrupts: *Die Anlage, sagte er, sei gewartet worden.*"""
    clauses = parse.clauses
    if not 0 < number < len(clauses) - 1 or clauses[number].finite != clauses[number].start:
        return None
    before, after = clauses[number - 1], clauses[number + 1]
    if before.kind is not Kind.FRAGMENT or after.finite != after.start or not parse.mood(after):
        return None
    end = _content_end(parse, number + 1)
    return QuotationType.INDIRECT, [(before.start, before.end), (after.start, end)], "indirect, frame between"


def _is_complement(parse: Parse, opener: str, found: Predicate) -> bool:
    """Whether a subordinate clause is the verb's object: *dass*, *ob*, or a question after a verb that takes one."""
    if opener in parse.grammar.complementizers:
        return True
    return opener in parse.words.question_openers and found.cue.question


def _infinitive(parse: Parse, number: int, found: Predicate) -> Content | None:
    """An infinitive clause that says what was promised, demanded, claimed."""
    after = _next_content(parse, number)
    if after >= len(parse.clauses) or not (found.cue.infinitive or found.cue.content):
        return None
    clause = parse.clauses[after]
    if clause.kind is not Kind.INFINITIVE or parse.sentence.lower[clause.start] in parse.words.purpose_openers:
        return None
    end = clause.end
    for later in parse.clauses[after + 1 :]:
        opener = parse.sentence.lower[later.start]
        if (
            later.kind is Kind.MAIN
            or opener in parse.words.adverbial_openers
            or parse.sentence.words[later.start - 1] in "–—-"
        ):
            break
        end = later.end
    return QuotationType.INDIRECT, [(clause.start, end)], "indirect, infinitive"


def _opener(parse: Parse, clause: Clause) -> str:
    index = clause.start
    while index < clause.end - 1 and (
        parse.tags[index] & g.COORDINATOR or not parse.sentence.words[index][0].isalnum()
    ):
        index += 1
    return parse.sentence.lower[index]


def _is_reported_clause(parse: Parse, number: int, clause: Clause, found: Predicate) -> bool:
    """A verb-second clause behind the frame: in the subjunctive, or plainly the object of the verb."""
    if parse.tags[clause.start] & g.COORDINATOR:
        return False
    if parse.mood(clause):
        return True
    frame = parse.clauses[number]
    shortly = 2 * _SHORT_FRAME if found.cue.informs else _SHORT_FRAME
    return frame.kind is Kind.MAIN and frame.end - frame.start <= shortly and clause.finite > clause.start


def _content_end(parse: Parse, after: int) -> int:
    """Where what was said ends: at the sentence's end, or where the frame's own story goes on."""
    clauses = parse.clauses
    subjunctive = bool(parse.mood(clauses[after]))
    end = clauses[after].end
    for number in range(after + 1, len(clauses)):
        clause = clauses[number]
        if clause.kind is Kind.MAIN and not parse.mood(clause) and clauses[after].finite >= 0:
            joined = parse.sentence.lower[clause.start] in parse.grammar.clause_joiners
            first = clause.finite == clause.start
            if (joined or first) and (subjunctive or predicate(parse, number) is not None):
                return end
        if clause.kind is Kind.QUOTE and clause.after_colon:
            return end
        if subjunctive and _tells_when(parse, clause):
            return end
        end = clause.end
    return end


def _tells_when(parse: Parse, clause: Clause) -> bool:
    """An indicative clause of time behind reported speech tells when it was said (*…, als er ankam*)."""
    return (
        clause.kind is Kind.SUBORDINATE
        and parse.sentence.lower[clause.start] in parse.words.temporal_openers
        and not parse.mood(clause)
    )


def _preceding(parse: Parse, number: int) -> Content | None:
    """Speech with its frame behind it: *Das Werk sei zerstört, sagte ein Sprecher.*"""
    clauses = parse.clauses
    clause = clauses[number]
    if clause.finite != clause.start or number == 0 or not _is_inverted(parse, number):
        return None
    first = number - 1
    while first >= 0 and not _is_statement(clauses[first]):
        first -= 1
    if first < 0:
        return None
    start = 0
    for earlier in range(number - 1, -1, -1):
        start = clauses[earlier].start
        if clauses[earlier].after_colon:
            break
    return QuotationType.INDIRECT, [(start, clause.start)], "indirect, frame behind"


def _is_statement(clause: Clause) -> bool:
    """A quote, or a main clause whose verb does not stand last."""
    if clause.kind is Kind.QUOTE:
        return True
    if clause.kind is not Kind.MAIN:
        return False
    return clause.finite < clause.end - 1 or clause.end - clause.start <= 4


def _is_inverted(parse: Parse, number: int) -> bool:
    """Whether a clause that begins with its verb is a frame (*sagte sie*, *heißt es dort*), no second predicate."""
    clause = parse.clauses[number]
    behind = clause.finite + 1
    if behind >= clause.end or parse.tags[behind] & g.COORDINATOR:
        return False
    if any(parse.sentence.lower[k] in parse.grammar.impersonal for k in range(behind, min(behind + 3, clause.end))):
        return True
    return subject(parse, number) is not None or document(parse, clause) is not None


def _fragment(parse: Parse, number: int, found: Predicate) -> Content | None:
    """A few quoted words woven into the frame (*bezeichnete den Angriff als „Notwehr“*)."""
    clause = parse.clauses[number]
    for inside, opaque in zip(parse.quoted, parse.opaque, strict=True):
        if not inside or opaque or not clause.finite < inside.start < clause.end:
            continue
        if _is_wording(parse, inside.start, found):
            return QuotationType.DIRECT, [(inside.start, min(inside.stop, clause.end))], "direct, fragment"
    return None


def _is_wording(parse: Parse, opening: int, found: Predicate) -> bool:
    """Whether quoted words are the speaker's choice of words, no title or name (*im „Standard“*, *den Film „M“*)."""
    before = opening - 1
    if parse.nouns[before]:
        return False
    if before > 0 and parse.nouns[before - 1] and parse.sentence.lower[before] in parse.grammar.attributing:
        return False  # "einen Bericht der „New York Times“"
    if parse.tags[before] & g.PREPOSITION and parse.sentence.lower[before] not in parse.words.comparison_words:
        return False
    return not found.passive or found.cue.content


def _frame(parse: Parse, clause: Clause, found: Predicate, quote: list[Range]) -> tuple[Range, ...]:
    """The introducing clause with its comma or colon, without what was said."""
    start, end = clause.start, max(clause.end, found.reach)
    inside = [(s, e) for s, e in quote if start <= s < end]
    while end < len(parse.sentence) and parse.sentence.words[end] in ",:":
        end += 1
    if quote[0][0] < start and start > 0 and parse.sentence.words[start - 1] in ",–-":
        start -= 1
    if quote[0][0] < start and end < len(parse.sentence) and parse.sentence.words[end] in ".!?":
        end += 1
    if not inside:
        return ((start, end),)
    return tuple(r for r in ((start, inside[0][0]), (inside[-1][1], end)) if r[0] < r[1])


def reported(scene: Scene) -> Iterator[Draft]:
    """A speech act told as a summary: *Die Opposition forderte eine Untersuchung.*"""
    parse, drafts = scene.parse, scene.drafts
    framed = [r for draft in drafts for r in (*draft.frame, *draft.quote)]
    for number, clause in enumerate(parse.clauses):
        if clause.kind is not Kind.MAIN or any(start <= clause.finite < end for start, end in framed):
            continue
        found = predicate(parse, number)
        if found is None or not found.cue.reported or found.passive or parse.mood(clause):
            continue
        speaker = subject(parse, number, found.tokens)
        if speaker is None:
            continue
        end = _story_end(parse, number, found)
        whole = clause.start == 0 and end >= len(parse.sentence) - 1
        yield Draft(
            type=QuotationType.REPORTED,
            quote=[(clause.start, len(parse.sentence) if whole else end)],
            rule=f"reported, {found.cue.lemma}",
            speaker=speaker,
            keep_stop=whole,
        )


def _story_end(parse: Parse, number: int, found: Predicate) -> int:
    """Where the telling of a speech act ends: before the next clause with a subject or a cue of its own."""
    end = max(parse.clauses[number].end, found.reach)
    for later in range(number + 1, len(parse.clauses)):
        clause = parse.clauses[later]
        if clause.kind is Kind.QUOTE and clause.after_colon:
            break
        if clause.kind is Kind.MAIN and not _shares_subject(parse, later):
            break
        end = clause.end
    return end


def _shares_subject(parse: Parse, number: int) -> bool:
    clause = parse.clauses[number]
    joined = parse.sentence.lower[clause.start] in parse.grammar.clause_joiners
    if not joined or clause.finite != clause.start + 1:
        return False
    found = predicate(parse, number)
    return found is None or not found.cue.reported and _content(parse, number, found) is None
