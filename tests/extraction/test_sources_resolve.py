from __future__ import annotations

import re
from dataclasses import dataclass

import pytest

from claimcheck.extraction.sources import resolve
from claimcheck.languages import get_language
from claimcheck.model import Document, Quotation, QuotationType, Relay, Source, SourceKind, Span

WORDS = get_language("de").sources
PERSON, HOUSE, MEDIA, ANONYMOUS, PAPER = (
    SourceKind.PERSON,
    SourceKind.ORGANISATION,
    SourceKind.MEDIA,
    SourceKind.ANONYMOUS,
    SourceKind.DOCUMENT,
)


@dataclass(frozen=True)
class Said:
    """A quotation by the words of its text: quote, speaker and cue are looked up one after the other."""

    quote: str
    speaker: str = ""
    cue: str = ""
    type: QuotationType = QuotationType.INDIRECT


def chains(text: str, *said: Said, outlet: str | None = None) -> list[tuple[Source | None, tuple[Relay, ...]]]:
    sentences = [Span(*match.span()) for match in re.finditer(r"[^.!?\n]+[.!?]?[“\"]?", text)]
    document = Document("d", text, outlet=outlet, lang="de")
    return resolve(document, sentences, [_quotation(text, entry) for entry in said], WORDS)


def _quotation(text: str, said: Said) -> Quotation:
    start = text.index(said.quote)
    quote = Span(start, start + len(said.quote))

    def near(words: str) -> tuple[Span, ...]:
        if not words:
            return ()
        places = [match.start() for match in re.finditer(re.escape(words), text)]
        at = min(places, key=lambda place: min(abs(place - quote.start), abs(place - quote.end)))
        return (Span(at, at + len(words)),)

    return Quotation(said.type, (quote,), near(said.speaker), near(said.cue))


def sources(text: str, *said: Said, outlet: str | None = None) -> list[Source | None]:
    return [source for source, _ in chains(text, *said, outlet=outlet)]


def via(text: str, *said: Said, outlet: str | None = None) -> list[list[str]]:
    return [[relay.name for relay in relays] for _, relays in chains(text, *said, outlet=outlet)]


@pytest.mark.parametrize(
    ("sentence", "speaker", "expected"),
    [
        ("Das Boot sei leer, sagte Innenministerin Clara Vogt.",
         "Innenministerin Clara Vogt", Source("Clara Vogt", PERSON)),
        ("Das Boot sei leer, teilte das russische Verteidigungsministerium mit.",
         "das russische Verteidigungsministerium",
         Source("Russisches Verteidigungsministerium", HOUSE)),
        ("Das Boot sei leer, sagte der Kreml.", "der Kreml", Source("Kreml", HOUSE)),
        ("Das Boot sei leer, hieß es in Teheran.", "Teheran", Source("Iran", HOUSE)),
        ("Das Boot sei leer, warf Saldonien vor.", "Saldonien", Source("Saldonien", HOUSE)),
        ("Das Boot sei leer, berichtete die Agentur Reuters.", "die Agentur Reuters", Source("Reuters", MEDIA)),
        ("Das Boot sei leer, schrieb die Zeitung „Nordlicht“.", "die Zeitung „Nordlicht“", Source("Nordlicht", MEDIA)),
        ("Medienberichten zufolge ist das Boot leer.", "Medienberichten", Source("Medienberichte", MEDIA)),
        ("Das Boot sei leer, sagte ein US-Beamter.", "ein US-Beamter", Source("US-Beamter", ANONYMOUS)),
        ("Das Boot sei leer, sagten zwei westliche Diplomaten.",
         "zwei westliche Diplomaten", Source("zwei westliche Diplomaten", ANONYMOUS)),
        ("Das Boot sei leer, sagte eine hochrangige Quelle.",
         "eine hochrangige Quelle", Source("hochrangige Quelle", ANONYMOUS)),
        ("Das Boot sei leer, hieß es in Regierungskreisen.",
         "Regierungskreisen", Source("Regierungskreise", ANONYMOUS)),
        ("Das Boot sei leer, steht in einem Prüfbericht.", "einem Prüfbericht", Source("Prüfbericht", PAPER)),
        ("Nach Angaben der Staatsanwaltschaft Olm ist das Boot leer.", "Angaben der Staatsanwaltschaft Olm",
         Source("Staatsanwaltschaft Olm", HOUSE)),
        ("Nach Angaben von US-Beamten ist das Boot leer.", "Angaben von US-Beamten", Source("US-Beamte", ANONYMOUS)),
        ("Das Boot sei leer, sagte der Sprecher der Reederei Holm, Ole Bakke, am Abend.",
         "der Sprecher der Reederei Holm, Ole Bakke,", Source("Ole Bakke", PERSON)),
        ("Das Boot sei leer, teilte die OBN mit.", "die OBN", Source("OBN", HOUSE)),
    ],
)  # fmt: skip
def test_mentions_that_say_who(sentence: str, speaker: str, expected: Source) -> None:
    quote = "Boot sei leer" if "Boot sei leer" in sentence else "das Boot leer"
    assert sources(sentence, Said(quote, speaker)) == [expected]


