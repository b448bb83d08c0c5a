"""Killing claimcheck at random moments: what is left must be sound, and doing it again must end as if undisturbed.

    python evaluation/faults.py                    200 kills over ingest, new versions, link, migrate
    python evaluation/faults.py --kills 30 --seed 7

After each kill the database must pass ``claimcheck db check``, and so must every copy made before a migration; after a
rerun its content must be that of an undisturbed run. Needs a system that can fork.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfile

from claimcheck.errors import StoreError
from claimcheck.extraction import extract_claims
from claimcheck.pipeline import ingest
from claimcheck.reading import read
from claimcheck.relinking import relink
from claimcheck.store import Store, dump, faults
from claimcheck.store.schema import NAME, migrations

_OUTLETS = ("Seeblick", "Uferbote", "Bergpost", "Talkurier")
_SPEAKERS = ("Hafenmeisterin Edda Kranz", "Landrat Jost Amrein", "Polizeichef Uwe Lohr", "Betriebsleiterin Ruth Ammann")
_PLACES = ("Lindau", "Bregenz", "Konstanz", "Friedrichshafen", "Meersburg", "Rorschach", "Radolfzell", "Überlingen")
_ARTICLE = """\
---
title: Explosion in {place}
outlet: {outlet}
published: 2026-03-{day:02}
url: https://{outlet}.example/{place}
lang: de
---

„Bei der Explosion im Hafen von {place} wurden {halls} Lagerhallen zerstört“, sagte {speaker} am Montag.

