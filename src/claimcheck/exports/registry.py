"""The formats by name. A format is a module of ``formats/`` with a ``TITLE`` and a ``render``; there is no list."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Protocol, cast

from claimcheck.exports import formats

if TYPE_CHECKING:
    from claimcheck.exports.values import Corpus


class ExportFormat(Protocol):
    """What a module of ``formats/`` has to offer."""

    TITLE: str

    def render(self, corpus: Corpus) -> Iterator[str]:
        """Write a corpus.

        Args:
            corpus: what is to be written; nothing else is looked at.

        Yields:
            Pieces of text which joined are the whole file, the last one ending in a line break.
        """
        ...


@cache
def export_names() -> tuple[str, ...]:
    """The names of the formats there are, sorted."""
    return tuple(sorted(module.name for module in iter_modules(formats.__path__)))


def get_export(name: str) -> ExportFormat:
    """The format of a name.

    Raises:
        KeyError: no such format.
    """
    if name not in export_names():
        raise KeyError(f"no such format: {name!r}; there are {', '.join(export_names())}")
    return cast(ExportFormat, import_module(f"{formats.__name__}.{name}"))
