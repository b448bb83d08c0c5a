"""``claimcheck documents``."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.cli import options
from claimcheck.cli.output import emit, open_store


@click.command(epilog=options.examples("claimcheck documents", "claimcheck documents --csv > documents.csv"))
@options.database
@options.narrative
@options.all_versions
@options.output_format
def command(db: Path, narrative: bool, all_versions: bool, format: str | None) -> None:
    """List documents, with the ids that diff and claims take."""
    from claimcheck.reports import DocumentsReport

    with open_store(db) as store:
        rows = tuple(store.documents(narrative=narrative, all_versions=all_versions))
    emit(DocumentsReport(rows), format)
