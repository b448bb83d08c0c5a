"""Noun phrases, subjects and stretches of a sentence in a language with a fixed word order."""

from __future__ import annotations

from claimcheck.extraction import tagging as g
from claimcheck.extraction.drafts import Range
from claimcheck.extraction.segments import Sentence
from claimcheck.languages.contract import AttributionWords, FixedOrderWords, Tag

MARKS = frozenset("„“”\"»«‚‘’'‹›")
STOPS = frozenset(".!?…")
_EDGES = frozenset(",;:()[]")
_CLOSED = g.PREPOSITION | g.PRONOUN | g.SUBORDINATOR | g.COORDINATOR | g.ADVERB | g.QUESTION | g.RELATIVE | g.MARKER


class Phrases:
    """A sentence with the readings of its words, able to measure its phrases.

    Args:
        sentence: the sentence.
        words: the words of its language, ``fixed_order`` set.

    Attributes:
        tags: for each token the bits of ``Tag`` that its form allows.
        end: number of tokens without the sentence's final full stop.
    """

    def __init__(self, sentence: Sentence, words: AttributionWords) -> None:
        self.sentence = sentence
        self.words = sentence.words
        self.lower = sentence.lower
        self.attribution = words
        self.order = words.fixed_order or FixedOrderWords()
        self.grammar = words.grammar
        tag = words.grammar.tag
        self.tags = [tag(word, lower) for word, lower in zip(sentence.words, sentence.lower, strict=True)]
        self.quotes = self._quote_ranges()
        self.end = self._without_stop()
        self.begin = self._behind_dateline()

    def _quote_ranges(self) -> list[Range]:
        ranges: dict[int, list[int]] = {}
        for index, number in enumerate(self.sentence.quoted):
            if number >= 0:
                ranges.setdefault(number, [index, index])[1] = index
        return [(first, last + 1) for first, last in ranges.values()]

    def _without_stop(self) -> int:
        end = len(self.words)
        while end > 0 and self.words[end - 1] in STOPS and self.sentence.quoted[end - 1] < 0:
            end -= 1
        return end

    def _behind_dateline(self) -> int:
        """*LONDON, March 5 — Rescuers …*: a place in capitals before a dash is no part of the sentence."""
        if not self.words or not (self.words[0].isupper() and len(self.words[0]) > 2):
            return 0
        for index in range(1, min(16, len(self.words) - 1)):
            if self.is_dash(index):
                return index + 1
        return 0

    def is_dash(self, index: int) -> bool:
        """Whether a token parts clauses: a long dash, or a hyphen between spaces."""
        if self.words[index] in "–—":
            return True
        sentence = self.sentence
        return (
            self.words[index] == "-"
            and 0 < index < len(self.words) - 1
            and sentence.ends[index - 1] < sentence.starts[index]
            and sentence.ends[index] < sentence.starts[index + 1]
        )

    def is_edge(self, index: int) -> bool:
        """Whether a token is punctuation that parts phrases."""
        word = self.words[index]
        if word in STOPS:
            return not self._continues_name(index, len(self.words))
        return word in _EDGES or self.is_dash(index) or word in MARKS and self.is_mark(index)

    def is_mark(self, index: int) -> bool:
        """Whether a token is a quotation mark rather than an apostrophe."""
        quote = self.sentence.quoted[index]
        return quote >= 0 or self.words[index] not in "'’"

    def quote_at(self, index: int) -> Range | None:
        """The quoted range that a token lies in."""
        return next(((start, end) for start, end in self.quotes if start <= index < end), None)

    def is_name(self, index: int) -> bool:
        """A word with a capital that is no function word."""
        return self.words[index][0].isupper() and not self.tags[index]

    def is_determiner(self, index: int) -> bool:
        """An article, possessive or the like."""
        if index and self.words[index][0].isupper() and self.words[index - 1][0].isupper():
            return False  # part of a name (*Air Force One*)
        return self.lower[index] in self.order.determiners

    def is_time(self, index: int) -> bool:
        """A word of time; *May* and *March* only with a capital."""
        lower = self.lower[index]
        return lower in self.order.time_words and (
            lower not in self.order.capital_times or self.words[index][0].isupper()
        )

    def is_nominal(self, index: int) -> bool:
        """A noun, adjective, name or figure."""
        word, tag = self.words[index], self.tags[index]
        if not word[0].isalnum():
            return False
        if word[0].isdigit():
            return True
        if tag & (_CLOSED & ~g.DETERMINER) or tag & g.AUXILIARY or self.is_determiner(index):
            return False
        return not tag & g.FINITE or word[0].isupper()

    def has_finite(self, start: int, end: int, *, surely: bool = False) -> bool:
        """Whether a stretch holds a finite verb; relative clauses left aside.

        Args:
            surely: count no form that may be a participle instead (*people briefed on the talks*).
        """
        index = start
        while index < end:
            lower, tag = self.lower[index], self.tags[index]
            if tag & g.AUXILIARY:
                return True
            if self._follows_noun(index):
                index += 2
                continue
            if (
                tag & g.FINITE
                and not self.words[index][0].isupper()
                and index > start
                and not (surely and tag & g.PARTICIPLE)
                and not (self.is_determiner(index - 1) or self.tags[index - 1] & g.PREPOSITION)
            ):
                return True
            if (
                tag & Tag.PLURAL
                and index > start
                and (
                    self.tags[index - 1] & g.PRONOUN
                    or self.lower[index - 1].endswith(self.order.plural_ending)
                    and not self.is_determiner(index - 1)
                )
            ):
                return True
            if lower in self.order.relatives and lower not in self.order.complementizers and index > start:
                while index + 1 < end and self.words[index] != ",":
                    index += 1
            index += 1
        return False

    def core_end(self, start: int, limit: int) -> int:
        """End of the noun phrase at ``start``: determiners, adjectives, nouns, names; ``start`` if there is none."""
        seen, index = False, start
        while index < limit:
            if self.is_determiner(index) and (not seen or self.lower[index - 1] in self.order.counting_determiners):
                seen = seen or self.lower[index] in self.order.counting_determiners
            elif self._continues_name(index, limit):
                pass
            elif not self.words[index][0].isalnum() or (seen and self._follows_noun(index)):
                break
            elif self.is_nominal(index):
                if seen and self.tags[index] & g.PARTICIPLE and self.lower[index].endswith(self.order.gerund_ending):
                    break
                seen = True
            elif not self._is_attribute(index, start, limit, seen):
                break
            index += 1
        return index if seen else start

    def _is_attribute(self, index: int, start: int, limit: int, seen: bool) -> bool:
        """*the trapped miners*, *a highly critical report*, *Ludwig van der Rohe*."""
        tag, lower = self.tags[index], self.lower[index]
        if seen:
            return (
                lower in self.grammar.name_particles
                and index + 1 < limit
                and self.is_name(index - 1)
                and self.is_name(index + 1)
            )
        return index > start and (bool(tag & g.PARTICIPLE) or lower.endswith(self.order.adverb_ending))

    def _continues_name(self, index: int, limit: int) -> bool:
        """A full stop of an abbreviation, an ampersand, the apostrophe of a plural possessor."""
        if index == 0 or index + 1 >= limit or not self.words[index + 1][0].isalnum():
            return False
        word, before = self.words[index], self.words[index - 1]
        if word == ".":
            return (len(before) == 1 and before.isalpha()) or before.lower() in self.grammar.abbreviations
        if word in "'’":
            return before.endswith(self.order.plural_ending) and self.sentence.quoted[index] < 0
        return word in "&/"

    def phrase_end(self, start: int, limit: int) -> int:
        """End of the noun phrase at ``start`` with attached prepositions, coordination and reduced clauses."""
        if start < limit and self.lower[start] in self.order.speaker_pronouns and self.core_end(start, limit) == start:
            return start + 1
        end = self.core_end(start, limit)
        while start < end < limit:
            further = self._extension(end, limit)
            if further == end:
                break
            end = further
        return end

    def _extension(self, index: int, limit: int) -> int:
        if self._follows_noun(index):
            return max(self.core_end(index + 2, limit), index)
        lower = self.lower[index]
        if self._tells_of_whom(index, limit):
            return index + 2
        if lower in self.order.attaching or lower in self.order.places or lower in self.order.joiners:
            end = self.core_end(index + 1, limit)
            if end == index + 1 or self.tells_occasion(index + 1, end):
                return index
            if lower in self.order.places and not self.is_name(index + 1) and not self.is_name(end - 1):
                return index
            if lower in self.order.joiners and end < limit and self.tags[end] & g.FINITE:
                return index
            return end
        if lower in self.order.personal_relatives:
            return self.stretch_end(index, limit)
        if (
            self.tags[index] & g.PARTICIPLE
            and not self.tags[index] & g.AUXILIARY
            and lower.endswith(self.order.participle_ending)
            and not self.is_cue(index)
        ):
            return self.stretch_end(index, limit)
        return index

    def _tells_of_whom(self, index: int, limit: int) -> bool:
        """*one of them*."""
        if index + 1 >= limit or self.lower[index] not in self.order.genitive:
            return False
        return (
            self.lower[index - 1] in self.order.counting_determiners
            and self.lower[index + 1] in self.order.object_pronouns
        )

    def _follows_noun(self, index: int) -> bool:
        """Whether an adjective and its preposition go on with the noun before them (*sources close to him*)."""
        behind = index + 1 < self.end and self.lower[index + 1] in self.order.places
        return behind and self.lower[index] in self.order.attributes

    def is_cue(self, index: int) -> bool:
        """Whether a word can be a verb of saying."""
        return self.lower[index] in self.attribution.cue_forms

    def tells_occasion(self, start: int, end: int) -> bool:
        """Whether a phrase tells when, where or how it was said."""
        return any(self.is_time(k) or self.lower[k] in self.order.occasions for k in range(start, end))

    def stretch_end(self, start: int, limit: int) -> int:
        """The next delimiter."""
        index = start
        while index < limit and not self.is_edge(index):
            index += 1
        return index

    def with_appositions(self, end: int, limit: int) -> int:
        """End of a phrase with what stands between commas behind it (*Hugh Hill, a doctor, …*)."""
        for _ in range(2):
            if end >= limit or self.words[end] != "," or end + 1 >= limit:
                return end
            close = self.stretch_end(end + 1, limit)
            if close < limit and self.words[close] not in ",;:.?!" and not self.is_dash(close):
                return end
            if not self.is_apposition(end + 1, close) or self._says_itself(end + 1, close):
                return end
            end = close
        return end

    def is_apposition(self, start: int, end: int) -> bool:
        """Whether a stretch between commas says who somebody is."""
        if start >= end or self.tells_occasion(start, start + 1):
            return False
        lower = self.lower[start]
        if lower in self.order.relatives and lower not in self.order.complementizers:
            return True
        verb = start
        while verb < end - 1 and self.tags[verb] & g.ADVERB:
            verb += 1
        if verb + 2 < end and self.tags[verb + 1] & g.PARTICIPLE and self.tags[verb + 2] & g.PREPOSITION:
            verb += 1
        if self.tags[verb] & g.PARTICIPLE and self.words[verb][0].islower():
            return not self.lower[verb].endswith(self.order.gerund_ending) and not self.has_finite(
                verb, end, surely=True
            )
        if self.has_finite(start, end):
            return False
        if self.is_determiner(start) or self.lower[start].endswith(self.order.possessive_endings):
            return True
        if self.is_nominal(start) and self.core_end(start, end) > start:
            return end - start <= 14 and not self.tells_occasion(start, self.core_end(start, end))
        return False

    def _says_itself(self, start: int, end: int) -> bool:
        """A relative clause that tells what somebody said is more than an apposition."""
        return self.lower[start] in self.order.relatives and any(
            self.is_cue(k) for k in range(start, min(end, start + 4))
        )

    def phrase_start(self, end: int, floor: int, attaching: frozenset[str] | None = None) -> int:
        """Where the noun phrase that ends at ``end`` begins; ``attaching`` are the prepositions it may hold."""
        attaching = self.order.attaching if attaching is None else attaching
        index = end
        while index > floor:
            before = index - 1
            if self.is_determiner(before):
                index = before
                if not (index > floor and self.lower[index - 1] in attaching and index - 1 > floor):
                    break
                index -= 1
            elif self.is_nominal(before) or self._continues_name(before, end):
                index = before
            elif self.lower[before] in attaching and before > floor and index < end:
                if not self.is_nominal(before - 1):
                    break
                index = before
            else:
                break
        return index

    def subject_before(self, verb: int) -> Range | None:
        """The subject that stands before a finite verb; adverbs, auxiliaries and times between them left out."""
        end = self._left_of_bracket(self._left_of_verb(verb))
        floor = self._floor(end)
        if end <= floor:
            return None
        if self.words[end - 1] == ",":
            return self._parted_subject(end - 1, floor)
        if self.lower[end - 1] in self.order.joiners:
            return None
        relative = self.lower[end - 1]
        if relative in self.order.relatives and end - 1 > floor:
            stop = end - 2 if self.words[end - 2] == "," else end - 1
            start = self.phrase_start(stop, floor, attaching=self.order.genitive)
            if start < stop:
                return self._with_bearer(start, floor), stop
            return None
        if self.is_edge(end - 1):
            return None
        start = self._without_lead(self._boundary(end), end)
        if start >= end:
            return None
        if self.has_finite(start, end, surely=True):
            start = self.phrase_start(end, start)
        if start >= end or not self._may_speak(start, end):
            return None
        return start, end

    def _with_bearer(self, start: int, floor: int) -> int:
        """Where *Ann Rix, a prosecutor, who said* begins: with the name before the apposition."""
        comma = start - 1
        if comma <= floor or self.words[comma] != "," or not self.is_determiner(start):
            return start
        name = self.phrase_start(comma, floor, attaching=frozenset())
        return name if name < comma and all(self.is_name(k) for k in range(name, comma)) else start

    def _left_of_bracket(self, end: int) -> int:
        """*Senator McKay (R-Ariz.) said*: brackets between subject and verb are stepped over."""
        if end > self.begin and self.words[end - 1] == ")":
            for place in range(end - 2, max(self.begin, end - 10), -1):
                if self.words[place] == "(":
                    return place
        return end

    def _may_speak(self, start: int, end: int) -> bool:
        if self.tags[end - 1] & g.PREPOSITION and not self.is_time(end - 1):
            return False
        if end - start == 1:
            lower = self.lower[start]
            return lower in self.order.speaker_pronouns or self.is_nominal(start)
        if self._tells_of_whom(start + 1, end):
            return True
        return any(self.is_nominal(k) or self.lower[k] in self.order.speaker_pronouns for k in range(start, end))

    def _floor(self, end: int) -> int:
        """Nothing left of a quote that has closed belongs to the clause."""
        closed = [stop for _, stop in self.quotes if stop <= end and self._is_long((_, stop))]
        return max([self.begin, *closed])

    def _is_long(self, quote: Range) -> bool:
        start, end = quote
        return end - start > 6 or any(self.words[k] in ",.!?" for k in range(start, end))

    def _left_of_verb(self, verb: int) -> int:
        index = verb
        while index > self.begin:
            before = index - 1
            tag = self.tags[before]
            if self.sentence.quoted[before] >= 0:
                break
            if tag & (g.ADVERB | g.AUXILIARY) and not self.is_determiner(before):
                index = before
            elif self.is_time(before) and index - before <= 1 and self._is_time_phrase(before):
                index = before
                while index > self.begin and (
                    self.is_time(index - 1)
                    or self.lower[index - 1] in self.order.time_openers
                    or self.words[index - 1][0].isdigit()
                ):
                    index -= 1
                if index > self.begin and self.tags[index - 1] & g.PREPOSITION:
                    index -= 1
            else:
                break
        return index

    def _is_time_phrase(self, index: int) -> bool:
        before = index - 1
        return before > self.begin and bool(
            self.tags[before] & g.PREPOSITION
            or self.lower[before] in self.order.time_openers
            or self.is_name(index)
            and self.is_nominal(before)
        )

    def _boundary(self, end: int) -> int:
        """Where the stretch that ends at ``end`` begins."""
        index = end - 1
        while index >= self.begin:
            lower = self.lower[index]
            if self.is_edge(index) and not self._inside_phrase(index):
                return index + 1
            if lower in self.order.subordinators and not self.is_name(index) and index < end - 1:
                return index + 1
            if lower in self.order.joiners and self.has_finite(self._stretch_start(index), index):
                return index + 1
            index -= 1
        return self.begin

    def _inside_phrase(self, index: int) -> bool:
        """A mark of a short quoted name inside a phrase."""
        quote = self.quote_at(index)
        return quote is not None and not self._is_long(quote) and self.words[index] in MARKS

    def _stretch_start(self, index: int) -> int:
        while index > self.begin and not self.is_edge(index - 1):
            index -= 1
        return index

    def _without_lead(self, start: int, end: int) -> int:
        """Joiners, adverbs and prepositional phrases before the subject."""
        index = start
        while index < end:
            tag = self.tags[index]
            if (
                tag & (g.COORDINATOR | g.ADVERB)
                and not self.is_determiner(index)
                or self.is_time(index)
                and not self.is_name(index)
            ):
                index += 1
            elif tag & g.PREPOSITION:
                stop = self._lead_end(index + 1, end)
                if stop >= end and not (self.is_name(index + 1) and not self.is_name(end - 1)):
                    return end
                index = stop if stop < end else self.phrase_start(end, index + 1)
            else:
                break
        return index

    def _lead_end(self, start: int, end: int) -> int:
        index = start
        while index < end and (
            self.is_time(index)
            or self.lower[index] in self.order.time_openers
            or self.words[index][0].isdigit()
            or index == start
            and self.is_determiner(index)
        ):
            index += 1
        if index > start + 1 or index > start and self.is_time(start):
            return index
        index = self.core_end(start, end)
        while index < end and self.lower[index] in self.order.attaching:
            index = max(self.core_end(index + 1, end), index + 1)
        return index

    def _parted_subject(self, comma: int, floor: int) -> Range | None:
        """*Hugh Hill, a doctor, said*: the phrase before the apposition, with it."""
        stretches: list[Range] = []
        stop = comma
        for _ in range(4):
            start = stop
            while start > floor and not (self.is_edge(start - 1) and not self._inside_phrase(start - 1)):
                start -= 1
            stretches.append((start, stop))
            if start <= floor or self.words[start - 1] != ",":
                break
            stop = start - 1
        aside = stretches[0][0]
        if len(stretches) < 2 or not (
            self.is_apposition(*stretches[0]) or self.lower[aside].endswith(self.order.gerund_ending)
        ):
            return None
        number = 1
        if number + 1 < len(stretches) and self.words[stretches[1][0]].isdigit():
            number = 2  # the age that follows a name
        while (
            number + 1 < len(stretches)
            and self.is_determiner(stretches[number][0])
            and not self.has_finite(*stretches[number + 1])
            and self.is_name(stretches[number + 1][1] - 1)
            and not self.tags[stretches[number + 1][0]] & g.PREPOSITION
            and self.lower[stretches[0][0]] in self.order.relatives
        ):
            number += 1
        start, stop = stretches[number]
        start = self._without_lead(self._boundary(stop), stop)
        if start >= stop or self.has_finite(start, stop):
            start = self.phrase_start(stop, start)
            if start >= stop or self.has_finite(*stretches[number]):
                return None
        return start, comma
