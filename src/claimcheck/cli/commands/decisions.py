"""``claimcheck decisions``."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.cli import options
from claimcheck.cli.output import emit, open_store


@click.command(epilog=options.examples("claimcheck decisions", "claimcheck decisions --csv > decisions.csv"))
@options.database
@options.output_format
def command(db: Path, format: str | None) -> None:
    """List decisions on sources: who merged and split what, when.

    Those that were taken back stay in the list.
    """
    from claimcheck.reports import DecisionsReport

    with open_store(db) as store:
        rows = tuple(store.decisions())
    emit(DecisionsReport(rows), format)
