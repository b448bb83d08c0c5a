"""Cue verbs in their clauses: which cue a clause has, in which voice, and who is its subject."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.extraction import tagging as g
from claimcheck.extraction.drafts import Range
from claimcheck.extraction.grammar import Clause, Kind, Parse
from claimcheck.languages.contract import Cue


@dataclass(slots=True)
class Predicate:
    """A cue in its clause.

    Args:
        cue: the dictionary entry.
        tokens: numbers of the tokens that make up the cue, auxiliary included.
        passive: whether somebody else than the subject speaks.
        reach: token number behind the last part of the cue (a particle may stand behind an apposition).
    """

    cue: Cue
    tokens: list[int]
    passive: bool
    reach: int

    @property
    def ranges(self) -> tuple[Range, ...]:
        """The cue as token ranges, adjacent tokens joined."""
        ranges: list[Range] = []
        for token in sorted(self.tokens):
            if ranges and ranges[-1][1] == token:
                ranges[-1] = (ranges[-1][0], token + 1)
            else:
                ranges.append((token, token + 1))
        return tuple(ranges)


def predicate(parse: Parse, number: int) -> Predicate | None:
    """The cue of a clause, None where its verb is no verb of saying."""
    clause = parse.clauses[number]
    if clause.finite < 0:
        return None
    limit = _particle_limit(parse, number)
    best: Predicate | None = None
    for index in range(clause.body, limit):
        if parse.nouns[index] or parse.sentence.quoted[index] >= 0:
            continue
        for form in parse.words.cue_forms.get(parse.sentence.lower[index], ()):
            found = _match(parse, clause, index, form.tag, () if form.joined else form.cue.particles, limit)
            if found is None:
                continue
            if form.cue.impersonal and not _is_impersonal(parse, clause):
                continue
            tokens, passive = found
            candidate = Predicate(form.cue, tokens, passive, max(tokens) + 1)
            if best is None or len(form.cue.particles) > len(best.cue.particles):
                best = candidate
    if best is not None and not best.cue.particles and _has_foreign_particle(parse, clause, best):
        return None
    return best


def _is_impersonal(parse: Parse, clause: Clause) -> bool:
    return any(parse.sentence.lower[k] in parse.grammar.impersonal for k in range(clause.start, clause.end))


_UNLISTED = Cue("")


def unlisted(parse: Parse, number: int) -> Predicate | None:
    """The verb of a clause that is no listed cue, for places where what follows can only be speech.

    Quoted speech and a subjunctive of report turn any full verb into one of saying (*schäumt*, *schwört*, *mailt*).
    """
    clause = parse.clauses[number]
    if clause.finite < 0 or parse.sentence.quoted[clause.finite] >= 0:
        return None
    tokens = [clause.finite]
    if parse.tags[clause.finite] & g.AUXILIARY:
        last = next((k for k in range(clause.end - 1, clause.finite, -1) if parse.tags[k] & g.PARTICIPLE), -1)
        if last < 0:
            return None
        tokens.append(last)
    elif clause.end - 1 > clause.finite and parse.sentence.lower[clause.end - 1] in parse.grammar.verb_particles:
        tokens.append(clause.end - 1)
    return Predicate(_UNLISTED, tokens, _is_passive(parse, clause, clause.end), max(tokens) + 1)


def _particle_limit(parse: Parse, number: int) -> int:
    """Where the clause's particle must stand: in it, or behind the appositions and relative clauses that follow."""
    limit = parse.clauses[number].end
    for later in parse.clauses[number + 1 :]:
        if later.kind is Kind.FRAGMENT:
            limit = later.end
        elif later.kind is not Kind.RELATIVE:
            break
    return limit


def _match(
    parse: Parse, clause: Clause, index: int, tag: int, particles: tuple[str, ...], limit: int
) -> tuple[list[int], bool] | None:
    """Tokens and voice of a cue whose verb form stands at ``index``; None where it is not the predicate."""
    if index == clause.finite and tag & g.ANY_FINITE:
        tokens, passive = [index], False
    elif tag & g.PARTICIPLE and index != clause.finite and _governs_participle(parse, clause, index):
        if not _is_perfect_or_passive(parse, clause, index):
            return None
        tokens = [clause.finite, index]
        passive = _is_passive(parse, clause, limit)
    else:
        return None
    for particle in particles:
        place = _particle(parse, particle, clause, limit, index)
        if place < 0:
            return None
        tokens.append(place)
    return tokens, passive


