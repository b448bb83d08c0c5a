"""The sample corpus, and the database at the top level that is built from it."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck import Certainty, ClaimFilter, Link, LinkKind, Relation, Source, SourceKind, Store, ingest
from claimcheck.store import LinkFilter, dump

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database built from seeds/ as ``make seeds-db`` builds it."""
    path = tmp_path_factory.mktemp("seeds") / "claims.db"
    with pytest.MonkeyPatch.context() as patch, Store.open(path, create=True) as store:
        patch.chdir(ROOT)
        ingest(["seeds"], store)
    return path


def test_claims_db_is_what_seeds_build(built: Path) -> None:
    stored = ROOT / "claims.db"
    assert stored.exists(), "claims.db is missing; build it with: make seeds-db"
    assert dump(stored) == dump(built), "claims.db is not what seeds/ build now; mend it with: make seeds-db"


def test_every_seed_gives_claims(built: Path) -> None:
    with Store.open(built) as store:
        counts = {Path(row.document.path or "").name: row.claims for row in store.documents()}
    assert counts.keys() == {path.name for path in (ROOT / "seeds").iterdir()}
    assert min(counts.values()) >= 4


def test_the_seeds_hold_a_chain_of_a_person_and_an_agency(built: Path) -> None:
    with Store.open(built) as store:
        chains = {(claim.source.name, relay.name) for claim in store.claims() if claim.source for relay in claim.via}
    assert {("Wladimir Putin", "TASS"), ("US-Beamter", "CNN")} <= chains


def test_the_seeds_hold_a_denial(built: Path) -> None:
    with Store.open(built) as store:
        denials = store.claims(ClaimFilter(certainty=Certainty.DENIAL))
    assert [claim.source for claim in denials] == [Source("Viktor Bout", SourceKind.PERSON)]


def test_the_drones_conflict_in_their_number(built: Path) -> None:
    with Store.open(built) as store:
        texts = {claim.id: claim.text for claim in store.claims()}
        links = store.links(LinkFilter(kind=LinkKind.QUANTITY))
    pairs = [{word for end in (link.a, link.b) for word in texts[end].split()} for link in links]
    assert any({"Hunderte", "Tausende"} <= words for words in pairs)


def test_two_articles_agree_on_the_drone_factory(built: Path) -> None:
    with Store.open(built) as store:
        texts = {claim.id: claim.text for claim in store.claims()}
        links = store.links(LinkFilter(relation=Relation.CORROBORATES))
    assert any("Drohnenfabrik" in texts[link.a] and "Drohnenfabrik" in texts[link.b] for link in links)


def linked(built: Path, *, a: str, b: str) -> list[Link]:
    """The links between two claims that have these words."""
    with Store.open(built) as store:
        texts = {claim.id: claim.text for claim in store.claims()}
        links = store.links()
    return [
        link
        for link in links
        for one, other in ((link.a, link.b), (link.b, link.a))
        if a in texts[one] and b in texts[other]
    ]


def test_whoever_denies_the_arms_deal_conflicts_with_who_tells_of_it(built: Path) -> None:
    (link,) = linked(built, a="Bout bestreitet das", b="an die Huthi")
    assert (link.relation, link.kind) == (Relation.CONFLICTS, LinkKind.DENIAL)


def test_the_intention_to_buy_missiles_is_overtaken_by_their_delivery(built: Path) -> None:
    (link,) = linked(built, a="kommt dem Kauf ballistischer Raketen", b="nach Russland geschickt")
    with Store.open(built) as store:
        overtaken = store.claim(link.a if link.superseded == "a" else link.b)
    assert (link.relation, link.superseded is not None) == (Relation.CORROBORATES, True)
    assert "kommt dem Kauf" in overtaken.text


def test_two_receptions_in_the_kremlin_are_two(built: Path) -> None:
    with Store.open(built) as store:
        claims = {claim.id: claim for claim in store.claims()}
        names = {row.document.id: Path(row.document.path or "").name for row in store.documents()}
        pairs = [{names[claims[link.a].doc], names[claims[link.b].doc]} for link in store.links()]
    assert {"araqchi.md", "larijani.html"} not in pairs
