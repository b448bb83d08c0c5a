"""Claims that agree on a deed and lay it to others."""

from __future__ import annotations

import pytest
from linking_articles import claim, link_of, links_of, office, person

from claimcheck.linking.deeds import deeds
from claimcheck.linking.lexicon import lexicon
from claimcheck.linking.roles import disputed
from claimcheck.linking.tokens import tokens
from claimcheck.model import LinkKind, Relation

DISPUTED = [
    ("de Russland habe das Pumpwerk gesprengt", "de Die Ukraine habe das Pumpwerk gesprengt"),
    ("de Russland habe das Pumpwerk gesprengt", "de Das Pumpwerk wurde von der Ukraine gesprengt"),
    ("de Russland habe den Damm gesprengt", "en Ukraine blew up the dam"),
    ("de dass die Armee das Krankenhaus beschossen habe", "de Das Krankenhaus sei von Rebellen beschossen worden"),
    ("en The shell that hit the clinic was fired by the army", "en Rebels fired the shell that hit the clinic"),
    ("en The clinic was shelled by the army", "en The clinic had been shelled by rebels"),
    ("de Der Tanker wurde von Jelto Brahms versenkt und zerstört", "de Onno Pauls hat den Tanker zerstört"),
    ("de Saljanien griff Turowien an", "de Turowien griff Saljanien an"),
    ("en Israel attacked Iran at dawn", "en At dawn Israel was attacked by Iran"),
    ("de Kiew macht Moskau verantwortlich", "de Moskau gibt Kiew die Schuld"),
    ("en Kyiv blames Moscow for the fire", "en Moscow accused Kyiv"),
    ("de Kiew wirft Moskau vor, den Damm gesprengt zu haben", "de Die Ukraine habe den Damm gesprengt"),
    ("de Die Rebellen seien für den Brand in der Raffinerie verantwortlich", "de Hinter dem Brand stecke niemand"),
]

AGREED = [
    ("de Moskau habe den Damm gesprengt", "de Der Kreml habe den Damm gesprengt"),
    ("de Russland habe den Damm gesprengt", "de Die russische Armee habe den Damm gesprengt"),
    ("de Russland habe den Damm gesprengt", "de Die Armee habe den Damm gesprengt"),
    ("en The government shelled the clinic", "en The army shelled the clinic"),
    ("de Die Armee und die Rebellen hätten das Dorf beschossen", "de Die Rebellen hätten das Dorf beschossen"),
    ("en The army and the rebels shelled the clinic", "en The clinic was shelled by the rebels"),
    ("de Das Krankenhaus wurde beschossen", "de Die Rebellen hätten das Krankenhaus beschossen"),
    ("en The clinic was shelled", "en The army shelled the clinic"),
    ("de Russland habe den Angriff auf den Damm verurteilt", "de China habe den Angriff auf den Damm verurteilt"),
    ("en Germany condemned the attack on the dam", "en France condemned the attack on the dam"),
    ("de Russland habe den Damm gesprengt", "de Die Ukraine habe die Brücke gesprengt"),
    ("en Israel attacked Iran", "en The United States attacked Iran"),
    ("de Die Armee werde das Dorf beschießen", "de Rebellen hätten das Dorf beschossen"),
    ("de Das von Rebellen besetzte Dorf wurde beschossen", "de Die Armee habe das Dorf beschossen"),
    ("en Russia's attack on the dam failed", "en Ukraine attacked the dam"),
    ("en Rebel leaders shelled the clinic", "en The army shelled the clinic"),
    ("de Soldaten starben am Damm von Sewerne", "de Rebellen starben am Damm von Sewerne"),
    ("de Der Richter wurde am Rand von Beirut erschossen", "de Der Richter wurde am Rand von Kairo erschossen"),
    ("en Soldiers died at the dam", "en Rebels died at the dam"),
    ("de Kiew macht Moskau verantwortlich", "de Kiew gibt dem Kreml die Schuld"),
]


def _disputed(one: str, other: str) -> bool:
    told = [deeds(tokens(text[3:]), lexicon(text[:2])) for text in (one, other)]
    return disputed(*told) is not None


@pytest.mark.parametrize(("one", "other"), DISPUTED[:-1])
def test_who_did_it_is_disputed(one: str, other: str) -> None:
    assert _disputed(one, other) and _disputed(other, one)


@pytest.mark.parametrize(("one", "other"), [*AGREED, DISPUTED[-1]])
def test_who_did_it_is_not_disputed(one: str, other: str) -> None:
    assert not _disputed(one, other)


def test_a_deed_laid_to_others_is_a_conflict() -> None:
    link = link_of(
        claim("Rebellen hätten das Tor der Lackhalle in Norderhaven zerstört", office("Polizei Norderhaven")),
        claim("Das Tor der Lackhalle in Norderhaven sei von der Armee zerstört worden", person("Edzard Renken")),
    )
    assert (link.relation, link.kind) == (Relation.CONFLICTS, LinkKind.ACTOR)
    assert link.reasons[0] == (
        'done by "Rebellen" according to Polizei Norderhaven, by "Armee" according to Edzard Renken'
    )


def test_a_negated_actor_is_no_other_actor() -> None:
    links = links_of(
        claim("Rebellen hätten das Tor der Lackhalle zerstört", office("Polizei Norderhaven")),
        claim("Das Tor der Lackhalle sei nicht von der Armee zerstört worden", person("Edzard Renken")),
    )
    assert all(link.kind is not LinkKind.ACTOR for link in links)
