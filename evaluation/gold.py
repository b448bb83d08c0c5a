"""Figures on hand-made gold: the tool's own commands, then the scorers that stand beside the gold.

The gold is no part of the project. It lies in ``../shared/gold``, or where ``CLAIMCHECK_GOLD`` says, with the scorers
in ``bench`` beside it; what is not there is skipped, and said to be.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
CLAIMCHECK = (sys.executable, "-m", "claimcheck")

Scores = Mapping[str, Any]
Figures = Iterator[tuple[str, float]]

PARTS_OF_A_CLAIM = ("quotes", "roles", "joint")
LIKELY = 0.5
GATED_TYPES = ("Direct", "Indirect", "IndirectFreeIndirect")
SOURCE_SCORES = {
    "b3": "sources B3",
    "name": "sources name",
    "kind": "sources kind",
    "via": "sources via",
    "via, where the gold has one": "sources via where there is one",
    "certainty": "sources certainty",
}


def gold_folder() -> Path:
    """Where the gold is looked for."""
    return Path(os.environ.get("CLAIMCHECK_GOLD") or ROOT.parent / "shared" / "gold")


@dataclass(frozen=True)
class Bench:
    """One run over the gold.

    Args:
        gold: folder of the gold; the scorers stand in ``bench`` beside it.
        work: folder for what the commands write, so that each runs once.
    """

    gold: Path
    work: Path

    @property
    def scorers(self) -> Path:
        """The folder of the scorers."""
        return self.gold.parent / "bench"

    def extract(self, articles: Path) -> Path:
        """The claims that ``claimcheck extract`` finds, one article a line."""
        return self._command("extract", articles, "extract", str(articles))

    def link(self, claims: Path) -> Path:
        """The links that ``claimcheck link`` finds, one a line."""
        return self._command("link", claims, "link", "--input", str(claims))

    def score(self, scorer: str, *arguments: Path | str) -> Scores:
        """The figures of one of the scorers."""
        script = self.scorers / f"score_{scorer}.py"
        command = [sys.executable, str(script), *map(str, arguments), "--json"]
        scores: Scores = json.loads(_output(command))
        return scores

    def in_language(self, articles: Path, lang: str) -> Path:
        """Those of the articles that are written in one language."""
        rows = [line for line in articles.read_text(encoding="utf-8").splitlines() if json.loads(line)["lang"] == lang]
        return self._write(f"{lang}-{articles.parent.name}-{articles.name}", "\n".join(rows))

    def likely(self, links: Path) -> Path:
        """Those of the links that are likelier than not."""
        rows = [line for line in links.read_text(encoding="utf-8").splitlines() if json.loads(line)["score"] >= LIKELY]
        return self._write(f"likely-{links.name}", "\n".join(rows))

    def placed(self, gold: Path) -> Path:
        """The attribution of a gold folder, with speakers and cues where their words stand nearest to the quote."""
        rows = [json.loads(line) for line in (gold / "attribution.jsonl").read_text(encoding="utf-8").splitlines()]
        for row in rows:
            for claim in row["claims"]:
                for part in ("speaker", "cue"):
                    claim[part] = [nearest(row["text"], span, claim) for span in claim[part]]
        return self._write(f"placed-{gold.name}.jsonl", "\n".join(map(json.dumps, rows)))

    def _command(self, name: str, given: Path, *arguments: str) -> Path:
        target = self.work / f"{name}-{given.parent.name}-{given.name}"
        if not target.exists():
            self._write(target.name, _output([*CLAIMCHECK, *arguments]))
        return target

    def _write(self, name: str, content: str) -> Path:
        target = self.work / name
        target.write_text(content, encoding="utf-8")
        return target


def wikinews(bench: Bench) -> Figures:
    """Quotation attribution on German Wikinews articles that nothing was fitted to."""
    gold = bench.gold / "attribution" / "dev.jsonl"
    scores = bench.score("attribution", gold, bench.extract(gold))
    for part in PARTS_OF_A_CLAIM:
        yield f"group macro {part} F1", scores[f"group macro {part}"]["f1"]
    yield "who said what F1", scores["who said what"]["f1"]
    for kind in GATED_TYPES:
        yield f"token micro {kind} F1", scores[f"token micro {kind}"]["f1"]


def stories(bench: Bench) -> Figures:
    """Attribution, sources and links on stories that several outlets tell."""
    gold = bench.gold / "stories"
    found = bench.extract(gold / "docs.jsonl")
    german = bench.in_language(gold / "attribution.jsonl", "de")
    yield "German who said what F1", bench.score("attribution", german, found)["who said what"]["f1"]
    english = bench.in_language(gold / "attribution.jsonl", "en")
    yield "English who said what F1", bench.score("attribution", english, found)["who said what"]["f1"]
    sources = bench.score("sources", gold, found)
    for key, name in SOURCE_SCORES.items():
        yield name, float(sources.get(key, 0.0))
    links = bench.link(gold / "claims.jsonl")
    yield from _link_figures("links", bench.score("links", gold, links), "F1", "precision")
    likely = bench.score("links", gold, bench.likely(links))
    yield from _link_figures(f"links scored {LIKELY} or more,", likely, "F1", "precision")
    whole = bench.score("links", gold, bench.link(found), "--claims", found)
    yield "whole chain both F1", whole["both, stories averaged"]["f1"]


def seeds(bench: Bench) -> Figures:
    """Who said what in the five articles that the project began with.

    The gold places a speaker or cue where its words first stand in the article, often in some other sentence. So it
    is measured twice: as it is, and with these mentions put where the same words stand nearest to the quote.
    """
    gold = bench.gold / "seeds"
    found = bench.extract(gold / "docs.jsonl")
    for remark, answers in (("", gold / "attribution.jsonl"), (", mentions placed", bench.placed(gold))):
        scores = bench.score("attribution", answers, found)["who said what"]
        for key in ("precision", "recall", "f1"):
            yield f"who said what {key}{remark}", scores[key]


def _link_figures(name: str, scores: Scores, *figures: str) -> Figures:
    for relation in ("both", "corroborates", "conflicts"):
        averaged = scores[f"{relation}, stories averaged"]
        for figure in figures:
            yield f"{name} {relation} {figure}", averaged[figure.lower()]


def nearest(text: str, mention: list[int], claim: Mapping[str, Any]) -> list[int]:
    """The span of the words of ``mention`` that lies nearest to the quote of ``claim``.

    Only a Reported claim, whose quote is the whole clause, may hold its own speaker.
    """
    words = text[slice(*mention)]
    first, last = claim["quote"][0][0], claim["quote"][-1][1]
    places = [found.span() for found in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)]
    if claim["type"] != "Reported":
        places = [place for place in places if not any(a < place[1] and place[0] < b for a, b in claim["quote"])]
    return list(min(places, key=lambda place: max(first - place[1], place[0] - last, 0), default=mention))


MEASURES: Mapping[str, Callable[[Bench], Figures]] = {"attribution": wikinews, "stories": stories, "seeds": seeds}
"""One measure a folder of the gold."""


def _output(command: Sequence[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr.strip()}")
    return done.stdout
