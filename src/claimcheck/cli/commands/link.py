"""``claimcheck link``."""

from __future__ import annotations

import sys

import click

from claimcheck.cli import options
from claimcheck.cli.output import progress, tell
from claimcheck.errors import ReadingError
from claimcheck.interchange import link_to_json


@click.command(
    epilog=options.examples(
        "claimcheck extract a.txt b.txt | claimcheck link --input -",
        "claimcheck link --input claims.jsonl > links.jsonl",
        "claimcheck link --input claims.jsonl --embeddings models/minilm",
    )
)
@click.option(
    "--input",
    "origin",
    metavar="CLAIMS|-",
    type=click.Path(exists=True, dir_okay=False, allow_dash=True),
    required=True,
    help="The claims; - for standard input.",
)
@options.embeddings
def command(origin: str, embeddings: str | None) -> int:
    """Write the links between claims as JSON lines.

    Reads claims as JSON lines, one a line, or what extract writes. A claim needs id, doc and text. No database is
    involved.
    """
    from claimcheck.pipeline import link
    from claimcheck.reading import parse_claims
    from claimcheck.reports.formats.jsonl import json_line

    failures: list[ReadingError] = []
    with progress() as show:
        with click.open_file(origin, "rb") as stream:
            claims = list(parse_claims(stream, origin, failures.append))
        show(f"linking {len(claims)} claims")
        links = link(claims, embeddings=embeddings)
    if not claims and not failures:
        tell(f"{origin}: no claims in it")
    for failure in failures:
        tell(failure)
    for each in links:
        sys.stdout.write(json_line(link_to_json(each)))
    return (1 if claims else 2) if failures else 0
