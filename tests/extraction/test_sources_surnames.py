"""The index of surnames finds what a comparison of all with all finds."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.extraction.names import same_surname, skeletons
from claimcheck.extraction.sources.surnames import Surnames

PARTS = ("ka", "ch", "schi", "q", "ow", "man", "sel", "ž", "ić", "gor", "batsch", "h", "ei", "y", "nn", "tsch", "ew")
NAMES = st.lists(st.lists(st.sampled_from(PARTS), min_size=1, max_size=6).map("".join), min_size=2, max_size=12)


@settings(deadline=None, max_examples=150)
@given(NAMES)
def test_every_spelling_is_near(names: list[str]) -> None:
    surnames = Surnames(names)
    for name in names:
        alike = {other for other in names if same_surname(name, other) and skeletons(name) & skeletons(other)}
        assert set(surnames.near(name)) == alike
