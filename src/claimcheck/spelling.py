"""Letters without the marks that one spelling of a name has and another leaves out."""

from __future__ import annotations

from unicodedata import combining, normalize


def without_marks(text: str) -> str:
    """The text with every letter in its plain form: no accents, no umlauts, no ligatures, case as it is."""
    if text.isascii():
        return text
    return "".join(char for char in normalize("NFKD", text) if not combining(char))
