"""Through whom a claim reached the reader, and whether its first mouth is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from claimcheck.model import Claim, QuotationType, Source, SourceKind

if TYPE_CHECKING:
    from claimcheck.languages.contract import ProvenanceWords

UNNAMED = "unnamed source"
UNKNOWN_OUTLET = "unknown outlet"


class Role(StrEnum):
    """What somebody did for a claim to reach the reader."""

    SOURCE = "source"
    RELAY = "relay"
    OUTLET = "outlet"


class Mouth(StrEnum):
    """How much is known of the first mouth that a claim came from; only a named one can be a witness.

    UNNAMED is an anonymous source, REPORTS are media of which none is named (*Medienberichte*), OWN_VOICE is an outlet
    that tells in its own words and not from whom it knows, UNTOLD is nobody at all, CIRCULAR are media that each have
    it from the other.
    """

    NAMED = "named"
    UNNAMED = "unnamed"
    REPORTS = "reports"
    OWN_VOICE = "own voice"
    UNTOLD = "untold"
    CIRCULAR = "circular"


@dataclass(frozen=True, slots=True)
class Station:
    """One stop on a claim's way."""

    name: str
    role: Role


def source_name(claim: Claim) -> str:
    """Who says so: the source, else the words that name the speaker, else that nobody is named."""
    return claim.source.name if claim.source else claim.speaker_text or (UNKNOWN_OUTLET if is_own(claim) else UNNAMED)


def is_own(claim: Claim) -> bool:
    """Whether the outlet itself says so."""
    return claim.type is QuotationType.NARRATIVE


def outlet_of(claim: Claim) -> str:
    """Who publishes a claim, as far as that is known."""
    return claim.outlet or f"the outlet of {claim.doc}"


def stations(claim: Claim) -> tuple[Station, ...]:
    """Source, relays innermost first, outlet; nobody twice in a row."""
    way = [Station(source_name(claim), Role.SOURCE), *(Station(relay.name, Role.RELAY) for relay in claim.via)]
    if claim.outlet:
        way.append(Station(claim.outlet, Role.OUTLET))
    return tuple(stop for at, stop in enumerate(way) if at == 0 or stop.name != way[at - 1].name)


def mouth(claim: Claim) -> Mouth:
    """How much is known of whoever said it first, as far as the claim's own article tells."""
    source = claim.source
    if is_own(claim):
        return Mouth.OWN_VOICE
    if source is None:
        return Mouth.UNTOLD
    if source.kind is SourceKind.ANONYMOUS:
        return Mouth.UNNAMED
    return Mouth.REPORTS if _is_nobody_in_particular(source) else Mouth.NAMED


@lru_cache(maxsize=4096)
def medium(name: str) -> str:
    """A medium's name as all who name it would write it: *Die Zeit*, *ZEIT*."""
    from claimcheck.languages.folding import fold  # a report is printed without the words of any language

    words = "".join(char if char.isalnum() else " " for char in fold(name)).split()
    return "".join(words[1:] if len(words) > 1 and words[0] in _articles() else words)


def _is_nobody_in_particular(source: Source) -> bool:
    """``Medienberichte``, ``local media``; not ``Associated Press``, whose last word is part of a name."""
    words = source.name.split()
    if source.kind is SourceKind.PERSON or not words:
        return False
    return words[-1] in _reports() or (len(words) == 1 and words[0].casefold() in _reports_alone())


@cache
def _reports() -> frozenset[str]:
    return _of_all_languages(lambda words: words.reports)


@cache
def _reports_alone() -> frozenset[str]:
    return frozenset(word.casefold() for word in _reports())


@cache
def _articles() -> frozenset[str]:
    return _of_all_languages(lambda words: words.articles)


def _of_all_languages(some: Callable[[ProvenanceWords], frozenset[str]]) -> frozenset[str]:
    """An article in one language may name media of another."""
    from claimcheck.languages import get_language, language_codes

    return frozenset().union(*(some(get_language(code).provenance) for code in language_codes()))
