"""Who is who: articles, unification, decisions, in this order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.judgements import Action, Decision, Mention, Station, undone
from claimcheck.model import Source, SourceKind
from claimcheck.store.identities import Identities, meanings
from claimcheck.store.identities import settle as settle_meant

PERSON, MEDIA = SourceKind.PERSON, SourceKind.MEDIA
KRANZ, EDDA, JOST = Source("Kranz", PERSON), Source("Edda Kranz", PERSON), Source("Jost Kranz", PERSON)
WHEN = {"by": "mk", "at": "2026-03-02T10:00:00Z"}


def said(claim: str, document: str, source: Source, words: str = "") -> Station:
    return Station(claim, document, 0, Mention(source.name, source.kind), words or source.name)


def relayed(claim: str, document: str, name: str) -> Station:
    return Station(claim, document, 1, Mention(name))


def merge(number: int, source: Source, target: Source) -> Decision:
    return Decision(Action.MERGE, source=source, target=target, number=number, **WHEN)


def split(number: int, source: Source, target: Source, **part) -> Decision:
    return Decision(Action.SPLIT, source=source, target=target, number=number, **part, **WHEN)


def settle(
    stations: Sequence[Station], unified: Mapping[Source, Source], decisions: Sequence[Decision] = ()
) -> Identities:
    return settle_meant(stations, meanings((each.mention for each in stations), unified), decisions)


def who(result) -> list[str]:
    return [source.name for source in result.who.values()]


def test_without_a_decision_the_unification_holds() -> None:
    result = settle([said("1", "a", KRANZ), said("2", "b", EDDA)], {KRANZ: EDDA})
    assert who(result) == ["Edda Kranz", "Edda Kranz"]
    assert (result.decided, result.former) == ({}, {KRANZ: EDDA})


def test_a_merge_wins_and_takes_along_what_is_unified_later() -> None:
    other = Source("Edda Krantz", PERSON)
    decisions = [merge(1, KRANZ, JOST)]
    assert who(settle([said("1", "a", KRANZ), said("2", "b", JOST)], {}, decisions)) == ["Jost Kranz"] * 2
    grown = [said("1", "a", KRANZ), said("2", "b", JOST), said("3", "c", other)]
    result = settle(grown, {KRANZ: other}, decisions)
    assert who(result) == ["Jost Kranz"] * 3
    assert result.decided == {("1", 0): 1, ("3", 0): 1}
    assert result.former == {KRANZ: JOST, other: JOST}


def test_what_the_program_finds_itself_has_the_name_that_was_decided() -> None:
    result = settle([said("1", "a", KRANZ), said("2", "b", EDDA)], {KRANZ: EDDA}, [merge(1, EDDA, KRANZ)])
    assert who(result) == ["Kranz", "Kranz"]


def test_merges_follow_one_another_and_can_turn_round() -> None:
    stations = [said("1", "a", KRANZ), said("2", "b", EDDA), said("3", "c", JOST)]
    assert who(settle(stations, {}, [merge(1, KRANZ, EDDA), merge(2, EDDA, JOST)])) == ["Jost Kranz"] * 3
    turned = settle(stations[:2], {}, [merge(1, KRANZ, EDDA), merge(2, EDDA, KRANZ)])
    assert who(turned) == ["Kranz", "Kranz"]
    assert turned.former == {EDDA: KRANZ}


def test_a_split_of_an_article_holds_whoever_the_program_takes_its_source_for() -> None:
    stations = [said("1", "a", EDDA), said("2", "b", KRANZ), said("3", "c", KRANZ)]
    decisions = [split(1, EDDA, JOST, document="b", mentions=(Mention("Kranz", PERSON),))]
    assert who(settle(stations, {KRANZ: EDDA}, decisions)) == ["Edda Kranz", "Jost Kranz", "Edda Kranz"]
    assert who(settle(stations, {}, decisions)) == ["Edda Kranz", "Jost Kranz", "Kranz"]


def test_a_split_of_a_name_holds_for_articles_to_come() -> None:
    decisions = [split(1, EDDA, JOST, mentions=(Mention("Kranz", PERSON),))]
    stations = [said("1", "a", EDDA, "Kranz"), said("2", "b", KRANZ), said("3", "c", KRANZ)]
    result = settle(stations, {KRANZ: EDDA}, decisions)
    assert who(result) == ["Edda Kranz", "Jost Kranz", "Jost Kranz"]
    assert result.former == {KRANZ: JOST}


def test_a_split_of_words_leaves_the_same_words_of_others_alone() -> None:
    stations = [said("1", "a", EDDA, "die Meisterin"), said("2", "a", EDDA), said("3", "b", KRANZ, "die Meisterin")]
    result = settle(stations, {}, [split(1, EDDA, JOST, words="die Meisterin")])
    assert who(result) == ["Jost Kranz", "Edda Kranz", "Kranz"]


def test_a_split_undoes_a_merge_in_part() -> None:
    stations = [said("1", "a", KRANZ), said("2", "b", EDDA)]
    decisions = [merge(1, KRANZ, EDDA), split(2, EDDA, KRANZ, mentions=(Mention("Kranz", PERSON),))]
    result = settle(stations, {}, decisions)
    assert who(result) == ["Kranz", "Edda Kranz"]
    assert (result.decided, result.former) == ({("1", 0): 2}, {})


def test_a_decision_on_who_is_not_there_waits() -> None:
    stations = [said("2", "b", EDDA)]
    assert who(settle(stations, {}, [merge(1, KRANZ, JOST), merge(2, JOST, EDDA)])) == ["Edda Kranz"]
    assert settle(stations, {}, [merge(1, KRANZ, EDDA)]).former == {KRANZ: EDDA}


def test_relays_go_with_the_source_of_their_name() -> None:
    tass, agency = Source("TASS", SourceKind.ORGANISATION), Source("Tass", MEDIA)
    stations = [said("1", "a", KRANZ), relayed("1", "a", "TASS"), said("2", "b", tass)]
    assert who(settle(stations, {})) == ["Kranz", "TASS", "TASS"]
    result = settle(stations, {}, [merge(1, tass, agency)])
    assert who(result) == ["Kranz", "Tass", "Tass"]
    assert result.decided[("1", 1)] == 1


def test_sources_that_change_places_and_then_go_end_somewhere() -> None:
    swapped = {KRANZ: EDDA, EDDA: KRANZ}
    stations = [said("1", "a", KRANZ), said("2", "b", EDDA)]
    decisions = [split(1, KRANZ, JOST, document=each) for each in "ab"] + [merge(3, KRANZ, JOST)]
    assert who(settle(stations, swapped, decisions)) == ["Jost Kranz"] * 2


def test_an_undo_of_an_undo() -> None:
    first, back = merge(1, KRANZ, EDDA), Decision(Action.UNDO, undoes=1, number=2, **WHEN)
    again = Decision(Action.UNDO, undoes=2, number=3, **WHEN)
    assert undone([first, back]) == {1}
    assert undone([first, back, again]) == {2}
