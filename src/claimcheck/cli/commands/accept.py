"""``claimcheck accept``."""

from __future__ import annotations

from typing import Any

import click

from claimcheck.cli import options
from claimcheck.cli.settling import settle, settling
from claimcheck.model import LinkKind, Review


@click.command(
    epilog=options.examples(
        "claimcheck accept 3f2a9c 77ab01",
        'claimcheck accept 3f2a9c 77ab01 --by Ada --comment "seen both reports"',
        "claimcheck accept 3f2a9c..77ab01 --as echo",
        "claimcheck accept 3f2a9c 77ab01 --undo",
    )
)
@settling
@options.one_of("--as", LinkKind, name="kind", help="Linked, but otherwise than suggested: of this kind.")
def command(**given: Any) -> None:
    """Confirm links: they stay, whatever a later run makes of them.

    A and B are claims by their ids or the beginnings of them; LINK is both in one word, A..B, as links --json gives it.
    """
    settle(Review.CONFIRMED, **given)
