"""What became of claims: over the versions of an article, and from article to article."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from claimcheck.model import Claim, Version
from claimcheck.reports.layout import styles
from claimcheck.reports.layout.claims import about, headline, told
from claimcheck.reports.layout.lines import Lines, plain, wrap
from claimcheck.reports.layout.lists import count
from claimcheck.reports.layout.marks import marked
from claimcheck.reports.values import Page
from claimcheck.reports.values.courses import DriftReport, HistoryReport, Revision, Shift
from claimcheck.reports.words import Wordings

_BLANK = Text()
_INDENT = 3
_EVENTS = {"added": styles.AGREEMENT, "dropped": styles.CONFLICT, "changed": styles.UPDATE}


def history(report: HistoryReport, page: Page) -> Iterator[Lines]:
    """The versions, then revision by revision what changed."""
    newest = report.versions[-1].document
    yield [
        *wrap(headline(newest), page.width),
        *wrap(about(newest, count(len(report.versions), "version")), page.width),
    ]
    yield [_BLANK, *(line for version in report.versions for line in _version(version, page.width))]
    if not report.revisions:
        only = "There is one version only: no later ingest brought another text of this article."
        yield [_BLANK, *wrap(Text(only), page.width)]
    for revision in report.revisions:
        yield from _revision(revision, page)


def drift(report: DriftReport, page: Page) -> Iterator[Lines]:
    """The first telling, then every retelling with what is different in it."""
    yield [*_telling(report.first, page.width), *wrap(plain(report.first.text), page.width, _INDENT)]
    for hop in report.hops:
        yield [_BLANK, *_hop(hop, page)]
    yield [_BLANK, *wrap(Text(_sum(report), style=styles.QUIET), page.width)]


def _version(version: Version, width: int | None) -> Lines:
    document = version.document
    when = f"ingested {version.ingested_at}" if version.ingested_at else ""
    head = plain(document.id, styles.ID).append("  ")
    head.append_text(about(document, count(version.claims, "claim"), when, version.reason))
    return wrap(Text().append_text(head), width, _INDENT, Text(str(version.number), style="bold"))


def _revision(revision: Revision, page: Page) -> Iterator[Lines]:
    numbers = (revision.before.number, revision.after.number)
    title = Text(f"Version {numbers[0]} → {numbers[1]}", style=styles.HEADING)
    yield [_BLANK, *wrap(title.append(f"  {revision.counts}", styles.QUIET), page.width)]
    for shift in revision.shifts:
        yield [_BLANK, *_shift(shift, numbers, page)]


def _shift(shift: Shift, numbers: tuple[int, int], page: Page) -> Lines:
    lines = wrap(_verdict(shift), page.width)
    differing = shift.wordings
    sides = (
        (shift.before, numbers[0], differing.a if differing else ()),
        (shift.after, numbers[1], differing.b if differing else ()),
    )
    for claim, number, spans in sides:
        if claim is not None:
            lines += wrap(marked(claim.text, spans, page), page.width, _INDENT, Text(str(number), style=styles.QUIET))
            lines += wrap(told(claim, claim.id), page.width, _INDENT)
    return [*lines, *_details(shift, page.width)]


def _verdict(shift: Shift) -> Text:
    text = Text(shift.event, style=_EVENTS[shift.event])
    return text.append("".join(f" · {kind.value}" for kind in shift.kinds))


def _details(shift: Shift, width: int | None) -> Lines:
    lines = [line for words in shift.details for line in wrap(plain(words), width, _INDENT)]
    return [*lines, *(wrap(plain(shift.reason, styles.REASON), width, _INDENT) if shift.reason else [])]


def _telling(claim: Claim, width: int | None) -> Lines:
    head = Text(claim.published or "undated", style="bold").append("  ")
    return wrap(head.append_text(told(claim, claim.id)), width)


def _hop(hop: Shift, page: Page) -> Lines:
    if hop.before is None or hop.after is None:
        return []
    differing = hop.wordings
    text = marked(hop.after.text, differing.b if differing else (), page)
    lines = [*_telling(hop.after, page.width), *wrap(text, page.width, _INDENT)]
    lines += wrap(Text(_what(hop), style=styles.UPDATE if hop.changes else styles.QUIET), page.width, _INDENT)
    for words in (*hop.details, *_replaced(differing)):
        lines += wrap(plain(words), page.width, _INDENT)
    return [*lines, *wrap(plain(f"after {hop.before.id}: {hop.reason}", styles.REASON), page.width, _INDENT)]


def _what(hop: Shift) -> str:
    return " · ".join(kind.value for kind in hop.kinds) or "no change"


def _replaced(differing: Wordings | None) -> Iterator[str]:
    """The words that were exchanged, added and left out."""
    if differing and not differing.same:
        yield "words: " + "; ".join(_exchange(before, after) for before, after in differing.replaced)


def _exchange(before: str, after: str) -> str:
    return f"{before} → {after}" if before and after else f"+ {after}" if after else f"- {before}"


def _sum(report: DriftReport) -> str:
    agreeing = f" · independent claims that agree: {report.independent}" if report.independent else ""
    if not report.hops:
        return f"no other article retells this claim{agreeing}"
    changed = sum(bool(hop.changes) for hop in report.hops)
    return f"{count(len(report.hops), 'hop')} · {changed or 'none'} with changes{agreeing}"
