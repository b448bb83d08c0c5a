"""The kinds of evidence, and what a piece of it is."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple


class Sign(StrEnum):
    """The kinds of evidence."""

    SHARED_WORDS = "shared words"
    RARE_WORD = "rare word"
    COVERAGE = "coverage"
    WHOLLY_TOLD = "wholly told"
    SAME_EXTENT = "same extent"
    LIKENESS = "likeness"
    TOLD_AROUND = "told around"
    CENTRAL = "central"
    KINDRED_WORDS = "kindred words"
    BEST_MATCH = "best match"
    OTHER_LANGUAGE = "other language"
    FOREIGN = "foreign"
    SETTING = "setting"
    DENIED_WORDS = "denied words"
    SAME_COUNT = "same count"
    OTHER_COUNT = "other count"
    COUNTS_ALIKE = "counts alike"
    FAR_COUNTS = "far counts"
    UNLIKE_COUNTS = "unlike counts"
    SAME_TIME = "same time"
    OTHER_TIME = "other time"
    SAME_SOURCE = "same source"
    SOURCE_REPEATS = "source repeats"
    SAME_RELAY = "same relay"
    SOURCE_TOLD_OF = "source told of"
    OTHER_NAME = "other name"
    ONE_DENIES = "one denies"
    BOTH_DENY = "both deny"
    DENIED_ALIKE = "denied alike"
    DENIALS_ALIKE = "denials alike"
    ANSWERS_THEME = "answers theme"
    BOTH_BARE = "both bare"
    DENIAL_KNOWN = "denial known"
    SAME_DENIER = "same denier"
    FAR_DOWN = "far down"
    OTHER_STAGE = "other stage"
    DISTANT = "distant"
    OTHER_SCENE = "other scene"
    NEAR_IN_MEANING = "near in meaning"


class Evidence(NamedTuple):
    """One thing that speaks for or against two claims telling of the same.

    Args:
        sign: what it is.
        strength: 0 to 1.
        of_a, of_b: the words of either claim that show it.
    """

    sign: Sign
    strength: float
    of_a: tuple[str, ...] = ()
    of_b: tuple[str, ...] = ()


Found = Mapping[Sign, Evidence]
"""The evidence of a pair by its kind."""
