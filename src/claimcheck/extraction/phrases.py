"""Noun phrases: how far one reaches from where it begins, with genitives, names, brackets and appositions."""

from __future__ import annotations

from claimcheck.extraction.tagging import (
    ADVERB,
    ANY_FINITE,
    AUXILIARY,
    COORDINATOR,
    DETERMINER,
    FUNCTION,
    GENITIVE,
    PREPOSITION,
    QUOTE_MARKS,
    RELATIVE,
    TaggedSentence,
)

# Shorter nouns end many words that have nothing to do with them; longer words than this are none.
_SHORTEST_SPEAKER, _LONGEST_NOUN = 3, 40
_OPEN, _CLOSE = frozenset("(["), frozenset(")]")


class PhrasedSentence(TaggedSentence):
    """A tagged sentence that can measure its noun phrases."""

    __slots__ = ()

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
                if seen and (index - start > 1 and self._begins_object(index) or self._is_behind_relay(start, index)):
                    break
                seen = True
            elif word in QUOTE_MARKS:
                if seen and index + 1 < limit and not self.nouns[index + 1] and not self._closes_name(index):
                    break
            elif seen:
                if not self._joins_names(index, limit):
                    break
            elif (
                tag & DETERMINER
                and index - start < 2
                or word[0].isdigit()
                or tag & COORDINATOR
                and start < index < limit - 1
                and self._joins_adjectives(index)
            ):
                pass
            elif not self._may_be_adjective(index):
                break
            index += 1
        return index if seen else start

    def _begins_object(self, index: int) -> bool:
        """*hat die Firma Alto Vorwürfe zurückgewiesen*: a noun of speech right behind a name is no part of it."""
        return self.nouns[index - 1] and self.sentence.lower[index] in self.words.speech_nouns

    def _is_behind_relay(self, start: int, index: int) -> bool:
        """*sagte laut TASS Minister Prado*: the agency is the whole phrase, who speaks stands behind it."""
        alone = index == start + 1 and start > 0 and self.sentence.lower[start] in self.grammar.agencies
        return (
            alone
            and self.sentence.lower[start - 1] in self.words.prepositional_cues
            and self._can_speak(self.sentence.lower[index])
        )

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
        return lower in self.grammar.name_particles or lower in ".&/"

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
            return (
                self._is_adjective(index)
                or index + 1 < len(self.nouns)
                and self.nouns[index + 1]
                and lower.endswith(("e", "en", "er", "es", "em"))
                and bool(self.tags[index - 1] & DETERMINER)
            )
        return (
            lower.endswith(("e", "en", "er", "es", "em", "s"))
            or lower in self.grammar.number_words
            or lower.endswith("er")
        )

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
        """End of a noun phrase with the apposition behind its comma (*Hans Meier, Sprecher des Amtes*)."""
        words = self.sentence.words
        if (
            end + 1 >= limit
            or words[end] != ","
            or self.tags[end + 1] & (PREPOSITION | RELATIVE & ~DETERMINER | ADVERB)
        ):
            return end
        close = self.phrase_end(end + 1, limit)
        if close == end + 1 or close < limit and words[close] not in ',.;:–—“”"»«':
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
        if lower in self.grammar.apposition_prepositions:
            end = self._core_after(index, limit)
            if end == index or self.is_time(index + 1, end):
                return index
            if lower in self.grammar.agent_prepositions or attach and self._is_place(index + 1, end):
                return end
            return index
        if tag & COORDINATOR and lower in ("und", "sowie", "oder"):
            end = self.core_end(index + 1, limit)
            return end if end > index + 1 else index
        return index

    def _is_told(self, start: int, end: int) -> bool:
        """A medium in the dative is whom it was told (*sagte Meier der Neuen Zeitung*), not whose somebody is.

        Behind an acronym every such phrase is an object (*warf die OSZE der Regierung vor*).
        """
        before = self.sentence.words[start - 1]
        if self.sentence.lower[start] == "der" and len(before) > 1 and before.isupper():
            return True
        return any(
            self.nouns[k] and self.sentence.lower[k].endswith(self.grammar.addressee_nouns) for k in range(start, end)
        )

    def _is_place(self, start: int, end: int) -> bool:
        """A name without an article (*in Potsdam*) says which one; *in einem Interview* says where it was said."""
        return all(self.nouns[k] for k in range(start, end))

    def _core_after(self, index: int, limit: int) -> int:
        """End of the core that begins at ``index`` (a determiner) or behind it (a preposition)."""
        start = index if self.tags[index] & DETERMINER and not self.tags[index] & PREPOSITION else index + 1
        end = self.core_end(start, limit)
        return end if end > index + 1 else index

    def names_speaker(self, start: int, end: int) -> bool:
        """Whether a phrase has a noun for somebody who can speak, alone or at the end of a compound, or an acronym."""
        tokens = [k for k in range(start, end) if self.nouns[k]]
        return any(self._can_speak(self.sentence.lower[k]) or self._is_acronym(k) for k in tokens)

    def _can_speak(self, lower: str) -> bool:
        if lower in self.grammar.speaking_nouns:
            return True
        last = len(lower) - _SHORTEST_SPEAKER
        return any(lower[k:] in self.grammar.speaking_nouns for k in range(max(2, len(lower) - _LONGEST_NOUN), last))

    def _is_acronym(self, index: int) -> bool:
        word = self.sentence.words[index]
        return len(word) > 1 and word.isalpha() and word.isupper()

    def names_medium(self, start: int, end: int) -> bool:
        """Whether a phrase names an agency, paper or station by its name or its kind."""
        return any(
            self.nouns[k]
            and (
                self.sentence.lower[k] in self.grammar.agencies
                or self.sentence.lower[k].endswith(self.grammar.media_nouns)
            )
            for k in range(start, end)
        )

    def is_time(self, start: int, end: int) -> bool:
        """Whether a phrase names a time rather than a person or thing."""
        times = [k for k in range(start, end) if self.sentence.lower[k] in self.grammar.time_words]
        return bool(times) and not self._is_surname(times[0], start, end)

    def _is_surname(self, index: int, start: int, end: int) -> bool:
        """``Helga Sommer``, ``Richter Freitag``: a capitalised word before it that is no time either."""
        alone = index == end - 1 > start and self.nouns[index] and self.nouns[index - 1]
        if not alone or self.sentence.lower[index - 1] in self.grammar.time_parts:
            return False
        return not self.tags[index - 1] and self.sentence.words[index - 1].isalpha()
