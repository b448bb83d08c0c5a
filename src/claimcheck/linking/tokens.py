"""Text as tokens, and tokens as topic keys."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from claimcheck.linking.lexicon import Lexicon
from claimcheck.linking.sounds import fold

Terms = dict[str, str]
"""Topic keys with the words of the text that stand for them, in order of appearance."""

# Figures are those that float() reads as they stand: "²" and "①" are letters here.
_TOKEN = re.compile(r"[^\W\d_]+|[0-9]+(?:[.,][0-9]+)*")
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:[.,][0-9]{3})+")
_OPENERS = frozenset(".!?:…»«„“”\"'‚‘–—(")
_CLAUSE_MARKS = frozenset(",;:.!?–—()")
_SMALL_NUMBER = 12


class Token(NamedTuple):
    """A word or number of a text.

    Args:
        text: as it stands there.
        folded: the form to compare.
        opens: whether it opens a sentence.
        clause: the number of its clause, counted by the marks that stand before it.
    """

    text: str
    folded: str
    opens: bool
    clause: int = 0

    @property
    def is_number(self) -> bool:
        """Whether it is written in figures."""
        return self.text[0].isascii() and self.text[0].isdecimal()


@lru_cache(maxsize=4_096)
def tokens(text: str) -> tuple[Token, ...]:
    """The words and figures of a text; the parts of a hyphenated word stand alone."""
    found: list[Token] = []
    clause = end = 0
    for match in _TOKEN.finditer(text):
        start, word = match.start(), match.group()
        between = text[end:start]
        # Most words stand behind another one and a blank.
        opens = False
        if between != " " or not end:
            opens = _opens(text, start)
            clause += not _CLAUSE_MARKS.isdisjoint(between)
        end = match.end()
        found.append(Token(word, fold(word), opens, clause))
    return tuple(found)


def terms(row: Sequence[Token], words: Lexicon) -> Terms:
    """What the tokens are about. Numbers up to twelve say too little to be a topic."""
    found: Terms = {}
    taken = _phrases(row, words, found)
    for at, token in enumerate(row):
        if at in taken:
            continue
        for key in _figure(token) if token.is_number else words.keys(token.text, starts_sentence=token.opens):
            found.setdefault(key, token.text)
    return found


@lru_cache(maxsize=4_096)
def terms_of(text: str, words: Lexicon) -> Mapping[str, str]:
    """What a text is about that stands beside many claims: a headline, a sentence, the name of a speaker."""
    return MappingProxyType(terms(tokens(text), words))


def names(row: Sequence[Token], words: Lexicon) -> frozenset[str]:
    """The keys of what looks like the name of a person: two capitalised words in a row that no list knows."""
    found: set[str] = set()
    for first, second in zip(row, row[1:], strict=False):
        if not (first.text[0].isupper() and second.text[0].isupper()) or second.opens:
            continue
        keys = words.keys(first.text, starts_sentence=first.opens), words.keys(second.text)
        if all(len(each) == 1 and each[0].startswith("w:") for each in keys):
            found.update(keys[0] + keys[1])
    return frozenset(found)


def looks_like_name(key: str, word: str) -> bool:
    """Whether a word is written with a capital and stands in no list: a name, in German any noun."""
    return key.startswith("w:") and word[0].isupper()


def number(figures: str) -> float:
    """The number written as ``21.400``, ``21,400``, ``6,4`` or ``6.4``."""
    if _THOUSANDS.fullmatch(figures):
        return float(re.sub("[.,]", "", figures))
    whole, _, rest = figures.replace(",", ".").partition(".")
    return float(f"{whole}.{rest.replace('.', '') or '0'}")


def _figure(token: Token) -> tuple[str, ...]:
    value = number(token.text)
    return () if value <= _SMALL_NUMBER and value.is_integer() else (f"#:{value:g}",)


def _opens(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip()
    return not before or before[-1] in _OPENERS


def _phrases(row: Sequence[Token], words: Lexicon, found: Terms) -> set[int]:
    """Learn the phrases of the tokens, the places that they took are returned."""
    taken: set[int] = set()
    for key, places in words.phrases.find([token.folded for token in row], [token.opens for token in row]):
        found[key] = " ".join(row[place].text for place in places)
        taken.update(places)
    return taken
