"""``claimcheck conflicts``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from claimcheck.cli import options
from claimcheck.cli.output import emit, open_store
from claimcheck.model import CORROBORATION_KINDS, LinkKind


@click.command(
    epilog=options.examples(
        "claimcheck conflicts",
        "claimcheck conflicts --kind quantity --topic Hafen",
        "claimcheck conflicts --updates --json",
    )
)
@options.database
@options.one_of("--kind", LinkKind, without=CORROBORATION_KINDS, help="About this.")
@click.option("--topic", "search", metavar="WORDS", help="With these words in one of the claims.")
@click.option("--updates", is_flag=True, help="Also, and apart, what a later count or event has overtaken.")
@options.link_ends
@options.limit
@options.output_format
def command(db: Path, format: str | None, updates: bool, **filters: Any) -> None:
    """List what stands against each other, the surest first: both claims, who says so, and why."""
    from claimcheck.inquiries import conflicts
    from claimcheck.store import LinkFilter

    with open_store(db) as store:
        report = conflicts(store, LinkFilter(**filters), updates=updates)
    emit(report, format)
