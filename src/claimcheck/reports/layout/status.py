"""The state of a database in a few lines."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from claimcheck.reports.layout import styles
from claimcheck.reports.layout.lines import Lines, plain, wrap
from claimcheck.reports.values.status import LinkCount, StatusReport

_BLANK = Text()
_WIDTH = 6


def status(report: StatusReport, width: int | None) -> Iterator[Lines]:
    """What there is, number by number, then the command that is worth most now."""
    yield wrap(plain(report.database, styles.HEADING), width)
    yield [_BLANK, *_row(report.articles, _articles(report), width)]
    yield _row(report.claims, _claims(report), width)
    yield _row(report.sources, _noun(report.sources, "source"), width)
    total, open = sum(each.links for each in report.links), sum(each.unreviewed for each in report.links)
    yield _row(total, f"{_noun(total, 'link')}{f', {open} unreviewed' if total else ''}", width)
    for each in report.links:
        yield _row(each.links, _sort(each), width, deeper=True)
    command, why = report.next
    head = Text("next  ", style=styles.QUIET).append_text(plain(command, "bold"))
    yield [_BLANK, *wrap(head, width), *wrap(plain(why, styles.QUIET), width, _WIDTH)]


def _row(number: int, words: str, width: int | None, *, deeper: bool = False) -> Lines:
    indent = _WIDTH * (1 + deeper)
    return wrap(Text(words, style=styles.QUIET if deeper else ""), width, indent, Text(f"{number:>{indent - 2}}"))


def _articles(report: StatusReport) -> str:
    facts = (
        f"{report.earlier_versions} earlier {_noun(report.earlier_versions, 'version')} kept"
        if report.earlier_versions
        else "",
        f"{report.undated} undated" if report.undated else "",
        f"{report.unlinked} not linked yet" if report.unlinked else "",
    )
    return ", ".join([_noun(report.articles, "article"), *filter(None, facts)])


def _claims(report: StatusReport) -> str:
    if not report.claims:
        return "claims"
    return f"{_noun(report.claims, 'claim')}, {report.unknown_share:.0%} of an unknown speaker"


def _sort(each: LinkCount) -> str:
    open = f", {each.unreviewed} unreviewed" if each.unreviewed else ""
    return f"{each.relation}, {each.kind}{open}"


def _noun(number: int, noun: str) -> str:
    return noun if number == 1 else f"{noun}s"
