"""How the words of a language are written down: as text, parted by white space."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

T = TypeVar("T")


def word_set(text: str) -> frozenset[str]:
    """Words whose order does not matter."""
    return frozenset(text.split())


def word_list(text: str) -> tuple[str, ...]:
    """Words in their order, as endings are tried."""
    return tuple(text.split())


def keyed(table: Mapping[T, str]) -> dict[str, T]:
    """Each word of a table's texts to the key that it stands under; ``_`` for a blank inside."""
    return {word: key for key, text in table.items() for word in entries(text)}


def entries(text: str) -> tuple[str, ...]:
    """Entries in their order, each of one word or several, with ``_`` for a blank inside."""
    return tuple(entry.replace("_", " ") for entry in text.split())
