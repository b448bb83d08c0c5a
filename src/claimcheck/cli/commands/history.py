"""``claimcheck history``."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.cli import completion, options
from claimcheck.cli.output import emit, open_store


@click.command(epilog=options.examples("claimcheck history harbour.txt", "claimcheck history a3f1 --json"))
@click.argument("document", shell_complete=completion.documents)
@options.database
@options.narrative
@options.output_format
def command(document: str, db: Path, narrative: bool, format: str | None) -> None:
    """Show what an article changed from version to version.

    Claims that were added, dropped, put more or less surely, counted otherwise or attributed to somebody else, in the
    order of the text. A version is what ingest finds under the same id, web address or file with another text.
    DOCUMENT is any version: id, title or path; elsewhere DOCUMENT@1 names the first version.
    """
    from claimcheck.overviews import history

    with open_store(db) as store:
        report = history(store, document, narrative=narrative)
    emit(report, format)
