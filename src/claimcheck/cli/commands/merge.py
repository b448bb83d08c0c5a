"""``claimcheck merge``."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.cli import options
from claimcheck.cli.output import emit, open_store, progress


@click.command(
    epilog=options.examples(
        'claimcheck merge "Araghchi" "Abbas Araghtschi"',
        'claimcheck merge organisation:TASS media:TASS --by mk --note "the agency"',
    )
)
@click.argument("a")
@click.argument("b")
@options.database
@options.judgement
@options.output_format
def command(a: str, b: str, db: Path, by: str, note: str, format: str | None) -> None:
    """Decide that source A is source B.

    B is the name of both from then on, in articles to come as well. The decision is kept, with who made it and when;
    undo takes it back.
    """
    from claimcheck.judging import merge
    from claimcheck.reports import DecisionsReport

    with open_store(db) as store, progress() as show:
        show("merging sources and linking again")
        decision = merge(store, a, b, by=by, note=note)
    emit(DecisionsReport((decision,)), format)