Nach Angaben der Polizei wurden {hurt} Menschen verletzt. {speaker} teilte mit, der Hafen bleibe bis Freitag gesperrt.
Die Reederei Bodan wies eine Mitschuld zurück.
"""
# The schema that migrations start from: tables, search and views, as the first release had them.
_FIRST = 3
_CONTENT = ("documents", "sources", "aliases", "claims", "spans", "relays", "quantities", "dates", "links")


@dataclass(frozen=True)
class Work:
    """Something that is killed.

    Args:
        name: what it is called in the summary.
        prepare: makes the database that it begins with, where it begins with one.
        do: does it, in a process of its own; doing it again makes up for a kill.
    """

    name: str
    prepare: Callable[[Path], None]
    do: Callable[[Path], None]


@dataclass(frozen=True)
class Outcome:
    """What became of one kill: what was wrong afterwards, a line each."""

    work: str
    hit: bool
    troubles: tuple[str, ...]


def write_articles(folder: Path, places: int, more: int = 0) -> Path:
    """A folder of invented dispatches of four outlets that tell of the same events and count differently.

    Args:
        folder: is made.
        places: so many events, of each an article an outlet.
        more: so many more are counted in each, as in a later version of it.
    """
    folder.mkdir()
    for number, place in enumerate(_PLACES[:places]):
        for each, outlet in enumerate(_OUTLETS):
            about = {"place": place, "outlet": outlet, "speaker": _SPEAKERS[each], "day": number + 1}
            text = _ARTICLE.format(**about, halls=10 + number + each // 2 + more, hurt=3 + each % 2)
            (folder / f"{number}-{each}.md").write_text(text, "utf-8")
    return folder


def works(folder: Path, corrected: Path) -> tuple[Work, ...]:
    """What is killed: an ingest of a folder, one of newer versions, linking, the migration of an early database."""

    def take_in(db: Path) -> None:
        ingest([str(folder)], db)

    def take_versions(db: Path) -> None:
        ingest([str(corrected)], db)

    def add_only(db: Path) -> None:
        with Store.open(db, create=True) as store:
            for document in read([str(folder)], on_error=lambda _: None):
                store.add(document, extract_claims(document, narrative=True))

    def link(db: Path) -> None:
        with Store.open(db) as store:
            relink(store)

    def early(db: Path) -> None:
        add_only(db.with_name("source.db"))
        _as_first_schema(db.with_name("source.db"), db)

    return (
        Work("ingest", lambda _: None, take_in),
        Work("versions", take_in, take_versions),
        Work("link", add_only, link),
        Work("migrate", early, link),
    )


def _as_first_schema(source: Path, target: Path) -> None:
    """The content of a database in one of the first schema."""
    with closing(sqlite3.connect(target)) as db:
        db.execute("CREATE TABLE _sqlite_migrations (id INTEGER PRIMARY KEY, migration_set, name, applied_at)")
        for name in list(migrations())[:_FIRST]:
            db.executescript(migrations()[name])
            db.execute("INSERT INTO _sqlite_migrations (migration_set, name) VALUES (?, ?)", (NAME, name))
        db.commit()
        db.execute("ATTACH ? AS source", (str(source),))
        for table in _CONTENT:
            had, has = ({row[1] for row in db.execute(f"PRAGMA {of}.table_info({table})")} for of in ("main", "source"))
            columns = ", ".join(had & has)
            db.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM source.{table}")
        db.commit()
    source.unlink()


class Trial:
    """One kind of work, with the database that it begins with and the content that it must end with.

    Args:
        work: what is killed.
        home: a folder of its own.
    """

    def __init__(self, work: Work, home: Path) -> None:
        home.mkdir()
        self.work, self._home = work, home
        self._start = home / "start.db"
        work.prepare(self._start)
        db = self._begin("undisturbed")
        # Once in this process, so that those that are forked off have loaded everything; once more for the time.
        work.do(db)
        self._wanted = dump(db)
        begun = time.monotonic()
        _in_a_fork(lambda: work.do(self._begin("timed")), None)
        self._lasts = time.monotonic() - begun

    def kill(self, dice: random.Random, number: int) -> Outcome:
        """Kill it once at a random moment, look at what is left, and do it again."""
        db = self._begin(str(number))
        hit = _in_a_fork(lambda: self.work.do(db), dice.uniform(0, 1.05 * self._lasts))
        troubles = [*_unsound(db)]
        self.work.do(db)
        troubles += _unsound(db)
        if dump(db) != self._wanted:
            troubles.append("the content is another than that of an undisturbed run")
        if left := [each.name for each in db.parent.iterdir() if not _is_database(each)]:
            troubles.append(f"left behind: {', '.join(left)}")
        return Outcome(self.work.name, hit, tuple(troubles))

    def _begin(self, name: str) -> Path:
        folder = self._home / name
        folder.mkdir()
        return Path(copyfile(self._start, folder / "claims.db")) if self._start.exists() else folder / "claims.db"


def _in_a_fork(work: Callable[[], None], kill_after: float | None) -> bool:
    """Do something in a child process, killed after so many seconds; whether the kill came before its end."""
    child = os.fork()
    if not child:
        try:
            work()
        finally:
            os._exit(0)
    if kill_after is not None:
        time.sleep(kill_after)
        os.kill(child, signal.SIGKILL)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def _unsound(db: Path) -> Iterator[str]:
    """What is wrong with a database and the copies beside it; one that was hardly begun holds nothing that could be."""
    for path in filter(_is_database, sorted(db.parent.iterdir())):
        try:
            yield from (f"{path.name}: {fault}" for fault in faults(path))
        except StoreError as error:
            if "is empty; ingest articles into it first" not in str(error):
                yield str(error)


def _is_database(path: Path) -> bool:
    """The database or a copy from before a migration; a journal or half a copy is none."""
    return path.suffix == ".db" or (".bak" in path.suffixes and path.suffix not in (".part", ".part-journal"))


def run(kills: int, seed: int, places: int = len(_PLACES)) -> list[Outcome]:
    """So many kills that came before the end of the work, in turn over all kinds of it; few places take less time."""
    dice = random.Random(seed)
    outcomes: list[Outcome] = []
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        kinds = works(write_articles(home / "articles", places), write_articles(home / "corrected", places, more=5))
        trials = [Trial(work, home / work.name) for work in kinds]
        number = 0
        while sum(outcome.hit for outcome in outcomes) < kills:
            outcomes.append(trials[number % len(trials)].kill(dice, number))
            number += 1
    return outcomes


def main() -> int:
    """Kill and print the summary; 1 where anything was lost or unsound."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    outcomes = run(arguments.kills, arguments.seed)
    hits, bad = Counter(each.work for each in outcomes if each.hit), [each for each in outcomes if each.troubles]
    for outcome in bad:
        print(f"{outcome.work}: {'; '.join(outcome.troubles)}")
    print(f"{sum(hits.values())} kills ({', '.join(f'{name} {number}' for name, number in sorted(hits.items()))})")
    print(f"{len(outcomes) - len(bad)} of {len(outcomes)} databases sound and, after a rerun, as if undisturbed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