def test_a_surname_means_the_full_name_of_the_text() -> None:
    text = "Innenministerin Clara Vogt reiste nach Olm. Vogts Plan ist teuer. Der Damm halte, sagte Vogt."
    assert sources(text, Said("Der Damm halte", "Vogt", "sagte")) == [Source("Clara Vogt", PERSON)]


def test_a_genitive_sheds_its_ending() -> None:
    text = "Der Präsident Edgar Brandt sprach. Nach Brandts Ankündigung komme „ein harter Winter“. Brandt ging."
    assert sources(text, Said("„ein harter Winter“", "Brandts", "Ankündigung")) == [Source("Edgar Brandt", PERSON)]


def test_pronouns_agree_in_gender() -> None:
    text = (
        "Der Damm halte, sagte Bürgermeister Jan Olsen. Der Damm breche, sagte Ministerin Eva Roth.\n"
        "Er bleibe dabei, sagte er. Man müsse weg, sagte sie."
    )
    found = sources(
        text,
        Said("Der Damm halte", "Bürgermeister Jan Olsen", "sagte"),
        Said("Der Damm breche", "Ministerin Eva Roth", "sagte"),
        Said("Er bleibe dabei", "er.", "sagte"),
        Said("Man müsse weg", "sie.", "sagte"),
    )
    assert [source.name for source in found if source] == ["Jan Olsen", "Eva Roth", "Jan Olsen", "Eva Roth"]


def test_offices_and_occupations_point_to_their_holder() -> None:
    text = (
        "Außenminister Tom Reger und Umweltministerin Ada Kern trafen sich. Es eile, sagte die Ministerin. "
        "Es eile nicht, sagte der Außenminister."
    )
    assert sources(
        text, Said("Es eile", "die Ministerin", "sagte"), Said("Es eile nicht", "der Außenminister", "sagte")
    ) == [Source("Ada Kern", PERSON), Source("Tom Reger", PERSON)]


def test_an_office_without_a_holder_is_nobody_elses() -> None:
    text = "Der Damm halte, sagte Bürgermeister Jan Olsen. Das sei falsch, sagte der Präsident."
    found = sources(
        text,
        Said("Der Damm halte", "Bürgermeister Jan Olsen", "sagte"),
        Said("Das sei falsch", "der Präsident", "sagte"),
    )
    assert found[1] == Source("Präsident", PERSON)


def test_a_head_of_state_is_known_by_the_nation() -> None:
    text = (
        "Der norwegische Präsident Nils Berg empfing den dänischen Präsidenten Ove Krag. "
        "Der Streit sei beigelegt, sagte der dänische Staatschef."
    )
    assert sources(text, Said("Der Streit sei beigelegt", "der dänische Staatschef")) == [Source("Ove Krag", PERSON)]


def test_general_nouns_point_to_the_house() -> None:
    text = (
        "Das Bergbauministerium warnte. Die Zeche Nord gehört der Betreibergesellschaft Kaldex. Kaldex schwieg. "
        "Der Schacht sei offen, teilte die Behörde mit. Er sei zu, teilte das Unternehmen mit."
    )
    assert sources(text, Said("Der Schacht sei offen", "die Behörde"), Said("Er sei zu", "das Unternehmen")) == [
        Source("Bergbauministerium", HOUSE),
        Source("Kaldex", HOUSE),
    ]


