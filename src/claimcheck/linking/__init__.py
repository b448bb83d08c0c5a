"""Which claims tell of the same: links that corroborate or conflict, each with its reasons.

claims -> articles (profiles) -> candidates -> comparison (evidence) -> decision (links)

What becomes of two claims depends on them, on the claims of their two documents and on what is fixed beforehand, never
on what else is linked with them: articles can be linked all at once or one after the other, with the same result.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.linking.articles import read_articles
from claimcheck.linking.between import Between
from claimcheck.linking.candidates import candidates, meetings
from claimcheck.linking.decision import decide, decide_denial
from claimcheck.linking.explanation import explain_pair
from claimcheck.linking.own_words import is_sure, told_apart
from claimcheck.linking.profiles import Profile
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
    attributed = [claim for claim in claims if not is_own(claim)]
    links = _linked(attributed)
    if len(attributed) < len(claims):
        links += told_apart(_linked(claims, own=True), {claim.id: claim for claim in claims}, links)
    return sorted(links, key=lambda link: (link.a, link.b))


def _linked(claims: Sequence[Claim], *, own: bool = False) -> list[Link]:
    """The links of a corpus; with ``own`` only those of what outlets state in their own voice."""
    articles = read_articles(claims)
    links = [link for between in meetings(articles) for link in link_articles(between, own=own)]
    answers = (each for article in articles for each in article.denied)
    links.extend(
        decide_denial(each) for each in answers if not own or _stands(decide_denial(each), each.denial, each.target)
    )
    return links


def link_articles(between: Between, *, own: bool = False) -> Iterator[Link]:
    """The links between the claims of two articles; with ``own`` only those of what outlets themselves state."""
    for a, b in candidates(between):
        link = decide(a, b, between) if not own or is_own(a.claim) or is_own(b.claim) else None
        if link is not None and (not own or is_sure(link, a, b)):
            yield link


def _stands(link: Link, denial: Profile, target: Profile) -> bool:
    return is_own(target.claim) and is_sure(link, denial, target)


def explain(a: str, b: str, claims: Sequence[Claim]) -> Explanation:
    """Why two claims are linked, or what is missing for a link.

    Args:
        a, b: ids of two different claims.
        claims: all claims of their documents; others make no difference.
    """
    by_id = {claim.id: claim for claim in claims}
    documents = {by_id[id].doc for id in (a, b)}
    own = is_own(by_id[a]) or is_own(by_id[b])
    asked = (replace(claim, nested=False) if claim.id in (a, b) else claim for claim in claims)
    articles = read_articles(claim for claim in asked if claim.doc in documents and (own or not is_own(claim)))
    parts = frozenset(id for id in (a, b) if by_id[id].nested)
    told = explain_pair(a, b, Between(articles[0], articles[-1]), parts)
    links = told_apart([told.link], by_id, ()) if own and told.link else [told.link]
    return replace(told, link=next(iter(links)))
