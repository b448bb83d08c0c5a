"""Which of two articles is the earlier one, and how far apart they are."""

from __future__ import annotations

import pytest

from claimcheck.linking.publication import days_apart, first_published
from claimcheck.model import Claim


@pytest.mark.parametrize(
    ("one", "other", "first"),
    [
        ("2024-10-11", "2024-10-12", "a"),
        ("2024-11", "2024-10-12", "b"),
        ("2024-10", "2024-10-12", None),
        ("2024", "2024-10-12", None),
        ("2023", "2024-10-12", "a"),
        ("2024-10-12", "2024-10-12", None),
        (None, "2024-10-12", None),
        (None, None, None),
    ],
)
def test_the_earlier_article_by_what_both_dates_tell(one: str | None, other: str | None, first: str | None) -> None:
    a, b = Claim("a", "x", "…", published=one), Claim("b", "y", "…", published=other)
    found, back = first_published(a, b), first_published(b, a)
    assert found is back
    assert (found.id if found else None) == first


@pytest.mark.parametrize(
    ("one", "other", "days"),
    [
        ("2024-10-11", "2024-10-12", 1),
        ("2024-10", "2024-10-12", 0),
        ("2024-10", "2024-11-12", 1),
        ("2023", "2024-11-12", 0),
        (None, "2024-10-12", None),
        ("2023-02-31", "2024-10-12", None),
    ],
)
def test_days_apart_as_exactly_as_both_are_known(one: str | None, other: str, days: int | None) -> None:
    assert days_apart(one, other) == days_apart(other, one) == days
