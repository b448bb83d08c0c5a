"""Two voices over a whole database, and what is new in it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimcheck.comparing import compare_outlets, compare_sources, whats_new
from claimcheck.errors import ClaimcheckError
from claimcheck.model import (
    Claim,
    Document,
    Link,
    LinkKind,
    QuotationType,
    Relation,
    Review,
    Ruling,
    Source,
    SourceKind,
)
from claimcheck.reports import Scope
from claimcheck.store import Store

EDDA, JOST = Source("Edda Kranz", SourceKind.PERSON), Source("Jost Amrein", SourceKind.PERSON)
SEEBLICK = Source("Seeblick", SourceKind.MEDIA)
DAYS = {"d1": ("Seeblick", "2026-03-01"), "d2": ("Uferbote", "2026-03-02"), "d3": ("Uferbote am Abend", "2026-03-05")}


def document(id: str) -> Document:
    outlet, day = DAYS[id]
    return Document(id, f"Text von {id}.", f"Titel {id}", outlet, day, "de", path=f"{id}.txt")


def claim(id: str, doc: str, text: str, source: Source, **more) -> Claim:
    outlet, day = DAYS[doc]
    return Claim(id, doc, text, source=source, outlet=outlet, published=day, lang="de", **more)


CLAIMS = {
    "d1": [
        claim("a1", "d1", "35 Hallen seien zerstört", EDDA),
        claim("a2", "d1", "der Hafen sei gesperrt", EDDA),
        claim("a3", "d1", "Der Hafen hat vier Becken.", SEEBLICK, type=QuotationType.NARRATIVE),
        claim("a4", "d1", "zerstört", EDDA, nested=True),
    ],
    "d2": [claim("b1", "d2", "12 Hallen seien zerstört", JOST), claim("b2", "d2", "es regne", JOST)],
    "d3": [claim("c1", "d3", "12 Hallen seien kaputt", JOST), claim("c2", "d3", "der Hafen sei zu", EDDA)],
}


def link(a: str, b: str, relation: Relation, kind: LinkKind, score: float = 0.5) -> Link:
    return Link(a, b, relation, kind, score, None, ("both tell of it",))


LINKS = [
    link("a1", "b1", Relation.CONFLICTS, LinkKind.QUANTITY, 0.8),
    link("a1", "c1", Relation.CONFLICTS, LinkKind.QUANTITY, 0.7),
    link("b1", "c1", Relation.CORROBORATES, LinkKind.ECHO),
    link("a2", "c2", Relation.CORROBORATES, LinkKind.ECHO),
]


@pytest.fixture
def store(monkeypatch):
    with Store.open(":memory:", create=True) as store:
        for id in DAYS:
            monkeypatch.setattr("claimcheck.store.versions._now", lambda: "2026-04-01T08:00:00Z")
            store.add(document(id), CLAIMS[id])
        store.put_links(LINKS)
        yield store


def ids(pairs):
    return [(pair.a.id, pair.b.id) for pair in pairs]


def test_two_sources_over_all_articles(store):
    report = compare_sources(store, "Amrein", "Kranz")
    assert (report.a.scope, report.a.name, report.a.articles, report.a.claims) == (Scope.SOURCE, JOST.name, 2, 3)
    assert ids(report.conflicts) == [("b1", "a1"), ("c1", "a1")]
    assert report.agreements == ()
    assert [claim.id for claim in report.only_a] == ["b2"]
    assert [claim.id for claim in report.only_b] == ["a2", "c2"]


def test_two_outlets_over_all_their_articles(store):
    report = compare_outlets(store, "seeblick", "uferbote")
    assert report.b.name == "Uferbote"
    assert (ids(report.conflicts), ids(report.agreements)) == ([("a1", "b1")], [])
    assert [claim.id for claim in report.only_a] == ["a2"]
    assert "a3" in [claim.id for claim in compare_outlets(store, "Seeblick", "Uferbote", narrative=True).only_a]


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (("Nirgends", "Seeblick"), "no outlet 'Nirgends'; there are Seeblick, Uferbote, Uferbote am Abend"),
        (("Ufer", "Seeblick"), "several outlets are called 'Ufer': Uferbote, Uferbote am Abend"),
        (("Seeblick", "SEEBLICK"), "are one outlet: Seeblick"),
    ],
)
def test_outlets_that_are_none_or_one(store, names, words):
    with pytest.raises(ClaimcheckError, match=words):
        compare_outlets(store, *names)


def test_one_source_under_two_names(store):
    with pytest.raises(ClaimcheckError, match="are one source: Edda Kranz"):
        compare_sources(store, "Kranz", "Edda Kranz")


def test_what_is_new_since_a_day(store):
    report = whats_new(store, "2026-03-02")
    assert (report.a.scope, report.b.scope, report.b.name) == (Scope.BEFORE, Scope.SINCE, "2026-03-02")
    assert (report.a.articles, report.b.articles) == (1, 2)
    assert ids(report.conflicts) == [("a1", "b1"), ("a1", "c1")]
    assert ids(report.agreements) == [("a2", "c2"), ("b1", "c1")]
    assert (report.only_a, [claim.id for claim in report.only_b]) == ((), ["b2"])


def test_of_two_new_claims_the_earlier_one_stands_first(store):
    assert ids(whats_new(store, "2026").conflicts) == [("a1", "b1"), ("a1", "c1")]


def test_nothing_new(store):
    report = whats_new(store, "2026-03-06")
    assert (report.pairs, report.only_b, report.b.articles) == ((), (), 0)


def test_new_by_the_day_of_the_ingest(store):
    assert whats_new(store, "2026-04-01", by="ingested").b.articles == 3
    assert whats_new(store, "2026-04-02", by="ingested").b.articles == 0


def test_an_article_without_a_day_is_new_when_it_was_read_in(store):
    undated = replace(claim("u1", "d1", "es brenne", EDDA), doc="d4", published=None)
    store.add(Document("d4", "Undatiert.", "Ohne Tag", "Bergpost"), [undated])
    assert [claim.id for claim in whats_new(store, "2026-03-20").only_b] == ["u1"]


def test_what_persons_decided_since(store):
    for a, b, review, day in (("a1", "b1", Review.REJECTED, "10"), ("b1", "c1", Review.CONFIRMED, "11")):
        found = next(each for each in LINKS if (each.a, each.b) == (a, b))
        store.settle(Ruling(a, b, review, found.relation, found.kind, "Ada", f"2026-03-{day}T08:00:00Z"))
    report = whats_new(store, "2026-03-10")
    assert [(pair.a.id, pair.b.id, pair.review) for pair in report.verdicts] == [
        ("a1", "b1", Review.REJECTED),
        ("b1", "c1", Review.CONFIRMED),
    ]
    assert ids(whats_new(store, "2026-03-11").verdicts) == [("b1", "c1")]
    new = whats_new(store, "2026-03-02")
    assert (ids(new.verdicts), ids(new.conflicts)) == ([("a1", "b1")], [("a1", "c1")])
