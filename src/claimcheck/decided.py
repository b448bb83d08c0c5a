"""What persons decided, applied to articles that are compared without having been ingested."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from claimcheck.model import Claim, Document, Link, Review, Ruling
from claimcheck.store import ClaimFilter, Store


@dataclass(frozen=True, slots=True)
class Compared:
    """One side of a comparison, and whether it comes from the database."""

    document: Document
    claims: Sequence[Claim]
    stored: bool


def called(store: Store, claims: Sequence[Claim]) -> list[Claim]:
    """Claims of an article that is not stored, with the sources that they would have if it were.

    Without decisions, what the database calls otherwise now is looked up; with them, whoever its names concern is told
    apart anew.
    """
    from claimcheck.extraction.sources import renamed
    from claimcheck.naming import named

    if store.has_decisions():
        return named(store, claims)
    known = store.former_sources()
    return [renamed(claim, known) for claim in claims]


def carried_over(store: Store, a: Compared, b: Compared) -> tuple[list[Ruling], list[Link]]:
    """What persons made of pairs of claims of the two sides, and the links that they confirmed.

    A claim of an article that is not stored stands for the claim of the same words, put as surely, in the stored
    version of that article, or in a copy of it.
    """
    claims = _stored_as(store, a) | _stored_as(store, b)
    rulings, links = [], []
    for ruling in store.rulings():
        if ruling.a not in claims or ruling.b not in claims:
            continue
        one, other = claims[ruling.a], claims[ruling.b]
        rulings.append(replace(ruling, a=min(one, other), b=max(one, other)))
        link = store.link(ruling.a, ruling.b) if ruling.review is Review.CONFIRMED else None
        links += [_between(link, one, other)] if link else []
    return rulings, links


def _stored_as(store: Store, side: Compared) -> dict[str, str]:
    """The ids of a side's claims by the ids under which they are stored."""
    from claimcheck.linking.pairing import pair_versions

    if side.stored:
        return {claim.id: claim.id for claim in side.claims}
    twin = store.twin(side.document)
    if twin is None:
        return {}
    couples = pair_versions(store.claims(ClaimFilter(document=twin, narrative=True)), side.claims)
    return {each.before.id: each.after.id for each in couples if _wording(each.before) == _wording(each.after)}


def _wording(claim: Claim) -> tuple[object, ...]:
    return " ".join(claim.text.split()).casefold(), claim.certainty, claim.negated


def _between(link: Link, a: str, b: str) -> Link:
    """The same link between other claims; ``a`` stands for its first one."""
    if a < b:
        return replace(link, a=a, b=b)
    turned = {None: None, "a": "b", "b": "a"}[link.superseded]
    return replace(link, a=b, b=a, superseded=turned)
