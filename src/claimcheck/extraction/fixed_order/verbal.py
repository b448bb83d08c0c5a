"""Attribution by a verb of saying in a language with a fixed word order."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.extraction import tagging as g
from claimcheck.extraction.drafts import Draft, Range
from claimcheck.extraction.fixed_order.frames import Frame, frame_end, frames
from claimcheck.extraction.fixed_order.phrases import MARKS, Phrases
from claimcheck.model import QuotationType

Content = tuple[QuotationType, list[Range], str]

_DIRECT, _INDIRECT, _REPORTED = QuotationType.DIRECT, QuotationType.INDIRECT, QuotationType.REPORTED


def verbal(phrases: Phrases) -> Iterator[Draft]:
    """Direct and indirect speech, and speech acts told as a summary."""
    found = list(frames(phrases))
    speaker: Range | None = None
    covered = phrases.begin
    trailing = _trailing(phrases, found)
    for draft in _quoted_as_saying(phrases):
        yield draft
        covered = max(covered, max(draft.tokens(), default=0) + 1)
    for number, frame in enumerate(found):
        if frame.verb < covered and not frame.inverted and covered > phrases.begin:
            continue
        if number < trailing or number > trailing >= 0 and _passes_on(phrases, found[number - 1], frame):
            continue
        content = _content(phrases, found, number, covered)
        if content is None:
            continue
        type_, quote, rule = content
        who = (
            frame.speaker or speaker or (_first_subject(phrases, found, frame.verb) if frame.speaker is None else None)
        )
        if frame.speaker is not None and phrases.lower[frame.speaker[0]] in phrases.order.impersonal:
            continue
        cited = _cited(phrases, frame)
        if cited is not None:
            who = cited
        if who is None:
            continue
        speaker = who
        quote = [part for part in quote if part[0] < part[1]]
        if not quote:
            continue
        whole = type_ is _REPORTED and quote == [(phrases.begin, phrases.end)]
        yield Draft(
            type_,
            [(phrases.begin, len(phrases.words))] if whole else quote,
            rule,
            speaker=who,
            cue=() if type_ is _REPORTED else frame.tokens,
            frame=() if type_ is _REPORTED else _frame_ranges(frame),
            addressee=(frame.addressee,) if frame.addressee is not None else (),
            keep_stop=type_ is _DIRECT or whole,
        )
        covered = max(covered, max(end for _, end in quote))
        yield from _behind_semicolon(phrases, found, frame, who, quote)


def _trailing(phrases: Phrases, found: list[Frame]) -> int:
    """The number of a frame between commas or at the sentence's end: what stands before it is its content.

    Frames before it lie inside that content; -1 where there is none.
    """
    for number in range(len(found) - 1, 0, -1):
        frame = found[number]
        before, behind = frame.start - 1, max(frame.end, frame.verb + 1)
        if (
            frame.gerund
            or frame.relative
            or frame.speaker is None
            or not (frame.cue.bare or frame.cue.content)
            or frame.weak
        ):
            continue
        if before <= phrases.begin or phrases.words[before] != "," or phrases.sentence.quoted[before - 1] >= 0:
            continue
        if behind < phrases.end and phrases.words[behind] not in ",;":
            continue
        if phrases.quote_at(min(behind + 1, len(phrases.words) - 1)) is not None or phrases.quotes:
            continue
        if found[0].speaker is not None and frame.speaker[0] <= found[0].speaker[0]:
            continue
        if (
            phrases.has_finite(phrases.begin, before)
            and phrases.lower[phrases.begin] not in phrases.order.subordinators
        ):
            return number - _passes_on(phrases, found[number - 1], frame)
    return -1


def _passes_on(phrases: Phrases, inner: Frame, outer: Frame) -> bool:
    """*…, the ministry said, Reuters reported*: two frames on end, the outer of which tells through whom it came."""
    told = max(inner.end, inner.verb + 1)
    if inner.speaker is None or inner.gerund or inner.relative or told != outer.start - 1:
        return False
    before = inner.start - 1
    return before > phrases.begin and phrases.words[before] == "," and phrases.has_finite(phrases.begin, before)


def _frame_ranges(frame: Frame) -> tuple[Range, ...]:
    return ((frame.start, max(frame.end, frame.verb + 1)),)


def _behind_semicolon(
    phrases: Phrases, found: list[Frame], frame: Frame, who: Range, quote: list[Range]
) -> Iterator[Draft]:
    """*The vote was void, he insisted; the true count was nine.*"""
    index = frame.end
    if index >= phrases.end or phrases.words[index] != ";" or quote[-1][1] > frame.start:
        return
    if any(other.verb > index for other in found) or not phrases.has_finite(index + 1, phrases.end):
        return
    if frame.start > index or phrases.sentence.quoted[quote[0][0]] >= 0:
        return
    yield Draft(
        _INDIRECT, [(index + 1, phrases.end)], "indirect, behind semicolon", speaker=who, cue=frame.tokens,
        frame=_frame_ranges(frame),
    )  # fmt: skip


def _first_subject(phrases: Phrases, found: list[Frame], verb: int) -> Range | None:
    """The subject of the clause before, for a predicate or participle that leans on it."""
    for frame in reversed(found):
        if frame.verb < verb and frame.speaker is not None:
            return frame.speaker
    for index in range(phrases.begin + 1, verb):
        if (
            phrases.tags[index] & g.FINITE
            and phrases.sentence.quoted[index] < 0
            and not phrases.words[index][0].isupper()
        ):
            subject = phrases.subject_before(index)
            if subject is not None:
                return subject
    return None


def _content(phrases: Phrases, found: list[Frame], number: int, covered: int) -> Content | None:
    frame = found[number]
    if frame.negated and frame.cue.bare and frame.cue.question and frame.speaker is not None:
        return _summary(phrases, found, number)
    comment = _comment(phrases, frame)
    if comment is not None:
        return comment
    if frame.inverted:
        return _preceding(phrases, frame, covered)
    return (
        _following(phrases, found, number)
        or (_preceding(phrases, frame, covered) if _ends(phrases, frame) else None)
        or _wording(phrases, frame)
        or (_summary(phrases, found, number) if frame.cue.reported and not frame.weak and not frame.gerund else None)
    )


def _ends(phrases: Phrases, frame: Frame) -> bool:
    """Whether nothing that could have been said stands behind the frame."""
    if frame.start <= phrases.begin or frame.gerund or frame.speaker is None or frame.relative:
        return False
    before = frame.start - 1
    if not (phrases.words[before] == "," or phrases.words[before] in MARKS or phrases.is_dash(before)):
        return False
    return frame.cue.content or frame.cue.bare


def _comment(phrases: Phrases, frame: Frame) -> Content | None:
    """*…, as he put it*; *As the minister said, …*: the rest of the sentence."""
    before = frame.start - 1
    if before < phrases.begin or phrases.lower[before] not in phrases.order.comment_openers or frame.inverted:
        return None
    if before > phrases.begin and not phrases.is_edge(before - 1):
        return None
    close = phrases.stretch_end(frame.verb + 1, phrases.end)
    parts = [(phrases.begin, before), (close, phrases.end)]
    parts = [part for part in parts if any(phrases.words[k][0].isalnum() for k in range(*part))]
    if not parts:
        return None
    direct = all(_is_quoted(phrases, part) for part in parts)
    return (_DIRECT if direct else _INDIRECT), parts, "comment clause"


def _is_quoted(phrases: Phrases, part: Range) -> bool:
    return all(phrases.sentence.quoted[k] >= 0 for k in range(*part) if phrases.words[k][0].isalnum())


def _preceding(phrases: Phrases, frame: Frame, covered: int) -> Content | None:
    """What was said stands before its frame, and may go on behind it."""
    stop = frame.start
    while stop > phrases.begin and phrases.words[stop - 1] == ",":
        stop -= 1
    if stop <= phrases.begin:
        return None
    quote = phrases.quote_at(stop - 1)
    if quote is not None and quote[1] == stop and _stands_apart(phrases, quote[0]):
        second = _quote_behind(phrases, frame)
        rule = "direct, frame between" if second else "direct, frame behind"
        return _DIRECT, [quote, *second], rule
    start = _content_start(phrases, covered, stop)
    if start < stop and phrases.lower[stop - 1] in phrases.order.complementizers:
        # "a scan that, it says, proves …": only what follows is what was said.
        close = phrases.stretch_end(max(frame.end, frame.verb + 1), phrases.end)
        return (_INDIRECT, [(close + 1, phrases.end)], "indirect, frame inside") if close + 1 < phrases.end else None
    if start >= stop or any(tuple(phrases.lower[start : start + len(p)]) == p for p in phrases.order.source_phrases):
        return None
    before = (start, stop)
    behind = _going_on(phrases, frame, before)
    if not behind and not phrases.has_finite(start, stop) and stop - start < 4:
        return None
    if not (behind or phrases.has_finite(start, stop)) and phrases.words[frame.start - 1] == ",":
        return None
    return _INDIRECT, [before, *behind], "indirect, frame between" if behind else "indirect, frame behind"


def _content_start(phrases: Phrases, covered: int, stop: int) -> int:
    start = max(phrases.begin, covered)
    while start < stop and (phrases.words[start] in ",;:" or phrases.is_dash(start)):
        start += 1
    return start


def _stands_apart(phrases: Phrases, opening: int) -> bool:
    """Whether a quote begins a clause of its own rather than being woven into one."""
    if opening <= phrases.begin or phrases.words[opening - 1] in ",:;.(" or phrases.is_dash(opening - 1):
        return True
    return (
        opening + 1 < len(phrases.words)
        and phrases.words[opening + 1][0].isupper()
        and not any(
            phrases.words[k][0].islower() and phrases.tags[k] & (g.PREPOSITION | g.DETERMINER) for k in (opening - 1,)
        )
    )


def _quote_behind(phrases: Phrases, frame: Frame) -> list[Range]:
    """The second half of a quote that its frame interrupts."""
    close = frame.end
    for start, end in phrases.quotes:
        near = start >= close and start - close <= 14 and phrases.words[start - 1] in ",:.;–—"
        if near and not any(phrases.is_cue(k) for k in range(close, start)):
            return [(start, end)]
    return []


def _going_on(phrases: Phrases, frame: Frame, before: Range) -> list[Range]:
    """Indirect speech behind its frame: *The letter, he added, recommended a limit*; *…, it said, and one had died*."""
    index = max(frame.end, frame.verb + 1)
    index = phrases.stretch_end(index, phrases.end)
    if index + 1 >= phrases.end or phrases.words[index] != ",":
        return []
    following = index + 1
    tag = phrases.tags[following]
    if not phrases.has_finite(*before):
        if (
            tag & g.FINITE
            or phrases.has_finite(following, phrases.end)
            or phrases.lower[following] == phrases.order.infinitive_marker
        ):
            return [(following, phrases.end)]
        return []
    if phrases.lower[following] == phrases.order.infinitive_marker:
        return [(following, phrases.end)]
    if phrases.lower[following] == phrases.order.addition and phrases.has_finite(following + 1, phrases.end):
        if any(phrases.is_cue(k) for k in range(following + 1, phrases.end)):
            return []
        return [(following, phrases.end)]
    return []


def _following(phrases: Phrases, found: list[Frame], number: int) -> Content | None:
    """What was said stands behind its frame."""
    frame = found[number]
    index = frame.end
    if index >= phrases.end:
        return None
    index = _behind_citing(phrases, index)
    cue = frame.cue
    word, lower = phrases.words[index], phrases.lower[index]
    speaks = cue.content or cue.bare
    opening = index + 1 if word in ",:" and index + 1 < len(phrases.words) else index
    quote = phrases.quote_at(opening)
    if quote is not None and quote[1] < phrases.end and phrases.lower[quote[1]] in phrases.order.complementizers:
        # "told MSNBC's “Morning Hour” that …": the quoted words are a name.
        return _INDIRECT, [(quote[1], _content_end(phrases, found, number, quote[1]))], "indirect, conjunction"
    if quote is not None and quote[0] == opening and (speaks or cue.wording):
        return _quote_content(phrases, found, number, quote, opening > index)
    ahead = _conjunction_ahead(phrases, index)
    if ahead >= 0 and (speaks or cue.thought or cue.reported) and _opens_clause(phrases, ahead):
        return _INDIRECT, [(ahead, _content_end(phrases, found, number, ahead))], "indirect, conjunction"
    if (
        lower in phrases.order.complementizers
        and (speaks or cue.thought or cue.reported)
        and _opens_clause(phrases, index)
    ):
        return _INDIRECT, [(index, _content_end(phrases, found, number, index))], "indirect, conjunction"
    if word == ":" and speaks and phrases.has_finite(index + 1, phrases.end):
        return _INDIRECT, [(index + 1, phrases.end)], "indirect, colon"
    if (
        cue.infinitive
        and lower in phrases.order.negations
        and phrases.lower[index + 1] == phrases.order.infinitive_marker
    ):
        return _INDIRECT, [(index, _content_end(phrases, found, number, index))], "indirect, infinitive"
    if cue.infinitive and cue.thought:
        core = phrases.core_end(index, phrases.end)
        if core > index and core < phrases.end and phrases.lower[core] == phrases.order.infinitive_marker:
            return _INDIRECT, [(index, _content_end(phrases, found, number, index))], "indirect, object and infinitive"
    if cue.object and _has_object(phrases, frame, index):
        start = max(
            frame.verb + 1, index if phrases.lower[index - 1] not in phrases.order.loose_particles else frame.verb + 1
        )
        return _INDIRECT, [(start, _content_end(phrases, found, number, start))], "indirect, object"
    to_do = lower == phrases.order.infinitive_marker and index + 1 < phrases.end and phrases.words[index + 1].islower()
    if to_do and cue.infinitive:
        return _INDIRECT, [(index, _content_end(phrases, found, number, index))], "indirect, infinitive"
    if lower in phrases.order.questions and cue.question and index + 1 < phrases.end:
        return _INDIRECT, [(index, _content_end(phrases, found, number, index))], "indirect, question"
    if cue.question and lower == phrases.order.infinitive_marker:
        core = phrases.core_end(index + 1, phrases.end)
        if index + 1 < core < phrases.end and phrases.lower[core] in phrases.order.questions:
            return _INDIRECT, [(core, _content_end(phrases, found, number, core))], "indirect, question"
    if cue.gerund:
        start = index + 1 if lower in phrases.order.gerund_prepositions and cue.addressed else index
        if start < phrases.end and phrases.lower[start].endswith(phrases.order.gerund_ending) and len(lower) > 4:
            return _INDIRECT, [(start, _content_end(phrases, found, number, start))], "indirect, gerund"
    if cue.bare and _is_bare_clause(phrases, index, frame):
        return _INDIRECT, [(index, _content_end(phrases, found, number, index))], "indirect, bare clause"
    return None


def _conjunction_ahead(phrases: Phrases, index: int) -> int:
    """The conjunction behind circumstances (*bragged on its site on Sunday that …*), -1 where there is none."""
    if not phrases.tags[index] & (g.PREPOSITION | g.ADVERB | g.PARTICIPLE) or phrases.tags[index] & g.AUXILIARY:
        return -1
    for place in range(index, min(index + 14, phrases.end - 2)):
        if phrases.is_edge(place) or phrases.tags[place] & g.AUXILIARY:
            return -1
        if phrases.lower[place] in phrases.order.complementizers and place > index:
            return -1 if phrases.tags[place + 1] & (g.AUXILIARY | g.FINITE) else place
    return -1


def _has_object(phrases: Phrases, frame: Frame, index: int) -> bool:
    """Whether a verb that takes what was said as its object has a figure or a phrase there."""
    if phrases.is_edge(index):
        return False
    if frame.cue.particles and frame.cue.particles[0] in phrases.order.loose_particles:
        return any(
            phrases.words[k][0].isdigit() for k in range(frame.verb, phrases.stretch_end(frame.verb, phrases.end))
        )
    return phrases.core_end(index, phrases.end) > index


def _behind_citing(phrases: Phrases, index: int) -> int:
    """*AFP reported, citing an adviser, that …*: the token behind whoever is cited."""
    if phrases.words[index] != "," or index + 1 >= phrases.end or phrases.lower[index + 1] not in phrases.order.citing:
        return index
    close = phrases.stretch_end(index + 2, phrases.end)
    return close + 1 if close + 1 < phrases.end and phrases.words[close] == "," else index


def _cited(phrases: Phrases, frame: Frame) -> Range | None:
    """Whoever a medium cites is who speaks."""
    for index in range(frame.verb + 1, min(phrases.end - 1, frame.verb + 12)):
        if phrases.lower[index] in phrases.order.citing and phrases.words[index - 1] == ",":
            end = phrases.phrase_end(index + 1, phrases.end)
            return (index + 1, end) if end > index + 1 else None
    return None


def _opens_clause(phrases: Phrases, index: int) -> bool:
    """*that* before a clause, not alone as the object (*denied that on Wednesday*)."""
    return (
        phrases.has_finite(index + 1, phrases.end)
        or phrases.end - index > 4
        and not phrases.tags[index + 1] & g.PREPOSITION
    )


def _is_bare_clause(phrases: Phrases, index: int, frame: Frame) -> bool:
    if phrases.is_edge(index) or phrases.end - index < 2:
        return False
    tag = phrases.tags[index]
    if tag & (g.COORDINATOR | g.RELATIVE) and not phrases.is_determiner(index):
        return False
    if frame.weak and not (tag & g.PRONOUN or phrases.is_determiner(index) or phrases.is_nominal(index)):
        return False
    stop = index
    limit = phrases.end
    relative = frame.relative
    while stop < limit and phrases.words[stop] != ";" and not (relative and phrases.words[stop] == ","):
        stop += 1
    if frame.cue.reported or frame.weak:
        # "confirmed the report that was leaked": a relative clause makes no clause of its noun.
        stop = next((k for k in range(index, stop) if phrases.lower[k] in phrases.order.relatives), stop)
    return phrases.has_finite(index, stop) and not _is_afterthought(phrases, index, frame)


def _is_afterthought(phrases: Phrases, index: int, frame: Frame) -> bool:
    """Behind a quote, a clause of time or reason is no content (*“…,” he said as he left*)."""
    before = frame.start - 1
    behind_speech = before >= phrases.begin and (
        phrases.sentence.quoted[before] >= 0
        or phrases.words[before] == ","
        and phrases.has_finite(phrases.begin, before)
    )
    return behind_speech and bool(phrases.tags[index] & (g.PREPOSITION | g.SUBORDINATOR | g.ADVERB))


def _quote_content(phrases: Phrases, found: list[Frame], number: int, quote: Range, parted: bool) -> Content:
    start, end = quote
    frame = found[number]
    rest = any(phrases.words[k][0].isalnum() for k in range(end, phrases.stretch_end(end, phrases.end)))
    capital = start + 1 < len(phrases.words) and phrases.words[start + 1][0].isupper()
    before = _quote_before(phrases, frame)
    if rest and not parted and not capital and frame.cue.bare:
        return _INDIRECT, [(start, _content_end(phrases, found, number, start))], "indirect, quote and clause"
    parts = [*before, quote]
    return _DIRECT, parts, "direct, frame between" if before else "direct, frame before"


def _quote_before(phrases: Phrases, frame: Frame) -> list[Range]:
    stop = frame.start
    while stop > phrases.begin and phrases.words[stop - 1] == ",":
        stop -= 1
    quote = phrases.quote_at(stop - 1) if stop > phrases.begin else None
    return [quote] if quote is not None and quote[1] == stop and quote[1] - quote[0] > 3 else []


def _wording(phrases: Phrases, frame: Frame) -> Content | None:
    """A few quoted words behind the verb: *called it “a fabrication”*."""
    cue = frame.cue
    if not (cue.wording or cue.bare or cue.content or cue.reported) or frame.gerund and not cue.wording:
        return None
    for start, end in phrases.quotes:
        if frame.verb < start <= frame.verb + 12 and start < phrases.end:
            between = range(frame.verb + 1, start)
            if any(phrases.words[k] in ";:" or phrases.is_cue(k) and phrases.tags[k] & g.FINITE for k in between):
                return None
            words = [k for k in range(start, end) if phrases.words[k][0].isalnum()]
            titled = len(words) <= 3 and all(phrases.words[k][0].isupper() for k in words)
            if titled or not (cue.wording or len(words) >= 2):
                return None
            return _DIRECT, [(start, end)], "direct, wording"
    return None


def _summary(phrases: Phrases, found: list[Frame], number: int) -> Content | None:
    """The whole clause as a speech act."""
    frame = found[number]
    if frame.speaker is None and number > 0:
        return _REPORTED, [(frame.verb, _content_end(phrases, found, number, frame.verb))], "reported"
    if frame.speaker is None:
        return None
    end = _content_end(phrases, found, number, frame.verb)
    if end - frame.verb < 2:
        return None
    start = frame.start
    if start > phrases.begin and not phrases.has_finite(phrases.begin, start):
        start = phrases.begin
    return _REPORTED, [(start, end)], "reported"


def _content_end(phrases: Phrases, found: list[Frame], number: int, start: int) -> int:
    """Where what was said ends: where the next frame of the sentence begins, else with the sentence."""
    own = found[number]
    if own.start > phrases.begin and phrases.lower[own.start - 1] in phrases.order.subordinators and not own.inverted:
        # "While he acknowledged that mistakes were made, Mr. Katz …": the main clause comes behind the comma.
        close = phrases.stretch_end(start, phrases.end)
        if own.start - 1 <= phrases.begin + 1 and phrases.lower[own.start - 1] not in phrases.order.complementizers:
            return close
    if own.relative:
        return phrases.stretch_end(start, phrases.end)
    for frame in found[number + 1 :]:
        if frame.verb <= start:
            continue
        begin = frame.start if frame.speaker is not None and not frame.inverted else frame.verb
        while begin > start and phrases.tags[begin - 1] & (g.ADVERB | g.AUXILIARY):
            begin -= 1
        before = begin - 1
        if before <= start:
            continue
        joined = phrases.lower[before] in phrases.order.joiners | phrases.order.contrasts
        if frame.gerund and phrases.words[before] == ",":
            return before
        if phrases.words[before] == ";":
            return before
        if joined and frame.speaker is None and _takes_over(phrases, frame):
            return before
        if joined and frame.speaker is not None and phrases.words[before - 1] in ",;":
            return before
    return phrases.end


def _takes_over(phrases: Phrases, frame: Frame) -> bool:
    """*said it was ready and recalled that …*: the second verb is one of saying with content of its own."""
    index = frame.end
    if index >= phrases.end:
        return False
    if phrases.lower[index] in phrases.order.complementizers or phrases.quote_at(index) is not None:
        return True
    if frame.cue.infinitive and phrases.lower[index] in phrases.order.negations | {phrases.order.infinitive_marker}:
        return True
    if frame.cue.wording and any(frame.verb < start <= frame.verb + 8 for start, _ in phrases.quotes):
        return True
    if frame.cue.bare and _is_bare_clause(phrases, index, frame):
        return True
    return frame.cue.reported and not frame.weak


def _quoted_as_saying(phrases: Phrases) -> Iterator[Draft]:
    """*dpa quoted a witness as saying that …*, *he was quoted by TASS as saying …*."""
    for verb in range(phrases.begin, phrases.end):
        if phrases.lower[verb] not in phrases.order.quoting or phrases.sentence.quoted[verb] >= 0:
            continue
        place = _saying(phrases, verb)
        if place is None:
            continue
        start, end = place
        passive = verb > phrases.begin and phrases.lower[verb - 1] in phrases.order.passive
        subject = phrases.subject_before(verb)
        speaker = subject if passive else (verb + 1, start)
        if speaker is None or speaker[0] >= speaker[1]:
            continue
        if not passive and phrases.words[speaker[1] - 1] == ",":
            speaker = (speaker[0], speaker[1] - 1)
        content = _cited_content(phrases, subject, verb, end)
        if content is None:
            continue
        cue = (
            ((verb - 1 if passive else verb, verb + 1), (start, end))
            if start > verb + 1
            else ((verb - 1 if passive else verb, end),)
        )
        frame_start = subject[0] if subject is not None else verb
        yield Draft(
            content[0], content[1], "quoted as saying", speaker=speaker, cue=cue, frame=((frame_start, end),),
            keep_stop=content[0] is _DIRECT,
        )  # fmt: skip


def _saying(phrases: Phrases, verb: int) -> Range | None:
    for index in range(verb + 1, min(verb + 24, phrases.end)):
        for phrase in phrases.order.saying:
            if tuple(phrases.lower[index : index + len(phrase)]) == phrase:
                return index, index + len(phrase)
    return None


def _cited_content(phrases: Phrases, subject: Range | None, verb: int, end: int) -> Content | None:
    start = subject[0] if subject is not None else verb
    while start > phrases.begin and phrases.words[start - 1] == ",":
        start -= 1
    quote = phrases.quote_at(start - 1) if start > phrases.begin else None
    if quote is not None and quote[1] == start:
        return _DIRECT, [quote], "quoted"
    index = frame_end(phrases, end)
    if index < phrases.end and phrases.words[index] in ",:":
        index += 1
    if index < phrases.end and phrases.lower[index] != phrases.order.agent and phrases.end - index >= 2:
        quoted = phrases.quote_at(index)
        if quoted is not None and quoted[0] == index:
            return _DIRECT, [quoted], "quoted"
        return _INDIRECT, [(index, phrases.end)], "quoted"
    if start > phrases.begin and phrases.has_finite(phrases.begin, start):
        return _INDIRECT, [(phrases.begin, start)], "quoted"
    return None


def refusals(phrases: Phrases) -> Iterator[Draft]:
    """*declined to comment*, *did not immediately respond*: the whole clause."""
    for index in range(phrases.begin + 1, phrases.end):
        if phrases.sentence.quoted[index] >= 0 or not _is_refusal(phrases, index):
            continue
        subject = phrases.subject_before(index)
        if subject is None:
            continue
        end = phrases.end
        whole = subject[0] == phrases.begin
        yield Draft(
            _REPORTED, [(subject[0], len(phrases.words) if whole else end)], "refusal", speaker=subject, keep_stop=whole
        )  # fmt: skip
        return


def _is_refusal(phrases: Phrases, index: int) -> bool:
    for phrase in phrases.order.refusals:
        if phrases.lower[index] != phrase[0]:
            continue
        place = index
        for word in phrase[1:]:
            place += 1
            while place < phrases.end and phrases.lower[place] in phrases.order.refusal_gaps:
                place += 1
            if place >= phrases.end or phrases.lower[place] != word:
                break
        else:
            return True
    return False
