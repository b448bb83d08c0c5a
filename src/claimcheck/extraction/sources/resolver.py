"""From the mention to the source, inside one document."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from claimcheck.extraction.sources.cast import Cast, Figure, media_name, nominative
from claimcheck.extraction.sources.mentions import Determiner, Mention, Noun, head_of, parse
from claimcheck.languages.contract import HeadSort, SourceWords
from claimcheck.model import Document, Quotation, QuotationType, Source, SourceKind, spans_text

_KINDS = {
    HeadSort.ORGANISATION: SourceKind.ORGANISATION,
    HeadSort.MEDIA: SourceKind.MEDIA,
    HeadSort.DOCUMENT: SourceKind.DOCUMENT,
    HeadSort.CIRCLE: SourceKind.ANONYMOUS,
    HeadSort.PERSON: SourceKind.ANONYMOUS,
}
_NEAR = 700
_LONGEST_HEADLINE = 250
_MAX_DEPTH = 4
_WORDS = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Resolved:
    """A source with what later mentions need to point back to it."""

    source: Source
    genders: str = ""
    nouns: frozenset[str] = frozenset()


Fits = Callable[[Resolved], bool]


class Resolver:
    """Resolves the quotations of one document in the order of its text."""

    def __init__(self, document: Document, quotations: Sequence[Quotation], words: SourceWords) -> None:
        self.document, self.words = document, words
        self.text = document.text
        self.cast = Cast(document, words)
        self.quotations = quotations
        self.order = sorted(range(len(quotations)), key=lambda k: self.place(k))
        self.found: dict[int, Resolved | None] = {}
        self._spoken: list[tuple[int, Resolved]] = []
        self._at = 0

    def place(self, k: int) -> int:
        """Where a quotation's attribution stands."""
        quotation = self.quotations[k]
        spans = quotation.speaker or quotation.cue or quotation.quote
        return spans[0].start

    def resolve(self) -> list[Resolved | None]:
        """One entry a quotation, in the order they were given."""
        mentions = {k: self._mention(k) for k in self.order}
        for k in self.order:
            self._at = self.place(k)
            if self._is_self_sufficient(mentions[k]):
                self._settle(k, self._from_mention(mentions[k], self.place(k)))
        self._settle_headlines()
        pending = [k for k in self.order if k not in self.found]
        # Headlines without a speaker look down into an article that must be resolved by then.
        for k in sorted(pending, key=lambda k: not self.quotations[k].speaker and self._in_headline(self.place(k))):
            self._at = self.place(k)
            self._settle(k, self._from_context(k, mentions[k]))
        return [self.found.get(k) for k in range(len(self.quotations))]

    def _settle(self, k: int, resolved: Resolved | None) -> None:
        self.found[k] = resolved
        if resolved:
            self._spoken.append((self.place(k), resolved))
            self._spoken.sort(key=lambda entry: entry[0])

    def _settle_headlines(self) -> None:
        """``ein Beamter`` in the headline is the ``US-Beamter`` of the article."""
        for k in self.order:
            resolved = self.found.get(k)
            if (
                resolved is None
                or resolved.source.kind is not SourceKind.ANONYMOUS
                or not self._in_headline(self.place(k))
            ):
                continue
            fuller = [
                r for place, r in self._spoken
                if not self._in_headline(place) and r.source.kind is SourceKind.ANONYMOUS and r.genders == resolved.genders
                and any(own.endswith(noun) for own in r.nouns for noun in resolved.nouns)
            ]  # fmt: skip
            if fuller:
                self.found[k] = fuller[0]
                self._spoken = [(p, fuller[0] if r is resolved else r) for p, r in self._spoken]

    def _mention(self, k: int) -> Mention:
        spans = self.quotations[k].speaker
        text = spans_text(spans[:1], self.text) if spans else ""
        if not any(char.isalnum() for char in text) or self._is_hearsay(self.quotations[k]):
            return Mention("")
        if text.casefold() in self.words.back_references:
            return Mention(text)
        mention = parse(text, self.words, self.cast.is_name)
        return Mention("") if self._cannot_speak(mention) else mention

    def _cannot_speak(self, mention: Mention) -> bool:
        """An abstract noun is no source, whatever stands where a speaker should."""
        lone = len(mention.names) == 1 and not mention.main
        abstract = lone and mention.names[0].casefold().endswith(self.words.abstract_endings)
        return abstract and not self.cast.named(mention.names, 0)

    def _is_hearsay(self, quotation: Quotation) -> bool:
        """*sollen* without a source of its own: whoever spoke in another sentence is not the one who says so."""
        if quotation.type is not QuotationType.FREE_INDIRECT or not quotation.speaker:
            return False
        speaker, quote = quotation.speaker[0], quotation.quote
        between = self.text[min(speaker.end, quote[-1].end) : max(speaker.start, quote[0].start)]
        inside = any(span.overlaps(speaker) for span in quote)
        return not inside and bool(re.search(r"[.!?\n]", between))

    # -- mentions that need nobody else ------------------------------------------------------------------------

    def _is_self_sufficient(self, mention: Mention) -> bool:
        """Names, countries and new, indefinite descriptions; the rest points to something already named."""
        if mention.names or mention.owner:
            return True
        noun = mention.main
        if noun is None or mention.determiner in (Determiner.POSSESSIVE, Determiner.OWN):
            return False
        if mention.determiner is Determiner.INDEFINITE:
            return noun.head.sort is not HeadSort.STATEMENT
        return (
            noun.head.sort is HeadSort.ORGANISATION
            and bool(noun.lemma not in self.words.covers)
            or (mention.determiner is Determiner.NONE and mention.plural and noun.head.sort is not HeadSort.STATEMENT)
        )

    def _from_mention(self, mention: Mention, position: int, depth: int = 0) -> Resolved | None:
        if depth > _MAX_DEPTH:
            return None
        noun = mention.main
        if mention.names and (mention.noun is None or noun is None):
            return self._named(mention, position)
        if noun is None:
            return None
        if noun.head.sort is HeadSort.STATEMENT:
            return self._statement(mention, noun, position, depth)
        if noun.head.sort is HeadSort.PERSON:
            return self._described_person(mention, noun, position)
        if noun.head.sort is HeadSort.ORGANISATION:
            return self._organisation(mention, noun, position)
        if noun.head.sort is HeadSort.MEDIA:
            return self._medium(mention, noun, position)
        return self._description(mention, noun, _KINDS[noun.head.sort])

    def _named(self, mention: Mention, position: int) -> Resolved:
        name = " ".join((*mention.names[:-1], self.cast.base(mention.names[-1])))
        lower = name.casefold()
        genders = mention.genders if mention.offices else ""
        nouns = frozenset(office.lemma for office in mention.offices)
        if not mention.offices:
            fixed = self._fixed(lower, name, mention)
            if fixed:
                return fixed
        figure = self.cast.named(mention.names, position)
        if figure:
            full = figure if len(figure.names) >= len(mention.names) else None
            names = full.name if full else name
            kind = SourceKind.PERSON if figure.sort is HeadSort.PERSON else _KINDS[figure.sort]
            if figure.sort is not HeadSort.PERSON and not mention.offices:
                return self._of_figure(figure)
            return Resolved(
                Source(names, SourceKind.PERSON if mention.offices else kind),
                genders or figure.genders,
                nouns | figure.nouns,
            )
        if mention.determiner is Determiner.INDEFINITE and not mention.offices:
            return Resolved(Source(" ".join((*mention.adjectives, name)), SourceKind.ANONYMOUS), mention.genders)
        if mention.offices or self._looks_personal(mention):
            return Resolved(Source(name, SourceKind.PERSON), genders, nouns)
        return Resolved(Source(name, SourceKind.ORGANISATION), mention.genders)

    def _fixed(self, lower: str, name: str, mention: Mention) -> Resolved | None:
        """Names that the language lists: media, countries, capitals, well-known houses."""
        words = self.words
        shown = any(m.name == name and not m.generic for m in self.cast.media)
        quoted = mention.text[-1:] in '“”«»"'
        if quoted and not mention.main:
            return Resolved(Source(words.media.get(lower, name), SourceKind.MEDIA), "nf")
        if shown or (lower in words.media and (quoted or lower not in words.ambiguous_media)):
            return Resolved(Source(words.media.get(lower, name), SourceKind.MEDIA), "nf")
        if lower in words.organisations:
            return Resolved(Source(words.organisations[lower], SourceKind.ORGANISATION), mention.genders or "n")
        country = words.countries.get(lower) or words.metonyms.get(lower)
        if country:
            return Resolved(Source(country, SourceKind.ORGANISATION), "n", frozenset({"regierung"}))
        if len(mention.names) == 1 and lower.endswith(words.country_endings) and not self.cast.named(mention.names, 0):
            return Resolved(Source(name, SourceKind.ORGANISATION), "n", frozenset({"regierung"}))
        return None

    def _looks_personal(self, mention: Mention) -> bool:
        """Whether a bare name without any office is a person's: not an abbreviation, not with an article."""
        name = mention.name
        if mention.determiner is not Determiner.NONE:
            return len(mention.names) > 1 and not any(n.isupper() for n in mention.names) and mention.article != "die"
        letters = [c for c in name if c.isalpha()]
        return (
            bool(letters)
            and not any(c.isdigit() for c in name)
            and not (len(letters) > 1 and name.isupper() and len(mention.names) == 1)
        )

    def _of_figure(self, figure: Figure) -> Resolved:
        noun = figure.mention.noun
        if figure.sort is HeadSort.MEDIA:
            name, _ = media_name(figure.mention, figure.names, self.words)
            return Resolved(Source(name, SourceKind.MEDIA), figure.genders, frozenset(figure.nouns))
        if figure.sort is HeadSort.PERSON or noun is None:
            return Resolved(Source(figure.name, SourceKind.PERSON), figure.genders, frozenset(figure.nouns))
        name = self._organisation_name(figure.mention, noun, figure.names)
        return Resolved(Source(name, SourceKind.ORGANISATION), noun.head.gender, frozenset(figure.nouns))

    def _organisation_name(self, mention: Mention, noun: Noun, names: tuple[str, ...]) -> str:
        if names and noun.lemma in self.words.companies:
            return " ".join(names)
        full = f"{' '.join(mention.adjectives[-1:])} {noun.word}".strip().casefold()
        if full in self.words.organisations:
            return self.words.organisations[full]
        if noun.lemma in self.words.organisations and not names:
            return self.words.organisations[noun.lemma]
        adjectives = [
            nominative(a, "p" if noun.head.plural else noun.head.gender, False, self.words) for a in mention.adjectives
        ]
        complement = mention.complement if not names else ""
        name = " ".join(
            part
            for part in (*adjectives, noun.word, *names, complement, *([f"({mention.owner})"] if mention.owner else []))
            if part
        )
        return name[:1].upper() + name[1:]

    def _organisation(self, mention: Mention, noun: Noun, position: int) -> Resolved | None:
        nouns = frozenset({noun.lemma})
        genders = "p" if mention.plural else noun.head.gender
        if mention.names:
            figure = self.cast.named(mention.names, position)
            if (
                figure
                and figure.sort is HeadSort.ORGANISATION
                and figure.mention.noun
                and noun.lemma in self.words.companies
            ):
                return self._of_figure(figure)
        return Resolved(
            Source(self._organisation_name(mention, noun, mention.names), SourceKind.ORGANISATION), genders, nouns
        )

    def _medium(self, mention: Mention, noun: Noun, position: int) -> Resolved:
        name, generic = media_name(mention, mention.names, self.words)
        if generic and mention.determiner is not Determiner.INDEFINITE and not mention.plural:
            near = [m for m in self.cast.media if m.span.start <= position + len(mention.text) and not m.generic]
            name = near[-1].name if near else name
        elif mention.adjectives and not mention.names and mention.plural:
            name = self._organisation_name(mention, noun, ())
            name = name[:1].lower() + name[1:] if mention.adjectives[0].islower() else name
        return Resolved(Source(name, SourceKind.MEDIA), noun.head.gender, frozenset({noun.lemma}))

    def _description(self, mention: Mention, noun: Noun, kind: SourceKind) -> Resolved:
        """A source by its wording, in the nominative and without the article."""
        house = self._house_of_spokesperson(mention, noun)
        gender = (
            mention.genders if mention.genders in ("m", "f", "n", "p") else "p" if mention.plural else noun.head.gender
        )
        adjectives = [nominative(a, gender, False, self.words) if a[-1:] in "enrsm" else a for a in mention.adjectives]
        owner = f"{mention.owner}s" if mention.owner else ""
        parts = (owner, *adjectives, noun.word, *mention.names, mention.complement, house)
        name = " ".join(part for part in parts if part)
        return Resolved(Source(name, kind), gender, frozenset({noun.lemma}))

    def _house_of_spokesperson(self, mention: Mention, noun: Noun) -> str:
        """``eine Sprecherin`` speaks for the house named last; empty where the mention says for whom."""
        if noun.lemma not in self.words.spokespersons or mention.complement or mention.owner or mention.names:
            return ""
        position = self._at
        start = max(self.text.rfind("\n", 0, position), position - _NEAR)
        near = [
            f for f in self.cast.figures
            if f.sort is HeadSort.ORGANISATION and any(start <= place < position for place in f.places)
        ]  # fmt: skip
        if near:
            return f"({self._of_figure(min(near, key=lambda f: f.distance(position))).source.name})"
        spoken = self._last(position, lambda r: r.source.kind is SourceKind.ORGANISATION)
        return f"({spoken.source.name})" if spoken else ""

    def _described_person(self, mention: Mention, noun: Noun, position: int) -> Resolved:
        known = self._holder(mention, noun, position) if mention.owner else None
        if known:
            return known
        single_office = noun.head.office and not mention.plural and mention.determiner is not Determiner.INDEFINITE
        return self._description(mention, noun, SourceKind.PERSON if single_office else SourceKind.ANONYMOUS)

    # -- mentions that point back ------------------------------------------------------------------------------

    def _from_context(self, k: int, mention: Mention) -> Resolved | None:
        quotation, position = self.quotations[k], self.place(k)
        if not mention.text:
            return self._without_speaker(k, quotation, position)
        back = self.words.back_references.get(mention.text.casefold())
        if back:
            return self._last(position, lambda r: r.source.kind.value == back.value) or self._last(position)
        if mention.pronoun:
            return self._pronoun(mention.pronoun, mention.genders, quotation, position)
        noun = mention.main
        if noun is None:
            return self._last(position)
        if noun.head.sort is HeadSort.STATEMENT:
            return self._statement(mention, noun, position, 0)
        if mention.determiner in (Determiner.POSSESSIVE, Determiner.OWN):
            return self._possessed(mention, noun, position)
        pointed = self._holder(mention, noun, position)
        return pointed or self._from_mention(mention, position)

    def _without_speaker(self, k: int, quotation: Quotation, position: int) -> Resolved | None:
        cue = spans_text(quotation.cue, self.text).casefold()
        if quotation.type is QuotationType.FREE_INDIRECT or any(re.search(p, cue) for p in self.words.hearsay):
            return self._unnamed()
        if any(_possessive(word, self.words) for word in cue.split()):
            return self._last(position)
        if quotation.type is QuotationType.DIRECT and self._in_headline(quotation.quote[0].start):
            return self._said_below(k)
        return self._last(position) if quotation.type is not QuotationType.REPORTED else self._last(position)

    def _unnamed(self) -> Resolved:
        outlet = f" ({self.document.outlet})" if self.document.outlet else ""
        return Resolved(Source(self.words.unnamed + outlet, SourceKind.ANONYMOUS))

    def _in_headline(self, position: int) -> bool:
        """Whether a position is in the title, or in a line of its own that ends like no sentence."""
        title = (self.document.title or "").strip()
        at = self.text.find(title) if title else -1
        if at >= 0 and at <= position < at + len(title):
            return True
        end = self.text.find("\n", position)
        line = self.text[self.text.rfind("\n", 0, position) + 1 : end if end >= 0 else len(self.text)]
        return len(line) < _LONGEST_HEADLINE and line.rstrip(' “”»«"')[-1:] not in ".!?:"

    def _said_below(self, k: int) -> Resolved | None:
        """A headline quote belongs to whoever says most of its words in the article, else to the first who is quoted."""
        wanted = self._content(k)
        quoted = [
            other for other in self.order
            if self.found.get(other) and self.quotations[other].speaker and not self._in_headline(self.quotations[other].quote[0].start)
        ]  # fmt: skip
        if not quoted:
            return None
        direct = [other for other in quoted if self.quotations[other].type is QuotationType.DIRECT]
        best = max(direct or quoted, key=lambda other: len(wanted & self._content(other)))
        return self.found[best] if wanted & self._content(best) else self.found[(direct or quoted)[0]]

    def _content(self, k: int) -> set[str]:
        """The words of a quote that carry meaning: longer ones, by their beginnings."""
        text = spans_text(self.quotations[k].quote, self.text).casefold()
        return {word[:6] for word in _WORDS.findall(text) if len(word) > 3}

    def _last(self, position: int, fits: Fits | None = None) -> Resolved | None:
        """The source that spoke last before a position."""
        for place, resolved in reversed(self._spoken):
            if place < position and (fits is None or fits(resolved)):
                return resolved
        return None

    def _pronoun(self, pronoun: str, genders: str, quotation: Quotation, position: int) -> Resolved | None:
        genders = self._by_verb(genders, quotation)
        spoken = self._last(position, lambda r: _agree(r.genders, genders) and _is_animate(r, genders))
        figure = self.cast.people_before(position, genders, _NEAR)
        if figure and (spoken is None or self._is_nearer(figure, spoken, position)):
            return self._of_figure(figure)
        return spoken

    def _by_verb(self, genders: str, quotation: Quotation) -> str:
        """A verb in the plural makes *sie* a plural, one in the singular does not."""
        if set(genders) != {"f", "p"} or not quotation.cue:
            return genders
        plural = any(self.words.plural_verb.search(span.of(self.text)) for span in quotation.cue)
        return "p" if plural else "f"

    def _is_nearer(self, figure: Figure, spoken: Resolved, position: int) -> bool:
        last = max(place for place, resolved in self._spoken if resolved == spoken and place < position)
        start = self.text.rfind("\n", 0, position)
        return last < start

    def _holder(self, mention: Mention, noun: Noun, position: int) -> Resolved | None:
        """Who holds an office, or which house a noun stands for, by what the document says."""
        genders = mention.genders
        spoken = self._spoken_with(noun, genders, position, mention)
        if spoken:
            return spoken
        if noun.head.sort in (HeadSort.PERSON, HeadSort.ORGANISATION):
            figures = [f for f in self.cast.with_noun(noun, position, genders) if self._compatible(f, mention)]
            if figures:
                return self._of_figure(min(figures, key=lambda f: not _same_nation(f.mention, mention)))
        if "" in self.words.covers.get(noun.lemma, ()) and not mention.complement:
            return self._last_company(position)
        opener = mention.complement.split(" ", 1)[0].casefold()
        described = (
            (mention.complement and opener in self.words.genitives)
            or mention.plural
            or mention.determiner is not Determiner.DEFINITE
        )
        return (
            None if noun.head.sort is not HeadSort.PERSON or described else self._last_person(noun, genders, position)
        )

    def _last_company(self, position: int) -> Resolved | None:
        """The house named last that may be called a company."""

        def fits(resolved: Resolved) -> bool:
            private = not any(noun.endswith(self.words.authorities) for noun in resolved.nouns)
            return resolved.source.kind is SourceKind.ORGANISATION and private

        figures = [
            f for f in self.cast.figures if f.sort is HeadSort.ORGANISATION and f.names and fits(self._of_figure(f))
        ]
        nearest = min(figures, key=lambda f: f.distance(position), default=None)
        return self._last(position, fits) or (self._of_figure(nearest) if nearest else self._next(position, fits))

    def _compatible(self, figure: Figure, mention: Mention) -> bool:
        """A house by its noun alone must say more than the mention does, or it is nobody new."""
        if (
            figure.sort is HeadSort.ORGANISATION
            and figure.nouns <= self.words.companies
            and self.cast.count(figure) < 2
        ):
            return False
        if figure.sort is HeadSort.PERSON:
            return (
                not mention.adjectives
                or not figure.mention.adjectives
                or _same_stem(mention.adjectives[-1], figure.mention.adjectives[-1])
            )
        if mention.complement or mention.adjectives:
            return False
        return bool(
            figure.names
            or figure.mention.adjectives
            or (mention.main and figure.mention.noun and figure.mention.noun.lemma != mention.main.lemma)
        )

    def _spoken_with(self, noun: Noun, genders: str, position: int, mention: Mention) -> Resolved | None:
        if mention.complement and noun.head.sort is not HeadSort.PERSON:
            return None
        endings = tuple(e for e in self.words.covers.get(noun.lemma, ()) if e) or (noun.lemma,)

        def fits(resolved: Resolved) -> bool:
            same = any(own == noun.lemma or own.endswith(endings) or noun.lemma.endswith(own) for own in resolved.nouns)
            return same and _agree(resolved.genders, genders)

        return self._last(position, fits) or self._next(position, fits)

    def _next(self, position: int, fits: Fits) -> Resolved | None:
        """The source that speaks next after a position."""
        return next((r for place, r in self._spoken if place > position and fits(r)), None)

    def _last_person(self, noun: Noun, genders: str, position: int) -> Resolved | None:
        """``die Managerin`` after her name: the last person who may be meant, unless the office says otherwise."""
        paragraph = self.text.rfind("\n", 0, position)

        def fits(place: int, resolved: Resolved) -> bool:
            if not _agree(resolved.genders, genders) or "p" in resolved.genders:
                return False
            if resolved.source.kind is SourceKind.ANONYMOUS:
                return place > paragraph and not noun.head.office
            return resolved.source.kind is SourceKind.PERSON and not (noun.head.office and resolved.nouns)

        near = [(place, r) for place, r in self._spoken if position - _NEAR < place < position and fits(place, r)]
        here = [r for place, r in near if place > paragraph]
        if here:
            return here[-1]
        figure = self.cast.people_before(position, genders, _NEAR)
        if noun.head.office:
            return None
        if figure:
            return self._of_figure(figure)
        return near[-1][1] if near else None

    def _possessed(self, mention: Mention, noun: Noun, position: int) -> Resolved | None:
        """``seine Sprecherin``, ``Sein Büro``."""
        if mention.names:
            return self._named(mention, position)
        figures = self.cast.with_noun(noun, position, noun.head.gender if noun.head.sort is HeadSort.PERSON else "")
        if figures and figures[0].names:
            return self._of_figure(figures[0])
        return self._description(mention, noun, _KINDS.get(noun.head.sort, SourceKind.ANONYMOUS))

    def _statement(self, mention: Mention, noun: Noun, position: int, depth: int) -> Resolved | None:
        """``Angaben der Polizei``, ``Polizeiangaben``, ``ihren Angaben``, ``der Mitteilung``: whose they are."""
        if mention.complement:
            inner = parse(mention.complement, self.words, self.cast.is_name)
            if inner.main or inner.names:
                return self._holder_or_self(inner, position, depth)
        if mention.determiner is Determiner.POSSESSIVE:
            return self._pronoun(
                "", mention.genders, Quotation(QuotationType.INDIRECT, self.quotations[0].quote), position
            )
        prefix = noun.word[: len(noun.word) - len(noun.head.lemma)].rstrip("-")
        if len(prefix) > 2 and mention.determiner is not Determiner.OWN:
            inner = parse(prefix.removesuffix("s") if not head_of(prefix, self.words) else prefix, self.words)
            if inner.main:
                return self._holder_or_self(inner, position, depth)
        organisation = self._last(position, lambda r: r.source.kind in (SourceKind.ORGANISATION, SourceKind.PERSON))
        return organisation or self._last(position)

    def from_cited(self, mention: Mention, position: int) -> Resolved | None:
        """The source that a medium cites."""
        return self._holder_or_self(mention, position, 0)

    def _holder_or_self(self, mention: Mention, position: int, depth: int) -> Resolved | None:
        if self._is_self_sufficient(mention) or mention.main is None:
            return self._from_mention(mention, position, depth + 1)
        return self._holder(mention, mention.main, position) or self._from_mention(mention, position, depth + 1)


def _possessive(word: str, words: SourceWords) -> bool:
    return any(
        word.startswith(stem) and word[len(stem) :] in (*words.adjective_endings, "") and words.possessives[stem]
        for stem in words.possessives
    )


def _agree(known: str, asked: str) -> bool:
    return not known or not asked or bool(set(known) & set(asked))


def _is_animate(resolved: Resolved, genders: str) -> bool:
    """*er* is a person; *sie* may be a house too."""
    if resolved.source.kind in (SourceKind.PERSON, SourceKind.ANONYMOUS):
        return True
    return (
        resolved.source.kind is SourceKind.ORGANISATION and bool(set(genders) & set("fpn")) and bool(resolved.genders)
    )


def _same_nation(one: Mention, other: Mention) -> bool:
    return bool(one.adjectives and other.adjectives) and _same_stem(one.adjectives[-1], other.adjectives[-1])


def _same_stem(one: str, other: str) -> bool:
    return one[:4].casefold() == other[:4].casefold()
