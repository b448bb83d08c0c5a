"""How long work tells what it is doing."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Is told what is being done."""

    def __call__(self, doing: str, done: int = 0, total: int | None = None, /) -> object:
        """Take note.

        Args:
            doing: what, in a few words.
            done: how many of ``total`` things are done.
            total: how many there are; None where nobody knows.
        """


def silent(*_: object) -> None:
    """Nobody wants to know."""
