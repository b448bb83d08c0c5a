"""``claimcheck timeline``."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.cli import completion, options
from claimcheck.cli.output import emit, open_store, progress


@click.command(
    epilog=options.examples(
        'claimcheck timeline --topic "Drohne*"',
        "claimcheck timeline --source Putin --by happened",
        "claimcheck timeline --claim 3f2a9c --json",
    )
)
@click.option("--topic", metavar="WORDS", help="Of claims with these words.")
@click.option("--source", metavar="NAME", help="Of what this source says.")
@click.option(
    "--claim",
    metavar="CLAIM",
    shell_complete=completion.claims,
    help="Of this claim and everything that is linked to it.",
)
@click.option(
    "--by",
    type=click.Choice(["told", "happened"]),
    default="told",
    show_default=True,
    help="By the day of the article, or by the first day that a claim names.",
)
@options.database
@options.output_format
def command(topic: str | None, source: str | None, claim: str | None, by: str, db: Path, format: str | None) -> None:
    """Show claims in order of time.

    Says who told of something first, and who retold, confirmed, denied, updated or corrected it. Beside the claims that
    are asked for stand those that are linked with them. Those without a day come last.
    """
    from claimcheck.overviews import timeline

    if topic is None and source is None and claim is None:
        raise click.UsageError("name --topic, --source or --claim", click.get_current_context())
    with progress() as show, open_store(db) as store:
        show("reading the database")
        report = timeline(store, topic=topic, source=source, claim=claim, by=by)
    emit(report, format)
