"""The lines of an exported database, and how trouble with them is told."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from claimcheck.errors import ReadingError
from claimcheck.store.content import SCHEMA


class ExportLines:
    """The objects of an export, one a line.

    Args:
        lines: UTF-8; empty ones are passed over.
        origin: what to call the input in an error.

    Raises:
        ReadingError: from every method, where a line is no JSON object.
    """

    def __init__(self, lines: Iterable[bytes], origin: str) -> None:
        self._origin = origin
        self._number = 0
        self._objects = self._read(lines)

    def head(self) -> dict[str, Any]:
        """The first line, where it is that of an export."""
        first = next(self._objects, {})
        if first.get("schema") != SCHEMA:
            raise ReadingError(self._origin, "is no export; make one with: claimcheck export --format jsonl")
        return first

    def rows(self) -> Iterator[dict[str, Any]]:
        """The lines behind it."""
        return self._objects

    def trouble(self, reason: object) -> ReadingError:
        """What to raise because of the line that was read last."""
        return ReadingError(f"{self._origin}, line {self._number}", f"{reason}; nothing was imported")

    def wrong(self, reason: object) -> ReadingError:
        """What to raise because of the whole."""
        return ReadingError(self._origin, f"{reason}; nothing was imported")

    def _read(self, lines: Iterable[bytes]) -> Iterator[dict[str, Any]]:
        for line in lines:
            self._number += 1
            if not line.strip():
                continue
            try:
                row = json.loads(line.decode("utf-8-sig"), parse_constant=_refuse)
            except (ValueError, RecursionError):
                raise self.trouble("is not JSON") from None
            if not isinstance(row, dict):
                raise self.trouble("is not a JSON object")
            yield row


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no number of JSON")
