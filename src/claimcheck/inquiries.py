"""What one asks of a database that is linked: who agrees, who cites whom, why two claims are linked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from claimcheck.judgements import as_ruled
from claimcheck.linking import explain
from claimcheck.model import Claim, Link, Relation
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
    found = corroboration(claim, store.claims_by_id(ids), links, store.rulings())
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
    one, other = store.two_claims(a, b)
    told = explain(one.id, other.id, store.claims(_ALL))
    ruling = store.ruling(one.id, other.id)
    # What is stored may be a link that a person confirmed and that the linker would not find again.
    if found := told.link or store.link(one.id, other.id):
        told = replace(told, link=as_ruled(found, ruling))
    return WhyReport(one, other, told, ruling)


def _against(store: Store, claims: Iterable[Claim], links: Iterable[Link]) -> tuple[Pair, ...]:
    """Conflicts of any of the claims that nothing has settled, that claim on side ``a``."""
    ids = {claim.id for claim in claims}
    alarms = (link for link in links if link.relation is Relation.CONFLICTS and link.superseded is None)
    found = pairs(store, [link for link in alarms if ids & {link.a, link.b}])
    return tuple(pair if pair.a.id in ids else pair.turned() for pair in found)
