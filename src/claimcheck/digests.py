"""What made a result: the same digest of code and words, the same result."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable

_CODE_AND_DATA = (".py", ".json", ".txt")
_LENGTH = 16


@cache
def code_digest(*rooms: str) -> str:
    """A digest of the code and data in rooms of this program.

    Args:
        rooms: folders and files, as seen from the folder ``claimcheck``.
    """
    digest = sha256()
    for room in rooms:
        for file in _all(files("claimcheck") / room):
            digest.update(file.read_bytes())
    return digest.hexdigest()[:_LENGTH]


def shortened(text: str) -> str:
    """A digest of a text, of the same length."""
    return sha256(text.encode()).hexdigest()[:_LENGTH]


def _all(place: Traversable) -> Iterator[Traversable]:
    if place.is_dir():
        for each in sorted(place.iterdir(), key=lambda each: each.name):
            yield from _all(each)
    elif place.name.endswith(_CODE_AND_DATA):
        yield place
