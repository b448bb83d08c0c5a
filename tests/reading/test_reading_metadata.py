from pathlib import Path

import pytest

from claimcheck.errors import ReadingError
from claimcheck.model import Document
from claimcheck.reading import Metadata, read

LEAD = (
    "Der Hafen von Lindau bleibt bis Freitag gesperrt, wie die Polizei am Montag nach dem Unfall einer Fähre mitteilte."
)


@pytest.fixture
def article(tmp_path: Path):  # type: ignore[no-untyped-def]
    def read_text(text: str, name: str = "a.txt", **defaults: str) -> Document:
        (tmp_path / name).write_text(text)
        errors: list[ReadingError] = []
        (document,) = read([str(tmp_path / name)], defaults=Metadata(**defaults), on_error=errors.append)
        assert errors == []
        return document

    return read_text


def test_what_nobody_tells_stays_unknown(article) -> None:  # type: ignore[no-untyped-def]
    document = article(LEAD)
    assert (document.title, document.outlet, document.published, document.url) == (None, None, None, None)
    assert document.lang == "de"


def test_defaults_fill_in_what_is_missing(article) -> None:  # type: ignore[no-untyped-def]
    document = article(f"Hafen gesperrt\n\n{LEAD}", title="X", outlet="Seebote", published="2024-05-14", lang="de-AT")
    assert (document.title, document.outlet, document.published, document.lang) == (
        "Hafen gesperrt",
        "Seebote",
        "2024-05-14",
        "de",
    )


def test_front_matter_comes_first(article) -> None:  # type: ignore[no-untyped-def]
    front = '---\ntitle: "Am See"\nquelle: Seebote\ndate: 14. Mai 2024\nlang: de\ntags: []\n'
    front += "url: https://seebote.example/1\n---\n"
    document = article(f"{front}Hafen gesperrt\n\n15. Mai 2024\n\n{LEAD}", outlet="X", published="2020")
    assert document.text == f"Hafen gesperrt\n\n15. Mai 2024\n\n{LEAD}"
    assert (document.title, document.outlet, document.published) == ("Am See", "Seebote", "2024-05-14")
    assert document.url == "https://seebote.example/1"


@pytest.mark.parametrize("text", [f"---\n{LEAD}\n---\n", f"---\ntitle: A\n{LEAD}", f"{LEAD}\n---\ntitle: A\n---\n"])
def test_what_only_looks_like_front_matter_stays_text(article, text: str) -> None:  # type: ignore[no-untyped-def]
    document = article(text)
    assert document.text == text
    assert document.title is None


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("16. Juni 2024, 11:50 Uhr", "2024-06-16"),
        ("14.05.2024, 13.12 Uhr", "2024-05-14"),
        ("14.05.24", "2024-05-14"),
        ("2024-05-14", "2024-05-14"),
        ("Dienstag, 14. Mai 2024", "2024-05-14"),
        ("Stand: 14. Mai 2024, 17.45 Uhr", "2024-05-14"),
        ("Aktualisiert am 14.05.2024 um 9:00 Uhr", "2024-05-14"),
        ("Lindau, 14. Mai 2024", "2024-05-14"),
        ("Von Karla Brandt, Lindau – 14. Mai 2024", "2024-05-14"),
        ("Mai 2024", "2024-05"),
        ("Stand: 14. Mai, 17.45 Uhr", None),
        ("17.45 Uhr", None),
        ("31.02.2024", None),
        ("Fahrplan vom 14. Mai 2024 gilt weiter", None),
        ("Dritte Fähre (14.05.2024)", None),
    ],
)
def test_date_lines(article, line: str, published: str | None) -> None:  # type: ignore[no-untyped-def]
    assert article(f"Hafen für Tage gesperrt\n\n{line}\n\n{LEAD}").published == published


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (f" date 2020-01 {LEAD}", "2020-01"),
        (f"date 2020-01-06\nHafen gesperrt\n\n{LEAD}", "2020-01-06"),
        (f"date 2020\n{LEAD}", "2020"),
        (f"date 2020-13 {LEAD}", None),
        (f"LINDAU, 14. Mai 2024. {LEAD}", "2024-05-14"),
        (f"Lindau/Bregenz, 14. Mai 2024 – {LEAD}", "2024-05-14"),
        (f"Am 14. Mai 2024 war Sturm. {LEAD}", None),
        (f"{LEAD}\n\n14. Mai 2024\n", None),
    ],
)
def test_other_dates(article, text: str, published: str | None) -> None:  # type: ignore[no-untyped-def]
    assert article(text).published == published


