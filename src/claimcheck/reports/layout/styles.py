"""Colours by meaning: the sixteen that every terminal has, so that a reader's own theme holds."""

from __future__ import annotations

from claimcheck.model import Certainty, Link, Relation, Review

QUIET = "dim"
ID = "yellow"
SOURCE = "bold"
REASON = "italic"
HEADING = "bold"
OPENING = "italic"

SIDE_A = "bold cyan"
SIDE_B = "bold magenta"

CONFLICT = "bold red"
UPDATE = "bold yellow"
AGREEMENT = "bold green"

QUOTE = "bold"
SPEAKER = "bold cyan"
CUE = "bold magenta"
MARK = "bold yellow"
WORDS = "yellow"
FIGURE = "bold yellow reverse"

CERTAINTY = {
    Certainty.ASSERTED: "",
    Certainty.HEDGED: "yellow",
    Certainty.DENIAL: "red",
    Certainty.DECLINED: "yellow",
}

REVIEW = {Review.SUGGESTED: QUIET, Review.CONFIRMED: AGREEMENT, Review.REJECTED: CONFLICT}


def link_style(link: Link) -> str:
    """The colour of a link: one of which a side has been overtaken, a conflict, or an agreement."""
    if link.superseded:
        return UPDATE
    return AGREEMENT if link.relation is Relation.CORROBORATES else CONFLICT
