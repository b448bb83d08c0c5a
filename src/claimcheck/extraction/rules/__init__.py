"""The rule families, the surest first. A family takes a scene and yields the quotations that it finds there."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from claimcheck.extraction.discourse import Scene
from claimcheck.extraction.drafts import Draft
from claimcheck.extraction.rules.carried import carried_on, hearsay, standing_alone
from claimcheck.extraction.rules.comment import comment_clauses
from claimcheck.extraction.rules.nominal import nominal
from claimcheck.extraction.rules.prepositional import prepositional
from claimcheck.extraction.rules.verbal import reported, verbal

Family = Callable[[Scene], Iterable[Draft]]

FAMILIES: tuple[Family, ...] = (
    verbal,
    comment_clauses,
    prepositional,
    nominal,
    reported,
    standing_alone,
    hearsay,
    carried_on,
)
