"""Frames: a cue verb with its subject, whom it was told to and when, and where the frame ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.extraction import tagging as g
from claimcheck.extraction.drafts import Range
from claimcheck.extraction.fixed_order.phrases import MARKS, Phrases
from claimcheck.languages.contract import Cue

# How far behind its verb a further word of a cue may stand (*waved the affair away*).
_PARTICLE_REACH = 10


@dataclass(frozen=True, slots=True)
class Frame:
    """A cue with what belongs to it.

    Args:
        cue: the verb.
        verb: its token.
        tokens: the cue's tokens.
        speaker: the subject, None where it must be found elsewhere.
        start, end: the frame; what was said may begin at ``end``.
        addressee: whom it was told to.
        inverted: whether the subject stands behind the verb.
        weak: whether the form is commoner as another word.
        gerund: whether it hangs on a clause before it (*…, adding that*).
        negated: whether it is denied that it was said.
        relative: whether it is a relative clause.
    """

    cue: Cue
    verb: int
    tokens: tuple[Range, ...]
    speaker: Range | None
    start: int
    end: int
    addressee: Range | None = None
    inverted: bool = False
    weak: bool = False
    gerund: bool = False
    negated: bool = False
    relative: bool = False


def frames(phrases: Phrases) -> Iterator[Frame]:
    """All frames of a sentence, from left to right."""
    for verb in range(phrases.begin, phrases.end):
        lower = phrases.lower[verb]
        if lower not in phrases.attribution.cue_forms or phrases.sentence.quoted[verb] >= 0:
            continue
        if phrases.words[verb][0].isupper() and verb > phrases.begin:
            continue
        frame = _frame(phrases, verb)
        if frame is not None:
            yield frame


def _frame(phrases: Phrases, verb: int) -> Frame | None:
    found = _cue(phrases, verb)
    if found is None:
        return None
    cue, tokens, tag, weak = found
    lower = phrases.lower
    following = lower[verb + 1] if verb + 1 < len(lower) else ""
    if following in phrases.order.not_speech.get(lower[verb], ()) or following == phrases.order.agent:
        return None
    if verb > phrases.begin and _is_noun_behind(phrases, verb - 1):
        return None
    if not cue.content and not cue.bare and _is_reduced(phrases, verb, tag):
        return None
    auxiliaries = _auxiliaries(phrases, verb)
    if any(word in phrases.order.skipped_modals for word in auxiliaries):
        return None
    if tag & g.PARTICIPLE and auxiliaries and auxiliaries[0] in phrases.order.passive and not _is_gerund(phrases, verb):
        return None
    behind = tokens[-1][1] if tokens[-1][1] == verb + 2 else verb + 1
    negated = any(word in phrases.order.negations for word in auxiliaries)
    if _is_gerund(phrases, verb) and not auxiliaries:
        return _gerund_frame(phrases, verb, cue, tokens)
    if not tag & g.FINITE and not auxiliaries and not _may_be_plural(phrases, verb):
        return None
    inverted = _inverted_subject(phrases, verb, behind)
    if inverted is not None:
        end = frame_end(phrases, inverted[1])
        return Frame(cue, verb, tokens, inverted, verb, end, inverted=True, weak=weak)
    subject = phrases.subject_before(verb)
    if subject is None and not _leans(phrases, verb):
        return None
    if weak and subject is not None and _hangs_on_preposition(phrases, subject[0]):
        return None
    addressee, end = _addressee(phrases, behind, cue)
    end = frame_end(phrases, end)
    start = subject[0] if subject is not None else verb
    relative = subject is not None and any(phrases.lower[k] in phrases.order.relatives for k in range(subject[1], verb))
    return Frame(cue, verb, tokens, subject, start, end, addressee, weak=weak, negated=negated, relative=relative)


def _is_noun_behind(phrases: Phrases, before: int) -> bool:
    """Behind an article a form is no verb (*the remarks*)."""
    return phrases.is_determiner(before) and phrases.lower[before] not in phrases.order.counting_determiners


def _is_reduced(phrases: Phrases, verb: int, tag: int) -> bool:
    """A participle behind its noun, with the finite verb still to come (*people briefed on the talks said*)."""
    if not tag & g.PARTICIPLE or verb + 1 >= phrases.end or not phrases.tags[verb + 1] & g.PREPOSITION:
        return False
    for index in range(verb + 2, phrases.stretch_end(verb + 1, phrases.end)):
        if phrases.lower[index] in phrases.order.subordinators or phrases.lower[index] in phrases.order.joiners:
            return False
        if phrases.tags[index] & g.AUXILIARY or phrases.is_cue(index) and phrases.tags[index] & g.FINITE:
            return True
    return False


def _hangs_on_preposition(phrases: Phrases, start: int) -> bool:
    """Whether a phrase stands behind a preposition and so is no subject (*according to expense reports*)."""
    before = start - 1
    return (
        before >= phrases.begin
        and bool(phrases.tags[before] & g.PREPOSITION)
        and phrases.lower[before] not in phrases.order.subordinators
    )


def _cue(phrases: Phrases, verb: int) -> tuple[Cue, tuple[Range, ...], int, bool] | None:
    """The cue at a verb: one whose further words stand behind it, else the bare one."""
    for form in phrases.attribution.cue_forms[phrases.lower[verb]]:
        if not form.cue.particles:
            return form.cue, ((verb, verb + 1),), form.tag, form.joined
        limit = min(phrases.stretch_end(verb + 1, phrases.end), verb + 1 + _PARTICLE_REACH)
        for place in range(verb + 1, limit):
            if phrases.lower[place] == form.cue.particles[0]:
                if place > verb + 1 and form.cue.particles[0] not in phrases.order.loose_particles:
                    break
                tokens = ((verb, place + 1),) if place == verb + 1 else ((verb, verb + 1), (place, place + 1))
                return form.cue, tokens, form.tag, False
    return None


def _auxiliaries(phrases: Phrases, verb: int) -> list[str]:
    """Auxiliaries and negations right before a verb, the nearest first."""
    found: list[str] = []
    index = verb - 1
    while index >= phrases.begin and phrases.tags[index] & (g.ADVERB | g.AUXILIARY):
        if phrases.tags[index] & g.AUXILIARY or phrases.lower[index] in phrases.order.negations:
            found.append(phrases.lower[index])
        index -= 1
    return found


def _is_gerund(phrases: Phrases, verb: int) -> bool:
    return phrases.lower[verb].endswith(phrases.order.gerund_ending)


def _may_be_plural(phrases: Phrases, verb: int) -> bool:
    """A base form is finite behind a plural: *officials say*, *they think*, *police believe*."""
    before = verb - 1
    while before > phrases.begin and phrases.tags[before] & g.ADVERB:
        before -= 1
    if before < phrases.begin:
        return False
    lower = phrases.lower[before]
    if lower in phrases.order.plural_subjects:
        return True
    endings = phrases.order.possessive_endings
    return lower.endswith(phrases.order.plural_ending) and phrases.is_nominal(before) and not lower.endswith(endings)


def _leans(phrases: Phrases, verb: int) -> bool:
    """*…, and added that …*: a second predicate of a subject told before."""
    before = verb - 1
    while before > phrases.begin and phrases.tags[before] & (g.ADVERB | g.AUXILIARY):
        before -= 1
    return before > phrases.begin and phrases.lower[before] in phrases.order.joiners


def _gerund_frame(phrases: Phrases, verb: int, cue: Cue, tokens: tuple[Range, ...]) -> Frame | None:
    """*…, adding that …*: only behind a comma or the end of a quote."""
    before = verb - 1
    if before <= phrases.begin or not (phrases.words[before] == "," or phrases.words[before] in MARKS):
        return None
    if not (cue.content or cue.bare):
        return None
    addressee, end = _addressee(phrases, tokens[-1][1], cue)
    return Frame(cue, verb, tokens, None, verb, frame_end(phrases, end), addressee, gerund=True)


def _inverted_subject(phrases: Phrases, verb: int, behind: int) -> Range | None:
    """The subject behind a verb that stands at the edge of what was said (*…,” said the minister*)."""
    before = verb - 1
    while before > phrases.begin and phrases.tags[before] & g.ADVERB and not phrases.is_edge(before):
        before -= 1
    if before <= phrases.begin or not phrases.is_edge(before) or behind >= phrases.end:
        return None
    after_quote = phrases.sentence.quoted[before] >= 0
    if not after_quote and (phrases.words[before] != "," or not phrases.has_finite(phrases.begin, before)):
        return None
    if phrases.subject_before(verb) is not None and not after_quote:
        return None
    if (
        phrases.lower[behind]
        in phrases.order.object_pronouns - phrases.order.possessives - phrases.order.speaker_pronouns
    ):
        return None
    if phrases.lower[behind] in phrases.order.complementizers:
        return None
    end = phrases.phrase_end(behind, phrases.end)
    if end == behind or phrases.is_time(behind) or _is_gerund(phrases, behind):
        return None
    close = phrases.stretch_end(end, phrases.end)
    if not after_quote and phrases.has_finite(end, close):
        return None
    return behind, phrases.with_appositions(end, len(phrases.words))


def _addressee(phrases: Phrases, index: int, cue: Cue) -> tuple[Range | None, int]:
    """Whom it was told to behind the verb, and the token behind that."""
    if not cue.addressed or index >= phrases.end or phrases.is_edge(index):
        return None, index
    if phrases.lower[index] in phrases.order.object_pronouns:
        return (index, index + 1), index + 1
    if phrases.lower[index] in phrases.order.complementizers:
        return None, index
    end = phrases.core_end(index, phrases.end)
    while end < phrases.end and phrases.lower[end] in phrases.order.genitive and end > index:
        further = phrases.core_end(end + 1, phrases.end)
        if further == end + 1 or cue.gerund and phrases.lower[end + 1].endswith(phrases.order.gerund_ending):
            break
        end = further
    return ((index, end), end) if end > index else (None, index)


def frame_end(phrases: Phrases, index: int) -> int:
    """The token behind times and occasions that follow a verb of saying."""
    limit = phrases.end
    while index < limit and not phrases.is_edge(index):
        further = _circumstance(phrases, index, limit)
        if further == index:
            break
        index = further
    return index


def _circumstance(phrases: Phrases, index: int, limit: int) -> int:
    lower = phrases.lower
    if lower[index] in phrases.order.circumstance_prepositions:
        end = index + 1
        start = end
        while end < limit and (
            phrases.is_determiner(end) or phrases.words[end][0].isdigit() or lower[end] in phrases.order.time_openers
        ):
            end += 1
        if end < limit and phrases.is_time(end):
            return _date_end(phrases, end, limit)
        core = phrases.core_end(start, limit)
        if core > start and any(lower[k] in phrases.order.occasions for k in range(start, core)):
            while core < limit and lower[core] in phrases.order.circumstance_links:
                further = phrases.core_end(core + 1, limit)
                if further == core + 1:
                    break
                core = further
            return core
        return index
    if phrases.is_time(index):
        return _date_end(phrases, index, limit)
    if lower[index] in phrases.order.time_openers and index + 1 < limit and phrases.is_time(index + 1):
        return index + 2
    if _is_manner(phrases, index) and index + 1 < limit:
        return index + 1
    return index


def _date_end(phrases: Phrases, index: int, limit: int) -> int:
    """*Sept. 10, 2002,*: a date with its stop, day and year."""
    start = index
    while index < limit:
        word = phrases.words[index]
        if phrases.is_time(index) or index > start and (word.isdigit() or word == "." and index + 1 < limit):
            index += 1
        elif word == "," and index + 1 < limit and _is_year(phrases.words[index + 1]):
            index += 3 if index + 2 < limit and phrases.words[index + 2] == "," else 2
        else:
            break
    return min(index, limit)


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit()


def _is_manner(phrases: Phrases, index: int) -> bool:
    """An adverb of how it was said (*bluntly*) rather than one of what was said (*only*)."""
    lower = phrases.lower[index]
    return (
        bool(phrases.tags[index] & g.ADVERB)
        and lower.endswith(phrases.order.adverb_ending)
        and (lower not in phrases.order.focus_adverbs)
    )
