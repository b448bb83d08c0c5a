"""The formats that articles come in. Each is a module of this folder that exports ``FORMAT``."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from claimcheck.reading.format import Format
from claimcheck.reading.formats.plain import FORMAT as PLAIN


@cache
def formats() -> tuple[Format, ...]:
    """All formats there are."""
    return tuple(import_module(f"{__name__}.{module.name}").FORMAT for module in iter_modules(__path__))


@cache
def suffixes() -> frozenset[str]:
    """The endings of file names that tell a format."""
    return frozenset(suffix for each in formats() for suffix in each.suffixes)


def format_of(suffix: str, content: str) -> Format:
    """The format of an input: by the ending of its name, else by its content, else plain text."""
    by_name = next((each for each in formats() if suffix in each.suffixes), None)
    return by_name or next((each for each in formats() if each.sniff(content)), PLAIN)
