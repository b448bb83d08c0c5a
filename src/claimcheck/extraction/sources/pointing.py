"""Mentions that point to somebody named elsewhere: pronouns, offices, general nouns."""

from __future__ import annotations

from claimcheck.extraction.sources.cast import Cast
from claimcheck.extraction.sources.figures import Figure
from claimcheck.extraction.sources.mentions import Determiner, Mention, Noun, may_stand_for, nation_of
from claimcheck.extraction.sources.spoken import Resolved, Spoken
from claimcheck.extraction.sources.wording import house_name, media_name
from claimcheck.languages.contract import HeadSort, SourceWords
from claimcheck.model import Quotation, Source, SourceKind

NEAR = 700
"""How many characters back somebody may be named whom a pronoun or a general noun still means."""


class Pointing:
    """Finds whom a mention without a name means, from who spoke and who is named in the document."""

    def __init__(self, cast: Cast, spoken: Spoken, words: SourceWords) -> None:
        """Point into one document."""
        self.cast, self.spoken, self.words = cast, spoken, words
        self.text = cast.text

    def figure(self, figure: Figure) -> Resolved:
        """A figure of the text as a source."""
        noun, nouns = figure.mention.noun, frozenset(figure.nouns)
        if figure.sort is HeadSort.MEDIA:
            name, _ = media_name(figure.mention, figure.names, self.words)
            return Resolved(Source(name, SourceKind.MEDIA), figure.genders, nouns)
        if figure.sort is HeadSort.PERSON or noun is None:
            return Resolved(Source(figure.name, SourceKind.PERSON), figure.genders, nouns, figure.nation)
        name = house_name(figure.mention, noun, figure.names, self.words)
        return Resolved(Source(name, SourceKind.ORGANISATION), noun.head.gender, nouns)

    def pronoun(self, genders: str, quotation: Quotation | None, position: int) -> Resolved | None:
        """Whom *er*, *sie*, *ihren* … means: who spoke last, or who is named since in the same paragraph."""
        genders = self._by_verb(genders, quotation)
        paragraph = self.cast.paragraph(position)
        spoken = next(
            ((place, r) for place, r in self.spoken.before(position) if r.agrees(genders) and _can_be(r, genders)), None
        )
        figure = self.cast.person_before(position, genders, NEAR)
        if figure and (spoken is None or spoken[0] < paragraph):
            return self.figure(figure)
        above = self.cast.paragraph_above(position)
        since = spoken[0] if spoken and spoken[0] > above else above
        subject = self.cast.subject_before(position, genders, since) if genders != "n" else None
        if subject:
            return self.figure(subject)
        return spoken[1] if spoken else None

    def namesake(self, surname: str, position: int) -> Resolved | None:
        """Who of several persons of one surname has spoken last, None where only one has it."""
        name = self.cast.base(surname)
        if not self.cast.is_shared(name):
            return None
        return self.spoken.last(
            position, lambda r: r.source.kind is SourceKind.PERSON and r.source.name.split()[-1] == name
        )

    def _by_verb(self, genders: str, quotation: Quotation | None) -> str:
        """A verb in the plural makes *sie* a plural, one in the singular does not."""
        if set(genders) != {"f", "p"} or quotation is None or not quotation.cue:
            return genders
        plural = any(self.words.plural_verb.search(self.text[span.start : span.end]) for span in quotation.cue)
        return "p" if plural else "f"

    def holder(self, mention: Mention, noun: Noun, position: int) -> Resolved | None:
        """Who holds an office, or which house a noun stands for, by what the document says."""
        spoken = self._spoken_with(mention, noun, position)
        if spoken:
            return spoken
        if noun.head.sort in (HeadSort.PERSON, HeadSort.ORGANISATION):
            figures = [f for f in self.cast.with_noun(noun, position, mention.genders) if self._may_be(f, mention)]
            if figures:
                return self.figure(min(figures, key=lambda figure: not _same_nation(figure.mention, mention)))
        if "" in self.words.covers.get(noun.lemma, ()) and not mention.complement:
            return self._company(position)
        return self._last_person(mention, noun, position) if self._points_at_person(mention, noun) else None

    def _spoken_with(self, mention: Mention, noun: Noun, position: int) -> Resolved | None:
        if mention.complement and noun.head.sort is not HeadSort.PERSON:
            return None
        nation = nation_of(mention, self.words)

        def fits(resolved: Resolved) -> bool:
            same = any(may_stand_for(noun.lemma, own, self.words) for own in resolved.nouns)
            if nation and resolved.nation and nation != resolved.nation:
                return False
            return same and (noun.head.sort is HeadSort.ORGANISATION or resolved.agrees(mention.genders))

        return self.spoken.last(position, fits) or self.spoken.next(position, fits)

    def _may_be(self, figure: Figure, mention: Mention) -> bool:
        """Whether a figure can be meant: no adjective speaks against it, and a house says more than its noun."""
        if figure.sort is HeadSort.PERSON:
            nation = nation_of(mention, self.words)
            if nation and figure.nation:
                return nation == figure.nation
            told = mention.adjectives and figure.mention.adjectives
            return not told or _same_nation(figure.mention, mention)
        if figure.nouns <= self.words.companies and self.cast.count(figure) < 2:
            return False  # "des Herstellers Salmonellen": an object beside a noun, not its name
        if mention.complement or mention.adjectives:
            return False
        own, asked = figure.mention.noun, mention.main
        more = own and asked and own.lemma != asked.lemma and not asked.lemma.endswith(own.lemma)
        return bool(figure.names or figure.mention.adjectives or more)

    def _company(self, position: int) -> Resolved | None:
        """The house named last that may be called a company."""

        def fits(resolved: Resolved) -> bool:
            private = not any(noun.endswith(self.words.authorities) for noun in resolved.nouns)
            return resolved.source.kind is SourceKind.ORGANISATION and private

        last = self.spoken.last(position, fits)
        if last:
            return last
        named = self.cast.nearest(position, HeadSort.ORGANISATION, lambda figure: fits(self.figure(figure)))
        nearest = next(named, None)
        return self.figure(nearest) if nearest else self.spoken.next(position, fits)

    def _points_at_person(self, mention: Mention, noun: Noun) -> bool:
        """A definite singular without a genitive: ``die Managerin``, not ``der Direktor des Instituts``."""
        of_house = mention.complement.split(" ", 1)[0].casefold() in self.words.genitives
        definite = mention.determiner is Determiner.DEFINITE and not mention.plural
        return noun.head.sort is HeadSort.PERSON and definite and not of_house

    def _last_person(self, mention: Mention, noun: Noun, position: int) -> Resolved | None:
        """The last person who may be meant, unless the office says otherwise."""
        paragraph, office = self.cast.paragraph(position), noun.head.office
        named = noun.head.lemma not in self.words.anyone

        def fits(place: int, resolved: Resolved) -> bool:
            if not resolved.agrees(mention.genders) or "p" in resolved.genders:
                return False
            if resolved.source.kind is SourceKind.ANONYMOUS:
                return place > paragraph and not office
            return resolved.source.kind is SourceKind.PERSON and not ((office or named) and resolved.nouns)

        near = [(place, r) for place, r in self.spoken.before(position) if position - place < NEAR and fits(place, r)]
        if near and near[0][0] > paragraph:
            return near[0][1]
        if office:
            return None
        known = self.cast.person_before(position, mention.genders, NEAR)
        if known and known.nouns and noun.head.lemma in self.words.bystanders:
            known = None  # who is told to be something else is not "der Fahrer"
        figure = known or self.cast.only_person_before(position, NEAR)
        return self.figure(figure) if figure else None

    def _told_more(self, figure: Figure, position: int) -> Resolved | None:
        """The house that a bare noun points to (*die Bank*), None where it is named or told apart already."""
        mention = figure.mention
        if figure.names or mention.noun is None or mention.adjectives or mention.complement or mention.owner:
            return None
        return self.holder(mention, mention.noun, position)

    def house_before(self, position: int) -> str:
        """The house for which a spokesperson speaks who is introduced without one, empty where none is near."""
        figure = self.cast.house_before(position, NEAR)
        if figure and (told := self._told_more(figure, position)):
            return told.source.name
        if figure:
            return self.figure(figure).source.name
        spoken = self.spoken.last(position, lambda resolved: resolved.source.kind is SourceKind.ORGANISATION)
        return spoken.source.name if spoken else ""


def _can_be(resolved: Resolved, genders: str) -> bool:
    """*er* is a person; *sie* may be a house too; *it* is never a person."""
    if genders == "n" and resolved.source.kind is not SourceKind.ORGANISATION:
        return resolved.source.kind in (SourceKind.DOCUMENT, SourceKind.MEDIA)
    if resolved.source.kind in (SourceKind.PERSON, SourceKind.ANONYMOUS):
        return True
    house = resolved.source.kind is SourceKind.ORGANISATION and bool(resolved.genders)
    return house and bool(set(genders) & set("fpn"))


def _same_nation(one: Mention, other: Mention) -> bool:
    """Whether two mentions share their last adjective, in whatever form (*iranische*, *iranischen*)."""
    if not one.adjectives or not other.adjectives:
        return False
    return one.adjectives[-1][:4].casefold() == other.adjectives[-1][:4].casefold()
