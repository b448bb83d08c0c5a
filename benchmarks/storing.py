"""Ingest: what storing costs beside extraction, and beside the bare writing of the same rows."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

import measure

from claimcheck import Document, Store
from claimcheck.extraction.parallel import extract_each
from claimcheck.intake import Intake
from claimcheck.progress import silent

# Tables in the order in which they refer to each other; rows of the others come by triggers.
_TABLES = (
    "documents sources claims spans relays quantities dates aliases stations anonymity unlinked".split()
)  # fmt: skip


def report(documents: Sequence[Document]) -> None:
    """Measure and print."""
    measure.title("Ingest, linking apart")
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{name}.db") for name in ("ingested", "bare")]
        alone = measure.seconds(lambda: [None for _ in extract_each(documents, narrative=True)])
        one = measure.seconds(lambda: _ingest(documents, paths[0], 1))
        clock = [measure.wall(lambda n=n: _ingest(documents, Path(folder, f"{n}.db"), n)) for n in (1, 2)]
        measure.row("extraction alone", f"{alone:.1f} s")
        measure.row("ingest, one process", f"{one:.1f} s")
        measure.row("  beside extraction alone", f"{one / alone:.2f} times", goal="<= 1.5", met=one <= 1.5 * alone)
        measure.row("ingest, two processes, by the clock", f"{clock[0] / clock[1]:.2f} times as fast")
        if not measure.missing("sqlite_utils"):
            bare, rows = _bare(*paths)
            measure.row("sqlite-utils, the same rows", f"{bare:.1f} s for {rows:,} rows")
            measure.row("  storing beside that", f"{max(0.0, one - alone) / bare:.2f} times")


def _ingest(documents: Sequence[Document], path: Path, workers: int) -> None:
    with Store.open(path, create=True) as store:
        Intake(print, silent).take_all(documents, store, workers)


def _bare(source: Path, target: Path) -> tuple[float, int]:
    """Write the rows of one database into another of the same schema, table by table, as sqlite-utils does it."""
    import sqlite_utils

    Store.open(target, create=True).close()
    rows = {name: list(sqlite_utils.Database(source)[name].rows) for name in _TABLES}
    database = sqlite_utils.Database(target)

    def write() -> None:
        for name in _TABLES:
            database[name].insert_all(rows[name])

    return measure.seconds(write), sum(map(len, rows.values()))
