"""``claimcheck claims``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from claimcheck.cli import completion, options
from claimcheck.cli.output import emit, open_store
from claimcheck.model import Certainty, QuotationType, SourceKind


@click.command(
    epilog=options.examples(
        "claimcheck claims --source Putin",
        "claimcheck claims --via TASS --kind anonymous",
        "claimcheck claims --certainty denial --since 2025-06",
        'claimcheck claims --search "Uran*" --csv > uranium.csv',
        "claimcheck claims --type Narrative --document a3f1",
    )
)
@options.database
@click.option("--source", metavar="NAME", help="Said by this source, under any of its names.")
@click.option("--via", metavar="NAME", help="Passed on by this medium or messenger.")
@options.one_of("--kind", SourceKind, help="Of a source of this sort.")
@click.option("--outlet", metavar="NAME", help="Published by this outlet.")
@click.option(
    "--document", metavar="DOCUMENT", shell_complete=completion.documents, help="Of this document: id, title or path."
)
@options.one_of("--certainty", Certainty, help="Put so surely.")
@options.one_of("--type", QuotationType, help="Rendered so; Narrative: in the outlet's own voice.")
@options.narrative
@click.option("--since", metavar="DATE", callback=options.iso_date, help="Published then or later.")
@click.option("--until", metavar="DATE", callback=options.iso_date, help="Published then or earlier.")
@click.option("--search", metavar="WORDS", help="With these words in the claim.")
@options.all_versions
@options.limit
@options.output_format
def command(db: Path, format: str | None, **filters: Any) -> None:
    """List claims: who says so, through whom, how surely."""
    from claimcheck.reports import ClaimsReport
    from claimcheck.store import ClaimFilter

    with open_store(db) as store:
        report = ClaimsReport(tuple(store.claims(ClaimFilter(**filters))))
    emit(report, format)
