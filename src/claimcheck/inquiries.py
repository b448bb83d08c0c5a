"""What one asks of a database that is linked: who agrees, who cites whom, why two claims are linked, who decided."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

from claimcheck.errors import ClaimcheckError, NotFoundError
from claimcheck.linking import explain
from claimcheck.model import Claim, Link, Relation, Review, Ruling
from claimcheck.pipeline import pairs
from claimcheck.provenance import Mouth, circles, connected, corroboration, trails
from claimcheck.reports import CircularReport, ConflictsReport, CorroborationReport, Pair, WhyReport
from claimcheck.store import ClaimFilter, LinkFilter, Store

_ALL = ClaimFilter(narrative=True)


def conflicts(store: Store, wanted: LinkFilter, *, updates: bool = False) -> ConflictsReport:
    """What stands against each other, the surest first.

    Args:
        store: the database.
        wanted: which; it is narrowed to conflicts.
        updates: whether to give those too that a later claim has overtaken, apart from the others.
    """
    against = replace(wanted, relation=Relation.CONFLICTS, superseded=False)
    overtaken = store.links(replace(against, superseded=True)) if updates else []
    return ConflictsReport(pairs(store, store.links(against)), pairs(store, overtaken))


def corroborate(store: Store, reference: str, min_score: float | None = None) -> CorroborationReport:
    """Who agrees with a claim, by origin, and what conflicts with any of those.

    Args:
        store: the database.
        reference: id of the claim or the beginning of it.
        min_score: least score of the links that count; all count without it.
    """
    claim, links = store.claim(reference), store.links(LinkFilter(min_score=min_score))
    ids, _ = connected(claim.id, links)
    found = corroboration(claim, store.claims_by_id(ids), links)
    return CorroborationReport(found, _against(store, found.claims, links))


def circular(store: Store) -> CircularReport:
    """Media that cite each other round, and trails that end in reports of which none is named."""
    claims, links = store.claims(_ALL), store.links()
    nobody = (trail for trail in trails(claims, links).values() if trail.mouth is Mouth.REPORTS)
    return CircularReport(tuple(circles(claims, links)), tuple(nobody))


def why(store: Store, a: str, b: str) -> WhyReport:
    """Why two claims are linked, or what is missing for a link.

    Args:
        store: the database; all its claims tell what is rare and which articles tell of one event.
        a, b: ids of the claims or the beginnings of them.
    """
    one, other = _two(store, a, b)
    told = explain(one.id, other.id, store.claims(_ALL))
    # What is stored may be a link that a person confirmed and that the linker would not find again.
    stored = store.link(one.id, other.id)
    if stored and not told.link:
        told = replace(told, link=stored)
    return WhyReport(one, other, told, store.ruling(one.id, other.id))


def settle(store: Store, a: str, b: str, review: Review, *, reviewer: str, comment: str = "") -> Ruling:
    """Keep what a person made of two claims.

    Args:
        store: the database.
        a, b: ids of the claims or the beginnings of them, in any order.
        review: confirmed or rejected. Only a link can be confirmed; any two claims can be rejected in advance.
        reviewer: who decides.
        comment: what that person wants to be remembered.

    Raises:
        NotFoundError: a claim is not there, or there is no link to confirm.
        ClaimcheckError: both are the same claim.
    """
    one, other = sorted(claim.id for claim in _two(store, a, b))
    link = store.link(one, other)
    if link is None and review is Review.CONFIRMED:
        raise NotFoundError(f"no link between {one} and {other} to confirm; see why with: claimcheck why {one} {other}")
    relation, kind = (link.relation, link.kind) if link else (None, None)
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    ruling = Ruling(one, other, review, relation, kind, reviewer, now, comment)
    store.settle(ruling)
    return ruling


def unsettle(store: Store, a: str, b: str, review: Review) -> Ruling:
    """Take back what was decided of two claims.

    Args:
        store: the database.
        a, b: ids of the claims or the beginnings of them, in any order.
        review: what is to be taken back.

    Raises:
        NotFoundError: that was not decided.
    """
    one, other = sorted(claim.id for claim in _two(store, a, b))
    former = store.ruling(one, other)
    if former is None or former.review is not review:
        raise NotFoundError(f"{one} and {other} are not {review.value}; there is nothing to take back")
    store.unsettle(one, other)
    return former


def _two(store: Store, a: str, b: str) -> tuple[Claim, Claim]:
    one, other = store.claim(a), store.claim(b)
    if one.id == other.id:
        raise ClaimcheckError(f"{a} and {b} are the same claim; name two")
    return one, other


def _against(store: Store, claims: Iterable[Claim], links: Iterable[Link]) -> tuple[Pair, ...]:
    """Conflicts of any of the claims that nothing has settled, that claim on side ``a``."""
    ids = {claim.id for claim in claims}
    alarms = (link for link in links if link.relation is Relation.CONFLICTS and link.superseded is None)
    found = pairs(store, [link for link in alarms if ids & {link.a, link.b}])
    return tuple(pair if pair.a.id in ids else pair.turned() for pair in found)
