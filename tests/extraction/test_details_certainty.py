from __future__ import annotations

import pytest

from claimcheck.extraction.details import certainty, is_negated
from claimcheck.languages import get_language
from claimcheck.model import Certainty, QuotationType

WORDS = get_language("de").details
INDIRECT, DIRECT, REPORTED = QuotationType.INDIRECT, QuotationType.DIRECT, QuotationType.REPORTED


@pytest.mark.parametrize(
    ("kind", "quote", "cue", "sentence", "expected"),
    [
        (INDIRECT, "die Brücke sei gesperrt", "sagte", "Die Brücke sei gesperrt, sagte Kern.", Certainty.ASSERTED),
        (
            INDIRECT,
            "Das Land scheint Boote kaufen zu wollen",
            "sagt",
            "Das Land scheint Boote kaufen zu wollen, sagt ein Beamter.",
            Certainty.ASSERTED,
        ),
        (
            INDIRECT,
            "Der Mann ist offenbar geflohen",
            "berichtet",
            "Der Mann ist offenbar geflohen, berichtet der Sender.",
            Certainty.HEDGED,
        ),
        (
            INDIRECT,
            "sei die Ernte verdorben",
            "Wenn man glaubt",
            "Wenn man dem Bauern glaubt, sei die Ernte verdorben.",
            Certainty.HEDGED,
        ),
        (
            QuotationType.FREE_INDIRECT,
            "Der Kapitän soll geschlafen haben.",
            "",
            "Der Kapitän soll geschlafen haben.",
            Certainty.HEDGED,
        ),
        (
            QuotationType.FREE_INDIRECT,
            "Die Reederin will davon nichts gewusst haben.",
            "",
            "Die Reederin will davon nichts gewusst haben.",
            Certainty.DENIAL,
        ),
        (REPORTED, "Kern wies den Vorwurf zurück.", "", "Kern wies den Vorwurf zurück.", Certainty.DENIAL),
        (REPORTED, "Das Amt dementierte umgehend.", "", "Das Amt dementierte umgehend.", Certainty.DENIAL),
        (
            DIRECT,
            "„Der Hafen war offen.“",
            "widersprach",
            "Der Hafenmeister widersprach: „Der Hafen war offen.“",
            Certainty.DENIAL,
        ),
        (
            INDIRECT,
            "von einer Sperrung könne keine Rede sein",
            "sagte",
            "Von einer Sperrung könne keine Rede sein, sagte sie.",
            Certainty.DENIAL,
        ),
        (
            INDIRECT,
            "sein Haus habe nichts verkauft",
            "bleibt dabei",
            "Kern bleibt dabei, sein Haus habe nichts verkauft.",
            Certainty.DENIAL,
        ),
        (REPORTED, "Das Ministerium wollte sich nicht äußern.", "", "", Certainty.DECLINED),
        (REPORTED, "Eine Stellungnahme lehnte die Botschaft ab.", "", "", Certainty.DECLINED),
        (REPORTED, "Die Quellen machten keine Angaben zum Preis.", "", "", Certainty.DECLINED),
        (REPORTED, "Die Firma ließ die Anfrage unbeantwortet.", "", "", Certainty.DECLINED),
        (REPORTED, "Kern forderte ein neues Gutachten.", "", "", Certainty.ASSERTED),
    ],
)
def test_certainty(kind: QuotationType, quote: str, cue: str, sentence: str, expected: Certainty) -> None:
    assert certainty(kind, quote, cue, sentence, WORDS) is expected


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("die Brücke ist nicht gesperrt", True),
        ("niemand wurde verletzt", True),
        ("Keine Fähre lief aus", True),
        ("die Nichte des Königs kam", False),
        ("die Brücke ist gesperrt", False),
    ],
)
def test_negation(quote: str, expected: bool) -> None:
    assert is_negated(quote, WORDS) is expected


def test_a_very_long_sentence_stays_cheap() -> None:
    sentence = "wollte weder " * 400_000
    assert certainty(REPORTED, sentence, sentence, sentence, WORDS) in set(Certainty)


@pytest.mark.parametrize(
    ("cue", "sentence", "expected"),
    [
        ("bestritt", "Kern bestritt nicht, dass Geld floss.", Certainty.ASSERTED),
        ("bestritt", "Kern bestritt nicht nur, dass Geld floss.", Certainty.DENIAL),
        ("bestritt", "Kern bestritt, dass Geld floss.", Certainty.DENIAL),
        ("schloss aus", "Kern schloss nicht aus, dass Geld floss.", Certainty.HEDGED),
        ("schloss aus", "Kern schloss aus, dass Geld floss.", Certainty.DENIAL),
    ],
)
def test_a_negated_denial_denies_nothing(cue: str, sentence: str, expected: Certainty) -> None:
    assert certainty(INDIRECT, "dass Geld floss", cue, sentence, WORDS) is expected
