"""Claims in order of time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from rich.text import Text

from claimcheck.reports.layout import styles
from claimcheck.reports.layout.claims import told
from claimcheck.reports.layout.lines import Lines, plain, wrap
from claimcheck.reports.layout.lists import count
from claimcheck.reports.values.courses import Entry, Moment, TimelineReport

_BLANK = Text()
_INDENT = 14
_STYLES = {
    Moment.FIRST: "bold",
    Moment.ECHO: styles.QUIET,
    Moment.CONFIRMATION: styles.AGREEMENT,
    Moment.DENIAL: styles.CONFLICT,
    Moment.CONFLICT: styles.CONFLICT,
    Moment.UPDATE: styles.UPDATE,
    Moment.CORRECTION: styles.UPDATE,
}


def timeline(report: TimelineReport, width: int | None) -> Iterator[Lines]:
    """Day by day, each claim with what it is to those before it; those without a day at the end."""
    facts = f" · as {report.by} · {count(len(report.entries) + len(report.undated), 'claim')}"
    yield wrap(Text().append_text(plain(report.subject, styles.HEADING)).append(facts, styles.QUIET), width)
    for day, entries in groupby(report.entries, key=lambda entry: entry.day or ""):
        yield from _group(day, list(entries), report.by, width)
    if report.undated:
        title = "undated" if report.by == "told" else "no day named"
        yield from _group(title, report.undated, report.by, width)


def _group(title: str, entries: Sequence[Entry], by: str, width: int | None) -> Iterator[Lines]:
    yield [_BLANK, Text(title, style=styles.HEADING)]
    for entry in entries:
        yield _entry(entry, by, width)


def _entry(entry: Entry, by: str, width: int | None) -> Lines:
    label = Text(f"  {entry.moment.value}", style=_STYLES[entry.moment])
    when = [f"told {entry.claim.published}"] if by != "told" and entry.claim.published else []
    lines = wrap(plain(entry.claim.text), width, _INDENT, label)
    lines += wrap(told(entry.claim, *when, entry.claim.id), width, _INDENT)
    for words in _ties(entry):
        lines += wrap(plain(words, styles.REASON), width, _INDENT)
    return lines


def _ties(entry: Entry) -> Iterator[str]:
    """The weightiest tie with its reason, then the others by their ids."""
    if not entry.ties:
        return
    first, *others = entry.ties
    yield f"{first.phrase}: {first.reason}"
    if others:
        yield "also " + ", ".join(tie.phrase for tie in others)