def _governs_participle(parse: Parse, clause: Clause, index: int) -> bool:
    """Whether the finite verb makes a perfect or passive of the participle, a modal with *haben* behind it included."""
    if parse.tags[clause.finite] & g.AUXILIARY:
        return True
    return index + 1 < len(parse.tags) and bool(
        parse.tags[index + 1] & g.AUXILIARY and parse.tags[index + 1] & g.INFINITIVE
    )


def _is_perfect_or_passive(parse: Parse, clause: Clause, index: int) -> bool:
    """Whether the participle closes the clause's verb bracket rather than standing before a noun."""
    if index + 1 < clause.end and parse.nouns[index + 1]:
        return False
    return all(parse.tags[k] & g.VERBAL or not parse.nouns[k] for k in range(index + 1, min(clause.end, index + 3)))


def _is_passive(parse: Parse, clause: Clause, limit: int) -> bool:
    lower = parse.sentence.lower
    if any(lower[k] in parse.grammar.passive_auxiliaries for k in (clause.finite, *range(limit - 2, limit))):
        return True
    return tells_state(parse, clause)


def tells_state(parse: Parse, clause: Clause) -> bool:
    """*ist entschieden*, *war angekündigt*: what an act has led to, not that somebody does it."""
    lower = parse.sentence.lower
    if lower[clause.finite] not in parse.grammar.states or lower[clause.end - 1] in parse.grammar.passive_auxiliaries:
        return False
    places = range(clause.finite + 1, clause.end)
    done = [lower[k] for k in places if parse.tags[k] & g.PARTICIPLE and not parse.nouns[k]]
    return bool(done) and done[-1] not in parse.grammar.moved


def _particle(parse: Parse, particle: str, clause: Clause, limit: int, verb: int) -> int:
    lower = parse.sentence.lower
    order = range(limit - 1, clause.body - 1, -1)
    for index in order:
        if lower[index] == particle and index != verb:
            return index
    return -1


def _has_foreign_particle(parse: Parse, clause: Clause, found: Predicate) -> bool:
    """Whether a separable prefix at the clause's end makes another verb of it (*sagte … ab*)."""
    last = clause.end - 1
    while last > clause.finite and not parse.sentence.words[last][0].isalnum():
        last -= 1
    if last <= clause.finite or last in found.tokens or parse.nouns[last]:
        return False
    return parse.sentence.lower[last] in parse.grammar.verb_particles and clause.finite in found.tokens


# How many clauses back a shared subject is looked for.
_LOOK_BACK = 10


def subject(parse: Parse, number: int, cue: Sequence[int] = ()) -> Range | None:
    """Token range of a clause's subject; None where it has none or only an impersonal one.

    Args:
        cue: tokens of the clause's cue, which are nobody's name (*ist der Ansicht*).
    """
    own = _own_subject(parse, number, cue)
    if own is not None or not _leans_on(parse, number):
        return own
    before = parse.clauses[number - 1]
    if before.kind is Kind.SUBORDINATE and parse.clauses[number].finite == parse.clauses[number].end - 1:
        return _own_subject(parse, number - 1)
    for earlier in range(number - 1, max(-1, number - _LOOK_BACK), -1):
        clause = parse.clauses[earlier]
        if clause.kind is Kind.MAIN and not parse.mood(clause):
            own = _own_subject(parse, earlier)
            if own is not None or not _leans_on(parse, earlier):
                return own
    return None


def _leans_on(parse: Parse, number: int) -> bool:
    """Whether a clause begins with a joiner and its verb, and so takes its subject from the clause before."""
    clause = parse.clauses[number]
    return number > 0 and clause.kind is Kind.MAIN and _first_word(parse, clause) == clause.finite > clause.start


