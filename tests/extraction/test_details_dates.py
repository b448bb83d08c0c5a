from __future__ import annotations

import pytest

from claimcheck.extraction.details import dates
from claimcheck.languages import get_language

WORDS = get_language("de").details
FRIDAY = "2023-10-13"


def resolved(text: str, published: str | None) -> list[tuple[str, str]]:
    return [(found.start.isoformat(), found.end.isoformat()) for found in dates(text, published, WORDS)]


@pytest.mark.parametrize(
    ("text", "published", "start", "end"),
    [
        ("am Montag brach der Damm", FRIDAY, "2023-10-09", "2023-10-09"),
        ("am Freitag trat er ab", FRIDAY, "2023-10-13", "2023-10-13"),
        ("am vergangenen Freitag", FRIDAY, "2023-10-06", "2023-10-06"),
        ("am Mittwochabend", FRIDAY, "2023-10-11", "2023-10-11"),
        ("in der Nacht zum Donnerstag", FRIDAY, "2023-10-12", "2023-10-12"),
        ("das Treffen werde am Montag stattfinden", FRIDAY, "2023-10-16", "2023-10-16"),
        ("er soll im März nach Riad gereist sein", FRIDAY, "2023-03-01", "2023-03-31"),
        ("er soll im März nach Riad reisen", FRIDAY, "2024-03-01", "2024-03-31"),
        ("am kommenden Dienstag", FRIDAY, "2023-10-17", "2023-10-17"),
        ("gestern", FRIDAY, "2023-10-12", "2023-10-12"),
        ("vor zwei Tagen", FRIDAY, "2023-10-11", "2023-10-11"),
        ("vor drei Wochen", FRIDAY, "2023-09-18", "2023-09-24"),
        ("letzte Woche", FRIDAY, "2023-10-02", "2023-10-08"),
        ("am Wochenende", "2023-10-16", "2023-10-14", "2023-10-15"),
        ("Mitte Dezember", "2024-01-05", "2023-12-10", "2023-12-20"),
        ("seit Ende Dezember", "2024-01", "2023-12-21", "2023-12-31"),
        ("Anfang dieses Monats", FRIDAY, "2023-10-01", "2023-10-10"),
        ("Anfang des Jahres", "2023", "2023-01-01", "2023-04-30"),
        ("im September", FRIDAY, "2023-09-01", "2023-09-30"),
        ("im Februar 2021", None, "2021-02-01", "2021-02-28"),
        ("im Sommer 2022", None, "2022-06-01", "2022-08-31"),
        ("im Winter 2022", None, "2022-12-01", "2023-02-28"),
        ("im vergangenen Herbst", "2024-05-15", "2023-09-01", "2023-11-30"),
        ("seit August des vergangenen Jahres", "2024-01-30", "2023-08-01", "2023-08-31"),
        ("am 3. Februar", "2023-02-10", "2023-02-03", "2023-02-03"),
        ("am 24. Dezember", "2024-01-10", "2023-12-24", "2023-12-24"),
        ("am 14.05.2022", None, "2022-05-14", "2022-05-14"),
        ("am 2022-05-14", None, "2022-05-14", "2022-05-14"),
        ("der Umbruch von 1979", None, "1979-01-01", "1979-12-31"),
        ("im Jahr 2018 versprochen", None, "2018-01-01", "2018-12-31"),
        ("Mitte 2018", None, "2018-05-01", "2018-08-31"),
        ("im kommenden Jahr", "2023-10", "2024-01-01", "2024-12-31"),
    ],
)
def test_times_are_resolved_from_the_articles_day(text: str, published: str | None, start: str, end: str) -> None:
    assert resolved(text, published) == [(start, end)]


@pytest.mark.parametrize(
    "text", ["am Montag", "gestern", "letzte Woche", "im September", "Mitte Dezember", "vor zwei Tagen"]
)
def test_without_a_date_nothing_relative_is_invented(text: str) -> None:
    assert resolved(text, None) == []


@pytest.mark.parametrize("text", ["am Montag", "gestern", "vor zwei Tagen", "letzte Woche"])
def test_a_month_does_not_tell_the_day(text: str) -> None:
    assert resolved(text, "2023-10") == []


@pytest.mark.parametrize(
    "text", ["2000 Menschen", "am 30. Februar 2023", "Artikel 2018/3", "der Preis stieg um 1999 Euro"]
)
def test_numbers_that_are_no_dates(text: str) -> None:
    assert resolved(text, FRIDAY) == []


def test_several_times_keep_the_order_of_the_text() -> None:
    found = dates("Gestern und im März 2020", FRIDAY, WORDS)
    assert [entry.text for entry in found] == ["Gestern", "März 2020"]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("das Werk werde im März fertig", "2025-03-01"),
        ("der Bau soll im Sommer beginnen", "2025-06-01"),
        ("das Treffen finde im Dezember statt", "2024-12-01"),
        ("der Bau solle im Oktober beginnen", "2024-10-01"),
        ("im Dezember sei der Damm gebrochen", "2023-12-01"),
        ("er soll im März Geld genommen haben", "2024-03-01"),
    ],
)
def test_a_month_to_come_is_the_next_one(text: str, start: str) -> None:
    assert resolved(text, "2024-10-16")[0][0] == start
