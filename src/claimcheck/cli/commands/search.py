"""``claimcheck search``."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.cli import options
from claimcheck.cli.output import emit, open_store


@click.command(
    epilog=options.examples(
        'claimcheck search "Drohnen*"',
        "claimcheck search '\"nicht vor Ende September\" OR Oktober'",
        "claimcheck search Munchen --limit 5 --json",
    )
)
@click.argument("words", nargs=-1, required=True)
@options.database
@options.limit
@options.output_format
def command(words: tuple[str, ...], db: Path, limit: int | None, format: str | None) -> None:
    """Find claims by their words, the closest match first.

    Upper and lower case do not count, nor do accents: ae and a find ä, ss finds ß. word* finds what begins so,
    "two words" stand together, AND, OR and NOT join.
    """
    from claimcheck.reports import ClaimsReport

    with open_store(db) as store:
        report = ClaimsReport(tuple(store.search(" ".join(words), limit)))
    emit(report, format)
