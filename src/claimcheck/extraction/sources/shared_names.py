"""Names of houses over languages: *Russia's Defense Ministry*, *Russisches Verteidigungsministerium*."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from claimcheck.extraction.names import bare, readings
from claimcheck.languages import get_language, language_codes

_WORD = re.compile(r"(?:\w\.){2,}|\w+(?:['’-]\w+)*")
_SHORTEST_STEM = 4
_GOVERNMENT = "government"


@dataclass(frozen=True)
class _Shared:
    """What the languages say of nations and houses, laid together."""

    nations: dict[str, str]
    houses: dict[str, str]
    endings: tuple[str, ...]
    empty: frozenset[str]


@cache
def _shared() -> _Shared:
    nations: dict[str, str] = {}
    houses: dict[str, str] = {}
    endings: set[str] = set()
    empty: set[str] = set()
    for code in language_codes():
        words = get_language(code).sources
        nations |= {name.casefold(): nation for name, nation in words.nations.items()}
        houses |= {name.casefold(): shared for name, shared in words.houses.items()}
        endings |= set(words.nation_endings)
        empty |= words.definite | words.prepositions | words.genitives | {words.name_joint, "s"}
    return _Shared(nations, houses, tuple(sorted(endings, key=len, reverse=True)), frozenset(empty))


@cache
def name_joints() -> tuple[str, ...]:
    """What stands between the names of several who speak as one, in any language, with its blanks."""
    return tuple(sorted({f" {get_language(code).sources.name_joint} " for code in language_codes()}))


@cache
def name_particles() -> frozenset[str]:
    """Lower-case parts of names, in any language."""
    return frozenset().union(*(get_language(code).sources.particles for code in language_codes()))


def house_key(name: str) -> tuple[str, ...]:
    """What the names of a house in all languages have in common.

    Args:
        name: of an organisation or medium.

    Returns:
        Sorted words and codes that all languages share, a name that none lists by its sound; empty where nothing is
        left. A country alone is its government.
    """
    shared = _shared()
    words = [word.removesuffix("'s").removesuffix("’s") for word in _WORD.findall(name.casefold())]
    parts: list[str] = []
    at = 0
    while at < len(words):
        pair = " ".join(words[at : at + 2])
        length = 2 if pair in shared.nations or pair in shared.houses else 1
        parts += _parts(pair if length == 2 else words[at], shared)
        at += length
    if len(set(parts)) > 1:
        parts = [part for part in parts if part != _GOVERNMENT]
    return tuple(sorted(set(parts)))


def _parts(word: str, shared: _Shared) -> list[str]:
    if word in shared.nations:
        return [f"nation {shared.nations[word]}"]
    if word in shared.houses:
        return shared.houses[word].split()
    if "-" in word:
        return [part for piece in word.split("-") for part in _parts(piece, shared)]
    return [] if word in shared.empty else [_sound(word, shared)]


def _sound(word: str, shared: _Shared) -> str:
    """A word without the ending that makes a country or an adjective of it, as it is heard."""
    ending = next((e for e in shared.endings if word.endswith(e) and len(word) - len(e) >= _SHORTEST_STEM), "")
    stem = word.removesuffix(ending)
    return min(readings(stem)) if len(stem) >= _SHORTEST_STEM else bare(stem)
