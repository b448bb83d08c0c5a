"""How often words stand in texts of a language, before any article says."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def frequencies(code: str) -> dict[str, float]:
    """Words in lower case with the logarithm (base 10) of their uses in a billion words; rare ones are missing.

    Args:
        code: ISO 639-1; a language that says nothing of its frequencies gives an empty mapping.
    """
    listed = files(__package__) / code / "frequencies.txt"
    if not listed.is_file():
        return {}
    lines = (line for line in listed.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    rows = (line.split() for line in lines)
    return {word: float(band) for band, *words in rows for word in words}
