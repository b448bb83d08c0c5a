"""The formats by name. A format is a module of ``formats/`` with a ``TITLE`` and a ``render``; there is no list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol, cast

from claimcheck import plugins

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


_FORMATS = "claimcheck.exports.formats"


def export_names() -> tuple[str, ...]:
    """The names of the formats there are, sorted."""
    return plugins.names(_FORMATS)


def get_export(name: str) -> ExportFormat:
    """The format of a name.

    Raises:
        KeyError: no such format.
    """
    return cast(ExportFormat, plugins.member(_FORMATS, name, "format"))
