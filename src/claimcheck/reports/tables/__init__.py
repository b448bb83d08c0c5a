"""Reports as flat tables, for the formats that know only rows and columns: a module a family."""

from __future__ import annotations

from claimcheck.reports.tables import claims, courses, judgements, links
from claimcheck.reports.tables.common import Cells, Table, cell_text
from claimcheck.reports.values import ClaimFamily, CourseFamily, LinkFamily, Report

__all__ = ["Cells", "Table", "cell_text", "table"]


def table(report: Report) -> Table:
    """A report as a table: an entry a row; several values in one cell are parted by ``; ``."""
    if isinstance(report, ClaimFamily):
        return claims.table(report)
    if isinstance(report, LinkFamily):
        return links.table(report)
    if isinstance(report, CourseFamily):
        return courses.table(report)
    return judgements.table(report)
