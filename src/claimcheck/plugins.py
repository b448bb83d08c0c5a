"""Modules of a folder by name: to add one is to add a file, there is no list."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType


@cache
def names(package: str) -> tuple[str, ...]:
    """The names of the modules in a package, sorted.

    Args:
        package: its full name.
    """
    return tuple(sorted(module.name for module in iter_modules(import_module(package).__path__)))


def member(package: str, name: str, what: str) -> ModuleType:
    """The module of a name, imported when it is asked for.

    Args:
        package: full name of the package.
        name: of the module in it.
        what: what such a module is, for the message.

    Raises:
        KeyError: no such module.
    """
    if name not in names(package):
        raise KeyError(f"no such {what}: {name!r}; there are {', '.join(names(package))}")
    return import_module(f"{package}.{name}")
