"""``claimcheck drift``."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.cli import completion, options
from claimcheck.cli.output import emit, open_store


@click.command(epilog=options.examples("claimcheck drift 3f2a9c", "claimcheck drift 3f2a9c --json"))
@click.argument("claim", shell_complete=completion.claims)
@options.database
@options.output_format
def command(claim: str, db: Path, format: str | None) -> None:
    """Show how the wording of a claim changed from article to article.

    Follows the links between echoes, and to what overtook them, in order of publication, beginning with the versions of
    the article that told it first: what was put more or less surely, which numbers, days, sources and words changed at
    each hop. CLAIM is an id or the beginning of it, as claims and diff print it.
    """
    from claimcheck.overviews import drift

    with open_store(db) as store:
        report = drift(store, claim)
    emit(report, format)
