"""``claimcheck extract``."""

from __future__ import annotations

import sys

import click

from claimcheck.cli import options
from claimcheck.cli.output import progress, tell
from claimcheck.errors import ReadingError, ReadingWarning
from claimcheck.interchange import claim_to_json


@click.command(
    epilog=options.examples(
        "claimcheck extract article.txt --published 2024-10-11",
        "claimcheck extract a.txt b.txt | claimcheck link --input -",
        "claimcheck extract --narrative < articles.jsonl > claims.jsonl",
    )
)
@click.argument("paths", metavar="[FILE|-]...", nargs=-1)
@options.narrative
@options.metadata
def command(paths: tuple[str, ...], narrative: bool, **defaults: str | None) -> int:
    """Write the claims of articles as JSON lines, one article a line.

    No database is involved. Without FILE, standard input is read. All articles of one call are one corpus: a source
    has one name in all of them.
    """
    from claimcheck.pipeline import extract, language_notice
    from claimcheck.reading import Metadata, read
    from claimcheck.reports.formats.jsonl import json_line

    if not paths and sys.stdin.isatty():
        raise click.UsageError("name articles, or pipe them in", click.get_current_context())
    troubles: list[ReadingError] = []
    with progress() as show:
        show("reading")
        found = read(paths or ("-",), defaults=Metadata(**defaults), on_error=troubles.append)
        documents = list({document.id: document for document in found}.values())
        extracted = extract(documents, narrative=narrative, progress=show)
    for line in (*troubles, *filter(None, map(language_notice, documents))):
        tell(line)
    for document, claims in zip(documents, extracted, strict=True):
        sys.stdout.write(json_line({"id": document.id, "claims": [claim_to_json(claim) for claim in claims]}))
    failed = not all(isinstance(trouble, ReadingWarning) for trouble in troubles)
    return (1 if documents else 2) if failed else 0