def test_a_default_date_makes_an_agreeing_one_exact_and_no_other(article) -> None:  # type: ignore[no-untyped-def]
    assert article(f"date 2020-01 {LEAD}", published="2020-01-06").published == "2020-01-06"
    assert article(f"date 2020-01 {LEAD}", published="2020-02-06").published == "2020-01"


def test_a_default_date_that_is_none_is_refused() -> None:
    with pytest.raises(ReadingError, match="'gestern' is no date"):
        list(read([], defaults=Metadata(published="gestern"), on_error=lambda _: None))


@pytest.mark.parametrize(
    ("line", "outlet", "url"),
    [
        ("Quelle: Seebote/dpa", "Seebote", None),
        ("Quelle: www.seebote.example", "www.seebote.example", None),
        ("Quelle: https://www.seebote.example/hafen", "seebote.example", "https://www.seebote.example/hafen"),
        ("Quellen gibt es keine", None, None),
    ],
)
def test_source_lines(article, line: str, outlet: str | None, url: str | None) -> None:  # type: ignore[no-untyped-def]
    document = article(f"Hafen gesperrt\n\n{LEAD}\n\n{line}\n\nKommentare\n")
    assert (document.outlet, document.url) == (outlet, url)


@pytest.mark.parametrize(
    ("top", "title"),
    [
        ("Hafen gesperrt", "Hafen gesperrt"),
        ("zum Inhalt\n\nHafen gesperrt", "Hafen gesperrt"),
        ("Start | Politik | Sport\nHafen in Lindau gesperrt\n14.05.2024", "Hafen in Lindau gesperrt"),
        ("Seebote – Nachrichten vom See\n\nPolizei: Hafen gesperrt", "Polizei: Hafen gesperrt"),
        ("Der Seebote\n\nHafen in Lindau bleibt gesperrt", "Hafen in Lindau bleibt gesperrt"),
        ("„Wir lagen schief“", "„Wir lagen schief“"),
        ("Die Fähre liegt fest.", None),
        ("Liebe Leserinnen und Leser,", None),
    ],
)
def test_headlines(article, top: str, title: str | None) -> None:  # type: ignore[no-untyped-def]
    assert article(f"{top}\n\n{LEAD}").title == title


def test_a_text_of_one_line_has_no_title(article) -> None:  # type: ignore[no-untyped-def]
    assert article("Hafen gesperrt").title is None


def test_the_first_line_of_a_hard_wrapped_text_is_no_title(article) -> None:  # type: ignore[no-untyped-def]
    text = (
        "Der Hafen von Lindau bleibt bis Freitag\ngesperrt, wie die Polizei nach dem Unfall\neiner Fähre mitteilte.\n"
    )
    assert article(text).title is None


def test_line_ends_are_all_that_changes_in_plain_text(article) -> None:  # type: ignore[no-untyped-def]
    text = "  Hafen\u00a0gesperrt \n\n\tCafe\u0301 zu…\n\n"
    assert article(text.replace("\n", "\r\n")).text == text


def test_a_language_without_words_still_gets_its_numeric_date(article) -> None:  # type: ignore[no-untyped-def]
    text = "Port fermé\n\n14.05.2024\n\nLe port reste fermé jusqu'à vendredi, a déclaré la police après l'accident."
    document = article(text)
    assert (document.lang, document.published, document.title) == ("fr", "2024-05-14", "Port fermé")
