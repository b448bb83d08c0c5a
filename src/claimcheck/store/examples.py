"""Worked queries, all of them from one file, ``examples.sql``: for ``docs/schema.md`` and for Datasette."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

_EXAMPLE = re.compile(r"^-- (?P<name>\w+): (?P<title>.+)\n(?P<body>(?:.+\n)+)", re.MULTILINE)
_PARAMETER = re.compile(r"^-- :(?P<name>\w+) = (?P<value>.+)\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Example:
    """A question and the SQL that answers it.

    Args:
        name: a short one, for addresses.
        title: the question in a sentence or two.
        template: the SQL, with ``:name`` where a parameter belongs.
        parameters: a value for each of them.
    """

    name: str
    title: str
    template: str
    parameters: Mapping[str, str]

    @property
    def sql(self) -> str:
        """The SQL with the values in it."""
        return self._filled(lambda name: _literal(self.parameters[name]))

    @property
    def asking(self) -> str:
        """The SQL with its parameters, each of which has its value where it is left empty."""
        return self._filled(lambda name: f"coalesce(nullif(:{name}, ''), {_literal(self.parameters[name])})")

    def _filled(self, value: Callable[[str], str]) -> str:
        return re.sub(r"(?<!:):(\w+)", lambda match: value(match[1]), self.template)


@cache
def examples() -> tuple[Example, ...]:
    """All worked queries, in the order of the file."""
    text = files(__package__).joinpath("examples.sql").read_text("utf-8")
    return tuple(_example(match) for match in _EXAMPLE.finditer(text))


def _example(match: re.Match[str]) -> Example:
    parameters = {found["name"]: found["value"] for found in _PARAMETER.finditer(match["body"])}
    return Example(match["name"], match["title"], _PARAMETER.sub("", match["body"]).strip(), parameters)


def _literal(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"
