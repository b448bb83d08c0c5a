"""``claimcheck link``."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import click

from claimcheck.cli import options
from claimcheck.cli.output import begun, progress, tell
from claimcheck.errors import ReadingError
from claimcheck.interchange import link_to_json
from claimcheck.model import Link

if TYPE_CHECKING:
    from claimcheck.progress import Progress


@click.command(
    epilog=options.examples(
        "claimcheck extract a.txt b.txt | claimcheck link --input -",
        "claimcheck link --input claims.jsonl > links.jsonl",
        "claimcheck link --input claims.jsonl --embeddings models/minilm",
        "claimcheck link --scheduler tcp://10.0.0.5:8786 s3://news/claims-*.jsonl > links.jsonl",
    )
)
@click.argument("paths", metavar="[FILE]...", nargs=-1)
@click.option(
    "--input",
    "origin",
    metavar="CLAIMS|-",
    type=click.Path(exists=True, dir_okay=False, allow_dash=True),
    help="The claims, linked on this machine; - for standard input.",
)
@options.embeddings
@options.scheduler
def command(paths: tuple[str, ...], origin: str | None, embeddings: str | None, scheduler: str | None) -> int:
    """Write the links between claims as JSON lines.

    Reads claims as JSON lines, one a line, or what extract writes. A claim needs id, doc and text. No database is
    involved.

    With --scheduler the claims of all FILEs are linked on a cluster, with the same result.
    """
    from claimcheck.reports.formats.jsonl import json_line

    read = _Read()
    with progress() as show:
        if scheduler and paths and not origin:
            links = begun(_on_cluster(scheduler, paths, embeddings, read, show))
        elif origin and not paths and not scheduler:
            links = begun(_here(origin, embeddings, read, show))
        else:
            raise click.UsageError("name the claims: --input CLAIMS, or --scheduler ADDRESS FILE...")
    if not read.claims and not read.failures:
        tell(f"{origin or ' '.join(paths)}: no claims in it")
    for failure in read.failures:
        tell(failure)
    for each in links:
        sys.stdout.write(json_line(link_to_json(each)))
    return (1 if read.claims else 2) if read.failures else 0


@dataclass
class _Read:
    """What was read: how many claims, and what is none."""

    claims: int = 0
    failures: list[ReadingError] = field(default_factory=list)

    def count(self, claims: int) -> None:
        """Take note of how many claims there are."""
        self.claims = claims


def _here(origin: str, embeddings: str | None, read: _Read, show: Progress) -> Iterator[Link]:
    from claimcheck.pipeline import link
    from claimcheck.reading import parse_claims

    with click.open_file(origin, "rb") as stream:
        claims = list(parse_claims(stream, origin, read.failures.append))
    read.count(len(claims))
    show(f"linking {len(claims)} claims")
    yield from link(claims, embeddings=embeddings)


def _on_cluster(
    scheduler: str, paths: Sequence[str], embeddings: str | None, read: _Read, show: Progress
) -> Iterator[Link]:
    from claimcheck.cluster import link_on

    return link_on(
        scheduler, paths, embeddings=embeddings, on_error=read.failures.append, on_claims=read.count, progress=show
    )
