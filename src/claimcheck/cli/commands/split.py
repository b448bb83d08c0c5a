"""``claimcheck split``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from claimcheck.cli import completion, options
from claimcheck.cli.output import emit, open_store, progress
from claimcheck.model import SourceKind


@click.command(
    epilog=options.examples(
        'claimcheck split "Hans Müller" --document 3f2a --as "Karl Müller"',
        'claimcheck split "Hans Müller" --form "Müller"',
        'claimcheck split "ein US-Beamter" --document 3f2a --as "John Doe" --kind person',
    )
)
@click.argument("source")
@options.database
@click.option(
    "--document",
    metavar="DOCUMENT",
    shell_complete=completion.documents,
    help="The part in this document: id, title or path.",
)
@click.option("--form", metavar="WORDS", help="The part under this name or these words.")
@click.option("--as", "name", metavar="NAME", help="Who that is; by default, what the article calls it.")
@options.one_of("--kind", SourceKind, help="What sort of source that is.")
@options.judgement
@options.output_format
def command(source: str, db: Path, format: str | None, **part: Any) -> None:
    """Decide that a part of SOURCE is somebody else.

    For two persons of one name that were taken for one, and for an unnamed source of one article of whom one knows who
    it is. The decision is kept, for articles to come as well; undo takes it back. To take back a merge, undo that.
    """
    from claimcheck.judging import split
    from claimcheck.reports import DecisionsReport

    with open_store(db) as store, progress() as show:
        show("splitting sources and linking again")
        decision = split(store, source, **part)
    emit(DecisionsReport((decision,)), format)