def _first_word(parse: Parse, clause: Clause) -> int:
    first = clause.start
    while first < clause.end and parse.tags[first] & g.COORDINATOR and not parse.nouns[first]:
        first += 1
    return first


def _own_subject(parse: Parse, number: int, cue: Sequence[int] = ()) -> Range | None:
    clause = parse.clauses[number]
    if clause.kind is Kind.RELATIVE:
        return antecedent(parse, clause)
    first = _first_word(parse, clause)
    if clause.kind is Kind.SUBORDINATE:
        return _first_nominative(parse, first + 1, clause.finite)
    behind_verb = clause.finite + 1
    if behind_verb < clause.end and _is_subject_pronoun(parse, behind_verb):
        return behind_verb, behind_verb + 1
    if first < clause.finite:
        fronted = _fronted(parse, first, clause)
        if fronted is not None:
            return _behind_object(parse, fronted, clause, cue) or fronted
    strict = _leans_on(parse, number)
    return _first_nominative(parse, clause.finite + 1, clause.end, strict=strict)


def _behind_object(parse: Parse, fronted: Range, clause: Clause, cue: Sequence[int]) -> Range | None:
    """The subject behind the verb where the phrase before it is rather the object (*das bestritt der Minister*)."""
    if not _may_be_object(parse, fronted):
        return None
    end = min((token for token in cue if token > clause.finite), default=clause.end)
    alone = fronted[1] - fronted[0] == 1
    strict = not alone or parse.sentence.lower[fronted[0]] not in parse.grammar.object_pronouns
    marked = _first_nominative(parse, clause.finite + 1, min(end, clause.end), strict=strict)
    if alone:
        return marked
    speaks = parse.names_speaker(*fronted)
    if marked is not None:
        # "Die Behörde hat ihr Urteil kassiert": what cannot speak is not who says so.
        return None if speaks and _is_thing(parse, marked) else marked
    told = None if speaks else _first_nominative(parse, clause.finite + 1, min(end, clause.end))
    # "Eine Explosion schloss die Behörde aus": who can speak is.
    return told if told is not None and parse.names_speaker(*told) else None


def _is_thing(parse: Parse, phrase: Range) -> bool:
    """Whether a phrase with a determiner has no noun for anybody who can speak."""
    start, end = phrase
    return end - start > 1 and bool(parse.tags[start] & g.DETERMINER) and not parse.names_speaker(start, end)


def _is_subject_pronoun(parse: Parse, index: int) -> bool:
    return (
        parse.sentence.lower[index] in parse.grammar.subject_pronouns
        and not parse.nouns[index]
        and parse.core_end(index, len(parse.sentence)) == index
    )


def antecedent(parse: Parse, clause: Clause) -> Range | None:
    """The whole noun phrase that a relative clause follows."""
    end = clause.start
    while end > 0 and not (parse.is_nominal(end - 1) or parse.sentence.words[end - 1] in ')“”"«»'):
        end -= 1
        if clause.start - end > 2:
            return None
    if end == 0:
        return None
    start = max((c.start for c in parse.clauses if c.start < end), default=0)
    for index in range(start, end):
        if parse.tags[index] & (g.PREPOSITION | g.ADVERB | g.COORDINATOR) and not parse.nouns[index]:
            continue
        if parse.phrase_end(index, end) == end:
            return index, end
    return end - 1, end


def _fronted(parse: Parse, first: int, clause: Clause) -> Range | None:
    """The phrase before the verb where it can be the subject."""
    tag = parse.tags[first]
    if parse.sentence.lower[first] in parse.grammar.impersonal:
        return None
    if tag & g.PRONOUN and not tag & g.OBLIQUE and parse.core_end(first, clause.finite) == first:
        return first, first + 1
    if parse.sentence.lower[first] in parse.grammar.counting_pronouns and first + 1 < clause.finite:
        end = parse.phrase_end(first + 1, clause.finite)
        if end == first + 1 and parse.sentence.lower[end] in parse.grammar.agent_prepositions:
            # "einer von ihnen"
            end += 2 if end + 1 < clause.finite and parse.tags[end + 1] & g.PRONOUN else 0
        if end > first + 1:
            return first, _fronted_end(parse, end, clause) if end < clause.finite else end
    if tag & (g.PREPOSITION | g.ADVERB | g.SUBORDINATOR | g.REFLEXIVE | g.OBLIQUE) and not parse.nouns[first]:
        if not (tag & g.ADVERB and not tag & g.PREPOSITION and _skips_to_phrase(parse, first, clause)):
            return None
        first += 1
    end = parse.phrase_end(first, clause.finite)
    if end == first and parse.tags[first] & g.DETERMINER and not tag & g.OBLIQUE:
        return first, clause.finite
    if end == first or parse.is_time(first, parse.core_end(first, clause.finite)):
        return None
    if end < clause.finite:
        end = _fronted_end(parse, end, clause)
    return first, end


