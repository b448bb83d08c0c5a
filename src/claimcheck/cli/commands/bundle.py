"""``claimcheck bundle``."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.cli import completion, options
from claimcheck.cli.files import write_whole
from claimcheck.cli.output import open_store, progress

_MOST = 2


@click.command(
    epilog=options.examples(
        "claimcheck bundle 3f2a9c -o case.zip",
        "claimcheck bundle monday.txt tuesday.txt -o case.zip",
        "claimcheck verify case.zip",
    )
)
@click.argument("subject", metavar="CLAIM|A B", nargs=-1, required=True, shell_complete=completion.claims)
@options.output_file(required=True)
@options.database
def command(subject: tuple[str, ...], out: Path, db: Path) -> None:
    """Pack a claim, or two articles against each other, into a file to be checked elsewhere.

    CLAIM is the id of a claim or the beginning of it: it goes with everything that is linked to it. A and B are
    articles by id, title or path. The file holds the articles, their claims and links, hashes, and the commands that
    show the same again. A colleague checks it with: claimcheck verify. Its sha256 is printed, to be passed on apart.
    """
    from claimcheck import bundles

    if len(subject) > _MOST:
        raise click.UsageError("name one claim or two articles", click.get_current_context())
    with progress() as show, open_store(db) as store:
        show("reading the database")
        case = bundles.claim_case(store, *subject) if len(subject) < _MOST else bundles.diff_case(store, *subject)
    packed = bundles.pack(case)
    write_whole(out, [packed])
    click.echo(f"{out}: {bundles.counted(case)}; sha256 {bundles.digest(packed)}")
