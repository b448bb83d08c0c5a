"""``claimcheck links``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from claimcheck.cli import options
from claimcheck.cli.output import emit, open_store
from claimcheck.model import LinkKind, Relation, Review


@click.command(
    epilog=options.examples(
        "claimcheck links --relation conflicts",
        "claimcheck links --kind denial --min-score 0.7",
        "claimcheck links --kind independent --lang de-en",
        "claimcheck links --document a3f1 --json",
    )
)
@options.database
@options.one_of("--relation", Relation, help="Of this sort.")
@options.one_of("--kind", LinkKind, help="Of this origin, or about this.")
@options.link_ends
@click.option("--superseded/--standing", default=None, help="With one side overtaken, or with none.")
@options.one_of("--review", Review, help="So far only suggested, or settled by a person; rejected ones show only here.")
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
