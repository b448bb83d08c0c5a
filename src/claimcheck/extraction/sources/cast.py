"""Who appears in one document: the persons, organisations and media that its text names, with their offices."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from claimcheck.extraction.sources.mentions import Mention, Noun, head_of, parse
from claimcheck.extraction.sources.plain import phrases
from claimcheck.extraction.sources.spoken import agree
from claimcheck.extraction.sources.wording import media_name
from claimcheck.languages.contract import HeadSort, SourceWords
from claimcheck.model import Document, Span

# Longer texts are rare and their later names seldom needed; the limit keeps an odd input linear and cheap.
_LONGEST = 200_000
_WORD = r"(?:[^\W\d_a-zäöüß][\w'’&-]*|\d+(?:,\d+)?)"
# "Bektal/Berlin. Ein Beben …", "BEKTAL (dpa) – …", "Rimgale, 15. Mai. …": a place before the first sentence.
_DATELINE = re.compile(
    r"^(?P<place>[^\W\d_a-z][\w-]+(?: [^\W\d_a-z][\w-]+){0,2})(?:/[\w-]+)? ?(?:\([^)\n]{2,20}\) ?)?"
    r"(?P<mark>[–—-]|\.|, \d{1,2}\.)(?= )[^\n]{60}",
    re.MULTILINE,
)
_REACH = 8
_SHORTEST_NAME = 3
_FAR = 2_000


@dataclass(slots=True)
class Figure:
    """Somebody or something that the text names.

    Args:
        names: words of the proper name; empty for an organisation named by its noun alone.
        nouns: offices of a person, the noun of an organisation, in the nominative and lower case.
        sort: PERSON, ORGANISATION or MEDIA.
        genders: letters of ``mfn``, empty where nothing tells.
        mention: the fullest mention.
        places: where it is named, offsets in ascending order.
    """

    names: tuple[str, ...]
    sort: HeadSort
    mention: Mention
    nouns: set[str] = field(default_factory=set)
    genders: str = ""
    places: list[int] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The proper name as one string."""
        return " ".join(self.names)

    def distance(self, position: int) -> tuple[bool, int]:
        """Nearest mention before a position, else the first after it; smaller is nearer."""
        at = bisect_left(self.places, position)
        if at:
            return False, position - self.places[at - 1]
        return True, self.places[at] - position if at < len(self.places) else 10**9

    def last_before(self, position: int) -> int:
        """Where it is named last before a position, -1 where it is not."""
        at = bisect_left(self.places, position)
        return self.places[at - 1] if at else -1


@dataclass(frozen=True, slots=True)
class MediaMention:
    """A medium named in the text.

    Args:
        span: where.
        name: its usual name.
        generic: whether only by a general noun (*die Agentur*), so that the name is that of the one before.
        vague: whether by a noun that names no medium in particular (*auf der Internetseite*, *Medien*).
    """

    span: Span
    name: str
    generic: bool
    vague: bool = False


