"""The sample corpus, and the database at the top level that is built from it."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck import Certainty, ClaimFilter, LinkKind, Relation, Source, SourceKind, Store, ingest
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
