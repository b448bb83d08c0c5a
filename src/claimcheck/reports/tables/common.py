"""What a table is, and what several tables have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from claimcheck.model import Claim
from claimcheck.provenance import source_name
from claimcheck.reports.values.common import Cell, chain

Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Column names and rows of as many cells."""

    columns: Cells
    rows: Iterator[Cells]


def cell_text(cell: Cell) -> str:
    """A value of a table as text: nothing for none, hexadecimal digits for bytes."""
    return "" if cell is None else cell.hex() if isinstance(cell, bytes) else str(cell)


def joined(values: Iterable[str]) -> str:
    """Several values in one cell."""
    return "; ".join(values)


def flag(value: bool) -> str:
    """``yes`` or ``no``."""
    return "yes" if value else "no"


SIDE = ("id", "source", "chain", "certainty", "published", "text")


def side(claim: Claim | None) -> Cells:
    """The cells of one claim of a link, empty where there is none."""
    if claim is None:
        return ("",) * len(SIDE)
    told = (source_name(claim), " → ".join(chain(claim)), claim.certainty.value)
    return (claim.id, *told, claim.published or "", claim.text)
