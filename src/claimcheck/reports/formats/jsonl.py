"""JSON lines: a report as one object an entry."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from claimcheck.reports.records import rows
from claimcheck.reports.safety import escape_json
from claimcheck.reports.values import PLAIN, Page, Report

TITLE = "JSON lines, one entry a line"


def json_line(record: dict[str, Any]) -> str:
    """One object as one line, line break included."""
    return escape_json(json.dumps(record, ensure_ascii=False)) + "\n"


def render(report: Report, page: Page = PLAIN) -> Iterator[str]:  # noqa: ARG001
    """Write a report, one object a line."""
    yield from map(json_line, rows(report))
