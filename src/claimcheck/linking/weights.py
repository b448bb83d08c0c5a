"""How much each piece of evidence counts: log odds, fitted by ``evaluation/links.py``, written in weights.json."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

_BIAS = "bias"

Model = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Weights:
    """The numbers that decide.

    Args:
        same_thing: log odds that two claims tell of the same thing, by sign of evidence, with a ``bias``.
        verdicts: log odds that a verdict on the two is right, by the log odds of ``same thing`` and the rule.
        denied: log odds that a denial answers to a claim of its article.
        threshold: links that are less likely are not worth a reader's time.
    """

    same_thing: Model
    verdicts: Model
    denied: Model
    threshold: float


@cache
def weights() -> Weights:
    """The weights that ship."""
    told = json.loads((files(__package__) / "weights.json").read_text(encoding="utf-8"))
    return Weights(told["same thing"], told["verdicts"], told["denied"], told["threshold"])


def odds(model: Model, strengths: Mapping[str, float]) -> float:
    """The chance, 0 to 1, that a model gives to evidence of these strengths; signs without a weight do not count."""
    log_odds = model[_BIAS] + sum(model.get(sign, 0.0) * strength for sign, strength in strengths.items())
    return 1 / (1 + math.exp(-log_odds))
