"""``claimcheck sources``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from claimcheck.cli import options
from claimcheck.cli.output import emit, open_store
from claimcheck.model import SourceKind


@click.command(
    epilog=options.examples(
        "claimcheck sources",
        "claimcheck sources --kind anonymous",
        "claimcheck sources --name Putin --json",
    )
)
@options.database
@click.option("--name", metavar="NAME", help="Of this name, or a part of it.")
@options.one_of("--kind", SourceKind, help="Of this sort.")
@options.narrative
@options.limit
@options.output_format
def command(db: Path, format: str | None, **filters: Any) -> None:
    """List sources: how often they speak, where, under which names."""
    from claimcheck.reports import SourcesReport
    from claimcheck.store import SourceFilter

    with open_store(db) as store:
        rows = tuple(store.sources(SourceFilter(**filters)))
    emit(SourcesReport(rows), format)