def test_a_notice_is_that_of_its_house() -> None:
    text = (
        "Der Damm halte, heißt es in der Mitteilung des Umweltministeriums. "
        "„Niemand muss fort“, heißt es in der Mitteilung weiter."
    )
    found = sources(
        text,
        Said("Der Damm halte", "der Mitteilung des Umweltministeriums", "heißt es"),
        Said("„Niemand muss fort“", "der Mitteilung weiter", "heißt es", QuotationType.DIRECT),
    )
    assert found == [Source("Umweltministerium", HOUSE)] * 2


def test_their_own_statements() -> None:
    text = "Die norwegische Führung wies das ab. Nach ihren Angaben sei der Hafen offen."
    found = sources(
        text,
        Said("wies das ab", "Die norwegische Führung", type=QuotationType.REPORTED),
        Said("sei der Hafen offen", "ihren Angaben", "Nach"),
    )
    assert found == [Source("Norwegische Führung", HOUSE)] * 2


def test_own_statements_are_the_subjects() -> None:
    text = "Das Boot sei leer, sagte Ole Bakke. Die Reederei hat eigenen Angaben zufolge alle Schiffe geprüft."
    said = Said("alle Schiffe geprüft", "eigenen Angaben", "zufolge")
    assert sources(text, Said("Das Boot sei leer", "Ole Bakke", "sagte"), said)[1] == Source("Reederei", HOUSE)


def test_the_police_of_two_towns_are_two_sources() -> None:
    olm = "Olm (dpa) – Die Straße ist nach einem Erdrutsch seit dem Morgen gesperrt, teilte die Polizei mit."
    ems = "Ems (dpa) – Die Straße ist nach einem Erdrutsch seit dem Morgen gesperrt, teilte die Polizei mit."
    said = Said("Die Straße ist nach einem Erdrutsch seit dem Morgen gesperrt", "die Polizei", "teilte")
    assert sources(olm, said) + sources(ems, said) == [Source("Polizei Olm", HOUSE), Source("Polizei Ems", HOUSE)]


def test_hearsay_has_an_unnamed_source() -> None:
    text = "Das Boot sei leer, sagte Ole Bakke. Der Kapitän soll geschlafen haben."
    hearsay = Said("Der Kapitän soll geschlafen haben.", type=QuotationType.FREE_INDIRECT)
    assert sources(text, hearsay, outlet="Hafenblatt") == [Source("ungenannt (Hafenblatt)", ANONYMOUS)]


def test_speech_that_goes_on_has_the_source_before() -> None:
    text = "Das Boot sei leer, sagte Kapitän Ole Bakke. Der Motor sei heil."
    found = sources(
        text,
        Said("Das Boot sei leer", "Kapitän Ole Bakke", "sagte"),
        Said("Der Motor sei heil.", type=QuotationType.INDIRECT_FREE_INDIRECT),
    )
    assert found == [Source("Ole Bakke", PERSON)] * 2


def test_a_headline_quote_is_the_one_of_the_article() -> None:
    text = (
        "„Der Motor war kalt“: Streit um das Boot\n\nDas Boot sei leer, sagte Kapitän Ole Bakke. "
        "„Als wir kamen, war der Motor längst kalt“, sagte Taucher Jens Krag."
    )
    found = sources(
        text,
        Said("„Der Motor war kalt“", type=QuotationType.DIRECT),
        Said("Das Boot sei leer", "Kapitän Ole Bakke", "sagte"),
        Said("„Als wir kamen, war der Motor längst kalt“", "Taucher Jens Krag", "sagte", QuotationType.DIRECT),
    )
    assert found[0] == Source("Jens Krag", PERSON)


