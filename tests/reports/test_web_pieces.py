"""Claims in a text: nested, overlapping, interrupted, over paragraphs."""

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model import Claim, Span
from claimcheck.reports.web.pieces import cut, paragraphs


def claim(id, *quote, speaker=()):
    return Claim(id, "d", "…", quote=tuple(Span(*pair) for pair in quote), speaker=tuple(Span(*p) for p in speaker))


def shown(text, *claims):
    """Pieces as ``(text, ids of the quotes, ids that end)``, a list a paragraph."""
    ids = lambda those: "".join(each.id for each in those)  # noqa: E731
    return [[(piece.text, ids(piece.quoted), ids(piece.ended)) for piece in block] for block in cut(text, claims)]


def test_paragraphs_are_parted_by_blank_lines_where_there_are_any():
    assert [span.of("a\nb\n \n\n c ") for span in paragraphs("a\nb\n \n\n c ")] == ["a\nb", "c"]
    assert [span.of("a\nb\n") for span in paragraphs("a\nb\n")] == ["a", "b"]
    assert list(paragraphs(" \n ")) == []


def test_an_interrupted_claim_ends_where_its_last_part_does():
    assert shown("aa xx bb.", claim("1", (0, 2), (6, 8))) == [
        [("aa", "1", ""), (" xx ", "", ""), ("bb", "1", "1"), (".", "", "")]
    ]


def test_the_innermost_claim_comes_first():
    assert shown("abcdef", claim("1", (0, 6)), claim("2", (2, 4))) == [
        [("ab", "1", ""), ("cd", "21", "2"), ("ef", "1", "1")]
    ]


def test_claims_that_overlap_or_cover_the_same_words():
    assert shown("abcdef", claim("1", (0, 4)), claim("2", (2, 6)), claim("3", (2, 6))) == [
        [("ab", "1", ""), ("cd", "123", "1"), ("ef", "23", "23")]
    ]


def test_a_claim_over_two_paragraphs_is_marked_in_both_and_ends_once():
    assert shown("ab\n\ncd", claim("1", (0, 6))) == [[("ab", "1", "")], [("cd", "1", "1")]]


def test_speaker_and_cue_are_no_quote():
    [[first, second]] = cut("er: ja", [claim("1", (4, 6), speaker=[(0, 4)])])
    assert (first.quoted, [each.id for each in first.named]) == ((), ["1"])
    assert [each.id for each in second.quoted] == ["1"]


def test_spans_beyond_the_text_do_no_harm():
    assert shown("abc", claim("1", (1, 9)), claim("2", (7, 9))) == [[("a", "", ""), ("bc", "1", "1")]]


spans = st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda pair: (pair[0], sum(pair)))


@given(st.text(alphabet="ab \n", max_size=30), st.lists(st.lists(spans, min_size=1, max_size=3), max_size=5))
def test_nothing_is_lost_or_told_twice(text, quotes):
    claims = [claim(str(number), *quote) for number, quote in enumerate(quotes)]
    blocks = list(cut(text, claims))
    assert ["".join(piece.text for piece in block) for block in blocks] == [span.of(text) for span in paragraphs(text)]
    pieces = [piece for block in blocks for piece in block]
    for each in claims:
        marked = any(each in piece.quoted for piece in pieces)
        assert sum(each in piece.ended for piece in pieces) == marked
        covered = {place for span in each.quote for place in range(span.start, span.end)}
        solid = {place for span in paragraphs(text) for place in range(span.start, span.end)}
        assert sum(len(piece.text) for piece in pieces if each in piece.quoted) == len(covered & solid)
