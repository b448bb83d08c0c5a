"""Claims that tell of the same and disagree, and what about."""

from __future__ import annotations

from dataclasses import replace

import pytest
from linking_articles import DENIAL, DPA, claim, count, link_of, links_of, office, person

from claimcheck.linking import link_claims
from claimcheck.model import Claim, LinkKind, QuotationType, Relation, Source, SourceKind, Span

POLICE = office("Polizei Norderhaven")
OWNER = person("Edzard Renken")


def dead(value: float, text: str, source: object = POLICE) -> Claim:
    return claim(text, source, quantities=(count(value, "Tote"),))  # type: ignore[arg-type]


CLASHING = [
    (LinkKind.QUANTITY, dead(12, "12 Tote"), dead(17, "17 Tote", OWNER)),
    (
        LinkKind.QUANTITY,
        claim("Hunderte Ölfässer trieben im Becken"),
        claim("Tausende Ölfässer seien im Becken getrieben", OWNER),
    ),
    (
        LinkKind.NEGATION,
        claim("Das Tor zur Lackhalle war verriegelt", POLICE),
        claim("Das Tor zur Lackhalle war nicht verriegelt", OWNER),
    ),
    (
        LinkKind.NEGATION,
        claim("Das Tor zur Lackhalle war geschlossen", POLICE),
        claim("Das Tor der Lackhalle habe offen gestanden", OWNER),
    ),
    (
        LinkKind.DATE,
        claim("Das Feuer in der Lackhalle brach um 4.15 Uhr aus", POLICE),
        claim("Um 5.40 Uhr sei das Feuer in der Lackhalle ausgebrochen", OWNER),
    ),
    (
        LinkKind.PLACE,
        claim("Ausgebrochen ist der Brand nicht in der Lackhalle, sondern im Trockendock", POLICE),
        claim("Der Brand sei in der Lackhalle ausgebrochen", OWNER),
    ),
    (
        LinkKind.STATUS,
        claim("Der Stapellauf der Seeschwalbe ist für Mai geplant", OWNER),
        claim("Den Stapellauf der Seeschwalbe habe man abgesagt", POLICE),
    ),
]


@pytest.mark.parametrize(("kind", "one", "other"), CLASHING, ids=[f"{row[0]} {row[1].text[:20]}" for row in CLASHING])
def test_kinds_of_conflict(kind: LinkKind, one: Claim, other: Claim) -> None:
    link = link_of(one, other)
    assert (link.relation, link.kind) == (Relation.CONFLICTS, kind)


def test_a_denial_conflicts_with_whoever_tells_it() -> None:
    told = claim("In der Lackhalle lagerten Gasflaschen", POLICE)
    denied = claim("Von Gasflaschen in der Lackhalle könne keine Rede sein", OWNER, certainty=DENIAL)
    link = link_of(told, denied)
    assert (link.relation, link.kind) == (Relation.CONFLICTS, LinkKind.DENIAL)
    assert link.reasons[0] == "told by Polizei Norderhaven, denied by Edzard Renken"


def test_inside_an_article_a_denial_is_linked_to_what_it_answers() -> None:
    told = claim("In der Lackhalle lagerten verbotene Gasflaschen", POLICE)
    denied = claim("Renken bestritt das.", OWNER, certainty=DENIAL, type=QuotationType.REPORTED)
    agreeing = claim("Verboten seien die Gasflaschen in der Lackhalle gewesen", POLICE)
    links = links_of([told, denied, agreeing], [])
    assert [(link.a, link.b, link.kind) for link in links] == [("one#0", "one#1", LinkKind.DENIAL)]


def test_a_denial_without_words_of_its_own_answers_to_the_claim_before_it() -> None:
    told = claim("Die Werft habe Gasflaschen in der Lackhalle versteckt", POLICE)
    denied = claim("Das stimmt nicht", OWNER, certainty=DENIAL)
    (link,) = links_of([told, denied], [])
    assert (link.a, link.b, link.kind) == ("one#0", "one#1", LinkKind.DENIAL)
    assert link.reasons[1] == "it stands 1 claim before the denial in the same article"


def denials(*texts: str) -> list[tuple[str, str]]:
    """The links of one article whose last claim denies something; the others are told by the police and the owner."""
    told = [claim(text, OWNER if number % 2 else POLICE) for number, text in enumerate(texts[:-1])]
    return [
        (link.a, link.b) for link in links_of([*told, claim(texts[-1], person("Hero Saathoff"), certainty=DENIAL)], [])
    ]


TOLD, ASIDE = "In der Lackhalle lagerten Gasflaschen", "Der Wind habe gedreht"


def test_by_its_place_alone_a_denial_answers_to_nothing_further_back() -> None:
    links = denials(TOLD, ASIDE, "Das stimmt nicht")
    assert ("one#0", "one#2") not in links
    assert denials(TOLD, ASIDE, "Gasflaschen gebe es in der Lackhalle nicht") == [("one#0", "one#2")]


