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
    for relation, words in ((Relation.CONFLICTS, "conflict"), (Relation.CORROBORATES, "agreement")):
        waiting = sum(each.unreviewed for each in links if each.relation == relation)
        if waiting:
            noun = f"1 {words} that nobody has" if waiting == 1 else f"{waiting} {words}s that nobody has"
            return f"claimcheck links --relation {relation.value}", f"{noun} reviewed"
    return "claimcheck claims", "everything is linked and reviewed" if links else "nothing here agrees or conflicts yet"
