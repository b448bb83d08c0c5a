"""The terminal: reports to read, wrapped and coloured if the page is a screen, plain lines if it is a pipe."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.reports.values import PLAIN, Page, Report

TITLE = "text to read"


def render(report: Report, page: Page = PLAIN) -> Iterator[str]:
    """Write a report to be read, block by block."""
    # The layout is heavy, and the command line asks every format for its title.
    from claimcheck.reports.layout.blocks import blocks
    from claimcheck.reports.layout.lines import write

    for block in blocks(report, page):
        yield write(block, page)
