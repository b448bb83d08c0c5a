"""Grades by the Admiralty code: entered by persons, all kept, the newest counts."""

from __future__ import annotations

import sqlite3

from claimcheck.judgements import Grade, Rating
from claimcheck.model import Credibility, Reliability, Source
from claimcheck.store.connection import Connection
from claimcheck.store.rows import Record, source_id, source_value

_NOW = "coalesce(identities.source_id, grades.source_id)"
_GRADES = "SELECT grades.* FROM grades LEFT JOIN identities ON former_id = grades.source_id"


def record(db: Connection, grade: Grade) -> None:
    """Enter a grade; inside a transaction."""
    of_source = isinstance(grade.subject, Source)
    row: Record = {
        "source_id": source_id(grade.subject) if isinstance(grade.subject, Source) else None,
        "claim_id": None if of_source else str(grade.subject),
        "grade": grade.value.value,
        "grader": grade.by,
        "graded": grade.at,
        "note": grade.note,
    }
    db.insert("grades", [row])


def history(db: Connection, subject: Source | str | None = None) -> list[Grade]:
    """Grades, the newest first: of a source under all its names, of a claim, or all."""
    if subject is None:
        found = db.rows(f"{_GRADES} ORDER BY number DESC")
    elif isinstance(subject, Source):
        found = db.rows(f"{_GRADES} WHERE {_NOW} = ? ORDER BY number DESC", (source_id(subject),))
    else:
        found = db.rows(f"{_GRADES} WHERE claim_id = ? ORDER BY number DESC", (subject,))
    return [_grade(row) for row in found]


def rating(db: Connection, source: Source | None, claim: str) -> Rating:
    """What counts now of a claim and its source."""
    return Rating(next(iter(history(db, source) if source else ()), None), next(iter(history(db, claim)), None))


def reliabilities(db: Connection) -> dict[str, Reliability]:
    """The grade of each source that has one, by the source's key."""
    return {row["source_id"]: Reliability(row["grade"]) for row in db.rows("SELECT * FROM source_grades")}


def _grade(row: sqlite3.Row) -> Grade:
    about: dict[str, str] = {"by": row["grader"], "at": row["graded"], "note": row["note"]}
    if row["claim_id"]:
        return Grade(row["claim_id"], Credibility(row["grade"]), **about)
    return Grade(source_value(row["source_id"]), Reliability(row["grade"]), **about)
