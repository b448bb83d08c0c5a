"""Which linker made a link: the same fingerprint, the same links."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable

from claimcheck.linking.embeddings import identity, model_wanted

_CODE_AND_DATA = (".py", ".json", ".txt")
_LENGTH = 16


def fingerprint() -> str:
    """A digest of all that decides on links: the rooms linking and languages, code and data, and the model if any."""
    model = model_wanted()
    return sha256(f"{_code()} {identity(model)}".encode()).hexdigest()[:_LENGTH] if model else _code()


@cache
def _code() -> str:
    digest = sha256()
    for room in ("linking", "languages"):
        for file in _all(files("claimcheck") / room):
            digest.update(file.read_bytes())
    return digest.hexdigest()[:_LENGTH]


def _all(folder: Traversable) -> list[Traversable]:
    found: list[Traversable] = []
    for each in sorted(folder.iterdir(), key=lambda each: each.name):
        if each.is_dir():
            found.extend(_all(each))
        elif each.name.endswith(_CODE_AND_DATA):
            found.append(each)
    return found
