"""Reports as plain records, for the formats that machines read: a module a family."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.interchange import Json
from claimcheck.reports.records import claims, courses, judgements, links
from claimcheck.reports.records.common import headed
from claimcheck.reports.values import ClaimFamily, CourseFamily, LinkFamily, Report


def whole(report: Report) -> Json:
    """A report as one object, its ``schema`` first."""
    return headed(report.name, _body(report))


def rows(report: Report) -> Iterator[Json]:
    """A report as one object an entry: claims, sources, documents, hops …; a diff names the ``section`` of each."""
    if isinstance(report, ClaimFamily):
        return claims.rows(report)
    if isinstance(report, LinkFamily):
        return links.rows(report)
    if isinstance(report, CourseFamily):
        return courses.rows(report)
    return judgements.rows(report)


def _body(report: Report) -> Json:
    if isinstance(report, ClaimFamily):
        return claims.body(report)
    if isinstance(report, LinkFamily):
        return links.body(report)
    if isinstance(report, CourseFamily):
        return courses.body(report)
    return judgements.body(report)