@pytest.mark.parametrize(("start", "linked"), [(40, True), (200, False)])
def test_by_its_place_alone_a_denial_answers_to_nothing_beyond_another_sentence(start: int, linked: bool) -> None:
    told = Claim("a", "x", TOLD, quote=(Span(0, len(TOLD)),), context=f"{TOLD}.", lang="de", source=POLICE)
    text = "Das stimmt nicht"
    quote = (Span(start, start + len(text)),)
    denied = Claim("b", "x", text, quote=quote, context=f"{text}.", lang="de", source=OWNER, certainty=DENIAL)
    rows = [replace(row, title="Streit mit der Polizei in Norderhaven") for row in (told, denied)]
    assert bool(link_claims(rows)) is linked


def test_nobody_denies_his_own_words() -> None:
    told = claim(TOLD, OWNER)
    denied = claim("Gasflaschen in der Lackhalle seien das nicht", OWNER, certainty=DENIAL)
    assert links_of([told, denied], []) == []


def test_the_number_of_an_earlier_article_is_overtaken() -> None:
    days = ("2024-03-01", "2024-03-04")
    assert link_of(dead(12, "12 Tote"), dead(17, "17 Tote"), days=days).superseded == "a"
    assert link_of(dead(12, "12 Tote"), dead(17, "17 Tote"), days=days[::-1]).superseded == "b"
    assert link_of(dead(12, "12 Tote"), dead(17, "17 Tote")).superseded is None


def test_two_who_are_named_contradict_each_other_whoever_is_later() -> None:
    days = ("2024-03-01", "2024-03-02")
    link = link_of(dead(300, "300 Tote", OWNER), dead(12, "12 Tote"), days=days)
    assert (link.relation, link.kind, link.superseded) == (Relation.CONFLICTS, LinkKind.QUANTITY, None)
    assert "later" not in link.reasons[0]


@pytest.mark.parametrize(
    "source", [None, Source("Helfer", SourceKind.ANONYMOUS), Source("Hafenbote", SourceKind.MEDIA)], ids=str
)
def test_a_count_that_is_nobodys_own_is_brought_up_to_date(source: Source | None) -> None:
    days = ("2024-03-01", "2024-03-02")
    link = link_of(dead(12, "12 Tote", source), dead(17, "17 Tote"), days=days)
    assert link.superseded == "a"
    assert link.reasons[0].endswith("the number of 2024-03-02 is the later one")


def test_a_count_through_the_same_relay_is_brought_up_to_date() -> None:
    one, other = (replace(each, via=DPA) for each in (dead(12, "12 Tote", OWNER), dead(17, "17 Tote")))
    assert link_of(one, other, days=("2024-03-01", "2024-03-02")).superseded == "a"


def test_a_month_is_not_earlier_than_a_day_of_it() -> None:
    for days in (("2024-03", "2024-03-04"), ("2024-03-04", "2024")):
        assert link_of(dead(12, "12 Tote"), dead(17, "17 Tote"), days=days).superseded is None
    assert link_of(dead(12, "12 Tote"), dead(17, "17 Tote"), days=("2024-02", "2024-03-04")).superseded == "a"


def test_reasons_fit_one_speaker_and_many() -> None:
    rows = [(one, other) for _, one, other in CLASHING]
    rows.append(
        (claim("Im Dock lagerten Gasflaschen"), claim("Gasflaschen im Dock habe es nie gegeben", certainty=DENIAL))
    )
    for one, other in rows:
        sides = replace(one, source=office("Retter")), replace(other, source=person("Renken"))
        reason = link_of(*sides).reasons[0]
        assert "Retter" in reason and "Renken" in reason
        assert not {"says", "say", "denies", "negates", "tells"} & set(reason.split())


def test_reasons_name_both_sides() -> None:
    link = link_of(dead(12, "12 Tote"), dead(17, "17 Tote", OWNER))
    assert link.reasons[0] == 'according to Polizei Norderhaven "12 Tote", according to Edzard Renken "17 Tote"'
    assert 'both speak of "Tote"' in link.reasons


def test_the_same_conflict_from_either_side() -> None:
    one, other = CLASHING[0][1:]
    there, back = link_of(one, other), link_of(other, one)
    assert (there.relation, there.kind) == (back.relation, back.kind)
    assert there.score == pytest.approx(back.score, abs=0.02)


def test_the_verbatim_part_of_a_claim_is_not_linked_beside_it() -> None:
    a = Claim(
        "a",
        "x",
        "Die Talsperre Hohenau fasse 12 Millionen Kubikmeter",
        source=Source("Ida Korn", SourceKind.PERSON),
        lang="de",
    )
    b = replace(a, id="b", doc="y", source=Source("Uwe Lenz", SourceKind.PERSON))
    part = replace(b, id="c", nested=True)
    assert {(link.a, link.b) for link in link_claims([a, b, part])} == {("a", "b")}
