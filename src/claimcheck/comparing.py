"""Two voices of a database against each other, and what is new in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set

from claimcheck.errors import ClaimcheckError, NotFoundError
from claimcheck.model import Claim, Link, QuotationType, Review
from claimcheck.pipeline import pairs
from claimcheck.reports import DiffReport, Pair, Scope, Voice
from claimcheck.store import ClaimFilter, LinkFilter, Store

TOLD, INGESTED = "told", "ingested"

_SHOWN = 8


def compare_sources(store: Store, a: str, b: str, *, narrative: bool = False) -> DiffReport:
    """What two sources say against, after and beside each other, in all articles.

    Args:
        store: the database.
        a, b: names of the sources, under which they stand in any text.
        narrative: whether what an outlet states in its own voice is listed where it stands alone.

    Raises:
        NotFoundError: there is no such source, or several are called so.
        ClaimcheckError: both are one source.
    """
    sources = [store.source(name, outlets=True) for name in (a, b)]
    if sources[0] == sources[1]:
        raise ClaimcheckError(f"{a!r} and {b!r} are one source: {sources[0].name}")
    told = store.claims(ClaimFilter(narrative=True))
    sides = [[claim for claim in told if claim.source == source] for source in sources]
    return _voices(store, Scope.SOURCE, [source.name for source in sources], sides, narrative)


def compare_outlets(store: Store, a: str, b: str, *, narrative: bool = False) -> DiffReport:
    """What two outlets publish against, after and beside each other, in all their articles.

    Args:
        store: the database.
        a, b: names of the outlets, or parts of them from the start of a word.
        narrative: as for ``compare_sources``.

    Raises:
        NotFoundError: there is no such outlet, or several are called so.
        ClaimcheckError: both are one outlet.
    """
    names = [_outlet(store, name) for name in (a, b)]
    if names[0] == names[1]:
        raise ClaimcheckError(f"{a!r} and {b!r} are one outlet: {names[0]}")
    told = store.claims(ClaimFilter(narrative=True))
    return _voices(store, Scope.OUTLET, names, [[c for c in told if c.outlet == name] for name in names], narrative)


def whats_new(store: Store, since: str, *, by: str = TOLD, narrative: bool = False) -> DiffReport:
    """What is new since a day: claims, links with them, and what persons decided of links.

    Side A is what was told before, side B what is new; of two new claims the earlier one is on side A.

    Args:
        store: the database.
        since: the first day that counts, as 2024, 2024-10 or 2024-10-11.
        by: ``told`` goes by the day of publication, for articles without one by that of the ingest; ``ingested`` by
            the day on which the article, or its newest version, was read in.
        narrative: as for ``compare_sources``.

    Raises:
        ClaimcheckError: the day is none.
    """
    claims = store.claims(ClaimFilter(narrative=True))
    new = _new_documents(store, claims, since, by)
    place = {claim.id: (claim.doc in new, number) for number, claim in enumerate(claims)}
    fresh = [link for link in store.links() if place[link.a][0] or place[link.b][0]]
    found = [pair if place[pair.a.id] < place[pair.b.id] else pair.turned() for pair in pairs(store, fresh)]
    sides = [[claim for claim in claims if (claim.doc in new) is side] for side in (False, True)]
    return DiffReport.of(
        _voice(Scope.BEFORE, since, sides[0]),
        _voice(Scope.SINCE, since, sides[1]),
        found,
        only_b=_alone(sides[1], found, narrative),
        verdicts=_verdicts(store, since, fresh),
    )


def _voices(
    store: Store, scope: Scope, names: Sequence[str], sides: Sequence[Sequence[Claim]], narrative: bool
) -> DiffReport:
    ids = [{claim.id for claim in side} for side in sides]
    across = [link for link in store.links() if _is_between(link, *ids)]
    found = [pair if pair.a.id in ids[0] else pair.turned() for pair in pairs(store, across)]
    return DiffReport.of(
        _voice(scope, names[0], sides[0]),
        _voice(scope, names[1], sides[1]),
        found,
        only_a=_alone(sides[0], found, narrative),
        only_b=_alone(sides[1], found, narrative),
    )


def _is_between(link: Link, a: Set[str], b: Set[str]) -> bool:
    return (link.a in a and link.b in b) or (link.a in b and link.b in a)


def _voice(scope: Scope, name: str, claims: Sequence[Claim]) -> Voice:
    return Voice(scope, name, len({claim.doc for claim in claims}), len(_listed(claims, narrative=False)))


def _alone(claims: Sequence[Claim], found: Iterable[Pair], narrative: bool) -> list[Claim]:
    paired = {claim.id for pair in found for claim in (pair.a, pair.b)}
    return [claim for claim in _listed(claims, narrative) if claim.id not in paired]


def _listed(claims: Iterable[Claim], narrative: bool) -> list[Claim]:
    """Without the verbatim part of longer claims, and what outlets state in their own voice only if it is wanted."""
    return [claim for claim in claims if not claim.nested and (narrative or claim.type is not QuotationType.NARRATIVE)]


def _outlet(store: Store, typed: str) -> str:
    names = {row.document.outlet for row in store.documents() if row.document.outlet}
    exact = {name for name in names if name.casefold() == typed.casefold()}
    found = exact or {claim.outlet for claim in store.claims(ClaimFilter(outlet=typed, narrative=True)) if claim.outlet}
    if len(found) == 1:
        return found.pop()
    shown = sorted(found or names)
    listed = ", ".join(shown[:_SHOWN]) + (" …" if len(shown) > _SHOWN else "")
    if found:
        raise NotFoundError(f"several outlets are called {typed!r}: {listed}")
    raise NotFoundError(f"no outlet {typed!r}" + (f"; there are {listed}" if listed else ""))


def _new_documents(store: Store, claims: Iterable[Claim], since: str, by: str) -> set[str]:
    told = {claim.doc for claim in store.claims(ClaimFilter(since=since, narrative=True))}
    arrived = {id for id, time in store.arrivals().items() if time is not None and time >= since}
    undated = {claim.doc for claim in claims if claim.published is None}
    return arrived if by == INGESTED else told | (arrived & undated)


def _verdicts(store: Store, since: str, listed: Iterable[Link]) -> list[Pair]:
    """Links that a person decided on since, the latest last, without those that are listed as new."""
    shown = {(link.a, link.b) for link in listed}
    links = [*store.links(LinkFilter(review=Review.CONFIRMED)), *store.links(LinkFilter(review=Review.REJECTED))]
    decided = [pair for pair in pairs(store, links) if pair.ruling and (pair.ruling.time or "") >= since]
    found = [pair for pair in decided if (pair.link.a, pair.link.b) not in shown]
    return sorted(found, key=lambda pair: pair.ruling.time or "" if pair.ruling else "")
