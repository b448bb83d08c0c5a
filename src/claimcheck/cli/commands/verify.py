"""``claimcheck verify``."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.cli import options
from claimcheck.cli.output import progress
from claimcheck.reports.safety import visible

_DIFFERS = 1


@click.command(epilog=options.examples("claimcheck verify case.zip && echo it holds"))
@click.argument("case", type=click.Path(dir_okay=False, path_type=Path))
def command(case: Path) -> int:
    """Check a file that bundle made, offline and without a database.

    Are its files the ones that were packed? Does each claim stand in its article where it says? Does claimcheck find
    the same claims in the articles again? What differs is told, a line each, and the exit status is 1; it is 2 if CASE
    is no such file. Nothing is unpacked to the disk.
    """
    from claimcheck import bundles

    with progress() as show:
        show(f"checking {case}")
        verdict = bundles.verify(case)
    for difference in verdict.differences:
        click.echo(visible(f"{case}: {difference}"))
    told = "holds" if not verdict.differences else "does not hold"
    click.echo(visible(f"{case}: {told}: {bundles.counted(verdict.case)}; sha256 {verdict.sha256}"))
    return _DIFFERS if verdict.differences else 0
