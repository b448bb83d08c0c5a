"""Linking looks at few pairs: the work grows with the claims, not with their square."""

from __future__ import annotations

import random

from claimcheck.linking import link_claims
from claimcheck.linking.candidates import candidates
from claimcheck.linking.corpus import Corpus
from claimcheck.linking.profiles import profiles
from claimcheck.model import Claim

SYLLABLES = ("bra", "kel", "mon", "tir", "sul", "vek", "dor", "nim", "pal", "gro", "hes", "lau")


def news(documents: int) -> list[Claim]:
    """Articles of eight claims each, no two on one event, from a vocabulary as uneven as a language's."""
    chance = random.Random(7)
    vocabulary = ["".join(chance.choices(SYLLABLES, k=3)).capitalize() for _ in range(1_500)]
    weights = [1 / rank for rank in range(1, len(vocabulary) + 1)]
    return [
        Claim(f"{doc:04}#{place}", f"{doc:04}", " ".join(chance.choices(vocabulary, weights, k=12)), lang="de")
        for doc in range(documents)
        for place in range(8)
    ]


def test_candidates_are_a_small_part_of_all_pairs() -> None:
    claims = news(200)
    looked_at = sum(1 for _ in candidates(Corpus(profiles(claims))))
    assert looked_at < 0.03 * len(claims) * (len(claims) - 1) / 2


def test_planted_pairs_are_found_among_many() -> None:
    planted = [
        Claim("p#0", "p", "Im Hafen von Norderhaven brannte die Lackhalle der Werft Tjaden", lang="de"),
        Claim("q#0", "q", "dass die Lackhalle der Werft Tjaden in Norderhaven gebrannt habe", lang="de"),
    ]
    assert ("p#0", "q#0") in {(link.a, link.b) for link in link_claims([*news(100), *planted])}
