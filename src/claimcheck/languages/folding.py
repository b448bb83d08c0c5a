"""Words and names in one spelling, for comparing and never for reading."""

from __future__ import annotations

import unicodedata


def fold(word: str) -> str:
    """Lower case without accents; umlauts and ß written out, as much of the world's press writes them."""
    word = word.lower().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
    if word.isascii():
        return word
    return "".join(letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.combining(letter))
