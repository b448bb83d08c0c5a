from __future__ import annotations

import pytest

from claimcheck.spelling import without_marks


@pytest.mark.parametrize(
    ("shown", "plain"),
    [
        ("Željko Šakić", "Zeljko Sakic"),
        ("Erdoğan", "Erdogan"),
        ("Müller", "Muller"),
        ("ﬁnal", "final"),
        ("Oslo", "Oslo"),
    ],
)
def test_marks_are_dropped_and_case_is_kept(shown: str, plain: str) -> None:
    assert without_marks(shown) == plain
