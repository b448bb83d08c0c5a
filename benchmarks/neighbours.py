"""Other ways to find claims that are alike, each with settings from quick to thorough.

Each takes the texts and returns the pairs that it finds, as places in the list; none of them says what a pair is.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

Pairs = set[tuple[int, int]]
Finder = Callable[[Sequence[str]], Pairs]

_WORD = re.compile(r"\w+")


def tfidf(threshold: float, most: int) -> Finder:
    """scikit-learn's TF-IDF of words; sparse_dot_topn keeps the ``most`` nearest above a threshold."""

    def find(texts: Sequence[str]) -> Pairs:
        from sklearn.feature_extraction.text import TfidfVectorizer
        from sparse_dot_topn import sp_matmul_topn

        vectors = TfidfVectorizer(sublinear_tf=True).fit_transform(texts)
        found = sp_matmul_topn(vectors, vectors.T.tocsr(), top_n=most + 1, threshold=threshold).tocoo()
        return {(int(a), int(b)) for a, b in zip(found.row, found.col, strict=True) if a < b}

    return find


def minhash(threshold: float, permutations: int = 64) -> Finder:
    """datasketch's MinHash LSH over the sets of words."""

    def find(texts: Sequence[str]) -> Pairs:
        from datasketch import MinHash, MinHashLSH

        index = MinHashLSH(threshold=threshold, num_perm=permutations)
        sets = [[word.encode() for word in set(_WORD.findall(text.casefold()))] for text in texts]
        pairs: Pairs = set()
        for number, sketch in enumerate(MinHash.generator(sets, num_perm=permutations)):
            pairs.update((earlier, number) for earlier in index.query(sketch))
            index.insert(number, sketch, check_duplication=False)
        return pairs

    return find


def fulltext(most: int) -> Finder:
    """SQLite's FTS5: for each claim the ``most`` best matches of any of its words."""

    def find(texts: Sequence[str]) -> Pairs:
        connection = indexed(texts)
        return {pair for number, text in enumerate(texts) for pair in matches(connection, number, text, most)}

    return find


def indexed(texts: Sequence[str]) -> sqlite3.Connection:
    """The texts in an index of their own."""
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE texts USING fts5 (text)")
    connection.executemany("INSERT INTO texts (rowid, text) VALUES (?, ?)", enumerate(texts))
    return connection


def matches(connection: sqlite3.Connection, number: int, text: str, most: int) -> Iterator[tuple[int, int]]:
    """The pairs of one text."""
    query = " OR ".join(f'"{word}"' for word in set(_WORD.findall(text)))
    found = connection.execute("SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT ?", (query, most + 1))
    yield from ((min(number, other), max(number, other)) for (other,) in islice(found, most + 1) if other != number)


def all_pairs(least: float) -> Finder:
    """rapidfuzz: every text against every other, in one process."""

    def find(texts: Sequence[str]) -> Pairs:
        from rapidfuzz import fuzz, process

        scores = process.cdist(texts, texts, scorer=fuzz.token_sort_ratio, score_cutoff=least)
        return {(int(a), int(b)) for a, b in zip(*scores.nonzero(), strict=True) if a < b}

    return find
