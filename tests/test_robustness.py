"""A small run of what ``evaluation/`` does at length: kills, random documents, growth."""

from __future__ import annotations

import os
from collections.abc import Iterator

import faults
import growth
import pytest
from fuzz import misplaced, try_batch
from hostile import PIECES, QUOTATION_MARKS, SHAPES
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.extraction import extract_claims
from claimcheck.interchange import claim_from_json, claim_to_json
from claimcheck.model import Document, document_id
from claimcheck.pipeline import extract
from claimcheck.store import ClaimFilter, Store

_SPOKEN = (
    *("sagte Weber", "sagte er", "teilte Brand mit", "said Weber", "Weber told TASS", "he said", "laut Brand"),
    *(
        "Das Haus sei leer",
        "das Haus leer sei",
        "Wir gehen",
        "We leave",
        "the house was empty",
        "dass",
        "that",
        ".",
        ",",
    ),
)
_TEXTS = st.lists(st.sampled_from((*_SPOKEN, *_SPOKEN, *PIECES, *QUOTATION_MARKS)), max_size=60).flatmap(
    lambda pieces: st.sampled_from((" ", "", "\n")).map(lambda glue: glue.join(pieces))
)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that can fork")
def test_whatever_is_killed_leaves_a_sound_database_and_ends_as_if_undisturbed() -> None:
    assert [outcome.troubles for outcome in faults.run(kills=4, seed=1, places=2) if outcome.troubles] == []


def test_documents_of_anything_go_in_and_come_out_again() -> None:
    assert list(try_batch(range(40))) == []


@settings(max_examples=200, deadline=None)
@given(_TEXTS, st.sampled_from(("de", "en")))
def test_what_was_said_stands_where_the_claim_says(text: str, lang: str) -> None:
    document = Document("d", text, lang=lang, published="2026-03-02")
    assert list(misplaced(document, extract_claims(document, narrative=True))) == []


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    with Store.open(":memory:", create=True) as opened:
        yield opened


@settings(max_examples=50, deadline=None)
@given(text=_TEXTS, lang=st.sampled_from(("de", "en")))
def test_offsets_hold_through_database_and_json(store: Store, text: str, lang: str) -> None:
    document = Document(document_id(text, lang), text, lang=lang)
    (claims,) = extract([document], narrative=True)
    store.add(document, claims)
    kept = store.claims(ClaimFilter(document=document.id, narrative=True))
    assert list(misplaced(store.document(document.id), kept)) == []
    assert list(misplaced(document, [claim_from_json(claim_to_json(claim)) for claim in claims])) == []


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("shape", SHAPES)
def test_every_hostile_shape_is_read(shape: str, lang: str) -> None:
    document = Document("d", SHAPES[shape](3000), lang=lang, published="2026-03-02")
    assert list(misplaced(document, extract_claims(document, narrative=True))) == []


def test_a_growth_is_too_steep_where_one_doubling_is() -> None:
    assert growth.too_steep([0.3, 0.6, 1.5])
    assert not growth.too_steep([0.3, 0.6, 1.3])
    assert not growth.too_steep([0.01, 0.1, 0.2])
