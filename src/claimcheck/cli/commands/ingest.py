"""``claimcheck ingest``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from claimcheck.cli import options
from claimcheck.cli.output import progress, tell

if TYPE_CHECKING:
    from claimcheck.pipeline import IngestResult


@click.command(
    epilog=options.examples(
        "claimcheck ingest articles/",
        "claimcheck ingest dispatch.txt --outlet Reuters --published 2024-10-11",
        "curl -s https://example.org/article | claimcheck ingest - --db iran.db",
    )
)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@options.database
@options.metadata
def command(paths: tuple[str, ...], db: Path, **defaults: str | None) -> int:
    """Read articles into the database, with their claims and links.

    PATH is a file (text, Markdown, HTML, JSON lines), a folder, or - for standard input. An article that is there
    already is left as it is.
    """
    from claimcheck.pipeline import ingest
    from claimcheck.reading import Metadata
    from claimcheck.store import Store

    with Store.open(db, create=True) as store, progress() as show:
        result = ingest(paths, store, defaults=Metadata(**defaults), on_error=tell, progress=show)
    for notice in result.notices:
        tell(notice)
    click.echo(summary(result))
    return status(result)


def summary(result: IngestResult) -> str:
    """What was done, in one line."""
    if result.added:
        claims, links = _count(result.claims, "claim"), _count(result.links, "link")
        failed = f", {_count(result.failed, 'problem')}" if result.failed else ""
        return f"{_count(result.added, 'article')} added, {claims}, {links}; {result.unchanged} unchanged{failed}"
    if result.unchanged:
        were = "was" if result.unchanged == 1 else "were"
        linked = f"; {_count(result.links, 'link')}" if result.links else ""
        return f"nothing new: {_count(result.unchanged, 'article')} {were} there already{linked}"
    return "nothing added"


def status(result: IngestResult) -> int:
    """0 all is well, 1 some inputs failed, 2 nothing could be read."""
    if not result.failed and result.added + result.unchanged:
        return 0
    return 1 if result.added + result.unchanged else 2


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
