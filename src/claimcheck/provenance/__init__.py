"""Where a claim comes from, and whether two of them have one origin or two.

stations (source, relays, outlet) -> trails (through the articles that one retells) -> witnesses, circles
"""

from __future__ import annotations

from claimcheck.provenance.circles import Circle, Citation, circles
from claimcheck.provenance.corroboration import Corroboration, Echo, Witness, connected, corroboration
from claimcheck.provenance.origin import Origin, origin
from claimcheck.provenance.stations import (
    UNNAMED,
    Mouth,
    Role,
    Station,
    is_own,
    mouth,
    outlet_of,
    source_name,
    stations,
)
from claimcheck.provenance.trails import Trail, trails
from claimcheck.provenance.tree import Branch, branches

__all__ = [
    "UNNAMED",
    "Branch",
    "Circle",
    "Citation",
    "Corroboration",
    "Echo",
    "Mouth",
    "Origin",
    "Role",
    "Station",
    "Trail",
    "Witness",
    "branches",
    "circles",
    "connected",
    "corroboration",
    "is_own",
    "mouth",
    "origin",
    "outlet_of",
    "source_name",
    "stations",
    "trails",
]
