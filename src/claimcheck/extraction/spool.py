"""Extraction of a corpus that need not fit into memory: claims wait in a file until all names of sources are known."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator
from contextlib import closing
from tempfile import TemporaryFile
from typing import IO

from claimcheck.extraction import renamed
from claimcheck.extraction.parallel import extract_each
from claimcheck.extraction.sources.unify import Voices, unify_voices
from claimcheck.model import Claim, Document, QuotationType

Found = tuple[str, list[Claim]]


def extract_spooled(documents: Iterable[Document], *, narrative: bool, workers: int) -> Iterator[Found]:
    """See ``pipeline.extract_stream``."""
    with TemporaryFile() as spool:
        voices, number = _spooled(documents, spool, narrative, workers)
        names = unify_voices(voices)
        spool.seek(0)
        for _ in range(number):
            id, claims = pickle.load(spool)
            yield id, [renamed(claim, names) for claim in claims]


def _spooled(documents: Iterable[Document], spool: IO[bytes], narrative: bool, workers: int) -> tuple[Voices, int]:
    """Write what each document holds, and count who speaks and who passes on."""
    voices = Voices()
    number = 0
    with closing(extract_each(_once(documents), narrative=narrative, workers=workers)) as extracted:
        for document, claims in extracted:
            pickle.dump((document.id, claims), spool, pickle.HIGHEST_PROTOCOL)
            voices.hear(claim for claim in claims or () if claim.type is not QuotationType.NARRATIVE)
            number += 1
    return voices, number


def _once(documents: Iterable[Document]) -> Iterator[Document]:
    seen: set[str] = set()
    for document in documents:
        if document.id not in seen:
            seen.add(document.id)
            yield document
