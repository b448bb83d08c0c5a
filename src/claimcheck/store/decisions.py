"""The log of what persons decided on who is who."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from dataclasses import replace

from claimcheck.errors import NotFoundError
from claimcheck.judgements import Action, Decision, DecisionSummary, Mention, undone
from claimcheck.model import Source, SourceKind
from claimcheck.store.connection import Connection
from claimcheck.store.rows import Record, mention_value


def log(db: Connection) -> list[Decision]:
    """All decisions, the earliest first, undone ones too."""
    mentions: defaultdict[int, list[Mention]] = defaultdict(list)
    for row in db.rows("SELECT * FROM decision_mentions ORDER BY decision_number, position"):
        mentions[row["decision_number"]].append(mention_value(row["name"], row["kind"]))
    found = db.rows("SELECT * FROM decisions ORDER BY number")
    return [_decision(row, tuple(mentions[row["number"]])) for row in found]


def summaries(db: Connection) -> list[DecisionSummary]:
    """The log, each with what it does now and who took it back."""
    decisions = log(db)
    gone = undone(decisions)
    takers = {each.undoes: each for each in decisions if each.undoes in gone and each.number not in gone}
    claims = {row[0]: row[1] for row in db.rows(_CLAIMS)}
    return [DecisionSummary(each, claims.get(each.number, 0), takers.get(each.number)) for each in decisions]


_CLAIMS = """
    SELECT decision_number, count(DISTINCT claim_id) FROM stations WHERE decision_number IS NOT NULL
    GROUP BY decision_number
"""


def that_hold(db: Connection) -> list[Decision]:
    """Merges and splits that were not taken back, the earliest first."""
    decisions = log(db)
    gone = undone(decisions)
    return [each for each in decisions if each.number not in gone and each.action is not Action.UNDO]


def record(db: Connection, decision: Decision) -> Decision:
    """Add to the log; inside a transaction.

    Returns:
        The decision with its number.

    Raises:
        NotFoundError: it undoes what is not there, or was undone already.
    """
    before = log(db)
    if decision.undoes is not None:
        _check_undo(decision.undoes, before)
    number = before[-1].number + 1 if before else 1
    db.insert("decisions", [_record(decision, number)])
    db.insert("decision_mentions", _mention_records(decision, number))
    return replace(decision, number=number)


def _check_undo(number: int, decisions: list[Decision]) -> None:
    if number not in {each.number for each in decisions}:
        raise NotFoundError(f"no decision {number}; claimcheck decisions lists what there is")
    if number in undone(decisions):
        by = next(each for each in reversed(decisions) if each.undoes == number)
        raise NotFoundError(f"decision {number} was taken back by {by.by} already, with decision {by.number}")


def _record(decision: Decision, number: int) -> Record:
    source, target = decision.source, decision.target
    return {
        "number": number,
        "action": decision.action.value,
        "source_kind": source.kind.value if source else None,
        "source_name": source.name if source else None,
        "target_kind": target.kind.value if target else None,
        "target_name": target.name if target else None,
        "document_id": decision.document,
        "words": decision.words,
        "undoes": decision.undoes,
        "reviewer": decision.by,
        "decided": decision.at,
        "note": decision.note,
    }


def _mention_records(decision: Decision, number: int) -> list[Record]:
    return [
        {
            "decision_number": number,
            "position": place,
            "name": mention.name,
            "kind": mention.kind.value if mention.kind else None,
        }
        for place, mention in enumerate(decision.mentions, 1)
    ]


def _decision(row: sqlite3.Row, mentions: tuple[Mention, ...]) -> Decision:
    return Decision(
        action=Action(row["action"]),
        by=row["reviewer"],
        at=row["decided"],
        source=_source(row["source_name"], row["source_kind"]),
        target=_source(row["target_name"], row["target_kind"]),
        document=row["document_id"],
        words=row["words"],
        mentions=mentions,
        undoes=row["undoes"],
        note=row["note"],
        number=row["number"],
    )


def _source(name: str | None, kind: str | None) -> Source | None:
    return Source(name, SourceKind(kind)) if name and kind else None
