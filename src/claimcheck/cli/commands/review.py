"""``claimcheck review``."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from claimcheck.cli import options
from claimcheck.cli.group import INTERRUPTED
from claimcheck.cli.output import open_store, progress
from claimcheck.errors import ClaimcheckError
from claimcheck.model import LinkKind, Relation

if TYPE_CHECKING:
    from claimcheck.reviewing import Session


@click.command(
    epilog=options.examples(
        "claimcheck review",
        "claimcheck review --relation conflicts --min-score 0.6",
        "claimcheck review --source Ministerium --limit 20 --reviewer Ada",
    )
)
@options.database
@options.judge
@options.one_of("--relation", Relation, help="Of this sort.")
@options.one_of("--kind", LinkKind, help="Of this origin, or about this.")
@options.link_ends
@options.limit
def command(db: Path, by: str, **filters: Any) -> int | None:
    """Decide on suggested links, one after the other, at the terminal.

    The most useful come first: conflicts that stand, then updates, then what independent sources agree on, then echoes;
    of one sort the surer ones, in steps of a tenth of the score; of these, those whose claims have the most links. What
    you skip comes back last, also the next time. Each key counts at once: quit whenever you like, and go on later.

    \b
    a accept   r reject   s skip   c change relation and kind
    m comment  u undo     ? help   q quit

    Several people may review one database at a time. Without a terminal: claimcheck accept and reject.
    """
    from claimcheck.cli.keyboard import Keyboard
    from claimcheck.cli.review_loop import Dialogue
    from claimcheck.reviewing import Session
    from claimcheck.store import LinkFilter

    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise ClaimcheckError("review asks at a terminal; elsewhere use: claimcheck accept LINK, or reject LINK")
    with open_store(db) as store:
        with progress() as show:
            show("looking for what waits")
            session = Session(store, LinkFilter(**filters), by)
        try:
            with Keyboard() as keyboard:
                Dialogue(session, keyboard).run()
        except EOFError:
            click.echo()
        except KeyboardInterrupt:
            click.echo()
            return INTERRUPTED
        finally:
            click.echo(_summary(session, db))
    return None


def _summary(session: Session, db: Path) -> str:
    option = "" if str(db) == "claims.db" else f" --db {shlex.quote(str(db))}"
    if not session.waiting:
        return f"{session.decided} decided; nothing more waits in this selection"
    return f"{session.decided} decided, {session.waiting} waiting; go on with: claimcheck review{option}"
