"""The table of claims."""

from __future__ import annotations

import csv
import io

import pytest

from claimcheck import ClaimFilter


@pytest.fixture
def rows(exported) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(exported("csv")), strict=True))


def test_every_claim_has_a_row_that_says_all_of_it(rows, store) -> None:
    claims = {claim.id: claim for claim in store.claims(ClaimFilter(narrative=True))}
    assert [row["id"] for row in rows] == list(claims)
    drones = next(row for row in rows if "36 Lagerhallen" in row["text"])
    assert (drones["source"], drones["via"], drones["outlet"]) == ("Edda Kranz", "Reuters", "Seeblick")
    assert drones["url"] == "https://seeblick.example/1" and drones["grade"] == "F4"
    other = next(row for row in rows if "12 Lagerhallen" in row["text"])
    assert drones["contradicted_by"] == other["id"] and drones["corroborated_by"] == ""
    quote = claims[drones["id"]].quote
    assert (drones["start"], drones["end"]) == (str(quote[0].start), str(quote[-1].end))


def test_a_grade_follows_its_source_to_another_name(rows) -> None:
    assert next(row for row in rows if "Unfall" in row["text"])["grade"] == "B6"


def test_no_cell_is_a_formula(rows, exported) -> None:
    titles = {row["title"] for row in rows}
    assert any(title.startswith("'=HYPERLINK") for title in titles)
    assert not any(cell.lstrip().startswith(("=", "+", "-", "@")) for row in rows for cell in row.values())
    assert "\u202e" not in exported("csv") and "\r" not in exported("csv")
