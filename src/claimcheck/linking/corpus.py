"""All claims of one linking together: what is rare among them, and which articles tell of one event."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.linking.events import Events
from claimcheck.linking.profiles import Profile
from claimcheck.linking.rarity import Rarity

_NEAR_WEIGHT = 0.3
_DENIED_WEIGHT = 0.6

Vector = dict[str, float]


class Corpus:
    """The profiles of all claims with what only all of them together tell.

    Args:
        profiles: the claims; whatever is asked of later is one of them.
    """

    def __init__(self, profiles: Sequence[Profile]) -> None:
        self.profiles = profiles
        self.rarity = Rarity(profiles)
        self.events = Events(profiles)
        self._vectors: dict[str, Vector] = {}
        self._own: dict[str, float] = {}

    def vector(self, profile: Profile) -> Vector:
        """All that is known of a claim, of length one; what the quote itself says counts most."""
        known = self._vectors.get(profile.claim.id)
        if known is None:
            parts = ((profile.near, _NEAR_WEIGHT), (profile.denied, _DENIED_WEIGHT), (profile.own, 1.0))
            weights = {key: self.rarity.of(key) * weight for terms, weight in parts for key in terms}
            length = sum(weight * weight for weight in weights.values()) ** 0.5 or 1.0
            known = {key: weight / length for key, weight in weights.items()}
            self._vectors[profile.claim.id] = known
        return known

    def own_weight(self, profile: Profile) -> float:
        """How much the words of a quote say together."""
        known = self._own.get(profile.claim.id)
        if known is None:
            known = self._own[profile.claim.id] = self.rarity.total(profile.own)
        return known

    def same_event(self, a: Profile, b: Profile) -> float:
        """How likely the articles of two claims tell of one event, 0 to 1."""
        return min(1.0, 2 * self.events.likeness(a.claim.doc, b.claim.doc))
