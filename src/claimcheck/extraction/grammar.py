"""A shallow parse: which words are verbs in which mood, where clauses begin and end, how far a noun phrase reaches.

Not a full parse: each sentence is cut at its commas into stretches, each stretch is told a main clause, a subordinate
one, an infinitive, a quote or a fragment, and fragments are joined to the clause they belong to. The words that decide
come from the language; a language whose nouns have no capitals says so in its tags.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from claimcheck.extraction.segments import Sentence
from claimcheck.languages.contract import AttributionWords, Tag

FINITE = int(Tag.FINITE)
SUBJUNCTIVE = int(Tag.SUBJUNCTIVE_1 | Tag.SUBJUNCTIVE_2)
SUBJUNCTIVE_1 = int(Tag.SUBJUNCTIVE_1)
ANY_FINITE = FINITE | SUBJUNCTIVE
INFINITIVE = int(Tag.INFINITIVE)
PARTICIPLE = int(Tag.PARTICIPLE)
MARKER = int(Tag.INFINITIVE_MARKER)
DETERMINER = int(Tag.DETERMINER)
OBLIQUE = int(Tag.OBLIQUE)
GENITIVE = int(Tag.GENITIVE)
PREPOSITION = int(Tag.PREPOSITION)
PRONOUN = int(Tag.PRONOUN)
SUBORDINATOR = int(Tag.SUBORDINATOR)
RELATIVE = int(Tag.RELATIVE)
COORDINATOR = int(Tag.COORDINATOR)
ADVERB = int(Tag.ADVERB)
REFLEXIVE = int(Tag.REFLEXIVE)
QUESTION = int(Tag.QUESTION)
AUXILIARY = int(Tag.AUXILIARY)
COPULA = int(Tag.COPULA)
FUNCTION = (
    PREPOSITION | PRONOUN | SUBORDINATOR | COORDINATOR | ADVERB | REFLEXIVE | DETERMINER | MARKER | QUESTION
)
VERBAL = ANY_FINITE | INFINITIVE | PARTICIPLE

_DELIMITERS = frozenset(",;:–—")
_QUOTE_MARKS = frozenset("„“”\"»«‚‘’'‹›")
_OPEN, _CLOSE = frozenset("(["), frozenset(")]")


class Kind(IntEnum):
    """What a clause is in its sentence."""

    MAIN = 0
    SUBORDINATE = 1
    RELATIVE = 2
    INFINITIVE = 3
    QUOTE = 4
    FRAGMENT = 5


@dataclass(slots=True)
class Clause:
    """A clause as a range of tokens, ``start`` included, ``end`` not; delimiters belong to neither side.

    Args:
        kind: see ``Kind``.
        start, end: token numbers.
        finite: token number of the finite verb, -1 where there is none.
        body: token number where the stretch with the finite verb begins; before it lie the parts of a fronted phrase
            that commas cut off (appositions, relative clauses).
        after_colon: whether a colon stands before it.
    """

    kind: Kind
    start: int
    end: int
    finite: int = -1
    body: int = -1
    after_colon: bool = False


class Parse:
    """A sentence with tags and clauses.

    Args:
        sentence: the sentence.
        words: the words of its language.
    """

    __slots__ = ("sentence", "words", "tags", "nouns", "clauses", "opaque", "_blocks")

    def __init__(self, sentence: Sentence, words: AttributionWords) -> None:
        self.sentence = sentence
        self.words = words
        self.opaque = [_is_opaque(sentence, number, words) for number in range(len(sentence.quotes))]
        self.tags, self.nouns = self._tag()
        self.clauses = self._join(self._stretches())

    # -- words ---------------------------------------------------------------------------------------------------

    def _tag(self) -> tuple[list[int], list[bool]]:
        tags: list[int] = []
        nouns: list[bool] = []
        begins = True
        for index, (word, lower) in enumerate(zip(self.sentence.words, self.sentence.lower, strict=True)):
            if not word[0].isupper():
                tags.append(self.words.tag(word, lower))
                nouns.append(False)
            elif begins:
                reading = self._initial_reading(index, word, lower)
                tags.append(reading)
                nouns.append(not reading and not lower.endswith(self.words.adverb_endings))
            else:
                reading = self.words.tag(word, lower) & (PRONOUN | DETERMINER | OBLIQUE) if lower in self.words.polite else 0
                tags.append(reading)
                nouns.append(not reading)
            begins = begins and word in _QUOTE_MARKS or word in ":("
        return tags, nouns

    def _initial_reading(self, index: int, word: str, lower: str) -> int:
        """Readings of a capitalised first word: a noun that looks like a verb (*Hinweise*) is commoner than a fronted verb."""
        reading = self.words.tag(word, lower)
        if not reading & VERBAL or reading & (FUNCTION | AUXILIARY):
            return reading
        following = self.sentence.words[index + 1] if index + 1 < len(self.sentence) else ""
        fronted = reading & FINITE and (
            following[:1].isupper() or self.words.tag(following, following.lower()) & (DETERMINER | PRONOUN | REFLEXIVE)
        )
        return reading if fronted else 0

    def is_finite(self, index: int) -> bool:
        """Whether the token can only be read as a finite verb where it stands."""
        tag = self.tags[index]
        if not tag & ANY_FINITE or tag & FUNCTION:
            return False
        return not self._is_adjective(index)

    def _is_adjective(self, index: int) -> bool:
        """A weak preterite or subjunctive between article and noun is an adjective (*die besetzte Stadt*)."""
        if self.tags[index] & AUXILIARY or index == 0 or index + 1 >= len(self.tags):
            return False
        lower = self.sentence.lower[index]
        if lower[-1] != "e" and not lower.endswith(("ten", "en")):
            return False
        before, following = self.tags[index - 1], self.nouns[index + 1]
        if not following:
            return False
        previous = self.sentence.lower[index - 1]
        return bool(before & (DETERMINER | PREPOSITION)) or (
            not before and not self.nouns[index - 1] and previous[-1:] in "er" and previous.isalpha()
        )

    def finite_in(self, start: int, end: int) -> int:
        """Token number of the finite verb of a stretch, -1 where there is none; the first of several."""
        found = self._finite_in(start, end, inside_quotes=False)
        return found if found >= 0 else self._finite_in(start, end, inside_quotes=True)

    def _finite_in(self, start: int, end: int, *, inside_quotes: bool) -> int:
        doubtful = -1
        for index in range(start, end):
            tag = self.tags[index]
            if not tag & ANY_FINITE or not self.is_finite(index):
                continue
            if not inside_quotes and self.sentence.quoted[index] >= 0:
                continue
            if not tag & (INFINITIVE | PARTICIPLE):
                if doubtful > start and any(word in self.words.clause_joiners for word in self.sentence.lower[doubtful:index]):
                    return doubtful
                return index
            if doubtful < 0:
                doubtful = index
        if doubtful >= 0 and self._reads_as_finite(doubtful, start, end):
            return doubtful
        return -1

    def _reads_as_finite(self, index: int, start: int, end: int) -> bool:
        """An ambiguous form (*verurteilt*, *teilen*) without another finite verb beside it."""
        tag = self.tags[index]
        if tag & INFINITIVE and index > start and self.sentence.lower[index - 1] == "zu":
            return False
        if tag & INFINITIVE and self._has_infinitive(start, end):
            return False
        if tag & INFINITIVE and not tag & AUXILIARY:
            return index - start <= 12 or index == end - 1 or self.sentence.quoted[index] >= 0
        return True

    def mood(self, clause: Clause) -> int:
        """The subjunctive bits of the clause's finite verb; 0 for an indicative or none."""
        if clause.finite < 0:
            return 0
        tag = self.tags[clause.finite]
        if tag & FINITE or any(self.sentence.lower[k] in self.words.first_person for k in range(clause.start, clause.end)):
            return 0
        return tag & SUBJUNCTIVE

    # -- clauses -------------------------------------------------------------------------------------------------

    def _stretches(self) -> list[Clause]:
        """Runs of tokens between delimiters; a quote of some length is a run of its own."""
        sentence = self.sentence
        stretches: list[Clause] = []
        start, depth, colon = 0, 0, False
        count = len(sentence)
        index = 0
        while index < count:
            quote = sentence.quoted[index]
            if quote >= 0 and self.opaque[quote]:
                if start < index:
                    stretches += self._split(start, index, colon)
                stop = index
                while stop < count and sentence.quoted[stop] == quote:
                    stop += 1
                stretches.append(Clause(Kind.QUOTE, index, stop, after_colon=colon or self._colon_before(index)))
                index = start = stop
                colon = False
                continue
            word = sentence.words[index]
            if word in _OPEN:
                depth += 1
            elif word in _CLOSE:
                depth = max(0, depth - 1)
            elif depth == 0 and quote < 0 and self._delimits(index):
                if start < index:
                    stretches += self._split(start, index, colon)
                start, colon = index + 1, word == ":"
            index += 1
        if start < count:
            stretches += self._split(start, count, colon)
        return stretches

    def _delimits(self, index: int) -> bool:
        word = self.sentence.words[index]
        if word == ",":
            return not self._joins_attributes(index)
        return word in _DELIMITERS or word == "-" and self.is_dash(index)

    def _joins_attributes(self, index: int) -> bool:
        """A comma between attributes of one noun (*die jüngsten, wirtschaftlich bedingten Unruhen*) ends no clause."""
        if index < 2 or index + 2 >= len(self.sentence):
            return False
        before, following = self.sentence.lower[index - 1], self.sentence.words[index + 1]
        return (
            not self.tags[index - 1]
            and not self.nouns[index - 1]
            and before.endswith(("e", "en", "er", "es", "em"))
            and bool(self.tags[index - 2] & (DETERMINER | PREPOSITION))
            and following[0].islower()
            and not self.tags[index + 1] & FUNCTION & ~ADVERB
        )

    def _colon_before(self, index: int) -> bool:
        return index > 0 and self.sentence.words[index - 1] == ":"

    def is_dash(self, index: int) -> bool:
        """Whether a hyphen stands between spaces and so is a dash."""
        sentence = self.sentence
        return (
            0 < index < len(sentence) - 1
            and sentence.ends[index - 1] < sentence.starts[index]
            and sentence.ends[index] < sentence.starts[index + 1]
        )

    def _split(self, start: int, end: int, colon: bool) -> list[Clause]:
        """One stretch, cut once more where *und* joins two clauses with a finite verb each."""
        end = self._without_full_stop(start, end)
        if start >= end:
            return []
        first = self._classify(start, end, colon)
        if first.finite >= 0 and first.kind in (Kind.MAIN, Kind.SUBORDINATE, Kind.RELATIVE):
            for index in range(first.finite + 1, end - 1):
                if self.sentence.lower[index] in self.words.clause_joiners and self.sentence.quoted[index] < 0:
                    second = self._classify(index, end, False)
                    if second.finite >= 0 and second.kind is Kind.MAIN and self._opens_clause(first, index, second):
                        return [self._classify(start, index, colon), *self._split_rest(index, end)]
        return [first]

    def _split_rest(self, start: int, end: int) -> list[Clause]:
        rest = self._split(start + 1, end, False)
        if rest:
            rest[0].start = start
        return rest

    def _opens_clause(self, first: Clause, index: int, second: Clause) -> bool:
        """Whether the finite verb after *und* has verb-second place there: at once, or behind exactly one phrase."""
        if first.kind is not Kind.MAIN and second.finite == second.end - 1:
            return False
        if self.tags[second.finite] & PARTICIPLE and self._awaits_participle(first.finite, index):
            return False
        start = index + 1
        if second.finite == start:
            return True
        tag = self.tags[start]
        if tag & (PREPOSITION | ADVERB) and not self.nouns[start]:
            return second.finite - start <= 10
        if tag & PRONOUN and second.finite == start + 1:
            return True
        end = self.phrase_end(start, second.finite)
        while start < end < second.finite and self.tags[end] & ADVERB:
            end += 1
        return end == second.finite

    def _without_full_stop(self, start: int, end: int) -> int:
        while end > start and self.sentence.words[end - 1] in ".!?…":
            end -= 1
        return end

    def _classify(self, start: int, end: int, colon: bool) -> Clause:
        first = start
        while first < end and (
            self.tags[first] & COORDINATOR and not self.nouns[first] or self.sentence.words[first] in _QUOTE_MARKS
        ):
            first += 1
        finite = self.finite_in(first, end)
        clause = Clause(Kind.FRAGMENT, start, end, finite, start, colon)
        if first >= end:
            return clause
        tag = self.tags[first]
        if finite < 0:
            if tag & SUBORDINATOR and self.sentence.lower[first] in self.words.complementizers and not self.nouns[first]:
                clause.kind = Kind.SUBORDINATE
            elif self._has_infinitive(first, end):
                clause.kind = Kind.INFINITIVE
            return clause
        verb_last = self._is_verb_last(finite, end)
        if tag & PREPOSITION and first + 1 < end and self.tags[first + 1] & RELATIVE and verb_last and start > 0:
            clause.kind = Kind.RELATIVE
        elif tag & SUBORDINATOR and not self.nouns[first] and finite > first + 1 and self._is_subordinate(first, finite, end):
            clause.kind = Kind.SUBORDINATE
        elif tag & RELATIVE and start > 0 and verb_last and finite > first + 1:
            clause.kind = Kind.RELATIVE
        else:
            clause.kind = Kind.MAIN
        return clause

    def _is_subordinate(self, first: int, finite: int, end: int) -> bool:
        """Whether a stretch that a subordinator opens has its verb where subordinate clauses have it."""
        if self.sentence.lower[first] not in self.words.ambiguous_subordinators:
            return True
        while end > finite and self.sentence.words[end - 1] in _CLOSE:
            while end > finite and self.sentence.words[end - 1] not in _OPEN:
                end -= 1
            end -= 1
        return self._is_verb_last(finite, end)

    def _is_verb_last(self, finite: int, end: int) -> bool:
        return all(self.tags[k] & (INFINITIVE | PARTICIPLE) for k in range(finite + 1, min(end, finite + 3))) and end - finite <= 3

    def _has_infinitive(self, start: int, end: int) -> bool:
        for index in range(max(start + 1, end - 5), end):
            tag = self.tags[index]
            if tag & INFINITIVE and (tag & MARKER and not tag & FUNCTION & ~MARKER or self.sentence.lower[index - 1] == "zu"):
                return True
        tag = self.tags[start]
        return bool(tag & INFINITIVE and tag & MARKER)

    def _join(self, stretches: list[Clause]) -> list[Clause]:
        """Fragments and relative clauses in front of a verb are its fronted phrase; those behind it belong to it."""
        clauses: list[Clause] = []
        for stretch in stretches:
            if clauses and self._closes_bracket(clauses, stretch):
                stretch.kind, stretch.finite = Kind.FRAGMENT, -1
            if clauses and self._is_apposed(clauses[-1], stretch):
                stretch.start, stretch.after_colon = clauses[-1].start, clauses[-1].after_colon
                del clauses[-1]
            elif clauses and self._is_fronted(clauses, stretch):
                head = len(clauses) - 1
                while head > 0 and clauses[head].kind is Kind.RELATIVE:
                    head -= 1
                while head > 0 and clauses[head - 1].kind is Kind.FRAGMENT and not clauses[head].after_colon:
                    head -= 1
                stretch.start = clauses[head].start
                stretch.after_colon = clauses[head].after_colon
                del clauses[head:]
            clauses.append(stretch)
        return clauses

    def _closes_bracket(self, clauses: list[Clause], stretch: Clause) -> bool:
        """A lone participle that an auxiliary further left still waits for (*hatte X, der Sprecher, erklärt*)."""
        if stretch.kind is not Kind.MAIN or stretch.finite != stretch.start or not self.tags[stretch.finite] & PARTICIPLE:
            return False
        for clause in reversed(clauses):
            if clause.kind in (Kind.FRAGMENT, Kind.RELATIVE, Kind.QUOTE):
                continue
            return clause.kind is Kind.MAIN and self._awaits_participle(clause.finite, clause.end)
        return False

    def _awaits_participle(self, finite: int, end: int) -> bool:
        """Whether an auxiliary still lacks the verb that closes its bracket."""
        return bool(self.tags[finite] & AUXILIARY) and not any(
            self.tags[k] & (PARTICIPLE | INFINITIVE) for k in range(finite + 1, end)
        )

    def _is_apposed(self, previous: Clause, stretch: Clause) -> bool:
        """*Ein Sprecher der Polizei, Hans Meier sagte …*: a name behind the comma is the phrase before it."""
        if previous.kind is not Kind.FRAGMENT or stretch.kind is not Kind.MAIN or stretch.after_colon:
            return False
        if stretch.finite <= stretch.start or self.tags[previous.start] & (PREPOSITION | ADVERB | OBLIQUE):
            return False
        return self.core_end(previous.start, previous.end) > previous.start and all(
            self.nouns[k] and not self.tags[k] for k in range(stretch.start, stretch.finite)
        )

    def _is_fronted(self, clauses: list[Clause], stretch: Clause) -> bool:
        """A stretch that begins with its verb takes the noun phrase before the comma as its first constituent."""
        if stretch.kind is not Kind.MAIN or stretch.finite != stretch.start or stretch.after_colon:
            return False
        head = len(clauses) - 1
        while head >= 0 and clauses[head].kind is Kind.RELATIVE:
            head -= 1
        if head < 0 or clauses[head].kind is not Kind.FRAGMENT:
            return False
        first = head
        while first > 0 and clauses[first - 1].kind is Kind.FRAGMENT:
            first -= 1
        return not (first > 0 and clauses[first - 1].kind is Kind.MAIN and self._has_own_subject(clauses[first], stretch))

    def _has_own_subject(self, fragment: Clause, stretch: Clause) -> bool:
        """*…, der Chef der Bahn, sagte sie*: the verb's subject follows it, so the phrase before belongs further left."""
        behind = stretch.finite + 1
        if self.tags[fragment.start] & PREPOSITION or behind >= stretch.end:
            return False
        lower, tag = self.sentence.lower[behind], self.tags[behind]
        if lower in self.words.impersonal or lower in self.words.subject_pronouns:
            return True
        return not tag & (OBLIQUE | PREPOSITION | ADVERB | REFLEXIVE) and self.core_end(behind, stretch.end) > behind

    # -- noun phrases --------------------------------------------------------------------------------------------

    def is_nominal(self, index: int) -> bool:
        """A noun, a name or a figure."""
        return self.nouns[index] or self.sentence.words[index][0].isdigit()

    def core_end(self, start: int, limit: int) -> int:
        """End of the noun phrase core at ``start``: determiner, adjectives, nouns and names; ``start`` if none."""
        sentence = self.sentence
        index = start
        seen = False
        while index < limit:
            word, tag = sentence.words[index], self.tags[index]
            if self.nouns[index]:
                seen = True
            elif word in _QUOTE_MARKS:
                if seen and index + 1 < limit and not self.nouns[index + 1] and not self._closes_name(index):
                    break
            elif seen:
                if not self._joins_names(index, limit):
                    break
            elif tag & DETERMINER and index - start < 2 or word[0].isdigit():
                pass
            elif tag & COORDINATOR and start < index < limit - 1 and self._joins_adjectives(index):
                pass
            elif not self._may_be_adjective(index):
                break
            index += 1
        return index if seen else start

    def _joins_adjectives(self, index: int) -> bool:
        """*iranische und schiitische Vertreter*."""
        return (
            not self.tags[index - 1] & DETERMINER
            and self._may_be_adjective(index - 1)
            and self._may_be_adjective(index + 1)
            and self.core_end(index + 1, len(self.sentence)) > index + 1
        )

    def _closes_name(self, index: int) -> bool:
        quote = self.sentence.quoted[index]
        return quote >= 0 and not self.opaque[quote]

    def _joins_names(self, index: int, limit: int) -> bool:
        """Name particles and hyphenated tails inside a name (*von*, *al*, *de*, *-*)."""
        lower = self.sentence.lower[index]
        if index + 1 >= limit or not self.nouns[index + 1]:
            return False
        if lower == "der":
            return self.sentence.lower[index - 1] == "von" and self.nouns[index - 2]
        return lower in _NAME_PARTICLES or lower in ".&/"

    def _may_be_adjective(self, index: int) -> bool:
        tag = self.tags[index]
        lower = self.sentence.lower[index]
        if not lower[0].isalpha():
            return False
        if tag & (FUNCTION & ~DETERMINER) and not (tag & ADVERB and lower[-1] in "er"):
            return False
        if tag & AUXILIARY:
            return False
        if tag & ANY_FINITE:
            return self._is_adjective(index) or index + 1 < len(self.nouns) and self.nouns[index + 1] and lower.endswith(("e", "en", "er", "es", "em")) and bool(self.tags[index-1] & DETERMINER) 
        return lower.endswith(("e", "en", "er", "es", "em", "s")) or lower in _NUMBER_LIKE or lower.endswith("er")

    def phrase_end(self, start: int, limit: int, *, attach: bool = True, told: bool = False) -> int:
        """End of the noun phrase at ``start`` with its genitives, attached prepositions, brackets and coordination.

        Args:
            attach: whether prepositional phrases of place belong to it.
            told: whether a medium in the dative behind it may be whom it was told.
        """
        end = self.core_end(start, limit)
        if end == start:
            return start
        while end < limit:
            further = self._extension(end, limit, attach, told)
            if further == end:
                return end
            end = further
        return end

    def with_apposition(self, end: int, limit: int) -> int:
        """End of a noun phrase with the apposition that a comma sets off behind it (*Hans Meier, Sprecher des Amtes*)."""
        words = self.sentence.words
        if end + 1 >= limit or words[end] != "," or self.tags[end + 1] & (PREPOSITION | RELATIVE & ~DETERMINER | ADVERB):
            return end
        close = self.phrase_end(end + 1, limit)
        if close == end + 1 or close < limit and words[close] not in ",.;:–—“”\"»«":
            return end
        return close

    def _extension(self, index: int, limit: int, attach: bool, told: bool) -> int:
        sentence = self.sentence
        lower, tag = sentence.lower[index], self.tags[index]
        if sentence.words[index] in _OPEN:
            for close in range(index + 1, min(limit, index + 8)):
                if sentence.words[close] in _CLOSE:
                    return close + 1
            return index
        if tag & GENITIVE or lower == "der":
            end = self._core_after(index, limit)
            return index if told and self._is_told(index, end) else end
        if lower in self.words.apposition_prepositions:
            end = self._core_after(index, limit)
            if end == index or self.is_time(index + 1, end):
                return index
            if lower in self.words.agent_prepositions or attach and self._is_place(index + 1, end):
                return end
            return index
        if tag & COORDINATOR and lower in ("und", "sowie", "oder"):
            end = self.core_end(index + 1, limit)
            return end if end > index + 1 else index
        return index

    def _is_told(self, start: int, end: int) -> bool:
        """A medium in the dative is whom it was told (*sagte Meier der Neuen Zeitung*), not whose somebody is."""
        return any(
            self.nouns[k] and self.sentence.lower[k].endswith(self.words.addressee_nouns) for k in range(start, end)
        )

    def _is_place(self, start: int, end: int) -> bool:
        """A name without an article (*in Potsdam*) says which one; *in einem Interview* says where it was said."""
        return all(self.nouns[k] for k in range(start, end))

    def _core_after(self, index: int, limit: int) -> int:
        """End of the core that begins at ``index`` (a determiner) or behind it (a preposition)."""
        start = index if self.tags[index] & DETERMINER and not self.tags[index] & PREPOSITION else index + 1
        end = self.core_end(start, limit)
        return end if end > index + 1 else index

    def names_medium(self, start: int, end: int) -> bool:
        """Whether a phrase names an agency, paper or station by its name or its kind."""
        return any(
            self.nouns[k]
            and (
                self.sentence.lower[k] in self.words.agencies or self.sentence.lower[k].endswith(self.words.agency_titles)
            )
            for k in range(start, end)
        )

    def is_time(self, start: int, end: int) -> bool:
        """Whether a phrase names a time rather than a person or thing."""
        return any(self.sentence.lower[k] in self.words.time_words for k in range(start, end))


