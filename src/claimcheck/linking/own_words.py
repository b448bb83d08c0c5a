"""What an outlet states in its own voice, as one side of a link: when that is sure enough, and what the reader is told.

Such sentences are full of background (how many live there, how many died years ago), and say less plainly than a
quotation of what they speak, so that a link with one of them has to be surer than others: a number stands against
another only where both count what befell people, in articles of the same days; anything else must share several words.

It is never a second witness: agencies feed many outlets, and the text does not say where it has it from.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from claimcheck.linking.profiles import Profile
from claimcheck.linking.publication import days_apart
from claimcheck.model import Claim, Link, LinkKind, Relation
from claimcheck.provenance import is_own, outlet_of

# Set on the invented stories of the evaluation and by reading links of real articles.
_LEAST_CONFLICT, _LEAST_AGREEMENT, _LEAST_UNDATED, _LEAST_DENIAL = 0.55, 0.66, 0.66, 0.66
_KINDS = frozenset({LinkKind.QUANTITY, LinkKind.DATE, LinkKind.NEGATION, LinkKind.DENIAL})
_FEWEST_WORDS = 2
_SAME_DAYS = 14
_MONTH = 31


def is_sure(link: Link, a: Profile, b: Profile) -> bool:
    """Whether a link with an outlet's own statement stands."""
    if link.relation is Relation.CORROBORATES:
        return link.score >= _LEAST_AGREEMENT
    if link.kind not in _KINDS or link.score < _LEAST_CONFLICT or _of_another_time(a, b) or _of_another_time(b, a):
        return False
    if link.kind is LinkKind.QUANTITY:
        return _count_what_befell(a, b) and (_of_the_same_days(a, b) or link.score >= _LEAST_UNDATED)
    enough = link.score >= _LEAST_DENIAL or link.kind is not LinkKind.DENIAL
    return enough and len(_shared_words(a, b)) >= _FEWEST_WORDS


def told_apart(links: Iterable[Link], claims: Mapping[str, Claim], known: Sequence[Link]) -> Iterator[Link]:
    """Links with outlets' own statements, each with a reason that says whose they are.

    Args:
        links: each with at least one such statement.
        claims: the claims by their ids.
        known: the links between the other claims; a denial that answers to one of them needs no other in its article.
    """
    answered = {end for link in known if claims[link.a].doc == claims[link.b].doc for end in (link.a, link.b)}
    for link in links:
        a, b = claims[link.a], claims[link.b]
        if a.doc != b.doc or answered.isdisjoint((a.id, b.id)):
            yield replace(link, reasons=(*link.reasons, *_told(a, b)))


def _count_what_befell(a: Profile, b: Profile) -> bool:
    """Whether the two count the dead, or the injured, and so on, and part there."""
    return any(one.tally and one.tally == other.tally and one.clashes(other) for one in a.counts for other in b.counts)


def _of_the_same_days(a: Profile, b: Profile) -> bool:
    days = days_apart(a.claim.published, b.claim.published)
    return days is not None and days <= _SAME_DAYS


def _of_another_time(own: Profile, other: Profile) -> bool:
    """Whether an outlet names a time that is not its own and that the other side does not name."""
    published = own.claim.published
    if not is_own(own.claim) or not own.claim.dates or published is None or len(published) < len("2024-10-11"):
        return False
    day = date.fromisoformat(published)
    near = any(abs((edge - day).days) <= _MONTH for told in own.claim.dates for edge in (told.start, told.end))
    shared = any(o.start <= t.end and t.start <= o.end for t in own.claim.dates for o in other.claim.dates)
    return not near and not shared


def _shared_words(a: Profile, b: Profile) -> set[str]:
    return {key for key in a.own.keys() & b.own.keys() if not key.startswith("#:")}


def _told(a: Claim, b: Claim) -> Iterator[str]:
    """A sentence for each side that is in the outlet's own voice."""
    yield from dict.fromkeys(f"{outlet_of(claim)} says so in its own voice" for claim in (a, b) if is_own(claim))
