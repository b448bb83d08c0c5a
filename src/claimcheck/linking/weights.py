"""How much each piece of evidence counts: log odds, fitted by ``evaluation/links.py``, written in weights.json."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

_BIAS = "bias"
_SURE = 0.8
_BY_HAND = {"near in meaning": 1.5}

Model = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Weights:
    """The numbers that decide.

    Args:
        same_thing: log odds that two claims tell of the same thing, by sign of evidence, with a ``bias``.
        verdicts: log odds that a verdict on the two is right, by the log odds of ``same thing`` and the rule.
        denied: log odds that a denial answers to a claim of its article.
        threshold: links that score less are not worth a reader's time.
        sure: the odds from which on nine of ten links of stories left out of the fit are right: a score of 0.8.
    """

    same_thing: Model
    verdicts: Model
    denied: Model
    threshold: float
    sure: float

    def score(self, likely: float) -> float:
        """The odds of a link as a score that means something: of the links from 0.8 on nine of ten are right."""
        if likely <= self.threshold:
            return likely
        if likely <= self.sure:
            return self.threshold + (_SURE - self.threshold) * (likely - self.threshold) / (self.sure - self.threshold)
        return _SURE + (1 - _SURE) * (likely - self.sure) / (1 - self.sure)


@cache
def weights() -> Weights:
    """The weights that ship.

    That of embeddings is set by hand, not fitted: less than the bias speaks against a pair, so that they tip one that
    other evidence speaks for, and make none by themselves. Without a model nothing has that sign.
    """
    told = json.loads((files(__package__) / "weights.json").read_text(encoding="utf-8"))
    return Weights(_BY_HAND | told["same thing"], told["verdicts"], told["denied"], told["threshold"], told["sure"])


def odds(model: Model, strengths: Mapping[str, float]) -> float:
    """The chance, 0 to 1, that a model gives to evidence of these strengths; signs without a weight do not count."""
    log_odds = model[_BIAS] + sum(model.get(sign, 0.0) * strength for sign, strength in strengths.items())
    return 1 / (1 + math.exp(-log_odds))
