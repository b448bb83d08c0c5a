"""What a claim says in particular: its figures, its dates, how surely it is put, whether it is negated.

Pure functions over strings; the words come from the language.
"""

from __future__ import annotations

from claimcheck.extraction.details.certainty import certainty, is_negated
from claimcheck.extraction.details.dates import dates
from claimcheck.extraction.details.quantities import quantities
from claimcheck.model import NO_LIMIT

__all__ = ["NO_LIMIT", "certainty", "dates", "is_negated", "quantities"]
