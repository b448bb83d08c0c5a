"""What is different between two wordings of a claim, and which claim of a version is which of the next."""

from __future__ import annotations

import pytest

from claimcheck.linking.changes import changes
from claimcheck.linking.pairing import pair_versions
from claimcheck.model import Certainty, Claim, DateRange, Document, Relay, Source, SourceKind
from claimcheck.pipeline import extract

KRANZ = Source("Edda Kranz", SourceKind.PERSON)


def claim(text: str, id: str = "a", lang: str = "de", **about) -> Claim:
    return Claim(id, f"doc-{id}", text, lang=lang, source=KRANZ, **about)


def found(before: str, after: str, lang: str = "de") -> list[tuple[str, str, str]]:
    """The changes between two sentences as the engine reads them, wording left out."""
    documents = [Document(id, text, lang=lang, published="2026-03-02") for id, text in (("a", before), ("b", after))]
    ((one,), (other,)) = extract(documents)
    return [(each.kind.value, each.before, each.after) for each in changes(one, other) if each.kind != "wording"]


@pytest.mark.parametrize(
    ("before", "after", "lang", "expected"),
    [
        (
            "Die Brücke könnte einstürzen, sagte Edda Kranz.",
            "Die Brücke wird einstürzen, sagte Edda Kranz.",
            "de",
            [("hardened", "könnte", "")],
        ),
        (
            "The bridge will collapse, Edda Kranz said.",
            "The bridge might collapse, Edda Kranz said.",
            "en",
            [("softened", "", "might")],
        ),
        (
            "Es seien mindestens 12 Menschen verletzt worden, sagte Edda Kranz.",
            "Es seien 17 Menschen verletzt worden, sagte Edda Kranz.",
            "de",
            [("number", "mindestens 12 Menschen", "17 Menschen")],
        ),
        (
            "Es seien 12 Menschen verletzt worden, sagte Edda Kranz.",
            "Es seien Menschen verletzt worden, sagte Edda Kranz.",
            "de",
            [("number", "12 Menschen", "")],
        ),
        (
            "Der Hafen sei gesperrt, sagte Edda Kranz.",
            "Der Hafen sei gesperrt, sagte Jost Amrein.",
            "de",
            [("source", "Edda Kranz", "Jost Amrein")],
        ),
        (
            "Die Brücke sei gesperrt, sagte Edda Kranz.",
            "Die Brücke sei nicht gesperrt, sagte Edda Kranz.",
            "de",
            [("negation", "", "nicht")],
        ),
    ],
)
def test_what_is_different(before, after, lang, expected):
    assert found(before, after, lang) == expected
    assert found(before, before, lang) == []


def kinds(before: Claim, after: Claim) -> list[str]:
    return [each.kind.value for each in changes(before, after)]


def test_a_claim_that_is_now_denied():
    assert kinds(claim("Schuld"), claim("Schuld", "b", certainty=Certainty.DENIAL)) == ["denial"]


def test_hearsay_that_is_now_a_fact():
    assert kinds(claim("Der Hafen ruht", certainty=Certainty.HEDGED), claim("Der Hafen ruht", "b")) == ["hardened"]


def test_another_way_to_the_reader():
    (change,) = changes(claim("Der Hafen ruht"), claim("Der Hafen ruht", "b", via=(Relay("dpa"),)))
    assert (change.kind.value, change.before, change.after) == ("relay", "", "dpa")


def test_another_day():
    from datetime import date

    monday, tuesday = (DateRange(date(2026, 3, n), date(2026, 3, n), f"am {n}. März") for n in (2, 3))
    changed = changes(claim("Der Hafen ruht", dates=(monday,)), claim("Der Hafen ruht", "b", dates=(tuesday,)))
    assert [(each.kind.value, each.before, each.after) for each in changed] == [("date", "am 2. März", "am 3. März")]


@pytest.mark.parametrize("after", ["„Der Hafen ruht.“", "der hafen  ruht"])
def test_marks_and_case_are_no_wording(after):
    assert kinds(claim("Der Hafen ruht"), claim(after, "b")) == []


@pytest.mark.parametrize("lang", [None, "fr", "zh"])
def test_a_language_without_words(lang):
    assert kinds(claim("桥 12 关闭了", lang=lang), claim("桥 17 关闭了", "b", lang=lang)) in (
        ["wording"],
        ["number", "wording"],
    )
    assert kinds(claim("", lang=lang), claim("", "b", lang=lang)) == []


def test_words_that_differ_between_languages_are_no_change():
    assert kinds(claim("Der Hafen ruht"), claim("The harbour rests", "b", lang="en")) == []
    assert kinds(claim("Der Hafen ruht"), claim("Der Hafen ruht still", "b")) == ["wording"]


class TestPairing:
    before = (
        claim("Der Hafen sei gesperrt", "a1"),
        claim("Mindestens 12 Menschen seien verletzt worden", "a2"),
        claim("Die Reederei trage die Schuld", "a3"),
    )

    def pairs(self, *after: Claim) -> list[tuple[str, str]]:
        return [(each.before.id, each.after.id) for each in pair_versions(self.before, after)]

    def test_the_same_and_the_reworded_are_found_whatever_their_order(self):
        after = (claim("17 Menschen seien verletzt worden", "b1"), claim("Der Hafen sei gesperrt", "b2"))
        assert self.pairs(*after) == [("a2", "b1"), ("a1", "b2")]

    def test_what_is_not_alike_is_not_paired(self):
        assert self.pairs(claim("Die Seilbahn fahre ab Mai", "b1")) == []

    def test_letters_that_any_two_sentences_share_are_no_likeness(self):
        assert self.pairs(claim("Man werde die Anlage prüfen", "b1")) == []

    def test_nothing_at_all(self):
        assert self.pairs() == []
        assert pair_versions((), self.before) == []

    def test_of_several_alike_each_is_taken_once_and_the_place_decides(self):
        twice = [claim("Der Hafen sei gesperrt", id) for id in ("x1", "x2")]
        again = [claim("Der Hafen sei gesperrt", id) for id in ("y1", "y2")]
        assert [(each.before.id, each.after.id) for each in pair_versions(twice, again)] == [("x1", "y1"), ("x2", "y2")]

    def test_a_pair_says_why(self):
        (same,) = pair_versions(self.before[:1], [claim("Der Hafen sei gesperrt", "b1")])
        assert same.reason == "the same words, the same source, claim 1 in both"
        (near,) = pair_versions(self.before[1:2], [claim("17 Menschen seien verletzt worden", "b1")])
        assert near.reason.endswith("alike in words and letters, the same source, claim 1 in both")
