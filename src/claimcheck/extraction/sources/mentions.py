"""Taking a speaker mention apart: article, offices, name, whose it is."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache

from claimcheck.languages.contract import Head, HeadSort, SourceWords

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*[\w-]*|\w(?:[\w'’/&-]|\.(?=\w))*(?:(?<=\b\w)\.)?|[^\w\s]")
_OPENING, _CLOSING = '„“”»«"‚‘›', '“”«»"‘’‹'
_SHORTEST_HEAD = 3
_LONG_PREFIX = 5
_LONGEST = 400


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
    return [match.group() for match in _TOKEN.finditer(text)]


def parse(text: str, words: SourceWords, known_name: KnownName = _no_name) -> Mention:
    """Take a mention apart.

    Args:
        text: the mention as it stands in the text, in any case, with or without a preposition.
        words: the language's words.
        known_name: whether a capitalised word is known to be part of a name here, though it looks like a noun.
    """
    text = " ".join(text[:_LONGEST].split())
    tokens = _without_clause(tokenize(text), words)
    lowered = [token.casefold() for token in tokens]
    if len(tokens) == 1 and lowered[0] in words.pronouns:
        return Mention(text, pronoun=lowered[0], genders=words.pronouns[lowered[0]])
    segments = _segments(tokens)
    if not words.nouns_have_capitals:
        from claimcheck.extraction.sources import plain  # it builds on the values defined here

        return replace(plain.joined([plain.read(s, words, known_name) for s in segments], words), text=text)
    mentions = [_Phrase(segment, words, known_name).mention() for segment in segments]
    return replace(_joined(mentions), text=text) if mentions else Mention(text)


def head_of(token: str, words: SourceWords) -> Noun | None:
    """The head noun that a capitalised word is or ends in, brought to the nominative."""
    return _head_of(token, words)


@cache
def _head_of(token: str, words: SourceWords) -> Noun | None:
    if not words.nouns_have_capitals:
        from claimcheck.extraction.sources import plain

        return plain.head_of(token, words)
    lower = token.lower()  # not casefold: offsets must stay those of the token
    if not token[:1].isalpha() or len(lower) != len(token):
        return None
    if lower in words.heads:
        return Noun(_capitalised("", words.heads[lower].lemma), words.heads[lower])
    for start in range(max(2, len(lower) - 40), len(lower) - _SHORTEST_HEAD + 1):
        head = words.heads.get(lower[start:])
        # A short noun ends many words that have nothing to do with it, unless much or a hyphen stands before it.
        if head and (len(lower) - start > _SHORTEST_HEAD or start >= _LONG_PREFIX or lower[start - 1] == "-"):
            return Noun(_capitalised(token[:start], head.lemma), head)
    return None


def _capitalised(before: str, lemma: str) -> str:
    if not before or before.endswith("-"):
        return before + lemma[:1].upper() + lemma[1:]
    return before + lemma


def _without_clause(tokens: list[str], words: SourceWords) -> list[str]:
    """The tokens without relative clauses, parentheses and marks at the ends."""
    for i in range(1, len(tokens) - 1):
        lowered = tokens[i + 1].casefold()
        prepositional = i + 2 < len(tokens) and lowered in words.prepositions and tokens[i + 2] in words.relatives
        if tokens[i] == "," and tokens[i + 1].islower() and (lowered in words.relatives or prepositional):
            # An apposition begins with an article too (", der Leiter des Amts"), but goes on with a noun.
            if i + 2 < len(tokens) and _opens_apposition(tokens[i + 2 :], words):
                continue
            tokens = tokens[:i]
            break
    if "(" in tokens:
        opening = tokens.index("(")
        closing = tokens.index(")") if ")" in tokens[opening:] else len(tokens) - 1
        tokens = tokens[:opening] + tokens[closing + 1 :]
    while tokens and tokens[-1] in ",;:.!?–-":
        tokens = tokens[:-1]
    return tokens


def _opens_apposition(tokens: list[str], words: SourceWords) -> bool:
    for token in tokens[:3]:
        if token[0].isupper():
            noun = head_of(token, words)
            return bool(noun and noun.head.sort is HeadSort.PERSON)
    return False


def _segments(tokens: list[str]) -> list[list[str]]:
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
    named = next((m for m in mentions if m.names and not (m.noun and m.noun.head.sort is not HeadSort.PERSON)), None)
    people = [m for m in mentions if m.offices or (m.names and not m.noun)]
    if named is None or not people or not (first.offices or first.names):
        return first
    offices = tuple(office for m in people[:2] for office in m.offices)
    return replace(first, names=named.names, offices=offices, complement="", owner=first.owner)


class _Phrase:
    """One noun phrase."""

    def __init__(self, tokens: list[str], words: SourceWords, known_name: KnownName) -> None:
        self.tokens, self.words, self.known_name = tokens, words, known_name
        self.at = 0

    def mention(self) -> Mention:
        self._skip_prepositions()
        mention = self._determined(Mention(" ".join(self.tokens)))
        adjectives = self._adjectives(mention)
        run = self._run()
        mention = replace(mention, adjectives=adjectives, complement=self._complement())
        return _numbered(self._interpreted(mention, run), self.words)

    def _peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def _skip_prepositions(self) -> None:
        while self._peek().casefold() in self.words.prepositions and self.at + 1 < len(self.tokens):
            self.at += 1

    def _determined(self, mention: Mention) -> Mention:
        word = self._peek().casefold()
        if word in self.words.definite:
            kind, genders = Determiner.DEFINITE, self.words.article_genders.get(word, "")
        elif word in self.words.indefinite:
            kind, genders = Determiner.INDEFINITE, ""
        elif word in self.words.own:
            kind, genders = Determiner.OWN, ""
        else:
            stem = next((s for s in self.words.possessives if _is_inflected(word, s, self.words)), None)
            if stem is None:
                return mention
            kind, genders = Determiner.POSSESSIVE, self.words.possessives[stem]
        self.at += 1
        return replace(mention, determiner=kind, article=word, genders=genders)

    def _adjectives(self, mention: Mention) -> tuple[str, ...]:
        if self._peek().casefold() in self.words.prepositions:
            self._skip_attribute()
        found: list[str] = []
        while self._peek() and not _is_nominal(self._peek()):
            word = self._peek()
            if found and word in self.words.prepositions:
                break
            if word.casefold() not in self.words.quantifiers:
                found.append(word)
            self.at += 1
        return tuple(found) if mention.determiner is not Determiner.NONE or found else ()

    def _skip_attribute(self) -> None:
        """``ein mit dem Vorgang befasster Diplomat``: on to the participle before the noun."""
        for k in range(self.at + 1, len(self.tokens)):
            before = self.tokens[k - 1]
            inflected = before.islower() and before.endswith(self.words.adjective_endings) and len(before) > 4
            if (
                _is_nominal(self.tokens[k])
                and inflected
                and before not in self.words.prepositions | self.words.definite
            ):
                self.at = k
                return

    def _run(self) -> list[str]:
        """The capitalised words on end, with particles inside names; words in quotation marks are one."""
        run: list[str] = []
        while token := self._peek():
            if token in _OPENING and self.at + 1 < len(self.tokens):
                run.append(self._quoted())
                continue
            particle = bool(run) and token in self.words.particles and self._joins(token, run)
            if not _is_nominal(token) and not particle and not self._joins_name(run):
                break
            run.append(token)
            self.at += 1
        return run

    def _joins(self, token: str, run: list[str]) -> bool:
        """Whether a particle goes on with a name (*Ursula von der Leyen*) rather than opening what somebody is of."""
        following = next((t for t in self.tokens[self.at + 1 : self.at + 4] if t not in self.words.particles), "")
        if not _is_nominal(following):
            return False
        if token not in self.words.genitives | self.words.prepositions:
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
        opens = word in self.words.genitives or word in self.words.prepositions - self.words.occasions
        return _spaced(rest) if opens else ""

    def _interpreted(self, mention: Mention, run: list[str]) -> Mention:
        run = [token for token in run if any(char.isalnum() or char == "&" for char in token)]
        adjectives: list[str] = []
        owner = ""
        if self._owns(mention, run):
            owner, run = _without_ending(run[0], self.words.genitive_endings), run[1:]
        while len(run) > 1 and self._is_adjective(run):
            adjectives.append(run[0])
            run = run[1:]
        offices, noun, names = self._split(run, mention)
        names = tuple(token.removeprefix("\u0001") for token in names)
        if adjectives and not noun and not (offices and names):
            noun_first = bool(offices)
            names, adjectives = (names if noun_first else (*adjectives, *names)), adjectives if noun_first else []
        return replace(
            mention, owner=owner, offices=tuple(offices), noun=noun, names=names,
            adjectives=(*mention.adjectives, *adjectives),
        )  # fmt: skip

    def _owns(self, mention: Mention, run: list[str]) -> bool:
        if (
            len(run) < 2
            or mention.determiner is not Determiner.NONE
            or not run[0].endswith(self.words.genitive_endings)
        ):
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

    def _split(self, run: list[str], mention: Mention) -> tuple[list[Noun], Noun | None, tuple[str, ...]]:
        """Offices, noun, name. The last of several words is a name, whatever it looks like."""
        offices: list[Noun] = []
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
            if mention.plural:
                break
        return offices, None, tuple(run)

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
        for ending, gender in self.words.given_endings.items():
            if lower.endswith(ending) and len(lower) > len(ending) + 2 and (gender == "f" or len(run) > 2):
                return Noun(token, Head(lower, HeadSort.PERSON, gender))
        return None


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
    if token[:1].isdigit():
        return not token[-1:].islower()  # not "34-jährige"
    prefixed = "-" in token and token.rsplit("-", 1)[1][:1].isupper()  # al-Sabah
    return token[:1].isupper() or prefixed or token in _OPENING


def _is_inflected(word: str, stem: str, words: SourceWords) -> bool:
    return word == stem or (word.startswith(stem) and word[len(stem) :] in words.adjective_endings)


def _numbered(mention: Mention, words: SourceWords) -> Mention:
    """Number and gender settled, and the noun in the form that they ask for."""
    main = mention.main
    if main is None:
        return mention
    singular_article = mention.determiner is Determiner.INDEFINITE or mention.article in words.singular_articles
    head = main.head
    bare_plural = mention.determiner is Determiner.NONE and mention.adjectives and mention.adjectives[-1].endswith("e")
    if head.gender == "m" and (mention.article == words.plural_article or bare_plural) and not mention.names:
        head = replace(head, plural=True)
        main = replace(main, head=head)
    if head.adjectival:
        return _adjectival(mention, main, singular_article, words)
    plural = head.plural
    if plural and head.singular and (singular_article or mention.names):
        plural = False
        main = Noun(main.word[: len(main.word) - len(head.lemma)] + _cased(head.singular, main.word, head.lemma), head)
    genders = "p" if plural else head.gender
    return _with_main(
        replace(
            mention,
            genders=genders if mention.determiner is not Determiner.POSSESSIVE else mention.genders,
            plural=plural,
        ),
        main,
    )


def _adjectival(mention: Mention, main: Noun, singular_article: bool, words: SourceWords) -> Mention:
    """``der Beamte``, ``ein Beamter``, ``die Beamten``, ``US-Beamte``: the article tells."""
    shown = next((t for t in mention.text.split() if t.casefold().startswith(main.lemma[:-1])), main.word).strip(",")
    ending = shown.casefold()[len(main.lemma) - 1 :]
    gender = words.adjectival_genders.get(f"{mention.article} {ending}".strip(), "m")
    if gender == "p" and mention.names:
        gender = "f" if mention.article in words.feminine_articles else "m"
    gender = "m" if gender == "p" and singular_article else gender
    form = main.word[:-1] + words.strong_endings["m"] if gender == "m" else main.word
    possessive = mention.determiner is Determiner.POSSESSIVE
    genders = mention.genders if possessive else gender
    return _with_main(replace(mention, genders=genders, plural=gender == "p"), Noun(form, main.head))


def _cased(singular: str, word: str, lemma: str) -> str:
    first = word[len(word) - len(lemma)]
    return singular[:1].upper() + singular[1:] if first.isupper() else singular


def _with_main(mention: Mention, main: Noun) -> Mention:
    if mention.noun:
        return replace(mention, noun=main)
    return replace(mention, offices=(main, *mention.offices[1:]))
