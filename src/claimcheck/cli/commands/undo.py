"""``claimcheck undo``."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.cli import options
from claimcheck.cli.output import emit, open_store, progress


@click.command(epilog=options.examples("claimcheck undo 3", 'claimcheck undo 3 --by mk --note "a namesake"'))
@click.argument("number", type=click.IntRange(min=1), metavar="NUMBER")
@options.database
@options.judgement
@options.output_format
def command(number: int, db: Path, by: str, note: str, format: str | None) -> None:
    """Take a decision on sources back.

    NUMBER is that of the decision, as decisions lists it. An undo is a decision too, and can be undone.
    """
    from claimcheck.judging import undo
    from claimcheck.reports import DecisionsReport

    with open_store(db) as store, progress() as show:
        show("restoring sources and linking again")
        decision = undo(store, number, by=by, note=note)
    emit(DecisionsReport((decision,)), format)
