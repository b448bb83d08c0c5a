"""What persons said of sources and claims as plain records."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.interchange import Json
from claimcheck.judgements import Decision, DecisionSummary, Grade, Rating
from claimcheck.model import Credibility, Reliability, Source
from claimcheck.reports.values.judgements import DecisionsReport, JudgementFamily


def rows(report: JudgementFamily) -> Iterator[Json]:
    """A report as one object an entry: decisions, grades."""
    if isinstance(report, DecisionsReport):
        return map(_decision_summary_record, report.rows)
    return map(_grade_record, report.rows)


def body(report: JudgementFamily) -> Json:
    """A report as the fields of one object, without its ``schema``."""
    return {report.name: list(rows(report))}


def _decision_summary_record(row: DecisionSummary) -> Json:
    undone = decision_record(row.undone) if row.undone else None
    return {**decision_record(row.decision), "claims": row.claims, "undone": undone}


def decision_record(decision: Decision) -> Json:
    """A decision as it stands in the log."""
    return {
        "number": decision.number,
        "action": decision.action.value,
        "source": _named(decision.source),
        "target": _named(decision.target),
        "document": decision.document,
        "words": decision.words,
        "names": list(dict.fromkeys(mention.name for mention in decision.mentions)),
        "undoes": decision.undoes,
        "by": decision.by,
        "at": decision.at,
        "note": decision.note,
    }


def _named(source: Source | None) -> Json | None:
    return {"name": source.name, "kind": source.kind.value} if source else None


def _grade_record(grade: Grade) -> Json:
    of_source = isinstance(grade.subject, Source)
    return {
        "source": _named(grade.subject) if isinstance(grade.subject, Source) else None,
        "claim": None if of_source else grade.subject,
        "grade": grade.value.value,
        "meaning": grade.value.meaning,
        "by": grade.by,
        "at": grade.at,
        "note": grade.note,
    }


def rating_record(rating: Rating) -> Json:
    """Letter and digit with what they mean, and the entries behind them."""
    source = rating.source.value if rating.source else Reliability.F
    claim = rating.claim.value if rating.claim else Credibility.UNJUDGED
    return {
        "code": rating.code,
        "reliability": source.meaning,
        "credibility": claim.meaning,
        "source": _grade_record(rating.source) if rating.source else None,
        "claim": _grade_record(rating.claim) if rating.claim else None,
    }