class Cast:
    """The figures of a document, to be asked for by name, by office and by noun."""

    def __init__(self, document: Document, words: SourceWords) -> None:
        """Read the document once."""
        self.words = words
        self.text = document.text[:_LONGEST]
        self.figures: list[Figure] = []
        self.media: list[MediaMention] = []
        self._by_name: dict[str, list[Figure]] = defaultdict(list)
        self._forms = Counter(re.findall(r"\w[\w'’&-]*", self.text))
        for mention, span in self._mentions():
            self._add(mention, span)
        self._by_apposition()
        self._listed_media()
        self._media_names = {mention.name for mention in self.media if not mention.generic}

    def is_name(self, token: str) -> bool:
        """Whether a word is known here as the last word of somebody's name."""
        people = (figure for figure in self._by_name.get(token, ()) if figure.sort is HeadSort.PERSON)
        return any(figure.names[-1] == token and len(figure.names) > 1 for figure in people)

    def base(self, token: str) -> str:
        """A name without the genitive ending, where the text shows the name without it."""
        bare = next((token.removesuffix(e) for e in self.words.genitive_endings if token.endswith(e)), token)
        if bare == token or len(bare) < _SHORTEST_NAME:
            return token
        return bare if bare in self._forms or bare.casefold() in self.words.countries else token

    def count(self, figure: Figure) -> int:
        """How often the text has the last word of a figure's name."""
        return self._forms[figure.names[-1]] if figure.names else 0

    def named(self, names: tuple[str, ...], position: int) -> Figure | None:
        """The figure that a name means at a position: the fullest with all its words, the nearest of several."""
        if not names:
            return None
        wanted = {self.base(token) for token in names}
        found = [f for f in self._by_name.get(self.base(names[-1]), ()) if wanted <= set(f.names)]
        if not found:
            return None
        # Two nouns beside each other may look like a name; a figure with an office or a house is surely one.
        return min(
            found, key=lambda f: (not f.nouns, -len(f.names) if f.sort is HeadSort.PERSON else 0, f.distance(position))
        )

    def with_noun(self, noun: Noun, position: int, genders: str = "") -> list[Figure]:
        """Figures with an office or a kind of house that a noun may stand for, nearest first."""
        endings = tuple(ending for ending in self.words.covers.get(noun.lemma, ()) if ending) or (noun.lemma,)
        found = [
            figure
            for figure in self.figures
            if figure.sort is noun.head.sort
            and any(_fits(own, noun.lemma, endings) for own in figure.nouns)
            and (figure.sort is HeadSort.ORGANISATION or agree(figure.genders, genders))
        ] or [f for f in self.figures if f.sort is HeadSort.PERSON and f.names and _same_occupation(f, noun)]
        return sorted(found, key=lambda figure: figure.distance(position))

    @cached_property
    def dateline(self) -> str:
        """The place that the article is written from, empty where it names none."""
        for match in _DATELINE.finditer(self.text):
            place = match.group("place")
            firm = match.group("mark") != "." or place.isupper() or self._forms[place.split()[0]] > 1
            common = place.split()[0].casefold() in self.words.stopwords or head_of(place, self.words)
            if firm and not common:
                return " ".join(word.capitalize() if word.isupper() else word for word in place.split())
        return ""

    def paragraph(self, position: int) -> int:
        """Where the paragraph of a position begins, or a good stretch before it in a very long one."""
        return self.text.rfind("\n", max(0, position - _FAR), position)

    def is_medium(self, name: str) -> bool:
        """Whether the text shows a name to be a medium's."""
        return name in self._media_names

    def medium_before(self, position: int) -> str:
        """The medium named last up to a position, empty where there is none."""
        at = bisect_left(self.media, position, key=lambda mention: mention.span.start)
        return next((mention.name for mention in reversed(self.media[:at]) if not mention.generic), "")

    def first_between(self, start: int, end: int) -> Figure | None:
        """The person or organisation named first in a stretch of text."""
        named = [
            (figure.places[at], figure)
            for figure in self.figures
            if figure.sort in (HeadSort.PERSON, HeadSort.ORGANISATION)
            and (at := bisect_left(figure.places, start)) < len(figure.places)
            and figure.places[at] < end
        ]
        return min(named, key=lambda entry: entry[0])[1] if named else None

    def person_before(self, position: int, genders: str, reach: int) -> Figure | None:
        """The person whose gender is known and fits, named last before a position in its paragraph."""
        return self._before(position, HeadSort.PERSON, reach, lambda f: bool(f.genders) and agree(f.genders, genders))

    def house_before(self, position: int, reach: int) -> Figure | None:
        """The organisation named last before a position in its paragraph."""
        return self._before(position, HeadSort.ORGANISATION, reach, lambda _: True)

    def _before(self, position: int, sort: HeadSort, reach: int, fits: Callable[[Figure], bool]) -> Figure | None:
        start = max(self.paragraph(position), position - reach)
        near = [
            (position - place, figure)
            for figure in self.figures
            if figure.sort is sort and (place := figure.last_before(position)) > start and fits(figure)
        ]
        return min(near, key=lambda entry: entry[0])[1] if near else None

    def _mentions(self) -> Iterator[tuple[Mention, Span]]:
        """Every run of capitalised words that holds a proper name or the noun of an organisation or medium."""
        if not self.words.nouns_have_capitals:
            for start, end in phrases(self.text, self.words):
                yield from self._named_in(Span(start, end))
            return
        quoted = r"[„“»\"‚]" + _WORD + r"(?:\s" + _WORD + r")*[“”«\"‘]"
        particle = "|".join(map(re.escape, sorted(self.words.particles, key=len, reverse=True)))
        run = rf"{_WORD}\.?(?:[ \u00a0](?:(?:{particle})[ \u00a0]){{0,2}}(?:{_WORD}|{quoted})){{0,6}}"
        for match in re.finditer(rf"(?<![\w-]){run}", self.text):
            yield from self._read(match)

    def _named_in(self, span: Span) -> Iterator[tuple[Mention, Span]]:
        mention = parse(span.of(self.text), self.words)
        if mention.names or (mention.noun and mention.noun.head.sort in (HeadSort.ORGANISATION, HeadSort.MEDIA)):
            yield mention, span

    def _read(self, match: re.Match[str]) -> Iterator[tuple[Mention, Span]]:
        for start, end in _parts(match.group(), self.words):
            yield from self._read_part(match.start() + start, match.group()[start:end], match.start() + end)

    def _read_part(self, start_of: int, run: str, end: int) -> Iterator[tuple[Mention, Span]]:
        tokens = run.split()
        start = start_of
        while tokens and tokens[0].casefold() in self.words.stopwords:
            start = self.text.index(tokens[0], start) + len(tokens[0])
            tokens = tokens[1:]
        if not tokens:
            return
        before = self.text[max(0, start_of - 40) : start_of].split()
        text = " ".join(tokens)
        if start == start_of and before and before[-1].islower():
            text = self._with_article(before, text)
        mention = parse(text, self.words)
        if mention.names or (mention.noun and mention.noun.head.sort in (HeadSort.ORGANISATION, HeadSort.MEDIA)):
            start += len(self.text[start:end]) - len(self.text[start:end].lstrip())
            yield mention, Span(start, end)

    def _with_article(self, before: list[str], text: str) -> str:
        """The words before a run that belong to it: article and adjectives."""
        taken: list[str] = []
        for word in reversed(before[-3:]):
            lower = word.casefold()
            if lower in self.words.definite or lower in self.words.indefinite:
                return " ".join([word, *taken, text])
            if not word.islower() or not word.endswith(self.words.adjective_endings) or word in self.words.prepositions:
                break
            taken.insert(0, word)
        return text

    def _add(self, mention: Mention, span: Span) -> None:
        sort = _sort_of(mention, self.words)
        names = tuple(self.base(name) if k == len(mention.names) - 1 else name for k, name in enumerate(mention.names))
        if sort is HeadSort.MEDIA:
            name, generic = media_name(mention, names, self.words)
            vague = not names and mention.noun is not None and mention.noun.lemma in self.words.vague_media
            self.media.append(MediaMention(span, name, generic, vague or mention.plural))
        if sort in (None, HeadSort.PERSON) and len(names) > 4:
            return
        known = self._known(names, mention, sort)
        if known is None:
            if sort is None and len(names) == 1:
                # A lone capitalised word is mostly a common noun; it is a figure only through its office.
                return
            known = Figure(names, sort or HeadSort.PERSON, replace(mention, names=names))
            self.figures.append(known)
            for name in names:
                self._by_name[name].append(known)
        known.places.append(span.start)
        self._learn(known, mention)

    def _known(self, names: tuple[str, ...], mention: Mention, sort: HeadSort | None) -> Figure | None:
        if not names:
            return next(
                (
                    f
                    for f in self.figures
                    if not f.names
                    and mention.noun
                    and mention.noun.lemma in f.nouns
                    and f.mention.adjectives == mention.adjectives
                ),
                None,
            )
        same = [
            f
            for f in self._by_name.get(names[-1], ())
            if f.names == names or (len(names) == 1 and names[0] == f.names[-1])
        ]
        return next((f for f in same if sort is None or f.sort is sort), None)

    def _learn(self, figure: Figure, mention: Mention) -> None:
        nouns = [mention.noun] if mention.noun else list(mention.offices)
        figure.nouns |= {noun.lemma for noun in nouns}
        gender = next((noun.head.gender for noun in nouns if noun.head.gender), "")
        figure.genders = figure.genders or gender
        if len(mention.names) >= len(figure.mention.names) and nouns and not figure.mention.main:
            figure.mention = replace(mention, names=figure.names)

    def _listed_media(self) -> None:
        """Media that the language lists, and later mentions of those that a noun has shown to be media."""
        known = {f.name.casefold(): f.name for f in self.figures if f.sort is HeadSort.MEDIA and f.names}
        names = known | {k: v for k, v in self.words.media.items() if k not in self.words.ambiguous_media}
        tokens = [(m.group(), m.start(), m.end()) for m in re.finditer(r"[\w-]+(?:\.\w+)*", self.text)]
        firsts = {name.split()[0] for name in names}
        taken = {offset for mention in self.media for offset in range(mention.span.start, mention.span.end)}
        for k, (token, start, _) in enumerate(tokens):
            if token.casefold() not in firsts or start in taken:
                continue
            for length in range(min(4, len(tokens) - k), 0, -1):
                end = tokens[k + length - 1][2]
                name = names.get(" ".join(self.text[start:end].casefold().split()))
                if name and _is_spelled(self.text[start:end], name):
                    self.media.append(MediaMention(Span(start, end), name, False))
                    break
        self.media.sort(key=lambda mention: mention.span)
        self._name_generic_media()

    def _name_generic_media(self) -> None:
        """``die Agentur`` is the one named last."""
        last = ""
        for k, mention in enumerate(self.media):
            if mention.generic:
                self.media[k] = replace(mention, name=last or mention.name, vague=mention.vague or not last)
            elif not mention.vague:
                last = mention.name

    def _by_apposition(self) -> None:
        """``Birte Klasing, Leiterin des Amts`` and ``der Leiter der Grubenwehr, Željko Bardić,``."""
        for figure in self.figures:
            if figure.sort is not HeadSort.PERSON or len(figure.names) < 2:
                continue
            for place in figure.places:
                self._learn_around(figure, place)

    def _learn_around(self, figure: Figure, place: int) -> None:
        after = self.text[place : place + 160]
        match = re.match(re.escape(figure.name) + r"(?:\s\(\d+\))?,\s((?:[\w-]+\s){0,4}[\w-]+)", after)
        if match:
            mention = parse(match.group(1), self.words)
            if mention.offices and not mention.names:
                self._learn(figure, mention)
        before = self.text[max(0, place - 120) : place]
        if before.endswith(", ") and "," in self.text[place : place + len(figure.name) + 2]:
            clause = re.split(r"[.:;,!?\n“”«»\"]", before[:-2])[-1]
            mention = parse(_noun_phrase(clause, self.words), self.words)
            if mention.offices and not mention.names:
                self._learn(figure, mention)


