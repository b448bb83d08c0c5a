"""Words to topic keys: what a word of a language is about, in a form that other words and languages share.

A key is ``c:concept``, ``w:stem`` or ``#:number``, or ``x:word`` for a word of a language that is not known here;
function words and words of saying have none. A place that languages name differently has one ``w:name`` in all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, cached_property

from claimcheck.languages import get_language, language_codes
from claimcheck.languages.concepts import Concepts, concepts
from claimcheck.languages.contract import LinkingWords
from claimcheck.linking.multiwords import Phrases, Turns
from claimcheck.linking.sounds import fold, root, sound
from claimcheck.linking.vocabulary import Compounds, Keys, Vocabulary

_NONE: Keys = ()
_SHORTEST_WORD = 3
_SHORTEST_COUNTRY = 4
_LONG_WORD = 7


class EntrySet:
    """A word list of a language: which words, beginnings of words and phrases belong to it."""

    def __init__(self, entries: Iterable[str]) -> None:
        folded = [fold(entry) for entry in entries]
        self._phrases = tuple(entry for entry in folded if " " in entry)
        self._words = frozenset(entry for entry in folded if not entry.endswith("*") and " " not in entry)
        self._starts = tuple(entry[:-1] for entry in folded if entry.endswith("*") and " " not in entry)

    def __contains__(self, folded: str) -> bool:
        return folded in self._words or folded.startswith(self._starts)

    def find(self, folded: Sequence[str]) -> int | None:
        """Where in a row of folded tokens the first word or phrase of the list stands; None: nowhere."""
        words, starts = self._words, self._starts
        for at, token in enumerate(folded):
            if token in words or token.startswith(starts):
                return at
        joined = f" {' '.join(folded)} " if self._phrases else ""
        found = next((phrase for phrase in self._phrases if f" {phrase} " in joined), None)
        return None if found is None else joined[: joined.index(f" {found} ")].count(" ")


class Lexicon:
    """The words of one language, asked word by word.

    Args:
        words: what the language says of itself; empty for a language that is not known here.
        code: ISO 639-1, by which the concepts have words for it.
        shared: the concepts of all languages.
        names_as: the languages that the names of an unknown one are compared with, and so stemmed like.
    """

    def __init__(
        self, words: LinkingWords, code: str = "", shared: Concepts | None = None, names_as: Iterable[Lexicon] = ()
    ) -> None:
        shared = shared or Concepts()
        self.words = words
        self.code = code
        self._names_as = tuple(names_as)
        self.supported = bool(words.function_words)
        self.phrases = Phrases()
        self._vocabulary = Vocabulary(_compounds(words), self._stem_key)
        self._cache: dict[str, Keys] = {}
        for concept, entries in shared.of(code).items():
            self._learn(entries, _key(concept))
        for entry in map(fold, (*words.reporting, *words.planned, *words.function_words)):
            self._vocabulary.learn(entry, None)
        self.function_words = frozenset(map(fold, words.function_words))
        self._empty_stems = frozenset(self._stem(fold(word)) for word in words.function_words)
        self._opposites = _both_ways(shared.opposites)
        self.people = frozenset(map(_key, shared.people))
        self.anybody = frozenset(map(_key, shared.anybody))
        self.tallies = frozenset(map(_key, shared.tallies))
        self.measures = frozenset(map(_key, shared.measures))
        self.deeds = frozenset(map(_key, shared.deeds))
        self.states = frozenset(map(_key, shared.states))
        self.challengers = frozenset(map(_key, shared.challengers))
        self.negations = EntrySet(words.negations)
        self.answers = EntrySet(words.answers)
        self.demands = EntrySet(words.demands)
        self.pointers = EntrySet(words.pointers)
        self.instead = EntrySet(words.instead)
        self.locatives = EntrySet(words.locatives)
        self.scenes = EntrySet(words.scenes)
        self.no_scenes = EntrySet(words.no_scenes)
        self.planned = EntrySet(words.planned)
        self.possible = EntrySet(words.possible)
        self.few = EntrySet(words.few)
        self.shares = EntrySet(words.shares)
        self.finished = EntrySet(words.finished)
        self.revoked = EntrySet(words.revoked)
        self.hedges = EntrySet(words.hedges)
        self.clock = EntrySet(words.clock)
        self.weekdays = tuple(EntrySet((name,)) for name in words.weekdays)
        self.months = {fold(name): month for month, name in enumerate(words.months, start=1)}
        self.agents = EntrySet(words.agents)
        self.passives = EntrySet(words.passives)
        self.perfects = EntrySet(words.perfects)
        self.subject_openers = EntrySet(words.subject_openers)
        self.oblique_articles = EntrySet(words.oblique_articles)
        self.joins = EntrySet(words.joins)
        self.suffered = EntrySet(words.suffered)
        self.blames = Turns(words.blames)
        self.culpable = Turns(words.culpable)
        self.about = EntrySet(words.about)
        self.at_least = EntrySet(words.at_least)
        self.at_most = EntrySet(words.at_most)

    def keys(self, word: str, *, starts_sentence: bool = False) -> Keys:
        """The topic keys of one word: none, one, or one for each part of a compound."""
        if not self.supported:
            return self._keys_unlisted(word, starts_sentence)
        folded = fold(word)
        if folded not in self._cache:
            self._cache[folded] = self._lookup(folded)
        return self._cache[folded]

    def opposites_of(self, keys: Iterable[str]) -> list[tuple[str, str]]:
        """Concepts among the keys, each with one that denies it."""
        return [pair for key in keys for pair in self._opposites.get(key, ())]

    @cached_property
    def nations(self) -> Mapping[str, str]:
        """The keys of countries and of the places that stand for their governments, each with that of the country."""
        if not self.code:
            return {}
        sources = get_language(self.code).sources
        named = {**sources.countries, **sources.metonyms}
        keyed = ((self.keys(place), self.keys(country)) for place, country in named.items())
        return {place[0]: country[0] for place, country in keyed if len(place) == 1 == len(country)}

    @cached_property
    def blame_keys(self) -> frozenset[str]:
        """The keys of the words of blame themselves, which tell of no deed."""
        entries = (*self.words.blames, *self.words.culpable)
        return frozenset(
            key for entry in entries for word in entry.replace("…", " ").split() for key in self.keys(word)
        )

    def is_time(self, word: str) -> bool:
        """Whether a word is a day of the week or a month."""
        folded = fold(word)
        return folded in self.months or any(folded in day for day in self.weekdays)

    def name(self, folded: str) -> str:
        """The topic key of a name in the form that this language gives it."""
        return f"w:{sound(self._root(folded))}"

    def unit(self, words: str) -> frozenset[str]:
        """What a unit counts; the words that say nothing elsewhere ("Seiten") do so here."""
        keys = {key for word in words.split() for key in self.keys(word)}
        return frozenset(keys or {self._stem_key(fold(word)) for word in words.split()[-1:]})

    def _learn(self, entries: Iterable[str], key: str) -> None:
        for entry in entries:
            if not self.phrases.learn(entry, key):
                self._vocabulary.learn(fold(entry), key)

    def _lookup(self, folded: str) -> Keys:
        listed = self._vocabulary.keys(folded)
        if listed is not None:
            return tuple(dict.fromkeys(listed))
        if len(folded) < _SHORTEST_WORD or self._stem(folded) in self._empty_stems:
            return _NONE
        return (self.name(folded),)

    def _keys_unlisted(self, word: str, starts_sentence: bool) -> Keys:
        """Names carry over between languages; of the rest, long words are compared with their like alone."""
        if word[0].isupper() and not starts_sentence and len(word) >= _SHORTEST_WORD:
            return tuple({language.name(fold(word)): None for language in self._names_as})
        return (f"x:{sound(word)}",) if len(word) >= _LONG_WORD else _NONE

    def _root(self, folded: str) -> str:
        """The stem, without the endings that make a country of a people and an adjective of a country."""
        stem = self._stem(folded)
        endings = (ending for ending in self.words.country_endings if stem.endswith(ending))
        shorter = (stem.removesuffix(ending) for ending in endings if len(stem) - len(ending) >= _SHORTEST_COUNTRY)
        return next(shorter, stem)

    def _stem(self, folded: str) -> str:
        return root(folded, self.words.endings)

    def _stem_key(self, folded: str) -> str:
        return f"w:{sound(self._stem(folded))}"


def _both_ways(pairs: Iterable[tuple[str, str]]) -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for one, other in pairs:
        found.setdefault(_key(one), []).append((one, other))
        found.setdefault(_key(other), []).append((other, one))
    return found


def _compounds(words: LinkingWords) -> Compounds:
    return Compounds(
        words.linking_elements,
        frozenset(map(fold, words.never_modifiers)),
        tuple(map(fold, words.never_heads)),
        words.endings,
    )


def _key(concept: str) -> str:
    """The topic key of a concept; one with a capital is the name of a place."""
    return f"w:{sound(concept)}" if concept[0].isupper() else f"c:{concept}"


@cache
def lexicon(code: str | None) -> Lexicon:
    """The lexicon of a language; of an unknown one, a lexicon that knows no words.

    Args:
        code: ISO 639-1.
    """
    if code is not None and code in language_codes():
        return Lexicon(get_language(code).linking, code, concepts())
    return Lexicon(LinkingWords(), names_as=map(lexicon, language_codes()))
