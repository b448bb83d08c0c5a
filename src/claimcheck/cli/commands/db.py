"""``claimcheck db``: the database as a file."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from claimcheck.cli import options
from claimcheck.cli.output import existing, open_store, progress, tell
from claimcheck.reports.safety import visible

_FAULTY = 1
_KILOBYTE = 1024


@click.group(epilog=options.examples("claimcheck db backup", "claimcheck db check", "claimcheck db path"))
def command() -> None:
    """Find, copy, check, shrink the database."""


@command.command(epilog=options.examples('sqlite3 "$(claimcheck db path)"'))
@options.database
def path(db: Path) -> None:
    """Print where the database is."""
    click.echo(existing(db).absolute())


@command.command(epilog=options.examples("claimcheck db backup", "claimcheck db backup copies/claims-monday.db"))
@click.argument("target", required=False, type=click.Path(path_type=Path))
@options.database
def backup(target: Path | None, db: Path) -> None:
    """Copy the database, also while something is being ingested into it.

    TARGET is the copy; without it, one with the date and time in its name is put beside the database.
    """
    from claimcheck.store import backup

    with progress() as show:
        show(f"copying {db}")
        made = backup(existing(db), target or db.with_name(f"{db.name}.{datetime.now():%Y-%m-%d-%H%M%S}.bak"))
    click.echo(made.path)


@command.command(epilog=options.examples("claimcheck db check && echo sound"))
@options.database
def check(db: Path) -> int:
    """Say what is wrong with the database, a line each; the exit status is 1 if anything is."""
    from claimcheck.store import faults

    with progress() as show:
        show(f"checking {db}")
        found = faults(existing(db))
    for fault in found:
        click.echo(visible(f"{db}: {fault}"))
    if not found:
        click.echo(f"{db}: sound")
    return _FAULTY if found else 0


@command.command(epilog=options.examples("claimcheck db vacuum", "claimcheck db vacuum --rebuild-search"))
@click.option("--rebuild-search", is_flag=True, help="Make the full-text index anew as well.")
@options.database
def vacuum(rebuild_search: bool, db: Path) -> None:
    """Write the file anew, without the room that deleted rows left behind."""
    from claimcheck import store

    with progress() as show:
        show(f"writing {db} anew")
        if rebuild_search:
            store.rebuild_search(existing(db))
        done = store.vacuum(existing(db))
    click.echo(f"{db}: {done.before // _KILOBYTE:,} kB before, {done.after // _KILOBYTE:,} kB after")


@command.command(epilog=options.examples("claimcheck db upgrade"))
@options.database
def upgrade(db: Path) -> None:
    """Carry a database of an earlier claimcheck forward; every command does so, this one does nothing else.

    The former state is kept beside it, in a file that ends in .bak.
    """
    with open_store(db) as store:
        if store.former is None:
            tell(f"{db}: is up to date")
