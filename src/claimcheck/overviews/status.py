"""What is in a database, and what to do next."""

from __future__ import annotations

import shlex
from dataclasses import asdict

from claimcheck.model import Relation
from claimcheck.reports import LinkCount, StatusReport
from claimcheck.store import Counts, Store

_USUAL_NAME = "claims.db"


def status(store: Store, database: str = _USUAL_NAME) -> StatusReport:
    """Count what there is.

    Args:
        store: the database.
        database: its name, for the report and for the command that it proposes.
    """
    counts = store.counts()
    links = tuple(LinkCount(*row) for row in store.link_counts())
    command, why = _next(counts, links)
    option = "" if database == _USUAL_NAME else f" --db {shlex.quote(database)}"
    return StatusReport(database=database, **asdict(counts), links=links, next=(command + option, why))


def _next(counts: Counts, links: tuple[LinkCount, ...]) -> tuple[str, str]:
    """The command that is worth most now, and why."""
    if not counts.articles:
        return "claimcheck ingest ARTICLES", "there are no articles yet"
    if counts.unlinked:
        articles = "an article is" if counts.unlinked == 1 else f"{counts.unlinked} articles are"
        return "claimcheck ingest ARTICLES", f"{articles} not linked yet; any further ingest links what is there"
    if waiting := _waiting(links):
        return "claimcheck review", waiting
    return "claimcheck claims", "everything is linked and reviewed" if links else "nothing here agrees or conflicts yet"


def _waiting(links: tuple[LinkCount, ...]) -> str:
    """What nobody has decided on, conflicts first; empty where that is nothing."""
    words = []
    for relation, noun in ((Relation.CONFLICTS, "conflict"), (Relation.CORROBORATES, "agreement")):
        if number := sum(each.unreviewed for each in links if each.relation == relation):
            words.append(f"{number} {noun}{'' if number == 1 else 's'}")
    return f"{' and '.join(words)} that nobody has reviewed" if words else ""
