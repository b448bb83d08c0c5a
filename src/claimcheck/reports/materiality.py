"""A diff without what hardly matters."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.model import Certainty, Claim
from claimcheck.reports.values.common import Pair
from claimcheck.reports.values.diffs import DiffReport, Folded


def material(report: DiffReport) -> DiffReport:
    """The same with echoes that add nothing and claims that nobody can check left out, and counted.

    Conflicts, updates, second witnesses and what a person has confirmed are never left out.
    """
    agreements = tuple(pair for pair in report.agreements if _matters(pair))
    only_a, only_b = (tuple(filter(_is_checkable, claims)) for claims in (report.only_a, report.only_b))
    folded = Folded(
        echoes=len(report.agreements) - len(agreements),
        only_a=len(report.only_a) - len(only_a),
        only_b=len(report.only_b) - len(only_b),
        claims_a=report.claims_of("a"),
        claims_b=report.claims_of("b"),
    )
    return replace(report, agreements=agreements, only_a=only_a, only_b=only_b, folded=folded)


def _matters(pair: Pair) -> bool:
    wordings = pair.wordings
    otherwise = wordings.figures_a or wordings.figures_b or pair.a.certainty is not pair.b.certainty
    return pair.witness != "echo" or pair.ruling is not None or bool(otherwise)


def _is_checkable(claim: Claim) -> bool:
    return bool(claim.quantities or claim.dates) or claim.certainty is Certainty.DENIAL
