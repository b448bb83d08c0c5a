"""Statements in an outlet's own voice: stored, told apart, left out unless they are asked for."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from claimcheck.model import Claim, Document, Link, LinkKind, QuotationType, Relation, Relay, Source, SourceKind, Span
from claimcheck.store import ClaimFilter, SourceFilter, Store

TEXT = "Bei dem Brand starben 17 Menschen. Die Polizei sprach von 12 Toten."
OUTLET = Source("Küstenkurier", SourceKind.MEDIA)
POLICE = Source("Polizei", SourceKind.ORGANISATION)
ARTICLE = Document("d1", TEXT, "Brand", "Küstenkurier", "2024-05-14", "de")
OWN = Claim(
    *("a1", "d1", "Bei dem Brand starben 17 Menschen", QuotationType.NARRATIVE, (Span(0, 33),)),
    source=OUTLET,
    via=(Relay("dpa"),),
    rule="own words, number",
)
THEIRS = Claim("b2", "d1", "sprach von 12 Toten", quote=(Span(46, 66),), source=POLICE, speaker_text="Die Polizei")
LINK = Link("a1", "b2", Relation.CONFLICTS, LinkKind.QUANTITY, 0.9, None, ("12 gegen 17",))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with Store.open(tmp_path / "own.db", create=True) as store:
        store.add(ARTICLE, [OWN, THEIRS])
        store.put_links([LINK])
    return tmp_path / "own.db"


def ids(store: Store, **wanted: object) -> list[str]:
    return [claim.id for claim in store.claims(ClaimFilter(**wanted))]  # type: ignore[arg-type]


def asked(path: Path, sql: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as db:
        return db.execute(sql).fetchall()


def test_claims_leave_them_out_unless_asked(path: Path) -> None:
    with Store.open(path) as store:
        assert [claim.id for claim in store.claims()] == ["b2"]
        assert ids(store, narrative=True) == ["a1", "b2"]
        assert ids(store, type=QuotationType.NARRATIVE) == ["a1"]
        assert ids(store, search="17 Menschen") == []
        assert ids(store, search="17 Menschen", narrative=True) == ["a1"]


def test_a_statement_comes_back_whole(path: Path) -> None:
    about = {"outlet": "Küstenkurier", "published": "2024-05-14", "lang": "de", "title": "Brand"}
    with Store.open(path) as store:
        assert store.claim("a") == replace(OWN, **about)


def test_documents_and_sources_count_them_only_on_request(path: Path) -> None:
    with Store.open(path) as store:
        assert [row.claims for row in store.documents()] == [1]
        assert [row.claims for row in store.documents(narrative=True)] == [2]
        assert [(row.source, row.claims) for row in store.sources()] == [(POLICE, 1)]
        full = {row.source.name: (row.claims, row.passed_on) for row in store.sources(SourceFilter(narrative=True))}
        assert full == {"Küstenkurier": (1, 0), "Polizei": (1, 0), "dpa": (0, 1)}


def test_an_id_begun_means_what_somebody_claims_first(tmp_path: Path) -> None:
    with Store.open(tmp_path / "two.db", create=True) as store:
        store.add(ARTICLE, [replace(OWN, id="ab1"), replace(THEIRS, id="ab2")])
        assert store.claim("ab").id == "ab2"
        assert store.claim("ab1").id == "ab1"


def test_views_tell_them_apart(path: Path) -> None:
    assert asked(path, "SELECT claim_id FROM attributed_claims") == [("b2",)]
    assert asked(path, "SELECT claim_id, narrative FROM stated_claims ORDER BY 1") == [("a1", 1), ("b2", 0)]
    assert asked(path, "SELECT narrative_a, narrative_b, source_a FROM conflicts") == [(1, 0, "Küstenkurier")]
    assert asked(path, "SELECT source, claims FROM source_summary") == [("Polizei", 1)]
