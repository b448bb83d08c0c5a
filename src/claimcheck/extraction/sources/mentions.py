"""Taking a speaker mention apart: article, offices, name, whose it is."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache, lru_cache
from typing import NamedTuple

from claimcheck.languages.contract import Head, HeadSort, SourceWords

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*[\w-]*|\w(?:[\w'’/&-]|\.(?=\w))*(?:(?<=\b\w)\.)?|[^\w\s]")
_OPENING, _CLOSING = '„“”»«"‚‘›', '“”«»"‘’‹'
_SHORTEST_HEAD = 3
_LONG_PREFIX = 5
_LONGEST = 400
# How many words and mentions are remembered: those of some hundred articles.
_REMEMBERED_WORDS, _REMEMBERED_MENTIONS = 100_000, 20_000


class Determiner(Enum):
    """What stands before the noun: it tells a new thing from one already named."""

    NONE = "none"
    DEFINITE = "definite"
    INDEFINITE = "indefinite"
    POSSESSIVE = "possessive"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Noun:
    """A head noun in its nominative, with the part of a compound that stands before it."""

    word: str
    head: Head

    @property
    def lemma(self) -> str:
        """The noun in lower case."""
        return self.word.lower()


@dataclass(frozen=True, slots=True)
class Mention:
    """A speaker mention taken apart.

    Args:
        text: as it stands.
        determiner: what stands before the noun.
        article: that word in lower case, empty where there is none.
        genders: whom an article or a possessive fits, letters of ``mfnp``, empty where it does not tell.
        adjectives: inflected words between article and noun.
        offices: nouns for a person before the name (*Minister*), or the only noun of a nameless mention.
        noun: what heads a mention that is no person.
        names: the words of the proper name.
        owner: the name before the noun in the genitive (*Irans* Außenminister).
        complement: what follows and says whose or where (*des Ministeriums*).
        pronoun: the pronoun that the mention consists of.
    """

    text: str
    determiner: Determiner = Determiner.NONE
    article: str = ""
    genders: str = ""
    adjectives: tuple[str, ...] = ()
    offices: tuple[Noun, ...] = ()
    noun: Noun | None = None
    names: tuple[str, ...] = ()
    owner: str = ""
    complement: str = ""
    pronoun: str = ""
    plural: bool = False

    @property
    def name(self) -> str:
        """The proper name as one string."""
        return " ".join(self.names)

    @property
    def main(self) -> Noun | None:
        """The noun that says what is meant."""
        return self.noun or (self.offices[0] if self.offices else None)


KnownName = Callable[[str], bool]


def _no_name(_token: str) -> bool:
    return False


def tokenize(text: str) -> list[str]:
    """Words, numbers and single marks."""
    found: list[str] = _TOKEN.findall(text)
    return found


def parse(text: str, words: SourceWords, known_name: KnownName = _no_name) -> Mention:
    """Take a mention apart.

    Args:
        text: the mention as it stands in the text, in any case, with or without a preposition.
        words: the language's words.
        known_name: whether a capitalised word is known to be part of a name here, though it looks like a noun.
    """
    text = " ".join(text[:_LONGEST].split())
    return _parsed_alone(text, words) if known_name is _no_name else _parsed(text, words, known_name)


@lru_cache(maxsize=_REMEMBERED_MENTIONS)
def _parsed_alone(text: str, words: SourceWords) -> Mention:
    """A mention of which the document says nothing: most come again."""
    return _parsed(text, words, _no_name)


def _parsed(text: str, words: SourceWords, known_name: KnownName) -> Mention:
    tokens = _without_clause(tokenize(text), words)
    if len(tokens) == 1 and (pronoun := tokens[0].casefold()) in words.pronouns:
        return Mention(text, pronoun=pronoun, genders=words.pronouns[pronoun])
    segments = _segments(tokens)
    if not words.nouns_have_capitals:
        from claimcheck.extraction.sources import plain  # it builds on the values defined here

        return replace(plain.joined([plain.read(s, words, known_name) for s in segments], words), text=text)
    mentions = [_Phrase(segment, words, known_name).mention() for segment in segments]
    joined = _joined(mentions) if mentions else Mention(text)
    return joined if joined.text == text else replace(joined, text=text)


def nation_of(mention: Mention, words: SourceWords) -> str:
    """The code of the nation that a mention names in an adjective, an owner, a compound or a complement."""
    noun = mention.main.word.split("-")[0] if mention.main and "-" in mention.main.word else ""
    named = (*mention.adjectives, mention.owner, noun, *mention.complement.split())
    if not words.nouns_have_capitals and mention.main:
        named += tuple(mention.main.word.split())
    return next((words.nations[word] for word in map(str.casefold, named) if word in words.nations), "")


def may_stand_for(asked: str, own: str, words: SourceWords) -> bool:
    """Whether a noun may mean who is known by another: *der Präsident* the *US-Präsident*, no *Ministerpräsident*."""
    endings = tuple(ending for ending in words.covers.get(asked, ()) if ending) or (asked,)
    apart = any(own.endswith(e) and not any(x.endswith(e) for x in (asked, *endings)) for e in words.own_offices)
    if own == asked or (own.endswith(endings) and not apart):
        return True
    return asked.endswith(own) and not asked.endswith(words.own_offices)


@lru_cache(maxsize=_REMEMBERED_WORDS)
def head_of(token: str, words: SourceWords) -> Noun | None:
    """The head noun that a capitalised word is or ends in, brought to the nominative."""
    if not words.nouns_have_capitals:
        from claimcheck.extraction.sources import plain

        return plain.head_of(token, words)
    lower = token.lower()  # not casefold: offsets must stay those of the token
    if not token[:1].isalpha() or len(lower) != len(token):
        return None
    if lower in words.heads:
        return Noun(_capitalised("", words.heads[lower].lemma), words.heads[lower])
    if lower[-_SHORTEST_HEAD:] not in _head_endings(words):
        return None
    for start in range(max(2, len(lower) - 40), len(lower) - _SHORTEST_HEAD + 1):
        head = words.heads.get(lower[start:])
        # A short noun ends many words that have nothing to do with it, unless much or a hyphen stands before it.
        if head and (len(lower) - start > _SHORTEST_HEAD or start >= _LONG_PREFIX or lower[start - 1] == "-"):
            return Noun(_capitalised(token[:start], head.lemma), head)
    return None


@cache
def _given_endings(words: SourceWords) -> tuple[str, ...]:
    return tuple(words.given_endings)


@cache
def _head_endings(words: SourceWords) -> frozenset[str]:
    """How all heads end: most words end in no head."""
    return frozenset(form[-_SHORTEST_HEAD:] for form in words.heads)


def _capitalised(before: str, lemma: str) -> str:
    if not before or before.endswith("-"):
        return before + lemma[:1].upper() + lemma[1:]
    return before + lemma


def _without_clause(tokens: list[str], words: SourceWords) -> list[str]:
    """The tokens without relative clauses, parentheses and marks at the ends."""
    if "," in tokens:
        commas = (i for i in range(1, len(tokens) - 1) if tokens[i] == ",")
        tokens = tokens[: next((i for i in commas if _opens_clause(tokens, i, words)), None)]
    if "(" in tokens:
        opening = tokens.index("(")
        closing = tokens.index(")") if ")" in tokens[opening:] else len(tokens) - 1
        tokens = tokens[:opening] + tokens[closing + 1 :]
    while tokens and tokens[-1] in ",;:.!?–-":
        tokens = tokens[:-1]
    return tokens


def _opens_clause(tokens: list[str], comma: int, words: SourceWords) -> bool:
    """Whether a relative clause begins behind a comma."""
    opener, rest = tokens[comma + 1], tokens[comma + 2 :]
    lowered = opener.casefold()
    prepositional = bool(rest) and lowered in words.prepositions and rest[0] in words.relatives
    if not opener.islower() or not (lowered in words.relatives or prepositional):
        return False
    # An apposition begins with an article too (", der Leiter des Amts"), but goes on with a noun.
    return not (rest and _opens_apposition(rest, words))


def _opens_apposition(tokens: list[str], words: SourceWords) -> bool:
    for token in tokens[:3]:
        if token[0].isupper():
            noun = head_of(token, words)
            return bool(noun and noun.head.sort is HeadSort.PERSON)
    return False


def _segments(tokens: list[str]) -> list[list[str]]:
    if "," not in tokens:
        return [tokens] if tokens else []
    segments: list[list[str]] = [[]]
    for token in tokens:
        if token == ",":
            segments.append([])
        else:
            segments[-1].append(token)
    return [segment for segment in segments if segment]


def _joined(mentions: list[Mention]) -> Mention:
    """One mention from its appositions: the name of one, the offices of all."""
    first = mentions[0]
    if len(mentions) == 1:
        return first
    named = next((m for m in mentions if _is_named(m)), None)
    people = [m for m in mentions if m.offices or (m.names and not m.noun)]
    if named is None or not people or not (first.offices or first.names):
        return first
    offices = tuple(office for m in people[:2] for office in m.offices)
    return replace(first, names=named.names, offices=offices, complement="", owner=first.owner)


def _is_named(mention: Mention) -> bool:
    """Whether a mention is a person's name; ``ein Lehrling`` is none, though no list has the noun."""
    house = mention.noun and mention.noun.head.sort is not HeadSort.PERSON
    lone = mention.determiner is Determiner.INDEFINITE and len(mention.names) == 1 and not mention.offices
    return bool(mention.names) and not house and not lone


