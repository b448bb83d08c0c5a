"""``claimcheck export``."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.cli import options
from claimcheck.cli.files import write_out
from claimcheck.cli.output import open_store, progress
from claimcheck.exports.registry import export_names, get_export


class _Export(click.Command):
    """Its help tells what each format is; the formats are loaded only for that."""

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The text with the list of formats."""
        formats = "".join(f"  {name:14}{get_export(name).TITLE}\n" for name in export_names())
        self.help = f"{_WHAT}\n\nTo standard output, or into a file. Formats:\n\n\b\n{formats}"
        super().format_help_text(ctx, formatter)


_WHAT = "Write the database for other programs."


@click.command(
    cls=_Export,
    help=_WHAT,
    epilog=options.examples(
        "claimcheck export --format jsonl -o claims.jsonl",
        "claimcheck export --format csv > claims.csv",
        "claimcheck export --format gexf -o claims.gexf --db iran.db",
    ),
)
@click.option("--format", required=True, type=click.Choice(export_names()), help="What to write.")
@options.output_file()
@options.narrative
@options.database
def command(format: str, out: Path | None, narrative: bool, db: Path) -> None:
    """Write the database for other programs."""
    from claimcheck.exporting import export

    with progress() as show, open_store(db) as store:
        show("reading the database")
        pieces = export(store, format, narrative=narrative)
    write_out(out, pieces)
