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
        "claimcheck sources --anonymous",
        "claimcheck sources --name Putin --json",
    )
)
@options.database
@click.option("--name", metavar="NAME", help="Of this name, or a part of it.")
@options.one_of("--kind", SourceKind, help="Of this sort.")
@options.narrative
@click.option("--anonymous", is_flag=True, help="Unnamed sources, article by article, with what is told of them.")
@options.limit
@options.output_format
def command(db: Path, format: str | None, anonymous: bool, **filters: Any) -> None:
    """List sources: how often they speak, where, under which names.

    What articles call "ein US-Beamter" is one description, not known to be one person; --anonymous lists who uses it.
    """
    from claimcheck.reports import AnonymousReport, SourcesReport
    from claimcheck.store import SourceFilter

    if anonymous and filters["kind"] not in (None, SourceKind.ANONYMOUS):
        raise click.UsageError(f"--anonymous and --kind {filters['kind']} exclude each other")
    with open_store(db) as store:
        wanted = SourceFilter(**filters)
        report: AnonymousReport | SourcesReport
        if anonymous:
            report = AnonymousReport(tuple(store.descriptions(wanted)))
        else:
            report = SourcesReport(tuple(store.sources(wanted)))
    emit(report, format)
