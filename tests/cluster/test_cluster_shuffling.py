"""Dealing out: nothing is lost, and ranges hold about the same."""

from __future__ import annotations

from itertools import pairwise
from random import Random

import pytest

from claimcheck.cluster.shuffling import bounds, dealt, digest, range_of, sample


def test_a_digest_is_the_same_in_every_process() -> None:
    assert digest("Norderhaven") == 3366170835631903692
    assert digest("\ud800") != digest("\ud801")


@pytest.mark.parametrize("sizes", [[10] * 40, [5_000, 10, 1, 0], [3], [3_000] * 4])
def test_ranges_are_about_alike_however_values_lie(sizes: list[int]) -> None:
    chance = Random(5)
    shelves = [[chance.gauss(0, 1) for _ in range(size)] for size in sizes]
    ends = bounds(map(sample, shelves), 8)
    assert all(one <= other for one, other in pairwise(ends))
    found = dealt(((range_of(value, ends), value) for shelf in shelves for value in shelf), 8)
    assert sorted(value for each in found for value in each) == sorted(value for shelf in shelves for value in shelf)
    assert [max(one) < min(other) for one, other in pairwise(filter(None, found))].count(False) == 0
    assert max(map(len, found)) <= 1.2 * sum(sizes) / 8 + 1


def test_nothing_has_no_bounds() -> None:
    assert bounds([[], []], 4) == []
    assert dealt([], 3) == [[], [], []]
