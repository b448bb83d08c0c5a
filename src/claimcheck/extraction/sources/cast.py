"""Who appears in one document: the persons, organisations and media that its text names, with their offices."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property
from itertools import islice

from claimcheck.extraction.sources.figures import Figure, Fits, Sightings
from claimcheck.extraction.sources.mentions import Mention, Noun, head_of, may_stand_for, nation_of, parse
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
_TOKEN = re.compile(r"\w[\w'’&-]*")
_MEDIUM_TOKEN = re.compile(r"[\w-]+(?:\.\w+)*")
_JOINT = re.compile(r"\s([a-zäöüß&]+)\s")
_APPOSITION_BEHIND = re.compile(r"(?:\s\(\d+\))?,\s((?:[\w-]+\s){0,4}[\w-]+)")
_CLAUSE_MARK = re.compile(r"[.:;,!?\n“”«»\"]")
_REACH = 8
_HOUSES = (HeadSort.ORGANISATION, HeadSort.MEDIA)
_LEAD = 40
_LONGEST_WORD = 100
_APPOSITION_REACH, _APPOSITION_LEAD = 160, 120
_LONGEST_MEDIUM = 4
_SHORTEST_NAME = 3
_FAR = 2_000
_SENTENCE_END = re.compile(r"[.!?][“”«»\"]?(?=\s)|\n")
_SENTENCES = 3
_OPENING_MARKS, _CLOSING_MARKS = frozenset('„“»«"‚‘'), frozenset('“”«»"‘’')
# Of so many figures with a word of their names in common the rest cannot be told apart.
_MOST_NAMESAKES = 200


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
        self._nameless: dict[tuple[str, tuple[str, ...]], Figure] = {}
        self._forms = Counter(_TOKEN.findall(self.text))
        for mention, span in self._mentions():
            self._add(mention, span)
        self._by_apposition()
        self._listed_media()
        self._sightings = Sightings(self.figures)
        self._surnames = {f.names[-1] for f in self.figures if f.sort is HeadSort.PERSON and len(f.names) > 1}
        self._named_media = [mention for mention in self.media if not mention.generic]
        self._media_names = {mention.name for mention in self._named_media}

    def is_name(self, token: str) -> bool:
        """Whether a word is known here as the last word of somebody's name."""
        return token in self._surnames

    def is_shared(self, surname: str) -> bool:
        """Whether the text names several persons of a surname in full."""
        bearers = [f for f in self._by_name.get(surname, ()) if f.sort is HeadSort.PERSON and f.names[-1] == surname]
        return len([f for f in bearers if len(f.names) > 1]) > 1

    def base(self, token: str) -> str:
        """A name without the genitive ending, where the text shows the name without it."""
        if not token.endswith(self.words.genitive_endings):
            return token
        bare = next(token.removesuffix(e) for e in self.words.genitive_endings if token.endswith(e))
        if len(bare) < _SHORTEST_NAME:
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

        def fits(figure: Figure) -> bool:
            same = any(may_stand_for(noun.lemma, own, self.words) for own in figure.nouns)
            return same and (figure.sort is HeadSort.ORGANISATION or agree(figure.genders, genders))

        found = list(self._sightings.nearest(position, noun.head.sort, fits))
        return found or list(self.nearest(position, HeadSort.PERSON, lambda figure: _same_occupation(figure, noun)))

    def nearest(self, position: int, sort: HeadSort, fits: Fits) -> Iterator[Figure]:
        """Named figures of a sort that fit, those named before a position first, the nearest first."""
        return self._sightings.nearest(position, sort, lambda figure: bool(figure.names) and fits(figure))

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

    def paragraph_above(self, position: int) -> int:
        """Where the paragraph before that of a position begins."""
        end = max(0, self.paragraph(position))
        while end > 0 and self.text[end - 1].isspace():
            end -= 1
        return self.paragraph(end)

    def is_medium(self, name: str) -> bool:
        """Whether the text shows a name to be a medium's."""
        return name in self._media_names

    def medium_before(self, position: int) -> str:
        """The medium named last up to a position, empty where there is none."""
        at = bisect_left(self._named_media, position, key=lambda mention: mention.span.start)
        return self._named_media[at - 1].name if at else ""

    def first_between(self, start: int, end: int) -> Figure | None:
        """The person or organisation named first in a stretch of text."""
        return self._sightings.first(start, end, (HeadSort.PERSON, HeadSort.ORGANISATION))

    def person_before(self, position: int, genders: str, reach: int) -> Figure | None:
        """The person whose gender is known and fits, named last before a position in its paragraph."""
        return self._before(position, HeadSort.PERSON, reach, lambda f: bool(f.genders) and agree(f.genders, genders))

    def only_person_before(self, position: int, reach: int) -> Figure | None:
        """The one person named before a position in its paragraph of whom nothing more is told, if there is one."""
        start = max(self.paragraph(position), position - reach)
        named = {
            figure.name: figure for figure in self._sightings.back(position, HeadSort.PERSON, start) if figure.names
        }
        figure = next(iter(named.values())) if len(named) == 1 else None
        return figure if figure and not figure.genders and not figure.nouns else None

    def subject_before(self, position: int, genders: str, since: int) -> Figure | None:
        """The person whom the nearest of the last sentences names first that has begun since a place.

        Whom a sentence names first it is mostly about, whether its verb tells of speaking or not.
        """
        first = max(since, position - _FAR)
        ends = [0] if first <= 0 else []
        ends += [match.end() for match in _SENTENCE_END.finditer(self.text, max(0, first), position)]
        for start, end in zip(reversed(ends[-_SENTENCES - 1 : -1]), reversed(ends[1:][-_SENTENCES:]), strict=True):
            figure = self._sightings.first(start, end, (HeadSort.PERSON,))
            if figure and self._is_person(figure):
                return figure if agree(figure.genders, genders) else None
        return None

    def _is_person(self, figure: Figure) -> bool:
        """Whether a name is a person's and not two common nouns beside each other."""
        if figure.nouns or any(char.isdigit() for char in figure.name):
            return bool(figure.nouns)
        if not self.words.nouns_have_capitals:
            return True
        common = figure.names[-1].endswith(self.words.abstract_endings) or any(
            word in self.words.genitives or head_of(word, self.words) for word in figure.names
        )
        return len(figure.names) in (2, 3) and not common

    def house_before(self, position: int, reach: int) -> Figure | None:
        """The organisation named last before a position in its paragraph."""
        return self._before(position, HeadSort.ORGANISATION, reach, lambda _: True)

    def _before(self, position: int, sort: HeadSort, reach: int, fits: Fits) -> Figure | None:
        start = max(self.paragraph(position), position - reach)
        return next(filter(fits, self._sightings.back(position, sort, start)), None)

    def _mentions(self) -> Iterator[tuple[Mention, Span]]:
        """Every run of capitalised words that holds a proper name or the noun of an organisation or medium."""
        if not self.words.nouns_have_capitals:
            for start, end in phrases(self.text, self.words):
                yield from self._named_in(Span(start, end))
            return
        for match in _run(self.words).finditer(self.text):
            run, offset = match.group(), match.start()
            lone = run.isalpha()
            if lone and (run.casefold() in self.words.stopwords or self._is_common(run)):
                continue
            for start, end in ((0, len(run)),) if lone else _parts(run, self.words):
                found = self._read(offset + start, offset + end)
                if found:
                    yield found

    def _named_in(self, span: Span) -> Iterator[tuple[Mention, Span]]:
        mention = parse(span.of(self.text), self.words)
        if mention.names or (mention.noun and mention.noun.head.sort in (HeadSort.ORGANISATION, HeadSort.MEDIA)):
            yield mention, span

    def _read(self, start_of: int, end: int) -> tuple[Mention, Span] | None:
        tokens = self.text[start_of:end].split()
        start = start_of
        while tokens and tokens[0].casefold() in self.words.stopwords:
            start = self.text.index(tokens[0], start) + len(tokens[0])
            tokens = tokens[1:]
        if not tokens or (len(tokens) == 1 and self._is_common(tokens[0])):
            return None
        text = " ".join(tokens)
        mention = parse(self._with_article(start_of, text) if start == start_of else text, self.words)
        if not mention.names and not (mention.noun and mention.noun.head.sort in _HOUSES):
            return None
        shown = self.text[start:end]
        return mention, Span(start + len(shown) - len(shown.lstrip()), end)

    def _is_common(self, token: str) -> bool:
        """Whether a lone word is neither the noun of a house nor in a name so far: most are like that."""
        if not token.isalpha() or len(token) > _LONGEST_WORD:
            return False
        noun = head_of(token, self.words)
        return noun.head.sort not in _HOUSES if noun else self.base(token) not in self._by_name

    def _with_article(self, start: int, text: str) -> str:
        """The words before a run that belong to it: article and adjectives."""
        before = self.text[max(0, start - _LEAD) : start].split()
        if not before or not before[-1].islower():
            return text
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
        names = (*mention.names[:-1], self.base(mention.names[-1])) if mention.names else ()
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
            known = Figure(names, sort or HeadSort.PERSON, _named(mention, names))
            self._enter(known)
        known.places.append(span.start)
        self._learn(known, mention)

    def _enter(self, figure: Figure) -> None:
        self.figures.append(figure)
        if not figure.names and figure.mention.noun:
            self._nameless[figure.mention.noun.lemma, figure.mention.adjectives] = figure
        for name in figure.names:
            if len(self._by_name[name]) < _MOST_NAMESAKES:
                self._by_name[name].append(figure)

    def _known(self, names: tuple[str, ...], mention: Mention, sort: HeadSort | None) -> Figure | None:
        if not names:
            return self._nameless.get((mention.noun.lemma, mention.adjectives)) if mention.noun else None
        for figure in self._by_name.get(names[-1], ()):
            same = figure.names == names or (len(names) == 1 and names[0] == figure.names[-1])
            if same and (sort is None or figure.sort is sort):
                return figure
        return None

    def _learn(self, figure: Figure, mention: Mention) -> None:
        figure.nation = figure.nation or nation_of(mention, self.words)
        nouns = [mention.noun] if mention.noun else list(mention.offices)
        if not nouns:
            return
        figure.nouns |= {noun.lemma for noun in nouns}
        gender = next((noun.head.gender for noun in nouns if noun.head.gender), "")
        figure.genders = figure.genders or gender
        if len(mention.names) >= len(figure.mention.names) and not figure.mention.main:
            figure.mention = _named(mention, figure.names)

    def _listed_media(self) -> None:
        """Media that the language lists, and later mentions of those that a noun has shown to be media."""
        shown = {f.name.casefold(): f.name for f in self.figures if f.sort is HeadSort.MEDIA and f.names}
        names, firsts = _media(self.words)
        firsts = firsts | _firsts(shown)
        taken = {offset for mention in self.media for offset in range(mention.span.start, mention.span.end)}
        opens: dict[str, bool] = {}
        for match in _MEDIUM_TOKEN.finditer(self.text):
            token = match.group()
            if token not in opens:
                opens[token] = (token.casefold(), not token[0].isupper()) in firsts
            if match.start() in taken:
                continue
            if opens[token]:
                self._list_medium(match.start(), shown, names)
            elif self.text[max(0, match.start() - 1) : match.start()] in _OPENING_MARKS:
                self._list_quoted(match.start())
        self.media.sort(key=lambda mention: mention.span)
        self._name_generic_media()

    def _list_medium(self, start: int, shown: dict[str, str], listed: dict[str, str]) -> None:
        """Note the longest name of a medium that begins at a place."""
        tokens = islice(_MEDIUM_TOKEN.finditer(self.text, start), _LONGEST_MEDIUM)
        for end in reversed([token.end() for token in tokens]):
            spelled = self.text[start:end]
            lower = " ".join(spelled.casefold().split())
            name = listed.get(lower) or shown.get(lower)
            if name and _is_spelled(spelled, name):
                self.media.append(MediaMention(Span(start, end), name, False))
                return

    def _list_quoted(self, start: int) -> None:
        """``dem „Spiegel“``: a medium's name that is a common word too, but not in quotation marks of its own."""
        end = next(
            (k for k in range(start, min(len(self.text), start + _LEAD)) if self.text[k] in _CLOSING_MARKS), start
        )
        name = self.text[start:end]
        if name[:1].isupper() and name.casefold() in self.words.ambiguous_media & self.words.media.keys():
            self.media.append(MediaMention(Span(start, end), self.words.media[name.casefold()], False))

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
        name, limit = figure.name, place + _APPOSITION_REACH
        shown = self.text.startswith(name, place, limit)
        match = _APPOSITION_BEHIND.match(self.text, place + len(name), limit) if shown else None
        if match:
            mention = parse(match.group(1), self.words)
            if mention.offices and not mention.names:
                self._learn(figure, mention)
        before = self.text[max(0, place - _APPOSITION_LEAD) : place]
        if before.endswith(", ") and "," in self.text[place : place + len(name) + 2]:
            clause = _CLAUSE_MARK.split(before[:-2])[-1]
            mention = parse(_noun_phrase(clause, self.words), self.words)
            if mention.offices and not mention.names:
                self._learn(figure, mention)


