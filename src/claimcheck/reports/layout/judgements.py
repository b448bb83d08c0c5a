"""What persons said of sources and claims: decisions and grades."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from claimcheck.judgements import Action, Decision, DecisionSummary, Grade, Rating
from claimcheck.model import Credibility, Reliability, Source
from claimcheck.reports.layout import styles
from claimcheck.reports.layout.lines import Lines, plain, wrap
from claimcheck.reports.values import DecisionsReport, GradesReport

_INDENT = 6


def decisions(report: DecisionsReport, width: int | None) -> Iterator[Lines]:
    """A decision a block, its number first as the handle for ``undo``."""
    for row in report.rows:
        yield _decision(row, width)
    if not report.rows:
        yield [Text("no decisions", style=styles.QUIET)]


def grades(report: GradesReport, width: int | None) -> Iterator[Lines]:
    """A grade a line, the newest first."""
    for grade in report.rows:
        yield _grade(grade, width)
    if not report.rows:
        yield [Text("no grades: F6", style=styles.QUIET)]


def decided(decision: Decision) -> str:
    """Who said so: ``decided by mk on 2024-10-11 (3)``."""
    return f"decided by {decision.by} on {decision.at[:10]} ({decision.number})"


def graded(grade: Grade | None) -> str:
    """The grade of a source with who gave it; F where nobody did."""
    return Reliability.F.value if grade is None else f"{grade.value}, {grade.by} on {grade.at[:10]}"


def rated(rating: Rating) -> Text:
    """Letter and digit and what they mean."""
    reliability = rating.source.value if rating.source else Reliability.F
    credibility = rating.claim.value if rating.claim else Credibility.UNJUDGED
    return Text().append(rating.code).append(f" ({reliability.meaning}; {credibility.meaning})", styles.QUIET)


def _decision(row: DecisionSummary, width: int | None) -> Lines:
    decision = row.decision
    number = Text(f"{decision.number:>{_INDENT - 2}}", style=styles.ID)
    tail = f" · {decision.at[:10]}, {decision.by}"
    tail += f" · {row.claims} claim{'' if row.claims == 1 else 's'}" if decision.action is not Action.UNDO else ""
    tail += f" · undone by {row.undone.by} ({row.undone.number})" if row.undone else ""
    lines = wrap(_words(decision).append_text(plain(tail, styles.QUIET)), width, _INDENT, number)
    return lines + (wrap(plain(decision.note, styles.QUIET), width, _INDENT) if decision.note else [])


def _words(decision: Decision) -> Text:
    if decision.source is None or decision.target is None:
        return Text(f"undo {decision.undoes}")
    text = Text().append(f"{decision.action.value} ").append_text(plain(decision.source.name, styles.SOURCE))
    if decision.action is Action.SPLIT:
        names = ", ".join(dict.fromkeys(mention.name for mention in decision.mentions))
        called = decision.words or names
        text.append_text(plain(f", where {called} stands" if called else ""))
        text.append_text(plain(f" in {decision.document}" if decision.document else ""))
        text.append(", is")
    else:
        text.append(" is")
    text.append(" ").append_text(plain(decision.target.name, styles.SOURCE))
    return text.append_text(plain(f" · {decision.target.kind.value}", styles.QUIET))


def _grade(grade: Grade, width: int | None) -> Lines:
    subject = grade.subject
    text = plain(subject.name, styles.SOURCE) if isinstance(subject, Source) else plain(subject, styles.ID)
    kind = subject.kind.value if isinstance(subject, Source) else "claim"
    note = f" · {grade.note}" if grade.note else ""
    facts = f" · {kind} · {grade.value.meaning} · {grade.at[:10]}, {grade.by}{note}"
    return wrap(text.append_text(plain(facts, styles.QUIET)), width, 3, Text(grade.value.value))
