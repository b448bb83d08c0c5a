"""What hardly matters is folded away, and counted."""

from dataclasses import replace

import pytest

from claimcheck.model import Certainty, Link, LinkKind, Quantity, Relation, Review, Ruling
from claimcheck.reports import DiffReport, Folded, Pair, get_format
from claimcheck.reports.material import material


def agreement(harbour, kind=LinkKind.ECHO, **changes) -> Pair:
    link = Link("a1a1a1a1a1a1", "b1b1b1b1b1b1", Relation.CORROBORATES, kind, 0.6, None, ("both tell of it",))
    ruling = changes.pop("ruling", None)
    b = replace(
        harbour.halls_b, text="Bei der Explosion seien 35 Lagerhallen zerstört worden", quantities=(), **changes
    )
    return Pair(link, harbour.halls_a, b, ruling)


def folded(harbour, pair) -> int:
    return material(DiffReport(harbour.a, harbour.b, agreements=(pair,))).folded.echoes


def test_claims_that_nobody_can_check_are_folded_and_counted(harbour):
    report = material(harbour.diff)
    assert (report.only_a, report.only_b) == ((harbour.denial_a,), ())
    assert report.folded == Folded(echoes=0, only_a=0, only_b=1, claims_a=2, claims_b=2)
    assert report.conflicts == harbour.diff.conflicts


def test_an_echo_that_tells_nothing_else_is_folded(harbour):
    assert folded(harbour, agreement(harbour)) == 1


@pytest.mark.parametrize("kind", [LinkKind.INDEPENDENT])
def test_a_second_witness_matters(harbour, kind):
    assert folded(harbour, agreement(harbour, kind)) == 0


def test_an_echo_that_is_less_sure_or_tells_another_number_matters(harbour):
    assert folded(harbour, agreement(harbour, certainty=Certainty.HEDGED)) == 0
    other = agreement(harbour)
    told = (Quantity(12, 12, 12, "Lagerhallen", "12 Lagerhallen"),)
    other = replace(other, b=replace(other.b, text="12 Lagerhallen seien zerstört", quantities=told))
    assert folded(harbour, other) == 0


def test_what_a_person_confirmed_matters(harbour):
    ruling = Ruling(*("a1a1a1a1a1a1", "b1b1b1b1b1b1"), Review.CONFIRMED, Relation.CORROBORATES, LinkKind.ECHO, "Ada")
    assert folded(harbour, agreement(harbour, ruling=ruling)) == 0


def test_every_format_to_read_says_how_much_is_folded(harbour):
    report = replace(material(harbour.diff), folded=Folded(1, 6, 0, 9, 9))
    words = "Folded away: 1 echo with no other number or day; 6 only in A without a number, a day or a denial"
    for name in ("terminal", "markdown", "html"):
        assert words in "".join(get_format(name).render(report))
