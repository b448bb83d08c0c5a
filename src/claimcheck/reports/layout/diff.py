"""Two documents against each other, conflicts first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from claimcheck.model import Claim, Document
from claimcheck.reports.layout import styles
from claimcheck.reports.layout.claims import about, about_what, headline, reasons, review, sides, told
from claimcheck.reports.layout.lines import Lines, plain, wrap
from claimcheck.reports.layout.lists import count
from claimcheck.reports.values import DiffReport, Pair

_BLANK = Text()
_LEGEND = "under each claim: who says so → who passed it on → outlet"


def diff(report: DiffReport, width: int | None) -> Iterator[Lines]:
    """Headlines, what there is of each kind, then section by section; empty sections are left out."""
    yield [*_headline("A", report.a, _claims_of(report, "a"), width)]
    yield [*_headline("B", report.b, _claims_of(report, "b"), width), _BLANK]
    yield [*wrap(_summary(report), width), Text(_LEGEND, style=styles.QUIET)]
    yield from _pairs("Conflicts", styles.CONFLICT, report.conflicts, width)
    yield from _pairs("Updates", styles.UPDATE, report.updates, width)
    yield from _pairs("Agreements", styles.AGREEMENT, report.agreements, width)
    yield from _singles("Only in A", styles.SIDE_A, report.only_a, width)
    yield from _singles("Only in B", styles.SIDE_B, report.only_b, width)


def _claims_of(report: DiffReport, letter: str) -> int:
    pairs = (*report.conflicts, *report.updates, *report.agreements)
    paired = {pair.a.id if letter == "a" else pair.b.id for pair in pairs}
    return len(paired) + len(report.only_a if letter == "a" else report.only_b)


def _headline(letter: str, document: Document, claims: int, width: int | None) -> Lines:
    label = Text(letter, style=styles.SIDE_A if letter == "A" else styles.SIDE_B)
    return [
        *wrap(headline(document), width, 3, label),
        *wrap(about(document, count(claims, "claim"), document.id), width, 3),
    ]


def _summary(report: DiffReport) -> Text:
    parts = (
        (count(len(report.conflicts), "conflict"), styles.CONFLICT if report.conflicts else styles.QUIET),
        (count(len(report.updates), "update"), styles.UPDATE if report.updates else ""),
        (count(len(report.agreements), "agreement"), styles.AGREEMENT if report.agreements else styles.QUIET),
        (f"{len(report.only_a)} only in A", styles.SIDE_A),
        (f"{len(report.only_b)} only in B", styles.SIDE_B),
    )
    shown = [Text(words, style=style) for words, style in parts if not words.startswith(("no update", "0 "))]
    return Text(" · ").join(shown)


def _pairs(title: str, style: str, pairs: Sequence[Pair], width: int | None) -> Iterator[Lines]:
    if pairs:
        yield [_BLANK, Text(title, style=style)]
    for pair, again in _grouped(pairs):
        yield [_BLANK, *wrap(_verdict(pair), width), *sides(pair, width, again=again), *reasons(pair, width)]


def _grouped(pairs: Sequence[Pair]) -> Iterator[tuple[Pair, bool]]:
    """Pairs of one claim of A together, the surest group first; with each, whether A's claim stands above already."""
    groups: dict[str, list[Pair]] = {}
    for pair in pairs:
        groups.setdefault(pair.a.id, []).append(pair)
    for group in groups.values():
        yield from ((pair, number > 0) for number, pair in enumerate(group))


def _verdict(pair: Pair) -> Text:
    text = Text().append(about_what(pair), "bold").append(f" · {pair.link.score:.2f}", styles.QUIET)
    if pair.superseded:
        text.append(f" · {pair.superseded.upper()} has been overtaken")
    return text.append_text(review(pair.ruling))


def _singles(title: str, style: str, claims: Sequence[Claim], width: int | None) -> Iterator[Lines]:
    if claims:
        yield [_BLANK, Text(title, style=style)]
    for claim in claims:
        yield [_BLANK, *wrap(plain(claim.text), width, 3), *wrap(told(claim, claim.id), width, 3)]
