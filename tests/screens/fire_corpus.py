"""An invented fire, claim by claim and link by link: written by hand, so that no change of the engine shows here."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from claimcheck.model import (
    Certainty,
    Claim,
    DateRange,
    Document,
    Link,
    LinkKind,
    Quantity,
    QuotationType,
    Relation,
    Relay,
    Review,
    Ruling,
    Source,
    SourceKind,
    Span,
)
from claimcheck.store import Store
from claimcheck.store.versions import Former

KRANZ, AMREIN = Source("Edda Kranz", SourceKind.PERSON), Source("Jost Amrein", SourceKind.PERSON)
FIRE, OFFICE = Source("Feuerwehr", SourceKind.ORGANISATION), Source("Landratsamt", SourceKind.ORGANISATION)
RUMOUR = Source("Medienberichte", SourceKind.MEDIA)
HURT = "Menschen verletzt worden"

DOCUMENTS = {
    "5ee000000001": Document(
        "5ee000000001",
        "Bei der Explosion im Hafen von Lindau seien mindestens 12 Menschen verletzt worden, sagte Polizeisprecherin "
        "Edda Kranz. Die Halle könnte einstürzen, teilte die Feuerwehr mit. Der Hafen bleibe bis Freitag gesperrt, "
        "erklärte die Feuerwehr.",
        *("Explosion im Hafen von Lindau", "Seeblick", "2026-03-02", "de", None, "seeblick.md"),
    ),
    "5ee000000002": Document(
        "5ee000000002",
        "Bei der Explosion im Hafen von Lindau seien 17 Menschen verletzt worden, sagte Polizeisprecherin Edda Kranz. "
        "Die Halle wird einstürzen, teilte das Landratsamt mit. Landrat Jost Amrein kündigte an, man werde die Anlage "
        "prüfen.",
        *("Explosion im Hafen von Lindau", "Seeblick", "2026-03-02", "de", None, "seeblick.md"),
    ),
    "0fe000000001": Document(
        "0fe000000001",
        "Am Montag seien im Hafen von Lindau wohl 20 Menschen verletzt worden, sagte Polizeisprecherin Edda Kranz der "
        "Agentur Seenachrichten. Landrat Jost Amrein sagte am Dienstag, im Hafen sei nichts explodiert. Die Halle "
        "stürze ein, so das Landratsamt.",
        *("Viele Verletzte in Lindau, und ein Landrat, der von nichts weiß", "Uferbote", "2026-03-03", "de", None),
        "uferbote.md",
    ),
    "be9000000001": Document(
        "be9000000001",
        "17 Verletzte habe es im Hafen von Lindau gegeben, teilte die Feuerwehr mit. Medienberichten zufolge könne "
        "die Halle einstürzen.",
        *(None, "Bergpost", "2026-03-04", "de", None, "bergpost.md"),
    ),
    "a1a000000001": Document(
        "a1a000000001",
        "Die Explosion im Hafen sei ein Unfall gewesen, sagte Ruth Ammann.",
        *("Ein Unfall", None, None, "de", None, "unfall.txt"),
    ),
}


def people(number: int, words: str) -> tuple[Quantity, ...]:
    return (Quantity(number, number, number, "Menschen", words),)


def claim(id: str, doc: str, text: str, source: Source, *, speaker: str, cue: str, **more) -> Claim:
    document = DOCUMENTS[doc]

    def place(words: str) -> tuple[Span, ...]:
        start = document.text.index(words)
        return (Span(start, start + len(words)),)

    known = {"outlet": document.outlet, "published": document.published, "lang": "de", "title": document.title}
    spans = {"quote": place(text), "speaker": place(speaker), "cue": place(cue), "speaker_text": speaker}
    return Claim(id, doc, text, QuotationType.INDIRECT, source=source, **spans, **known, **more)


MONDAY = (DateRange(date(2026, 3, 2), date(2026, 3, 2), "Am Montag"),)
FRIDAY = (DateRange(date(2026, 3, 6), date(2026, 3, 6), "bis Freitag"),)
SPEAKER = "Polizeisprecherin Edda Kranz"

CLAIMS = [
    claim(
        *("c0000000000a", "5ee000000001"),
        "Bei der Explosion im Hafen von Lindau seien mindestens 12 Menschen verletzt worden",
        KRANZ,
        speaker=SPEAKER,
        cue="sagte",
        quantities=(Quantity(12, 12, 1e15, "Menschen", "mindestens 12 Menschen"),),
    ),
    claim(
        *("c0000000000b", "5ee000000001", "Die Halle könnte einstürzen", FIRE),
        speaker="die Feuerwehr",
        cue="teilte",
        certainty=Certainty.HEDGED,
    ),
    claim(
        *("c0000000000c", "5ee000000001", "Der Hafen bleibe bis Freitag gesperrt", FIRE),
        speaker="die Feuerwehr",
        cue="erklärte",
        dates=FRIDAY,
    ),
    claim(
        *("c00000000001", "5ee000000002"),
        "Bei der Explosion im Hafen von Lindau seien 17 Menschen verletzt worden",
        KRANZ,
        speaker=SPEAKER,
        cue="sagte",
        quantities=people(17, "17 Menschen"),
    ),
    claim(
        *("c00000000002", "5ee000000002", "Die Halle wird einstürzen", OFFICE), speaker="das Landratsamt", cue="teilte"
    ),
    claim(
        *("c00000000003", "5ee000000002", "man werde die Anlage prüfen", AMREIN),
        speaker="Landrat Jost Amrein",
        cue="kündigte",
    ),
    claim(
        *("c00000000011", "0fe000000001"),
        "Am Montag seien im Hafen von Lindau wohl 20 Menschen verletzt worden",
        KRANZ,
        speaker=SPEAKER,
        cue="sagte",
        via=(Relay("Seenachrichten"),),
        certainty=Certainty.HEDGED,
        quantities=people(20, "20 Menschen"),
        dates=MONDAY,
    ),
    claim(
        *("c00000000012", "0fe000000001", "im Hafen sei nichts explodiert", AMREIN),
        speaker="Landrat Jost Amrein",
        cue="sagte",
        certainty=Certainty.DENIAL,
        negated=True,
    ),
    claim(
        *("c00000000013", "0fe000000001", "Die Halle stürze ein", OFFICE),
        speaker="das Landratsamt",
        cue="so",
        via=(Relay("Seenachrichten"),),
    ),
    claim(
        *("c00000000021", "be9000000001", "17 Verletzte habe es im Hafen von Lindau gegeben", FIRE),
        speaker="die Feuerwehr",
        cue="teilte",
        quantities=(Quantity(17, 17, 17, "Verletzte", "17 Verletzte"),),
    ),
    claim(
        *("c00000000022", "be9000000001", "könne die Halle einstürzen", RUMOUR),
        speaker="Medienberichten",
        cue="zufolge",
        certainty=Certainty.HEDGED,
    ),
    claim(
        *("c00000000031", "a1a000000001", "Die Explosion im Hafen sei ein Unfall gewesen"),
        Source("Ruth Ammann", SourceKind.PERSON),
        speaker="Ruth Ammann",
        cue="sagte",
    ),
]


def link(a: str, b: str, kind: LinkKind, score: float, *reasons: str, superseded: str | None = None) -> Link:
    agree = kind in (LinkKind.ECHO, LinkKind.INDEPENDENT)
    relation = Relation.CORROBORATES if agree else Relation.CONFLICTS
    return Link(f"c000000000{a}", f"c000000000{b}", relation, kind, score, superseded, reasons)


LINKS = [
    link("01", "11", LinkKind.QUANTITY, 0.83, 'according to Edda Kranz "17 Menschen" and "20 Menschen"'),
    link("01", "21", LinkKind.INDEPENDENT, 0.71, "two origins: Edda Kranz and Feuerwehr", 'both speak of "17"'),
    link("11", "21", LinkKind.QUANTITY, 0.64, "the later count is 17", superseded="a"),
    link("02", "13", LinkKind.ECHO, 0.66, "both go back to Landratsamt", 'both speak of "Halle" and "einstürzen"'),
    link("02", "22", LinkKind.INDEPENDENT, 0.44, "no common origin is told, but that of Medienberichte is unknown"),
    link("12", "31", LinkKind.DENIAL, 0.58, "Jost Amrein denies that there was an explosion"),
]
RULINGS = [
    Ruling(
        *("c00000000012", "c00000000031", Review.CONFIRMED, Relation.CONFLICTS, LinkKind.DENIAL),
        *("Ada", "2026-03-05T09:30:00Z", "beides nachgelesen"),
    )
]


def build(path: Path, patch: pytest.MonkeyPatch) -> None:
    """Write the corpus into a database; the second text of Seeblick is a newer version of the first."""
    patch.setattr("claimcheck.store.versions._now", lambda: "2026-03-05T08:00:00Z")
    with Store.open(path, create=True) as store:
        for document in DOCUMENTS.values():
            claims = [each for each in CLAIMS if each.doc == document.id]
            reason = "the same file, and 61% of the words in their places"
            newer = document.id == "5ee000000002"
            store.add(document, claims, former=Former("5ee000000001", 1, reason) if newer else None)
        store.put_links(LINKS)
        for ruling in RULINGS:
            store.settle(ruling)
