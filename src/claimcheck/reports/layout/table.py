"""Any table, its columns aligned."""

from __future__ import annotations

from collections.abc import Iterator
from io import StringIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from claimcheck.reports.layout import styles
from claimcheck.reports.layout.lines import Lines, plain
from claimcheck.reports.layout.lists import count
from claimcheck.reports.tables import cell_text
from claimcheck.reports.values import Cell, TableReport

# Wider than any table: what a pipe reads is neither wrapped nor cut.
_UNBROKEN = 1_000_000
_GAP = (0, 2, 0, 0)


def table(report: TableReport, width: int | None) -> Iterator[Lines]:
    """The names of the columns, the rows, and how many there are."""
    if report.columns:
        yield _lines(report, width)
    yield [Text(count(len(report.rows), "row"), style=styles.QUIET)]


def _lines(report: TableReport, width: int | None) -> Lines:
    console = Console(file=StringIO(), width=width or _UNBROKEN, color_system=None)
    drawn = Table(box=None, padding=_GAP, pad_edge=False, show_edge=False)
    for number, name in enumerate(report.columns):
        figures = all(isinstance(row[number], int | float | None) for row in report.rows)
        drawn.add_column(plain(name), justify="right" if figures else "left", overflow="fold")
    for row in report.rows:
        drawn.add_row(*map(_cell, row))
    with console.capture() as written:
        console.print(drawn)
    head, *body = (Text(line.rstrip()) for line in written.get().splitlines())
    head.stylize(styles.HEADING)
    return [head, *body]


def _cell(cell: Cell) -> Text:
    return plain(cell_text(cell))