@cache
def _run(words: SourceWords) -> re.Pattern[str]:
    """Capitalised words on end, with the particles inside names and with names in quotation marks."""
    quoted = r"[„“»\"‚]" + _WORD + r"(?:\s" + _WORD + r")*[“”«\"‘]"
    particle = "|".join(map(re.escape, sorted(words.particles, key=len, reverse=True)))
    # A full stop ends the sentence, and the run, except behind an initial or a title.
    titles = "|".join(map(re.escape, sorted({title.rstrip(".").capitalize() for title in words.titles})))
    first = rf"(?:(?:[^\W\d_a-zäöüß]|{titles})\.|{_WORD})"
    run = rf"{first}(?:[ \u00a0](?:(?:{particle})[ \u00a0]){{0,2}}(?:{_WORD}|{quoted})){{0,6}}"
    return re.compile(rf"(?<![\w-]){run}")


@cache
def _media(words: SourceWords) -> tuple[dict[str, str], frozenset[tuple[str, bool]]]:
    """The listed names of media that are no common words, and how they begin."""
    names = {lower: name for lower, name in words.media.items() if lower not in words.ambiguous_media}
    return names, _firsts(names)


def _firsts(names: dict[str, str]) -> frozenset[tuple[str, bool]]:
    """The first words of names, in lower case, each with whether it may stand in the text with a small letter."""
    firsts = {(lower.split()[0], False) for lower in names}
    return frozenset(firsts | {(lower.split()[0], True) for lower, name in names.items() if name[0].islower()})


