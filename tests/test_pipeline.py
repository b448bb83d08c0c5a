"""Where the stages meet."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from claimcheck import relinking
from claimcheck.errors import ClaimcheckError, NotFoundError, ReadingError
from claimcheck.model import Claim, Link, LinkKind, Relation, Source, SourceKind
from claimcheck.pipeline import IngestResult, claim_report, compare, diff, extract, ingest
from claimcheck.pipeline import link as link_
from claimcheck.reading import Metadata, read
from claimcheck.store import Store


def claim(identifier: str, doc: str) -> Claim:
    return Claim(identifier, doc, f"Aussage {identifier}", outlet="Seeblick", published="2026-03-02")


def conflict(a: str, b: str, score: float = 0.5, superseded: str | None = None) -> Link:
    return Link(a, b, Relation.CONFLICTS, LinkKind.QUANTITY, score, superseded, ("weil",))


class TestDiff:
    a = (claim("a1", "A"), claim("z2", "A"), claim("a3", "A"))
    b = (claim("b1", "B"), claim("b2", "B"))

    def test_every_claim_is_paired_or_stands_alone(self):
        echo = Link("b2", "z2", Relation.CORROBORATES, LinkKind.ECHO, 0.9, None, ("gleich",))
        report = diff(self.a, self.b, [conflict("a1", "b1"), echo])
        assert [(pair.a.id, pair.b.id) for pair in report.conflicts] == [("a1", "b1")]
        assert [(pair.a.id, pair.b.id) for pair in report.agreements] == [("z2", "b2")]
        assert ([c.id for c in report.only_a], report.only_b) == (["a3"], ())

    def test_the_surest_conflict_comes_first(self):
        report = diff(self.a, self.b, [conflict("a1", "b1", 0.4), conflict("a3", "b2", 0.8)])
        assert [pair.link.score for pair in report.conflicts] == [0.8, 0.4]

    def test_an_overtaken_conflict_is_an_update(self):
        report = diff(self.a, self.b, [conflict("b1", "z2", superseded="a")])
        assert report.conflicts == ()
        assert [(pair.a.id, pair.superseded) for pair in report.updates] == [("z2", "b")]

    def test_links_of_other_claims_and_within_one_document_are_left_out(self):
        report = diff(self.a, self.b, [conflict("a1", "a3"), conflict("a1", "x9")])
        assert (report.conflicts, len(report.only_a)) == ((), 3)

    def test_the_verbatim_part_of_a_claim_does_not_stand_alone_beside_it(self):
        part = replace(claim("a4", "A"), nested=True)
        report = diff([*self.a, part], self.b, [])
        assert [c.id for c in report.only_a] == ["a1", "z2", "a3"]

    def test_without_documents_the_claims_tell_what_they_know(self):
        report = diff(self.a, (), [])
        assert (report.a.id, report.a.outlet, report.b.id) == ("A", "Seeblick", "-")


HALLS = "„Bei der Explosion im Hafen von Lindau wurden {} Lagerhallen zerstört“, sagte {} am Montag.\n"


@pytest.fixture
def store():
    with Store.open(":memory:", create=True) as opened:
        yield opened


@pytest.fixture
def articles(tmp_path):
    """Two articles that count differently."""
    for name, number, speaker in (("a", 35, "Hafenmeisterin Edda Kranz"), ("b", 12, "Landrat Jost Amrein")):
        (tmp_path / f"{name}.txt").write_text(HALLS.format(number, speaker), encoding="utf-8")
    return tmp_path


GERMAN = Metadata(lang="de", published="2026-03-02")


class TestIngest:
    def test_it_reads_extracts_stores_and_links(self, store, articles):
        result = ingest([str(articles)], store, defaults=GERMAN)
        assert result == IngestResult(added=2, claims=2, links=1)
        (link,) = store.links()
        assert (link.relation, link.kind) == (Relation.CONFLICTS, LinkKind.QUANTITY)
        assert {claim.source for claim in store.claims()} == {
            Source("Edda Kranz", SourceKind.PERSON),
            Source("Jost Amrein", SourceKind.PERSON),
        }

    def test_the_second_time_nothing_changes(self, store, articles):
        ingest([str(articles)], store, defaults=GERMAN)
        before = store.claims(), store.links(), store.sources()
        assert ingest([str(articles)], store, defaults=GERMAN) == IngestResult(unchanged=2)
        assert before == (store.claims(), store.links(), store.sources())

    def test_one_after_the_other_is_the_same_as_all_at_once(self, store, articles):
        assert ingest([str(articles / "a.txt")], store, defaults=GERMAN).links == 0
        assert ingest([str(articles / "b.txt")], store, defaults=GERMAN).links == 1
        with Store.open(":memory:", create=True) as other:
            ingest([str(articles)], other, defaults=GERMAN)
            assert (store.claims(), store.links()) == (other.claims(), other.links())

    def test_a_source_has_one_name_in_the_whole_database(self, store, tmp_path):
        (tmp_path / "a.txt").write_text("„Es ist vorbei“, sagte Hafenmeisterin Edda Kranz.\n", encoding="utf-8")
        (tmp_path / "b.txt").write_text("„Es geht weiter“, sagte Kranz am Abend.\n", encoding="utf-8")
        ingest([str(tmp_path / "b.txt")], store, defaults=GERMAN)
        ingest([str(tmp_path / "a.txt")], store, defaults=GERMAN)
        assert {each.source.name for each in store.sources()} == {"Edda Kranz"}

    def test_what_cannot_be_read_is_told_and_the_rest_goes_on(self, store, articles):
        (articles / "0.txt").write_bytes(b"")
        errors: list[ReadingError] = []
        result = ingest([str(articles)], store, defaults=GERMAN, on_error=errors.append)
        assert (result.added, result.failed) == (2, 1)
        assert [error.origin for error in errors] == [str(articles / "0.txt")]

    def test_progress_is_told_in_words(self, store, articles):
        told: list[tuple[str, int, int | None]] = []
        ingest([str(articles)], store, defaults=GERMAN, progress=lambda *doing: told.append(doing))
        assert [doing[1:] for doing in told[:3]] == [(0, 2), (1, 2), (2, 2)]
        assert told[1][0].endswith(f"a second: {articles / 'a.txt'}")
        assert told[3:] == [("telling sources apart",), ("linking 2 articles", 0, 3), ("linking 2 articles", 3, 3)]

    def test_an_interruption_keeps_what_was_stored_and_the_next_ingest_links_it(self, store, articles):
        def interrupt(doing: str, *_: object) -> None:
            if doing.startswith("telling"):
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            ingest([str(articles)], store, defaults=GERMAN, progress=interrupt)
        assert (len(store.documents()), store.links()) == (2, [])
        assert ingest([str(articles)], store, defaults=GERMAN) == IngestResult(unchanged=2, links=1)

    def test_an_interrupted_ingest_of_one_more_article_is_linked_by_the_next(self, store, articles):
        ingest([str(articles)], store, defaults=GERMAN)
        (articles / "c.txt").write_text(HALLS.format(20, "Feuerwehrchef Ulf Sauter"), encoding="utf-8")

        def interrupt(doing: str, *_: object) -> None:
            if doing.startswith("linking"):
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            ingest([str(articles)], store, defaults=GERMAN, progress=interrupt)
        assert (len(store.links()), len(store.unlinked())) == (1, 1)
        late = compare(str(articles / "a.txt"), str(articles / "c.txt"), store, defaults=GERMAN)
        assert len(late.conflicts) == 1
        assert ingest([str(articles)], store, defaults=GERMAN) == IngestResult(unchanged=3, links=2)
        assert store.unlinked() == []

    def test_nothing_is_linked_again_where_nothing_is_new(self, store, articles):
        ingest([str(articles / "a.txt")], store, defaults=GERMAN)
        told: list[str] = []
        ingest([str(articles / "a.txt")], store, defaults=GERMAN, progress=lambda doing, *_: told.append(doing))
        assert [doing.partition(": ")[2] for doing in told[1:]] == [str(articles / "a.txt")]

    def test_what_was_read_with_a_warning_is_no_failure(self, store, tmp_path):
        (tmp_path / "a.txt").write_bytes("„Die Brücke über die Förde hält“, sagte Edda Kranz. ".encode() + b"\xff")
        result = ingest([str(tmp_path)], store, defaults=GERMAN)
        assert (result.added, result.failed, result.warnings) == (1, 0, 1)

    @pytest.mark.parametrize("content", [b"", "„Es ist vorbei“, sagte Edda Kranz.".encode()])
    def test_a_database_file_is_made_for_the_first_article(self, tmp_path, content):
        (tmp_path / "a.txt").write_bytes(content)
        result = ingest([str(tmp_path / "a.txt")], tmp_path / "neu.db", defaults=GERMAN)
        assert (result.added, (tmp_path / "neu.db").exists()) == ((1, True) if content else (0, False))

    def test_a_language_without_words(self, store, articles):
        result = ingest([str(articles / "a.txt")], store, defaults=Metadata(lang="fr"))
        assert (result.added, result.claims) == (1, 0)
        (notice,) = result.notices
        assert notice.startswith(f"{articles / 'a.txt'}: no claims, as there are no words for the language 'fr'")


class TestCompare:
    def test_files_without_a_database(self, articles):
        report = compare(str(articles / "a.txt"), str(articles / "b.txt"), defaults=GERMAN)
        assert [(pair.a.text, pair.link.kind) for pair in report.conflicts] == [
            ("„Bei der Explosion im Hafen von Lindau wurden 35 Lagerhallen zerstört“", "quantity")
        ]

    def test_a_file_that_was_changed_since_is_taken_as_it_is_now(self, store, articles):
        ingest([str(articles)], store, defaults=GERMAN)
        (articles / "b.txt").write_text(HALLS.format(35, "Landrat Jost Amrein"), encoding="utf-8")
        report = compare(str(articles / "a.txt"), str(articles / "b.txt"), store, defaults=GERMAN)
        assert (len(report.conflicts), len(report.agreements)) == (0, 1)

    def test_a_file_whose_id_is_stored_with_another_text_is_taken_as_it_is_now(self, store, tmp_path):
        files = [tmp_path / f"{name}.jsonl" for name in "ab"]
        for file, number, speaker in zip(files, (35, 12), ("Edda Kranz", "Landrat Jost Amrein"), strict=True):
            row = {"id": file.stem, "text": HALLS.format(number, speaker)}
            file.write_text(json.dumps(row), encoding="utf-8")
        ingest(map(str, files), store, defaults=GERMAN)
        files[1].write_text(json.dumps({"id": "b", "text": HALLS.format(35, "Landrat Jost Amrein")}), encoding="utf-8")
        report = compare(*map(str, files), store, defaults=GERMAN)
        assert (len(report.conflicts), len(report.agreements)) == (0, 1)
        with pytest.raises(ClaimcheckError, match="have the same id 'b' but different texts"):
            compare("b", str(files[1]), store, defaults=GERMAN)

    def test_a_warning_does_not_refuse_a_file(self, articles):
        damaged = articles / "a.txt"
        damaged.write_bytes(damaged.read_bytes() + "Die Brücke über die Förde hält. ".encode() + b"\xff")
        told: list[ReadingError] = []
        report = compare(str(damaged), str(articles / "b.txt"), defaults=GERMAN, on_warning=told.append)
        assert (len(report.conflicts), len(told)) == (1, 1)
        assert "damaged UTF-8" in str(told[0])

    def test_one_name_a_source_over_both_sides(self, tmp_path):
        (tmp_path / "a.txt").write_text("„Es ist vorbei“, sagte Hafenmeisterin Edda Kranz.\n", encoding="utf-8")
        (tmp_path / "b.txt").write_text("„Es geht weiter“, sagte Kranz am Abend der Presse.\n", encoding="utf-8")
        report = compare(str(tmp_path / "a.txt"), str(tmp_path / "b.txt"), defaults=GERMAN)
        claims = (*report.only_a, *report.only_b, *(c for pair in report.agreements for c in (pair.a, pair.b)))
        assert {claim.source.name for claim in claims if claim.source} == {"Edda Kranz"}

    def test_an_article_against_itself(self, articles):
        with pytest.raises(ClaimcheckError, match="the same article"):
            compare(str(articles / "a.txt"), str(articles / "a.txt"))

    def test_what_is_no_file_needs_a_database(self, store):
        with pytest.raises(NotFoundError, match="no such file, and there is no database"):
            compare("x", "y")
        with pytest.raises(NotFoundError, match="no document 'x'"):
            compare("x", "y", store)


class TestClaimReport:
    def test_the_claim_is_side_a_of_all_its_links(self, store, articles):
        ingest([str(articles)], store, defaults=GERMAN)
        for claim_ in store.claims():
            report = claim_report(store, claim_.id[:8])
            assert (report.claim, report.document.id) == (claim_, claim_.doc)
            assert [pair.a.id for pair in report.links] == [claim_.id]

    def test_extract_and_link_need_no_database(self, articles):
        documents = list(read([str(articles)], defaults=GERMAN, on_error=pytest.fail))
        claims = [claim for claims in extract(documents) for claim in claims]
        assert [link.kind for link in link_(claims)] == ["quantity"]


def test_articles_that_another_program_adds_during_the_linking_are_linked_too(articles, monkeypatch):
    """What was worked out without them is not written: the links that the other program found meanwhile are kept."""
    path, entry = articles / "claims.db", relinking.entry

    def overtaken(claims):
        monkeypatch.setattr(relinking, "entry", entry)
        ingest([str(articles / "b.txt")], path, defaults=GERMAN)
        return entry(claims)

    monkeypatch.setattr(relinking, "entry", overtaken)
    ingest([str(articles / "a.txt")], path, defaults=GERMAN)
    with Store.open(path) as store:
        assert (len(store.documents()), len(store.links()), store.unlinked()) == (2, 1, [])


@pytest.mark.parametrize("both_changed", [False, True])
def test_another_program_adds_the_same_article_first(tmp_path, monkeypatch, both_changed):
    """Whoever comes second sees what is there by then: the same text once, another one as the next version."""
    path, file, write = tmp_path / "claims.db", tmp_path / "a.jsonl", Store.together
    texts = [HALLS.format(number, "Landrat Jost Amrein") for number in (35, 12, 7)]

    def take(text):
        file.write_text(json.dumps({"id": "a", "text": text, "lang": "de"}), encoding="utf-8")
        return ingest([str(file)], path)

    def overtaken(self):
        monkeypatch.setattr(Store, "together", write)
        take(texts[1])
        return write(self)

    take(texts[0])
    monkeypatch.setattr(Store, "together", overtaken)
    result = take(texts[2] if both_changed else texts[1])
    with Store.open(path) as store:
        kept = sorted(row.document.text for row in store.documents(all_versions=True))
    assert kept == sorted(texts if both_changed else texts[:2])
    assert (result.changed, result.unchanged) == ((1, 0) if both_changed else (0, 1))


def test_an_id_that_is_that_of_an_earlier_version_is_told(tmp_path):
    errors = []
    for id, number in (("a", 35), ("a", 12), ("a@1", 7)):
        row = {"id": id, "text": HALLS.format(number, "Landrat Jost Amrein"), "lang": "de"}
        (tmp_path / f"{number}.jsonl").write_text(json.dumps(row), encoding="utf-8")
        result = ingest([str(tmp_path / f"{number}.jsonl")], tmp_path / "claims.db", on_error=errors.append)
    assert result.failed == 1 and "is that of an earlier version" in str(errors[0])
