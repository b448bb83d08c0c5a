"""When what a user typed means a name: without regard to case, accents and punctuation."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import combining, normalize

_NO_WORD = re.compile(r"[\W_]+")


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """The words of a text in one spelling: no case, no accents, ``ss`` for the eszett, one blank between words."""
    bare = "".join(char for char in normalize("NFKD", text) if not combining(char))
    return _NO_WORD.sub(" ", bare.casefold()).strip()


def is_named(name: str | None, wanted: str) -> bool:
    """Whether ``wanted`` is ``name`` or a part of it that begins where a word does (``Lang``: Petra Lang)."""
    words = folded(wanted)
    return bool(words) and name is not None and f" {words}" in f" {folded(name)}"
