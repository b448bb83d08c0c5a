"""Two sides against each other, conflicts first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from claimcheck.model import Claim, Document
from claimcheck.reports.layout import styles
from claimcheck.reports.layout.claims import about, headline, told
from claimcheck.reports.layout.lines import Lines, beside, plain, wrap
from claimcheck.reports.layout.lists import count
from claimcheck.reports.layout.pairs import GAP, about_what, half, reasons, sides, standing, verdict
from claimcheck.reports.values import DiffReport, Page, Pair, Side, Voice

_BLANK = Text()
_CHAIN = "below: who says so → who passed it on → outlet"
_MEANINGS = {
    "quantity": "at odds over a number",
    "date": "at odds over the day",
    "place": "at odds over the place",
    "actor": "at odds over who it was",
    "denial": "one denies it",
    "negation": "the one says the opposite of the other",
    "status": "at odds over how far it has got",
    "echo": "one origin told twice",
    "independent": "two origins",
    "origin unknown": "maybe no second witness",
}


def diff(report: DiffReport, page: Page) -> Iterator[Lines]:
    """Headlines, what there is of each kind, then section by section; empty sections are left out."""
    width = page.width
    yield [*_headline("A", report.a, report.claims_of("a"), width)]
    yield [*_headline("B", report.b, report.claims_of("b"), width), _BLANK]
    yield [*wrap(_summary(report), width), *_legend(report, page)]
    yield from _pairs("Conflicts", styles.CONFLICT, report.conflicts, report, page)
    yield from _pairs("Updates", styles.UPDATE, report.updates, report, page)
    yield from _pairs("Agreements", styles.AGREEMENT, report.agreements, report, page)
    yield from _verdicts(report, page)
    yield from _alone(report, page)
    if report.folded:
        yield [_BLANK, *wrap(Text(report.folded.words, style=styles.QUIET), width)]


def _headline(letter: str, side: Side, claims: int, width: int | None) -> Lines:
    label = Text(letter, style=styles.SIDE_A if letter == "A" else styles.SIDE_B)
    if isinstance(side, Document):
        facts = about(side, count(claims, "claim"), side.id)
        return [*wrap(headline(side), width, 3, label), *wrap(facts, width, 3)]
    title = plain(side.title, styles.HEADING)
    facts = plain(f"{count(claims, 'claim')} in {count(side.articles, 'article')}", styles.QUIET)
    return [*wrap(title, width, 3, label), *wrap(facts, width, 3)]


def _summary(report: DiffReport) -> Text:
    parts = (
        (count(len(report.conflicts), "conflict"), styles.CONFLICT if report.conflicts else styles.QUIET),
        (count(len(report.updates), "update"), styles.UPDATE if report.updates else ""),
        (count(len(report.agreements), "agreement"), styles.AGREEMENT if report.agreements else styles.QUIET),
        (count(len(report.verdicts), "verdict"), ""),
        (f"{len(report.only_a)} only in A", styles.SIDE_A),
        (f"{len(report.only_b)} only in B", styles.SIDE_B),
    )
    shown = [
        Text(words, style=style) for words, style in parts if not words.startswith(("no update", "no verdict", "0 "))
    ]
    return Text(" · ").join(shown)


def _legend(report: DiffReport, page: Page) -> Lines:
    marks = ["marked" if page.colour else "[words]", "not on the other side"] if report.pairs else []
    words = " · ".join(filter(None, (": ".join(marks), _CHAIN)))
    return wrap(Text(words, style=styles.QUIET), page.width)


def _pairs(title: str, style: str, pairs: Sequence[Pair], report: DiffReport, page: Page) -> Iterator[Lines]:
    if pairs:
        yield [_BLANK, Text(title, style=style)]
    dated = isinstance(report.a, Voice)
    for number, (pair, again) in enumerate(_grouped(pairs)):
        both = sides(pair, page, again=again, dated=dated)
        head = [_BLANK] if number else []
        yield [*head, *wrap(_verdict(pair, style), page.width), *both, *reasons(pair, page.width)]


def _grouped(pairs: Sequence[Pair]) -> Iterator[tuple[Pair, bool]]:
    """Pairs of one claim of A together, the surest group first; with each, whether A's claim stands above already."""
    groups: dict[str, list[Pair]] = {}
    for pair in pairs:
        groups.setdefault(pair.a.id, []).append(pair)
    for group in groups.values():
        yield from ((pair, number > 0) for number, pair in enumerate(group))


def _verdict(pair: Pair, style: str) -> Text:
    """What it is about, in the word of the command line and in those of a newcomer."""
    about = about_what(pair)
    meaning = f" · {_MEANINGS[about]}"
    if pair.superseded:
        meaning = " · what was planned is told as done" if pair.witness else ""
    return Text().append(about, style).append(meaning).append_text(standing(pair))


def _verdicts(report: DiffReport, page: Page) -> Iterator[Lines]:
    if report.verdicts:
        yield [_BLANK, Text("Decided since", style=styles.HEADING)]
    for number, pair in enumerate(report.verdicts):
        yield [*([_BLANK] if number else []), *wrap(verdict(pair), page.width), *sides(pair, page, dated=True)]


def _alone(report: DiffReport, page: Page) -> Iterator[Lines]:
    """What only one side has: side by side where there is room."""
    width = half(page.width) if report.only_a and report.only_b else page.width
    dated = isinstance(report.a, Voice)
    a = _singles("Only in A", styles.SIDE_A, report.only_a, width, dated)
    b = _singles("Only in B", styles.SIDE_B, report.only_b, width, dated)
    if width != page.width:
        yield beside(a, b, (width or 0) + GAP)
    else:
        yield [*a, *b]


def _singles(title: str, style: str, claims: Sequence[Claim], width: int | None, dated: bool) -> Lines:
    if not claims:
        return []
    lines = [_BLANK, Text(title, style=style)]
    for number, claim in enumerate(claims):
        tail = [claim.published] if dated and claim.published else []
        lines += [_BLANK] if number else []
        lines += [*wrap(plain(claim.text), width, 3), *wrap(told(claim, *tail, claim.id), width, 3)]
    return lines
