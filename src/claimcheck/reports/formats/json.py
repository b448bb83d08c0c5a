"""JSON: a report as one object, with its ``schema``."""

from __future__ import annotations

import json
from collections.abc import Iterator

from claimcheck.reports.records import whole
from claimcheck.reports.safety import escape_json
from claimcheck.reports.values import PLAIN, Page, Report

TITLE = "one JSON object"


def render(report: Report, page: Page = PLAIN) -> Iterator[str]:  # noqa: ARG001
    """Write a report as one indented object."""
    yield escape_json(json.dumps(whole(report), ensure_ascii=False, indent=2)) + "\n"
