"""Linking: time and growth, beside other ways to find claims that are alike, at equal recall of what was planted."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence

import measure
import neighbours
from synthetic import Planted

from claimcheck import Claim, link

# From quick to thorough; the first that finds as many planted pairs as claimcheck counts.
_TFIDF = [(0.6, 10), (0.45, 10), (0.3, 10), (0.2, 20), (0.1, 50)]
_MINHASH = [0.6, 0.45, 0.3, 0.2, 0.1]
_FULLTEXT_SAMPLE, _ALL_PAIRS, _SAMPLE = 300, 4_000, 6_000


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
    texts = [claim.text for claim in claims]
    _tfidf(texts, wanted, recall, many)
    _minhash(texts, wanted, recall, many)
    _fulltext(texts, wanted, many)
    _all_pairs(texts, many)


def _tfidf(texts: Sequence[str], wanted: set[tuple[int, int]], recall: float, ours: float) -> None:
    if not measure.missing("sklearn", "sparse_dot_topn"):
        settings = {f"{least}, top {most}": neighbours.tfidf(least, most) for least, most in _TFIDF}
        _beside("TF-IDF, sparse_dot_topn", settings, texts, wanted, recall, ours)


def _minhash(texts: Sequence[str], wanted: set[tuple[int, int]], recall: float, ours: float) -> None:
    if not measure.missing("datasketch"):
        settings = {str(least): neighbours.minhash(least) for least in _MINHASH}
        _beside("MinHash LSH", settings, texts, wanted, recall, ours)


def _beside(
    name: str,
    settings: dict[str, neighbours.Finder],
    texts: Sequence[str],
    wanted: set[tuple[int, int]],
    recall: float,
    ours: float,
) -> None:
    """The quickest setting with our recall, or the most thorough one where none has it."""
    # What a setting finds shows in some texts already; only the one that is taken reads everything.
    some = texts[:_SAMPLE]
    part = {pair for pair in wanted if pair[1] < _SAMPLE}
    chosen = next((each for each, find in settings.items() if _recall(find(some), part) >= recall), list(settings)[-1])
    pairs: neighbours.Pairs = set()
    theirs = measure.seconds(lambda: pairs.update(settings[chosen](texts)))
    reached = _recall(pairs, wanted)
    measure.row(f"{name} ({chosen})", f"{theirs:.1f} s, {len(pairs):,} pairs, recall {reached:.2f}")
    measure.row("  claimcheck beside it", f"{theirs / ours:.2f} times as fast", goal="> 1", met=ours < theirs)


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


def _ordered(a: int, b: int) -> tuple[int, int]:
    return min(a, b), max(a, b)


def _recall(pairs: set[tuple[int, int]], wanted: set[tuple[int, int]]) -> float:
    return len(pairs & wanted) / max(1, len(wanted))
