"""A person's word on who is who, through ingests."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck.errors import ClaimcheckError, NotFoundError
from claimcheck.judgements import Action
from claimcheck.judging import grade, merge, split, subject, undo
from claimcheck.linking import link_claims
from claimcheck.model import Claim, Credibility, LinkKind, Reliability, Source, SourceKind
from claimcheck.pipeline import ingest
from claimcheck.reading import Metadata
from claimcheck.store import ClaimFilter, Store
from claimcheck.tracing import chain_report

GERMAN = Metadata(lang="de")
EDDA = "„Die Brücke über die Förde hält“, sagte Hafenmeisterin Edda Kranz."
KRANZ = "„Der Kai ist ab Montag wieder offen“, sagte Kranz am Abend."
JOST = "„Das Wehr an der Schleuse klemmt“, sagte Landrat Jost Amrein."
OFFICIAL = "Die Fähre sei überladen gewesen, sagte ein US-Beamter."


@pytest.fixture
def store():
    with Store.open(":memory:", create=True) as store:
        yield store


@pytest.fixture
def take(store, tmp_path):
    """Ingest one article under an id."""

    def take(id: str, text: str, outlet: str = "Seeblick") -> None:
        file = Path(tmp_path / f"{id}.jsonl")
        file.write_text(json.dumps({"id": id, "text": text, "outlet": outlet}), encoding="utf-8")
        assert ingest([str(file)], store, defaults=GERMAN).added == 1

    return take


def said_in(store: Store, document: str) -> set[str]:
    claims = store.claims(ClaimFilter(document=document))
    return {claim.source.name for claim in claims if claim.source}


def people(store: Store) -> set[str]:
    return {row.source.name for row in store.sources() if row.source.kind is SourceKind.PERSON}


class TestMerge:
    def test_it_survives_a_new_ingest_that_brings_both_names(self, store, take):
        take("a", EDDA)
        take("b", JOST)
        made = merge(store, "Amrein", "Edda Kranz", by="mk", note="weil")
        assert (made.decision.number, made.claims, made.decision.by) == (1, 1, "mk")
        assert people(store) == {"Edda Kranz"}
        take("c", JOST.replace("klemmt", "ist offen"))
        take("d", EDDA.replace("hält", "bricht"))
        assert people(store) == {"Edda Kranz"}
        assert [row.claims for row in store.decisions()] == [2]

    def test_undo_restores_what_was_before_and_can_be_undone(self, store, take):
        take("a", EDDA)
        take("b", JOST)
        before = store.claims(), store.sources(), store.links()
        merge(store, "Amrein", "Edda Kranz", by="mk")
        undone = undo(store, 1, by="lw")
        assert (undone.decision.action, undone.decision.undoes) == (Action.UNDO, 1)
        assert before == (store.claims(), store.sources(), store.links())
        undo(store, 2, by="mk")
        assert people(store) == {"Edda Kranz"}

    def test_links_follow_at_once(self, store, take):
        halls = "„Bei der Explosion im Hafen von Lindau wurden 35 Lagerhallen zerstört“, sagte {} am Montag."
        take("a", halls.format("Hafenmeisterin Edda Kranz"))
        take("b", halls.format("Landrat Jost Amrein").replace("35 Lagerhallen", "12 Lagerhallen"), "Uferbote")
        before = store.links()
        assert before
        merge(store, "Amrein", "Kranz", by="mk")
        assert store.unlinked() == []
        assert {link.a for link in store.links()} == {link.a for link in before}

    @pytest.mark.parametrize(
        ("a", "b", "line"),
        [
            ("Kranz", "Edda Kranz", "are one source already: Edda Kranz"),
            ("Niemand", "Edda Kranz", "no source 'Niemand'"),
            ("US-Beamter", "Edda Kranz", "'US-Beamter' is a description"),
            ("Edda Kranz", "US-Beamter", "'US-Beamter' is a description"),
        ],
    )
    def test_what_cannot_be_merged(self, store, take, a, b, line):
        take("a", EDDA)
        take("x", OFFICIAL)
        with pytest.raises(ClaimcheckError, match=line):
            merge(store, a, b, by="mk")
        assert store.decisions() == []


class TestSplit:
    def test_two_persons_of_one_surname(self, store, take):
        take("a", EDDA)
        take("b", KRANZ)
        assert said_in(store, "b") == {"Edda Kranz"}
        made = split(store, "Edda Kranz", document="b", name="Ulf Kranz", by="mk")
        assert made.claims == 1
        assert (said_in(store, "a"), said_in(store, "b")) == ({"Edda Kranz"}, {"Ulf Kranz"})
        take("c", KRANZ.replace("Kai", "Steg"))
        assert said_in(store, "b") == {"Ulf Kranz"}
        undo(store, 1, by="mk")
        assert people(store) == {"Edda Kranz"}

    def test_a_name_is_somebody_else_in_articles_to_come_too(self, store, take):
        take("a", EDDA)
        take("b", KRANZ)
        split(store, "Edda Kranz", form="Kranz", by="mk")
        take("c", KRANZ.replace("Kai", "Steg"))
        assert [said_in(store, each) for each in "abc"] == [{"Edda Kranz"}, {"Kranz"}, {"Kranz"}]

    def test_it_takes_back_a_part_of_a_merge(self, store, take):
        take("a", EDDA)
        take("b", JOST)
        merge(store, "Amrein", "Edda Kranz", by="mk")
        split(store, "Edda Kranz", form="Jost Amrein", by="mk")
        assert people(store) == {"Edda Kranz", "Jost Amrein"}

    def test_an_unnamed_source_of_one_article_gets_a_name_there_alone(self, store, take):
        take("x", OFFICIAL)
        take("y", OFFICIAL.replace("Fähre", "Barke"))
        split(store, "US-Beamter", document="x", name="Joe Fisk", kind=SourceKind.PERSON, by="mk")
        assert (said_in(store, "x"), said_in(store, "y")) == ({"Joe Fisk"}, {"US-Beamter"})
        assert people(store) == {"Joe Fisk"}

    @pytest.mark.parametrize(
        ("part", "line"),
        [
            ({}, "say which part of Edda Kranz is somebody else: --form WORDS or --document DOCUMENT"),
            ({"document": "c"}, "c: Edda Kranz says and passes on nothing there"),
            ({"document": "z"}, "no document 'z'"),
            ({"form": "Krantz"}, "Edda Kranz goes nowhere by 'Krantz'; its forms are Edda Kranz"),
            ({"document": "a"}, "say who it is that is not Edda Kranz: --as NAME"),
            ({"document": "a", "name": "Edda Kranz"}, "give the part another name"),
            ({"form": "Kranz", "name": "wer", "kind": SourceKind.ANONYMOUS}, "'wer' is a description"),
        ],
    )
    def test_what_cannot_be_split(self, store, take, part, line):
        take("a", EDDA)
        take("b", KRANZ)
        take("c", JOST)
        with pytest.raises(ClaimcheckError, match=line):
            split(store, "Edda Kranz", by="mk", **part)
        assert store.decisions() == []


class TestUnnamed:
    def test_two_articles_are_two_sources_however_they_are_ingested(self, store, take):
        take("x", OFFICIAL)
        take("y", OFFICIAL.replace("Fähre", "Barke"), "Uferbote")
        (description,) = store.descriptions()
        assert [each.document.id for each in description.occurrences] == ["x", "y"]
        (row,) = [row for row in store.sources() if row.source.kind is SourceKind.ANONYMOUS]
        assert row.is_description

    def test_they_are_no_second_witness(self):
        official = Source("US-Beamter", SourceKind.ANONYMOUS)
        text = "Bei der Explosion im Hafen von Lindau wurden 35 Lagerhallen zerstört"
        claims = [Claim(f"{doc}1", doc, text, source=official, published="2026-03-02", lang="de") for doc in "xy"]
        assert [each.kind for each in link_claims(claims)] == [LinkKind.ECHO]


class TestGrade:
    def test_letters_grade_sources_and_digits_claims(self, store, take):
        take("a", EDDA)
        (claim,) = store.claims()
        grade(store, "Kranz", Reliability.B, by="mk", note="kennt sich aus")
        grade(store, claim.id[:6], Credibility.PROBABLE, by="mk")
        assert store.rating(claim).code == "B2"
        assert subject(store, "Kranz") == claim.source
        assert subject(store, claim.id[:6]) == claim.id

    def test_an_outlet_that_only_publishes_has_a_grade_at_the_end_of_the_chain(self, store, take):
        take("a", EDDA, "Morgenblatt")
        grade(store, "Morgenblatt", Reliability.D, by="mk")
        (claim,) = store.claims()
        last = chain_report(store, claim.id).hops[-1]
        assert last.grade is not None
        assert (last.name, last.grade.value) == ("Morgenblatt", Reliability.D)

    def test_a_grade_of_a_claim_survives_as_long_as_its_id(self, store, take):
        take("a", EDDA)
        (claim,) = store.claims()
        grade(store, claim.id, Credibility.CONFIRMED, by="mk")
        take("b", KRANZ)
        assert store.rating(store.claim(claim.id)).code == "F1"

    def test_what_fits_neither_is_one_clear_line(self, store, take):
        take("a", EDDA)
        (claim,) = store.claims()
        with pytest.raises(ClaimcheckError, match="is a source and 2 grades claims; a source is graded A to F"):
            grade(store, "Kranz", Credibility.PROBABLE, by="mk")
        with pytest.raises(ClaimcheckError, match=f"{claim.id} is a claim and B grades sources; a claim is graded"):
            grade(store, claim.id, Reliability.B, by="mk")
        for value in (Reliability.B, Credibility.PROBABLE):
            with pytest.raises(NotFoundError, match="no (source|claim) 'Nirgends'"):
                grade(store, "Nirgends", value, by="mk")

    def test_a_name_that_is_a_claim_too(self, store, take):
        take("a", EDDA)
        (claim,) = store.claims()
        split(store, "Edda Kranz", document="a", name=claim.id[:6], by="mk")
        with pytest.raises(ClaimcheckError, match=f"write {claim.id} or person:{claim.id[:6]}"):
            subject(store, claim.id[:6])
