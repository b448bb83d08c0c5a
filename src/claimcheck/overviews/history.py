"""The versions of one article, and what became of its claims."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from claimcheck.linking.changes import changes
from claimcheck.linking.pairing import Couple, pair_versions
from claimcheck.model import Claim, Version
from claimcheck.reports import HistoryReport, Revision, Shift
from claimcheck.store import ClaimFilter, Store


def history(store: Store, reference: str, *, narrative: bool = False) -> HistoryReport:
    """All versions of an article, and which claims each of them added, dropped or changed.

    Args:
        store: the database.
        reference: any version of the article: id, title, path or URL.
        narrative: whether statements in the outlet's own voice are claims too.

    Raises:
        NotFoundError: there is no such article, or the reference fits several.
    """
    versions = store.versions(reference, narrative=narrative)
    revisions = tuple(_revision(store, *each, narrative) for each in pairwise(versions))
    return HistoryReport(tuple(versions), revisions)


def rewordings(store: Store, document: str) -> dict[str, Shift]:
    """Claims that stood otherwise in the version before of their article, over all its versions, by their ids.

    Args:
        store: the database.
        document: id of any version.
    """
    shifts = (shift for revision in history(store, document, narrative=True).revisions for shift in revision.shifts)
    return {shift.after.id: shift for shift in shifts if shift.before and shift.after}


def _revision(store: Store, before: Version, after: Version, narrative: bool) -> Revision:
    sides = [_claims(store, version, narrative) for version in (before, after)]
    couples = pair_versions(*sides)
    told = {couple.after.id: _shift(couple) for couple in couples}
    same = sum(not shift.changes for shift in told.values())
    shifts = {claim.id: told.get(claim.id) or Shift(None, claim) for claim in sides[1]}
    return Revision(before, after, _in_order(shifts, sides[0], couples), same)


def _claims(store: Store, version: Version, narrative: bool) -> list[Claim]:
    """The claims of a version; the verbatim part of a longer claim goes with that claim."""
    found = store.claims(ClaimFilter(document=version.document.id, narrative=narrative))
    return [claim for claim in found if not claim.nested]


def _shift(couple: Couple) -> Shift:
    return Shift(couple.before, couple.after, changes(couple.before, couple.after), couple.reason)


def _in_order(shifts: Mapping[str, Shift], before: Sequence[Claim], couples: Sequence[Couple]) -> tuple[Shift, ...]:
    """What is new or changed in the order of the later text, what was dropped behind the claim that it followed."""
    later = {couple.before.id: couple.after.id for couple in couples}
    behind: dict[str | None, list[Shift]] = {}
    last = None
    for claim in before:
        if claim.id in later:
            last = later[claim.id]
        else:
            behind.setdefault(last, []).append(Shift(claim, None))
    listed = list(behind.get(None, []))
    for id, shift in shifts.items():
        listed += [shift] if shift.changes or shift.before is None else []
        listed += behind.get(id, [])
    return tuple(listed)
