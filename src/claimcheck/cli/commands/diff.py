"""``claimcheck diff``."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from claimcheck.cli import completion, options
from claimcheck.cli.output import emit, open_store, progress, tell

if TYPE_CHECKING:
    from claimcheck.reports import DiffReport

_MODES = "name two articles, or --sources X Y, or --outlets X Y, or --since DATE"


@click.command(
    epilog=options.examples(
        "claimcheck diff monday.txt tuesday.txt",
        "claimcheck diff a3f1 c2 --db iran.db --material",
        "claimcheck diff --sources Kreml Pentagon",
        "claimcheck diff --outlets taz FAZ --format html > taz-faz.html",
        "claimcheck diff --since 2024-10-11",
        "claimcheck diff a.txt b.html --json || echo they disagree",
    )
)
@click.argument("a", required=False, shell_complete=completion.documents_or_files)
@click.argument("b", required=False, shell_complete=completion.documents_or_files)
@click.option("--sources", nargs=2, metavar="X Y", help="Two sources, in all articles of the database.")
@click.option("--outlets", nargs=2, metavar="X Y", help="Two outlets, in all their articles in the database.")
@click.option("--since", metavar="DATE", callback=options.iso_date, help="What is new since a day, in the database.")
@click.option(
    "--by",
    type=click.Choice(["told", "ingested"]),
    help="With --since: by the day of the article (without --by, too), or by the day on which it was read in.",
)
@click.option("--material", is_flag=True, help="Fold away what hardly matters, and say how much that is.")
@options.database
@options.language
@options.narrative
@options.output_format
def command(material: bool, format: str | None, **asked: Any) -> int:
    """Show where two articles, or two voices, conflict and agree.

    Says who said each claim, through whom, and what only one of the two reports. A and B are files, or documents of the
    database by id, title or path; --sources and --outlets set two voices against each other over the whole database,
    --since what is new (claims, links, what persons decided of links) against what was there. The exit status is 0 if
    nothing conflicts, 1 if something does, 2 in trouble. What a later count or event has overtaken is an update, no
    conflict. What an outlet states in its own voice is shown, and marked, where it conflicts or agrees with something;
    with --narrative also where only one of the two has it.

    --material leaves out echoes that tell no other number or day, and claims of one side that tell no number and no day
    and deny nothing.

    Articles that are not both in the database, with the same text, are linked on their own: without the rest of a
    corpus, which tells common words from rare ones, scores may differ. What persons decided counts for them too.
    """
    from claimcheck.reports.materiality import material as without_the_rest

    report = _report(**asked)
    emit(without_the_rest(report) if material else report, format)
    return 1 if report.conflicts else 0


def _report(
    a: str | None,
    b: str | None,
    sources: tuple[str, str] | None,
    outlets: tuple[str, str] | None,
    since: str | None,
    by: str | None,
    db: Path,
    lang: str | None,
    narrative: bool,
) -> DiffReport:
    from claimcheck.comparing import compare_outlets, compare_sources, whats_new

    if sum(map(bool, (a, sources, outlets, since))) != 1 or (a and not b):
        raise click.UsageError(_MODES, click.get_current_context())
    if by and not since:
        raise click.UsageError("--by goes with --since", click.get_current_context())
    if a and b:
        return _articles(a, b, db, lang, narrative)
    with progress() as show, open_store(db) as store:
        show("comparing")
        if since:
            return whats_new(store, since, by=by or "told", narrative=narrative)
        if outlets:
            return compare_outlets(store, *outlets, narrative=narrative)
        return compare_sources(store, *(sources or ("", "")), narrative=narrative)


def _articles(a: str, b: str, db: Path, lang: str | None, narrative: bool) -> DiffReport:
    from claimcheck.languages import language_notice
    from claimcheck.model import Document
    from claimcheck.pipeline import compare
    from claimcheck.reading import Metadata

    with progress() as show, open_store(db) if db.exists() else nullcontext() as store:
        show("comparing")
        report = compare(a, b, store, defaults=Metadata(lang=lang), on_warning=tell, narrative=narrative)
    documents = [side for side in (report.a, report.b) if isinstance(side, Document)]
    for notice in filter(None, map(language_notice, documents)):
        tell(notice)
    return report
