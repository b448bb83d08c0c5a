"""Which suggestion is looked at first."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from claimcheck.model import Link, LinkKind, Relation, Review
from claimcheck.store import LinkFilter, Store

_STANDING, _UPDATE, _WITNESS, _ECHO = range(4)
_SHIFT = 0.05  # so that 0.75 to 0.85 is one step of the score


def waiting(store: Store, wanted: LinkFilter, reviewer: str = "", tied: Counter[str] | None = None) -> list[Link]:
    """Suggestions that nobody has decided on, the most useful first, a pair once.

    Conflicts that stand come before updates, then what independent sources agree on, then echoes; of one sort the surer
    first, in steps of a tenth; of one step those first whose claims have the most links. What the reviewer has put off
    comes last, the longest put off first.

    Args:
        store: the database.
        wanted: which; it is narrowed to suggestions, and its limit holds for the order given here.
        reviewer: whose skips count.
        tied: ``ties``, where they are known.
    """
    links = store.links(replace(wanted, review=Review.SUGGESTED, limit=None))
    own = (note for note in store.review_notes() if note.reviewer == reviewer)
    skipped = {(note.a, note.b): note.skipped for note in own if note.skipped}
    tied = ties(store) if tied is None else tied
    ordered = sorted(links, key=lambda link: (skipped.get((link.a, link.b), ""), *_weight(link, tied)))
    firsts: dict[tuple[str, str], Link] = {}
    for link in ordered:
        firsts.setdefault((link.a, link.b), link)
    return list(firsts.values())[: wanted.limit]


def ties(store: Store) -> Counter[str]:
    """How many links each claim has."""
    return Counter(end for link in store.links() for end in (link.a, link.b))


def _weight(link: Link, tied: Counter[str]) -> tuple[int, int, int, float, str, str]:
    step = -int((link.score + _SHIFT) * 10)
    return _sort(link), step, -tied[link.a] - tied[link.b], -link.score, link.a, link.b


def _sort(link: Link) -> int:
    if link.relation is Relation.CONFLICTS:
        return _UPDATE if link.superseded else _STANDING
    return _ECHO if link.kind is LinkKind.ECHO else _WITNESS
