"""Figures walked by place, and what keeps very long texts cheap."""

from __future__ import annotations

from claimcheck.extraction.sources.figures import Figure, Sightings
from claimcheck.extraction.sources.mentions import Mention
from claimcheck.extraction.sources.spoken import Resolved, Spoken
from claimcheck.languages.contract import HeadSort
from claimcheck.model import Source, SourceKind


def _figure(name: str, *places: int, sort: HeadSort = HeadSort.PERSON) -> Figure:
    return Figure((name,), sort, Mention(name), places=list(places))


def _anonymous(name: str) -> Resolved:
    return Resolved(Source(name, SourceKind.ANONYMOUS))


def _names(figures: list[Figure]) -> list[str]:
    return [figure.name for figure in figures]


def test_nearest_goes_back_first_and_then_ahead_each_figure_once() -> None:
    sightings = Sightings([_figure("Abt", 10, 40), _figure("Behr", 30), _figure("Cors", 60, 90)])
    assert _names(list(sightings.nearest(50, HeadSort.PERSON, lambda _: True))) == ["Abt", "Behr", "Cors"]
    assert _names(list(sightings.nearest(35, HeadSort.PERSON, lambda f: f.name != "Behr"))) == ["Abt", "Cors"]


def test_a_place_at_the_position_itself_is_ahead() -> None:
    sightings = Sightings([_figure("Abt", 50), _figure("Behr", 20)])
    assert _names(list(sightings.nearest(50, HeadSort.PERSON, lambda _: True))) == ["Behr", "Abt"]


def test_back_stops_where_the_stretch_begins() -> None:
    sightings = Sightings([_figure("Abt", 10), _figure("Behr", 30), _figure("Cors", 40)])
    assert _names(list(sightings.back(50, HeadSort.PERSON, start=10))) == ["Cors", "Behr"]


def test_sorts_are_kept_apart() -> None:
    sightings = Sightings([_figure("Abt", 20), _figure("Hafenamt", 10, sort=HeadSort.ORGANISATION)])
    both = (HeadSort.PERSON, HeadSort.ORGANISATION)
    first = sightings.first(0, 100, both)
    assert first is not None and first.name == "Hafenamt"
    assert sightings.first(0, 10, both) is None
    assert _names(list(sightings.back(50, HeadSort.ORGANISATION))) == ["Hafenamt"]


def test_walks_are_bounded() -> None:
    far, crowd = _figure("Fern", 1), _figure("Nah", *range(10, 5_000))
    walked = list(Sightings([far, crowd]).back(5_000, HeadSort.PERSON))
    assert len(walked) < 1_000
    assert far not in walked


def test_replacing_sources_keeps_the_order_of_the_pairs() -> None:
    first, second, third = (_anonymous(name) for name in ("Beamter", "US-Beamter", "hoher US-Beamter"))
    spoken = Spoken()
    spoken.add(5, first)
    spoken.add(9, second)
    spoken.replace([(first, second), (second, third)])
    assert [resolved for _, resolved in spoken.anonymous()] == [third, third]

    again = Spoken()
    again.add(5, first)
    again.replace([(second, third), (first, second)])
    assert [resolved for _, resolved in again.anonymous()] == [second]


def test_later_word_of_the_same_place_is_the_last() -> None:
    one, other = _anonymous("Diplomat"), _anonymous("Beraterin")
    spoken = Spoken()
    spoken.add(7, one)
    spoken.add(3, other)
    spoken.add(7, other)
    assert [resolved for _, resolved in spoken.before(8)] == [other, one, other]
    assert spoken.last(7) is other
    assert spoken.next(3, lambda _: True) is one
