"""How far a long piece of work is, as a line at the foot of a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, SpinnerColumn, Task, TextColumn, TimeElapsedColumn
from rich.table import Column
from rich.text import Text

from claimcheck.progress import Progress as Tell
from claimcheck.reports.safety import visible

_BAR = 20


@contextmanager
def meter() -> Iterator[Tell]:
    """A bar on standard error, which is gone in the end. What is printed meanwhile stands above it."""
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}", "dim", markup=False, table_column=Column(ratio=1, no_wrap=True)),
        BarColumn(_BAR),
        _Count(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True, expand=True) as bar:
        task = bar.add_task("", total=None)
        work = bar.tasks[0]

        def show(doing: str, done: int = 0, total: int | None = None, /) -> None:
            # More than was foreseen is no reason to stand still at the end.
            before, work.total = work.total, total if total is not None and done <= total else None
            bar.update(task, description=visible(doing), completed=done, refresh=work.total != before)

        yield show


class _Count(ProgressColumn):
    """``17/500``; nothing where nobody knows how many there are."""

    def render(self, task: Task) -> Text:
        """Of one piece of work."""
        return Text("" if task.total is None else f"{task.completed:.0f}/{task.total:.0f}", "dim")
