"""Two claims, and why they are linked or not."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from claimcheck.model import Finding
from claimcheck.reports.layout import styles
from claimcheck.reports.layout.lines import Lines, plain, wrap
from claimcheck.reports.layout.pairs import pair_block, review, side
from claimcheck.reports.values import Page, Pair, WhyReport

_BLANK = Text()
_NAME = 15
_EFFECT = 7


def why(report: WhyReport, page: Page) -> Iterator[Lines]:
    """The link with its reasons, or both claims and what is missing; then the evidence, the weightiest first."""
    told, width = report.explanation, page.width
    if told.link:
        pair = Pair(told.link, report.a, report.b, report.ruling)
        yield pair_block(pair, page)
    else:
        yield [*side(report.a, "A", width), *side(report.b, "B", width), _BLANK]
        yield _missing(report, width)
    yield [_BLANK, *wrap(_likelihood(report), width)]
    yield [line for finding in told.findings for line in _finding(finding, width)]


def _missing(report: WhyReport, width: int | None) -> Lines:
    decided = review(report.ruling) if report.ruling else Text()
    lines = wrap(Text("no link", styles.CONFLICT).append_text(decided), width)
    for reason in report.explanation.missing:
        lines += wrap(plain(reason, styles.REASON), width, 3, Text(" - "))
    if report.explanation.verdict:
        lines += wrap(plain(f"if both told of one thing: {report.explanation.verdict}"), width, 3)
    return lines


def _likelihood(report: WhyReport) -> Text:
    told = report.explanation
    text = Text("Evidence", styles.HEADING)
    return text.append(
        f" · both tell of one thing: {told.likelihood:.2f} likely; the least score of a link: {told.threshold:.2f}",
        styles.QUIET,
    )


def _finding(finding: Finding, width: int | None) -> Lines:
    label = Text(f"{finding.sign:<{_NAME}}")
    # What weighs nothing is there for the reader alone.
    label.append(f"{finding.effect:+.2f}" if finding.effect else "", styles.QUIET)
    return wrap(_words(finding), width, _NAME + _EFFECT, label)


def _words(finding: Finding) -> Text:
    """The words that both have, or those of either side."""
    if finding.of_a == finding.of_b:
        return (
            plain(", ".join(finding.of_a)) if finding.of_a else Text(f"strength {finding.strength:.2f}", styles.QUIET)
        )
    text = Text("A ", styles.SIDE_A).append_text(plain(", ".join(finding.of_a)))
    return text.append("  B ", styles.SIDE_B).append_text(plain(", ".join(finding.of_b)))