def _skips_to_phrase(parse: Parse, first: int, clause: Clause) -> bool:
    """*Auch die Polizei …*: a focus adverb before the subject."""
    return first + 1 < clause.finite and parse.sentence.lower[first] in parse.grammar.focus_adverbs


def _fronted_end(parse: Parse, end: int, clause: Clause) -> int:
    """With the verb in second place the whole front is one phrase; trailing adverbs are not part of it."""
    last = clause.finite
    for relative in range(end, last):
        if parse.sentence.words[relative] != "," or parse.finite_in(relative + 1, last) < 0:
            continue
        if parse.tags[relative + 1] & (g.RELATIVE | g.PREPOSITION):
            # An apposition that carries a relative clause is told about the speaker, not part of the mention.
            last = end if "," in parse.sentence.words[end:relative] else relative
            break
    while last > end and (parse.tags[last - 1] & g.ADVERB or parse.sentence.words[last - 1] in ",–—-"):
        last -= 1
    return max(last, end)


def _may_be_object(parse: Parse, fronted: Range) -> bool:
    """A bare noun or *das* before the verb is often its object."""
    start, end = fronted
    lower = parse.sentence.lower[start]
    if parse.sentence.words[start][0].isdigit():
        return True
    if end - start == 1:
        return lower in parse.grammar.object_pronouns or parse.nouns[start] and not parse.tags[start]
    return bool(parse.tags[start] & g.DETERMINER) and lower not in parse.grammar.nominative_determiners


def _first_nominative(parse: Parse, start: int, limit: int, *, strict: bool = False) -> Range | None:
    """The first noun phrase that can be a subject; prepositional and dative phrases are stepped over.

    Args:
        strict: take only what is marked as a nominative (*der Sprecher*, *er*), no bare noun or *die*.
    """
    index = start
    while index < limit:
        tag = parse.tags[index]
        lower = parse.sentence.lower[index]
        if lower in parse.grammar.impersonal:
            index += 1
        elif tag & g.PRONOUN and not tag & g.OBLIQUE and not parse.core_end(index, limit) > index:
            if lower in parse.grammar.speaker_pronouns:
                return index, index + 1
            index += 1
        elif tag & g.PREPOSITION and not parse.nouns[index]:
            end = parse.phrase_end(index + 1, limit, attach=False)
            index = max(end, index + 1)
        elif tag & g.OBLIQUE:
            end = parse.core_end(index, limit)
            index = max(end, index + 1)
        else:
            end = parse.phrase_end(index, limit, told=True)
            if end > index and parse.is_time(index, parse.core_end(index, limit)):
                index = end
            elif end > index:
                end = _without_addressee(parse, index, end)
                end = parse.with_apposition(end, len(parse.sentence))
                if is_dative(parse, index, end):
                    index = end
                    continue
                if strict and lower not in parse.grammar.nominative_determiners:
                    return None
                return index, end
            if tag & g.VERBAL and not tag & g.FUNCTION and strict:
                return None
            index += 1
    return None


def is_dative(parse: Parse, start: int, end: int) -> bool:
    """Whether *der* or *dieser* stands before a feminine noun, and so is no nominative (*sagte der Zeitung*)."""
    if parse.sentence.lower[start] not in parse.grammar.feminine_datives:
        return False
    head = next((parse.sentence.lower[k] for k in range(start, end) if parse.nouns[k]), "")
    last = parse.sentence.lower[parse.core_end(start, end) - 1]
    return head.endswith(parse.grammar.feminine_endings) or last.endswith(parse.grammar.feminine_endings)


