"""``claimcheck reject``."""

from __future__ import annotations

from typing import Any

import click

from claimcheck.cli import options
from claimcheck.cli.settling import settle, settling
from claimcheck.model import Review


@click.command(
    epilog=options.examples(
        "claimcheck reject 3f2a9c 77ab01",
        'claimcheck reject 3f2a9c..77ab01 --comment "two different fires"',
        "claimcheck reject 3f2a9c 77ab01 --undo",
    )
)
@settling
def command(**given: Any) -> None:
    """Reject links: the pair is never raised again.

    A and B are claims by their ids or the beginnings of them; LINK is both in one word, A..B, as links --json gives it.
    Claims that are not linked can be rejected in advance.
    """
    settle(Review.REJECTED, **given)
