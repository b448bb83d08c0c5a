"""Links and what hangs on them as tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from claimcheck.reports.tables.common import SIDE, Cells, Table, joined, side
from claimcheck.reports.values.common import Pair
from claimcheck.reports.values.diffs import DiffReport
from claimcheck.reports.values.links import (
    CircularReport,
    ConflictsReport,
    CorroborationReport,
    LinkFamily,
    LinksReport,
    WhyReport,
)

_LINK = (
    *("relation", "kind", "score", "superseded", "review"),
    *(f"a_{name}" for name in SIDE),
    *(f"b_{name}" for name in SIDE),
    "reasons",
)


_WITNESS = ("witness", "known", "root", "trail", "echo_of", "echo_reason")


_NOTHING = ("",) * 5


def table(report: LinkFamily) -> Table:
    """A report as a table: a link, a witness, a step of a circle, a finding a row."""
    match report:
        case LinksReport():
            return Table(_LINK, map(_pair, report.pairs))
        case DiffReport():
            return Table(("section", *_LINK), _diff(report))
        case ConflictsReport():
            pairs = (("conflict", report.conflicts), ("update", report.updates))
            return Table(("section", *_LINK), _sections(pairs))
        case CorroborationReport():
            return Table((*_WITNESS, *SIDE), _witnesses(report))
        case CircularReport():
            return Table(("section", "circle", "teller", "told", *SIDE), _circular(report))
        case WhyReport():
            return Table(("sign", "strength", "effect", "a", "b"), _findings(report))
        case _:
            assert_never(report)


def _pair(pair: Pair) -> Cells:
    link = pair.link
    decision = (link.relation.value, link.kind.value, f"{link.score:.3f}", pair.superseded or "", pair.review.value)
    return (*decision, *side(pair.a), *side(pair.b), joined(link.reasons))


def _sections(sections: Iterable[tuple[str, Iterable[Pair]]]) -> Iterator[Cells]:
    for section, pairs in sections:
        yield from ((section, *_pair(pair)) for pair in pairs)


def _witnesses(report: CorroborationReport) -> Iterator[Cells]:
    for number, witness in enumerate(report.found.witnesses, 1):
        echoes = {echo.claim.id: (echo.of.id, echo.reason) for echo in witness.echoes}
        for trail in witness.trails:
            way = " → ".join(station.name for station in trail.stations)
            head = (str(number), "yes" if witness.known else "no", trail.root, way)
            yield (*head, *echoes.get(trail.claim.id, ("", "")), *side(trail.claim))


def _circular(report: CircularReport) -> Iterator[Cells]:
    for number, circle in enumerate(report.circles, 1):
        for step in circle.citations:
            yield from (("circle", str(number), step.teller, step.told, *side(claim)) for claim in step.claims)
    for trail in report.trails:
        yield ("trail", "", trail.claim.outlet or "", trail.root, *side(trail.claim))


def _findings(report: WhyReport) -> Iterator[Cells]:
    for each in report.explanation.findings:
        yield (each.sign, f"{each.strength:.3f}", f"{each.effect:+.3f}", joined(each.of_a), joined(each.of_b))


def _diff(report: DiffReport) -> Iterator[Cells]:
    pairs = (("conflict", report.conflicts), ("update", report.updates), ("agreement", report.agreements))
    yield from _sections((*pairs, ("verdict", report.verdicts)))
    yield from (("only_a", *_NOTHING, *side(claim), *side(None), "") for claim in report.only_a)
    yield from (("only_b", *_NOTHING, *side(None), *side(claim), "") for claim in report.only_b)