class _Opening(NamedTuple):
    """What stands before a noun: sort of determiner, the word itself, whom it fits."""

    determiner: Determiner = Determiner.NONE
    article: str = ""
    genders: str = ""


_BARE = _Opening()


@cache
def _openings(words: SourceWords) -> dict[str, _Opening]:
    """All forms of determiners; where two sorts share a form the definite article comes first, the possessive last."""
    openings: dict[str, _Opening] = {}
    for stem, genders in words.possessives.items():
        for form in (stem, *(stem + ending for ending in words.adjective_endings)):
            openings.setdefault(form, _Opening(Determiner.POSSESSIVE, form, genders))
    openings |= {form: _Opening(Determiner.OWN, form) for form in words.own}
    openings |= {form: _Opening(Determiner.INDEFINITE, form) for form in words.indefinite}
    genders_of = words.article_genders
    return openings | {form: _Opening(Determiner.DEFINITE, form, genders_of.get(form, "")) for form in words.definite}


class _Phrase:
    """One noun phrase."""

    def __init__(self, tokens: list[str], words: SourceWords, known_name: KnownName) -> None:
        # The full stop of a title ends nothing: "Dr. Voss".
        self.tokens = [token for token in tokens if token != "."]
        self.words, self.known_name = words, known_name
        self.at = 0
        self.opening = _BARE
        self.adjectives: tuple[str, ...] = ()
        self.names: tuple[str, ...] = ()

    def mention(self) -> Mention:
        self._skip_prepositions()
        self._open()
        if self._is_one_of():
            return self._one_of()
        self.adjectives = self._adjectives()
        run = [token for token in self._run() if token.isalnum() or any(c.isalnum() or c == "&" for c in token)]
        owner, offices, noun = self._interpreted(run)
        if not run and self.adjectives and self.adjectives[-1].casefold() in self.words.others:
            return self._another(self.adjectives[-1].casefold())
        genders, plural, main = self.opening.genders, False, noun or (offices[0] if offices else None)
        if main:
            main = self._person_of_house(main)
            noun, offices = (None, [main]) if main.head.sort is HeadSort.PERSON and noun else (noun, offices)
            main, genders, plural = self._numbered(main)
            noun, offices = (main, offices) if noun else (None, [main, *offices[1:]])
        article, complement = self.opening.article, self._complement()
        return Mention(
            " ".join(self.tokens), self.opening.determiner, article, genders, self.adjectives, tuple(offices), noun,
            self.names, owner, complement, plural=plural,
        )  # fmt: skip

    def _is_one_of(self) -> bool:
        """``einer der Beamten``, ``zwei der Beamten``, ``einer von ihnen``: some of those before."""
        at = self.at + (self.opening is _BARE)
        counted = self.opening.determiner is Determiner.INDEFINITE or self._peek().casefold() in self.words.numbers
        if not counted or at + 1 >= len(self.tokens):
            return False
        of = self.tokens[at]
        return of in self.words.genitives or (of in self.words.prepositions and self._is_pronoun(at + 1))

    def _is_pronoun(self, at: int) -> bool:
        return at + 1 == len(self.tokens) and self.tokens[at] in self.words.pronouns

    def _one_of(self) -> Mention:
        """Somebody new, named by the others of whom it is one."""
        first = self.opening.article or self.tokens[self.at].casefold()
        word = _spaced([first, *self.tokens[self.at + (self.opening is _BARE) :]])
        plural = self.opening is _BARE
        gender = "f" if first in self.words.feminine_articles else "m"
        noun = Noun(word, Head(word.lower(), HeadSort.PERSON, "p" if plural else gender, plural=plural))
        return Mention(word, Determiner.INDEFINITE, self.opening.article, offices=(noun,), plural=plural)

    def _another(self, word: str) -> Mention:
        """``der zweite``, ``ein anderer``: somebody new of whom nothing more is said."""
        noun = Noun(word, Head(word, HeadSort.PERSON, ""))
        return Mention(word, Determiner.INDEFINITE, self.opening.article, offices=(noun,))

    def _open(self) -> None:
        self.opening = _openings(self.words).get(self._peek().casefold(), _BARE)
        self.at += self.opening is not _BARE

    def _peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def _skip_prepositions(self) -> None:
        while self._peek().casefold() in self.words.prepositions and self.at + 1 < len(self.tokens):
            self.at += 1

    def _adjectives(self) -> tuple[str, ...]:
        found = self._attribute() if self._peek().casefold() in self.words.prepositions else []
        while (word := self._peek()) and (not self._is_nominal(word) or word.casefold() in self.words.numbers):
            if found and word in self.words.prepositions:
                break
            if word.casefold() not in self.words.quantifiers or self._tells_another(word):
                found.append(word.casefold() if word.casefold() in self.words.numbers else word)
            self.at += 1
        return tuple(found)

    def _tells_another(self, word: str) -> bool:
        """``ein anderer Beamter``: not the one before."""
        return self.opening.determiner is Determiner.INDEFINITE and word.casefold() in self.words.others

    def _attribute(self) -> list[str]:
        """``ein mit dem Vorgang befasster Diplomat``: all up to the participle, which is inflected as an adjective."""
        for k in range(self.at + 1, len(self.tokens)):
            before = self.tokens[k - 1]
            inflected = before.islower() and before.endswith(self.words.adjective_endings) and len(before) > 4
            function_word = before in self.words.prepositions or before in self.words.definite
            if inflected and not function_word and _is_nominal(self.tokens[k]):
                start, self.at = self.at, k
                return [" ".join(self.tokens[start:k])]
        return []

    def _run(self) -> list[str]:
        """The capitalised words on end, with particles inside names; words in quotation marks are one."""
        run: list[str] = []
        while token := self._peek():
            if token in _OPENING and self.at + 1 < len(self.tokens):
                run.append(self._quoted())
                continue
            particle = bool(run) and token in self.words.particles and self._joins(token, run)
            if not self._is_nominal(token) and not particle and not self._joins_name(run):
                break
            run.append(token)
            self.at += 1
        return run

    def _is_nominal(self, token: str) -> bool:
        """Whether a word has a capital, or is a medium's name that is written without (*dpa*)."""
        return _is_nominal(token) or self.words.media.get(token) == token

    def _joins(self, token: str, run: list[str]) -> bool:
        """Whether a particle goes on with a name (*Ursula von der Leyen*) rather than opening what somebody is of."""
        following = next((t for t in self.tokens[self.at + 1 : self.at + 4] if t not in self.words.particles), "")
        if not _is_nominal(following):
            return False
        if token not in self.words.genitives and token not in self.words.prepositions:
            return True
        given_name_only = len([word for word in run if not head_of(word, self.words)]) == 1
        opens = head_of(run[-1], self.words) or head_of(following, self.words)
        return not opens and (given_name_only or self.known_name(following))

    def _joins_name(self, run: list[str]) -> bool:
        """``Gewerkschaft Schiene und Verkehr``: the last two words of an organisation's name."""
        if len(run) < 2 or self._peek() != self.words.name_joint or self.at + 2 != len(self.tokens):
            return False
        noun = head_of(run[0], self.words)
        return bool(noun and noun.head.sort is HeadSort.ORGANISATION and not head_of(self.tokens[-1], self.words))

    def _quoted(self) -> str:
        start = self.at + 1
        end = next((k for k in range(start, len(self.tokens)) if self.tokens[k] in _CLOSING), len(self.tokens))
        self.at = end + 1
        return "\u0001" + " ".join(self.tokens[start:end]) if end > start else "\u0001"

    def _complement(self) -> str:
        rest = self.tokens[self.at :]
        word = rest[0].casefold() if rest else ""
        relation = word in self.words.prepositions and word not in self.words.occasions
        opens = word in self.words.genitives or relation
        return _spaced(rest) if opens else ""

    def _interpreted(self, run: list[str]) -> tuple[str, list[Noun], Noun | None]:
        """Owner, offices and noun; what else there is goes to the names and adjectives."""
        adjectives: list[str] = []
        owner = ""
        if self._owns(run):
            owner, run = _without_ending(run[0], self.words.genitive_endings), run[1:]
        while len(run) > 1 and self._is_adjective(run):
            adjectives.append(run[0].removeprefix("\u0001"))
            run = run[1:]
        offices, noun, names = self._split(run)
        self.names = tuple([token.removeprefix("\u0001") for token in names])
        if noun or offices:
            self.adjectives += tuple(adjectives)
        else:
            self.names = (*adjectives, *self.names)
        return owner, offices, noun

    def _owns(self, run: list[str]) -> bool:
        if len(run) < 2 or self.opening is not _BARE or not run[0].endswith(self.words.genitive_endings):
            return False
        return bool(self._head(run[1])) and not self._head(run[0])

    def _head(self, token: str) -> Noun | None:
        if token.startswith("\u0001") or self.known_name(token):
            return None
        return head_of(token, self.words)

    def _is_adjective(self, run: list[str]) -> bool:
        """``Deutsche`` Bank, ``Kieler`` Forscher: an inflected word with a noun after it."""
        if self._head(run[0]) or not run[0].endswith(self.words.adjective_endings):
            return False
        noun = self._head(run[1])
        return bool(noun) and not self.known_name(run[0])

    def _split(self, run: list[str]) -> tuple[list[Noun], Noun | None, tuple[str, ...]]:
        """Offices, noun, name. The last of several words is a name, whatever it looks like."""
        offices: list[Noun] = []
        if len(run) > 2 and self._is_agency(run[0]) and self._head(run[1]):
            run = run[1:]  # "laut TASS Minister Celso Prado"
        if len(run) > 1 and (house := self._named_after(run)):
            return [], house, ()
        while run:
            token, last = run[0], len(run) == 1
            if token.casefold().rstrip(".") in self.words.titles and not last:
                run = run[1:]
                continue
            noun = self._head(token)
            if noun is None and not last and not offices:
                noun = self._unlisted(token, run)
            if noun is None or (last and offices and not noun.head.plural):
                break
            if noun.head.sort is not HeadSort.PERSON:
                return ([], noun, tuple(run[1:])) if not offices else (offices, None, tuple(run))
            offices.append(noun)
            run = run[1:]
        return offices, None, tuple(run)

    def _is_agency(self, token: str) -> bool:
        lower = token.casefold()
        return lower in self.words.media and lower not in self.words.ambiguous_media

    def _named_after(self, run: list[str]) -> Noun | None:
        """``Robert Koch-Institut``: a house whose noun comes last."""
        noun = self._head(run[-1])
        hyphened = noun and "-" in run[-1] and noun.head.sort in (HeadSort.ORGANISATION, HeadSort.MEDIA)
        if not noun or not hyphened or any(self._head(token) for token in run[:-1]):
            return None
        return replace(noun, word=" ".join([*run[:-1], noun.word]))

    def _unlisted(self, token: str, run: list[str]) -> Noun | None:
        """An occupation that only its ending shows: ``Pendlerin Sabrina Kolk``."""
        if self.known_name(token) or token.startswith("\u0001"):
            return None
        lower = token.casefold()
        if not lower.endswith(_given_endings(self.words)):
            return None
        for ending, gender in self.words.given_endings.items():
            if lower.endswith(ending) and len(lower) > len(ending) + 2 and (gender == "f" or len(run) > 2):
                return Noun(token, Head(lower, HeadSort.PERSON, gender))
        return None

    def _person_of_house(self, main: Noun) -> Noun:
        """``ein ranghoher Militär``, ``zwei Militärs``: a noun that names a house with another article."""
        form = self.words.house_members.get(main.lemma)
        if form is None:
            return main
        many = main.lemma.casefold() != self._shown(main).casefold()
        masculine = bool(self.adjectives) and self.adjectives[-1].endswith(self.words.strong_endings["m"])
        if many and self.opening.article not in self.words.singular_articles:
            return Noun(_cased(form.lemma, main.word, main.lemma), replace(form, plural=True))
        if self.opening.determiner is Determiner.INDEFINITE and masculine:
            return Noun(main.word, replace(form, lemma=main.lemma))
        return main

    def _shown(self, main: Noun) -> str:
        """The noun as it stands in the text."""
        return next((token for token in self.tokens if token.casefold().startswith(main.lemma)), main.word)

    def _numbered(self, main: Noun) -> tuple[Noun, str, bool]:
        """The main noun in the form that number and gender ask for, those genders, whether it is a plural."""
        determiner, article, head = self.opening.determiner, self.opening.article, main.head
        singular_article = determiner is Determiner.INDEFINITE or article in self.words.singular_articles
        bare_plural = self.opening is _BARE and self.adjectives and self.adjectives[-1].endswith("e")
        if head.gender == "m" and (article == self.words.plural_article or bare_plural) and not self.names:
            head = replace(head, plural=True)
            main = Noun(main.word, head)
        if head.adjectival:
            gender = self._adjectival_gender(main, singular_article)
            form = main.word[:-1] + self.words.strong_endings["m"] if gender == "m" else main.word
            return Noun(form, head), self._pointed(gender), gender == "p"
        plural = head.plural and not (head.singular and (singular_article or self.names))
        if plural is not head.plural:
            stem = main.word[: len(main.word) - len(head.lemma)]
            main = Noun(stem + _cased(head.singular, main.word, head.lemma), head)
        return main, self._pointed("p" if plural else head.gender), plural

    def _pointed(self, genders: str) -> str:
        """The genders that a mention points to: a possessive tells of its owner, not of its noun."""
        return self.opening.genders if self.opening.determiner is Determiner.POSSESSIVE else genders

    def _adjectival_gender(self, main: Noun, singular_article: bool) -> str:
        """``der Beamte``, ``ein Beamter``, ``die Beamten``, ``US-Beamte``: the article tells."""
        stem = main.lemma[:-1]
        tokens = " ".join(self.tokens).split()
        shown = next((t for t in tokens if t.casefold().startswith(stem)), main.word).strip(",")
        article = self.opening.article
        gender = self.words.adjectival_genders.get(f"{article} {shown.casefold()[len(stem) :]}".strip(), "m")
        if gender == "p" and self.names:
            gender = "f" if article in self.words.feminine_articles else "m"
        return "m" if gender == "p" and singular_article else gender


def _spaced(tokens: list[str]) -> str:
    """Tokens as text again."""
    text = ""
    for token in tokens:
        tight = not text or token in _CLOSING or text[-1] in "„»‚›("
        text += token if tight else " " + token
    return text


def _without_ending(word: str, endings: tuple[str, ...]) -> str:
    return next((word.removesuffix(ending) for ending in endings if word.endswith(ending)), word)


def _is_nominal(token: str) -> bool:
    if token[:1].isupper():
        return True
    if token[:1].isdigit():
        return not token[-1:].islower()  # not "34-jährige"
    prefixed = "-" in token and token.rsplit("-", 1)[1][:1].isupper()  # al-Sabah
    return prefixed or token in _OPENING


def _cased(singular: str, word: str, lemma: str) -> str:
    first = word[len(word) - len(lemma)]
    return singular[:1].upper() + singular[1:] if first.isupper() else singular
