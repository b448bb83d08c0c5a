"""Linking: time and growth, beside other ways to find claims that are alike, at equal recall of what was planted."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import measure
import neighbours
from synthetic import Planted

from claimcheck import Claim, link
from claimcheck.linking import entry, meetings

# From quick to thorough; the first that finds as many planted pairs as claimcheck counts.
_TFIDF = [(0.6, 10), (0.45, 10), (0.3, 10), (0.2, 20), (0.1, 50)]
_MINHASH = [0.6, 0.45, 0.3, 0.2, 0.1]
_FULLTEXT_SAMPLE, _ALL_PAIRS, _SAMPLE = 300, 4_000, 6_000
# MinHash LSH at a recall like ours finds pairs by the hundred million where there are 100,000 texts.
_MOST_FOR_MINHASH = 10_000

Id = TypeVar("Id", int, str)


@dataclass(frozen=True, slots=True)
class _Ours:
    """What claimcheck reaches.

    Args:
        recall: share of the planted pairs that it links.
        linking: seconds for all of linking.
        finding: of these, seconds until it is known which articles meet.
    """

    recall: float
    linking: float
    finding: float


def report(claims: Sequence[Claim], planted: Sequence[Planted]) -> None:
    """Measure and print."""
    measure.title(f"Linking {len(claims):,} claims")
    small = claims[: len(claims) // 10]
    few = measure.seconds(lambda: link(small))
    found: list[tuple[str, str]] = []
    many = measure.seconds(lambda: found.extend((each.a, each.b) for each in link(claims)))
    places = {claim.id: number for number, claim in enumerate(claims)}
    wanted = _pairs(claims, planted)
    recall = _recall({_ordered(places[a], places[b]) for a, b in found}, wanted)
    measure.row("claimcheck", f"{many:.1f} s, {len(found):,} links, recall {recall:.2f}")
    measure.row("  planted pairs", f"{len(wanted):,}")
    growth = measure.exponent((len(small), few), (len(claims), many))
    measure.row(f"  growth from {len(small):,}", f"exponent {growth:.2f}", goal="<= 1.25", met=growth <= 1.25)
    finding, met = _meetings(claims)
    reached = sum(_ordered(claims[a].doc, claims[b].doc) in met for a, b in wanted) / max(1, len(wanted))
    measure.row("  of it, which articles meet", f"{finding:.1f} s, {len(met):,} of articles, recall {reached:.2f}")
    texts = [claim.text for claim in claims]
    ours = _Ours(recall, many, finding)
    _tfidf(texts, wanted, ours)
    _minhash(texts, wanted, ours)
    _fulltext(texts, wanted, many)
    _all_pairs(texts, many)


def _meetings(claims: Sequence[Claim]) -> tuple[float, set[tuple[str, str]]]:
    """How long it takes to find the pairs of articles that are compared, and these."""
    documents: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        documents[claim.doc].append(claim)
    met: set[tuple[str, str]] = set()
    return measure.seconds(lambda: met.update(meetings(map(entry, documents.values())))), met


def _tfidf(texts: Sequence[str], wanted: set[tuple[int, int]], ours: _Ours) -> None:
    if not measure.missing("sklearn", "sparse_dot_topn"):
        settings = {f"{least}, top {most}": neighbours.tfidf(least, most) for least, most in _TFIDF}
        _beside("TF-IDF, sparse_dot_topn", settings, texts, wanted, ours)


def _minhash(texts: Sequence[str], wanted: set[tuple[int, int]], ours: _Ours) -> None:
    if not measure.missing("datasketch"):
        settings = {str(least): neighbours.minhash(least) for least in _MINHASH}
        _beside("MinHash LSH", settings, texts, wanted, ours, _MOST_FOR_MINHASH)


def _beside(
    name: str,
    settings: dict[str, neighbours.Finder],
    texts: Sequence[str],
    wanted: set[tuple[int, int]],
    ours: _Ours,
    most: int | None = None,
) -> None:
    """The quickest setting with our recall, or the most thorough one where none has it.

    Of more texts than ``most`` only so many are read; what the rest would take is told by how the time grows.
    """
    # What a setting finds shows in some texts already; only the one that is taken reads everything.
    some = texts[:_SAMPLE]
    part = {pair for pair in wanted if pair[1] < _SAMPLE}
    told = (each for each, find in settings.items() if _recall(find(some), part) >= ours.recall)
    chosen = next(told, list(settings)[-1])
    read = texts[:most]
    pairs: neighbours.Pairs = set()
    theirs = measure.seconds(lambda: pairs.update(settings[chosen](read)))
    note = ""
    if len(read) < len(texts):
        half = read[: len(read) // 2]
        growth = measure.exponent((len(half), measure.seconds(lambda: settings[chosen](half))), (len(read), theirs))
        theirs *= (len(texts) / len(read)) ** growth
        note = f", from {len(read):,} claims (exponent {growth:.1f})"
    reached = _recall(pairs, {pair for pair in wanted if pair[1] < len(read)})
    measure.row(f"{name} ({chosen})", f"{theirs:.1f} s, {len(pairs):,} pairs, recall {reached:.2f}{note}")
    beside = f"{theirs / ours.linking:.2f} times as fast"
    measure.row("  claimcheck, all of linking, beside it", beside, goal="> 1", met=ours.linking < theirs)
    measure.row("  claimcheck, which articles meet, beside it", f"{theirs / ours.finding:.2f} times as fast")


def _fulltext(texts: Sequence[str], wanted: set[tuple[int, int]], ours: float) -> None:
    step = max(1, len(texts) // _FULLTEXT_SAMPLE)
    asked = range(0, len(texts), step)
    pairs: neighbours.Pairs = set()

    def work() -> None:
        index = neighbours.indexed(texts)
        for number in asked:
            pairs.update(neighbours.matches(index, number, texts[number], 10))

    theirs = measure.seconds(work) * step
    part = {pair for pair in wanted if pair[0] % step == 0 or pair[1] % step == 0}
    measure.row("SQLite FTS5, top 10", f"{theirs:.1f} s, recall {_recall(pairs, part):.2f}, from {len(asked)} claims")
    measure.row("  claimcheck beside it", f"{theirs / ours:.2f} times as fast")


def _all_pairs(texts: Sequence[str], ours: float) -> None:
    few = texts[:_ALL_PAIRS]
    theirs = measure.seconds(lambda: neighbours.all_pairs(60)(few)) * (len(texts) / len(few)) ** 2
    measure.row("rapidfuzz, all pairs", f"{theirs:.1f} s, from {len(few):,} claims by the square")
    measure.row("  claimcheck beside it", f"{theirs / ours:.2f} times as fast")


def _pairs(claims: Sequence[Claim], planted: Iterable[Planted]) -> set[tuple[int, int]]:
    """The planted pairs as places in the list of claims; a pair of which a side was not extracted is none."""
    starts: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, claim in enumerate(claims):
        starts[claim.doc].append((claim.quote[0].start, number))

    def place(document: str, start: int, end: int) -> int | None:
        rows = sorted(starts.get(document, ()))
        at = bisect_right(rows, (start - 1, len(claims)))
        return rows[at][1] if at < len(rows) and rows[at][0] < end else None

    found = ((place(*pair.a), place(*pair.b)) for pair in planted)
    return {_ordered(a, b) for a, b in found if a is not None and b is not None}


def _ordered(a: Id, b: Id) -> tuple[Id, Id]:
    return min(a, b), max(a, b)


def _recall(pairs: set[tuple[int, int]], wanted: set[tuple[int, int]]) -> float:
    return len(pairs & wanted) / max(1, len(wanted))
