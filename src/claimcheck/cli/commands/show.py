"""``claimcheck show``."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.cli import completion, options
from claimcheck.cli.output import emit, open_store


@click.command(epilog=options.examples("claimcheck show 3f2a9c", "claimcheck show 3f2a9c --json"))
@click.argument("claim", shell_complete=completion.claims)
@options.database
@options.output_format
def command(claim: str, db: Path, format: str | None) -> None:
    """Show one claim in its sentence, with all that is known of it.

    CLAIM is its id or the beginning of it, as claims and diff print it.
    """
    from claimcheck.pipeline import claim_report

    with open_store(db) as store:
        report = claim_report(store, claim)
    emit(report, format)
