"""When what a user typed means a name: without regard to case, accents and punctuation."""

from __future__ import annotations

import re
from functools import lru_cache

from claimcheck.spelling import without_marks

_NO_WORD = re.compile(r"[\W_]+")


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """The words of a text in one spelling: no case, no accents, ``ss`` for the eszett, one blank between words."""
    return _NO_WORD.sub(" ", without_marks(text).casefold()).strip()


def is_named(name: str | None, wanted: str) -> bool:
    """Whether ``wanted`` is ``name`` or a part of it that begins where a word does (``Lang``: Petra Lang)."""
    words = folded(wanted)
    return bool(words) and name is not None and f" {words}" in f" {folded(name)}"
