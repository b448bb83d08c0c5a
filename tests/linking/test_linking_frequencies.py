from __future__ import annotations

from importlib.resources import files

from claimcheck.linking.frequency_table import table
from claimcheck.linking.rarity import rarity


def test_the_frequencies_of_topic_keys_are_up_to_date() -> None:
    """Where words of a language change, write the file anew: see claimcheck.linking.frequency_table."""
    assert files("claimcheck.linking").joinpath("frequencies.txt").read_text("utf-8") == table()


def test_what_stands_in_every_text_weighs_little() -> None:
    assert rarity("c:government") < rarity("c:ceasefire") <= rarity("w:norderhaven") == 1.0
