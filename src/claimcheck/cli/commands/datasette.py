"""``claimcheck datasette``."""

from __future__ import annotations

import json
from pathlib import Path

import click

from claimcheck.cli import options
from claimcheck.cli.files import write_out
from claimcheck.cli.output import existing


@click.command(
    epilog=options.examples(
        "claimcheck datasette -o metadata.json",
        "datasette claims.db -m metadata.json",
    )
)
@options.output_file()
@options.database
def command(out: Path | None, db: Path) -> None:
    """Write metadata for Datasette, which shows the database in a browser.

    What each table and column means, full-text search, and worked queries: conflicts on a topic, who relies on whom,
    echo chambers and others. The database is named as its file is.
    """
    from claimcheck.store import metadata

    write_out(out, [json.dumps(metadata(existing(db).stem), ensure_ascii=False, indent=2) + "\n"])
