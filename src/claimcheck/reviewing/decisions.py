"""Single decisions on pairs of claims, each entered with the name of who decides and the time."""

from __future__ import annotations

from claimcheck.errors import NotFoundError
from claimcheck.judgements import now
from claimcheck.model import Link, LinkKind, Review, Ruling
from claimcheck.store import Store


def settle(
    store: Store, a: str, b: str, review: Review, *, reviewer: str, comment: str = "", kind: LinkKind | None = None
) -> Ruling:
    """Keep what a person made of two claims.

    Args:
        store: the database.
        a, b: ids of the claims or the beginnings of them, in any order.
        review: confirmed or rejected. Only a link can be confirmed; any two claims can be rejected in advance.
        reviewer: who decides.
        comment: what that person wants to be remembered.
        kind: of which kind the person says that a confirmed link is; without it, of the one that is suggested.

    Raises:
        NotFoundError: a claim is not there, or there is no link to confirm.
        ClaimcheckError: both are the same claim.
    """
    one, other = sorted(claim.id for claim in store.two_claims(a, b))
    link = store.link(one, other)
    if link is None and review is Review.CONFIRMED:
        raise NotFoundError(f"no link between {one} and {other} to confirm; see why with: claimcheck why {one} {other}")
    made = ruling(one, other, link, review, reviewer=reviewer, comment=comment, kind=kind)
    store.settle(made)
    return made


def unsettle(store: Store, a: str, b: str, review: Review) -> Ruling:
    """Take back what was decided of two claims.

    Args:
        store: the database.
        a, b: ids of the claims or the beginnings of them, in any order.
        review: what is to be taken back.

    Raises:
        NotFoundError: that was not decided.
    """
    one, other = sorted(claim.id for claim in store.two_claims(a, b))
    former = store.ruling(one, other)
    if former is None or former.review is not review:
        raise NotFoundError(f"{one} and {other} are not {review.value}; there is nothing to take back")
    store.unsettle(one, other)
    return former


def ruling(
    a: str, b: str, link: Link | None, review: Review, *, reviewer: str, comment: str = "", kind: LinkKind | None = None
) -> Ruling:
    """A decision of this moment on a link, or on two claims that nothing links."""
    relation, suggested = (link.relation, link.kind) if link else (None, None)
    own = kind if kind is not suggested else None
    return Ruling(a, b, review, relation, suggested, reviewer, now(), comment, own)
