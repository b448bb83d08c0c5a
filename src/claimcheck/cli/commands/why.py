"""``claimcheck why``."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.cli import completion, options
from claimcheck.cli.output import emit, open_store, progress


@click.command(epilog=options.examples("claimcheck why 3f2a9c 77ab01", "claimcheck why 3f2a9c 77ab01 --json"))
@click.argument("a", shell_complete=completion.claims)
@click.argument("b", shell_complete=completion.claims)
@options.database
@options.output_format
def command(a: str, b: str, db: Path, format: str | None) -> None:
    """Tell why two claims are linked, or what is missing for a link.

    Shows the words, numbers and names that match or clash, what each does to the score, and at which step of the
    linker a pair without a link falls through. A and B are claims by their ids or the beginnings of them.
    """
    from claimcheck.inquiries import why

    with progress() as show, open_store(db) as store:
        show("comparing")
        report = why(store, a, b)
    emit(report, format)
