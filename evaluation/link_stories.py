"""The stories of the gold as the linker meets them: with the claims of the gold, and with those that are extracted."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from gold import gold_folder

from claimcheck.extraction import extract_corpus
from claimcheck.interchange import claim_from_json, claim_to_json
from claimcheck.model import Claim
from claimcheck.reading import read

Json = dict[str, Any]
Pair = frozenset[str]

sys.path.insert(0, str(gold_folder().parent / "bench"))


@dataclass(frozen=True)
class Stories:
    """Claims of several stories and what is known of pairs of them.

    Args:
        claims: the claims; of those that stand for none of the gold nothing is known.
        story: the story of each claim that something is known of.
        links: the pairs that are linked, with the gold's link.
    """

    claims: Sequence[Claim]
    story: Mapping[str, str]
    links: Mapping[Pair, Json]

    @property
    def names(self) -> list[str]:
        """The stories."""
        return sorted(set(self.story.values()))

    def of(self, story: str) -> list[Claim]:
        """The claims of one story."""
        documents = {claim.doc for claim in self.claims if self.story.get(claim.id) == story}
        return [claim for claim in self.claims if claim.doc in documents]


@cache
def of_gold(folder: Path) -> Stories:
    """With the claims of the gold, which have no headlines."""
    told = {row["id"]: row["story"] for row in _rows(folder, "docs")}
    claims = [claim_from_json(row) for row in _rows(folder, "claims")]
    links = {frozenset((row["a"], row["b"])): row for row in _rows(folder, "links") if row["relation"] != "unrelated"}
    return Stories(claims, {claim.id: told[claim.doc] for claim in claims}, links)


@cache
def as_extracted(folder: Path) -> Stories:
    """With the claims that are found in the articles; each stands for the claim of the gold that it overlaps."""
    import score_links

    gold = of_gold(folder)
    articles = list(read([str(folder / "docs.jsonl")], on_error=print))
    claims = [claim for claims in extract_corpus(articles) for claim in claims]
    stands_for = score_links.standing_for(documents(claims), _rows(folder, "claims"))
    found = {stands_for[id]: id for id in stands_for}
    links = {frozenset(found[end] for end in pair): link for pair, link in gold.links.items() if pair <= found.keys()}
    return Stories(claims, {id: gold.story[told] for id, told in stands_for.items()}, links)


def documents(claims: Sequence[Claim]) -> list[Json]:
    """The claims by their documents, as ``claimcheck extract`` writes them."""
    found: dict[str, list[Json]] = {}
    for claim in claims:
        found.setdefault(claim.doc, []).append(claim_to_json(claim))
    return [{"id": doc, "claims": rows} for doc, rows in found.items()]


def _rows(folder: Path, name: str) -> list[Json]:
    return [json.loads(line) for line in (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]
