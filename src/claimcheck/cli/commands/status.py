"""``claimcheck status``."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.cli import options
from claimcheck.cli.output import emit, open_store


@click.command(epilog=options.examples("claimcheck status", "claimcheck status --db iran.db --json"))
@options.database
@options.output_format
def command(db: Path, format: str | None) -> None:
    """Show what is in the database, and what to do next."""
    from claimcheck.overviews import status

    with open_store(db) as store:
        report = status(store, str(db))
    emit(report, format)
