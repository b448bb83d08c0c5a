"""Claims as JSON objects, and back."""

from __future__ import annotations

import pytest

from claimcheck.interchange import claim_from_json, claim_to_json
from claimcheck.model import Anonymity, AnonymousRole, Claim, Source, SourceKind

OFFICIAL = Source("US-Beamter", SourceKind.ANONYMOUS)


@pytest.mark.parametrize(
    "told",
    [Anonymity(AnonymousRole.OFFICIAL, 2, "weil sie nicht befugt waren"), Anonymity(number=3), Anonymity()],
)
def test_what_is_told_of_an_unnamed_source_comes_back(told: Anonymity) -> None:
    claim = Claim("c", "d", "Es regnet", source=OFFICIAL, anonymity=told)
    assert claim_from_json(claim_to_json(claim)) == claim


def test_where_nothing_is_told_the_field_is_left_out() -> None:
    assert "anonymity" not in claim_to_json(Claim("c", "d", "Es regnet", source=OFFICIAL))


@pytest.mark.parametrize("told", [{"role": "ghost"}, {"number": 0}, {"number": "zwei"}, {"number": True}, ["official"]])
def test_what_is_no_anonymity_is_refused(told: object) -> None:
    with pytest.raises(ValueError, match=r".+"):
        claim_from_json({"id": "c", "doc": "d", "text": "Es regnet", "anonymity": told})
