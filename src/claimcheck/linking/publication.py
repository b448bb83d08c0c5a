"""When the articles of two claims appeared, as exactly as both tell."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from claimcheck.model import Claim

_ISO_LENGTH = 10
# How many days a month or a year leaves open.
_OPEN_DAYS = {len("2024-10"): 30, len("2024"): 365}


def first_published(a: Claim, b: Claim) -> Claim | None:
    """The claim of the earlier article; None where that is not known: ``2024-10`` may be after ``2024-10-12``."""
    one, other = _shared_precision(a.published or "", b.published or "")
    if one == other:
        return None
    return a if one < other else b


@lru_cache(maxsize=10_000)
def days_apart(one: str | None, other: str | None) -> int | None:
    """The fewest days that may lie between two ISO dates, as exactly as both are known; None where one is unknown."""
    exact_one, exact_other = _shared_precision(one or "", other or "")
    first, second = _day(exact_one), _day(exact_other)
    if first is None or second is None:
        return None
    return max(0, abs((first - second).days) - _OPEN_DAYS.get(len(exact_one), 0))


def _shared_precision(one: str, other: str) -> tuple[str, str]:
    exact = min(len(one), len(other), _ISO_LENGTH)
    return one[:exact], other[:exact]


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(f"{text}-01-01"[:_ISO_LENGTH])
    except ValueError:
        return None
