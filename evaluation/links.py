"""Weights of the linker, fitted to the stories of the gold, and figures on stories that they were not fitted to.

    python evaluation/links.py           figures, each story left out of the fit in turn
    python evaluation/links.py --write   fit to all stories, write src/claimcheck/linking/weights.json, then the figures

The signs of the weights are set by hand (what speaks for a link may not come to speak against it), and so are those of
evidence that the stories hardly bring; the rest is a logistic regression. numpy and scipy are needed.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from unittest import mock

import numpy as np
from gold import ROOT, gold_folder
from link_stories import Json, Stories, as_extracted, documents, of_gold
from scipy.optimize import minimize

from claimcheck.interchange import link_to_json
from claimcheck.linking import antecedents, decision, link_claims
from claimcheck.linking.answers import Answers
from claimcheck.linking.articles import read_articles
from claimcheck.linking.candidates import candidates
from claimcheck.linking.decision import least_same_thing
from claimcheck.linking.evidence import Sign, compare
from claimcheck.linking.profiles import Profile
from claimcheck.linking.readings import articles_that_meet
from claimcheck.linking.verdicts import verdict
from claimcheck.linking.weights import Weights, weights

FILE = ROOT / "src" / "claimcheck" / "linking" / "weights.json"
RIDGE = 3.0
SPEAKS_AGAINST = {Sign.FAR_COUNTS, Sign.UNLIKE_COUNTS, Sign.OTHER_NAME, Sign.FAR_DOWN, Sign.OTHER_STAGE}
SPEAKS_AGAINST |= {Sign.DISTANT, Sign.OTHER_SCENE}
# Each story is told within days, of one place, in two languages that are known, and hardly has two persons in one role
# or one claim in the words of another.
BY_HAND = {Sign.DISTANT: -3.0, Sign.OTHER_SCENE: -3.0, Sign.FOREIGN: 0.9, Sign.OTHER_NAME: -1.5, Sign.WHOLLY_TOLD: 1.0}
# The stories dispute causes and authors, hardly ever who of two sides did it.
VERDICTS_BY_HAND = {"actor": 0.4}
EITHER_WAY = {"nothing of its own"}
AGAINST_DENIAL = {"far", "stands after"}
# Each sentence of the stories is a claim; real articles go on in between.
DENIED_BY_HAND = {"bare, apart": -3.0}


@dataclass(frozen=True)
class Example:
    """What speaks for and against a pair, and whether the gold has it."""

    story: str
    strengths: Mapping[str, float]
    right: bool


def denials(stories: Stories) -> Iterator[Example]:
    """Denials with each claim of their article that they may answer to."""
    for article in read_articles(stories.claims):
        for denial, targets in antecedents.deniable(article.claims, Answers(article.claims)):
            for target, strengths in targets:
                yield from _example(stories, denial, target, strengths)


def pairs(stories: Stories) -> Iterator[Example]:
    """Candidate pairs of claims of different articles."""
    for between in articles_that_meet(stories.claims):
        for a, b in candidates(between):
            strengths = {sign.value: evidence.strength for sign, evidence in compare(a, b, between).items()}
            yield from _example(stories, a, b, strengths)


def _example(
    stories: Stories, a: Profile, b: Profile, strengths: Mapping[str, float], wanted: str = ""
) -> Iterator[Example]:
    """The pair as an example: right where the gold links it, by the relation wanted, if any; none if it is unknown."""
    story = stories.story.get(a.claim.id)
    if story is not None and b.claim.id in stories.story:
        link = stories.links.get(frozenset((a.claim.id, b.claim.id)))
        yield Example(story, strengths, link is not None and wanted in ("", link["relation"]))


def fit(
    examples: Sequence[Example], against: set[str], either: set[str], by_hand: Mapping[str, float], *, few: bool = False
) -> Json:
    """Log odds by evidence: a logistic regression with a small penalty, whose weights keep their signs.

    Where ``few`` examples have some evidence, its weight stays near zero: the penalty does not follow the spread.
    """
    signs = sorted({sign for example in examples for sign in example.strengths} - set(by_hand))
    strengths = np.array([[example.strengths.get(sign, 0.0) for sign in signs] for example in examples])
    right = np.array([example.right for example in examples], dtype=float)
    fixed = np.array([sum(by_hand.get(s, 0.0) * x for s, x in example.strengths.items()) for example in examples])
    spread = np.ones(len(signs)) if few else strengths.std(axis=0) + 1e-9
    scaled = strengths / spread

    def loss(weights_: np.ndarray) -> tuple[float, np.ndarray]:
        told = scaled @ weights_[:-1] + weights_[-1] + fixed
        value = np.logaddexp(0, told).sum() - (right * told).sum() + RIDGE * (weights_[:-1] ** 2).sum() / 2
        slope = 1 / (1 + np.exp(-told)) - right
        return value, np.append(scaled.T @ slope + RIDGE * weights_[:-1], slope.sum())

    bounds = [(None, None) if s in either else (None, 0) if s in against else (0, None) for s in signs]
    start = np.append(np.zeros(len(signs)), -2.5)
    best = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=[*bounds, (None, None)]).x
    fitted = {sign: round(float(weight), 2) for sign, weight in zip(signs, best[:-1] / spread, strict=True)}
    told_by = fitted | {str(sign): weight for sign, weight in by_hand.items()}
    return {"bias": round(float(best[-1]), 2)} | {sign: weight for sign, weight in told_by.items() if weight}


def verdicts(stories: Stories) -> Iterator[Example]:
    """Candidate pairs with what is made of them; how surely they are the same thing is evidence like the rule."""
    for between in articles_that_meet(stories.claims):
        for a, b in candidates(between):
            found = compare(a, b, between)
            same = decision.same_thing(found)
            told = verdict(a, b, found) if same >= decision.WORTH_A_VERDICT else None
            if told is not None:
                strengths = {"same thing": math.log(same / (1 - same)), told.rule: 1.0}
                yield from _example(stories, a, b, strengths, told.relation.value)


def fitted(stories: Stories, without: str | None = None) -> Weights:
    """The weights after all stories but one: each step is fitted to what the one before makes of the stories."""

    def gathered(examples: Callable[[Stories], Iterator[Example]]) -> list[Example]:
        return [each for each in examples(stories) if each.story != without]

    told = replace(weights(), denied=fit(gathered(denials), AGAINST_DENIAL, EITHER_WAY, DENIED_BY_HAND))
    with using(told):
        same = gathered(pairs)
    by_hand = {str(sign): weight for sign, weight in BY_HAND.items()}
    told = replace(told, same_thing=fit(same, {str(sign) for sign in SPEAKS_AGAINST}, set(), by_hand))
    with using(told):
        rules = gathered(verdicts)
    either = {sign for each in rules for sign in each.strengths}
    return replace(told, verdicts=fit(rules, set(), either, VERDICTS_BY_HAND, few=True))


@contextmanager
def using(told: Weights) -> Iterator[None]:
    """Let the linker decide by these weights."""
    with mock.patch.object(decision, "weights", lambda: told), mock.patch.object(antecedents, "weights", lambda: told):
        yield


def left_out(corpora: Sequence[Stories]) -> list[list[Json]]:
    """The links of each corpus, those of a story by weights that were fitted to the others."""
    found: list[list[Json]] = [[] for _ in corpora]
    for story in corpora[0].names:
        with using(fitted(corpora[0], without=story)):
            for stories, links in zip(corpora, found, strict=True):
                links.extend(link_to_json(link) for link in link_claims(stories.of(story)))
    return found


def write(told: Weights) -> None:
    """Write the weights that ship."""
    content = {
        "threshold": told.threshold,
        "sure": told.sure,
        "same thing": told.same_thing,
        "verdicts": told.verdicts,
        "denied": told.denied,
    }
    FILE.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    weights.cache_clear()
    least_same_thing.cache_clear()


def calibration(stories: Stories, links: Sequence[Json]) -> Iterator[str]:
    """How many links of each range of scores are right."""
    for low in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        these = [link for link in links if low <= link["score"] < low + 0.1]
        right = sum(stories.links.get(frozenset((x["a"], x["b"])), {}).get("relation") == x["relation"] for x in these)
        yield f"scored {low:.1f} to {low + 0.1:.1f}: {right} of {len(these)} right"


def main() -> int:
    """Fit, if asked, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write the weights that ship")
    parser.add_argument("--links", type=Path, help="where to write the links of the stories left out")
    asked = parser.parse_args()
    folder = gold_folder() / "stories"
    if not folder.is_dir():
        parser.error(f"no gold in {folder}")
    corpora = (of_gold(folder), as_extracted(folder))
    if asked.write:
        write(fitted(corpora[0]))
    alone, whole = left_out(corpora)
    if asked.links:
        asked.links.write_text("".join(json.dumps(link, ensure_ascii=False) + "\n" for link in alone), "utf-8")
    print("the linker alone, on the claims of the gold", *figures(folder, alone), sep="\n")
    print(*calibration(corpora[0], alone), sep="\n")
    print("\nthe whole chain", *figures(folder, whole, documents(corpora[1].claims)), sep="\n")
    return 0


def figures(folder: Path, links: Sequence[Json], extracted: Sequence[Json] | None = None) -> Iterator[str]:
    """What the scorer of links tells."""
    import score_links

    rows, extra, _ = score_links.score(folder, links, extracted)
    for name, (precision, recall, f1) in rows.items():
        yield f"{name:32}{precision:8.3f}{recall:8.3f}{f1:8.3f}"
    yield ", ".join(f"{name}: {value}" for name, value in extra.items())


if __name__ == "__main__":
    sys.exit(main())
