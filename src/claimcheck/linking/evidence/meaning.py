"""Evidence of a model of language, where one is asked for: quotes that mean much the same in other words."""

from __future__ import annotations

from claimcheck.linking.embeddings import model_wanted, nearness
from claimcheck.linking.evidence.pair import Pair
from claimcheck.linking.evidence.signs import Evidence, Sign

_OF_ONE_THEME = 0.5


def near_in_meaning(pair: Pair) -> Evidence | None:
    """How near their embeddings are, beyond what any two sentences of one theme are; 1 for the same sentence.

    It only speaks for a pair: far embeddings are as often those of a short quote as of another matter.
    """
    if not model_wanted():
        return None
    near = nearness(pair.a.claim.text, pair.b.claim.text)
    strength = min(1.0, (near - _OF_ONE_THEME) / (1.0 - _OF_ONE_THEME))
    return Evidence(Sign.NEAR_IN_MEANING, strength) if strength > 0 else None
