"""No text, however odd, keeps claims from being linked."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.linking import link_claims
from claimcheck.linking.tokens import number, tokens
from claimcheck.model import Certainty, Claim

ODD = st.text(
    alphabet=st.sampled_from("²¹①½٣၂Ⅷ〇0123456789.,-–\u0345\u200b ﬁßİÄ\x00") | st.characters(codec="utf-8"), max_size=40
)
TEXT = st.one_of(ODD, st.builds("{} Tote in {}".format, ODD, ODD))
LANGUAGE = st.sampled_from(["de", "en", "xx", None])
DAY = st.sampled_from([None, "2024", "2024-10", "2024-10-12", "2023-02-31"])


@st.composite
def claims(draw: st.DrawFn) -> list[Claim]:
    return [
        Claim(
            f"{name}{number}",
            name,
            draw(TEXT),
            context=draw(TEXT),
            title=draw(st.none() | TEXT),
            lang=draw(LANGUAGE),
            published=draw(DAY),
            certainty=draw(st.sampled_from(list(Certainty))),
        )
        for name in ("one", "two")
        for number in range(2)
    ]


@settings(deadline=None, max_examples=200)
@given(claims())
def test_any_text_can_be_linked(rows: list[Claim]) -> None:
    ids = {row.id for row in rows}
    assert all({link.a, link.b} <= ids and 0 < link.score <= 1 for link in link_claims(rows))


@given(TEXT)
def test_whatever_counts_as_a_number_can_be_read(text: str) -> None:
    assert all(number(token.text) >= 0 for token in tokens(text) if token.is_number)
