"""``claimcheck diff``."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

import click

from claimcheck.cli import options
from claimcheck.cli.output import emit, open_store, progress, tell


@click.command(
    epilog=options.examples(
        "claimcheck diff monday.txt tuesday.txt",
        "claimcheck diff a3f1 c2 --db iran.db",
        "claimcheck diff a.txt b.html --json || echo they disagree",
    )
)
@click.argument("a")
@click.argument("b")
@options.database
@options.language
@options.narrative
@options.output_format
def command(a: str, b: str, db: Path, lang: str | None, narrative: bool, format: str | None) -> int:
    """Show where two articles conflict and agree.

    Says who said each claim, through whom, and what only one of the two reports. A and B are files, or documents of the
    database by id, title or path. The exit status is 0 if nothing conflicts, 1 if something does, 2 in trouble. What a
    later count or event has overtaken is an update, no conflict. What an outlet states in its own voice is shown, and
    marked, where it conflicts or agrees with something; with --narrative also where only one of the two has it.

    Articles that are not both in the database, with the same text, are linked on their own: without the rest of a
    corpus, which tells common words from rare ones, scores may differ.
    """
    from claimcheck.languages import language_notice
    from claimcheck.pipeline import compare
    from claimcheck.reading import Metadata

    with progress() as show, open_store(db) if db.exists() else nullcontext() as store:
        show("comparing")
        report = compare(a, b, store, defaults=Metadata(lang=lang), on_warning=tell, narrative=narrative)
    for notice in filter(None, map(language_notice, (report.a, report.b))):
        tell(notice)
    emit(report, format)
    return 1 if report.conflicts else 0
