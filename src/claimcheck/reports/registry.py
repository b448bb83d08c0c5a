"""The formats by name. A format is a module of ``formats/`` with a ``TITLE`` and a ``render``; there is no list."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Protocol, cast

from claimcheck.reports import formats

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


@cache
def format_names() -> tuple[str, ...]:
    """The names of the formats there are, sorted."""
    return tuple(sorted(module.name for module in iter_modules(formats.__path__)))


def get_format(name: str) -> Format:
    """The format of a name.

    Raises:
        KeyError: no such format.
    """
    if name not in format_names():
        raise KeyError(f"no such format: {name!r}; there are {', '.join(format_names())}")
    return cast(Format, import_module(f"{formats.__name__}.{name}"))
