"""What a database shows as a whole: the versions of an article, the course of a topic, the drift of a claim."""

from __future__ import annotations

from claimcheck.overviews.drift import drift
from claimcheck.overviews.history import history
from claimcheck.overviews.status import status
from claimcheck.overviews.timeline import timeline

__all__ = ["drift", "history", "status", "timeline"]
