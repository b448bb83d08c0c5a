"""``claimcheck report``."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.cli import completion, options
from claimcheck.cli.output import open_store, progress
from claimcheck.cli.pages import destination, write_pages


@click.command(
    epilog=options.examples(
        "claimcheck report drones.html --topic drones",
        "claimcheck report two.html --document monday.txt --document tuesday.txt",
        "claimcheck report site/ --db iran.db",
    )
)
@click.argument("out")
@options.database
@click.option("--topic", metavar="WORDS", help="Articles with a claim that has these words.")
@click.option(
    "--document",
    "documents",
    metavar="DOCUMENT",
    shell_complete=completion.documents,
    multiple=True,
    help="This article; may be given again.",
)
@options.narrative
def command(out: str, db: Path, topic: str | None, documents: tuple[str, ...], narrative: bool) -> None:
    """Write web pages of articles, their claims and links.

    OUT is a file, or a folder (one that is there, or a name that ends in /), which gets an index.html. Up to 20
    articles go side by side on that one page. Of more, it is the index, and each article gets a page in a folder beside
    it: named as the file is, without its ending, or articles/ inside of OUT.

    The pages need no network and hold everything themselves. Pages of an earlier report are replaced, other files
    never.
    """
    from claimcheck.pipeline import corpus_report
    from claimcheck.reports.web.site import corpus_pages

    place = destination(out)
    with progress() as show, open_store(db) as store:
        show("reading the database")
        report = corpus_report(store, topic=topic, documents=documents, narrative=narrative)
        show(f"writing {len(report.documents)} articles")
        pages = corpus_pages(report, place.index, place.folder)
        write_pages(place.home, pages)
    more = f" and {len(pages) - 1} pages in {place.home / place.folder}" if len(pages) > 1 else ""
    click.echo(f"wrote {place.home / place.index}{more}")
