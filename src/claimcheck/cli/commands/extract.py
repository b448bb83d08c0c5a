"""``claimcheck extract``."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

import click

from claimcheck.cli import options
from claimcheck.cli.output import begun, progress, tell
from claimcheck.errors import ReadingError, ReadingWarning
from claimcheck.interchange import claim_to_json
from claimcheck.model import Claim, Document

if TYPE_CHECKING:
    from claimcheck.progress import Progress
    from claimcheck.reading import Metadata

Found = tuple[str, list[Claim]]


@click.command(
    epilog=options.examples(
        "claimcheck extract article.txt --published 2024-10-11",
        "claimcheck extract a.txt b.txt | claimcheck link --input -",
        "claimcheck extract --scheduler tcp://10.0.0.5:8786 s3://news/2026-*.jsonl > claims.jsonl",
        "claimcheck extract --narrative < articles.jsonl > claims.jsonl",
    )
)
@click.argument("paths", metavar="[FILE|-]...", nargs=-1)
@options.narrative
@options.metadata
@options.workers
@options.scheduler
def command(
    paths: tuple[str, ...], narrative: bool, workers: int | None, scheduler: str | None, **defaults: str | None
) -> int:
    """Write the claims of articles as JSON lines, one article a line.

    No database is involved. Without FILE, standard input is read. All articles of one call are one corpus: a source
    has one name in all of them.
    """
    from claimcheck.reading import Metadata
    from claimcheck.reports.formats.jsonl import json_line

    if not paths and (scheduler or sys.stdin.isatty()):
        raise click.UsageError("name articles, or pipe them in", click.get_current_context())
    troubles: list[ReadingError] = []
    notices: list[str] = []
    told = _Told(Metadata(**defaults), narrative, troubles.append, notices.append)
    written = 0
    with progress() as show:
        if scheduler:
            extracted = begun(_on_cluster(scheduler, paths, told, show))
        else:
            extracted = begun(_here(paths or ("-",), workers, told, show))
    for line in (*troubles, *notices):
        tell(line)
    for id, claims in extracted:
        sys.stdout.write(json_line({"id": id, "claims": [claim_to_json(claim) for claim in claims]}))
        written += 1
    failed = not all(isinstance(trouble, ReadingWarning) for trouble in troubles)
    return (1 if written else 2) if failed else 0


class _Told(NamedTuple):
    """What either way of extracting has to know, and whom to tell."""

    defaults: Metadata
    narrative: bool
    on_error: Callable[[ReadingError], None]
    on_notice: Callable[[str], None]


def _here(paths: Sequence[str], workers: int | None, told: _Told, show: Progress) -> Iterator[Found]:
    from claimcheck.languages import language_notice
    from claimcheck.pipeline import extract_stream
    from claimcheck.processes import cores
    from claimcheck.reading import read

    def noted(documents: Iterable[Document]) -> Iterator[Document]:
        for number, document in enumerate(documents, 1):
            if notice := language_notice(document):
                told.on_notice(notice)
            show(f"{number:,} articles read: {document.title or document.path or document.id}")
            yield document

    found = read(paths, defaults=told.defaults, on_error=told.on_error)
    return extract_stream(noted(found), narrative=told.narrative, workers=workers or cores())


def _on_cluster(scheduler: str, paths: Sequence[str], told: _Told, show: Progress) -> Iterator[Found]:
    from claimcheck.cluster import extract_on

    return extract_on(scheduler, paths, **told._asdict(), progress=show)