_NAME_PARTICLES = frozenset("von van de al el bin ibn da di du la le dos ter ten".split())
_NUMBER_LIKE = frozenset(
    "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend mehr weniger rund etwa".split()
)


def _is_opaque(sentence: Sentence, number: int, words: AttributionWords) -> bool:
    """Whether a quoted range is speech of its own rather than a name, a title or a phrase woven into a clause."""
    inside = [k for k, quote in enumerate(sentence.quoted) if quote == number]
    if len(inside) <= 2:
        return False
    spoken = [k for k in inside if sentence.words[k][0].isalnum()]
    if not spoken or not _stands_apart(sentence, inside[0], spoken[0]):
        return False
    if len(spoken) >= 7:
        return True
    tags = [words.tag(sentence.words[k], sentence.lower[k]) for k in spoken if not sentence.words[k][0].isupper()]
    if len(spoken) >= 3 and any(tag & ANY_FINITE and not tag & FUNCTION for tag in tags):
        return True
    return len(spoken) >= 2 and any(sentence.words[k] in ".!?" for k in inside)


def _stands_apart(sentence: Sentence, opening: int, first: int) -> bool:
    """Whether a quote begins behind a delimiter or as a sentence of its own, not in the middle of a clause."""
    if opening == 0 or not sentence.words[opening - 1][0].isalnum():
        return True
    return sentence.words[first][0].isupper() and any(
        word in ".!?," for word in sentence.words[first:] if not word.isalnum()
    )
