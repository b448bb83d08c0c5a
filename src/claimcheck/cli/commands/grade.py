"""``claimcheck grade``."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.cli import completion, options
from claimcheck.cli.output import emit, open_store, tell
from claimcheck.model import Credibility, Reliability, Source, SourceKind

_VALUES = [each.value for kinds in (Reliability, Credibility) for each in kinds]


def _value(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    if value is not None and value.upper() not in _VALUES:
        raise click.BadParameter(f"{value!r} is no grade; a source is graded A to F, a claim 1 to 6")
    return value and value.upper()


@click.command(
    epilog=options.examples(
        "claimcheck grade TASS D",
        'claimcheck grade 3f2a9c 2 --by mk --note "seen on the footage"',
        "claimcheck grade TASS",
    )
)
@click.argument("subject", metavar="[SOURCE|CLAIM]", required=False, shell_complete=completion.claims)
@click.argument("value", metavar="[A-F|1-6]", callback=_value, required=False)
@options.database
@options.judgement
@options.output_format
def command(subject: str | None, value: str | None, db: Path, by: str, note: str, format: str | None) -> None:
    """Grade a source A to F or a claim 1 to 6, or list grades.

    The Admiralty code. Sources: A completely reliable, B usually, C fairly, D not usually, E unreliable, F cannot be
    judged. Claims: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged. All
    grades are kept, the newest counts; without any it is F6. Without a grade, those that were given are listed.
    """
    from claimcheck import judging
    from claimcheck.reports import GradesReport

    with open_store(db) as store:
        if subject and value:
            grade = Reliability(value) if value in set(Reliability) else Credibility(value)
            rows = [judging.grade(store, subject, grade, by=by, note=note)]
            if isinstance(rows[0].subject, Source) and rows[0].subject.kind is SourceKind.ANONYMOUS:
                tell(f"{rows[0].subject.name}: a description; the grade counts for everybody whom an article calls so")
        else:
            rows = store.grades(judging.subject(store, subject) if subject else None)
    emit(GradesReport(tuple(rows)), format)
