"""A sentence with its readings: which words can be which part of speech, and which verbs are finite."""

from __future__ import annotations

from claimcheck.extraction.segments import Sentence
from claimcheck.languages.contract import AttributionWords, GrammarWords, Tag

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
FUNCTION = PREPOSITION | PRONOUN | SUBORDINATOR | COORDINATOR | ADVERB | REFLEXIVE | DETERMINER | MARKER | QUESTION
VERBAL = ANY_FINITE | INFINITIVE | PARTICIPLE


QUOTE_MARKS = frozenset("„“”\"»«‚‘’'‹›")


class TaggedSentence:
    """A sentence with the readings of its words.

    Args:
        sentence: the sentence.
        words: the words of its language.

    Attributes:
        tags: for each token the bits of ``Tag`` that its form allows where it stands.
        nouns: whether each token is a noun or a name.
        quoted: for each quoted range of the sentence the range of its tokens.
        opaque: for each quoted range of the sentence whether it is speech of its own rather than woven into a clause.
    """

    __slots__ = ("sentence", "words", "grammar", "tags", "nouns", "quoted", "opaque")

    def __init__(self, sentence: Sentence, words: AttributionWords) -> None:
        self.sentence = sentence
        self.words = words
        self.grammar = words.grammar
        self.quoted = _quoted_tokens(sentence)
        self.opaque = [_is_opaque(sentence, inside, words.grammar) for inside in self.quoted]
        self.tags, self.nouns = self._tag()

    def _tag(self) -> tuple[list[int], list[bool]]:
        tags: list[int] = []
        nouns: list[bool] = []
        begins = True
        for index, (word, lower) in enumerate(zip(self.sentence.words, self.sentence.lower, strict=True)):
            if lower in self.grammar.small_names and not word[0].isupper():
                tags.append(0)
                nouns.append(True)
            elif not word[0].isupper() and not _is_compound(word):
                tags.append(self.grammar.tag(word, lower))
                nouns.append(False)
            elif begins:
                reading = self._initial_reading(index, word, lower)
                tags.append(reading)
                nouns.append(not reading and not lower.endswith(self.grammar.adverb_endings))
            else:
                reading = (
                    self.grammar.tag(word, lower) & (PRONOUN | DETERMINER | OBLIQUE)
                    if lower in self.grammar.polite
                    else 0
                )
                tags.append(reading)
                nouns.append(not reading)
            begins = begins and word in QUOTE_MARKS or word in ":("
        return tags, nouns

    def _initial_reading(self, index: int, word: str, lower: str) -> int:
        """Readings of a capitalised first word, which is more often a noun (*Hinweise*) than a fronted verb."""
        reading = self.grammar.tag(word, lower)
        if not reading & VERBAL or reading & (FUNCTION | AUXILIARY):
            return reading
        following = self.sentence.words[index + 1] if index + 1 < len(self.sentence) else ""
        fronted = reading & FINITE and (
            following[:1].isupper()
            or self.grammar.tag(following, following.lower()) & (DETERMINER | PRONOUN | REFLEXIVE)
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
                if doubtful == start and (self.nouns[start + 1] or self.tags[start + 1] & DETERMINER):
                    return doubtful
                if doubtful > start and any(
                    word in self.grammar.clause_joiners for word in self.sentence.lower[doubtful:index]
                ):
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
        if tag & INFINITIVE and self.has_infinitive(start, end):
            return False
        if tag & INFINITIVE and not tag & AUXILIARY:
            return index - start <= 12 or index == end - 1 or self.sentence.quoted[index] >= 0
        return True

    def has_infinitive(self, start: int, end: int) -> bool:
        """Whether a stretch ends in *zu* and an infinitive, or begins with an infinitive that *zu* is part of."""
        for index in range(max(start + 1, end - 5), end):
            tag = self.tags[index]
            if tag & INFINITIVE and (
                tag & MARKER and not tag & FUNCTION & ~MARKER or self.sentence.lower[index - 1] == "zu"
            ):
                return True
        tag = self.tags[start]
        return bool(tag & INFINITIVE and tag & MARKER)

    def is_dash(self, index: int) -> bool:
        """Whether a hyphen stands between spaces and so is a dash."""
        sentence = self.sentence
        return (
            sentence.words[index] == "-"
            and 0 < index < len(sentence) - 1
            and sentence.ends[index - 1] < sentence.starts[index]
            and sentence.ends[index] < sentence.starts[index + 1]
        )


def _is_compound(word: str) -> bool:
    """A compound whose last part has a capital (*ai-Bericht*) is a noun however it begins."""
    head, hyphen, last = word.rpartition("-")
    return bool(head and hyphen and last[:1].isupper())


def _quoted_tokens(sentence: Sentence) -> list[range]:
    ranges = [range(0)] * len(sentence.quotes)
    for index, number in enumerate(sentence.quoted):
        if number >= 0:
            ranges[number] = range(ranges[number].start if ranges[number] else index, index + 1)
    return ranges


def _is_opaque(sentence: Sentence, inside: range, words: GrammarWords) -> bool:
    """Whether a quoted range is speech of its own rather than a name, a title or a phrase woven into a clause."""
    spoken = [k for k in inside if sentence.words[k][0].isalnum()]
    if not spoken or not _stands_apart(sentence, inside[0], spoken[0]):
        return False
    if len(spoken) >= 7 or _touches_frame(sentence, inside, words):
        return True
    tags = [words.tag(sentence.words[k], sentence.lower[k]) for k in spoken if not sentence.words[k][0].isupper()]
    if len(spoken) >= 3 and any(tag & ANY_FINITE and not tag & FUNCTION for tag in tags):
        return True
    return len(spoken) >= 2 and any(sentence.words[k] in ".!?" for k in inside)


def _touches_frame(sentence: Sentence, inside: range, words: GrammarWords) -> bool:
    """Whether a quote of a word or two is an utterance: *„Ja“, sagte sie*; *Er sagte: „Nein.“*"""
    before, after = inside.start - 1, inside.stop
    if before >= 0 and sentence.words[before] == ":":
        return after >= len(sentence) or not sentence.words[after][0].isalnum()
    if (
        after + 1 >= len(sentence)
        or sentence.words[after] != ","
        or before >= 0
        and sentence.words[before][0].isalnum()
    ):
        return False
    verb = words.tag(sentence.words[after + 1], sentence.lower[after + 1])
    return sentence.words[after + 1][0].islower() and bool(verb & FINITE) and not verb & FUNCTION


def _stands_apart(sentence: Sentence, opening: int, first: int) -> bool:
    """Whether a quote begins behind a delimiter or as a sentence of its own, not in the middle of a clause."""
    if opening == 0 or not sentence.words[opening - 1][0].isalnum():
        return True
    return sentence.words[first][0].isupper() and any(
        word in ".!?," for word in sentence.words[first:] if not word.isalnum()
    )
