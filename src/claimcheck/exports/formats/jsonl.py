"""JSON lines: everything, row by row, so that ``claimcheck import`` gives the same database back."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.exports.values import Corpus
from claimcheck.exports.writing import json_text

TITLE = "everything as JSON lines, which import gives back"


def render(corpus: Corpus) -> Iterator[str]:
    """Write a first line that says what this is, then an object a row."""
    for row in corpus.rows():
        yield json_text(row) + "\n"