def _parts(run: str, words: SourceWords) -> list[tuple[int, int]]:
    """A run of capitalised words, cut where a particle joins no name: ``Informant von`` + ``Baltic Energy Wire``."""
    for match in _JOINT.finditer(run):
        before = run[: match.start()].split()
        cuts = match.group(1) in words.prepositions or match.group(1) in words.genitives
        several = len([word for word in before if not head_of(word, words)]) > 1
        if match.group(1) in words.places and _is_country(run[match.end() :].split()[0], words):
            return [(0, match.start()), (match.end(), len(run))]
        if cuts and (several or head_of(before[-1], words) or _is_full_name(run[match.end() :], match.group(1), words)):
            return [(0, match.start()), (match.end(), len(run))]
    return [(0, len(run))]


def _is_country(word: str, words: SourceWords) -> bool:
    lower = word.casefold()
    return lower in words.countries or lower.endswith(words.country_endings)


def _is_full_name(behind: str, particle: str, words: SourceWords) -> bool:
    """Whether given name and surname follow: ``Amtsantritt von Angela Merkel``, not ``Ursula von der Leyen``."""
    following = behind.split()[:2]
    return particle in words.prepositions and len(following) > 1 and all(word[0].isupper() for word in following)


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


def _named(mention: Mention, names: tuple[str, ...]) -> Mention:
    return mention if mention.names == names else replace(mention, names=names)


def _sort_of(mention: Mention, words: SourceWords) -> HeadSort | None:
    if mention.noun:
        return mention.noun.head.sort
    if len(mention.names) > 1 and mention.names[-1].casefold() in words.media_endings and not mention.offices:
        return HeadSort.MEDIA
    return HeadSort.PERSON if mention.offices else None


def _same_occupation(figure: Figure, noun: Noun) -> bool:
    """Whether an office differs in its gender only: texts in translation mix them up."""
    stem = noun.head.lemma
    return len(stem) > 5 and any(own.startswith(stem) and len(own) - len(stem) <= 2 for own in figure.nouns)