@pytest.mark.parametrize(
    ("text", "said", "expected"),
    [
        ("„Wir warten“, sagte Präsident Ove Krag laut der Agentur TASS.",
         Said("„Wir warten“", "Präsident Ove Krag", "sagte"), ["TASS"]),
        ("Laut TASS hat das Ministerium erklärt, das Boot sei leer.",
         Said("das Boot sei leer", "das Ministerium", "erklärt"), ["TASS"]),
        ("Das Boot sei leer, teilte eine Quelle Reuters mit.",
         Said("Das Boot sei leer", "eine Quelle", "teilte"), ["Reuters"]),
        ("Wie ein US-Beamter gegenüber CNN erklärte, ist das Boot leer.",
         Said("ist das Boot leer", "ein US-Beamter", "erklärte"), ["CNN"]),
        ("Das Boot sei leer, sagte Ole Bakke der Deutschen Presse-Agentur.",
         Said("Das Boot sei leer", "Ole Bakke", "sagte"), ["dpa"]),
        ("Das Boot sei leer, sagte Ole Bakke dem Fernsehsender Kanal Nord.",
         Said("Das Boot sei leer", "Ole Bakke", "sagte"), ["Kanal Nord"]),
        ("Ove Krag wurde von der Agentur Nordinform mit den Worten zitiert, das Boot sei leer.",
         Said("das Boot sei leer", "Ove Krag", "zitiert"), ["Nordinform"]),
        ("Norwegen befürchtet, dass das Boot sinkt, berichtet Reuters.",
         Said("dass das Boot sinkt", "Norwegen", "befürchtet"), ["Reuters"]),
        ("Das Boot sei leer, sagte Ole Bakke.", Said("Das Boot sei leer", "Ole Bakke", "sagte"), []),
        ("Das Boot sei leer, sagte Ole Bakke dieser Zeitung.", Said("Das Boot sei leer", "Ole Bakke", "sagte"), []),
        ("Das Boot sei leer, steht auf der Internetseite von Ole Bakke.",
         Said("Das Boot sei leer", "Ole Bakke", "steht"), []),
    ],
)  # fmt: skip
def test_relays(text: str, said: Said, expected: list[str]) -> None:
    assert via(text, said) == [expected]


def test_a_medium_that_cites_hands_on() -> None:
    text = "Die Agentur Reuters meldete unter Berufung auf zwei Diplomaten, das Boot sei leer."
    ((source, relays),) = chains(text, Said("das Boot sei leer", "Die Agentur Reuters", "meldete"))
    assert source == Source("zwei Diplomaten", ANONYMOUS)
    assert [relay.name for relay in relays] == ["Reuters"]


def test_the_outlet_itself_is_no_relay() -> None:
    text = "Das Boot sei leer, sagte Ole Bakke der Nördlichen Rundschau."
    said = Said("Das Boot sei leer", "Ole Bakke", "sagte")
    assert via(text, said, outlet="Nördliche Rundschau") == [[]]
    assert via(text, said, outlet="Abendblatt") == [["Nördliche Rundschau"]]


def test_an_anonymous_source_keeps_its_relay() -> None:
    text = (
        "Wie ein US-Beamter gegenüber CNN erklärte, ist das Boot leer.\n\n"
        "Der Motor sei kalt, sagte der Beamte. Das Boot sei alt, sagte Ole Bakke."
    )
    found = via(
        text,
        Said("ist das Boot leer", "ein US-Beamter", "erklärte"),
        Said("Der Motor sei kalt", "der Beamte", "sagte"),
        Said("Das Boot sei alt", "Ole Bakke", "sagte"),
    )
    assert found == [["CNN"], ["CNN"], []]


def test_evidence_shows_the_relay() -> None:
    text = "„Wir warten“, sagte Präsident Ove Krag laut TASS."
    ((_, (relay,)),) = chains(text, Said("„Wir warten“", "Präsident Ove Krag", "sagte"))
    assert relay.evidence is not None
    assert relay.evidence.of(text) == "laut TASS"


def test_no_quotations() -> None:
    assert chains("Nichts weiter.") == []


def test_nobody_points_to_the_unnamed_source() -> None:
    text = "Der Händler soll Geld gezahlt haben. Er sagte, das sei falsch."
    hearsay = Said("Der Händler soll Geld gezahlt haben", type=QuotationType.FREE_INDIRECT)
    told, said = chains(text, hearsay, Said("das sei falsch", "Er", "sagte"))
    assert told[0] == Source("ungenannt", ANONYMOUS)
    assert said[0] is None


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Seit dem Amtsantritt von Karla Wendt steigen die Preise.", "Karla Wendt"),
        ("Das Schiff brachte Waffen an die Marune. Karla Wendt fuhr mit.", "Karla Wendt"),
        ("Am Abend traf J. Karla Wendt ein.", "J. Karla Wendt"),
        ("Am Abend traf Otto von Wendt ein.", "Otto von Wendt"),
    ],
)
def test_a_name_ends_where_the_phrase_or_sentence_does(before: str, name: str) -> None:
    ((source, _),) = chains(f"{before} Wendt sagte, das sei falsch.", Said("das sei falsch", "Wendt", "sagte"))
    assert source == Source(name, PERSON)
