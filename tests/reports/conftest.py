"""Two invented dispatches with their claims, as the reports get them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

import pytest

from claimcheck.model import (
    Certainty,
    Claim,
    DateRange,
    Document,
    Link,
    LinkKind,
    Quantity,
    Relation,
    Relay,
    Source,
    SourceKind,
    Span,
    Spans,
)
from claimcheck.reports import DiffReport, Pair

TEXT_A = (
    "Der Hafen von Lindau ist gesperrt. Bei der Explosion seien 35 Lagerhallen zerstört worden, sagte Hafenmeisterin "
    "Edda Kranz der Agentur Seenachrichten am Montag. Die Reederei wies eine Mitschuld zurück."
)
TEXT_B = (
    "Zwölf Lagerhallen seien zerstört worden, teilte das Landratsamt mit. Kranz habe die Anlage im Mai prüfen lassen, "
    "hieß es weiter."
)


def spans(text: str, *parts: str) -> Spans:
    return tuple(Span(text.index(part), text.index(part) + len(part)) for part in parts)


@dataclass(frozen=True)
class Harbour:
    """The example: two documents, four claims, a conflict."""

    a: Document = Document("a0a0a0a0a0a0", TEXT_A, "Explosion im Hafen von Lindau", "Seeblick", "2026-03-02", "de")
    b: Document = Document("b0b0b0b0b0b0", TEXT_B, "Landratsamt zählt zwölf Hallen", "Uferbote", "2026-03-03", "de")
    halls_a: Claim = Claim(
        id="a1a1a1a1a1a1",
        doc="a0a0a0a0a0a0",
        text="Bei der Explosion seien 35 Lagerhallen zerstört worden",
        quote=spans(TEXT_A, "Bei der Explosion seien 35 Lagerhallen zerstört worden"),
        speaker=spans(TEXT_A, "Hafenmeisterin Edda Kranz"),
        cue=spans(TEXT_A, "sagte"),
        addressee=spans(TEXT_A, "der Agentur Seenachrichten"),
        source=Source("Edda Kranz", SourceKind.PERSON),
        via=(Relay("Seenachrichten"),),
        quantities=(Quantity(35, 35, 35, "Lagerhallen", "35 Lagerhallen"),),
        dates=(DateRange(date(2026, 3, 2), date(2026, 3, 2), "am Montag"),),
        speaker_text="Hafenmeisterin Edda Kranz",
        context=TEXT_A[TEXT_A.index("Bei der") : TEXT_A.index("am Montag.") + len("am Montag.")],
        rule="frame",
        outlet="Seeblick",
        published="2026-03-02",
        lang="de",
        title="Explosion im Hafen von Lindau",
    )
    denial_a: Claim = Claim(
        id="a2a2a2a2a2a2",
        doc="a0a0a0a0a0a0",
        text="eine Mitschuld",
        quote=spans(TEXT_A, "eine Mitschuld"),
        speaker=spans(TEXT_A, "Die Reederei"),
        cue=spans(TEXT_A, "wies", "zurück"),
        source=Source("Reederei", SourceKind.ORGANISATION),
        certainty=Certainty.DENIAL,
        speaker_text="Die Reederei",
        outlet="Seeblick",
        published="2026-03-02",
        lang="de",
    )
    halls_b: Claim = Claim(
        id="b1b1b1b1b1b1",
        doc="b0b0b0b0b0b0",
        text="Zwölf Lagerhallen seien zerstört worden",
        quote=spans(TEXT_B, "Zwölf Lagerhallen seien zerstört worden"),
        speaker=spans(TEXT_B, "das Landratsamt"),
        cue=spans(TEXT_B, "teilte", "mit"),
        source=Source("Landratsamt", SourceKind.ORGANISATION),
        quantities=(Quantity(12, 12, 12, "Lagerhallen", "Zwölf Lagerhallen"),),
        outlet="Uferbote",
        published="2026-03-03",
        lang="de",
    )
    check_b: Claim = Claim(
        id="b2b2b2b2b2b2",
        doc="b0b0b0b0b0b0",
        text="Kranz habe die Anlage im Mai prüfen lassen",
        quote=spans(TEXT_B, "Kranz habe die Anlage im Mai prüfen lassen"),
        cue=spans(TEXT_B, "hieß es"),
        certainty=Certainty.HEDGED,
        outlet="Uferbote",
        published="2026-03-03",
        lang="de",
    )
    link: Link = field(
        default=Link(
            "a1a1a1a1a1a1",
            "b1b1b1b1b1b1",
            Relation.CONFLICTS,
            LinkKind.QUANTITY,
            0.834,
            None,
            ("both count Lagerhallen: 35 against 12",),
        )
    )

    @property
    def conflict(self) -> Pair:
        return Pair(self.link, self.halls_a, self.halls_b)

    @property
    def diff(self) -> DiffReport:
        return DiffReport(self.a, self.b, (self.conflict,), only_a=(self.denial_a,), only_b=(self.check_b,))


@pytest.fixture
def harbour() -> Harbour:
    return Harbour()
