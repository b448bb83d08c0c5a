from __future__ import annotations

import re
from dataclasses import dataclass

import pytest

from claimcheck.extraction.sources import resolve, unify_sources
from claimcheck.extraction.sources.mentions import parse
from claimcheck.extraction.sources.shared_names import house_key
from claimcheck.languages import get_language
from claimcheck.model import Claim, Document, Quotation, QuotationType, Source, SourceKind, Span

WORDS = get_language("en").sources
PERSON, HOUSE, MEDIA, ANONYMOUS, PAPER = (
    SourceKind.PERSON,
    SourceKind.ORGANISATION,
    SourceKind.MEDIA,
    SourceKind.ANONYMOUS,
    SourceKind.DOCUMENT,
)


@dataclass(frozen=True)
class Said:
    """A quotation by the words of its text: speaker and cue are those nearest to the quote."""

    quote: str
    speaker: str = ""
    cue: str = ""
    type: QuotationType = QuotationType.INDIRECT


def _quotation(text: str, said: Said) -> Quotation:
    start = text.index(said.quote)
    quote = Span(start, start + len(said.quote))

    def near(words: str) -> tuple[Span, ...]:
        places = [match.start() for match in re.finditer(rf"\b{re.escape(words)}", text)] if words else []
        at = min(places, key=lambda place: min(abs(place - quote.start), abs(place - quote.end)), default=0)
        return (Span(at, at + len(words)),) if words else ()

    return Quotation(said.type, (quote,), near(said.speaker), near(said.cue))


def chains(text: str, *said: Said, outlet: str | None = None) -> list[tuple[Source | None, list[str]]]:
    sentences = [Span(*match.span()) for match in re.finditer(r"(?:[^.!?\n]|[.](?=\w))+[.!?]?[”\"]?", text)]
    document = Document("d", text, outlet=outlet, lang="en")
    found = resolve(document, sentences, [_quotation(text, entry) for entry in said], WORDS)
    return [(source, [relay.name for relay in via]) for source, via in found]


def sources(text: str, *said: Said) -> list[Source | None]:
    return [source for source, _ in chains(text, *said)]


@pytest.mark.parametrize(
    ("speaker", "expected"),
    [
        ("Foreign Minister Clara Vogt", Source("Clara Vogt", PERSON)),
        ("Clara Vogt, the foreign minister", Source("Clara Vogt", PERSON)),
        ("the foreign minister, Clara Vogt", Source("Clara Vogt", PERSON)),
        ("its deputy head, Colonel Ines Rook", Source("Ines Rook", PERSON)),
        ("Saldonia's foreign minister, Clara Vogt", Source("Clara Vogt", PERSON)),
        ("Mr. Vogt", Source("Vogt", PERSON)),
        ("Russia's Defense Ministry", Source("Russia's Defense Ministry", HOUSE)),
        ("the Saldonian foreign ministry", Source("Saldonian foreign ministry", HOUSE)),
        ("the European Commission", Source("European Commission", HOUSE)),
        ("the Kremlin", Source("Kremlin", HOUSE)),
        ("Tehran", Source("Iran", HOUSE)),
        ("Saldonia", Source("Saldonia", HOUSE)),
        ("the GSV rail union", Source("GSV", HOUSE)),
        ("Nordfrost, the company that runs the plant", Source("Nordfrost", HOUSE)),
        ("Austria's food safety agency, the BAFS", Source("BAFS", HOUSE)),
        ("the news agency Reuters", Source("Reuters", MEDIA)),
        ("CNN", Source("CNN", MEDIA)),
        ("a senior U.S. official", Source("senior U.S. official", ANONYMOUS)),
        ("two Western diplomats", Source("two Western diplomats", ANONYMOUS)),
        ("people familiar with the matter", Source("people familiar with the matter", ANONYMOUS)),
        ("three people briefed on the talks", Source("three people briefed on the talks", ANONYMOUS)),
        ("witnesses", Source("witnesses", ANONYMOUS)),
        ("a spokesman for the port", Source("spokesman for the port", ANONYMOUS)),
        ("an internal report", Source("internal report", PAPER)),
        ("a draft agreement", Source("draft agreement", PAPER)),
    ],
)
def test_a_mention_by_itself(speaker: str, expected: Source) -> None:
    text = f"The boat was empty, said {speaker}."
    assert sources(text, Said("The boat was empty", speaker, "said")) == [expected]


def test_the_holder_of_an_office_and_pronouns() -> None:
    text = (
        "Governor Teodor Brank said the vault was full. The governor added that no bar was missing. "
        "He would not resign. Inspector Ada Lund said the vault was empty. She had seen it."
    )
    found = sources(
        text,
        Said("the vault was full", "Governor Teodor Brank", "said"),
        Said("no bar was missing", "The governor", "added"),
        Said("would not resign", "He"),
        Said("the vault was empty", "Inspector Ada Lund", "said"),
        Said("had seen it", "She"),
    )
    assert [s and s.name for s in found] == ["Teodor Brank"] * 3 + ["Ada Lund"] * 2


