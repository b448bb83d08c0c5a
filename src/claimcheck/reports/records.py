"""Reports as plain records, for the formats that machines read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from claimcheck.interchange import Json, anonymity_to_json, link_to_json, spans_to_json
from claimcheck.judgements import Decision, DecisionSummary, Description, Grade, Occurrence, Rating
from claimcheck.model import (
    Credibility,
    DocumentSummary,
    Reliability,
    Review,
    Ruling,
    Source,
    SourceSummary,
    spans_text,
)
from claimcheck.provenance import Branch, Circle, Trail, Witness, branches
from claimcheck.reports import course_records
from claimcheck.reports.courses import DriftReport, HistoryReport, TimelineReport
from claimcheck.reports.entries import claim_record, document_record
from claimcheck.reports.excerpts import sentences_around
from claimcheck.reports.status import StatusReport
from claimcheck.reports.values import (
    AnonymousReport,
    Cell,
    ChainReport,
    CircularReport,
    ClaimReport,
    ClaimsReport,
    ConflictsReport,
    CorroborationReport,
    DecisionsReport,
    DiffReport,
    DocumentsReport,
    GradesReport,
    Hop,
    LinksReport,
    Pair,
    Report,
    SourcesReport,
    TableReport,
    WhyReport,
)

VERSION = 1


def whole(report: Report) -> Json:
    """A report as one object, its ``schema`` first."""
    return {"schema": f"claimcheck/{report.name}/{VERSION}", **_body(report)}


def rows(report: Report) -> Iterator[Json]:
    """A report as one object an entry: claims, sources, documents, hops …; a diff names the ``section`` of each."""
    match report:
        case ClaimsReport():
            yield from map(claim_record, report.claims)
        case SourcesReport():
            yield from map(_source_record, report.rows)
        case DocumentsReport():
            yield from map(_counted_document_record, report.rows)
        case LinksReport():
            yield from map(_pair_record, report.pairs)
        case TableReport():
            yield from (dict(zip(report.columns, map(_cell, row), strict=True)) for row in report.rows)
        case ClaimReport():
            yield whole(report)
        case DiffReport():
            yield from _diff_rows(report)
        case ConflictsReport():
            yield from _sections((("conflict", report.conflicts), ("update", report.updates)))
        case CorroborationReport():
            yield from map(_witness_record, report.found.witnesses)
        case CircularReport():
            yield from map(_circle_record, report.circles)
            yield from map(_trail_record, report.trails)
        case WhyReport():
            yield whole(report)
        case ChainReport():
            yield from (_hop_record(hop, report) for hop in report.hops)
        case AnonymousReport():
            yield from map(_description_record, report.rows)
        case DecisionsReport():
            yield from map(_decision_summary_record, report.rows)
        case GradesReport():
            yield from map(_grade_record, report.rows)
        case HistoryReport() | DriftReport() | TimelineReport() | StatusReport():
            yield from course_records.rows(report)
        case _:
            assert_never(report)


def _body(report: Report) -> Json:
    match report:
        case ClaimReport():
            links = [_pair_record(pair) for pair in report.links]
            claim, document = claim_record(report.claim), document_record(report.document)
            return {"claim": claim, "document": document, "grade": _rating_record(report.rating), "links": links}
        case ChainReport():
            claim, document = claim_record(report.claim), document_record(report.document)
            hops = list(rows(report))
            return {"claim": claim, "document": document, "grade": _rating_record(report.rating), "hops": hops}
        case DiffReport():
            return _diff_body(report)
        case HistoryReport() | DriftReport() | TimelineReport() | StatusReport():
            return course_records.body(report)
        case ConflictsReport():
            conflicts, updates = (list(map(_pair_record, pairs)) for pairs in (report.conflicts, report.updates))
            return {"conflicts": conflicts, "updates": updates}
        case CorroborationReport():
            return _corroboration_body(report)
        case CircularReport():
            return {
                "circles": list(map(_circle_record, report.circles)),
                "trails": list(map(_trail_record, report.trails)),
            }
        case WhyReport():
            return _why_body(report)
        case _:
            return {report.name: list(rows(report))}


def _diff_body(report: DiffReport) -> Json:
    sections: dict[str, list[Json]] = {
        "conflicts": [_pair_record(pair) for pair in report.conflicts],
        "updates": [_pair_record(pair) for pair in report.updates],
        "agreements": [_pair_record(pair) for pair in report.agreements],
        "only_a": [claim_record(claim) for claim in report.only_a],
        "only_b": [claim_record(claim) for claim in report.only_b],
    }
    counts = {name: len(entries) for name, entries in sections.items()}
    return {"a": document_record(report.a), "b": document_record(report.b), "counts": counts, **sections}


def _diff_rows(report: DiffReport) -> Iterator[Json]:
    pairs = (("conflict", report.conflicts), ("update", report.updates), ("agreement", report.agreements))
    yield from _sections(pairs)
    for section, claims in (("only_a", report.only_a), ("only_b", report.only_b)):
        for claim in claims:
            yield {"section": section, **claim_record(claim)}


def _sections(sections: Iterable[tuple[str, Iterable[Pair]]]) -> Iterator[Json]:
    for section, pairs in sections:
        yield from ({"section": section, **_pair_record(pair)} for pair in pairs)


def _corroboration_body(report: CorroborationReport) -> Json:
    found = report.found
    counts = {"articles": found.articles, "independent": found.independent, "unknown": found.unknown}
    return {
        "claim": claim_record(found.claim),
        "counts": counts,
        "complete": found.complete,
        "witnesses": list(map(_witness_record, found.witnesses)),
        "conflicts": list(map(_pair_record, report.conflicts)),
    }


def _witness_record(witness: Witness) -> Json:
    echoes = ({"claim": echo.claim.id, "of": echo.of.id, "reason": echo.reason} for echo in witness.echoes)
    return {
        "known": witness.known,
        "roots": list(witness.roots),
        "claims": [trail.claim.id for trail in witness.trails],
        "tree": list(map(_branch_record, branches(witness.trails))),
        "echoes": list(echoes),
    }


def _branch_record(branch: Branch) -> Json:
    return {
        "name": branch.station.name,
        "role": branch.station.role.value,
        "claims": list(map(claim_record, branch.claims)),
        "branches": list(map(_branch_record, branch.branches)),
    }


def _circle_record(circle: Circle) -> Json:
    steps = (
        {"teller": step.teller, "told": step.told, "claims": list(map(claim_record, step.claims))}
        for step in circle.citations
    )
    return {"section": "circle", "media": list(circle.media), "citations": list(steps)}


def _trail_record(trail: Trail) -> Json:
    stations = [station.name for station in trail.stations]
    return {"section": "trail", "root": trail.root, "stations": stations, "claim": claim_record(trail.claim)}


def _why_body(report: WhyReport) -> Json:
    told = report.explanation
    findings = (
        {"sign": each.sign, "strength": each.strength, "effect": each.effect, "a": each.of_a, "b": each.of_b}
        for each in told.findings
    )
    return {
        "a": claim_record(report.a),
        "b": claim_record(report.b),
        "likelihood": told.likelihood,
        "threshold": told.threshold,
        "link": link_to_json(told.link) if told.link else None,
        "verdict": told.verdict,
        "missing": list(told.missing),
        "findings": list(findings),
        **ruling_record(report.ruling),
        **({} if told.link or report.ruling else {"review": None}),
    }


def ruling_record(ruling: Ruling | None) -> Json:
    """What a person made of a pair, as fields of its record."""
    return {
        "review": ruling.review.value if ruling else Review.SUGGESTED.value,
        "reviewer": ruling.reviewer if ruling else None,
        "reviewed": ruling.time if ruling else None,
        "comment": ruling.comment if ruling else None,
    }


def _pair_record(pair: Pair) -> Json:
    return {
        **link_to_json(pair.link),
        "id": f"{pair.link.a}..{pair.link.b}",
        "a": pair.a.id,
        "b": pair.b.id,
        "superseded": pair.superseded,
        "witness": pair.witness,
        **ruling_record(pair.ruling),
        "claim_a": claim_record(pair.a),
        "claim_b": claim_record(pair.b),
    }


def _source_record(row: SourceSummary) -> Json:
    return {
        "name": row.source.name,
        "kind": row.source.kind.value,
        "claims": row.claims,
        "passed_on": row.passed_on,
        "documents": row.documents,
        "outlets": list(row.outlets),
        "aliases": list(row.aliases),
        "grade": row.grade.value,
        "only_a_description": row.is_description,
    }


def _hop_record(hop: Hop, report: ChainReport) -> Json:
    text = report.document.text
    return {
        "role": hop.role.value,
        "name": hop.name,
        "kind": hop.kind.value if hop.kind else None,
        "read_as": hop.read_as,
        "words": spans_text(hop.words, text) or None,
        "spans": spans_to_json(hop.words),
        "context": spans_text(sentences_around(text, hop.words), text) or None,
        "elsewhere": hop.elsewhere,
        "grade": hop.grade.value.value if hop.grade else Reliability.F.value,
        "decision": _decision_record(hop.decision) if hop.decision else None,
    }


def _description_record(row: Description) -> Json:
    return {
        "description": row.source.name,
        "claims": row.claims,
        "documents": len(row.occurrences),
        "same_person_known": len(row.occurrences) == 1,
        "grade": row.grade.value,
        "occurrences": [_occurrence_record(each) for each in row.occurrences],
    }


def _occurrence_record(row: Occurrence) -> Json:
    return {
        **document_record(row.document),
        "claims": row.claims,
        "wordings": list(row.wordings),
        "anonymity": [anonymity_to_json(told) for told in row.anonymity],
    }


def _decision_summary_record(row: DecisionSummary) -> Json:
    undone = _decision_record(row.undone) if row.undone else None
    return {**_decision_record(row.decision), "claims": row.claims, "undone": undone}


def _decision_record(decision: Decision) -> Json:
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


def _rating_record(rating: Rating) -> Json:
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


def _cell(cell: Cell) -> str | int | float | None:
    """Bytes have no place in JSON and are written as hexadecimal digits."""
    return cell.hex() if isinstance(cell, bytes) else cell


def _counted_document_record(row: DocumentSummary) -> Json:
    return {**document_record(row.document), "claims": row.claims, "version": row.version}
