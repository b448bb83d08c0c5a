"""CSV: a report as a table that is safe to open in a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO

from claimcheck.reports.safety import spreadsheet_cell
from claimcheck.reports.tables import Cells, table
from claimcheck.reports.values import PLAIN, Page, Report

TITLE = "a CSV table"


def render(report: Report, page: Page = PLAIN) -> Iterator[str]:  # noqa: ARG001
    """Write a report with a line of column names and one line an entry."""
    content = table(report)
    yield _line(content.columns)
    yield from map(_line, content.rows)


def _line(cells: Cells) -> str:
    buffer = StringIO()
    csv.writer(buffer, lineterminator="\n").writerow([spreadsheet_cell(cell) for cell in cells])
    return buffer.getvalue()
