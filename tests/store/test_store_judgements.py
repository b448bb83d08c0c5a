"""Decisions, grades and unnamed sources in the database."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from claimcheck.errors import NotFoundError
from claimcheck.judgements import Action, Decision, Grade, Mention, Rating
from claimcheck.model import (
    Anonymity,
    AnonymousRole,
    Claim,
    Credibility,
    Document,
    Relay,
    Reliability,
    Source,
    SourceKind,
)
from claimcheck.store import SourceFilter, Store, dump

LANG, SHORT = Source("Petra Lang", SourceKind.PERSON), Source("Lang", SourceKind.PERSON)
OFFICIAL = Source("US-Beamter", SourceKind.ANONYMOUS)
WHEN = {"by": "mk", "at": "2026-03-02T10:00:00Z"}
MERGE = Decision(Action.MERGE, source=SHORT, target=LANG, note="wie im Impressum", **WHEN)


def undo(number: int) -> Decision:
    return Decision(Action.UNDO, undoes=number, **WHEN)


def speakers(store: Store) -> list[str]:
    return [claim.source.name if claim.source else "" for claim in store.claims()]


def with_officials(store: Store) -> None:
    for doc, wording in (("x", "ein US-Beamter"), ("y", "Der US-Beamte")):
        told = Anonymity(AnonymousRole.OFFICIAL, 2 if doc == "x" else None, "weil er nicht befugt war" * (doc == "x"))
        claim = Claim(doc + "1", doc, "Aussage", source=OFFICIAL, speaker_text=wording, anonymity=told)
        store.add(Document(doc, "Text", outlet=f"Blatt {doc}"), [claim])


def test_a_decision_comes_back_as_it_was_entered(store: Store) -> None:
    mentions = (Mention("Lang", SourceKind.PERSON), Mention("Lang"))
    split = Decision(Action.SPLIT, source=LANG, target=SHORT, document="d", words="sie", mentions=mentions, **WHEN)
    entered = [store.decide(each) for each in (MERGE, split, undo(2))]
    assert [each.number for each in entered] == [1, 2, 3]
    assert [row.decision for row in store.decisions()] == entered
    assert [row.undone and row.undone.number for row in store.decisions()] == [None, 3, None]


def test_a_merge_holds_through_every_renaming_and_its_undo_leaves_no_trace(path: Path, store: Store) -> None:
    store.rename_sources({})
    before = [line for line in dump(path) if not line.startswith("unlinked")]
    store.decide(MERGE)
    store.rename_sources({})
    store.rename_sources({LANG: LANG})
    assert "Lang" not in speakers(store)
    assert [row.claims for row in store.decisions()] == [1]
    store.decide(undo(1))
    store.rename_sources({})
    after = [line for line in dump(path) if not line.startswith(("unlinked", "decisions"))]
    assert after == before


def test_a_decision_survives_the_end_of_what_it_is_about(store: Store, path: Path, corpus) -> None:
    store.decide(MERGE)
    store.rename_sources({})
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("DELETE FROM documents")
    store.rename_sources({})
    assert store.sources() == []
    for document, claims in corpus.articles:
        store.add(document, claims)
    store.rename_sources({})
    assert "Lang" not in speakers(store)


def test_until_sources_are_renamed_a_decision_has_every_document_wait(store: Store) -> None:
    assert store.unlinked() == []
    store.decide(MERGE)
    assert len(store.unlinked()) == store.counts().unlinked == len(store.documents())


@pytest.mark.parametrize(("number", "line"), [(7, "no decision 7"), (1, "taken back by mk already, with decision 2")])
def test_what_cannot_be_undone(store: Store, number: int, line: str) -> None:
    store.decide(MERGE)
    store.decide(undo(1))
    with pytest.raises(NotFoundError, match=line):
        store.decide(undo(number))
    assert len(store.decisions()) == 2


def test_what_the_articles_say_stays_known(store: Store, corpus) -> None:
    store.rename_sources({SHORT: LANG, Source("Reuters", SourceKind.ORGANISATION): Source("RTR", SourceKind.MEDIA)})
    for claim in corpus.claims:
        read = [each.mention for _, each in sorted(store.identified(claim.id).items())]
        source = [Mention(claim.source.name, claim.source.kind)] if claim.source else []
        assert read == [*source, *(Mention(relay.name) for relay in claim.via)]
    first = corpus.claims[0]
    assert store.claim(first.id).via == (Relay("RTR", first.via[0].evidence), first.via[1])
    assert store.identified(first.id)[1].mention == Mention("Reuters")


def test_the_newest_grade_counts_and_none_is_lost(store: Store, corpus) -> None:
    claim = corpus.claims[0]
    assert store.rating(claim) == Rating()
    assert store.rating(claim).code == "F6"
    for value, at in ((Reliability.C, "2026-03-02T10:00:00Z"), (Reliability.A, "2026-03-03T10:00:00Z")):
        store.grade(Grade(LANG, value, "mk", at, "warum"))
    store.grade(Grade(claim.id, Credibility.PROBABLE, **WHEN))
    assert store.rating(claim).code == "A2"
    assert [grade.value for grade in store.grades(LANG)] == [Reliability.A, Reliability.C]
    assert [grade.subject for grade in store.grades()] == [claim.id, LANG, LANG]
    assert {row.source.name: row.grade for row in store.sources()}["Petra Lang"] is Reliability.A


def test_a_grade_goes_with_its_source_and_comes_back(store: Store) -> None:
    store.grade(Grade(SHORT, Reliability.B, **WHEN))
    store.rename_sources({SHORT: LANG})
    assert [row.grade for row in store.sources(SourceFilter(name="Petra"))] == [Reliability.B]
    store.rename_sources({})
    grades = {row.source.name: row.grade for row in store.sources()}
    assert (grades["Petra Lang"], grades["Lang"]) == (Reliability.F, Reliability.B)
    store.decide(MERGE)
    store.rename_sources({})
    assert [grade.subject for grade in store.grades(LANG)] == [SHORT]


def test_unnamed_sources_of_two_articles_are_two(store: Store, path: Path) -> None:
    with_officials(store)
    store.rename_sources({})
    (found,) = [each for each in store.descriptions() if each.source == OFFICIAL]
    assert [(each.document.id, each.claims, each.wordings) for each in found.occurrences] == [
        ("x", 1, ("ein US-Beamter",)),
        ("y", 1, ("Der US-Beamte",)),
    ]
    assert found.occurrences[0].anonymity == (Anonymity(AnonymousRole.OFFICIAL, 2, "weil er nicht befugt war"),)
    (summary,) = store.sources(SourceFilter(name="US-Beamter"))
    assert summary.is_description
    with closing(sqlite3.connect(path)) as db:
        rows = db.execute(
            "SELECT outlet, number, articles_with_this_description FROM anonymous_sources WHERE role = 'official'"
        ).fetchall()
    assert rows == [("Blatt x", 2, 2), ("Blatt y", None, 2)]


@pytest.mark.parametrize(
    ("reference", "found"),
    [
        ("petra lang", LANG),
        ("person:Lang", SHORT),
        ("Außenministerin Petra Lang", LANG),
        ("Petra", LANG),
        ("Küstenbote", Source("Küstenbote", SourceKind.MEDIA)),
    ],
)
def test_ways_to_name_a_source(store: Store, reference: str, found: Source) -> None:
    assert store.source(reference, outlets=True) == found


def test_a_name_given_up_means_who_has_it_now(store: Store) -> None:
    store.rename_sources({SHORT: LANG})
    assert store.source("person:Petra Lang") == store.source("Lang") == LANG


@pytest.mark.parametrize(
    ("reference", "line"),
    [
        ("Reuters", "means 2 sources: media:Reuters, organisation:Reuters; name one of them so"),
        ("Petra Lank", "no source 'Petra Lank'; perhaps Petra Lang"),
        ("Küstenbote", "no source 'Küstenbote'"),
        ("", "no source ''"),
    ],
)
def test_who_is_no_source(store: Store, reference: str, line: str) -> None:
    with pytest.raises(NotFoundError, match=line):
        store.source(reference)


def test_an_earlier_database_keeps_what_was_unified(path: Path, corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    from claimcheck.store import schema

    first = dict(list(schema.migrations().items())[:5])
    with monkeypatch.context() as patch, closing(sqlite3.connect(path)) as db:
        patch.setattr(schema, "migrations", lambda: first)
        schema.migrate(db)
        db.execute("INSERT INTO documents (id, text) VALUES ('d', 'Text')")
        db.execute(
            "INSERT INTO sources VALUES ('person:Petra Lang', 'Petra Lang', 'person'), ('media:N', 'N', 'media')"
        )
        columns = (
            "id, document_id, position, text, type, source_id, speaker_text, certainty, negated, nested, context, rule"
        )
        values = "('c', 'd', 1, 'Es regnet', 'Direct', 'person:Petra Lang', 'Lang', 'asserted', 0, 0, '', '')"
        db.execute(f"INSERT INTO claims ({columns}) VALUES {values}")
        db.execute("INSERT INTO relays (claim_id, position, source_id) VALUES ('c', 1, 'media:N')")
        db.execute("INSERT INTO aliases VALUES ('person:Petra Lang', 'Lang', 'd', 1)")
        db.commit()
    with Store.open(path) as store:
        before = store.claims(), store.sources()
        store.rename_sources({})
        assert before == (store.claims(), store.sources())
        read = [each.mention for each in store.identified("c").values()]
        assert read == [Mention(LANG.name, LANG.kind), Mention("N")]
        store.decide(Decision(Action.MERGE, source=LANG, target=SHORT, **WHEN))
        store.rename_sources({})
        assert store.claim("c").source == SHORT


@pytest.mark.parametrize(
    "change",
    [
        "INSERT INTO decisions (action, reviewer, decided, note) VALUES ('merge', 'mk', '2026-03-02T10:00:00Z', '')",
        "INSERT INTO decisions (number, action, undoes, reviewer, decided, note)"
        " VALUES (1, 'undo', 1, 'mk', '2026-03-02T10:00:00Z', '')",
        "UPDATE decisions SET decided = 'gestern'",
        "UPDATE decisions SET target_kind = source_kind, target_name = source_name",
        "UPDATE decisions SET words = 'sie'",
        "UPDATE decisions SET reviewer = ''",
        "UPDATE grades SET grade = 'G'",
        "UPDATE grades SET grade = '1'",
        "UPDATE grades SET claim_id = 'c'",
        "UPDATE stations SET kind = NULL WHERE position = 0",
        "UPDATE stations SET decision_number = 9",
        "UPDATE anonymity SET role = 'ghost'",
        "UPDATE anonymity SET number = 0",
        "UPDATE identities SET source_id = former_id",
    ],
)
def test_nonsense_is_refused(store: Store, path: Path, change: str) -> None:
    with_officials(store)
    store.decide(MERGE)
    store.rename_sources({})
    store.grade(Grade(LANG, Reliability.B, **WHEN))
    with closing(sqlite3.connect(path)) as db, pytest.raises(sqlite3.IntegrityError):
        db.execute("PRAGMA foreign_keys = ON")
        db.execute(change)


@pytest.mark.parametrize(
    "made",
    [
        lambda: Decision(Action.MERGE, source=LANG, target=LANG, **WHEN),
        lambda: Decision(Action.UNDO, source=LANG, target=SHORT, **WHEN),
        lambda: Decision(Action.MERGE, source=LANG, **WHEN),
        lambda: Grade(LANG, Credibility.DOUBTFUL, **WHEN),
        lambda: Grade("c", Reliability.A, **WHEN),
    ],
)
def test_judgements_that_mean_nothing(made) -> None:
    with pytest.raises(ValueError, match="no |nothing"):
        made()
