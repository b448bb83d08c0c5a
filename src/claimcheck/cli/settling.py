"""What ``accept`` and ``reject`` have in common: a person settles pairs of claims."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import click

from claimcheck.cli import completion, options
from claimcheck.cli.output import open_store
from claimcheck.model import LinkKind, Review, Ruling

Command = TypeVar("Command", bound=Callable[..., Any])

_BETWEEN = ".."


def settling(command: Command) -> Command:
    """The arguments and options of both commands."""
    for each in (
        click.option("--undo", is_flag=True, help="Take it back: the pair is a mere suggestion again."),
        click.option("--comment", metavar="TEXT", default="", help="What is to be remembered of it."),
        options.judge,
        options.database,
        click.argument("claims", metavar="LINK...|A B", nargs=-1, required=True, shell_complete=completion.links),
    ):
        command = each(command)
    return command


def settle(
    review: Review,
    claims: tuple[str, ...],
    db: Path,
    by: str,
    comment: str,
    undo: bool,
    kind: LinkKind | None = None,
) -> None:
    """Decide, or take back, and say so, a line a pair."""
    from claimcheck import reviewing

    named = list(_pairs(claims))
    with open_store(db) as store:
        for a, b in named:
            if undo:
                click.echo(f"taken back: {_told(reviewing.unsettle(store, a, b, review))}")
            else:
                click.echo(_told(reviewing.settle(store, a, b, review, reviewer=by, comment=comment, kind=kind)))


def _pairs(claims: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Two claims, or any number of links, each written as ``A..B``."""
    if len(claims) == 2 and not any(_BETWEEN in each for each in claims):
        yield claims[0], claims[1]
        return
    for each in claims:
        a, found, b = each.partition(_BETWEEN)
        if not (a and found and b):
            raise click.UsageError(f"{each!r} is no link; write A..B, or name two claims", click.get_current_context())
        yield a, b


def _told(ruling: Ruling) -> str:
    kind = ruling.verdict or ruling.kind
    about = f", {kind.relation.value} {kind.value}" if kind else ""
    instead = f" instead of {ruling.relation} {ruling.kind}" if ruling.own_kind else ""
    return f"{ruling.review.value}{about}{instead}: {ruling.a}{_BETWEEN}{ruling.b}"
