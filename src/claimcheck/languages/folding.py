"""Words and names in one spelling, for comparing and never for reading."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.spelling import without_marks


@lru_cache(maxsize=100_000)
def fold(word: str) -> str:
    """Lower case without accents; umlauts and ß written out, as much of the world's press writes them."""
    if word.isascii():
        return word.lower()
    return without_marks(word.lower().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss"))
