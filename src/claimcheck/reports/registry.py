"""The formats by name. A format is a module of ``formats/`` with a ``TITLE`` and a ``render``; there is no list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol, cast

from claimcheck import plugins

if TYPE_CHECKING:
    from claimcheck.reports.values import Page, Report


class Format(Protocol):
    """What a module of ``formats/`` has to offer."""

    TITLE: str

    def render(self, report: Report, page: Page = ...) -> Iterator[str]:
        """Write a report.

        Args:
            report: any of the reports.
            page: width and colour, for the formats that are read by eye.

        Yields:
            Pieces of text which joined are the whole, the last one ending in a line break.
        """
        ...


_FORMATS = "claimcheck.reports.formats"


def format_names() -> tuple[str, ...]:
    """The names of the formats there are, sorted."""
    return plugins.names(_FORMATS)


def get_format(name: str) -> Format:
    """The format of a name.

    Raises:
        KeyError: no such format.
    """
    return cast(Format, plugins.member(_FORMATS, name, "format"))
