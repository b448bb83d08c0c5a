"""Extraction: documents a second beside a spaCy pipeline, and what a second process is worth."""

from __future__ import annotations

from collections.abc import Sequence

import measure
from spacy_pipeline import pipeline

from claimcheck import Document
from claimcheck.extraction.parallel import extract_each


def report(documents: Sequence[Document], rounds: int) -> None:
    """Measure and print."""
    measure.title("Extraction")
    characters = sum(len(document.text) for document in documents)
    measure.row("articles", f"{len(documents):,} of {characters / len(documents):,.0f} characters")
    one_alone = measure.seconds(lambda: _extract(documents, 1), rounds)
    measure.row("one process", _rate(len(documents), characters, one_alone))
    _beside_spacy(documents, rounds)
    one, two = (measure.wall(lambda n=n: _extract(documents, n), rounds) for n in (1, 2))
    measure.row("two processes, with their start, by the clock", _rate(len(documents), characters, two))
    work = sum(measure.all_processes(lambda: _extract(documents, 2)))
    measure.row("  two beside one, by the work that there is", f"{2 * one_alone / work:.2f} times on two free cores")
    measure.row("  two beside one, by the clock", f"{one / two:.2f} times", goal=">= 1.7", met=one / two >= 1.7)


def _beside_spacy(documents: Sequence[Document], rounds: int) -> None:
    if measure.missing("spacy"):
        return
    # One language, so that one pipeline reads all of it; it is slow, so that some are enough.
    texts = [document for document in documents if document.lang == "de"][:300]
    nlp = pipeline("de")
    theirs = measure.seconds(lambda: list(nlp.pipe(document.text for document in texts)), rounds)
    ours = measure.seconds(lambda: _extract(texts, 1), rounds)
    measure.row("spaCy, untrained, the same work", _rate(len(texts), sum(len(each.text) for each in texts), theirs))
    measure.row("  one process beside spaCy", f"{theirs / ours:.1f} times", goal=">= 3", met=theirs / ours >= 3)


def _extract(documents: Sequence[Document], workers: int) -> None:
    for _ in extract_each(documents, narrative=True, workers=workers):
        pass


def _rate(documents: int, characters: int, seconds: float) -> str:
    return f"{documents / seconds:,.0f} articles/s, {characters / seconds / 1e6:.2f} M characters/s"
