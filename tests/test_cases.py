"""The linguistic cases of tests/cases, and the format that they are written in."""

from __future__ import annotations

from pathlib import Path

import pytest
from case_files import Case, CaseError, judge, load_cases, parse_case

from claimcheck.extraction import extract_corpus
from claimcheck.model import Claim, QuotationType, Relay, Source, SourceKind, Span

CASES = load_cases(Path(__file__).parent / "cases")


def _marked(case: Case) -> object:
    marks = [pytest.mark.xfail(reason=case.head.xfail, strict=True)] if case.head.xfail else []
    return pytest.param(case, id=case.name, marks=marks)


@pytest.mark.parametrize("case", [_marked(case) for case in CASES])
def test_case(case: Case) -> None:
    (claims,) = extract_corpus([case.document], narrative=case.narrative)
    verdict = judge(case, claims)
    assert not verdict.trouble, "\n".join([case.head.what, case.text, *verdict.trouble])


HEAD = "# Shows something.\n---\nDer Zoll erklärte, das Schiff sei leer.\n---\n"
TEXT = "Der Zoll erklärte, das Schiff sei leer."
PATH = Path("tests/cases/de/case.txt")


def _claim(quote: str = "das Schiff sei leer", **more: object) -> Claim:
    start = TEXT.index(quote)
    return Claim(id=quote, doc="d", text=quote, quote=(Span(start, start + len(quote)),), **more)  # type: ignore[arg-type]


def test_a_case_knows_its_text_language_and_expectations() -> None:
    case = parse_case(
        PATH, "# One.\n# Two.\npublished: 2024-10\n---\n\nEin Text.\n\n---\ntype | source\nDirect | -\n…\n"
    )
    assert case.name == "de/case"
    assert case.head.what == "One. Two."
    assert case.document.text == "Ein Text."
    assert (case.document.lang, case.document.published) == ("de", "2024-10")
    assert [expectation.cells for expectation in case.expected] == [{"type": "Direct", "source": "-"}]
    assert case.others


def test_only_stated_cells_are_checked() -> None:
    case = parse_case(PATH, HEAD + "type | quote | source\nIndirect | das Schiff sei leer |\n")
    claims = [_claim(source=Source("Zoll", SourceKind.ORGANISATION))]
    assert judge(case, claims).trouble == ()


def test_a_dash_wants_nothing_there() -> None:
    case = parse_case(PATH, HEAD + "type | source | via\nIndirect | - | -\n")
    assert judge(case, [_claim()]).trouble == ()
    assert judge(case, [_claim(via=(Relay("TASS"),))]).trouble


def test_spans_in_parts_and_chains_of_relays() -> None:
    parts = (Span(0, 8), Span(19, 38))
    claim = Claim(id="c", doc="d", text="", quote=parts, via=(Relay("TASS"), Relay("CNN")))
    case = parse_case(PATH, HEAD + "quote | via\nDer Zoll … das Schiff sei leer | TASS > CNN\n")
    assert judge(case, [claim]).trouble == ()


def test_what_is_missing_is_named_with_the_nearest_claim() -> None:
    case = parse_case(PATH, HEAD + "type | quote\nDirect | das Schiff sei leer\n")
    verdict = judge(case, [_claim(type=QuotationType.INDIRECT)])
    assert (verdict.right, verdict.total) == (0, 1)
    assert "nearest: type: expected 'Direct', found 'Indirect'" in verdict.trouble[0]


def test_more_than_expected_is_an_error_unless_others_are_allowed() -> None:
    table = "type | quote\nIndirect | das Schiff sei leer\n"
    claims = [_claim(), _claim("Der Zoll")]
    assert judge(parse_case(PATH, HEAD + table), claims).trouble == ("not expected: Indirect | - | - | Der Zoll",)
    assert judge(parse_case(PATH, HEAD + table + "…\n"), claims).trouble == ()


def test_none_wants_no_claim_at_all() -> None:
    case = parse_case(PATH, HEAD + "none\n")
    assert (judge(case, []).right, judge(case, []).total) == (1, 1)
    assert (judge(case, [_claim()]).right, judge(case, [_claim()]).total) == (0, 1)


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("# One.\n---\nText.\n", "expected three parts parted by two lines of '---', found 2"),
        ("# One.\n---\n\n---\nnone\n", "is empty"),
        ("---\nText.\n---\nnone\n", "says what the case shows"),
        ("# One.\ncolour: red\n---\nText.\n---\nnone\n", "case.txt:2: expected"),
        ("# One.\n---\nText.\n---\n", "say 'none' where nothing may be found"),
        ("# One.\n---\nText.\n---\ntype | colour\nDirect | red\n", "case.txt:5: no column colour"),
        ("# One.\n---\nText.\n---\ntype | quote\n", "a line for each claim"),
        ("# One.\n---\nText.\n---\ntype | quote\nDirect\n", "case.txt:6: 2 columns, but 1 cells"),
        ("# One.\n---\nText.\n---\ntype | quote\nLoud | Text\n", "type is one of"),
        ("# One.\n---\nText.\n---\ntype | quote\nDirect | Test\n", "the quote 'Test' does not stand in the text"),
    ],
)
def test_a_broken_case_file_says_where_and_why(content: str, complaint: str) -> None:
    with pytest.raises(CaseError, match="case.txt") as caught:
        parse_case(PATH, content)
    assert complaint in str(caught.value)
