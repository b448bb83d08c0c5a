"""Links and what hangs on them as plain records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import assert_never

from claimcheck.interchange import Json, link_to_json, spans_to_json
from claimcheck.model import Review, Ruling
from claimcheck.provenance import Branch, Circle, Trail, Witness, branches
from claimcheck.reports.records.common import claim_record, document_record, headed
from claimcheck.reports.values.common import Pair
from claimcheck.reports.values.diffs import DiffReport, Side, Voice
from claimcheck.reports.values.links import (
    CircularReport,
    ConflictsReport,
    CorroborationReport,
    LinkFamily,
    LinksReport,
    WhyReport,
)
from claimcheck.reports.words import Wordings


def rows(report: LinkFamily) -> Iterator[Json]:
    """A report as one object an entry: links, witnesses, circles; a diff names the ``section`` of each."""
    match report:
        case LinksReport():
            yield from map(pair_record, report.pairs)
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
            yield headed(report.name, _why_body(report))
        case _:
            assert_never(report)


def body(report: LinkFamily) -> Json:
    """A report as the fields of one object, without its ``schema``."""
    match report:
        case LinksReport():
            return {report.name: list(rows(report))}
        case DiffReport():
            return _diff_body(report)
        case ConflictsReport():
            conflicts, updates = (list(map(pair_record, pairs)) for pairs in (report.conflicts, report.updates))
            return {"conflicts": conflicts, "updates": updates}
        case CorroborationReport():
            return _corroboration_body(report)
        case CircularReport():
            circles, trails = map(_circle_record, report.circles), map(_trail_record, report.trails)
            return {"circles": list(circles), "trails": list(trails)}
        case WhyReport():
            return _why_body(report)
        case _:
            assert_never(report)


def _diff_body(report: DiffReport) -> Json:
    sections: dict[str, list[Json]] = {
        "conflicts": [pair_record(pair) for pair in report.conflicts],
        "updates": [pair_record(pair) for pair in report.updates],
        "agreements": [pair_record(pair) for pair in report.agreements],
        "verdicts": [pair_record(pair) for pair in report.verdicts],
        "only_a": [claim_record(claim) for claim in report.only_a],
        "only_b": [claim_record(claim) for claim in report.only_b],
    }
    counts = {name: len(entries) for name, entries in sections.items()}
    folded = asdict(report.folded) if report.folded else None
    return {"a": _side_record(report.a), "b": _side_record(report.b), "counts": counts, "folded": folded, **sections}


def _side_record(side: Side) -> Json:
    """An article, or a voice: its ``scope`` tells the two apart."""
    if isinstance(side, Voice):
        return {"scope": side.scope.value, "name": side.name, "articles": side.articles, "claims": side.claims}
    return document_record(side)


def _diff_rows(report: DiffReport) -> Iterator[Json]:
    pairs = (("conflict", report.conflicts), ("update", report.updates), ("agreement", report.agreements))
    yield from _sections((*pairs, ("verdict", report.verdicts)))
    for section, claims in (("only_a", report.only_a), ("only_b", report.only_b)):
        for claim in claims:
            yield {"section": section, **claim_record(claim)}


def _sections(sections: Iterable[tuple[str, Iterable[Pair]]]) -> Iterator[Json]:
    for section, pairs in sections:
        yield from ({"section": section, **pair_record(pair)} for pair in pairs)


def _corroboration_body(report: CorroborationReport) -> Json:
    found = report.found
    counts = {"articles": found.articles, "independent": found.independent, "unknown": found.unknown}
    return {
        "claim": claim_record(found.claim),
        "counts": counts,
        "complete": found.complete,
        "witnesses": list(map(_witness_record, found.witnesses)),
        "conflicts": list(map(pair_record, report.conflicts)),
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
        "suggested": _suggested(ruling) if ruling and ruling.own_kind else None,
    }


def _suggested(ruling: Ruling) -> Json:
    """What the program suggested in the place of what the person says."""
    return {"relation": ruling.relation, "kind": ruling.kind}


def pair_record(pair: Pair) -> Json:
    """A link with both its claims and what a person made of it."""
    return {
        **link_to_json(pair.link),
        "id": f"{pair.link.a}..{pair.link.b}",
        "a": pair.a.id,
        "b": pair.b.id,
        "superseded": pair.superseded,
        "witness": pair.witness,
        "words": _words_record(pair.wordings),
        **ruling_record(pair.ruling),
        "claim_a": claim_record(pair.a),
        "claim_b": claim_record(pair.b),
    }


def _words_record(differing: Wordings) -> Json:
    """Which stretches of the two texts differ, as offsets into the ``text`` of each; those that are figures again."""
    names = ("a", "b", "figures_a", "figures_b")
    return {name: spans_to_json(getattr(differing, name)) for name in names}
