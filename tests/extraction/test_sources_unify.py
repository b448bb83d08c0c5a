from __future__ import annotations

from itertools import product

import pytest

from claimcheck.extraction.names import likeness, same_given, same_surname
from claimcheck.extraction.sources import renamed, unify_sources
from claimcheck.model import Claim, Relay, Source, SourceKind

PERSON, HOUSE, MEDIA, ANONYMOUS = SourceKind.PERSON, SourceKind.ORGANISATION, SourceKind.MEDIA, SourceKind.ANONYMOUS


def unified(*names: str, kind: SourceKind = PERSON) -> list[str]:
    """The canonical names of sources, one claim each."""
    claims = [Claim(id=str(n), doc="d", text="t", source=Source(name, kind)) for n, name in enumerate(names)]
    mapping = unify_sources(claims)
    return [mapping[Source(name, kind)].name for name in names]


@pytest.mark.parametrize(
    "names",
    [
        ("Abbas Araqchi", "Abbas Araghtschi", "Abbas Araghchi"),
        ("Massud Peseschkian", "Masoud Pezeshkian"),
        ("Ali Chamenei", "Ali Khamenei"),
        ("Michail Gorbatschow", "Mikhail Gorbachev", "Mikhaïl Gorbatchev"),
        ("Sergej Schoigu", "Sergei Shoigu"),
        ("Dmitri Peskow", "Dmitry Peskov"),
        ("Nikita Chruschtschow", "Nikita Khrushchev"),
        ("Novak Đoković", "Novak Djokovic"),
        ("Wolodymyr Selenskyj", "Volodymyr Zelensky"),
    ],
)
def test_spellings_of_one_name_are_one_source(names: tuple[str, ...]) -> None:
    assert len(set(unified(*names))) == 1


@pytest.mark.parametrize(
    "names",
    [
        ("Peter Müller", "Peter Möller"),
        ("Peter Müller", "Anna Müller"),
        ("Hans Schmidt", "Hans Schmitt"),
        ("Jan Weber", "Jan Wagner"),
        ("Karl Meier", "Karl Maurer"),
    ],
)
def test_two_persons_stay_apart(names: tuple[str, str]) -> None:
    assert len(set(unified(*names))) == 2


def test_a_surname_joins_its_only_bearer() -> None:
    assert unified("Ove Krag", "Krag") == ["Ove Krag", "Ove Krag"]


def test_a_surname_with_two_bearers_stays_alone() -> None:
    assert unified("Ove Krag", "Ida Krag", "Krag") == ["Ove Krag", "Ida Krag", "Krag"]


def test_the_fullest_form_is_canonical_then_the_most_frequent() -> None:
    often, rare = Source("Dmitri Peskow", PERSON), Source("Dmitry Peskov", PERSON)
    claims = [Claim(id=str(n), doc="d", text="t", source=source) for n, source in enumerate([rare, often, often])]
    assert set(unify_sources(claims).values()) == {often}


def test_anonymous_sources_are_merged_by_description_only() -> None:
    assert unified("US-Beamter", "US-Beamte", "hochrangiger US-Beamter", kind=ANONYMOUS) == [
        "US-Beamter",
        "US-Beamte",
        "hochrangiger US-Beamter",
    ]


def test_a_lone_name_that_another_article_shows_to_be_a_house() -> None:
    lone, house = Source("Kaldex", PERSON), Source("Kaldex", HOUSE)
    claims = [Claim(id=str(n), doc=str(n), text="t", source=source) for n, source in enumerate([lone, house])]
    assert unify_sources(claims)[lone] == house


def test_claims_without_a_source_are_left_out() -> None:
    assert unify_sources([Claim(id="1", doc="d", text="t")]) == {}


def test_likeness_ends_of_the_scale() -> None:
    assert likeness("Araqchi", "Araghtschi") == 100
    assert likeness("Ö", "Å") < 100
    assert same_surname("Putin", "Putin")
    assert same_given(("W.", "Putin"), ("Wladimir", "Putin"))


def test_many_sources_stay_fast_and_apart() -> None:
    syllables = ["bar", "dol", "fen", "gim", "hut", "kos", "lav", "mir", "nup", "sed"]
    surnames = ["".join(parts).capitalize() for parts in product(syllables, repeat=3)]
    names = [f"Ada {surname}" for surname in surnames]
    assert len(set(unified(*names))) > 900


def test_the_usual_full_name_beats_a_longer_one() -> None:
    names = ["Karla Wendt", "Karla Wendt", "Kanzlei Karla Wendt", "Karla Sofie Wendt", "Wendt"]
    assert unified(*names)[0] == unified(*names)[3] == unified(*names)[4] == "Karla Wendt"


def test_joint_speakers_are_no_form_of_one_of_them() -> None:
    one, other, both, turned = unified(
        "Karin Holm", "Jens Spohn", "Jens Spohn und Karin Holm", "Karin Holm and Jens Spohn"
    )
    assert (one, other) == ("Karin Holm", "Jens Spohn")
    assert both == turned
    assert both not in (one, other)


def test_a_particle_is_no_given_name() -> None:
    names = ("Beate von Torck", "Hans von Torck", "Ursula von der Leyen", "von der Leyen")
    assert unified(*names) == ["Beate von Torck", "Hans von Torck", "Ursula von der Leyen", "Ursula von der Leyen"]


def relayed(*names: str) -> list[str]:
    """What media are called that only pass claims on, one claim each."""
    claims = [
        Claim(id=str(n), doc=str(n), text="t", source=Source("Ann Holt", PERSON), via=(Relay(name),), lang=lang)
        for n, (name, lang) in enumerate(zip(names, ["de", "en"] * len(names), strict=False))
    ]
    mapping = unify_sources(claims)
    return [renamed(claim, mapping).via[0].name for claim in claims]


def test_media_that_only_pass_on_are_one_under_all_spellings() -> None:
    assert len(set(relayed("RIA Nowosti", "RIA Novosti", "Ria Nowosti"))) == 1
    assert relayed("Uferbote", "Seebote") == ["Uferbote", "Seebote"]


def test_the_usual_name_of_a_house_is_the_one_used_most() -> None:
    named = [("Finanzministerium", "de"), ("Finanzministerium", "de"), ("Finance ministry", "en")]
    claims = [Claim(id=str(n), doc="d", text="t", source=Source(x, HOUSE), lang=y) for n, (x, y) in enumerate(named)]
    assert unify_sources(claims)[Source("Finance ministry", HOUSE)].name == "Finanzministerium"
