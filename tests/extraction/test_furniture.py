import json
import time
from pathlib import Path

import pytest

from claimcheck.extraction.furniture import furniture
from claimcheck.languages import get_language
from claimcheck.model import Span

WORDS = get_language("de").page
LEAD = "Die Fähre lag nach Angaben der Wasserschutzpolizei seit dem frühen Morgen auf der Sandbank vor Lindau fest."
MORE = "„Wir warten auf den Schlepper“, sagte Kapitän Jost Amann am Nachmittag und bat die Fahrgäste um Geduld."
END = "Die Reederei teilte mit, sie werde allen Reisenden die Fahrkarten erstatten und den Vorfall genau untersuchen."
GOLD = Path(__file__).parents[2].parent / "shared" / "gold"


def dropped(text: str, title: str | None = None) -> list[str]:
    return [span.of(text) for span in furniture(text, title, WORDS)]


@pytest.mark.parametrize(
    "line",
    [
        "zum Inhalt",
        "Zum Inhalt springen",
        "Lesen Sie auch:",
        "Lesen Sie auch: Warum die Fähren so oft stranden",
        "Mehr zum Thema",
        "Mehr zum Thema ‒\u00a0Niedrigwasser am See: Wie lange reicht der Pegel noch für die großen Schiffe?",
        "Das könnte Sie auch interessieren: Wie der See entstand",
        "Schreibe einen Kommentar",
        "Kommentare",
        "Kommentare (47)",
        "Aktuelles",
        "PREV Regierung legt Haushalt vor",
        "NEXT „Wir haben alles verloren“",
        "Nächster Beitrag: Was vom Sommer blieb",
        "Quelle: seebote.example",
        "Foto: Karla Brandt/dpa",
        "Bild: IMAGO / Karla Brandt",
        "-",
        "* * *",
        "SEEBOTE",
        "seebote.example",
        "Start | Politik | Sport | Kultur",
        "Startseite > Region > Lindau",
        "Seebote · Ticker · Hintergrund · Reise",
        "Startseite / Region / Lindau",
        "Impressum | Datenschutz",
        "Newsletter abonnieren",
        "Wir verwenden Cookies, um Ihnen das beste Erlebnis auf unserer Seite zu bieten. Mehr erfahren Sie hier.",
        "Folgen Sie uns auf Mastodon",
        "Auf Facebook teilen",
        "Artikel teilen",
        "16. Juni 2024, 11:50 Uhr",
        "14.05.2024, 13.12 Uhr",
        "Stand: 14. Mai, 17.45 Uhr",
        "Dienstag, 14. Mai 2024",
        "Lindau, 14. Mai 2024",
        "13:12 Uhr",
        "Von Karla Brandt",
        "Von Karla Brandt und Jost van der Meer, Lindau – 14. Mai 2024",
        "Von unserem Korrespondenten",
        "Karla Brandt und Jost Amann haben zu diesem Bericht beigetragen.",
        "Hinweise an redaktion@seebote.example",
        "© 2024 Seebote",
        "► Umfrage: Fahren Sie noch Fähre?",
    ],
)
def test_lines_that_are_furniture(line: str) -> None:
    text = f"{LEAD}\n\n{line}\n\n{MORE}\n\n{END}"
    assert dropped(text) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Die Fähre sitzt fest.",
        "Fähre vor Lindau gestrandet",
        "Polizei: Niemand verletzt",
        "Bild: Minister plant den Rücktritt",
        "Von der Leyen warnt vor neuem Streit",
        "Mehr Geld für die Fähren",
        "Mehr zum Thema wollte der Sprecher am Montag nicht sagen, wie er gegenüber dem Seeboten betonte.",
        "Kommentare wie diesen seien unerträglich, sagte der Bürgermeister.",
        "Hintergrund: Die Reederei hatte schon im Mai gewarnt, dass der Pegel sinkt.",
        "Am 14. Mai 2024 strandete die Fähre",
        "Fährbetrieb ab 14. Mai eingestellt",
        "14. Mai 2024: Polizei meldet drei Verletzte",
        "+++ 14.05 Uhr +++ Die Feuerwehr meldet drei Verletzte",
        "Next week the ferry will sail again, the company said.",
        "„Newsletter“, sagte er, „lese ich nie.“",
        "– drei Verletzte laut Polizei",
        "[…]",
        "Teilen sie das Erbe, droht laut dem Anwalt ein langer Streit zwischen den Brüdern und der Reederei am See.",
        "NÖ – Polizei ermittelt gegen Reeder",
    ],
)
def test_lines_that_are_none(line: str) -> None:
    assert dropped(f"{LEAD}\n\n{line}\n\n{MORE}\n\n{END}") == []


@pytest.mark.parametrize("prefix", ["date 2020-01", " date 2020-01", "date 2020-01-06", "date: 2020"])
def test_the_date_before_the_first_sentence(prefix: str) -> None:
    text = f"{prefix} {LEAD}\n\n{MORE}"
    assert furniture(text, None, WORDS) == (Span(0, len(prefix)),)
    assert dropped(f"{prefix}\n{LEAD}") == [prefix]


