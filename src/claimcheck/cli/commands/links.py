"""``claimcheck links``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from claimcheck.cli import options
from claimcheck.cli.output import emit, open_store
from claimcheck.model import LinkKind, Relation


@click.command(
    epilog=options.examples(
        "claimcheck links --relation conflicts",
        "claimcheck links --kind denial --min-score 0.7",
        "claimcheck links --document a3f1 --json",
    )
)
@options.database
@options.one_of("--relation", Relation, help="Of this sort.")
@options.one_of("--kind", LinkKind, without=(LinkKind.ACTOR,), help="Of this origin, or about this.")
@click.option("--document", metavar="DOCUMENT", help="Of this document: id, title or path.")
@click.option("--min-score", type=click.FloatRange(0, 1), help="At least this sure.")
@options.all_versions
@options.limit
@options.output_format
def command(db: Path, format: str | None, **filters: Any) -> None:
    """List links: which claims corroborate or conflict, and why."""
    from claimcheck.pipeline import pairs
    from claimcheck.reports import LinksReport
    from claimcheck.store import LinkFilter

    with open_store(db) as store:
        report = LinksReport(pairs(store, store.links(LinkFilter(**filters))))
    emit(report, format)
