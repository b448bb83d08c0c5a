"""``claimcheck query``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from claimcheck.cli import options
from claimcheck.cli.output import emit, existing


@click.command(
    epilog=options.examples(
        "claimcheck query \"SELECT source, outlet, claim FROM attributed_claims WHERE certainty = 'denial'\"",
        'claimcheck query "SELECT * FROM conflicts ORDER BY score DESC" --csv > conflicts.csv',
        "claimcheck query - < question.sql",
    )
)
@click.argument("sql")
@options.database
@options.limit
@options.output_format
def command(sql: str, db: Path, limit: int | None, format: str | None) -> None:
    """Ask the database in SQL.

    SQL is one statement, or - to read it from standard input. The database is only read, whatever the statement says.
    docs/schema.md lists the tables and views.
    """
    from claimcheck.reports import TableReport
    from claimcheck.store import query

    answer = query(existing(db), sys.stdin.read() if sql == "-" else sql, limit=limit)
    emit(TableReport(answer.columns, answer.rows), format)