def test_a_line_behind_the_date_is_judged_too() -> None:
    assert dropped(f"date 2020-01\nzum Inhalt\n\n{LEAD}") == ["date 2020-01", "zum Inhalt"]


def test_a_headline_told_again() -> None:
    title = "Fähre gestrandet, sagt Polizei"
    text = f"{title}\n\n{title}\n{LEAD}\n\n{title}\n\n{MORE}"
    spans = furniture(text, title, WORDS)
    assert [span.of(text) for span in spans] == [title, title]
    assert spans[0].start > 0


def test_short_answers_may_repeat() -> None:
    assert dropped(f"{LEAD}\n\nNein, nie.\n\n{MORE}\n\nNein, nie.\n\n{END}") == []


@pytest.mark.parametrize("title", ["Fähre fest | Sperrung | Stau", "Strandung – 14. Mai 2024", "Kommentare", "SEEBOTE"])
def test_the_title_is_never_furniture(title: str) -> None:
    assert dropped(f"{title}\n\n{LEAD}\n\n{MORE}", title) == []


def test_what_stands_above_the_title() -> None:
    text = f"Der Seebote vom Obersee\n\nPolizei: Alle gerettet\n\nFähre liegt vor Lindau fest\n\n{LEAD}"
    assert dropped(text, "Fähre liegt vor Lindau fest") == ["Der Seebote vom Obersee"]


def test_headlines_of_other_articles_in_a_list() -> None:
    text = (
        f"{LEAD}\n\nLesen Sie auch:\nMinister: Brücke wird gebaut\nZwölf Fähren müssen in die Werft\n\n"
        f"{MORE}\n\nWie es weitergeht\n\n{END}"
    )
    assert dropped(text) == ["Lesen Sie auch:", "Minister: Brücke wird gebaut", "Zwölf Fähren müssen in die Werft"]


def test_readers_comments() -> None:
    comment = "Die Polizei hat mir gesagt, dass der Kapitän geschlafen hat, aber das darf man ja nicht mehr schreiben."
    text = f"{LEAD}\n\n{MORE}\n\n{END}\n\nKommentare (2)\n\nSeebär:\n{comment}"
    assert dropped(text) == ["Kommentare (2)", "Seebär:", comment]
    assert dropped(f"Kommentare (2)\n\n{LEAD}\n\n{MORE}\n\n{END}") == ["Kommentare (2)"]


def test_the_last_lines_below_the_article() -> None:
    text = f"{LEAD}\n\n{MORE}\n\nMorgen im Blatt: Wie der See entstand\n\nDer Seebote jetzt auch als App"
    assert dropped(text) == ["Morgen im Blatt: Wie der See entstand", "Der Seebote jetzt auch als App"]
    assert dropped(f"{LEAD}\n\n„Wir fahren weiter“, sagt Amann\n\n– 14 Verletzte laut Polizei") == []


def test_a_text_of_short_lines_alone_is_kept() -> None:
    assert dropped("Drei Verletzte, sagt die Polizei\n\nFähre liegt fest, sagt der Kapitän") == []


def test_hard_wrapped_paragraphs_are_never_cut() -> None:
    text = (
        "Die Fähre lag nach Angaben der Polizei, wie der Seebote am\nMontag schrieb, fest. Der Reeder wird kritisiert\n"
        "von Jost Amann\nund anderen | darunter viele Pendler | seit\nJahren immer wieder.\n"
    )
    assert dropped(text) == []


def test_windows_line_ends() -> None:
    text = f"zum Inhalt\r\n\r\n{LEAD}\r\nSchreibe einen Kommentar\r\n"
    assert dropped(text) == ["zum Inhalt", "Schreibe einen Kommentar"]


@pytest.mark.parametrize("text", ["", "\n", " ", "-", "\ufeff", "|", "„", "date 2020-01", "\u2028"])
def test_odd_texts(text: str) -> None:
    spans = furniture(text, "", WORDS)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)


@pytest.mark.parametrize(
    "text",
    [
        "a " * 2_500_000,
        "- " * 2_500_000,
        "1." * 2_500_000,
        "14. " * 1_000_000,
        "| " * 2_500_000,
        " " * 5_000_000,
        "Quelle" * 800_000,
    ],
    ids=["words", "dashes", "numbers", "days", "bars", "blanks", "labels"],
)
def test_five_megabytes_in_one_line(text: str) -> None:
    begin = time.perf_counter()
    furniture(text, None, WORDS)
    assert time.perf_counter() - begin < 2


@pytest.mark.skipif(not GOLD.is_dir(), reason="needs the gold corpus beside the project")
@pytest.mark.parametrize("corpus", ["stories", "seeds"])
def test_no_known_claim_is_lost(corpus: str) -> None:
    documents = {row["id"]: row for row in map(json.loads, (GOLD / corpus / "docs.jsonl").read_text().splitlines())}
    lost = []
    for claim in map(json.loads, (GOLD / corpus / "claims.jsonl").read_text().splitlines()):
        document = documents[claim["doc"]]
        ranges = furniture(document["text"], document.get("title"), WORDS)
        if any(Span(*quote).overlaps(span) for quote in claim["quote"] for span in ranges):
            lost.append(claim["id"])
    assert lost == []
