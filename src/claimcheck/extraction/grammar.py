"""A shallow parse: where clauses begin and end, of which kind and mood they are.

Not a full parse: each sentence is cut at its commas into stretches, each stretch is told a main clause, a subordinate
one, an infinitive, a quote or a fragment, and fragments are joined to the clause they belong to. The words that decide
come from the language.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from claimcheck.extraction.phrases import PhrasedSentence
from claimcheck.extraction.segments import Sentence
from claimcheck.extraction.tagging import (
    ADVERB,
    AUXILIARY,
    COORDINATOR,
    DETERMINER,
    FINITE,
    FUNCTION,
    INFINITIVE,
    OBLIQUE,
    PARTICIPLE,
    PREPOSITION,
    PRONOUN,
    QUOTE_MARKS,
    REFLEXIVE,
    RELATIVE,
    SUBJUNCTIVE,
    SUBORDINATOR,
)
from claimcheck.languages.contract import AttributionWords

_DELIMITERS = frozenset(",;:–—")
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


class Parse(PhrasedSentence):
    """A sentence with tags, noun phrases and clauses.

    Args:
        sentence: the sentence.
        words: the words of its language.
    """

    __slots__ = ("clauses",)

    def __init__(self, sentence: Sentence, words: AttributionWords) -> None:
        super().__init__(sentence, words)
        self.clauses = self._join(self._stretches())

    def mood(self, clause: Clause) -> int:
        """The subjunctive bits of the clause's finite verb; 0 for an indicative or none."""
        if clause.finite < 0:
            return 0
        tag = self.tags[clause.finite]
        if tag & FINITE or any(
            self.sentence.lower[k] in self.grammar.first_person for k in range(clause.start, clause.end)
        ):
            return 0
        return tag & SUBJUNCTIVE

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
        return word in _DELIMITERS or self.is_dash(index)

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

    def _split(self, start: int, end: int, colon: bool) -> list[Clause]:
        """One stretch, cut once more wherever *und* joins two clauses with a finite verb each."""
        end = self._without_full_stop(start, end)
        clauses: list[Clause] = []
        while start < end:
            behind = start + 1 if clauses else start
            first = self._classify(behind, end, colon and not clauses)
            joint = self._joint(first, end)
            clause = self._classify(behind, joint, colon and not clauses) if joint < end else first
            clause.start = start
            clauses.append(clause)
            start = joint
        return clauses

    def _joint(self, first: Clause, end: int) -> int:
        """Where the next clause that a joiner opens begins; the stretch's end where there is none."""
        if first.finite < 0 or first.kind not in (Kind.MAIN, Kind.SUBORDINATE, Kind.RELATIVE):
            return end
        for index in range(first.finite + 1, end - 1):
            if self.sentence.lower[index] in self.grammar.clause_joiners and self.sentence.quoted[index] < 0:
                second = self._classify(index, end, False)
                if second.finite >= 0 and second.kind is Kind.MAIN and self._opens_clause(first, index, second):
                    return index
        return end

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
            self.tags[first] & COORDINATOR and not self.nouns[first] or self.sentence.words[first] in QUOTE_MARKS
        ):
            first += 1
        finite = self.finite_in(first, end)
        clause = Clause(Kind.FRAGMENT, start, end, finite, start, colon)
        if first >= end:
            return clause
        tag = self.tags[first]
        if finite < 0:
            if (
                tag & SUBORDINATOR
                and self.sentence.lower[first] in self.grammar.complementizers
                and not self.nouns[first]
            ):
                clause.kind = Kind.SUBORDINATE
            elif self.has_infinitive(first, end):
                clause.kind = Kind.INFINITIVE
            return clause
        verb_last = self._is_verb_last(finite, end)
        if tag & PREPOSITION and first + 1 < end and self.tags[first + 1] & RELATIVE and verb_last and start > 0:
            clause.kind = Kind.RELATIVE
        elif (
            tag & SUBORDINATOR
            and not self.nouns[first]
            and finite > first + 1
            and self._is_subordinate(first, finite, end)
        ):
            clause.kind = Kind.SUBORDINATE
        elif tag & RELATIVE and start > 0 and verb_last and finite > first + 1:
            clause.kind = Kind.MAIN if self._is_short(first, finite, end) else Kind.RELATIVE
        else:
            clause.kind = Kind.MAIN
        return clause

    def _is_subordinate(self, first: int, finite: int, end: int) -> bool:
        """Whether a stretch that a subordinator opens has its verb where subordinate clauses have it."""
        if self.sentence.lower[first] not in self.grammar.ambiguous_subordinators:
            return True
        if self.tags[first] & PREPOSITION and self._is_measure(first + 1):
            return False
        while end > finite and self.sentence.words[end - 1] in _CLOSE:
            while end > finite and self.sentence.words[end - 1] not in _OPEN:
                end -= 1
            end -= 1
        return self._is_verb_last(finite, end)

    def _is_measure(self, index: int) -> bool:
        """Whether a number, a time or another preposition follows (*bis zu 20 Menschen*, *bis März*)."""
        lower = self.sentence.lower[index]
        return (
            lower[0].isdigit()
            or lower in self.grammar.time_words
            or lower in self.grammar.number_words
            or bool(self.tags[index] & PREPOSITION)
        )

    def _is_short(self, first: int, finite: int, end: int) -> bool:
        """*der Zug sei entgleist*, *die Züge sollten fahren*: a relative clause has its auxiliary or modal last."""
        if finite != end - 2 or not self.tags[first] & DETERMINER or self.core_end(first, finite) != finite:
            return False
        modal = self.tags[end - 1] & INFINITIVE and not self.tags[finite] & INFINITIVE
        return bool(modal or self.tags[finite] & AUXILIARY)

    def _is_verb_last(self, finite: int, end: int) -> bool:
        return (
            all(self.tags[k] & (INFINITIVE | PARTICIPLE) for k in range(finite + 1, min(end, finite + 3)))
            and end - finite <= 3
        )

    def _join(self, stretches: list[Clause]) -> list[Clause]:
        """Fragments and relative clauses in front of a verb are its fronted phrase; those behind it belong to it."""
        clauses: list[Clause] = []
        for position, stretch in enumerate(stretches):
            following = stretches[position + 1] if position + 1 < len(stretches) else None
            if clauses and self._closes_bracket(clauses, stretch):
                stretch.kind, stretch.finite = Kind.FRAGMENT, -1
            if clauses and self._is_apposed(clauses[-1], stretch):
                stretch.start, stretch.after_colon = clauses[-1].start, clauses[-1].after_colon
                del clauses[-1]
            elif clauses and self._is_fronted(clauses, stretch) and not self._interrupts(stretch, following):
                head = max(0, self._behind_relatives(clauses, stretch))
                while head > 0 and clauses[head - 1].kind is Kind.FRAGMENT and not clauses[head].after_colon:
                    head -= 1
                stretch.start = clauses[head].start
                stretch.after_colon = clauses[head].after_colon
                del clauses[head:]
            clauses.append(stretch)
        return clauses

    def _closes_bracket(self, clauses: list[Clause], stretch: Clause) -> bool:
        """A lone participle that an auxiliary further left still waits for (*hatte X, der Sprecher, erklärt*).

        With a noun phrase behind it, it is a verb with its subject: *sei tot, bestätigt die Polizei*.
        """
        if (
            stretch.kind is not Kind.MAIN
            or stretch.finite != stretch.start
            or not self.tags[stretch.finite] & PARTICIPLE
            or self.core_end(stretch.finite + 1, stretch.end) > stretch.finite + 1
        ):
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
        begins = self.tags[previous.start] & DETERMINER or self.core_end(previous.start, previous.end) > previous.start
        return bool(begins) and all(self.nouns[k] and not self.tags[k] for k in range(stretch.start, stretch.finite))

    def _is_fronted(self, clauses: list[Clause], stretch: Clause) -> bool:
        """A stretch that begins with its verb takes the noun phrase before the comma as its first constituent."""
        if stretch.kind is not Kind.MAIN or stretch.finite != stretch.start or stretch.after_colon:
            return False
        head = self._behind_relatives(clauses, stretch)
        if head < 0 or clauses[head].kind is not Kind.FRAGMENT:
            return False
        first = head
        while first > 0 and clauses[first - 1].kind is Kind.FRAGMENT:
            first -= 1
        return not (
            first > 0 and clauses[first - 1].kind is Kind.MAIN and self._has_own_subject(clauses[first], stretch)
        )

    def _behind_relatives(self, clauses: list[Clause], stretch: Clause) -> int:
        """The clause that relative clauses, and a subordinate one inside the last, stand behind; -1 for none."""
        head = len(clauses) - 1
        inside = head > 1 and clauses[head].kind is Kind.SUBORDINATE and clauses[head - 1].kind is Kind.RELATIVE
        if inside and not self._has_own_subject(clauses[head - 2], stretch):
            head -= 1
        while head >= 0 and clauses[head].kind is Kind.RELATIVE:
            head -= 1
        return head

    def _interrupts(self, stretch: Clause, following: Clause | None) -> bool:
        """*Die Anlage, sagte der Betriebsrat, sei gewartet worden*: a frame in the middle of what was said."""
        return (
            following is not None
            and following.kind is Kind.MAIN
            and following.finite == following.start
            and bool(self.mood(following))
            and not self.mood(stretch)
        )

    def _has_own_subject(self, fragment: Clause, stretch: Clause) -> bool:
        """*…, der Chef der Bahn, sagte sie*: with its subject behind it the verb leaves the phrase alone."""
        behind = stretch.finite + 1
        if self.tags[fragment.start] & PREPOSITION or behind >= stretch.end:
            return False
        lower, tag = self.sentence.lower[behind], self.tags[behind]
        if lower in self.grammar.impersonal or lower in self.grammar.subject_pronouns:
            return True
        return not tag & (OBLIQUE | PREPOSITION | ADVERB | REFLEXIVE) and self.core_end(behind, stretch.end) > behind
