"""What persons said of sources and claims as tables."""

from __future__ import annotations

from claimcheck.judgements import Decision, DecisionSummary, Grade
from claimcheck.model import Source
from claimcheck.reports.tables.common import Cells, Table, joined
from claimcheck.reports.values.judgements import DecisionsReport, JudgementFamily

_DECISION = (
    *("number", "action", "source", "source_kind", "target", "target_kind", "document", "words", "names"),
    *("undoes", "by", "at", "note", "claims", "undone_by", "undone"),
)


_GRADE = ("subject", "kind", "grade", "meaning", "by", "at", "note")


def table(report: JudgementFamily) -> Table:
    """A report as a table: a decision, a grade a row."""
    if isinstance(report, DecisionsReport):
        return Table(_DECISION, map(_decision, report.rows))
    return Table(_GRADE, map(_grade, report.rows))


def _decision(row: DecisionSummary) -> Cells:
    decision, undone = row.decision, row.undone
    about = (decision.document or "", decision.words or "", joined(each.name for each in decision.mentions))
    undoes = "" if decision.undoes is None else str(decision.undoes)
    entered = (decision.by, decision.at, decision.note, str(row.claims))
    ends = (undone.by, undone.at) if undone else ("", "")
    return (str(decision.number), decision.action.value, *_ends(decision), *about, undoes, *entered, *ends)


def _ends(decision: Decision) -> Cells:
    return tuple(
        cell
        for source in (decision.source, decision.target)
        for cell in ((source.name, source.kind.value) if source else ("", ""))
    )


def _grade(grade: Grade) -> Cells:
    subject = grade.subject
    about = (subject.name, subject.kind.value) if isinstance(subject, Source) else (subject, "claim")
    return (*about, grade.value.value, grade.value.meaning, grade.by, grade.at, grade.note)
