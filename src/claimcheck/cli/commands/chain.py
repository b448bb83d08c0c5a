"""``claimcheck chain``."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.cli import completion, options
from claimcheck.cli.output import emit, open_store


@click.command(epilog=options.examples("claimcheck chain 3f2a9c", "claimcheck chain 3f2a9c --json"))
@click.argument("claim", shell_complete=completion.claims)
@options.database
@options.output_format
def command(claim: str, db: Path, format: str | None) -> None:
    """Show through whom one claim came, with the words that say so.

    The first mouth comes first, then whoever passed it on, the outlet last, each with the sentence of the article that
    shows it. CLAIM is its id or the beginning of it, as claims and diff print it.
    """
    from claimcheck.tracing import chain_report

    with open_store(db) as store:
        report = chain_report(store, claim)
    emit(report, format)
