"""Words to topic keys: what a word of a language is about, in a form that other words and languages share.

A key is ``c:concept``, ``w:stem`` or ``#:number``, or ``x:word`` for a word of a language that is not known here;
function words and words of saying have none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from claimcheck.languages import get_language, language_codes
from claimcheck.languages.contract import LinkingWords
from claimcheck.linking.sounds import fold, root, sound

Keys = tuple[str, ...]
_NONE: Keys = ()
_MIN_START = 2
_MIN_PART = 3
_MIN_HEAD = 4
_LONG_HEAD = 6
_LONG_START = 5
_LONGEST_ENDING = 5
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
        for at, token in enumerate(folded):
            if token in self:
                return at
        joined = f" {' '.join(folded)} " if self._phrases else ""
        found = next((phrase for phrase in self._phrases if f" {phrase} " in joined), None)
        return None if found is None else joined[: joined.index(f" {found} ")].count(" ")


class Lexicon:
    """The words of one language, asked word by word.

    Args:
        words: what the language says of itself; empty for a language that is not known here.
        names_as: the language that the names of an unknown one are compared with, and so stemmed like.
    """

    def __init__(self, words: LinkingWords, names_as: Lexicon | None = None) -> None:
        self.words = words
        self._names_as = names_as or self
        self.supported = bool(words.function_words)
        self.phrases: dict[tuple[str, ...], str] = {}
        self._exact: dict[str, str | None] = {}
        self._starts: dict[str, str | None] = {}
        self._cache: dict[str, Keys] = {}
        for concept, entries in words.concepts.items():
            self._learn(entries, concept)
        self._learn((*words.reporting, *words.planned, *words.function_words), None)
        self._empty_stems = frozenset(self._stem(fold(word)) for word in words.function_words)
        self.people = frozenset(f"c:{concept}" for concept in words.people)
        self.tallies = frozenset(f"c:{concept}" for concept in words.tallies)
        self.measures = frozenset(f"c:{concept}" for concept in words.measures)
        self.negations = EntrySet(words.negations)
        self.instead = EntrySet(words.instead)
        self.locatives = EntrySet(words.locatives)
        self.planned = EntrySet(words.planned)
        self.finished = EntrySet(words.finished)
        self.revoked = EntrySet(words.revoked)
        self.clock = EntrySet(words.clock)
        self.weekdays = tuple(EntrySet((name,)) for name in words.weekdays)
        self.months = {fold(name): month for month, name in enumerate(words.months, start=1)}
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

    def name(self, folded: str) -> str:
        """The topic key of a name in the form that this language gives it."""
        return f"w:{sound(self._root(folded))}"

    def unit(self, words: str) -> frozenset[str]:
        """What a unit counts; the words that say nothing elsewhere ("Seiten") do so here."""
        keys = {key for word in words.split() for key in self.keys(word)}
        return frozenset(keys or {f"w:{sound(self._stem(fold(word)))}" for word in words.split()[-1:]})

    def _learn(self, entries: Iterable[str], concept: str | None) -> None:
        for entry in map(fold, entries):
            if " " in entry and concept is not None:
                self.phrases[tuple(entry.split())] = f"c:{concept}"
            elif entry.endswith("*"):
                self._starts.setdefault(entry[:-1], concept)
            else:
                self._exact.setdefault(entry, concept)

    def _lookup(self, folded: str) -> Keys:
        known, concept, rest = self._entry(folded)
        if known and rest <= _LONGEST_ENDING:
            return (f"c:{concept}",) if concept else _NONE
        parts = self._compound(folded)
        if parts:
            return parts
        if known and len(folded) - rest >= _LONG_START:
            return (f"c:{concept}",) if concept else _NONE
        if len(folded) < _MIN_PART or self._stem(folded) in self._empty_stems:
            return _NONE
        return (self.name(folded),)

    def _keys_unlisted(self, word: str, starts_sentence: bool) -> Keys:
        """Names carry over between languages; of the rest, long words are compared with their like alone."""
        if word[0].isupper() and not starts_sentence and len(word) >= _MIN_PART:
            return (self._names_as.name(fold(word)),)
        return (f"x:{sound(word)}",) if len(word) >= _LONG_WORD else _NONE

    def _root(self, folded: str) -> str:
        """The stem, without the endings that make a country of a people and an adjective of a country."""
        stem = self._stem(folded)
        endings = (ending for ending in self.words.country_endings if stem.endswith(ending))
        return next((stem.removesuffix(ending) for ending in endings if len(stem) - len(ending) >= _MIN_HEAD), stem)

    def _stem(self, folded: str) -> str:
        return root(folded, self.words.endings)

    def _entry(self, folded: str) -> tuple[bool, str | None, int]:
        """Whether the word is listed, its concept, and how many letters follow the entry; the longest decides."""
        if folded in self._exact:
            return True, self._exact[folded], 0
        for length in range(len(folded), _MIN_START, -1):
            if folded[:length] in self._starts:
                return True, self._starts[folded[:length]], len(folded) - length
        return False, None, 0

    def _compound(self, folded: str) -> Keys:
        """The keys of modifier and head, where the head is a listed concept; the longest head decides."""
        if not self.words.linking_elements:
            return _NONE
        for at in range(_MIN_PART, len(folded) - _MIN_HEAD + 1):
            _, concept, rest = self._entry(folded[at:])
            if concept and rest <= _LONGEST_ENDING:
                modifier = self._modifier(folded[:at], before_long_head=len(folded) - at >= _LONG_HEAD)
                if modifier is not None:
                    return (*modifier, f"c:{concept}")
        return _NONE

    def _modifier(self, folded: str, *, before_long_head: bool) -> Keys | None:
        """The keys of a modifier; None: nothing shows that this is one, so the word is no compound."""
        for ending in ("", *self.words.linking_elements):
            if folded.endswith(ending) and len(folded) - len(ending) >= _MIN_PART:
                known, concept, rest = self._entry(folded.removesuffix(ending))
                if known and rest <= _LONGEST_ENDING:
                    return (f"c:{concept}",) if concept else _NONE
        return (f"w:{sound(self._stem(folded))}",) if before_long_head and len(folded) >= _MIN_HEAD else None


@cache
def lexicon(code: str | None, compared_with: str | None = None) -> Lexicon:
    """The lexicon of a language; of an unknown one, a lexicon that knows no words.

    Args:
        code: ISO 639-1.
        compared_with: the code of a known language in whose forms the names of an unknown one are looked for.
    """
    if code in language_codes():
        return Lexicon(get_language(code).linking)
    return Lexicon(LinkingWords(), lexicon(compared_with) if compared_with in language_codes() else None)
