"""Markdown: a report to paste into an issue, a wiki or a dossier."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimcheck.model import Claim, Review, Ruling
from claimcheck.provenance import Branch, branches
from claimcheck.reports import course_markup
from claimcheck.reports.markup import escaped, told
from claimcheck.reports.tables import Cells, table
from claimcheck.reports.values import (
    PLAIN,
    ClaimReport,
    ClaimsReport,
    ConflictsReport,
    CorroborationReport,
    DiffReport,
    LinksReport,
    Page,
    Pair,
    Report,
    Side,
    Voice,
)
from claimcheck.reports.values.common import instead
from claimcheck.reports.values.courses import DriftReport, HistoryReport, TimelineReport

TITLE = "Markdown"


def render(report: Report, page: Page = PLAIN) -> Iterator[str]:  # noqa: ARG001
    """Write a report: claims and links as lists, sources and documents as tables, a diff in sections."""
    match report:
        case ClaimsReport():
            yield from map(_claim, report.claims)
        case ClaimReport():
            yield from (_claim(report.claim), "\n", *map(_pair, report.links))
        case LinksReport():
            yield from map(_pair, report.pairs)
        case DiffReport():
            yield from _diff(report)
        case HistoryReport() | DriftReport() | TimelineReport():
            yield from course_markup.lines(report)
        case ConflictsReport():
            yield from _section("Conflicts", map(_pair, report.conflicts))
            yield from _section("Updates", map(_pair, report.updates))
        case CorroborationReport():
            yield from _corroboration(report)
        case _:
            yield from _table(report)


def _claim(claim: Claim) -> str:
    return f"- {told(claim)}\n"


def _kind(pair: Pair) -> str:
    return "origin unknown" if pair.witness == "unknown" else pair.link.kind.value


def _review(ruling: Ruling | None) -> str:
    if ruling is None:
        return Review.SUGGESTED.value
    by = f" by {escaped(ruling.reviewer)}" if ruling.reviewer else ""
    return f"{ruling.review.value}{by}" + (f", {instead(ruling)}" if ruling.own_kind else "")


def _pair(pair: Pair) -> str:
    link, words = pair.link, pair.wordings
    overtaken = f", {pair.superseded.upper()} overtaken" if pair.superseded else ""
    review, comment = _review(pair.ruling), pair.ruling.comment if pair.ruling else ""
    lines = [
        f"- **{link.relation.value}, {_kind(pair)}** ({link.score:.2f}{overtaken}, {review})",
        f"  - A: {told(pair.a, words.a)}",
        f"  - B: {told(pair.b, words.b)}",
        *(f"  - {escaped(reason)}" for reason in link.reasons),
        *([f"  - {escaped(comment)}"] if comment else []),
    ]
    return "\n".join(lines) + "\n"


def _corroboration(report: CorroborationReport) -> Iterator[str]:
    found = report.found
    yield f"Articles: {found.articles}, independent roots: {found.independent}, unknown: {found.unknown}\n\n"
    for witness in found.witnesses:
        yield f"- **{escaped(', '.join(witness.roots))}** ({'known' if witness.known else 'unknown'})\n"
        yield from (line for branch in branches(witness.trails) for line in _branch(branch, "  "))
    yield from _section("Conflicts", map(_pair, report.conflicts))


def _branch(branch: Branch, indent: str) -> Iterator[str]:
    yield f"{indent}- {escaped(branch.station.name)}\n"
    yield from (f"{indent}  - {told(claim)}\n" for claim in branch.claims)
    yield from (line for onward in branch.branches for line in _branch(onward, indent + "  "))


def _heading(letter: str, document: Side) -> str:
    if isinstance(document, Voice):
        return f"- {letter}: **{escaped(document.title)}** (articles: {document.articles})\n"
    about = ", ".join(escaped(part) for part in (document.outlet, document.published) if part)
    return (
        f"- {letter}: **{escaped(document.title or document.path or document.id)}**{f' ({about})' if about else ''}\n"
    )


def _diff(report: DiffReport) -> Iterator[str]:
    yield from ("# Diff\n\n", _heading("A", report.a), _heading("B", report.b))
    pairs = (("Conflicts", report.conflicts), ("updates", report.updates), ("agreements", report.agreements))
    alone = (("only in A", report.only_a), ("only in B", report.only_b))
    yield f"\n{', '.join(f'{name}: {len(entries)}' for name, entries in (*pairs, *alone))}\n"
    yield from _section("Conflicts", map(_pair, report.conflicts))
    yield from _section("Updates", map(_pair, report.updates))
    yield from _section("Agreements", map(_pair, report.agreements))
    if report.verdicts:
        yield from _section("Decided since", map(_pair, report.verdicts))
    yield from _section("Only in A", map(_claim, report.only_a))
    yield from _section("Only in B", map(_claim, report.only_b))
    if report.folded:
        yield f"\n{report.folded.words}.\n"


def _section(title: str, entries: Iterable[str]) -> Iterator[str]:
    yield f"\n## {title}\n\n"
    empty = True
    for entry in entries:
        empty = False
        yield entry
    if empty:
        yield "None.\n"


def _table(report: Report) -> Iterator[str]:
    content = table(report)
    yield _line(content.columns)
    yield _line(("---",) * len(content.columns))
    yield from (_line(tuple(map(escaped, row))) for row in content.rows)


def _line(cells: Cells) -> str:
    return f"| {' | '.join(cells)} |\n"
