"""From the mention to the source, inside one document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from claimcheck.extraction.sources.cast import Cast
from claimcheck.extraction.sources.headlines import Headlines
from claimcheck.extraction.sources.joint import speakers_in, together
from claimcheck.extraction.sources.mentions import Determiner, Mention, Noun, head_of, nation_of, parse
from claimcheck.extraction.sources.pointing import Pointing
from claimcheck.extraction.sources.proper import from_name
from claimcheck.extraction.sources.readings import Readings, hearsay
from claimcheck.extraction.sources.spoken import Resolved, Spoken
from claimcheck.extraction.sources.wording import description, gender_of, house_name, is_unnamed, media_name
from claimcheck.languages.contract import HeadSort, SourceWords
from claimcheck.model import Document, Quotation, QuotationType, Source, SourceKind, spans_text

_KINDS = {
    HeadSort.ORGANISATION: SourceKind.ORGANISATION,
    HeadSort.MEDIA: SourceKind.MEDIA,
    HeadSort.DOCUMENT: SourceKind.DOCUMENT,
    HeadSort.CIRCLE: SourceKind.ANONYMOUS,
    HeadSort.PERSON: SourceKind.ANONYMOUS,
}
_SENTENCE_END = re.compile(r"[.!?\n]")
_FAR = 2_000
_CLAUSE = 80
_DEEPEST = 4
# So many sorts of anonymous sources may say more of one in a headline.
_MOST_DESCRIPTIONS = 200

Description = tuple[frozenset[str], str]
"""What is told of an anonymous source: its nouns and genders."""


class Resolver:
    """Resolves the quotations of one document.

    Two rounds: first the mentions that say by themselves who is meant (names, new descriptions), then those that point
    to somebody named before or, in headlines, after them.
    """

    def __init__(self, document: Document, quotations: Sequence[Quotation], words: SourceWords) -> None:
        """Read the document's cast."""
        self.document, self.quotations, self.words = document, quotations, words
        self.text = document.text
        self.cast = Cast(document, words)
        self.spoken = Spoken()
        # What goes on without a speaker goes on with hearsay too.
        self.told = Spoken()
        self.pointing = Pointing(self.cast, self.spoken, words)
        self.order = sorted(range(len(quotations)), key=self.place)
        self.headlines = Headlines(document, quotations, self.order)
        self.readings = Readings(self.cast, self.headlines, self.text, words)
        self.found: dict[int, Resolved | None] = {}

    def place(self, k: int) -> int:
        """Where a quotation's attribution stands."""
        quotation = self.quotations[k]
        spans = quotation.speaker or quotation.cue or quotation.quote
        return spans[0].start

    def resolve(self) -> list[Resolved | None]:
        """One entry a quotation, in the order they were given."""
        mentions = {k: self.readings.mention(self.quotations[k]) for k in self.order}
        for k in self.order:
            several = self._several(k) if mentions[k].text else None
            if several:
                self._settle(k, several)
            elif self._says_who(mentions[k]):
                self._settle(k, self._from_mention(mentions[k], self.place(k)))
        self._settle_headlines()
        pending = [k for k in self.order if k not in self.found]
        # A headline without a speaker looks down into an article that must be resolved by then.
        for k in sorted(pending, key=lambda k: not mentions[k].text and self.headlines.holds(self.place(k))):
            self._settle(k, self._from_context(k, mentions[k]))
        return [self.found[k] for k in range(len(self.quotations))]

    def from_cited(self, mention: Mention, position: int) -> Resolved | None:
        """The source that a medium cites."""
        return self._holder_or_self(mention, position, 0)

    def _settle(self, k: int, resolved: Resolved | None) -> None:
        self.found[k] = resolved
        # Nobody can point back to a source that the text does not name.
        if resolved:
            self.told.add(self.place(k), resolved)
        if resolved and not is_unnamed(resolved.source, self.words):
            self.spoken.add(self.place(k), resolved)

    def _settle_headlines(self) -> None:
        """``ein Beamter`` in the headline is the ``US-Beamter`` of the article."""
        above = [(k, r) for k, r in self.found.items() if r and r.source.kind is SourceKind.ANONYMOUS]
        above = [(k, resolved) for k, resolved in above if self.headlines.holds(self.place(k))]
        below = self._described_below() if above else {}
        more: dict[Description, Resolved | None] = {}
        for k, resolved in above:
            told = resolved.nouns, resolved.genders
            if told not in more:
                more[told] = next((r for r in below.values() if _says_more(r, resolved)), None)
            self.found[k] = more[told] or resolved
        pairs = [(r, self.found[k] or r) for k, r in above]
        self.spoken.replace(pairs)
        self.told.replace(pairs)

    def _described_below(self) -> dict[Description, Resolved]:
        """The anonymous sources of the article, the first of each description."""
        first: dict[Description, Resolved] = {}
        for place, resolved in self.spoken.anonymous():
            if len(first) < _MOST_DESCRIPTIONS and not self.headlines.holds(place):
                first.setdefault((resolved.nouns, resolved.genders), resolved)
        return first

    def _several(self, k: int) -> Resolved | None:
        """Those who speak as one, None where one speaks alone."""
        text = spans_text(self.quotations[k].speaker[:1], self.text)
        mentions = speakers_in(text, self.place(k), self.cast, self.words)
        found = [self._holder_or_self(mention, self.place(k), 0) for mention in mentions]
        speakers = [resolved for resolved in found if resolved]
        # A person and a country are seldom one voice; one of them is rather what is spoken of.
        alike = len({resolved.source.kind for resolved in speakers}) == 1
        return together(speakers, self.words) if len(speakers) > 1 and alike else None

    def _says_who(self, mention: Mention) -> bool:
        """Names, countries and new, indefinite descriptions do; the rest points to something already named."""
        noun = mention.main
        if mention.names or mention.owner:
            return True
        if noun is None or mention.determiner in (Determiner.POSSESSIVE, Determiner.OWN):
            return False
        if noun.head.sort is HeadSort.STATEMENT:
            return False
        new = mention.determiner is Determiner.INDEFINITE or (mention.determiner is Determiner.NONE and mention.plural)
        return new or (noun.head.sort is HeadSort.ORGANISATION and noun.lemma not in self.words.covers)

    # -- mentions that say who -----------------------------------------------------------------------------------

    def _from_mention(self, mention: Mention, position: int, depth: int = 0) -> Resolved | None:
        noun = mention.main
        if depth > _DEEPEST:
            return None
        if mention.offices and self._is_genitive(mention):
            return self._described(mention, mention.offices[0], SourceKind.ANONYMOUS, position)
        if mention.names and mention.noun is None:
            return from_name(mention, position, self.cast, self.pointing, self.words)
        if noun is None:
            return None
        if noun.head.sort is HeadSort.STATEMENT:
            return self._statement(mention, noun, position, depth)
        if noun.head.sort is HeadSort.PERSON:
            return self._person(mention, noun, position)
        if noun.head.sort is HeadSort.ORGANISATION:
            return self._house(mention, noun, position)
        if noun.head.sort is HeadSort.MEDIA:
            return self._medium(mention, noun, position)
        return self._described(mention, noun, _KINDS[noun.head.sort], position)

    def _is_genitive(self, mention: Mention) -> bool:
        """``ein Berater Prados``: whose adviser, not what he is called."""
        article = mention.determiner is Determiner.INDEFINITE and len(mention.names) == 1
        return article and self.cast.base(mention.names[0]) != mention.names[0]

    def _house(self, mention: Mention, noun: Noun, position: int) -> Resolved:
        figure = self.cast.named(mention.names, position)
        if (
            figure
            and figure.mention.noun
            and figure.sort is HeadSort.ORGANISATION
            and noun.lemma in self.words.companies
        ):
            return self.pointing.figure(figure)
        name = house_name(mention, noun, mention.names, self.words)
        bare = not (mention.names or mention.adjectives or mention.complement or mention.owner)
        if bare and noun.lemma in self.words.local_houses and self.cast.dateline:
            name = f"{name} {self.cast.dateline}"
        genders = "p" if mention.plural else noun.head.gender
        return Resolved(Source(name, SourceKind.ORGANISATION), genders, frozenset({noun.lemma}))

    def _medium(self, mention: Mention, noun: Noun, position: int) -> Resolved:
        name, generic = media_name(mention, mention.names, self.words)
        if generic and mention.determiner is not Determiner.INDEFINITE and not mention.plural:
            name = self.cast.medium_before(position + len(mention.text)) or name
        elif mention.plural and not mention.names:
            name = description(mention, noun, "", self.words)
        return Resolved(Source(name, SourceKind.MEDIA), noun.head.gender, frozenset({noun.lemma}))

    def _person(self, mention: Mention, noun: Noun, position: int) -> Resolved:
        known = self.pointing.holder(mention, noun, position) if mention.owner else None
        single = noun.head.office and not mention.plural and mention.determiner is not Determiner.INDEFINITE
        kind = SourceKind.PERSON if single else SourceKind.ANONYMOUS
        return known or self._described(mention, noun, kind, position)

    def _described(self, mention: Mention, noun: Noun, kind: SourceKind, position: int) -> Resolved:
        told = mention.complement or mention.owner or mention.names
        speaks_for = noun.lemma in self.words.spokespersons and not told
        house = self.pointing.house_before(position) if speaks_for else ""
        name = description(mention, noun, house, self.words)
        nation = nation_of(mention, self.words)
        return Resolved(Source(name, kind), gender_of(mention, noun), frozenset({noun.lemma}), nation)

    # -- mentions that point elsewhere -----------------------------------------------------------------------------

    def _from_context(self, k: int, mention: Mention) -> Resolved | None:
        quotation, position, noun = self.quotations[k], self.place(k), mention.main
        if not mention.text:
            return self._without_speaker(k, position)
        back = self.words.back_references.get(mention.text.casefold())
        if back:
            fitting = self.spoken.last(position, lambda resolved: resolved.source.kind.value == back.value)
            return fitting or self.spoken.last(position)
        if mention.pronoun:
            return self.pointing.pronoun(mention.genders, quotation, position)
        if noun is None:
            return self.spoken.last(position)
        if noun.head.sort is HeadSort.STATEMENT:
            return self._statement(mention, noun, position, 0)
        if mention.determiner in (Determiner.POSSESSIVE, Determiner.OWN):
            return self._possessed(mention, noun, position)
        return self._holder_or_self(mention, position, 0)

    def _without_speaker(self, k: int, position: int) -> Resolved | None:
        quotation = self.quotations[k]
        shown = spans_text((*quotation.cue, *quotation.speaker), self.text)[:_FAR].casefold()
        if hearsay(self.words).search(shown) or quotation.type is QuotationType.FREE_INDIRECT:
            outlet = f" ({self.document.outlet})" if self.document.outlet else ""
            return Resolved(Source(self.words.unnamed + outlet, SourceKind.ANONYMOUS))
        if quotation.type is QuotationType.DIRECT and self.headlines.holds(quotation.quote[0].start):
            below = self.headlines.said_below(k, lambda other: bool(self.found.get(other)))
            return self.found[below] if below is not None else None
        carried_on = quotation.type is QuotationType.INDIRECT_FREE_INDIRECT
        return (self.told if carried_on else self.spoken).last(position)

    def _possessed(self, mention: Mention, noun: Noun, position: int) -> Resolved | None:
        """``seine Sprecherin``, ``Sein Büro``."""
        genders = noun.head.gender if noun.head.sort is HeadSort.PERSON else ""
        figures = self.cast.with_noun(noun, position, genders)
        if figures and figures[0].names:
            return self.pointing.figure(figures[0])
        described = self._described(mention, noun, _KINDS.get(noun.head.sort, SourceKind.ANONYMOUS), position)
        owned = noun.head.sort in (HeadSort.ORGANISATION, HeadSort.CIRCLE)
        owner = self.pointing.pronoun(mention.genders, None, position) or self._subject(position) if owned else None
        if owner is None or mention.determiner is Determiner.OWN:
            return described
        return replace(
            described, source=replace(described.source, name=f"{described.source.name} ({owner.source.name})")
        )

    def _statement(self, mention: Mention, noun: Noun, position: int, depth: int) -> Resolved | None:
        """``Angaben der Polizei``, ``Polizeiangaben``, ``ihren Angaben``, ``der Mitteilung``: whose they are."""
        inner = parse(mention.complement, self.words, self.cast.is_name) if mention.complement else Mention("")
        if inner.main or inner.names:
            return self._holder_or_self(inner, position, depth)
        if mention.determiner is Determiner.POSSESSIVE:
            return self.pointing.pronoun(mention.genders, None, position)
        prefix = noun.word[: len(noun.word) - len(noun.head.lemma)].rstrip("-")
        if len(prefix) > 2 and mention.determiner is not Determiner.OWN:
            inner = parse(
                prefix if head_of(prefix, self.words) else prefix.removesuffix(self.words.compound_joint), self.words
            )
            if inner.main:
                return self._holder_or_self(inner, position, depth)
        if mention.determiner is Determiner.OWN and (subject := self._subject(position)):
            return subject
        if mention.determiner is Determiner.DEFINITE and mention.plural:
            return self.spoken.last(position)  # "den Angaben zufolge": of whoever spoke last
        own = (SourceKind.ORGANISATION, SourceKind.PERSON)
        return self.spoken.last(position, lambda resolved: resolved.source.kind in own) or self.spoken.last(position)

    def _subject(self, position: int) -> Resolved | None:
        """Who is named first in the sentence of a position (*die Reederei hat eigenen Angaben zufolge* …)."""
        earlier = list(_SENTENCE_END.finditer(self.text, max(0, position - _FAR), position))
        start = earlier[-1].end() if earlier else max(0, position - _FAR)
        figure = self.cast.first_between(start, position + _CLAUSE)
        return self.pointing.figure(figure) if figure else None

    def _holder_or_self(self, mention: Mention, position: int, depth: int) -> Resolved | None:
        pointed = None
        if not self._says_who(mention) and mention.main:
            pointed = self.pointing.holder(mention, mention.main, position)
        return pointed or self._from_mention(mention, position, depth + 1)


def _says_more(one: Resolved, other: Resolved) -> bool:
    """Whether a description is another's with more in it: ``US-Beamter`` and ``Beamter``."""
    compound = any(own.endswith(noun) for own in one.nouns for noun in other.nouns)
    return compound and one.genders == other.genders
