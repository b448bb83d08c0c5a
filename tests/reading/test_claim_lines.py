"""Claims from other programs, line by line."""

import json

import pytest

from claimcheck.reading import parse_claims


def parse(*lines):
    """Claim ids and error lines."""
    errors = []
    raw = [line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines]
    claims = list(parse_claims(raw, "claims.jsonl", errors.append))
    return [claim.id for claim in claims], [str(error) for error in errors]


def claim(identifier, **more):
    return {"id": identifier, "doc": "d1", "text": "Der Hafen sei gesperrt", **more}


def test_a_claim_a_line_and_empty_lines_are_passed_over():
    assert parse(claim("a"), b"", b"  \n", claim("b")) == (["a", "b"], [])


def test_what_extract_writes_is_taken_as_it_is():
    assert parse({"id": "d1", "claims": [claim("a"), claim("b")]}, {"id": "d2", "claims": []}) == (["a", "b"], [])


def test_the_document_of_a_line_holds_for_claims_that_name_none():
    errors = []
    line = json.dumps({"id": "d7", "claims": [{"id": "a", "text": "x"}]}).encode()
    (found,) = parse_claims([line], "-", errors.append)
    assert (found.doc, errors) == ("d7", [])


def test_a_bad_line_is_named_by_its_number_and_the_rest_is_kept():
    ids, errors = parse(
        claim("a"), b"{oops", b"[1]", b'{"id": "x", "doc": "d"}', claim("b", type="Gerücht"), claim("c")
    )
    assert ids == ["a", "c"]
    assert errors == [
        "claims.jsonl, line 2: not JSON; one object a line is wanted",
        "claims.jsonl, line 3: not a JSON object",
        "claims.jsonl, line 4: a claim needs the field 'text'",
        "claims.jsonl, line 5: 'Gerücht' is not a valid QuotationType",
    ]


def test_a_bad_claim_among_good_ones_of_a_document():
    ids, errors = parse({"id": "d1", "claims": [claim("a"), 7, claim("b")]}, {"id": "d2", "claims": 3})
    assert ids == ["a", "b"]
    assert errors == [
        "claims.jsonl, line 1: a claim needs the field 'id'",
        "claims.jsonl, line 2: 'claims' is not a list",
    ]


def test_an_id_counts_once():
    assert parse(claim("a"), claim("a")) == (
        ["a"],
        ["claims.jsonl, line 2: the claim id 'a' was there already; this one is left out"],
    )


def test_bytes_that_are_no_text_and_nesting_without_end():
    ids, errors = parse(b"\xff\xfe\x00{", b"[" * 100_000, claim("a"))
    assert ids == ["a"]
    assert [error.partition(": ")[2] for error in errors] == ["not JSON; one object a line is wanted"] * 2


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"published": 20240101}, "'published' is no text: 20240101"),
        ({"published": "gestern"}, "'published' is no date: 'gestern'; write 2024, 2024-10 or 2024-10-11"),
        ({"published": "2024-13"}, "'published' is no date: '2024-13'; write 2024, 2024-10 or 2024-10-11"),
        ({"published": "٢٠٢٤"}, "'published' is no date: '٢٠٢٤'; write 2024, 2024-10 or 2024-10-11"),
        ({"lang": ["de"]}, "'lang' is no text: ['de']"),
        ({"outlet": 0}, "'outlet' is no text: 0"),
        ({"title": {}}, "'title' is no text: {}"),
        ({"context": False}, "'context' is no text: False"),
        ({"speaker_text": 1}, "'speaker_text' is no text: 1"),
        ({"rule": []}, "'rule' is no text: []"),
        ({"source": ["Kranz"]}, "'source' is no text: ['Kranz']"),
        ({"via": "TASS"}, "'via' is no list: 'TASS'"),
        ({"negated": "false"}, "'negated' is neither true nor false: 'false'"),
        ({"nested": 1}, "'nested' is neither true nor false: 1"),
        ({"quote": [[0.5, 2]]}, "not a pair of offsets: [0.5, 2]"),
        ({"quantities": [{"value": float("inf")}]}, "not a number: inf"),
        ({"quantities": [{"value": 3, "unit": 5}]}, "'unit' is no text: 5"),
        ({"dates": [{"start": "2024-01-01", "text": 5}]}, "'text' is no text: 5"),
    ],
)
def test_a_field_of_the_wrong_form_is_named(fields, reason):
    assert parse(claim("a"), claim("b", **fields)) == (["a"], [f"claims.jsonl, line 2: {reason}"])


def test_fields_may_be_null_or_empty():
    empty = {"published": "", "lang": None, "negated": None, "via": None, "quantities": [], "source": None}
    assert parse(claim("a", **empty)) == (["a"], [])


def test_a_value_without_end_is_cut_short_in_the_message():
    _, (error,) = parse(claim("a", published="9" * 10_000))
    assert len(error) < 150
