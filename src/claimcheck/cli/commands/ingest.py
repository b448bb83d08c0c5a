"""``claimcheck ingest``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from claimcheck.cli import options
from claimcheck.cli.group import INTERRUPTED
from claimcheck.cli.output import progress, tell

if TYPE_CHECKING:
    from claimcheck.pipeline import IngestResult


@click.command(
    epilog=options.examples(
        "claimcheck ingest articles/",
        "claimcheck ingest articles.jsonl --workers 8",
        "claimcheck ingest dispatch.txt --outlet Reuters --published 2024-10-11",
        "curl -s https://example.org/article | claimcheck ingest - --db iran.db",
        "claimcheck ingest articles/ --embeddings paraphrase-multilingual-MiniLM-L12-v2",
    )
)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@options.database
@options.metadata
@options.workers
@options.embeddings
def command(
    paths: tuple[str, ...], db: Path, workers: int | None, embeddings: str | None, **defaults: str | None
) -> int:
    """Read articles into the database, with their claims and links.

    PATH is a file (text, Markdown, HTML, JSON lines), a folder, or - for standard input. An article that is there
    already is left as it is; if its text has changed since, it is a new version, and the former one is kept. It is the
    same article if it has the same id or web address, or comes from the same file and is much alike; history shows what
    changed.

    Interrupted with Ctrl-C, it keeps what it has done; the same command goes on from there.
    """
    from claimcheck.pipeline import Interrupted, ingest
    from claimcheck.processes import cores
    from claimcheck.reading import Metadata

    about, several = Metadata(**defaults), workers or cores()
    try:
        with progress() as show:
            result = ingest(
                paths, db, defaults=about, on_error=tell, progress=show, workers=several, embeddings=embeddings
            )
    except Interrupted as kept:
        tell(kept)
        return INTERRUPTED
    for notice in result.notices:
        tell(notice)
    click.echo(summary(result))
    return status(result)


def summary(result: IngestResult) -> str:
    """What was done, in one line."""
    problems, links = _problems(result), _count(result.links, "link")
    if result.added or result.changed:
        done = f"{_stored(result)}, {_count(result.claims, 'claim')}, {links}"
        return f"{done}; {result.unchanged} unchanged{problems}"
    linked = f"; {links}" if result.links else ""
    if result.unchanged:
        were = "was" if result.unchanged == 1 else "were"
        return f"nothing new: {_count(result.unchanged, 'article')} {were} there already{linked}{problems}"
    return f"nothing added{linked}"


def status(result: IngestResult) -> int:
    """0 all is well, 1 some inputs failed, 2 nothing could be read."""
    if not result.added + result.unchanged + result.changed:
        return 2
    return 1 if result.failed else 0


def _stored(result: IngestResult) -> str:
    """What came in: new articles, new versions of known ones, or both."""
    added, changed = f"{_count(result.added, 'article')} added", _count(result.changed, "new version")
    if not result.changed:
        return added
    return f"{added}, {changed}" if result.added else changed


def _problems(result: IngestResult) -> str:
    """What standard error tells more of, each with a comma before it."""
    counts = ((result.failed, "problem"), (result.warnings, "warning"))
    return "".join(f", {_count(number, noun)}" for number, noun in counts if number)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
