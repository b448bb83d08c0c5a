"""Through whom a claim came: media and messengers between the source and the page."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from rapidfuzz import fuzz

from claimcheck.extraction.datelines import dateline_end
from claimcheck.extraction.sources.cast import Cast, MediaMention
from claimcheck.extraction.sources.mentions import Determiner, Mention, parse
from claimcheck.extraction.sources.readings import citing
from claimcheck.languages.contract import HeadSort, SourceWords
from claimcheck.model import Document, Quotation, QuotationType, Relay, Source, SourceKind, Span

_SAME_NAME = 88
_REACH = 90
_SENTENCE_END = re.compile(r"[.!?]\s")
# An attribution is short; a sentence of five megabytes must stay cheap.
_FARTHEST = 1_000
_LAST_WORDS = re.compile(r"(?:[\w]+\s+){0,3}\Z")


@dataclass(frozen=True, slots=True)
class Cited:
    """Whom a medium cites: the mention and where it stands."""

    mention: Mention
    position: int


@dataclass(frozen=True, slots=True)
class Beside:
    """Who is named beside somebody else's frame, and the words that show it."""

    mention: Mention
    span: Span


class Relays:
    """Finds the relays of a document's quotations, one sentence at a time."""

    def __init__(
        self,
        document: Document,
        sentences: Sequence[Span],
        quotations: Sequence[Quotation],
        cast: Cast,
        words: SourceWords,
    ) -> None:
        """Look through one document."""
        self.document, self.text, self.cast, self.words = document, document.text, cast, words
        self.sentences = sentences
        self._starts = [sentence.start for sentence in sentences]
        self._of_sentence: defaultdict[int, list[Quotation]] = defaultdict(list)
        for quotation in quotations:
            self._of_sentence[self._sentence(quotation.quote[0].start).start].append(quotation)
        self._told = {self._sentence(part.start).start for q in quotations for part in (*q.cue, *q.frame, *q.quote)}
        self._media_starts = [mention.span.start for mention in cast.media]

    def around(self, quotation: Quotation) -> Span:
        """The sentences that attribute a quotation: those of its cue and frame, else those of the quote itself."""
        shown = quotation.cue or quotation.frame or quotation.quote
        start, end = min(span.start for span in shown), max(span.end for span in shown)
        first, last = self._sentence(start), self._sentence(end - 1)
        return Span(max(min(first.start, start), start - _FARTHEST), min(max(last.end, end), end + _FARTHEST))

    def _sentence(self, position: int) -> Span:
        at = bisect_left(self._starts, position + 1) - 1
        return self.sentences[at] if at >= 0 else Span(position, position + 1)

    def of(self, quotation: Quotation, source: Source | None) -> tuple[Relay, ...]:
        """The relays that the attribution itself shows, innermost first."""
        around = self.around(quotation)
        found = [self._relay(mention) for mention in self._media(around) if self._hands_on(mention, quotation, source)]
        if not found and source and source.kind is SourceKind.DOCUMENT:
            found = self._handing(quotation, source)
        if not found and not (source and source.kind is SourceKind.MEDIA):
            found = self._reporting(around, quotation, source) or self._announced(around, source)
        messenger = self._messenger(around, quotation, source)
        return _once(([messenger] if messenger else []) + found)

    def cited(self, quotation: Quotation) -> Cited | None:
        """Whom the medium that speaks cites (*unter Berufung auf* …), None where it cites nobody."""
        around = self.around(quotation)
        match = citing(self.words).search(self.text, around.start, around.end)
        if not match:
            return None
        phrase = _phrase_end(self.words).split(self.text[match.end() : match.end() + _REACH], maxsplit=1)[0]
        mention = parse(phrase, self.words, self.cast.is_name)
        if not mention.names and not mention.main:
            return None
        return Cited(mention, match.end() + 1)

    def beside(self, quotation: Quotation) -> Beside | None:
        """Who is named by *laut* or *according to* beside a verb of saying that is somebody else's."""
        if not quotation.cue or not quotation.speaker:
            return None
        around = self.around(quotation)
        for match in _relayed(self.words).finditer(self.text, around.start, around.end):
            span = Span(*match.span())
            taken = (*quotation.quote, *quotation.speaker, *quotation.cue)
            if any(part.overlaps(span) for part in taken):
                continue
            phrase = _phrase_end(self.words).split(self.text[match.end() : match.end() + _REACH], maxsplit=1)[0]
            mention = parse(phrase, self.words, self.cast.is_name)
            if mention.names or (mention.noun and mention.noun.head.sort is HeadSort.ORGANISATION):
                return Beside(mention, span)
        return None

    def _media(self, around: Span) -> list[MediaMention]:
        first = bisect_left(self._media_starts, around.start)
        last = bisect_left(self._media_starts, around.end)
        return self.cast.media[first:last]

    def _relay(self, mention: MediaMention) -> Relay:
        """The medium with the word before it that makes it a channel."""
        start = mention.span.start
        before = _LAST_WORDS.search(self.text[max(0, start - 40) : start])
        if before and before.group():
            words = before.group().split()
            for k, word in enumerate(words):
                if word.casefold() in self.words.channels or word.casefold() in self.words.report_verbs:
                    start -= len(before.group()) - before.group().index(words[k])
                    break
        return Relay(mention.name, Span(start, mention.span.end))

    def _hands_on(self, mention: MediaMention, quotation: Quotation, source: Source | None) -> bool:
        if (
            (mention.vague and not self._is_on_air(mention, quotation))
            or self._is_outlet(mention)
            or (source and _same(mention.name, source.name))
        ):
            return False
        if self._belongs_elsewhere(mention, quotation) or self._is_credited(mention):
            return False
        quoted = any(span.covers(mention.span) for span in quotation.quote)
        if not quoted:
            return True
        return quotation.type in (QuotationType.REPORTED, QuotationType.FREE_INDIRECT) and self._is_channel(mention)

    def _is_credited(self, mention: MediaMention) -> bool:
        """``BEKTAL (AP) — …``: whose article it is, not through whom somebody in it speaks."""
        sentence = self._sentence(mention.span.start)
        return mention.span.start < sentence.start + dateline_end(self.text[sentence.start :][:_FARTHEST])

    def _belongs_elsewhere(self, mention: MediaMention, quotation: Quotation) -> bool:
        """Whether a medium is part of what another quotation of the sentence says, outside of which this one speaks."""
        speaks = (*quotation.cue, *quotation.speaker)[:1]
        for other in self._of_sentence[self._sentence(mention.span.start).start]:
            inside = other is not quotation and any(span.covers(mention.span) for span in other.quote)
            if inside and speaks and not any(span.covers(speaks[0]) for span in other.quote):
                return True
        return False

    def _is_on_air(self, mention: MediaMention, quotation: Quotation) -> bool:
        """``sagte sie im Radio``: which station it is remains open, but one it is."""
        part = next((p for p in (*quotation.frame, *quotation.speaker) if p.covers(mention.span)), None)
        if part is None or "," in self.text[part.start + 1 : mention.span.start]:
            return False  # "ein Zeuge, der nicht im Radio zu hören sein will, sagte"
        before = self.text[max(0, mention.span.start - 30) : mention.span.end].casefold()
        return bool(self.words.broadcasts.search(before))

    def _handing(self, quotation: Quotation, source: Source) -> list[Relay]:
        """``expense reports first published by the Courier``: who made a document known."""
        start = quotation.speaker[0].start if quotation.speaker else quotation.quote[0].start
        match = self.words.handing.search(self.text, start, start + 2 * _REACH)
        between = self.text[start : match.start()] if match else ""
        if not match or _SENTENCE_END.search(between):
            return []
        mention = parse(match.group("who"), self.words, self.cast.is_name)
        figure = self.cast.named(mention.names, match.start())
        name = figure.name if figure else mention.name
        if not name or self._names_outlet(name) or _same(name, source.name):
            return []
        return [Relay(name, Span(*match.span()))]

    def _announced(self, around: Span, source: Source | None) -> list[Relay]:
        """``The minister went on state television. “It is a circus,” he said.``: where the sentence before puts him."""
        at = bisect_left(self._starts, around.start) - 1
        if source is None or source.kind is not SourceKind.PERSON or at < 0 or self._starts[at] in self._told:
            return []
        before = self.sentences[at]
        shown = self.text[before.start : before.end][-_FARTHEST:]
        if "\n" in self.text[before.end : around.start] or source.name.split()[-1] not in shown:
            return []
        return [self._relay(medium) for medium in self._media(before) if self._is_channel(medium)][:1]

    def _is_channel(self, mention: MediaMention) -> bool:
        """Inside a reported speech act only a medium that the words before it make a channel."""
        before = self.text[max(0, mention.span.start - 40) : mention.span.start].casefold().split()[-3:]
        return any(word in self.words.strict_channels for word in before)

    def _is_outlet(self, mention: MediaMention) -> bool:
        """Whether the publishing outlet speaks of itself."""
        before = self.text[max(0, mention.span.start - 20) : mention.span.start].casefold().split()
        if before and before[-1] in self.words.own_outlet:
            return True
        return any(self._names_outlet(name) for name in (mention.name, mention.span.of(self.text)))

    def _names_outlet(self, name: str) -> bool:
        """Whether a name is that of the publishing outlet, or a part of it."""
        part = set(name.casefold().split()) <= set(self._outlet.casefold().split())
        return bool(self._outlet) and (part or _same(name, self._outlet))

    @property
    def _outlet(self) -> str:
        """The outlet's name without an article."""
        first, _, rest = (self.document.outlet or "").partition(" ")
        return rest if rest and first.casefold() in self.words.definite else self.document.outlet or ""

    def _reporting(self, around: Span, quotation: Quotation, source: Source | None) -> list[Relay]:
        """An unknown name beside a verb of reporting: ``meldete Teskinform``, ``zitierte ihn Talvan TV``."""
        for match in self.words.reporter.finditer(self.text, around.start, around.end):
            name = match.group("after") or match.group("before") or match.group("told")
            span = Span(match.start(), match.end())
            if not name or any(quote.overlaps(span) for quote in quotation.quote + quotation.speaker):
                continue
            mention = parse(name, self.words, self.cast.is_name)
            figure = self.cast.named(mention.names, match.start())
            personal = mention.offices or (figure and figure.sort is HeadSort.PERSON)
            if figure and not figure.nouns and not self.words.nouns_have_capitals and not match.group("told"):
                personal = False  # two capitalised words that only publish something are no person
            if (
                mention.names
                and not mention.main
                and not personal
                and not (source and _same(mention.name, source.name))
            ):
                if mention.name.casefold() in self.words.countries or self._names_outlet(mention.name):
                    continue
                return [Relay(mention.name, span)]
        return []

    def _messenger(self, around: Span, quotation: Quotation, source: Source | None) -> Relay | None:
        """``ließ er durch seinen Anwalt mitteilen``: a person between."""
        for match in self.words.messenger.finditer(self.text, around.start, around.end):
            span = Span(match.start(), match.end())
            if any(quote.covers(span) for quote in quotation.quote) and quotation.type is not QuotationType.REPORTED:
                continue
            mention = parse(match.group("who"), self.words, self.cast.is_name)
            if mention.determiner is not Determiner.POSSESSIVE or not mention.offices:
                continue
            known = self.cast.with_noun(mention.offices[0], match.start(), mention.offices[0].head.gender)
            name = mention.name or (known[0].name if known else "")
            described = f"{mention.offices[0].word} ({source.name})" if source else mention.offices[0].word
            if not (source and _same(name, source.name)):
                return Relay(name or described, span)
        return None


@cache
def _relayed(words: SourceWords) -> re.Pattern[str]:
    return re.compile("|".join(words.relayed), re.IGNORECASE)


@cache
def _phrase_end(words: SourceWords) -> re.Pattern[str]:
    """Where the phrase for the one who is cited ends: at a mark or at the medium's verb.

    Where nouns have no capitals, one behind a comma is a name: "quoted a cyclist, Dennis Plog, as saying".
    """
    verbs = "|".join(map(re.escape, sorted(words.report_verbs)))
    comma = "," if words.nouns_have_capitals else r",(?!\s[^\W\d_a-z])"
    return re.compile(rf"{comma}|[;:!?“”»«„\"\n]|(?<!\b\w)\.(?!\w)|\s(?:{verbs})\b")


def _same(one: str, other: str) -> bool:
    one, other = one.casefold(), other.casefold()
    return bool(one and other) and (
        one == other or fuzz.ratio(one, other) >= _SAME_NAME or one in other.split(" (")[0] == one
    )


def _once(relays: list[Relay]) -> tuple[Relay, ...]:
    kept: dict[str, Relay] = {}
    for relay in relays:
        kept.setdefault(relay.name, relay)
    return tuple(kept.values())
