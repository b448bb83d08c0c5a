"""An article that is ingested again with another text is a new version of the same article."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from io import StringIO

import pytest

from claimcheck.errors import NotFoundError
from claimcheck.model import LinkKind
from claimcheck.pipeline import compare, ingest
from claimcheck.reading import Metadata
from claimcheck.store import ClaimFilter, LinkFilter, Store

GERMAN = Metadata(lang="de", published="2026-03-02")
HALLS = (
    "„Bei der Explosion im Hafen von Lindau wurden {} Lagerhallen zerstört“, sagte Hafenmeisterin Edda Kranz. "
    "Die Feuerwehr war mit zwanzig Wagen im Einsatz.\n"
)
CABLE_CAR = "„Die neue Seilbahn auf den Pfänder fährt ab Mai“, sagte Betriebsleiterin Ruth Ammann der Bergpost.\n"


@pytest.fixture
def store():
    with Store.open(":memory:", create=True) as opened:
        yield opened


@pytest.fixture
def take(store, tmp_path):
    """Write a file and ingest it."""

    def take(name: str, text: str, **fields: str):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps({"text": text, **fields}) if name.endswith("jsonl") else text, encoding="utf-8")
        return ingest([str(path)], store, defaults=GERMAN)

    return take


def numbers(store: Store, reference: str) -> list[tuple[int, bool]]:
    return [(each.number, each.replaced) for each in store.versions(reference)]


class TestWhatIsAVersion:
    def test_the_same_file_with_a_text_much_alike(self, store, take):
        take("a.txt", HALLS.format(35))
        result = take("a.txt", HALLS.format("mindestens 12"))
        assert (result.added, result.changed, result.claims, result.notices) == (0, 1, 1, ())
        first, second = store.versions("a.txt")
        assert (first.replaced, second.replaced, first.reason) == (True, False, "")
        assert second.reason.startswith("the same file, and ")
        assert second.ingested_at and second.ingested_at.endswith("Z")

    def test_the_same_file_under_another_spelling_of_its_path(self, store, take, tmp_path, monkeypatch):
        take("a.txt", HALLS.format(35))
        monkeypatch.chdir(tmp_path)
        (tmp_path / "a.txt").write_text(HALLS.format(12), encoding="utf-8")
        assert ingest(["./a.txt"], store, defaults=GERMAN).changed == 1

    def test_a_file_used_again_for_something_else_is_another_article_and_that_is_told(self, store, take):
        take("a.txt", HALLS.format(35))
        result = take("a.txt", CABLE_CAR)
        assert (result.added, result.changed) == (1, 0)
        (notice,) = result.notices
        assert "a.txt: holds another article than " in notice
        assert len(store.documents()) == 2

    def test_files_of_one_name_in_two_folders_are_two_articles(self, take):
        take("seeblick/a.txt", HALLS.format(35))
        assert take("uferbote/a.txt", HALLS.format(12)).added == 1

    def test_one_file_of_two_outlets_is_no_version(self, take):
        take("a.jsonl", HALLS.format(35), outlet="Seeblick")
        assert take("a.jsonl", HALLS.format(12), outlet="Uferbote").added == 1

    def test_articles_of_one_run_are_no_versions_of_each_other(self, store, tmp_path):
        rows = [json.dumps({"text": HALLS.format(number)}) for number in (35, 12)]
        for known in (1, 2):
            (tmp_path / "a.jsonl").write_text("\n".join(rows[:known]), encoding="utf-8")
            assert ingest([str(tmp_path / "a.jsonl")], store, defaults=GERMAN).changed == 0
        assert len(store.documents()) == 2

    def test_standard_input_tells_nothing(self, store, monkeypatch):
        for number in (35, 12):
            monkeypatch.setattr("sys.stdin", StringIO(HALLS.format(number)))
            assert ingest(["-"], store, defaults=GERMAN).added == 1

    @pytest.mark.parametrize("spelling", ["https://seeblick.example/hafen", "http://seeblick.example/hafen/#fotos"])
    def test_the_same_address(self, store, take, spelling):
        take("a.jsonl", HALLS.format(35), url="https://seeblick.example/hafen")
        assert take("b.jsonl", HALLS.format(12), url=spelling).changed == 1
        assert store.versions("b.jsonl")[1].reason == "the same address"

    @pytest.mark.parametrize("url", ["kein Ort", "http://[", "://", ""])
    def test_what_is_no_address(self, take, url):
        take("a.jsonl", HALLS.format(35), url=url)
        assert take("b.jsonl", HALLS.format(12), url=url).failed == 0

    def test_a_newer_version_keeps_the_place_of_its_article(self, store, take):
        take("a.txt", HALLS.format(35))
        take("b.txt", CABLE_CAR)
        take("a.txt", HALLS.format(12))
        assert [row.document.text[:12] for row in store.documents()] == ["„Bei der Exp", "„Die neue Se"]
        assert "12" in store.claims()[0].text

    @pytest.mark.parametrize(
        ("url", "text"), [("https://seeblick.example/", HALLS.format(12)), ("https://seeblick.example/neu", CABLE_CAR)]
    )
    def test_a_site_and_a_page_that_is_used_again_are_no_reason(self, take, url, text):
        take("a.jsonl", HALLS.format(35), url=url)
        assert take("b.jsonl", text, url=url).added == 1

    def test_the_same_id(self, store, take):
        take("a.jsonl", HALLS.format(35), id="hafen")
        assert take("b.jsonl", CABLE_CAR, id="hafen").changed == 1
        assert [each.document.id for each in store.versions("hafen")] == ["hafen@1", "hafen"]
        assert store.versions("hafen")[1].reason == "the same id"


class TestWhatCounts:
    def test_the_newest_version_alone_and_all_of_them_where_one_asks(self, store, take):
        take("a.txt", HALLS.format(35))
        (old,) = store.claims()
        take("a.txt", HALLS.format(12))
        (new,) = store.claims()
        assert "12" in new.text
        assert [claim.id for claim in store.claims(ClaimFilter(all_versions=True))] == [old.id, new.id]
        assert store.claim(old.id).text == old.text
        assert (len(store.documents()), len(store.documents(all_versions=True))) == (1, 2)
        assert [row.claims for row in store.sources()] == [1]

    def test_claims_keep_their_ids_when_the_id_of_their_article_moves_on(self, store, take):
        take("a.jsonl", HALLS.format(35), id="hafen")
        (old,) = store.claims()
        take("a.jsonl", HALLS.format(12), id="hafen")
        take("a.jsonl", HALLS.format(35), id="hafen")
        assert numbers(store, "hafen") == [(1, True), (2, True), (3, False)]
        assert store.claim(old.id).doc == "hafen@1"
        assert [claim.doc for claim in store.claims()] == ["hafen"]
        assert len({claim.id for claim in store.claims(ClaimFilter(all_versions=True))}) == 3

    def test_a_version_is_named_by_its_number(self, store, take):
        take("a.txt", HALLS.format(35))
        take("a.txt", HALLS.format(12))
        old, new = store.versions("a.txt")
        assert store.document("a.txt") == store.document("a.txt@2") == new.document
        assert store.document("a.txt@1") == store.document(old.document.id) == old.document
        with pytest.raises(NotFoundError, match="'a.txt' has no version 3; it has 2, counted from 1"):
            store.document("a.txt@3")

    def test_versions_are_not_linked_with_each_other(self, store, take):
        take("a.txt", HALLS.format(35))
        take("a.txt", HALLS.format(35) + "Der Hafen bleibt gesperrt.\n")
        assert store.links(LinkFilter(all_versions=True)) == []

    def test_an_old_version_is_no_second_witness(self, store, take):
        take("a.txt", HALLS.format(35))
        take("b.txt", HALLS.format(35).replace("zwanzig", "vielen"))
        assert [link.kind for link in store.links()] == [LinkKind.ECHO]
        take("a.txt", HALLS.format(35) + "Der Hafen bleibt gesperrt.\n")
        (link,) = store.links(LinkFilter(all_versions=True))
        assert {store.claim(end).doc for end in (link.a, link.b)} == {row.document.id for row in store.documents()}

    def test_two_versions_can_be_compared(self, store, take):
        take("a.txt", HALLS.format(35))
        take("a.txt", HALLS.format(12))
        report = compare("a.txt@1", "a.txt", store)
        assert [pair.link.kind for pair in (*report.conflicts, *report.updates)] == [LinkKind.QUANTITY]

    def test_the_text_of_an_old_version_is_told_apart(self, store, take):
        take("a.txt", HALLS.format(35))
        take("a.txt", HALLS.format(12))
        result = take("a.txt", HALLS.format(35))
        assert (result.unchanged, len(store.versions("a.txt"))) == (1, 2)
        assert "is an earlier version of an article" in result.notices[0]

    def test_all_versions_of_one_article(self, store, take):
        take("a.txt", HALLS.format(35))
        take("a.txt", HALLS.format(12))
        take("b.txt", CABLE_CAR)
        assert len(store.claims(ClaimFilter(document="a.txt"))) == 1
        assert len(store.claims(ClaimFilter(document="a.txt", all_versions=True))) == 2

    def test_an_id_that_looks_like_that_of_a_version_is_left_alone(self, store, take):
        take("b.jsonl", CABLE_CAR, id="hafen@1")
        take("a.jsonl", HALLS.format(35), id="hafen")
        take("a.jsonl", HALLS.format(12), id="hafen")
        assert [each.document.id for each in store.versions("hafen")] == ["hafen@1'", "hafen"]
        assert store.document("hafen@1").text == CABLE_CAR

    def test_the_views_count_the_newest_version(self, take, tmp_path):
        path = tmp_path / "claims.db"
        with Store.open(path, create=True) as store:
            for number in (35, 12):
                (tmp_path / "a.txt").write_text(HALLS.format(number), encoding="utf-8")
                ingest([str(tmp_path / "a.txt")], store, defaults=GERMAN)
        with closing(sqlite3.connect(path)) as db:
            assert db.execute("SELECT count(*) FROM attributed_claims").fetchone() == (1,)
            assert db.execute("SELECT sum(claims) FROM source_summary").fetchone() == (1,)
            assert db.execute("SELECT version, claims FROM article_versions").fetchall() == [(1, 1), (2, 1)]
            assert db.execute("PRAGMA foreign_key_check").fetchall() == []
