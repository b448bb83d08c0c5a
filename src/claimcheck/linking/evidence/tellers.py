"""Evidence of whoever speaks, and of whom is spoken."""

from __future__ import annotations

from claimcheck.linking.evidence.pair import Pair
from claimcheck.linking.evidence.signs import Evidence, Sign
from claimcheck.linking.profiles import Profile
from claimcheck.model import Source, SourceKind

_UNNAMED = SourceKind.ANONYMOUS


def same_source(pair: Pair) -> Evidence | None:
    """Both come from one source."""
    one, other = pair.a.claim.source, pair.b.claim.source
    if one is None or other is None or one != other:
        return None
    return Evidence(Sign.SAME_SOURCE, 1.0, (one.name,), (other.name,))


def source_repeats(pair: Pair) -> Evidence | None:
    """One source in words that are alike."""
    same = same_source(pair)
    return None if same is None else Evidence(Sign.SOURCE_REPEATS, pair.between.quotes_alike(pair.a, pair.b))


def same_relay(pair: Pair) -> Evidence | None:
    """The same go-between, where no name tells the sources apart."""
    named = {source for profile in (pair.a, pair.b) if (source := named_source(profile)) is not None}
    if len(named) == 1 and pair.a.claim.source != pair.b.claim.source or len(named) > 1:
        return None
    shared = {relay.name for relay in pair.a.claim.via} & {relay.name for relay in pair.b.claim.via}
    return Evidence(Sign.SAME_RELAY, 1.0, tuple(sorted(shared)), tuple(sorted(shared))) if shared else None


def source_told_of(pair: Pair) -> Evidence | None:
    """One speaks of whoever says the other."""
    for teller, told in ((pair.a, pair.b), (pair.b, pair.a)):
        keys = sorted(teller.speaker & told.own.keys())
        if keys:
            return Evidence(Sign.SOURCE_TOLD_OF, 1.0, (told.own[keys[0]],))
    return None


def other_name(pair: Pair) -> Evidence | None:
    """Each names a person whom the other does not."""
    a, b = pair.between.persons(pair.a), pair.between.persons(pair.b)
    if not a or not b or a & b:
        return None
    only_a, only_b = sorted(a - pair.b.own.keys()), sorted(b - pair.a.own.keys())
    if not only_a or not only_b:
        return None
    return Evidence(Sign.OTHER_NAME, 1.0, (pair.a.own[only_a[0]],), (pair.b.own[only_b[0]],))


def named_source(profile: Profile) -> Source | None:
    """The source of a claim, where it is one with a name."""
    source = profile.claim.source
    return None if source is None or source.kind is _UNNAMED else source
