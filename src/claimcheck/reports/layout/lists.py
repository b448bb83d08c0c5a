"""The lists: claims, sources, documents, links."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from claimcheck.judgements import Description, Occurrence
from claimcheck.model import Anonymity, Claim, DocumentSummary, Reliability, SourceSummary
from claimcheck.reports.layout import styles
from claimcheck.reports.layout.claims import about, headline, told
from claimcheck.reports.layout.lines import Lines, plain, wrap
from claimcheck.reports.layout.pairs import pair_block
from claimcheck.reports.values import (
    AnonymousReport,
    ClaimsReport,
    ConflictsReport,
    DocumentsReport,
    LinksReport,
    Page,
    SourcesReport,
)

_COUNT_WIDTH = 5
_NOT_ONE = "the same description, not known to be the same person"
_BLANK = Text()


def count(number: int, noun: str) -> str:
    """``1 claim``, ``2 claims``, ``no claims``."""
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"


def claims(report: ClaimsReport, width: int | None) -> Iterator[Lines]:
    """A claim a block, its id first as the handle for ``show``."""
    for claim in report.claims:
        yield [*_claim(claim, width), _BLANK]
    yield _total(len(report.claims), "claim")


def sources(report: SourcesReport, width: int | None) -> Iterator[Lines]:
    """A source a block, the number of its claims in front."""
    for row in report.rows:
        yield _source(row, width)
    yield [*([_BLANK] if report.rows else []), *_total(len(report.rows), "source")]


def anonymous(report: AnonymousReport, width: int | None) -> Iterator[Lines]:
    """A description a block, with the articles that use it; nobody knows whether they mean one person."""
    for row in report.rows:
        yield [*_description(row, width), _BLANK]
    yield _total(len(report.rows), "description")


def told_of(told: Anonymity) -> str:
    """What is told of an unnamed source: ``official, 2 of them, "weil …"``."""
    number = f"{told.number} of them" if told.number and told.number > 1 else ""
    reason = f'"{told.reason}"' if told.reason else ""
    return ", ".join(filter(None, (told.role.value if told.role else "", number, reason)))


def documents(report: DocumentsReport, width: int | None) -> Iterator[Lines]:
    """A document a block, its id first as the handle for ``diff``."""
    for row in report.rows:
        yield [*_document(row, width), _BLANK]
    yield _total(len(report.rows), "document")


def links(report: LinksReport, page: Page) -> Iterator[Lines]:
    """A link a block: the verdict, both claims, the reasons."""
    for pair in report.pairs:
        yield [*pair_block(pair, page), _BLANK]
    yield _total(len(report.pairs), "link")


def conflicts(report: ConflictsReport, page: Page) -> Iterator[Lines]:
    """What stands against each other, then the updates under a heading of their own."""
    for pair in report.conflicts:
        yield [*pair_block(pair, page), _BLANK]
    if report.updates:
        yield [Text("Updates", style=styles.UPDATE), _BLANK]
    for pair in report.updates:
        yield [*pair_block(pair, page), _BLANK]
    updates = f", {count(len(report.updates), 'update')}" if report.updates else ""
    yield [Text(count(len(report.conflicts), "conflict") + updates, style=styles.QUIET)]


def _total(number: int, noun: str) -> Lines:
    return [Text(count(number, noun), style=styles.QUIET)]


def _claim(claim: Claim, width: int | None) -> Lines:
    head = plain(claim.id, styles.ID).append("  ")
    head.append_text(told(claim, *([claim.published] if claim.published else [])))
    return [*wrap(Text().append_text(head), width), *wrap(plain(claim.text), width, 2)]


def _source(row: SourceSummary, width: int | None) -> Lines:
    name = Text().append_text(plain(row.source.name, styles.SOURCE)).append(f" · {row.source.kind.value}", styles.QUIET)
    relayed = f"passed on {row.passed_on}, " if row.passed_on else ""
    where = count(row.documents, "document") + (f": {', '.join(row.outlets)}" if row.outlets else "")
    name.append_text(plain(f" · {relayed}{where}", styles.QUIET))
    name.append_text(plain(f" · {_NOT_ONE}" if row.is_description else "", styles.QUIET))
    name.append(f" · {row.grade.value}" if row.grade is not Reliability.F else "")
    indent = _COUNT_WIDTH + 2
    lines = wrap(name, width, indent, Text(f"{row.claims:>{_COUNT_WIDTH}}"))
    aliases = [alias for alias in row.aliases if alias != row.source.name]
    return lines + (wrap(plain(f"also {', '.join(aliases)}", styles.QUIET), width, indent) if aliases else [])


def _description(row: Description, width: int | None) -> Lines:
    articles, indent = len(row.occurrences), _COUNT_WIDTH + 2
    name = Text().append_text(plain(row.source.name, styles.SOURCE))
    name.append(f" · in {count(articles, 'article')}", styles.QUIET)
    name.append(f" · {_NOT_ONE}" if articles > 1 else "", styles.QUIET)
    name.append(f" · {row.grade.value}" if row.grade is not Reliability.F else "")
    lines = wrap(name, width, indent, Text(f"{row.claims:>{_COUNT_WIDTH}}"))
    return lines + [line for each in row.occurrences for line in _occurrence(each, width)]


def _occurrence(each: Occurrence, width: int | None) -> Lines:
    indent = _COUNT_WIDTH + 4
    facts = about(each.document, count(each.claims, "claim"), each.document.title or each.document.path or "")
    said = "; ".join(filter(None, (", ".join(each.wordings), *map(told_of, each.anonymity))))
    return [*wrap(facts, width, indent), *(wrap(plain(said), width, indent + 2) if said else [])]


def _document(row: DocumentSummary, width: int | None) -> Lines:
    document = row.document
    head = Text().append_text(plain(document.id, styles.ID)).append("  ")
    head.append_text(headline(document))
    version = f"version {row.version}" if row.version > 1 else ""
    facts = about(
        document, document.lang or "", version, count(row.claims, "claim"), document.url or document.path or ""
    )
    return [*wrap(head, width), *wrap(facts, width, 2)]
