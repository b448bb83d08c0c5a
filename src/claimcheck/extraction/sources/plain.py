"""Mentions where nouns have no capitals and compounds are several words (*finance ministry officials*).

The head of a phrase is its last listed noun. What stands before it is its compound, without the adjectives that lead
it; what stands behind it is a name or says whose or where.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from claimcheck.extraction.sources.mentions import Determiner, Mention, Noun
from claimcheck.languages.contract import Head, HeadSort, SourceWords

KnownName = Callable[[str], bool]

_MARKS = '„“”»«"‚‘›‹'
_LONGEST_NOUN = 3
_MOST_BEFORE = 3
_REACH = 80
_CAPITAL = r"(?:(?:[^\W\d_a-zäöüß]\.){1,4}|[^\W\d_a-zäöüß][\w'’&-]*)"
_NEXT_WORD = re.compile(r"[ \u00a0]([a-zäöüß]+)")
_HOUSES = (HeadSort.ORGANISATION, HeadSort.MEDIA)


def head_of(token: str, words: SourceWords) -> Noun | None:
    """The head noun that one or several words are or end in."""
    lower = token.lower()
    for start in (0, *(match.end() for match in re.finditer(r"[\s-]", lower))):
        head = words.heads.get(lower[start:])
        if head:
            return Noun(token, head)
    return None


def read(tokens: Sequence[str], words: SourceWords, known_name: KnownName) -> Mention:
    """One noun phrase, without the commas around it."""
    tokens = [t for k, t in enumerate(tokens) if t not in _MARKS and (t != "." or k == 0)]
    text = " ".join(tokens)
    at = 0
    while at + 1 < len(tokens) and tokens[at].casefold() in words.prepositions:
        at += 1
    mention, at = _determined(Mention(text), tokens, at, words)
    region, rest = _region(tokens[at:], words)
    if not region and rest and rest[0] in words.genitives and mention.article:
        return _one_of(mention, rest, words)
    mention, region = _owned(mention, region, words)
    if not mention.complement:
        mention = replace(mention, complement=_complement(rest, words))
    return _Region(region, words, known_name, rest).interpreted(mention)


def joined(mentions: Sequence[Mention], words: SourceWords) -> Mention:
    """One mention from its appositions: the name of one, the offices of all."""
    mentions = [m for m in mentions if m.names or m.main or m.pronoun]
    if not mentions:
        return Mention("")
    first = mentions[0]
    bare = next((m for m in mentions[:2] if m.names and not m.noun), None)
    told = next((m for m in mentions[:2] if m.main and m is not bare), None)
    if len(mentions) < 2 or bare is None or told is None:
        return first
    if told.offices and told.names:
        return first
    if told.noun and told.noun.head.sort not in _HOUSES:
        return first
    if told.noun:
        generic = told.noun.head.lemma in words.companies
        noun = replace(told.noun, word=told.noun.head.lemma) if generic else told.noun
        return replace(told, noun=noun, names=bare.names, complement="", owner="" if generic else told.owner)
    genders = bare.genders or told.offices[0].head.gender
    return replace(told, names=bare.names, complement="", genders=genders, determiner=first.determiner)


def _determined(mention: Mention, tokens: Sequence[str], at: int, words: SourceWords) -> tuple[Mention, int]:
    word = tokens[at].casefold() if at < len(tokens) else ""
    if word in words.definite:
        mention = replace(mention, determiner=Determiner.DEFINITE, article=word)
    elif word in words.indefinite:
        another = (word,) if word in words.others else ()
        mention = replace(mention, determiner=Determiner.INDEFINITE, article=word, adjectives=another)
    elif word in words.possessives:
        mention = replace(mention, determiner=Determiner.POSSESSIVE, article=word, genders=words.possessives[word])
    else:
        return mention, at
    return mention, at + 1


def _region(tokens: Sequence[str], words: SourceWords) -> tuple[list[str], list[str]]:
    """The words up to the first that no noun phrase holds, and the rest; quantifiers are left out."""
    region: list[str] = []
    for k, token in enumerate(tokens):
        lower = token.casefold()
        if not region and lower in words.quantifiers:
            continue
        follows = k + 1 < len(tokens) and tokens[k + 1][:1].isupper()
        joins = lower in words.particles and bool(region) and region[-1][:1].isupper()
        if (
            (joins and (follows or token[0].isupper()))
            or token in "&"
            or token.rstrip(".").isdigit()
            or _is_word(token, words)
        ):
            region.append(token)
        else:
            return region, list(tokens[k:])
    return region, []


def _is_word(token: str, words: SourceWords) -> bool:
    if not token[:1].isalnum():
        return False
    closed = token.casefold() in words.phrase_ends | words.prepositions | words.relatives
    return not closed or (token.isupper() and len(token) > 1)


def _one_of(mention: Mention, rest: Sequence[str], words: SourceWords) -> Mention:
    """``one of the officials``, ``some of them``: somebody new; ``both of them`` are those before."""
    if mention.determiner is Determiner.DEFINITE and rest[-1] in words.pronouns:
        return replace(mention, pronoun=rest[-1], genders=words.pronouns[rest[-1]])
    word = " ".join([mention.article, *rest])
    noun = Noun(word, Head(word, HeadSort.PERSON, "mf" if mention.article in words.singular_articles else ""))
    return replace(mention, determiner=Determiner.INDEFINITE, offices=(noun,))


def _owned(mention: Mention, region: list[str], words: SourceWords) -> tuple[Mention, list[str]]:
    """``Velmaria's`` foreign ministry, the ``prime minister's`` office; a statement is ``of the bank``."""
    at = next((k for k in range(len(region) - 2, -1, -1) if _bare(region[k], words) != region[k]), None)
    if at is None:
        return mention, region
    owner = [*region[:at], _bare(region[at], words)]
    rest = region[at + 1 :]
    rest = rest[1:] if len(rest) > 1 and rest[0] in words.own else rest
    named = [w for w in owner if w[0].isupper() and not head_of(w, words) and _plain(w) not in words.titles]
    noun = head_of(" ".join(rest[-_LONGEST_NOUN:]), words)
    if named or (noun and noun.head.sort is not HeadSort.STATEMENT and mention.article in words.definite):
        return replace(mention, owner=" ".join(named or owner), determiner=Determiner.DEFINITE, article=""), rest
    complement = " ".join([*sorted(words.genitives)[:1], mention.article or "", *owner]).replace("  ", " ")
    return replace(mention, complement=complement, determiner=Determiner.DEFINITE, article=""), rest


def _bare(token: str, words: SourceWords) -> str:
    return next((token.removesuffix(e) for e in words.genitive_endings if token.endswith(e)), token)


def _plain(token: str) -> str:
    return token.casefold().rstrip(".")


def _complement(rest: Sequence[str], words: SourceWords) -> str:
    """What follows the phrase and tells whose or where, up to a relative clause."""
    if not rest or rest[0].casefold() not in words.prepositions - words.occasions:
        return ""
    return " ".join(_clause(rest, words))


def _clause(rest: Sequence[str], words: SourceWords) -> Sequence[str]:
    end = next((k for k, token in enumerate(rest) if token in words.relatives), len(rest))
    return rest[:end]


@dataclass(slots=True)
class _Region:
    """The words of a phrase between its article and what follows."""

    tokens: list[str]
    words: SourceWords
    known_name: KnownName
    rest: Sequence[str] = ()

    def interpreted(self, mention: Mention) -> Mention:
        mention = self._titled(mention)
        found = self._head()
        if found is None:
            return self._headless(mention)
        first, last, noun = found
        adjectives, compound = self._modifiers(self.tokens[:first])
        names, tail = self._names(self.tokens[last + 1 :])
        if tail and not names and noun.head.sort is not HeadSort.STATEMENT:
            # "people close to the talks": the word behind the noun asks for its preposition.
            mention = replace(mention, complement=" ".join([*tail, *_clause(self.rest, self.words)]))
        adjectives = (*mention.adjectives, *adjectives)
        return self._with_noun(replace(mention, adjectives=adjectives), noun, compound, names)

    def _titled(self, mention: Mention) -> Mention:
        """``Mr``, ``Ms``: left out, but they tell the gender."""
        while len(self.tokens) > 1 and _plain(self.tokens[0]) in self.words.titles:
            gender = self.words.title_genders.get(_plain(self.tokens[0]), "")
            mention = replace(mention, genders=gender or mention.genders)
            self.tokens = self.tokens[1:]
        return mention

    def _head(self) -> tuple[int, int, Noun] | None:
        """The last listed noun: its first and last word."""
        found = [entry for k in range(len(self.tokens)) if (entry := self._head_at(k))]
        if not found:
            return None
        chosen = found[-1]
        # "President Cook": the last of several words with capitals is a name, whatever it looks like.
        before = next((e for e in reversed(found[:-1]) if e[1] == chosen[0] - 1), None)
        final = chosen[1] == len(self.tokens) - 1 and self.tokens[chosen[1]][0].isupper()
        if before and final and before[2].head.sort is HeadSort.PERSON and before[2].head.office:
            return before
        return chosen

    def _head_at(self, k: int) -> tuple[int, int, Noun] | None:
        token = self.tokens[k]
        if token[0].isupper() and self.known_name(token):
            return None
        for length in range(min(_LONGEST_NOUN, k + 1), 0, -1):
            word = " ".join(self.tokens[k - length + 1 : k + 1])
            head = self.words.heads.get(word.lower())
            if head:
                return k - length + 1, k, Noun(word, head)
        noun = head_of(token, self.words)
        return (k, k, noun) if noun and "-" in token else None

    def _modifiers(self, before: Sequence[str]) -> tuple[tuple[str, ...], list[str]]:
        """The adjectives that lead, and the rest, which belongs to the noun."""
        at = 0
        while at < len(before) and self._is_adjective(before[at]):
            at += 1
        return tuple(before[:at]), list(before[at:])

    def _is_adjective(self, token: str) -> bool:
        lower = token.casefold()
        listed = lower in self.words.adjective_words or lower in self.words.numbers
        return listed or lower.endswith(self.words.adjective_shapes) or token[0].isdigit()

    def _names(self, after: Sequence[str]) -> tuple[tuple[str, ...], list[str]]:
        at = 0
        while at < len(after) and self._is_named(after[at]):
            at += 1
        return tuple(after[:at]), list(after[at:])

    def _is_named(self, token: str) -> bool:
        return token[0].isupper() or token[0].isdigit() or token in self.words.particles or "-" in token

    def _with_noun(self, mention: Mention, noun: Noun, compound: list[str], names: tuple[str, ...]) -> Mention:
        head = noun.head
        generic = head.sort in _HOUSES and head.lemma in self.words.companies and noun.word[0].islower()
        if generic and not names:
            names = tuple(word for word in compound if word[0].isupper())
        if not (generic and names):
            noun = Noun(" ".join([*compound, noun.word]), head)
        names = tuple(name for name in names if _plain(name) not in self.words.titles)
        own = "p" if head.plural else head.gender or mention.genders
        genders = mention.genders if mention.determiner is Determiner.POSSESSIVE else own
        mention = replace(mention, names=names, genders=genders, plural=head.plural)
        return replace(mention, offices=(noun,)) if head.sort is HeadSort.PERSON else replace(mention, noun=noun)

    def _headless(self, mention: Mention) -> Mention:
        """A bare name, or a noun that no list holds."""
        names = tuple(token for token in self.tokens if self._is_named(token))
        if names and any(name[0].isupper() for name in names):
            cut = len(names)
            return replace(mention, names=names[:cut])
        if not self.tokens or mention.article in self.words.possessives:
            return mention
        adjectives, compound = self._modifiers(self.tokens[:-1])
        word = " ".join([*compound, self.tokens[-1]])
        plural = word.endswith("s") and mention.article not in self.words.singular_articles
        noun = Noun(word, Head(word, HeadSort.PERSON, "", plural=plural))
        adjectives = (*mention.adjectives, *adjectives)
        return replace(mention, adjectives=adjectives, offices=(noun,), plural=plural, genders="p" if plural else "")


# -- the names and houses of a whole text ------------------------------------------------------------------------------


def phrases(text: str, words: SourceWords) -> Iterator[tuple[int, int]]:
    """Where a text may name somebody: runs of capitalised words with the nouns around them, and nouns of houses."""
    end = 0
    for match in _run_pattern(words).finditer(text):
        start, after = _widened(text, match.start(), match.end(), words)
        if max(start, end) < after:
            yield max(start, end), after
            end = after
    for match in _house_pattern(words).finditer(text):
        behind = _NEXT_WORD.match(text, match.end())
        noun = head_of(behind.group(1), words) if behind else None
        if noun and noun.head.sort in _HOUSES:
            continue  # "the tabloid website Eil24": the last noun is the head
        before = _words_before(text, match.start(), words)
        yield before, match.end()


@cache
def _run_pattern(words: SourceWords) -> re.Pattern[str]:
    particle = "|".join(map(re.escape, sorted(words.particles, key=len, reverse=True)))
    number = r"(?:[ \u00a0]\d+(?:[.,]\d+)?\b)?"
    return re.compile(rf"(?<![\w-]){_CAPITAL}(?:[ \u00a0](?:(?:{particle})[ \u00a0]){{0,2}}{_CAPITAL}){{0,6}}{number}")


@cache
def _house_pattern(words: SourceWords) -> re.Pattern[str]:
    """Nouns of houses and media in lower case, a name behind them left to the runs."""
    nouns = [re.escape(n) for n, head in words.heads.items() if head.sort in _HOUSES]
    return re.compile(rf"\b(?:{'|'.join(sorted(nouns, key=len, reverse=True))})\b(?!['’\-]|\s[^\W\d_a-zäöüß])")


def _widened(text: str, start: int, end: int, words: SourceWords) -> tuple[int, int]:
    """A run without the words that only begin a sentence, with the nouns before and after it."""
    opened = False
    while start < end:
        token = text[start:end].split(maxsplit=1)[0]
        if _plain(token) not in words.stopwords | words.definite | words.indefinite:
            break
        opened = True
        start += len(token)
        start += len(text[start:end]) - len(text[start:end].lstrip())
    if start >= end:
        return start, end
    if not opened and _noun_ends(text, start, words):
        start = _words_before(text, start, words)
    return start, _words_after(text, end, words)


def _noun_ends(text: str, start: int, words: SourceWords) -> bool:
    """Whether a listed noun stands right before a place."""
    before = re.search(r"([a-zäöüß][\w'’-]*)[ \u00a0]\Z", text[max(0, start - _REACH) : start])
    return bool(before and head_of(before.group(1), words))


def _words_before(text: str, start: int, words: SourceWords) -> int:
    """Where the words begin that lead to a noun, up to three; an article ends them."""
    for _ in range(_MOST_BEFORE):
        before = re.search(r"([^\W\d_][\w'’.-]*)[ \u00a0]\Z", text[max(0, start - _REACH) : start])
        if not before or not _is_word(before.group(1), words):
            break
        start -= len(before.group())
        if _bare(before.group(1), words) != before.group(1):
            break
    return start


def _words_after(text: str, end: int, words: SourceWords) -> int:
    """The end of ``the Velmarian`` *foreign ministry*, ``Ministry`` *of Defence*."""
    best, at = end, end
    for _ in range(_MOST_BEFORE):
        after = re.compile(r"[ \u00a0]([a-zäöüß][\w-]*)(?!['’])").match(text, at)
        if not after or not _is_word(after.group(1), words):
            break
        at = after.end()
        noun = head_of(" ".join(text[end:at].split()), words)
        if noun and noun.head.sort in _HOUSES:
            # "The German radio station Welle 97.4": one phrase with the name behind.
            named = _run_pattern(words).match(text, at + 1) if text[at : at + 1] == " " else None
            best = named.end() if named and noun.head.sort is HeadSort.MEDIA else at
    last = text[:end].rsplit(maxsplit=1)[-1] if best == end else ""
    noun = head_of(last, words) if last[:1].isupper() else None
    more = re.compile(rf"[ \u00a0](?:of|for)[ \u00a0](?:the[ \u00a0])?{_CAPITAL}(?:[ \u00a0]{_CAPITAL}){{0,2}}")
    of = more.match(text, end) if noun and noun.head.sort in _HOUSES else None
    return of.end() if of else best
