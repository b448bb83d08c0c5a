"""Which claims tell of the same: links that corroborate or conflict, each with its reasons.

claims -> profiles -> candidates -> comparison (evidence) -> decision (links)
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.linking.antecedents import Antecedent, antecedents
from claimcheck.linking.candidates import candidates
from claimcheck.linking.corpus import Corpus
from claimcheck.linking.decision import decide, decide_denial
from claimcheck.linking.profiles import Profile, profiles
from claimcheck.linking.rarity import Rarity
from claimcheck.model import Claim, Link

__all__ = ["link_claims"]


def link_claims(claims: Sequence[Claim]) -> list[Link]:
    """Link the claims of a corpus to one another.

    Links join claims of different documents; inside one document only a denial is linked to what it denies. Claims that
    decline to speak are never linked, nor are pairs that only seem alike; nor is the verbatim part of a claim linked
    beside the claim, which says the same and more.

    Args:
        claims: the claims, ids unique; only ``id``, ``doc`` and ``text`` are required.

    Returns:
        The links, sorted by their claims; the same claims in any order give the same links.
    """
    whole = (claim for claim in claims if not claim.nested)
    read = profiles(sorted(whole, key=lambda claim: (claim.doc, claim.id)))
    denied = antecedents(read, Rarity(read))
    corpus = Corpus(_knowing_what_they_deny(read, denied))
    links = [link for a, b in candidates(corpus) if (link := decide(a, b, corpus)) is not None]
    links.extend(decide_denial(antecedent) for antecedent in denied)
    return sorted(links, key=lambda link: (link.a, link.b))


def _knowing_what_they_deny(read: Sequence[Profile], denied: Sequence[Antecedent]) -> list[Profile]:
    likeliest: dict[str, Profile] = {}
    for antecedent in denied:
        likeliest.setdefault(antecedent.denial.claim.id, antecedent.target)
    return [
        profile.denying(likeliest[profile.claim.id]) if profile.claim.id in likeliest else profile for profile in read
    ]
