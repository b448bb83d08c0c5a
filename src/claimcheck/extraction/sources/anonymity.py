"""What an article tells of the sources that it does not name: what they are, how many, why they stay unnamed."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from claimcheck.extraction.details.numerals import digits_value, word_value
from claimcheck.extraction.sources.wording import is_unnamed
from claimcheck.languages.contract import Language
from claimcheck.model import Anonymity, AnonymousRole, Quotation, QuotationType, Source, SourceKind, Span

_WORD = re.compile(r"[\w'’.-]*\w")
# Where a clause ends that gives a reason; a comma may be followed by more of it.
_CLAUSE_END = re.compile(r"[,;:.!?()\n–—“”«»\"]")
_CLAUSE_START = re.compile(r"[,;:.!?()\n–—“”«»\"]\s*(?=[^,;:.!?()\n–—“”«»\"]*\Z)")
_BEFORE, _BEHIND, _MOST_CLAUSES = 160, 240, 3
_LONGEST = 300
# Shorter words are found by chance inside others.
_SHORTEST_PART = 4
# Sources that are no crowd: a year or a number of victims in a description counts nobody who speaks.
_MOST_SPEAKERS = 1_000


def told_of_unnamed(
    text: str,
    sentences: Sequence[Span],
    quotations: Sequence[Quotation],
    sources: Sequence[Source | None],
    language: Language,
) -> dict[Source, Anonymity]:
    """What an article tells of each of its anonymous sources.

    Args:
        text: of the article.
        sentences: its sentences, ascending.
        quotations: what it attributes.
        sources: who said it, one entry a quotation.
        language: whose words are used.

    Returns:
        An entry for each anonymous source, except those of which nothing at all is told.
    """
    spoken: dict[Source, list[Quotation]] = defaultdict(list)
    for quotation, source in zip(quotations, sources, strict=True):
        if source and source.kind is SourceKind.ANONYMOUS and not is_unnamed(source, language.sources):
            spoken[source].append(quotation)
    reasons = _Reasons(text, sentences, quotations, sources, language).by_source() if spoken else {}
    told = {source: _told(source, own, text, reasons.get(source, ""), language) for source, own in spoken.items()}
    return {source: anonymity for source, anonymity in told.items() if anonymity != Anonymity()}


def _told(source: Source, quotations: Sequence[Quotation], text: str, reason: str, language: Language) -> Anonymity:
    mentions = [quotation.speaker[0].of(text)[:_LONGEST] for quotation in quotations if quotation.speaker]
    descriptions = [source.name[:_LONGEST], *mentions]
    role = next((role for told in descriptions if (role := role_of(told, language))), None)
    number = next((number for told in descriptions[:2] if (number := _number(told, language))), None)
    return Anonymity(role, number, reason)


def role_of(description: str, language: Language) -> AnonymousRole | None:
    """What sort of person a description means, None where its words do not tell.

    Args:
        description: the wording of a source or a mention, in any case.
        language: whose words are used.
    """
    words, told = language.anonymity, " ".join(description.casefold().split())
    compounds = language.sources.nouns_have_capitals
    trades = _places(_head(told, language), words.trades, compounds)
    if trades:
        # The last part of a compound says what it is: an expert of the military, no soldier.
        return words.trades[max(trades, key=lambda word: (trades[word] + len(word), len(word)))]
    tables = (words.fields, words.stations)
    return next((table[word] for table in tables for word in _places(told, table, compounds)), None)


def _head(told: str, language: Language) -> str:
    """A description up to what it is of: *Sprecher*, not the ministry that he speaks for."""
    words, tokens = language.sources, told.split()
    ends = words.prepositions | words.genitives | words.relatives
    end = next((k for k, token in enumerate(tokens) if k and token.strip(",") in ends or token[0] == "("), len(tokens))
    # "mit der Sache vertraute Personen": what opens with a preposition tells first and names last.
    return told if not tokens or tokens[0] in words.prepositions else " ".join(tokens[:end])


def _places(told: str, table: Mapping[str, AnonymousRole], compounds: bool) -> dict[str, int]:
    """Where a description has words of a table, in the table's order; inside a word where compounds are one."""
    found: dict[str, int] = {}
    for word in table:
        inside = compounds and len(word) >= _SHORTEST_PART
        at = told.rfind(word) if inside else _word_at(told, word)
        if at >= 0:
            found[word] = at
    return found


