"""The values behind the reports."""

from dataclasses import replace

import pytest

from claimcheck.model import LinkKind, Relation, Relay
from claimcheck.reports import Pair, chain


def test_chain_runs_from_the_source_over_the_relays_to_the_outlet(harbour):
    assert chain(harbour.halls_a) == ("Edda Kranz", "Seenachrichten", "Seeblick")


def test_chain_names_nobody_twice_in_a_row(harbour):
    told_by_itself = replace(harbour.halls_b, source=None, speaker_text="Uferbote", via=(Relay("Uferbote"),))
    assert chain(told_by_itself) == ("Uferbote",)


def test_chain_of_a_claim_that_names_nobody(harbour):
    assert chain(harbour.check_b) == ("unnamed source", "Uferbote")


def test_turned_pair_keeps_track_of_the_overtaken_side(harbour):
    pair = Pair(replace(harbour.link, superseded="a"), harbour.halls_a, harbour.halls_b)
    assert (pair.superseded, pair.turned().superseded) == ("a", "b")


def test_an_overtaken_conflict_is_no_alarm(harbour):
    assert harbour.conflict.is_alarm
    assert not replace(harbour.conflict, link=replace(harbour.link, superseded="b")).is_alarm
    echo = replace(harbour.link, relation=Relation.CORROBORATES, kind=LinkKind.ECHO)
    assert not replace(harbour.conflict, link=echo).is_alarm


def test_a_pair_refuses_claims_of_another_link(harbour):
    with pytest.raises(ValueError, match="the link joins"):
        Pair(harbour.link, harbour.halls_a, harbour.check_b)
