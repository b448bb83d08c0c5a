"""What persons decide of pairs: single decisions, what comes first in the queue, and a session in it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from claimcheck import Claim, Document, Link, LinkFilter, LinkKind, NotFoundError, Relation, Review, Store
from claimcheck.judgements import ReviewNote
from claimcheck.reviewing import Session, settle, unsettle, waiting

AGREES, AGAINST = Relation.CORROBORATES, Relation.CONFLICTS


def link(a: str, b: str, kind: LinkKind, score: float, superseded: str | None = None) -> Link:
    return Link(f"{a}1", f"{b}1", kind.relation, kind, score, superseded, (f"{a} und {b}",))


CLASH = link("a", "b", LinkKind.QUANTITY, 0.55)
SURER = link("c", "d", LinkKind.DENIAL, 0.81)
LATER = link("a", "c", LinkKind.QUANTITY, 0.95, "a")
WITNESS = link("b", "c", LinkKind.INDEPENDENT, 0.93)
ECHO = link("b", "d", LinkKind.ECHO, 0.99)


@pytest.fixture
def store():
    with Store.open(":memory:", create=True) as store:
        for id in "abcde":
            store.add(Document(id, "Text", outlet=f"Blatt {id}"), [Claim(f"{id}1", id, f"Satz {id}")])
        store.put_links([CLASH, SURER, LATER, WITNESS, ECHO])
        yield store


@pytest.fixture
def ada(store):
    return Session(store, LinkFilter(), "Ada")


def shown(session: Session) -> Link:
    card = session.card()
    assert card is not None
    return card.pair.link


def test_a_ruling_notes_what_was_looked_at_and_when(store):
    made = settle(store, "c", "a", Review.REJECTED, reviewer="Ada", comment="anderer Kran")
    assert (made.a, made.b, made.relation, made.kind) == ("a1", "c1", AGAINST, LinkKind.QUANTITY)
    assert made.time and made.time.endswith("Z")
    assert store.rulings() == [made]
    assert unsettle(store, "a", "c", Review.REJECTED) == made
    with pytest.raises(NotFoundError, match="nothing to take back"):
        unsettle(store, "a", "c", Review.REJECTED)


class TestTheQueue:
    def test_conflicts_that_stand_come_first_then_updates_then_witnesses_then_echoes(self, store):
        assert waiting(store, LinkFilter()) == [SURER, CLASH, LATER, WITNESS, ECHO]

    def test_of_about_the_same_score_that_comes_first_on_which_most_hangs(self, store):
        lonely, central = link("a", "e", LinkKind.DATE, 0.84), link("b", "c", LinkKind.DATE, 0.76)
        store.put_links([lonely, central, ECHO, LATER])
        assert waiting(store, LinkFilter())[:2] == [central, lonely]

    def test_filters_hold_and_the_limit_is_that_of_this_order(self, store):
        assert waiting(store, LinkFilter(relation=AGREES)) == [WITNESS, ECHO]
        assert waiting(store, LinkFilter(limit=2)) == [SURER, CLASH]
        assert waiting(store, LinkFilter(document="e")) == []

    def test_what_was_decided_waits_no_more(self, store):
        settle(store, "c1", "d1", Review.REJECTED, reviewer="Ada")
        settle(store, "b1", "c1", Review.CONFIRMED, reviewer="Ada")
        assert waiting(store, LinkFilter()) == [CLASH, LATER, ECHO]

    def test_a_pair_waits_once(self, store):
        store.put_links([CLASH, replace(CLASH, kind=LinkKind.DENIAL, score=0.9)])
        assert [each.kind for each in waiting(store, LinkFilter())] == [LinkKind.DENIAL]

    def test_what_the_reviewer_put_off_comes_last_and_for_others_in_its_place(self, store):
        for place, each in enumerate((SURER, CLASH)):
            store.note(ReviewNote(each.a, each.b, "Ada", f"2026-03-0{2 - place}T12:00:00Z"))
        assert waiting(store, LinkFilter(), "Ada") == [LATER, WITNESS, ECHO, CLASH, SURER]
        assert waiting(store, LinkFilter(), "Grace")[:2] == [SURER, CLASH]


class TestASession:
    def test_a_card_shows_what_helps_to_decide(self, store, ada):
        store.note(ReviewNote("c1", "d1", "Grace", comment="zwei Häfen?"))
        card = ada.card()
        assert (card.pair.link, card.a.id, card.b.id) == (SURER, "c", "d")
        assert (card.links_a, card.links_b, card.waiting, card.decided) == (2, 1, 5, 0)
        assert [note.comment for note in card.others] == ["zwei Häfen?"]

    def test_each_decision_is_there_at_once(self, store, ada):
        ada.card()
        assert ada.accept().startswith("confirmed: conflicts, denial")
        assert ada.card() and ada.reject().startswith("rejected")
        assert [(each.a, each.b, each.review, each.reviewer) for each in store.rulings()] == [
            ("a1", "b1", Review.REJECTED, "Ada"),
            ("c1", "d1", Review.CONFIRMED, "Ada"),
        ]
        assert shown(ada) == LATER

    def test_a_comment_goes_into_the_decision_and_survives_a_skip(self, store, ada):
        ada.card()
        ada.comment("  beide Fotos gesehen ")
        ada.skip()
        again = Session(store, LinkFilter(kind=LinkKind.DENIAL), "Ada")
        card = again.card()
        assert card and card.note.comment == "beide Fotos gesehen" and card.note.skipped
        again.accept()
        assert store.ruling("c1", "d1").comment == "beide Fotos gesehen"

    def test_several_steps_are_taken_back_one_by_one(self, store, ada):
        for step in (ada.accept, ada.skip, ada.reject):
            ada.card()
            step()
        assert shown(ada) == WITNESS
        assert (ada.card().waiting, ada.card().decided, ada.card().skipped) == (3, 2, 1)
        assert ada.undo().startswith("taken back: rejected") and shown(ada) == LATER
        assert ada.undo().startswith("taken back: skipped") and shown(ada) == CLASH
        assert store.review_notes() == []
        assert ada.undo().startswith("taken back: confirmed") and shown(ada) == SURER
        assert (store.rulings(), ada.decided, ada.waiting) == ([], 0, 5)
        assert ada.undo().startswith("nothing to take back")

    def test_the_skipped_come_round_again(self, ada):
        for _ in range(5):
            ada.card()
            ada.skip()
        assert shown(ada) == SURER

    def test_in_the_end_nothing_is_left(self, ada):
        while ada.card():
            ada.reject()
        assert (ada.decided, ada.waiting) == (5, 0)

    def test_what_others_decide_meanwhile_is_passed_over_and_never_overruled(self, store, ada):
        ada.card()
        settle(store, "c1", "d1", Review.REJECTED, reviewer="Grace")
        settle(store, "a1", "b1", Review.REJECTED, reviewer="Grace")
        assert ada.accept() == "not entered: Grace has rejected it meanwhile, and that stands"
        assert store.ruling("c1", "d1").reviewer == "Grace"
        assert shown(ada) == LATER

    def test_an_undo_takes_back_nobody_elses_word(self, store, ada):
        ada.card()
        ada.accept()
        settle(store, "c1", "d1", Review.REJECTED, reviewer="Grace")
        assert ada.undo() == "not taken back: Grace has rejected it meanwhile, and that stands"
        assert store.ruling("c1", "d1").review is Review.REJECTED

    def test_what_is_suggested_otherwise_meanwhile_is_shown_as_it_is_now(self, store, ada):
        other = replace(SURER, kind=LinkKind.DATE)
        store.put_links([other, ECHO])
        assert shown(ada) == other
        ada.accept()
        assert shown(ada) == ECHO

    def test_what_is_gone_meanwhile_is_passed_over(self, tmp_path):
        path = tmp_path / "claims.db"
        with Store.open(path, create=True) as store:
            for id in "abcd":
                store.add(Document(id, "Text"), [Claim(f"{id}1", id, f"Satz {id}")])
            store.put_links([SURER, CLASH])
            session = Session(store, LinkFilter(), "Ada")
            with closing(sqlite3.connect(path)) as db, db:
                db.execute("PRAGMA foreign_keys = ON")
                db.execute("DELETE FROM documents WHERE id = 'c'")
            assert shown(session) == CLASH


class TestAVerdictOfOnesOwn:
    def test_it_counts_in_the_place_of_the_suggestion(self, store, ada):
        ada.card()
        assert ada.accept(LinkKind.ECHO).startswith("confirmed as corroborates, echo: conflicts, denial")
        assert store.links(LinkFilter(review=Review.CONFIRMED)) == [replace(SURER, relation=AGREES, kind=LinkKind.ECHO)]
        assert SURER not in store.links(LinkFilter(relation=AGAINST))

    def test_the_kind_that_was_suggested_is_no_other_verdict(self, store, ada):
        ada.card()
        ada.accept(SURER.kind)
        assert store.ruling("c1", "d1").own_kind is None

    @pytest.mark.parametrize("later", [[], [replace(SURER, kind=LinkKind.DATE, score=0.4)], [SURER]])
    def test_it_holds_whatever_is_suggested_later(self, store, later):
        settle(store, "c1", "d1", Review.CONFIRMED, reviewer="Ada", kind=LinkKind.PLACE)
        store.put_links([*later, ECHO])
        assert store.links() == [ECHO, replace(SURER, kind=LinkKind.PLACE)]
        assert waiting(store, LinkFilter()) == [ECHO]

    def test_taken_back_it_leaves_the_suggestion(self, store):
        settle(store, "c1", "d1", Review.CONFIRMED, reviewer="Ada", kind=LinkKind.PLACE)
        unsettle(store, "c1", "d1", Review.CONFIRMED)
        assert SURER in store.links()
