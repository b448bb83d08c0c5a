"""Attribution by a preposition or adverb: *laut Polizei*, *nach Angaben von …*, *… zufolge*, *…, so der Sprecher*."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from claimcheck.extraction import tagging as g
from claimcheck.extraction.discourse import Scene
from claimcheck.extraction.drafts import Draft, Range
from claimcheck.extraction.grammar import Clause, Kind, Parse
from claimcheck.extraction.rules.predicates import antecedent
from claimcheck.model import QuotationType

_SHORTEST_COMPOUND = 6
_RELATIVE = "relative"

_Found = tuple[Range, tuple[Range, ...], Range | None, str]


def prepositional(scene: Scene) -> Iterator[Draft]:
    """The clause around a prepositional cue is what its noun phrase says."""
    parse = scene.parse
    for index in range(len(parse.sentence)):
        if parse.nouns[index]:
            continue
        found = _find(parse, index)
        if found is None:
            continue
        frame, cue, speaker, rule = found
        if _inside_speech(parse, index):
            continue
        quote = _relative_scope(parse, frame) if rule.startswith(_RELATIVE) else _scope(parse, frame)
        if not quote:
            continue
        yield Draft(
            type=_type(parse, quote),
            quote=quote,
            rule=rule,
            speaker=speaker,
            cue=cue,
            frame=(frame,),
        )


def leading_frame(parse: Parse, start: int) -> Range | None:
    """The prepositional frame that a clause begins with (*laut TASS werde …*), None where it begins otherwise."""
    if parse.sentence.lower[start] not in parse.words.prepositional_cues or parse.nouns[start]:
        return None
    found = _before_phrase(parse, start, needs_report_noun=False)
    return found[0] if found is not None else None


def _inside_speech(parse: Parse, index: int) -> bool:
    quote = parse.sentence.quoted[index]
    return quote >= 0 and parse.opaque[quote]


def _find(parse: Parse, index: int) -> _Found | None:
    lower = parse.sentence.lower[index]
    words = parse.words
    if lower in words.prepositional_cues:
        found = _before_phrase(parse, index, needs_report_noun=False)
        if found is not None:
            return found
    if lower in words.noun_prepositions:
        found = _before_phrase(parse, index, needs_report_noun=True)
        if found is not None:
            return found
    if lower in words.postpositional_cues:
        return _behind_phrase(parse, index)
    if lower in words.parenthetical_cues:
        return _parenthetical(parse, index)
    return None


def _clause_limit(parse: Parse, index: int) -> int:
    """The end of the clause that a token stands in, its finite verb where that comes behind the token."""
    for clause in parse.clauses:
        if clause.start <= index < clause.end:
            return clause.finite if clause.finite > index else clause.end
    return len(parse.sentence)


def _before_phrase(parse: Parse, index: int, *, needs_report_noun: bool) -> _Found | None:
    limit = _clause_limit(parse, index)
    start = index + 1
    if start >= limit:
        return None
    core = parse.core_end(start, limit) or start
    if core == start and not needs_report_noun:
        core = max(core, _quoted_name_end(parse, start))
    if core == start:
        if needs_report_noun or not parse.tags[start] & g.PRONOUN:
            return None
        core = start + 1
    if needs_report_noun and not _is_report(
        parse, start, core, parse.words.noun_prepositions[parse.sentence.lower[index]]
    ):
        return None
    end = parse.phrase_end(start, limit) if core > start + 1 or parse.nouns[start] else core
    end = _with_apposition(parse, max(end, core))
    frame_end = _frame_end(parse, index, end)
    name = parse.sentence.lower[index]
    return (index, frame_end), ((index, index + 1),), (start, end), f"prepositional, {name}"


def _frame_end(parse: Parse, index: int, end: int) -> int:
    """End of the frame: behind a relative clause about the source, and behind the comma of a fronted frame."""
    words = parse.sentence.words
    if end >= len(words) - 1 or words[end] != ",":
        return end
    if parse.tags[end + 1] & g.RELATIVE:
        clause = next((c for c in parse.clauses if c.start <= index < c.body), None)
        if clause is not None and clause.body > end:
            return clause.body
    return end + 1 if index == 0 else end


def _quoted_name_end(parse: Parse, start: int) -> int:
    """End of a name in quotation marks (*laut „tagesschau.de“*), ``start`` where none begins there."""
    number = parse.sentence.quoted[start]
    if number < 0 or parse.opaque[number] or parse.quoted[number].start != start:
        return start
    return parse.quoted[number].stop


def _with_apposition(parse: Parse, end: int) -> int:
    """*laut dem Sprecher der Polizei, Hans Meier,*: a name between commas belongs to the phrase."""
    words = parse.sentence.words
    count = len(words)
    if end < count and words[end] == ",":
        close = parse.core_end(end + 1, count)
        if close > end + 1 and close < count and words[close] == "," and close - end <= 5:
            return close
    return end


def _is_report(parse: Parse, start: int, end: int, nouns: tuple[str, ...]) -> bool:
    """Whether the head of a phrase is one of the nouns, alone or at the end of a compound."""
    for index in range(start, end):
        if parse.nouns[index]:
            lower = parse.sentence.lower[index]
            return lower in nouns or lower.endswith(_compound_ends(nouns))
    return False


@cache
def _compound_ends(nouns: tuple[str, ...]) -> tuple[str, ...]:
    """The nouns that end no words but their compounds (unlike *Sicht* in *Vorsicht*)."""
    return tuple(noun for noun in nouns if len(noun) >= _SHORTEST_COMPOUND)


def _behind_phrase(parse: Parse, index: int) -> _Found | None:
    """The noun phrase before *zufolge*, or before a *nach* that ends its clause."""
    lower = parse.sentence.lower[index]
    relative = _behind_relative(parse, index)
    if relative is not None:
        return relative
    start = _phrase_start(parse, index)
    if start == index:
        return None
    start = _dative_start(parse, start, index)
    if lower in parse.words.noun_prepositions:
        following = index + 1
        if following < len(parse.sentence) and (parse.nouns[following] or parse.tags[following] & g.DETERMINER):
            return None
        if not _is_report(parse, start, index, parse.words.noun_prepositions[lower]) or not _is_dative(parse, start):
            return None
    elif (
        lower in parse.words.prepositional_cues
        and index + 1 < len(parse.sentence)
        and parse.core_end(index + 1, len(parse.sentence)) > index + 1
    ):
        return None
    end = _frame_end(parse, index, index + 1)
    return (start, end), ((index, index + 1),), (start, index), f"postpositional, {lower}"


def _behind_relative(parse: Parse, index: int) -> _Found | None:
    """*zwei Beamte, denen zufolge …*: who the relative pronoun means."""
    opener, words = index - 1, parse.words
    if parse.sentence.lower[index] in words.noun_prepositions.keys() | words.prepositional_cues:
        return None  # "der nach der Pause …"
    if opener < 1 or parse.sentence.words[opener - 1] != "," or not parse.tags[opener] & g.RELATIVE:
        return None
    speaker = antecedent(parse, Clause(Kind.RELATIVE, opener, len(parse.sentence)))
    if speaker is None:
        return None
    return (opener, index + 1), ((index, index + 1),), speaker, f"{_RELATIVE}, {parse.sentence.lower[index]}"


def _relative_scope(parse: Parse, frame: Range) -> list[Range]:
    """What stands behind the frame, up to the comma that ends the relative clause."""
    words = parse.sentence.words
    end = next((k for k in range(frame[1], len(words)) if words[k] == "," and not parse.sentence.quoted[k] >= 0), -1)
    return [(frame[1], end if end >= 0 else len(words))]


def _dative_start(parse: Parse, start: int, index: int) -> int:
    """*Begonnen hat das Unglück der Polizei zufolge*: a nominative before the dative is no part of the phrase."""
    if parse.sentence.lower[start] not in parse.grammar.object_articles:
        return start
    later = (k for k in range(start + 1, index) if parse.sentence.lower[k] in parse.grammar.feminine_datives)
    return next(later, start)


def _is_dative(parse: Parse, start: int) -> bool:
    lower = parse.sentence.lower[start]
    return lower.endswith(("er", "en", "em"))


def _phrase_start(parse: Parse, index: int) -> int:
    """Walk back from a postposition over its noun phrase."""
    start = index
    while start > 0:
        before = start - 1
        word, tag = parse.sentence.words[before], parse.tags[before]
        if parse.nouns[before] or word in '“”"„»«()&':
            start = before
            continue
        if tag & g.DETERMINER and not tag & g.PREPOSITION:
            start = before
            if not tag & g.GENITIVE and parse.sentence.lower[before] != "der":
                break
            continue
        if tag & g.PREPOSITION and parse.sentence.lower[before] in parse.grammar.agent_prepositions and start < index:
            start = before
            continue
        if tag & (g.FUNCTION | g.VERBAL) or not word[0].isalpha():
            break
        if not parse.sentence.lower[before].endswith(("e", "en", "er", "es", "em")):
            break
        start = before
    return start


def _parenthetical(parse: Parse, index: int) -> _Found | None:
    """*…, so der Sprecher*: behind a comma or a quote, before a noun phrase without a verb."""
    sentence = parse.sentence
    count = len(sentence)
    if index + 1 >= count:
        return None
    if index > 0 and sentence.words[index - 1] not in ',–—-“”"«»':
        return None
    start = index + 1
    tag = parse.tags[start]
    end = parse.phrase_end(start, count)
    if end == start:
        if not tag & g.PRONOUN or tag & g.OBLIQUE:
            return None
        end = start + 1
    elif tag & g.OBLIQUE and sentence.lower[start] != "einer":
        return None
    after = end
    while after < count and sentence.words[after] not in '.,:;–—“”"„»«' and not parse.is_dash(after):
        if parse.is_finite(after):
            return None
        after += 1
    if end < after and sentence.lower[end] in parse.words.document_prepositions:
        # "so die Auskunft aus dem Krankenhaus": whose it is.
        told = any(_is_report(parse, start, end, nouns) for nouns in parse.words.noun_prepositions.values())
        end = max(end, parse.core_end(end + 1, after)) if told else end
    if index == 0 and (after >= count or sentence.words[after] != ":"):
        return None
    end = _with_apposition(parse, end)
    frame_start = index - 1 if index > 0 and sentence.words[index - 1] == "," else index
    frame_end = max(after, end)
    if frame_end < count and sentence.words[frame_end] in ",:" or frame_end == count - 1:
        frame_end += 1
    return (frame_start, min(frame_end, count)), ((index, index + 1),), (start, end), "parenthetical, so"


def _type(parse: Parse, quote: list[Range]) -> QuotationType:
    """Speech inside quotation marks is direct whatever the frame."""
    content = [k for s, e in quote for k in range(s, e) if parse.sentence.words[k][0].isalnum()]
    inside = sum(_inside_speech(parse, k) for k in content)
    return QuotationType.DIRECT if content and inside >= 0.9 * len(content) else QuotationType.INDIRECT


def _scope(parse: Parse, frame: Range) -> list[Range]:
    """The part of the sentence that a frame inside it attributes: its main clause with all that hangs on it."""
    start, end = _clause_scope(parse, frame)
    if frame[0] > 0 and parse.sentence.lower[frame[0] - 1] in parse.grammar.clause_joiners:
        # "hat Drohnen geliefert und nach Angaben von … eine Fabrik gebaut": only the second half is theirs.
        start = frame[0]
    if frame[1] < end and parse.sentence.words[frame[1]] in _DASHES and _has_words(parse, start, frame[0]):
        # "…, so der Beamte – ein Zeichen dafür, dass …": what a dash adds is the outlet's.
        end = frame[1]
    return [(s, e) for s, e in ((start, max(start, frame[0])), (frame[1], end)) if s < e and _has_words(parse, s, e)]


_DASHES = frozenset("–—-")


def _clause_scope(parse: Parse, frame: Range) -> Range:
    """The clause that a frame stands in, up to the next main clause that is joined to it."""
    start, end = 0, len(parse.sentence)
    for number, clause in enumerate(parse.clauses):
        if clause.start <= frame[0] < max(clause.end, frame[1]) and clause.start < frame[1]:
            if clause.kind in (Kind.SUBORDINATE, Kind.RELATIVE) and number > 0:
                start = clause.start
                if number + 1 < len(parse.clauses) and parse.clauses[number + 1].kind is Kind.MAIN:
                    end = clause.end
            elif parse.tags[clause.start] & g.COORDINATOR and clause.kind is Kind.MAIN and clause.start > 0:
                start = clause.start
            break
    for clause in parse.clauses:
        if clause.start >= frame[1] and clause.kind is Kind.MAIN and parse.tags[clause.start] & g.COORDINATOR:
            return start, min(end, clause.start)
    return start, end


def _has_words(parse: Parse, start: int, end: int) -> bool:
    return any(parse.sentence.words[k][0].isalnum() for k in range(start, end))
