"""Claims that tell of the same and disagree, and what about."""

from __future__ import annotations

import pytest
from linking_articles import DENIAL, claim, count, link_of, links_of, office, person

from claimcheck.model import Claim, LinkKind, QuotationType, Relation

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
    assert link.reasons[0] == "Edzard Renken denies what Polizei Norderhaven says"


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


def test_the_number_of_an_earlier_article_is_overtaken() -> None:
    days = ("2024-03-01", "2024-03-04")
    assert link_of(dead(12, "12 Tote"), dead(17, "17 Tote"), days=days).superseded == "a"
    assert link_of(dead(12, "12 Tote"), dead(17, "17 Tote"), days=days[::-1]).superseded == "b"
    assert link_of(dead(12, "12 Tote"), dead(17, "17 Tote")).superseded is None


def test_reasons_name_both_sides() -> None:
    link = link_of(dead(12, "12 Tote"), dead(17, "17 Tote", OWNER))
    assert link.reasons[0] == 'Polizei Norderhaven says "12 Tote", Edzard Renken "17 Tote"'
    assert 'both speak of "Tote"' in link.reasons


def test_the_same_conflict_from_either_side() -> None:
    one, other = CLASHING[0][1:]
    there, back = link_of(one, other), link_of(other, one)
    assert (there.relation, there.kind) == (back.relation, back.kind)
    assert there.score == pytest.approx(back.score, abs=0.02)


def test_the_verbatim_part_of_a_claim_is_not_linked_beside_it() -> None:
    from dataclasses import replace

    from claimcheck.linking import link_claims
    from claimcheck.model import Claim, Source, SourceKind

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
