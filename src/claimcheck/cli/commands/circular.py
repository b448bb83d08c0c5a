"""``claimcheck circular``."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.cli import options
from claimcheck.cli.output import emit, open_store, progress


@click.command(epilog=options.examples("claimcheck circular", "claimcheck circular --json"))
@options.database
@options.output_format
def command(db: Path, format: str | None) -> None:
    """Find media that cite each other round, and trails that end in "media reports".

    A circle is one statement that each of its media has from the next, with the claims that show it.
    """
    from claimcheck.inquiries import circular

    with progress() as show, open_store(db) as store:
        show("reading the database")
        report = circular(store)
    emit(report, format)
