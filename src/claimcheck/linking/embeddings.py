"""Sentence embeddings, for whoever asks for them: which model is wanted, how it is loaded, what it makes of a quote.

Nothing of this is imported or computed unless a model is named. Needs the extra ``claimcheck[embeddings]``.
"""

from __future__ import annotations

import io
import logging
import math
import os
import sys
from array import array
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext, redirect_stderr
from contextvars import ContextVar
from functools import cache, lru_cache
from hashlib import file_digest, sha256
from operator import mul
from pathlib import Path
from typing import Protocol

from claimcheck.errors import EmbeddingsError

_VARIABLE = "CLAIMCHECK_EMBEDDINGS"
_MEND = "pip install 'claimcheck[embeddings]'"
_NAMES = "give the folder or the full name of a model of sentence-transformers"
_AT_HAND = 50_000

_named: ContextVar[str | None] = ContextVar("embeddings", default=None)


class Encoder(Protocol):
    """What is asked of a model of sentence-transformers."""

    def encode(self, sentences: str, *, show_progress_bar: bool) -> Iterable[float]:
        """The embedding of one sentence."""


@contextmanager
def embedded_by(model: str | None) -> Iterator[None]:
    """Link with the embeddings of a model, which is loaded at once.

    Args:
        model: the folder of a model or its name; none for an empty text, and that of CLAIMCHECK_EMBEDDINGS for None.

    Raises:
        EmbeddingsError: sentence-transformers is missing, or there is no such model.
    """
    before = _named.set(model)
    try:
        if wanted := model_wanted():
            _load(wanted)
        yield
    finally:
        _named.reset(before)


def model_wanted() -> str:
    """The folder or the name of the model that counts; empty where none does, as is usual."""
    named = _named.get()
    return os.environ.get(_VARIABLE, "") if named is None else named


def identity(model: str) -> str:
    """What tells a model from others: the files of a folder wherever it lies, else the name."""
    folder = Path(model)
    if not folder.is_dir():
        return model
    digest = sha256()
    for path in sorted(each for each in folder.rglob("*") if each.is_file()):
        digest.update(path.relative_to(folder).as_posix().encode())
        with path.open("rb") as file:
            digest.update(file_digest(file, "sha256").digest())
    return digest.hexdigest()


def nearness(one: str, other: str) -> float:
    """The cosine of the embeddings of two quotes, -1 to 1, by the model that is wanted."""
    model = model_wanted()
    return math.fsum(map(mul, _embedding(model, one), _embedding(model, other)))


@lru_cache(_AT_HAND)
def _embedding(model: str, quote: str) -> array[float]:
    """The embedding of a quote, with the length one.

    Each is computed by itself: in a batch the last digits depend on its neighbours, and links on the order of articles.
    """
    values = [float(value) for value in _load(model).encode(quote, show_progress_bar=False)]
    length = math.hypot(*values) or 1.0
    return array("f", (value / length for value in values))


@cache
def _load(model: str) -> Encoder:
    try:
        from sentence_transformers import SentenceTransformer
    except ImportError:
        raise EmbeddingsError(f"embeddings need sentence-transformers; install it with: {_MEND}") from None
    with _quiet():
        try:
            return _from_here_or_afar(SentenceTransformer, model)
        except Exception as error:  # Whatever the files of somebody else's model give rise to.
            why = next(iter(str(error).splitlines()), "") or type(error).__name__
            raise EmbeddingsError(f"{model}: no model that can be loaded ({why}); {_NAMES}") from None


def _from_here_or_afar(loader: Callable[..., Encoder], model: str) -> Encoder:
    """A model that is on this machine is loaded without asking the network; only another one is fetched."""
    try:
        return loader(model, local_files_only=True)
    except Exception:
        if Path(model).exists():
            raise
    return loader(model)


@contextmanager
def _quiet() -> Iterator[None]:
    """Without the warnings of others; without their bars, too, unless somebody watches."""
    unseen = nullcontext() if sys.stderr.isatty() else redirect_stderr(io.StringIO())
    before = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        with unseen:
            yield
    finally:
        logging.disable(before)
