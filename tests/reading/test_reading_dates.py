import pytest

from claimcheck.languages import get_language
from claimcheck.reading.dates import stated_date

WORDS = get_language("de").page


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2024-10", "2024-10"),
        ("2024-10-11T08:30:00Z", "2024-10-11"),
        ("11. Oktober 2024", "2024-10-11"),
        ("12 March 2024", "2024-03-12"),
        ("Fri, 11 Oct 2024 10:00:00 GMT", "2024-10-11"),
        ("11 octobre 2024", "2024-10-11"),
        ("03/04/2024", None),
        ("March 2024", None),
        ("gestern", None),
        ("2 days ago", None),
        ("", None),
    ],
)
def test_stated_dates(value: str, expected: str | None) -> None:
    assert stated_date(value, WORDS) == expected
