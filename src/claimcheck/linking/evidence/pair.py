"""Two claims of two articles, side by side."""

from __future__ import annotations

from functools import cached_property

from claimcheck.linking.between import Between
from claimcheck.linking.profiles import Profile
from claimcheck.linking.rarity import total
from claimcheck.linking.tokens import Terms


class Pair:
    """Two claims with what both quotes speak of.

    Args:
        a, b: the claims.
        between: their articles.
    """

    def __init__(self, a: Profile, b: Profile, between: Between) -> None:
        self.a = a
        self.b = b
        self.between = between
        self.common = a.own.keys() & b.own.keys()

    @cached_property
    def shared(self) -> set[str]:
        """The common keys, without numbers that count different things."""
        return {key for key in self.common if not key.startswith("#:") or not self._counts_differ(float(key[2:]))}

    @cached_property
    def shared_weight(self) -> float:
        """The rarity of the shared keys, together."""
        return total(sorted(self.shared))

    @cached_property
    def everything(self) -> tuple[Terms, Terms]:
        """What either claim speaks of, with the sentence around it and the headline."""
        return {**self.a.near, **self.a.own}, {**self.b.near, **self.b.own}

    @cached_property
    def alike(self) -> float:
        """How alike they are in all that is known of them, 0 to 1."""
        return self.between.alike(self.a, self.b)

    @property
    def one_denies(self) -> bool:
        """Whether just one of them is a denial."""
        return self.a.denial != self.b.denial

    @property
    def both_deny(self) -> bool:
        """Whether both are denials."""
        return self.a.denial and self.b.denial

    def weight(self, key: str) -> float:
        """How much it says that both have this key."""
        return self.between.weight(key)

    def _counts_differ(self, value: float) -> bool:
        """Whether both sides say what the number counts, in languages that are known, and it is not the same."""
        of_a, of_b = ([count for count in side.counts if count.value == value] for side in (self.a, self.b))
        told = self.a.words.supported and self.b.words.supported and bool(of_a) and bool(of_b)
        return told and not any(one.may_count_same(other) for one in of_a for other in of_b)
