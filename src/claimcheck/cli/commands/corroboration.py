"""``claimcheck corroboration``."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.cli import completion, options
from claimcheck.cli.output import emit, open_store, progress


@click.command(
    epilog=options.examples(
        "claimcheck corroboration 3f2a9c",
        "claimcheck corroboration 3f2a9c --min-score 0.8 --json",
    )
)
@click.argument("claim", shell_complete=completion.claims)
@click.option("--min-score", type=click.FloatRange(0, 1), help="By links at least this sure.")
@options.database
@options.output_format
def command(claim: str, db: Path, min_score: float | None, format: str | None) -> None:
    """Count who agrees with a claim: articles, independent roots, unknown ones.

    Claims that are linked as saying the same, directly or through others, are put together by their origin: the same
    source, the same relay, an article that retells another, copied wording. Unnamed sources, "media reports" and what
    an outlet says in its own words are unknown roots and no further witnesses. CLAIM is its id or the beginning of it.
    """
    from claimcheck.inquiries import corroborate

    with progress() as show, open_store(db) as store:
        show("reading the database")
        report = corroborate(store, claim, min_score)
    emit(report, format)
