"""Linking looks at few pairs: the work grows with the claims, not with their square."""

from __future__ import annotations

import random

from claimcheck.languages.frequencies import frequencies
from claimcheck.linking import link_claims
from claimcheck.linking.candidates import candidates
from claimcheck.linking.readings import articles_that_meet
from claimcheck.model import Claim

SYLLABLES = ("bra", "kel", "mon", "tir", "sul", "vek", "dor", "nim", "pal", "gro", "hes", "lau", "fit", "wob")


def news(documents: int) -> list[Claim]:
    """Articles of eight claims each, no two on one event: names of its own, words as uneven as a language's."""
    chance = random.Random(7)
    common = sorted(frequencies("de"), key=frequencies("de").__getitem__, reverse=True)[:5_000]
    falling = [1 / rank for rank in range(1, len(common) + 1)]
    claims = []
    for doc in range(documents):
        names = ["".join(chance.choices(SYLLABLES, k=4)).capitalize() for _ in range(4)]
        for place in range(8):
            words = [chance.choice(names), *chance.choices(common, falling, k=10)]
            claims.append(Claim(f"{doc:04}#{place}", f"{doc:04}", " ".join(words), lang="de"))
    return claims


def test_candidates_are_a_small_part_of_all_pairs() -> None:
    claims = news(200)
    looked_at = sum(1 for between in articles_that_meet(claims) for _ in candidates(between))
    assert looked_at < 0.01 * len(claims) * (len(claims) - 1) / 2


def test_planted_pairs_are_found_among_many() -> None:
    planted = [
        Claim("p#0", "p", "Im Hafen von Norderhaven brannte die Lackhalle der Werft Tjaden", lang="de"),
        Claim("q#0", "q", "dass die Lackhalle der Werft Tjaden in Norderhaven gebrannt habe", lang="de"),
    ]
    assert ("p#0", "q#0") in {(link.a, link.b) for link in link_claims([*news(100), *planted])}
