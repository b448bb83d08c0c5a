"""The course of a topic, a source or a claim: who told of it first, who retold, confirmed, denied or corrected it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set

from claimcheck.errors import ClaimcheckError
from claimcheck.model import Certainty, Claim, Link, LinkKind, Relation
from claimcheck.overviews.history import rewordings
from claimcheck.overviews.ties import linked
from claimcheck.reports import Entry, Moment, Tie, TimelineReport
from claimcheck.store import ClaimFilter, Store

TOLD, HAPPENED = "told", "happened"

_WEIGHT = (
    *(Moment.DENIAL, Moment.CONFLICT, Moment.CORRECTION, Moment.UPDATE),
    *(Moment.CONFIRMATION, Moment.ECHO, Moment.FIRST),
)


def timeline(
    store: Store, *, topic: str | None = None, source: str | None = None, claim: str | None = None, by: str = TOLD
) -> TimelineReport:
    """Claims in order of time, each with what it is to those before it.

    Beside the claims of a topic or a source stand those that are linked with them; a claim stands with everything that
    links tie to it, over any number of steps.

    Args:
        store: the database.
        topic: words, as for a search.
        source: a name, under which it stands in any text.
        claim: an id, or the beginning of one.
        by: ``told`` orders by the day of the article, ``happened`` by the first day that a claim names.

    Raises:
        ClaimcheckError: nothing is asked for.
        NotFoundError: there is no such claim.
    """
    if claim is None and topic is None and source is None:
        raise ClaimcheckError("a timeline of what? name a topic, a source or a claim")
    links = store.links()
    ids = _ids(store, links, topic, source, claim)
    corrections = _corrections(store, _claims(store, ids))
    claims = _claims(store, ids | {tie.earlier.id for tie in corrections.values()})
    ties = _ties(claims, links, corrections)
    entries = [Entry(each, _day(each, by), ties.get(each.id, ())) for each in claims]
    dated = sorted((entry for entry in entries if entry.day), key=lambda entry: entry.day or "")
    undated = tuple(entry for entry in entries if not entry.day)
    return TimelineReport(_subject(store, topic, source, claim), by, tuple(dated), undated)


def _ids(store: Store, links: Sequence[Link], topic: str | None, source: str | None, claim: str | None) -> set[str]:
    if claim is not None:
        return linked(links, {store.claim(claim).id})
    found = {each.id for each in store.claims(ClaimFilter(search=topic, source=source))}
    beside = {end for link in links if link.a in found or link.b in found for end in (link.a, link.b)}
    return found | beside


def _claims(store: Store, ids: Set[str]) -> list[Claim]:
    """In the order in which they were told, of one day in the order of ingest; undated ones last."""
    return [claim for claim in store.claims_by_id(ids) if not claim.nested]


def _subject(store: Store, topic: str | None, source: str | None, claim: str | None) -> str:
    if claim is not None:
        return store.claim(claim).text
    return ", ".join(filter(None, (topic, source)))


def _day(claim: Claim, by: str) -> str | None:
    """When it was told, or the first day of what it tells; of several dates in a claim the one that it names first."""
    if by == TOLD:
        return claim.published
    return claim.dates[0].start.isoformat() if claim.dates else None


def _ties(claims: Sequence[Claim], links: Iterable[Link], corrections: Mapping[str, Tie]) -> dict[str, tuple[Tie, ...]]:
    """What each claim is to those told before it, the weightiest first."""
    place = {claim.id: number for number, claim in enumerate(claims)}
    ties: defaultdict[str, list[Tie]] = defaultdict(list)
    for id, tie in corrections.items():
        ties[id].append(tie)
    for link in links:
        if link.a in place and link.b in place:
            earlier, later = sorted((link.a, link.b), key=place.__getitem__)
            moment = _moment(link, claims[place[later]], earlier)
            ties[later].append(Tie(moment, claims[place[earlier]], link.reasons[0]))
    return {id: tuple(sorted(each, key=lambda tie: _WEIGHT.index(tie.moment))) for id, each in ties.items()}


def _moment(link: Link, later: Claim, earlier: str) -> Moment:
    if link.relation is Relation.CORROBORATES:
        return Moment.ECHO if link.kind is LinkKind.ECHO else Moment.CONFIRMATION
    overtaken = link.superseded and (link.a if link.superseded == "a" else link.b)
    if overtaken == earlier:
        return Moment.UPDATE
    return Moment.DENIAL if later.certainty is Certainty.DENIAL else Moment.CONFLICT


def _corrections(store: Store, claims: Sequence[Claim]) -> dict[str, Tie]:
    """Claims that stood otherwise in the version before of their article; mere wording counts for nothing."""
    documents = dict.fromkeys(claim.doc for claim in claims)
    reworded = {id: shift for document in documents for id, shift in rewordings(store, document).items()}
    found: dict[str, Tie] = {}
    for claim in claims:
        shift = reworded.get(claim.id)
        if shift and shift.before and shift.details:
            reason = f"in the version before, {'; '.join(shift.details)}"
            found[claim.id] = Tie(Moment.CORRECTION, shift.before, reason)
    return found