def _word_at(told: str, word: str) -> int:
    """Where the last word begins that a shorter one opens (*official*: *officials*); short ones must be the whole."""
    whole = len(word) < _SHORTEST_PART and word.isalnum()
    padded = re.sub(r"[-(,]", " ", f" {told} ") if word.isalnum() else f" {told} "
    return padded.rfind(f" {word} " if whole else f" {word}")


def _number(description: str, language: Language) -> int | None:
    """How many speak: *zwei Beamte*, *one of the officials*."""
    told = description.casefold()
    first, _, rest = told.partition(" ")
    if first in language.anonymity.one_of and rest.split(" ")[0] in language.sources.genitives:
        return 1
    for token in _WORD.findall(_head(told, language)):
        value = digits_value(token, language.details) or word_value(token, language.details)
        if value and value % 1 == 0 and 1 < value <= _MOST_SPEAKERS:
            return int(value)
    return None


class _Reasons:
    """Finds the words of an article that say why somebody stays unnamed, and who that is."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[Span],
        quotations: Sequence[Quotation],
        sources: Sequence[Source | None],
        language: Language,
    ) -> None:
        self.text, self.sentences, self.words = text, sentences, language.anonymity
        told = zip(quotations, sources, strict=True)
        self._speakers = sorted(((q.speaker[0].start, source) for q, source in told if q.speaker), key=_place)
        self._verbatim = [span for q in quotations if q.type is QuotationType.DIRECT for span in q.quote]

    def by_source(self) -> dict[Source, str]:
        """The first reason of each anonymous source that has one."""
        found: dict[Source, str] = {}
        for match in _withheld(self.words.withheld).finditer(self.text):
            source = None if self._is_verbatim(match.start()) else self._unnamed_at(match.start())
            if source:
                found.setdefault(source, self._clause(Span(*match.span())))
        return found

    def _is_verbatim(self, place: int) -> bool:
        return any(span.start <= place < span.end for span in self._verbatim)

    def _unnamed_at(self, place: int) -> Source | None:
        """Of whom words at a place tell: who speaks last before them, else first behind, in or beside the sentence."""
        at = bisect_right(self._speakers, place, key=_place)
        sentence = self._sentence(place)
        before, behind = self._speakers[max(0, at - 1) : at], self._speakers[at : at + 1]
        near = sorted(before + behind, key=lambda entry: self._sentence(entry[0]) != sentence)
        for start, source in near:
            if abs(self._sentence(start) - sentence) <= 1 and "\n" not in self._between(start, place):
                if source and source.kind is SourceKind.ANONYMOUS:
                    return source
                if self._sentence(start) == sentence:
                    return None
        return None

    def _sentence(self, place: int) -> int:
        return bisect_right(self.sentences, place, key=lambda span: span.start) - 1

    def _between(self, one: int, other: int) -> str:
        return self.text[min(one, other) : max(one, other)]

    def _clause(self, found: Span) -> str:
        """The clause around a place, with the clauses that go on with it."""
        start = self._clause_start(found.start)
        limit, end = min(len(self.text), found.end + _BEHIND), found.end
        for _ in range(_MOST_CLAUSES):
            mark = _CLAUSE_END.search(self.text, end, limit)
            end = mark.start() if mark else limit
            following = _WORD.match(self.text[end + 1 : end + 40].lstrip()) if mark and mark.group() == "," else None
            if not following or following.group().casefold() not in self.words.links:
                break
            end += 1
        return " ".join(self.text[start:end].split())

    def _clause_start(self, place: int) -> int:
        """Where the clause of a place begins, the place itself where no word opens the clause."""
        before = self.text[max(0, place - _BEFORE) : place]
        mark = _CLAUSE_START.search(before)
        clause = before[mark.end() :] if mark else before
        tokens = clause.split()
        at = next((k for k, token in enumerate(tokens) if token.casefold() in self.words.openers), None)
        if at is None:
            return place
        return place - len(clause) + clause.index(tokens[at])


def _place(entry: tuple[int, Source | None]) -> int:
    return entry[0]


@cache
def _withheld(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)
