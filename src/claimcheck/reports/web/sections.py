"""Parts that several pages share: a section with its heading, what a collection comes to, lists of pairs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from claimcheck.reports.values import Pair
from claimcheck.reports.web.claims import pair_card
from claimcheck.reports.web.edition import TIES, Edition, tie
from claimcheck.reports.web.markup import Child, Markup, el

_NOUNS = {
    "conflict": ("conflict", "conflicts"),
    "update": ("update", "updates"),
    "independent": ("independent agreement", "independent agreements"),
    "unknown": ("agreement of unknown origin", "agreements of unknown origin"),
    "echo": ("echo", "echoes"),
}
_HEADINGS = {
    "conflict": ("Conflicts", "What stands against what"),
    "update": ("Updates", "What a later count or event has overtaken"),
    "independent": ("Agreements", "Told alike by sources without a common origin"),
    "unknown": ("Agreements of unknown origin", "Told alike; nobody says who told it first: maybe no second witness"),
    "echo": ("Echoes", "One origin, told more than once: no second witness"),
}
_SHOWN = 12


def section(heading: str, *content: Child, key: str, standfirst: str = "", level: str = "h2") -> Markup:
    """A part of a page that can be found by its heading."""
    words = el("p", standfirst, class_="standfirst") if standfirst else None
    title = el("div", el(level, heading, id=f"{key}-title"), words, class_="heading")
    return el("section", title, *content, id=key, aria_labelledby=f"{key}-title")


def tally(pairs: Sequence[Pair]) -> str:
    """How many there are of each sort, as words."""
    counts = Counter(map(tie, pairs))
    parts = [f"{counts[kind]} {_NOUNS[kind][counts[kind] > 1]}" for kind in TIES if counts[kind]]
    return ", ".join(parts) or "no links between claims"


def pair_sections(
    edition: Edition, pairs: Sequence[Pair], letters: tuple[str, str] | None = None, shown: int = _SHOWN, most: int = 0
) -> list[Markup]:
    """Pairs sort by sort, conflicts first.

    Args:
        edition: the whole.
        pairs: sorted by weight.
        letters: what the sides are called; their articles without it.
        shown: how many of a sort stand open; the rest is folded.
        most: how many of a sort are written at all; 0 for all of them.
    """
    found = []
    for kind in TIES:
        those = [pair for pair in pairs if tie(pair) == kind]
        if those:
            cards = [pair_card(edition, pair, letters) for pair in (those[:most] if most else those)]
            found.append(_folded(kind, cards, len(those), shown))
    return found


def _folded(kind: str, cards: Sequence[Markup], total: int, shown: int) -> Markup:
    heading, standfirst = _HEADINGS[kind]
    rest = cards[shown:]
    more = el("details", el("summary", f"{len(rest)} more"), *rest, class_="more") if rest else None
    beyond = total - len(cards)
    note = el("p", f"{beyond} more are told of on the pages of their articles.", class_="none") if beyond else None
    key = f"pairs-{kind}"
    return section(f"{heading} ({total})", *cards[:shown], more, note, key=key, standfirst=standfirst, level="h3")
