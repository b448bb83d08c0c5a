"""Evidence of denials: who denies, and whether it is this that is denied."""

from __future__ import annotations

from claimcheck.linking.evidence.pair import Pair
from claimcheck.linking.evidence.signs import Evidence, Sign
from claimcheck.linking.evidence.tellers import named_source
from claimcheck.linking.profiles import Profile


def one_denies(pair: Pair) -> Evidence | None:
    """One side says that something told is not so."""
    return Evidence(Sign.ONE_DENIES, 1.0) if pair.one_denies else None


def both_deny(pair: Pair) -> Evidence | None:
    """Both sides do."""
    return Evidence(Sign.BOTH_DENY, 1.0) if pair.both_deny else None


def denied_alike(pair: Pair) -> Evidence | None:
    """How alike the denial and the claim are."""
    return Evidence(Sign.DENIED_ALIKE, pair.alike) if pair.one_denies else None


def denials_alike(pair: Pair) -> Evidence | None:
    """How alike two denials are."""
    return Evidence(Sign.DENIALS_ALIKE, pair.alike) if pair.both_deny else None


def answers_theme(pair: Pair) -> Evidence | None:
    """A denial that does not say of what is one of what the articles turn on, and the claim tells of that."""
    denier, told = _denier_first(pair)
    if not pair.one_denies or not denier.bare:
        return None
    return Evidence(Sign.ANSWERS_THEME, pair.between.central(told))


def both_bare(pair: Pair) -> Evidence | None:
    """Neither of two denials says of what."""
    return Evidence(Sign.BOTH_BARE, 1.0) if pair.both_deny and pair.a.bare and pair.b.bare else None


def denial_known(pair: Pair) -> Evidence | None:
    """How alike the denial is to one that answers to the claim in the claim's own article."""
    if not pair.one_denies:
        return None
    denier, told = _denier_first(pair)
    strength = max((pair.between.alike(denier, row) for row in pair.between.denials_of(told)), default=0.0)
    return Evidence(Sign.DENIAL_KNOWN, strength)


def same_denier(pair: Pair) -> Evidence | None:
    """Whoever denies here denies the claim in its own article too."""
    if not pair.one_denies:
        return None
    denier, told = _denier_first(pair)
    source = named_source(denier)
    if source is None or all(named_source(row) != source for row in pair.between.denials_of(told)):
        return None
    return Evidence(Sign.SAME_DENIER, 1.0, (source.name,), (source.name,))


def _denier_first(pair: Pair) -> tuple[Profile, Profile]:
    return (pair.a, pair.b) if pair.a.denial else (pair.b, pair.a)
