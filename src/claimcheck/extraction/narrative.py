"""What the outlet states in its own voice and anybody can check: narrative claims.

A sentence of the article is checkable where nobody is quoted in it and it tells of

- a number: a figure with the thing that it counts or measures, and a finite verb (*17 Menschen starben*);
- a date: a time that the calendar knows, and a verb that tells of an event (*Am Montag explodierte eine Bombe*);
- a deed: such a verb, and a name of whoever did it or whom it befell (*Minister Hartung trat zurück*).

The headline, which has no need of a verb, counts where it tells a deed or a toll with its number (*17 Tote in Kalwa*).
Everything else is left alone: questions, captions, lines that are no sentences, sentences with words of an account, a
guess, a plan, a condition, an opinion or a habit, with *we* or *you*, with a colon, with anything longer than a name in
quotation marks, and those of which a quotation has claimed a part. In doubt a sentence is no claim.

The source is the outlet, None where it is not known; an agency that the dateline credits is the relay.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from claimcheck.extraction.datelines import Voice, dateline_end, own_voice
from claimcheck.extraction.details import dates, is_negated, quantities
from claimcheck.languages import Language
from claimcheck.languages.contract import NarrativeWords
from claimcheck.model import Document, Quotation, QuotationType, Span

_WORD = re.compile(r"[^\W\d_][\w'’.-]*\w|[^\W\d_]")
# A name between quotation marks has capitals in all its words (*die „Stella Marin“*).
_SPOKEN = re.compile(r"[„“”\"»«‘‚](?=\w)[^„“”\"»«]*\s[a-zß-ÿ]")
_STOPPED = re.compile(r"\.[\"“”»«’‘)\]]*\Z")
_LONGEST, _SHORTEST = 600, 4
_LONGEST_TITLE = 250


def narratives(
    document: Document, sentences: Sequence[Span], quotations: Sequence[Quotation], language: Language
) -> list[tuple[Quotation, Voice]]:
    """The checkable statements of the outlet itself, in the order of the text.

    Args:
        document: the article.
        sentences: its sentences, ascending, furniture left out.
        quotations: what it attributes to others.
        language: its language.

    Returns:
        Each statement as a quotation without speaker and cue, with its source and relays.
    """
    voice = own_voice(document, language.sources)
    reader = _Reader(document, language, _claimed(quotations))
    found = (reader.read(sentence) for sentence in sentences)
    return [(quotation, voice) for quotation in found if quotation is not None]


def _claimed(quotations: Sequence[Quotation]) -> list[Span]:
    """What quotations and their frames take, ascending; a speaker may be named in a sentence that says nothing."""
    taken = (span for each in quotations for span in (*each.quote, *each.cue, *each.frame))
    return sorted(set(taken))


class _Reader:
    """Looks at the sentences of one document, in order."""

    def __init__(self, document: Document, language: Language, claimed: Sequence[Span]) -> None:
        self.text, self.published = document.text, document.published
        self.language, self.words = language, language.narrative
        self._starts = [span.start for span in claimed]
        self._ends = _furthest(claimed)
        title = (document.title or "").strip()[:_LONGEST_TITLE]
        start = self.text.find(title) if title else -1
        self._title = Span(start, start + len(title)) if start >= 0 else None

    def read(self, sentence: Span) -> Quotation | None:
        """The statement that a sentence makes, None where it makes none that can be checked."""
        if sentence.end - sentence.start > _LONGEST or self._is_claimed(sentence):
            return None
        span = self._statement(sentence)
        if span is None:
            return None
        rule = self._headline_rule(span) if self._is_title(sentence) else self._rule(span)
        return Quotation(QuotationType.NARRATIVE, (span,), rule=rule) if rule else None

    def _is_claimed(self, sentence: Span) -> bool:
        at = bisect_left(self._starts, sentence.end)
        return at > 0 and self._ends[at - 1] > sentence.start

    def _is_title(self, sentence: Span) -> bool:
        return self._title is not None and self._title.covers(sentence)

    def _statement(self, sentence: Span) -> Span | None:
        """The sentence without dateline and full stop; None where it has neither the form of one nor is the title."""
        shown = sentence.of(self.text)
        start = sentence.start + dateline_end(shown)
        stop = _STOPPED.search(shown)
        if stop is None:
            return Span(start, sentence.end) if self._is_title(sentence) and shown[-1] not in "?!:" else None
        end = sentence.start + stop.start()
        opens = start < end and (self.text[start].isupper() or self.text[start].isdigit())
        return Span(start, end) if opens else None

    def _rule(self, span: Span) -> str:
        shown = span.of(self.text)
        lower = _WORD.findall(shown.lower())
        deed = not self.words.deeds.isdisjoint(lower)
        state = not self.words.states.isdisjoint(lower)
        if len(lower) < _SHORTEST or not (deed or state) or not self._is_fit(shown, lower):
            return ""
        return self._family(shown, deed=deed)

    def _headline_rule(self, span: Span) -> str:
        shown = span.of(self.text)
        lower = _WORD.findall(shown.lower())
        details = self.language.details
        told = not self.words.deeds.isdisjoint(lower) or not set(details.countable).isdisjoint(lower)
        if not told or is_negated(shown, details) or not self._is_fit(shown, lower):
            return ""
        return "own words, number" if self._counts(shown) else ""

    def _is_fit(self, shown: str, lower: Sequence[str]) -> bool:
        """Whether a text is the outlet's plain word: no account, guess, judgement, caption; nobody quoted."""
        if not _barred(self.words).isdisjoint(lower) or ": " in shown or _SPOKEN.search(shown):
            return False
        return not self.words.patterns or _compiled(self.words).search(shown.lower()) is None

    def _family(self, shown: str, *, deed: bool) -> str:
        """What a sentence tells that can be checked, empty where it tells nothing of the sort."""
        if self._counts(shown):
            return "own words, number"
        if deed and dates(shown, self.published, self.language.details):
            return "own words, date"
        return "own words, deed" if deed and self._names(shown) else ""

    def _counts(self, shown: str) -> bool:
        """Whether a text tells a number of something that can be checked, a stretch of time aside."""
        counted = (each.unit.lower() for each in quantities(shown, self.language.details))
        return any(unit and unit not in self.words.uncounted for unit in counted)

    def _names(self, shown: str) -> bool:
        """Whether a text names a country, a house, or somebody by two names; where nouns have none, by any capital."""
        sources, words = self.language.sources, _WORD.findall(shown)
        if words[0].lower() in self.words.pointing:
            return False
        for number, word in enumerate(words):
            lower = word.lower()
            if not word[0].isupper() or lower in self.words.not_names or number == 0 and lower in sources.stopwords:
                continue
            if lower in sources.countries or lower in sources.organisations or len(word) > 1 and word.isupper():
                return True
            if not sources.nouns_have_capitals and number > 0:
                return True
            following = words[number + 1] if number + 1 < len(words) else ""
            both = following[:1].isupper() and following.lower() not in self.words.not_names
            if both and f"{word} {following}" in shown:
                return True
        return False


def _furthest(spans: Sequence[Span]) -> list[int]:
    """For each of some ascending spans the furthest end up to it."""
    ends: list[int] = []
    for span in spans:
        ends.append(max(span.end, ends[-1] if ends else 0))
    return ends


@cache
def _barred(words: NarrativeWords) -> frozenset[str]:
    return words.told | words.open | words.judging | words.personal | words.pictures


@cache
def _compiled(words: NarrativeWords) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in words.patterns))
