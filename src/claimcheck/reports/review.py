"""A suggestion as somebody looks at it who decides on it."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.judgements import ReviewNote
from claimcheck.model import Document
from claimcheck.reports.values import Pair


@dataclass(frozen=True, slots=True)
class ReviewCard:
    """A link that waits for a decision, with what helps to decide.

    Args:
        pair: the link and its claims.
        a, b: the articles that the claims stand in.
        links_a, links_b: how many other links hang on either claim.
        waiting: how many suggestions wait, this one among them.
        decided, skipped: how many were decided, and how many put off, in this session.
        note: what the reviewer noted of it before.
        others: what other reviewers noted of it.
    """

    pair: Pair
    a: Document
    b: Document
    links_a: int
    links_b: int
    waiting: int
    decided: int
    skipped: int
    note: ReviewNote
    others: tuple[ReviewNote, ...] = ()
