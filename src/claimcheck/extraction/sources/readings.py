"""Reading the mention of who speaks, with what it lost before it or took from behind it."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from claimcheck.extraction.sources.cast import Cast
from claimcheck.extraction.sources.headlines import Headlines
from claimcheck.extraction.sources.mentions import Mention, head_of, parse
from claimcheck.languages.contract import HeadSort, SourceWords
from claimcheck.model import Quotation, QuotationType, spans_text

_LAST_WORD = re.compile(r"(\w+)\s\Z")
# "BEKTAL (dpa) - Präsidentin Queiroz": the dateline before the first sentence.
_DATELINE_LEAD = re.compile(r"\A[^()\n]{2,60}\([^()\n]{2,20}\)\s?[–—-]\s")
_SENTENCE_END = re.compile(r"[.!?\n]")
_FAR = 2_000
_CLAUSE = 80
_PARTICLE = 12


class Readings:
    """Reads the speaker mentions of one document."""

    def __init__(self, cast: Cast, headlines: Headlines, text: str, words: SourceWords) -> None:
        """Take what the document tells of names."""
        self.cast, self.headlines, self.text, self.words = cast, headlines, text, words

    def mention(self, quotation: Quotation) -> Mention:
        """The mention of who speaks, an empty one where it names nobody."""
        text = spans_text(quotation.speaker[:1], self.text)
        if not any(char.isalnum() for char in text) or self._is_hearsay(quotation):
            return Mention("")
        if hearsay(self.words).search(text[:_FAR].casefold()):
            return Mention("")
        if text.casefold() in self.words.back_references:
            return Mention(text)
        text = _DATELINE_LEAD.sub("", text[:_FAR])
        cites = citing(self.words).search(text)
        text = text[: cites.start()].rstrip(" ,") or text if cites else text
        text = self._lead(quotation.speaker[0].start) + text
        lost = self._with_lost_particle(quotation.speaker[0].start, text)
        mention = lost or self._without_addressee(self._parsed(text))
        mention = self._with_attribute(mention, quotation.speaker[0].start)
        cannot = self._cannot_speak(mention) or self._is_topic(mention, quotation)
        return Mention("") if cannot else mention

    def _parsed(self, text: str) -> Mention:
        """A mention whose name may begin with a particle that begins the sentence (*De Maizière*)."""
        if medium := self._listed_medium(text):
            return medium
        mention = parse(text, self.words, self.cast.is_name)
        first = mention.names[0].casefold() if len(mention.names) > 1 else ""
        if first not in self.words.particles or mention.offices:
            return mention
        return replace(mention, names=(first, *mention.names[1:]))

    def _listed_medium(self, text: str) -> Mention | None:
        """``the Washington Post``: a name whose last word is a common noun too."""
        first, _, rest = text.partition(" ")
        name = rest if rest and first.casefold() in self.words.definite else text
        lower = name.casefold()
        listed = lower in self.words.media and lower not in self.words.ambiguous_media
        return Mention(text, names=tuple(name.split())) if listed and name[0].isupper() else None

    def _with_lost_particle(self, start: int, text: str) -> Mention | None:
        """``von der Leyen`` where the mention lost its ``von``, None where it has lost nothing."""
        before = _LAST_WORD.search(self.text[max(0, start - _PARTICLE) : start])
        particle = before.group(1).casefold() if before else ""
        first, _, rest = text.partition(" ")
        if particle not in self.words.particles or first.casefold() not in self.words.particles:
            return None
        known = self._is_listed(rest) or rest.isupper() or not rest.isalpha()
        if known or head_of(rest, self.words):
            return None
        return Mention(f"{particle} {text}", names=(particle, first.casefold(), rest))

    def _lead(self, start: int) -> str:
        """``der namentlich nicht`` before ``genannte Mann``, which a mention may have lost."""
        lead = self.words.unnamed_lead
        match = lead.search(self.text[max(0, start - _CLAUSE) : start]) if lead else None
        return match.group() if match else ""

    def _with_attribute(self, mention: Mention, start: int) -> Mention:
        """``mit der Sache vertraute Personen``: what stands before a noun that says nothing by itself."""
        attribute = self.words.attribute
        if attribute is None or not mention.main or mention.names or mention.adjectives:
            return mention
        match = attribute.search(self.text[max(0, start - _CLAUSE) : start])
        return replace(mention, adjectives=(match.group(1),)) if match else mention

    def _without_addressee(self, mention: Mention) -> Mention:
        """``sagte ein Beamter der Agentur Reuters``: whom he told it looks like whose he is."""
        noun = mention.offices[0] if mention.offices else mention.noun
        if not noun or not mention.complement or not self.words.nouns_have_capitals:
            return mention
        if noun.head.sort not in (HeadSort.PERSON, HeadSort.CIRCLE) or noun.lemma.endswith(self.words.press_people):
            return mention
        of = parse(mention.complement.split(" ", 1)[-1], self.words)
        medium = (of.noun and of.noun.head.sort is HeadSort.MEDIA) or self.cast.is_medium(of.name)
        return replace(mention, complement="") if medium else mention

    def _cannot_speak(self, mention: Mention) -> bool:
        """An abstract noun is no source, whatever stands where a speaker should."""
        if len(mention.names) != 1 or mention.main:
            return False
        return mention.names[0].endswith(self.words.abstract_endings) and not self.cast.named(mention.names, 0)

    def _is_topic(self, mention: Mention, quotation: Quotation) -> bool:
        """``Brand im Hafen: „…“``: the lone word before a headline's quote that names nobody of the article."""
        start, direct = quotation.speaker[0].start, quotation.type is QuotationType.DIRECT
        if len(mention.names) != 1 or mention.main or mention.names[0].isupper():
            return False
        if not direct or not self.headlines.holds(start):
            return False
        name = self.cast.base(mention.names[0])
        if self._is_listed(name) or self.cast.is_medium(name):
            return False
        return not self.cast.is_name(name) and not self.cast.named((name,), start)

    def _is_listed(self, name: str) -> bool:
        """Whether a name is that of a house, a country, a place that stands for one, or a medium."""
        listed = (self.words.organisations, self.words.countries, self.words.metonyms, self.words.media)
        return any(name.casefold() in names for names in listed)

    def _is_hearsay(self, quotation: Quotation) -> bool:
        """*sollen* without a source of its own: whoever spoke in another sentence is not the one who says so."""
        if quotation.type is not QuotationType.FREE_INDIRECT or not quotation.speaker:
            return False
        speaker, quote = quotation.speaker[0], quotation.quote
        if any(span.overlaps(speaker) for span in quote):
            return False
        start, end = min(speaker.end, quote[-1].end), max(speaker.start, quote[0].start)
        return end - start > _FAR or bool(_SENTENCE_END.search(self.text, start, end))


@cache
def citing(words: SourceWords) -> re.Pattern[str]:
    """What stands before the one whom a medium cites, in any case."""
    return re.compile("|".join(words.citing), re.IGNORECASE)


@cache
def hearsay(words: SourceWords) -> re.Pattern[str]:
    """Attributions to nobody, in lower case."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in words.hearsay))
