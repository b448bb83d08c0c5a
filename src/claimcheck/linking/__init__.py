"""Which claims tell of the same: links that corroborate or conflict, each with its reasons.

claims -> profiles -> candidates -> comparison (evidence) -> decision (links)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.linking.antecedents import Antecedent, antecedents
from claimcheck.linking.candidates import candidates
from claimcheck.linking.corpus import Corpus
from claimcheck.linking.decision import decide, decide_denial
from claimcheck.linking.explanation import explain_pair
from claimcheck.linking.own_words import is_sure, told_apart
from claimcheck.linking.profiles import Profile, profiles
from claimcheck.linking.rarity import Rarity
from claimcheck.model import Claim, Explanation, Link
from claimcheck.provenance import is_own

__all__ = ["explain", "link_claims"]


def link_claims(claims: Sequence[Claim]) -> list[Link]:
    """Link the claims of a corpus to one another.

    Links join claims of different documents; inside one document only a denial is linked to what it denies. Claims that
    decline to speak are never linked, nor are pairs that only seem alike; nor is the verbatim part of a claim linked
    beside the claim, which says the same and more.

    What an outlet states in its own voice takes part, where the link is surer than others have to be; the links of the
    rest are the same with it and without it.

    Args:
        claims: the claims, ids unique; only ``id``, ``doc`` and ``text`` are required.

    Returns:
        The links, sorted by their claims; the same claims in any order give the same links.
    """
    whole = sorted((claim for claim in claims if not claim.nested), key=lambda claim: (claim.doc, claim.id))
    attributed = [claim for claim in whole if not is_own(claim)]
    links = _linked(attributed)
    if len(attributed) < len(whole):
        links += told_apart(_linked(whole, own=True), {claim.id: claim for claim in whole}, links)
    return sorted(links, key=lambda link: (link.a, link.b))


def _linked(claims: Sequence[Claim], *, own: bool = False) -> list[Link]:
    """The links of a corpus; with ``own`` only those of what outlets state in their own voice."""
    corpus, denied = _read(claims)
    found = [
        *((decide(a, b, corpus), a, b) for a, b in candidates(corpus) if not own or is_own(a.claim) or is_own(b.claim)),
        *((decide_denial(one), one.denial, one.target) for one in denied if not own or is_own(one.target.claim)),
    ]
    return [link for link, a, b in found if link is not None and (not own or is_sure(link, a, b))]


def explain(a: str, b: str, claims: Sequence[Claim]) -> Explanation:
    """Why two claims are linked, or what is missing for a link.

    Args:
        a, b: ids of two different claims.
        claims: the corpus that they are of; what is rare in it, and what its articles tell of, counts.
    """
    by_id = {claim.id: claim for claim in claims}
    own = is_own(by_id[a]) or is_own(by_id[b])
    asked = (replace(claim, nested=False) if claim.id in (a, b) else claim for claim in claims)
    compared = (claim for claim in asked if not claim.nested and (own or not is_own(claim)))
    corpus, denied = _read(sorted(compared, key=lambda claim: (claim.doc, claim.id)))
    of = {profile.claim.id: profile for profile in corpus.profiles}
    denials = (decide_denial(each) for each in denied if {each.denial.claim.id, each.target.claim.id} == {a, b})
    parts = frozenset(id for id in (a, b) if by_id[id].nested)
    told = explain_pair(of[a], of[b], corpus, parts, next(denials, None))
    links = told_apart([told.link], by_id, ()) if own and told.link else [told.link]
    return replace(told, link=next(iter(links)))


def _read(claims: Sequence[Claim]) -> tuple[Corpus, list[Antecedent]]:
    """The claims as they are compared, and what the denials among them deny in their own articles."""
    read = profiles(claims)
    denied = antecedents(read, Rarity(read))
    return Corpus(_knowing_what_they_deny(read, denied)), denied


def _knowing_what_they_deny(read: Sequence[Profile], denied: Sequence[Antecedent]) -> list[Profile]:
    likeliest: dict[str, Profile] = {}
    for antecedent in denied:
        likeliest.setdefault(antecedent.denial.claim.id, antecedent.target)
    return [
        profile.denying(likeliest[profile.claim.id]) if profile.claim.id in likeliest else profile for profile in read
    ]
