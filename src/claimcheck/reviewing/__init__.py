"""What persons decide of pairs of claims: single decisions, and the queue of suggestions that wait for one."""

from claimcheck.reviewing.decisions import settle, unsettle
from claimcheck.reviewing.queue import waiting
from claimcheck.reviewing.session import Session

__all__ = ["Session", "settle", "unsettle", "waiting"]
