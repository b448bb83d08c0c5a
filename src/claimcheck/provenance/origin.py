"""Whether two claims that agree have one origin (an echo) or two, and why one may think so."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.model import Claim, LinkKind, Source, SourceKind
from claimcheck.provenance.copies import copied
from claimcheck.provenance.stations import is_own, medium, outlet_of


@dataclass(frozen=True, slots=True)
class Origin:
    """``kind`` is echo or independent, ``reason`` a sentence that says why."""

    kind: LinkKind
    reason: str


def origin(a: Claim, b: Claim) -> Origin:
    """Where two agreeing claims come from; what an outlet says in its own voice is never a second witness."""
    shared = shared_origin(a, b) or _silent_on_its_source(a, b)
    return Origin(LinkKind.ECHO, shared) if shared else Origin(LinkKind.INDEPENDENT, _two_origins(a.source, b.source))


def shared_origin(a: Claim, b: Claim) -> str:
    """Why two claims that agree have one origin; empty where nothing shows one."""
    one, other = a.source, b.source
    relays = _relays(a) & _relays(b)
    if one is not None and other is not None and one == other and one.kind is not SourceKind.ANONYMOUS:
        return f"both go back to {one.name}"
    if relays:
        return f"both came through {' and '.join(sorted(relays))}"
    passed_on = _passed_on(a, b) or _passed_on(b, a)
    if passed_on:
        return f"one retells what {passed_on} published"
    if one is not None and one == other:
        return f"both name the same unnamed source, {one.name}"
    house = _same_house(a, b)
    if house:
        return f'{_name(one)} and {_name(other)} speak for one house ("{house}")'
    return "the wording is the same nearly word for word" if copied(a, b) else ""


def _silent_on_its_source(a: Claim, b: Claim) -> str:
    """Why two claims that agree are no two witnesses, where one is an outlet's own statement; empty where none is."""
    silent = list(dict.fromkeys(outlet_of(claim) for claim in (a, b) if is_own(claim)))
    says = "do not say where they have" if len(silent) > 1 else "does not say where it has"
    return f"{' and '.join(silent)} {says} it from: no second witness" if silent else ""


def _two_origins(one: Source | None, other: Source | None) -> str:
    unknown = [_name(source) for source in (one, other) if source is None or source.kind is SourceKind.ANONYMOUS]
    if unknown:
        return f"no common origin is told, but that of {' and '.join(unknown)} is unknown: no proof of a second witness"
    return f"two origins: {_name(one)} and {_name(other)}"


def _relays(claim: Claim) -> set[str]:
    return {relay.name for relay in claim.via}


def _passed_on(teller: Claim, told: Claim) -> str:
    """The medium that one claim came through and that the other was published by or comes from."""
    media = {medium(name) for name in ({told.outlet or ""} | _of_kind(told, SourceKind.MEDIA)) - {""}}
    # Whoever is cited and publishes the other claim is a medium, even where the name does not tell.
    cited = _relays(teller) | _of_kind(teller, SourceKind.MEDIA, SourceKind.ORGANISATION)
    return min((name for name in cited if medium(name) in media), default="")


def _of_kind(claim: Claim, *kinds: SourceKind) -> set[str]:
    return {claim.source.name} if claim.source and claim.source.kind in kinds else set()


def _same_house(a: Claim, b: Claim) -> str:
    """The word that ties one source to the house of the other: "GSV" in "GSV-Sprecherin Nele Fromm"."""
    from claimcheck.languages.folding import fold

    for person, house in ((a, b), (b, a)):
        source = house.source
        if source is None or source.kind is not SourceKind.ORGANISATION:
            continue
        beside = fold(f"{person.speaker_text} {_before_speaker(person)}")
        for word in source.name.replace("(", " ").replace(")", " ").split():
            if len(word) > 2 and word[0].isupper() and fold(word)[:7] in beside:
                return word
    return ""


def _before_speaker(claim: Claim) -> str:
    """The two words that introduce the speaker where the context names him."""
    at = claim.context.find(claim.speaker_text) if claim.speaker_text else -1
    return " ".join(claim.context[: max(at, 0)].split()[-2:])


def _name(source: Source | None) -> str:
    return source.name if source else "a speaker who is not named"
