"""Articles that come one after the other are linked as if all had come at once."""

from __future__ import annotations

import os
from dataclasses import replace
from itertools import permutations
from pathlib import Path
from random import Random
from unittest import mock

import pytest

from claimcheck import relinking
from claimcheck.errors import WorkerError
from claimcheck.extraction import extract_claims
from claimcheck.intake import Intake
from claimcheck.linking import link_claims, meetings
from claimcheck.model import Document, Link
from claimcheck.progress import silent
from claimcheck.relinking import relink
from claimcheck.store import ClaimFilter, Store

PLACES = ("Norderhaven", "Wielsund", "Tarnow", "Bredemoor")
SPEAKERS = ("Petra Lang", "Jost Renken", "Karla Voss", "Wim Tjaden")


def news(number: int) -> list[Document]:
    """Articles of few places and speakers, each word in many of them, so that neighbours crowd one another out."""
    chance = Random(11)
    return [_article(place, chance) for place in range(number)]


def _article(number: int, chance: Random) -> Document:
    place, speaker = chance.choice(PLACES), chance.choice(SPEAKERS)
    text = (
        f"{place} (dpa) - Bei dem Brand in {place} seien {chance.randint(2, 5)} Arbeiter der Halle verletzt worden, "
        f"sagte Bürgermeister {speaker} am Montag. „Die Werft in {place} bleibt geschlossen“, sagte {speaker}. "
        f"Die Reederei Tjaden wies den Vorwurf zurück, in {place} hätten verbotene Gasflaschen gelagert."
    )
    day = f"2024-03-{chance.randint(1, 28):02}"
    return Document(f"d{number:02}", text, title=f"Brand in {place}", outlet="Küstenbote", published=day, lang="de")


def stored(path: Path, batches: list[list[Document]]) -> list[object]:
    with Store.open(path, create=True) as store:
        for batch in batches:
            for document in batch:
                store.add(document, extract_claims(document, narrative=True))
            relink(store)
        assert not store.unlinked()
        return list(store.links())


@pytest.mark.parametrize("neighbours", [1, 3, 20])
def test_one_by_one_is_as_all_at_once(tmp_path: Path, neighbours: int) -> None:
    documents = news(24)
    with (
        mock.patch("claimcheck.linking.meetings.NEIGHBOURS", neighbours),
        mock.patch.object(relinking, "NEIGHBOURS", neighbours),
    ):
        at_once = stored(tmp_path / "once.db", [documents])
        for order in range(3):
            shuffled = Random(order).sample(documents, len(documents))
            one_by_one = stored(tmp_path / f"{order}.db", [[document] for document in shuffled])
            assert one_by_one == at_once
    assert len(at_once) > 10


def test_few_and_many_meet_the_same_way(tmp_path: Path) -> None:
    documents = news(16)
    few = stored(tmp_path / "few.db", [documents])
    with mock.patch.object(relinking, "_MANY", 0):
        assert stored(tmp_path / "many.db", [documents[:8], documents[8:]]) == few


def test_the_store_links_as_link_claims_does(tmp_path: Path) -> None:
    stored(tmp_path / "a.db", [[document] for document in news(8)])
    with Store.open(tmp_path / "a.db") as store:
        assert store.links() == sorted(
            link_claims(store.claims(ClaimFilter(narrative=True))),
            key=lambda link: (-link.score, link.a, link.b, link.relation, link.kind),
        )


def test_another_linker_links_all_anew(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    links = stored(path, [news(6)])
    with Store.open(path) as store:
        store.put_links([])
        assert relink(store) == 0
        with mock.patch.object(relinking, "fingerprint", lambda: "another"):
            assert relink(store) == len(links)
        assert store.links() == links


def test_with_a_crowd_between_them_two_articles_meet_no_more() -> None:
    from claimcheck.linking import Entry

    keys = frozenset({"w:norderhaven", "w:lackhalle", "w:tjaden"})
    entries = [Entry(f"{number}", f"2024-03-{number:02}", keys) for number in range(1, 5)]
    with mock.patch("claimcheck.linking.meetings.NEIGHBOURS", 1):
        found = {frozenset(pair) for pair in meetings(entries)}
    assert frozenset({"1", "3"}) in found
    assert frozenset({"1", "4"}) not in found
    assert all(set(meetings(order)) == set(meetings(entries)) for order in permutations(entries))


def test_several_processes_link_as_one_does(tmp_path: Path) -> None:
    documents = news(24)
    alone = stored(tmp_path / "one.db", [documents])
    small = mock.patch.multiple(relinking, _WORTH_PROCESSES=0, _BATCH=7)
    with small, Store.open(tmp_path / "two.db", create=True) as store:
        for document in documents:
            store.add(document, extract_claims(document, narrative=True))
        relink(store, workers=2)
        assert list(store.links()) == alone


def test_a_process_that_is_lost_leaves_all_unlinked(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db", create=True) as store:
        for document in news(6):
            store.add(document, extract_claims(document, narrative=True))
        lost = mock.patch.object(relinking, "_links_in", _die)
        with mock.patch.object(relinking, "_WORTH_PROCESSES", 0), lost, pytest.raises(WorkerError, match="--workers"):
            relink(store, workers=2)
        assert (len(store.unlinked()), store.links()) == (6, [])


def _die(*_: object) -> None:
    os._exit(1)


@pytest.mark.parametrize("seed", range(3))
def test_a_newer_version_that_moves_the_former_one_leaves_no_trace(tmp_path: Path, seed: int) -> None:
    """``d1`` stands before ``d10``, ``d1@1`` behind it."""
    chance = Random(seed)
    documents = [replace(_article(number, chance), id=f"d{number}", published="2024-03-01") for number in range(24)]
    newer = [replace(_article(number, chance), id=f"d{number}", published="2024-03-01") for number in (1, 2)]
    with mock.patch("claimcheck.linking.meetings.NEIGHBOURS", 3), mock.patch.object(relinking, "NEIGHBOURS", 3):
        at_once = come(tmp_path / "once.db", [[*documents, *newer]])
        assert come(tmp_path / "each.db", [documents, newer]) == at_once


def come(path: Path, batches: list[list[Document]]) -> list[Link]:
    with Store.open(path, create=True) as store:
        intake = Intake(silent, silent)
        for batch in batches:
            intake.take_all(batch, store)
            relink(store)
        return list(store.links())