def _without_addressee(parse: Parse, start: int, end: int) -> int:
    """*teilten Quellen Reuters mit*: an agency's name glued behind the subject is whom it was told."""
    last = end - 1
    lower = parse.sentence.lower
    if last <= start or lower[last] not in parse.grammar.agencies or not parse.nouns[last - 1]:
        return end
    return end if lower[last - 1].endswith(parse.grammar.media_nouns) else last


def agent(parse: Parse, clause: Clause) -> Range | None:
    """Who speaks in a passive clause (*von der Polizei*)."""
    for index in range(clause.start, clause.end):
        if parse.sentence.lower[index] in parse.grammar.agent_prepositions:
            end = parse.phrase_end(index + 1, clause.end)
            if end > index + 1 and not parse.sentence.words[index + 1][0].isdigit():
                return index + 1, end
    return None


def cited_source(parse: Parse, start: int, end: int) -> Range | None:
    """Whom a medium cites (*meldete Reuters unter Berufung auf den Gouverneur*)."""
    lower = parse.sentence.lower
    for index in range(start, min(end, len(lower))):
        for phrase in parse.words.citing_phrases:
            stop = index + len(phrase)
            if lower[index] == phrase[0] and tuple(lower[index:stop]) == phrase:
                close = parse.phrase_end(stop, min(len(lower), end + 12))
                if close > stop:
                    return stop, close
    return None


def cited_object(parse: Parse, clause: Clause) -> Range | None:
    """The object of a verb of citing (*zitierte ihn der Sender*, *zitiert Reuters den Minister*)."""
    for index in range(clause.body, clause.end):
        tag = parse.tags[index]
        if (
            tag & g.OBLIQUE
            and not tag & (g.PREPOSITION | g.REFLEXIVE)
            and not (index and parse.tags[index - 1] & g.PREPOSITION)
        ):
            end = parse.phrase_end(index, clause.end)
            return index, max(end, index + 1)
    return _last_phrase(parse, clause)


def _last_phrase(parse: Parse, clause: Clause) -> Range | None:
    """The noun phrase that ends a clause (*zitiert der Sender Polizeisprecher Ralf Meyer*)."""
    end = _without_manner(parse, clause)
    for index in range(clause.finite + 1, end):
        if not parse.tags[index] & g.PREPOSITION and parse.core_end(index, end) == end:
            titled = [k for k in range(index, end) if parse.sentence.lower[k].endswith(parse.grammar.media_nouns)]
            return (titled[-1] + 1 if titled and titled[-1] + 1 < end else index), end
    return None


def _without_manner(parse: Parse, clause: Clause) -> int:
    """Where a clause ends without the phrase of a preposition at its end (*zitiert sie mit dem Satz*)."""
    for index in range(clause.finite + 2, clause.end - 1):
        if parse.tags[index] & g.PREPOSITION and parse.core_end(index + 1, clause.end) == clause.end:
            return index
    return clause.end


def document(parse: Parse, clause: Clause, *, only_documents: bool = False) -> Range | None:
    """Where an impersonal frame takes its words from (*heißt es in der Mitteilung*, *verlautete aus dem Amt*).

    Args:
        only_documents: take only what is by name a piece of writing.
    """
    for index in range(clause.start, clause.end):
        if parse.sentence.lower[index] in parse.words.document_adverbs and not only_documents:
            return index, index + 1
        if parse.sentence.lower[index] in parse.words.document_prepositions and not parse.nouns[index]:
            end = parse.phrase_end(index + 1, clause.end)
            if end == index + 1 or parse.is_time(index + 1, parse.core_end(index + 1, clause.end)):
                continue
            if only_documents and not _names_document(parse, index + 1, end):
                continue
            return index + 1, end
    return None


def _names_document(parse: Parse, start: int, end: int) -> bool:
    head = next((parse.sentence.lower[k] for k in range(start, end) if parse.nouns[k]), "")
    return head.endswith(parse.words.document_nouns)
