"""``claimcheck extract``."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from itertools import chain

import click

from claimcheck.cli import options
from claimcheck.cli.output import progress, tell
from claimcheck.errors import ReadingError, ReadingWarning
from claimcheck.interchange import claim_to_json
from claimcheck.model import Document


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
@options.workers
def command(paths: tuple[str, ...], narrative: bool, workers: int | None, **defaults: str | None) -> int:
    """Write the claims of articles as JSON lines, one article a line.

    No database is involved. Without FILE, standard input is read. All articles of one call are one corpus: a source
    has one name in all of them.
    """
    from claimcheck.extraction.parallel import cores
    from claimcheck.languages import language_notice
    from claimcheck.pipeline import extract_stream
    from claimcheck.reading import Metadata, read
    from claimcheck.reports.formats.jsonl import json_line

    if not paths and sys.stdin.isatty():
        raise click.UsageError("name articles, or pipe them in", click.get_current_context())
    troubles: list[ReadingError] = []
    notices: list[str] = []

    def noted(documents: Iterable[Document]) -> Iterator[Document]:
        for number, document in enumerate(documents, 1):
            notices.extend(filter(None, [language_notice(document)]))
            show(f"{number:,} articles read: {document.title or document.path or document.id}")
            yield document

    written = 0
    with progress() as show:
        found = read(paths or ("-",), defaults=Metadata(**defaults), on_error=troubles.append)
        extracted = extract_stream(noted(found), narrative=narrative, workers=workers or cores())
        first = next(extracted, None)
    for line in (*troubles, *notices):
        tell(line)
    for id, claims in () if first is None else chain([first], extracted):
        sys.stdout.write(json_line({"id": id, "claims": [claim_to_json(claim) for claim in claims]}))
        written += 1
    failed = not all(isinstance(trouble, ReadingWarning) for trouble in troubles)
    return (1 if written else 2) if failed else 0
