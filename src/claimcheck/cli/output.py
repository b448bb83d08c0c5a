"""What commands print: reports on standard output, everything else on standard error."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from claimcheck.cli.options import PAGER, READ_BY_EYE
from claimcheck.cli.paging import page_through
from claimcheck.errors import StoreError
from claimcheck.progress import silent
from claimcheck.reports.registry import get_format
from claimcheck.reports.safety import visible

if TYPE_CHECKING:
    from claimcheck.progress import Progress
    from claimcheck.reports.values import Page, Report
    from claimcheck.store import Store

Thing = TypeVar("Thing")

_NARROWEST, _WIDEST = 40, 200


def emit(report: Report, format_name: str | None = None) -> None:
    """Print a report in a format; None is the one to read, page by page where it is longer than the screen."""
    name = format_name or READ_BY_EYE
    pieces = get_format(name).render(report, screen())
    if name == READ_BY_EYE and sys.stdout.isatty() and _wants_pager():
        whole = "".join(pieces)
        pieces = iter(()) if page_through(whole) else iter((whole,))
    for piece in pieces:
        sys.stdout.write(piece)


def _wants_pager() -> bool:
    context = click.get_current_context(silent=True)
    return context is None or context.meta.get(PAGER, True) is True


def screen() -> Page:
    """The page that standard output is: a terminal has a width and colours, a pipe has neither.

    ``NO_COLOR`` takes the colours away; ``FORCE_COLOR`` has a pipe treated as a terminal of ``COLUMNS`` columns.
    """
    from claimcheck.reports.values import Page

    terminal, forced = sys.stdout.isatty(), bool(os.environ.get("FORCE_COLOR"))
    wrapped = terminal or (forced and "COLUMNS" in os.environ)
    width = min(max(shutil.get_terminal_size().columns, _NARROWEST), _WIDEST) if wrapped else None
    colour = forced or (terminal and os.environ.get("TERM") != "dumb")
    return Page(width=width, colour=colour and not os.environ.get("NO_COLOR"))


def tell(line: object) -> None:
    """One line on standard error."""
    click.echo(f"claimcheck: {visible(str(line))}", err=True)


def open_store(db: Path) -> Store:
    """The database that a command reads from.

    Raises:
        StoreError: there is none, or it is none of ours.
    """
    from claimcheck.store import Store

    store = Store.open(existing(db))
    if store.former is not None:
        tell(f"{db}: brought up to date; what it was before is kept in {store.former}")
    return store


def existing(db: Path) -> Path:
    """The file of a database, if there is one.

    Raises:
        StoreError: there is none.
    """
    if not db.exists():
        option = "" if str(db) == "claims.db" else f" --db {db}"
        raise StoreError(f"{db}: no such database; make one with: claimcheck ingest ARTICLES{option}")
    return db


def begun(things: Iterator[Thing]) -> Iterator[Thing]:
    """The same things, of which the first is there: what goes wrong before it goes wrong here."""
    first = list(islice(things, 1))
    return chain(first, things)


@contextmanager
def progress() -> Iterator[Progress]:
    """A line on a terminal that says what is being done and how far it is, gone when it is; nothing in a pipe."""
    if not sys.stderr.isatty():
        yield silent
        return
    from claimcheck.cli.meter import meter

    with meter() as show:
        yield show
