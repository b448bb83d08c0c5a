"""Web annotations, held to a schema of the W3C Recommendation and to the articles."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from claimcheck import Claim, ClaimFilter, Document
from claimcheck.exports import Contents, Corpus, get_export

SCHEMA = json.loads(Path(__file__).with_name("webannotation.schema.json").read_text("utf-8"))


@pytest.fixture
def items(exported) -> list[dict[str, Any]]:
    return json.loads(exported("webannotation"))["items"]


def test_it_has_the_form_of_the_recommendation(exported) -> None:
    Draft202012Validator.check_schema(SCHEMA)
    page = json.loads(exported("webannotation"))
    assert [error.message for error in Draft202012Validator(SCHEMA).iter_errors(page)] == []
    page["items"][0]["target"][0]["selector"][0].pop("exact")
    assert not Draft202012Validator(SCHEMA).is_valid(page)


def test_both_selectors_lead_to_the_words_of_the_claim(items, store) -> None:
    claims = {claim.id: claim for claim in store.claims(ClaimFilter(narrative=True))}
    assert len(items) == len(claims)
    for item in items:
        claim = claims[item["id"].rpartition(":")[2]]
        text = store.document(claim.doc).text
        for target, span in zip(item["target"], claim.quote, strict=True):
            quote, place = target["selector"]
            assert (place["start"], place["end"]) == (span.start, span.end)
            assert text[place["start"] : place["end"]] == quote["exact"]
            around = quote.get("prefix", "") + quote["exact"] + quote.get("suffix", "")
            assert text.count(around) == 1


def test_a_note_says_who_claims_it_through_whom_and_how(items) -> None:
    figure = next(item for item in items if "36 Lagerhallen" in item["target"][0]["selector"][0]["exact"])
    who, *tags = figure["body"]
    assert who["value"] == "Edda Kranz → Reuters → Seeblick"
    assert {tag["value"] for tag in tags} == {"Direct", "asserted"} and {tag["purpose"] for tag in tags} == {"tagging"}
    assert figure["target"][0]["source"] == "https://seeblick.example/1"


def test_an_address_is_one_that_any_program_can_read(items) -> None:
    sources = {target["source"] for item in items for target in item["target"]}
    assert "https://uferbote.example/a%20b" in sources
    assert any(source.startswith("urn:claimcheck:document:") for source in sources)


def test_a_claim_without_a_place_is_left_out() -> None:
    corpus = Corpus(lambda: Contents((Document("d", "x"),), (Claim("a", "d", "x"),)), lambda: iter(()))
    page = json.loads("".join(get_export("webannotation").render(corpus)))
    assert page["items"] == [] and Draft202012Validator(SCHEMA).is_valid(page)
