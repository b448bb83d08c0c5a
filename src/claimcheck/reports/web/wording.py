"""Two wordings against each other, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.model import LinkKind
from claimcheck.reports.values import Pair

# Beyond this the words are no claim that anybody compares word by word, and the comparison would take long.
_LONGEST = 1500
# Where less than this share of the words is the same, marking the rest would mark everything.
_ALIKE = 0.2
_TOKEN = re.compile(r"\w+(?:[.,]\w+)*|[^\w]+")


class Word(NamedTuple):
    """A stretch of a wording, and whether the other side has it too."""

    text: str
    differs: bool


Wording = tuple[Word, ...]


def compared(pair: Pair) -> tuple[Wording, Wording]:
    """Both claims of a pair cut into stretches that the two share and stretches in which they differ.

    Of claims that have hardly a word in common, as in two languages, only what the link is about differs: the figures
    or the days.
    """
    a, b = _TOKEN.findall(pair.a.text), _TOKEN.findall(pair.b.text)
    if max(len(a), len(b)) <= _LONGEST:
        same_a, same_b = _shared(a, b)
        if len(same_a) >= _ALIKE * max(_words(a), _words(b), 1):
            return _wording(a, same_a), _wording(b, same_b)
    return _figures(pair, "a"), _figures(pair, "b")


def _words(tokens: Sequence[str]) -> int:
    return sum(_is_word(token) for token in tokens)


def _is_word(token: str) -> bool:
    return token[0].isalnum()


def _shared(a: Sequence[str], b: Sequence[str]) -> tuple[set[int], set[int]]:
    """Places of the words that stand on both sides in the same order."""
    from rapidfuzz.distance import LCSseq

    places = [[number for number, token in enumerate(side) if _is_word(token)] for side in (a, b)]
    words = [[side[number].casefold() for number in where] for side, where in zip((a, b), places, strict=True)]
    same: tuple[set[int], set[int]] = (set(), set())
    for step in LCSseq.opcodes(*words):
        if step.tag == "equal":
            same[0].update(places[0][step.src_start : step.src_end])
            same[1].update(places[1][step.dest_start : step.dest_end])
    return same


def _wording(tokens: Sequence[str], same: set[int]) -> Wording:
    """Tokens as stretches; what stands between two differing words goes with them."""
    differs = [_is_word(token) and number not in same for number, token in enumerate(tokens)]
    for number, token in enumerate(tokens):
        if not _is_word(token) and 0 < number < len(tokens) - 1:
            differs[number] = token.isspace() and differs[number - 1] and number + 1 not in same
    return tuple(_merged(tokens, differs))


def _merged(tokens: Sequence[str], differs: Sequence[bool]) -> Iterator[Word]:
    start = 0
    for end in range(1, len(tokens) + 1):
        if end == len(tokens) or differs[end] != differs[start]:
            yield Word("".join(tokens[start:end]), differs[start])
            start = end


def _figures(pair: Pair, side: str) -> Wording:
    claim = pair.a if side == "a" else pair.b
    told = {
        LinkKind.QUANTITY: [quantity.text for quantity in claim.quantities],
        LinkKind.DATE: [day.text for day in claim.dates],
    }
    forms = sorted(filter(None, told.get(pair.link.kind, ())), key=len, reverse=True)
    if not forms:
        return (Word(claim.text, differs=False),)
    cut = re.split("(" + "|".join(map(re.escape, forms)) + ")", claim.text)
    return tuple(Word(part, differs=bool(number % 2)) for number, part in enumerate(cut) if part)
