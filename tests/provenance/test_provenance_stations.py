"""Through whom a claim came, and whether its first mouth is a witness."""

from __future__ import annotations

import pytest
from retold import office, person, press, told, unnamed, voice

from claimcheck.model import Source, SourceKind
from claimcheck.provenance import Mouth, Role, source_name, stations
from claimcheck.provenance.stations import medium, mouth


def test_stations_from_the_source_to_the_outlet() -> None:
    claim = told("a", office("Feuerwehr"), "dpa", "Nordfunk", outlet="Seeblick")
    assert [(stop.name, stop.role) for stop in stations(claim)] == [
        ("Feuerwehr", Role.SOURCE),
        ("dpa", Role.RELAY),
        ("Nordfunk", Role.RELAY),
        ("Seeblick", Role.OUTLET),
    ]


def test_nobody_stands_twice_in_a_row() -> None:
    assert [stop.name for stop in stations(told("a", press("Seeblick"), outlet="Seeblick"))] == ["Seeblick"]


def test_a_speaker_who_is_not_resolved_goes_by_the_words_of_the_text() -> None:
    assert source_name(told("a", None, outlet="Seeblick", speaker_text="der Sprecher")) == "der Sprecher"
    assert source_name(told("a", None, outlet="Seeblick")) == "unnamed source"


@pytest.mark.parametrize(
    ("source", "known"),
    [
        (person("Edda Kranz"), Mouth.NAMED),
        (office("Feuerwehr"), Mouth.NAMED),
        (press("Uferbote"), Mouth.NAMED),
        (press("Associated Press"), Mouth.NAMED),
        (press("Consumer Reports"), Mouth.NAMED),
        (unnamed("Sicherheitskreise"), Mouth.UNNAMED),
        (None, Mouth.UNTOLD),
        (press("Medienberichte"), Mouth.REPORTS),
        (press("Örtliche Medien"), Mouth.REPORTS),
        (Source("Berichte", SourceKind.DOCUMENT), Mouth.REPORTS),
        (Source("Bericht (Landesrechnungshof)", SourceKind.DOCUMENT), Mouth.NAMED),
        (press("media reports"), Mouth.REPORTS),
        (press("Unconfirmed reports"), Mouth.REPORTS),
        (press("Reports"), Mouth.REPORTS),
        (press("local media"), Mouth.REPORTS),
    ],
)
def test_only_who_is_named_is_known(source: Source | None, known: Mouth) -> None:
    assert mouth(told("a", source, outlet="Seeblick")) is known


def test_an_outlet_in_its_own_words_does_not_say_from_whom_it_knows() -> None:
    assert mouth(voice("a", "Seeblick")) is Mouth.OWN_VOICE


@pytest.mark.parametrize(
    ("one", "other"), [("Die Zeit", "ZEIT"), ("The Shore Herald", "Shore Herald"), ("n-tv", "N TV"), ("Der", "der")]
)
def test_one_medium_under_two_spellings(one: str, other: str) -> None:
    assert medium(one) == medium(other)


def test_two_media_stay_two() -> None:
    assert medium("Seeblick") != medium("Seebote")