def test_it_is_never_a_person() -> None:
    text = "The harbour authority said the pier was safe. Mayor Jon Sand welcomed this. It will open the pier soon."
    found = sources(
        text,
        Said("the pier was safe", "The harbour authority", "said"),
        Said("welcomed this", "Mayor Jon Sand", type=QuotationType.REPORTED),
        Said("will open the pier soon", "It"),
    )
    assert found[2] == Source("Harbour authority", HOUSE)


def test_the_company_is_the_one_named() -> None:
    text = "Nordfrost, the company that owns the plant, said milk was safe. The company said it would pay."
    found = sources(
        text,
        Said("milk was safe", "Nordfrost, the company that owns the plant", "said"),
        Said("it would pay", "The company", "said"),
    )
    assert found == [Source("Nordfrost", HOUSE)] * 2


@pytest.mark.parametrize(
    ("text", "speaker", "cue", "source", "via"),
    [
        ("An engineer told Reuters that the dam is sound.", "An engineer", "told", "engineer", ["Reuters"]),
        ("The dam is sound, the owner said in an interview with the BBC.", "the owner", "said", "owner", ["BBC"]),
        ("The dam is sound, Mia Holm was quoted as saying by TASS.", "Mia Holm", "was quoted", "Mia Holm", ["TASS"]),
        ("CNN reported, citing two officials, that the dam is sound.", "CNN", "reported", "two officials", ["CNN"]),
        ("AFP quoted a diver, Mia Holm, as saying the dam is sound.", "AFP", "quoted", "Mia Holm", ["AFP"]),
        ("The daily Tal Anzeiger quoted Mia Holm as saying the dam is sound.", "Mia Holm", "quoted", "Mia Holm",
         ["Tal Anzeiger"]),
    ],
)  # fmt: skip
def test_relays(text: str, speaker: str, cue: str, source: str, via: list[str]) -> None:
    quote = re.search(r"[Tt]he dam is sound", text)
    assert quote
    ((found, relays),) = chains(text, Said(quote.group(), speaker, cue))
    assert (found and found.name, relays) == (source, via)


def test_the_publishing_outlet_is_no_relay() -> None:
    text = "A court clerk told the Daily Harbour that the case is closed."
    ((_, relays),) = chains(text, Said("the case is closed", "A court clerk", "told"), outlet="Daily Harbour")
    assert relays == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Russia's Defense Ministry", "Russisches Verteidigungsministerium"),
        ("Ministry of Foreign Affairs", "Foreign ministry"),
        ("Kremlin", "Kreml"),
        ("White House", "Weißes Haus"),
        ("United Nations", "Vereinte Nationen"),
        ("European Commission", "EU-Kommission"),
        ("Velmaria's foreign ministry", "Velmarisches Außenministerium"),
        ("Jurestani defence ministry", "Verteidigungsministerium (Dschurestan)"),
        ("United States", "USA"),
        ("Reuters", "Reuters"),
    ],
)
def test_houses_over_languages(one: str, other: str) -> None:
    assert house_key(one) == house_key(other) != ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Russia's Defense Ministry", "Verteidigungsministerium (Ukraine)"),
        ("Iran's foreign ministry", "Verteidigungsministerium (Iran)"),
        ("Nordfrost", "Südfrost"),
    ],
)
def test_other_houses_stay_apart(one: str, other: str) -> None:
    assert house_key(one) != house_key(other)


def _claim(name: str, kind: SourceKind, lang: str) -> Claim:
    return Claim(id=name + lang, doc=lang, text="x", quote=(Span(0, 1),), source=Source(name, kind), lang=lang,
                 type=QuotationType.INDIRECT)  # fmt: skip


def test_a_mixed_corpus_has_one_name_a_source() -> None:
    claims = [
        _claim("Abbas Araghchi", PERSON, "en"),
        _claim("Abbas Araghtschi", PERSON, "de"),
        _claim("Kremlin", HOUSE, "en"),
        _claim("Kreml", HOUSE, "de"),
        _claim("Reuters", MEDIA, "en"),
        _claim("Reuters", MEDIA, "de"),
    ]
    names = unify_sources(claims)
    canonical = [names[claim.source] for claim in claims if claim.source]
    assert canonical[0] == canonical[1]
    assert canonical[2] == canonical[3]
    assert len(set(canonical)) == 3


def test_one_language_alone_merges_nothing_more() -> None:
    claims = [_claim("Foreign ministry", HOUSE, "en"), _claim("Ministry of Foreign Affairs", HOUSE, "en")]
    assert len(set(unify_sources(claims).values())) == 2


@pytest.mark.parametrize("text", ["a" * 5_000, "the " * 2_000, "A. " * 2_000, "'s " * 2_000, "-" * 5_000])
def test_odd_mentions_do_no_harm(text: str) -> None:
    assert parse(text, WORDS).text
