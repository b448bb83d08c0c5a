"""``claimcheck import``."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

import click

from claimcheck.cli import options
from claimcheck.cli.output import progress


@click.command(
    epilog=options.examples(
        "claimcheck import claims.jsonl --db again.db",
        "ssh archive claimcheck export --format jsonl | claimcheck import - --db copy.db",
    )
)
@click.argument("file", metavar="FILE|-", type=click.File("rb"))
@options.database
def command(file: BinaryIO, db: Path) -> None:
    """Make the database again of which FILE is an export.

    FILE was written by: claimcheck export --format jsonl. Everything comes back with the same ids: articles, claims and
    links, and what persons decided. The database must not be there yet; it is made whole or not at all.
    """
    from claimcheck.store import restore

    with progress() as show:
        show(f"making {db}")
        made = restore(file, db, getattr(file, "name", "-"))
    told = ", ".join(f"{made.rows[table]:,} {table}" for table in ("documents", "claims", "links"))
    click.echo(f"{db}: {told}")
