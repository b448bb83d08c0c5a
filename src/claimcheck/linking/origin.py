"""Whether two claims that agree have one origin (an echo) or two, and why one may think so."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.linking.own_words import silent_on_its_source
from claimcheck.linking.profiles import Profile
from claimcheck.linking.sounds import fold
from claimcheck.model import Claim, LinkKind, Source, SourceKind

_COPIED = 90.0
_LEAST_COPIED = 5


@dataclass(frozen=True, slots=True)
class Origin:
    """``kind`` is echo or independent, ``reason`` a sentence that says why."""

    kind: LinkKind
    reason: str


def origin(a: Profile, b: Profile) -> Origin:
    """Where two agreeing claims come from."""
    one, other = a.claim.source, b.claim.source
    relays = _relays(a.claim) & _relays(b.claim)
    if one is not None and other is not None and one == other and one.kind is not SourceKind.ANONYMOUS:
        return Origin(LinkKind.ECHO, f"both go back to {one.name}")
    if relays:
        return Origin(LinkKind.ECHO, f"both came through {' and '.join(sorted(relays))}")
    passed_on = _passed_on(a.claim, b.claim) or _passed_on(b.claim, a.claim)
    if passed_on:
        return Origin(LinkKind.ECHO, f"one retells what {passed_on} published")
    if one is not None and one == other:
        return Origin(LinkKind.ECHO, f"both name the same unnamed source, {one.name}")
    house = _same_house(a, b)
    if house:
        return Origin(LinkKind.ECHO, f'{_name(one)} and {_name(other)} speak for one house ("{house}")')
    if _copied(a.claim, b.claim):
        return Origin(LinkKind.ECHO, "the wording is the same nearly word for word")
    if silent := silent_on_its_source(a.claim, b.claim):
        return Origin(LinkKind.ECHO, silent)
    return Origin(LinkKind.INDEPENDENT, _two_origins(one, other))


def _two_origins(one: Source | None, other: Source | None) -> str:
    unknown = [_name(source) for source in (one, other) if source is None or source.kind is SourceKind.ANONYMOUS]
    if unknown:
        return f"no common origin is told, but that of {' and '.join(unknown)} is unknown: no proof of a second witness"
    return f"two origins: {_name(one)} and {_name(other)}"


def _relays(claim: Claim) -> set[str]:
    return {relay.name for relay in claim.via}


def _passed_on(teller: Claim, told: Claim) -> str:
    """The medium that one claim came through and that the other was published by or comes from."""
    media = {told.outlet or ""} | (
        {told.source.name} if told.source and told.source.kind is SourceKind.MEDIA else set()
    )
    return min((_relays(teller) | _own_medium(teller)) & media - {""}, default="")


def _own_medium(claim: Claim) -> set[str]:
    return {claim.source.name} if claim.source and claim.source.kind is SourceKind.MEDIA else set()


def _same_house(a: Profile, b: Profile) -> str:
    """The word that ties one source to the house of the other: "GSV" in "GSV-Sprecherin Nele Fromm"."""
    for person, house in ((a, b), (b, a)):
        source = house.claim.source
        if source is None or source.kind is not SourceKind.ORGANISATION:
            continue
        beside = fold(f"{person.claim.speaker_text} {_before_speaker(person.claim)}")
        for word in source.name.replace("(", " ").replace(")", " ").split():
            if len(word) > 2 and word[0].isupper() and fold(word)[:7] in beside:
                return word
    return ""


def _before_speaker(claim: Claim) -> str:
    """The two words that introduce the speaker where the context names him."""
    at = claim.context.find(claim.speaker_text) if claim.speaker_text else -1
    return " ".join(claim.context[: max(at, 0)].split()[-2:])


def _copied(a: Claim, b: Claim) -> bool:
    from rapidfuzz import fuzz

    if min(len(a.text.split()), len(b.text.split())) < _LEAST_COPIED:
        return False
    return fuzz.ratio(fold(a.text), fold(b.text)) >= _COPIED


def _name(source: Source | None) -> str:
    return source.name if source else "a speaker who is not named"
