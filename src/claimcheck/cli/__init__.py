"""The command line: it parses, calls and prints. One file a command in ``commands/``, loaded when it is asked for."""

from __future__ import annotations

import click

from claimcheck import __version__
from claimcheck.cli.group import CommandGroup
from claimcheck.cli.options import examples

__all__ = ["main"]


@click.group(
    cls=CommandGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=examples(
        "claimcheck ingest articles/",
        "claimcheck claims --source Putin",
        "claimcheck diff monday.txt tuesday.txt",
    ),
)
@click.version_option(__version__, prog_name="claimcheck", message="%(prog)s %(version)s")
@click.pass_context
def main(context: click.Context) -> None:
    """Who says so, through whom, and who says otherwise.

    Splits news articles into attributed claims, keeps them in a database, and links those that corroborate or conflict.
    """
    if context.invoked_subcommand is None:
        click.echo(context.get_help())
