"""What persons made of pairs of claims, and what they noted of those that they put off.

A ruling is kept with the link that was looked at, whole: it counts in the place of whatever is suggested later.
"""

from __future__ import annotations

from claimcheck.judgements import ReviewNote
from claimcheck.model import Link, Ruling
from claimcheck.store import rows
from claimcheck.store.connection import Connection

_OF_PAIR = "WHERE claim_a = ? AND claim_b = ?"
_SUGGESTED = f"SELECT * FROM links {_OF_PAIR} ORDER BY score DESC, relation, kind"
_LOOKED_AT = f"SELECT * FROM rulings {_OF_PAIR} AND reasons IS NOT NULL"
_SNAPSHOT = ("score", "superseded", "reasons")


def all_rulings(db: Connection) -> list[Ruling]:
    """The latest last; those whose time is not known come first."""
    return [rows.ruling_value(row) for row in db.rows("SELECT * FROM rulings ORDER BY decided_at, claim_a, claim_b")]


def ruling(db: Connection, a: str, b: str) -> Ruling | None:
    """What was decided of two claims, their ids in any order."""
    return next(map(rows.ruling_value, db.rows(f"SELECT * FROM rulings {_OF_PAIR}", sorted((a, b)))), None)


def suggestions(db: Connection, a: str, b: str) -> list[Link]:
    """The links that are suggested of two claims, the surest first; where none is, the one that was decided on."""
    ends = sorted((a, b))
    return [rows.link_value(row) for row in db.rows(_SUGGESTED, ends) or db.rows(_LOOKED_AT, ends)]


def record(db: Connection, ruling: Ruling) -> None:
    """Keep a ruling in the place of the former one, with the link that it is about; inside a transaction."""
    entered = rows.ruling_record(ruling)
    among = suggestions(db, ruling.a, ruling.b)
    seen = next((each for each in among if (each.relation, each.kind) == (ruling.relation, ruling.kind)), None)
    of_link = rows.link_record(seen) if seen else dict.fromkeys(_SNAPSHOT)
    drop(db, ruling.a, ruling.b)
    db.insert("rulings", [entered | {name: of_link[name] for name in _SNAPSHOT}])


def drop(db: Connection, a: str, b: str) -> None:
    """Forget what was decided of two claims."""
    db.run(f"DELETE FROM rulings {_OF_PAIR}", [sorted((a, b))])


def notes(db: Connection) -> list[ReviewNote]:
    """What reviewers noted, by pair and name."""
    found = db.rows("SELECT * FROM review_notes ORDER BY claim_a, claim_b, reviewer")
    return [
        ReviewNote(row["claim_a"], row["claim_b"], row["reviewer"], row["skipped_at"], row["comment"]) for row in found
    ]


def note(db: Connection, note: ReviewNote) -> None:
    """Put a note in the place of the same reviewer's former one; an empty one takes it away. Inside a transaction."""
    db.run(f"DELETE FROM review_notes {_OF_PAIR} AND reviewer = ?", [(note.a, note.b, note.reviewer)])
    if note.skipped or note.comment:
        names = ("claim_a", "claim_b", "reviewer", "skipped_at", "comment")
        values = (note.a, note.b, note.reviewer, note.skipped, note.comment)
        db.insert("review_notes", [dict(zip(names, values, strict=True))])