def _parts(run: str, words: SourceWords) -> list[tuple[int, int]]:
    """A run of capitalised words, cut where a particle joins no name: ``Informant von`` + ``Baltic Energy Wire``."""
    for match in re.finditer(r"\s([a-zäöüß&]+)\s", run):
        before = run[: match.start()].split()
        cuts = match.group(1) in words.prepositions | words.genitives
        if cuts and (head_of(before[-1], words) or len([word for word in before if not head_of(word, words)]) > 1):
            return [(0, match.start()), (match.end(), len(run))]
    return [(0, len(run))]


def _is_spelled(shown: str, name: str) -> bool:
    """Whether a text shows a name and not a common word of the same letters."""
    if name.isupper() and name.isalpha():
        return shown == name
    return shown[0].isupper() or name[0].islower()


def _noun_phrase(clause: str, words: SourceWords) -> str:
    """The last noun phrase with an article that heads a clause's end: ``… der Leiter der Grubenwehr``."""
    tokens = clause.split()[-_REACH:]
    for k, token in enumerate(tokens):
        if token.casefold() in words.definite and any(head_of(t, words) for t in tokens[k + 1 : k + 4]):
            return " ".join(tokens[k:])
    return ""


def _sort_of(mention: Mention, words: SourceWords) -> HeadSort | None:
    if mention.noun:
        return mention.noun.head.sort
    if len(mention.names) > 1 and mention.names[-1].casefold() in words.media_endings and not mention.offices:
        return HeadSort.MEDIA
    return HeadSort.PERSON if mention.offices else None


def _fits(own: str, asked: str, endings: tuple[str, ...]) -> bool:
    return own == asked or any(own.endswith(ending) for ending in endings) or asked.endswith(own)


def _same_occupation(figure: Figure, noun: Noun) -> bool:
    """Whether an office differs in its gender only: texts in translation mix them up."""
    stem = noun.head.lemma
    return len(stem) > 5 and any(own.startswith(stem) and len(own) - len(stem) <= 2 for own in figure.nouns)
