"""An invented fire in three outlets, with all that persons can make of it, and its exports."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from claimcheck import Store, ingest
from claimcheck.cli import main
from claimcheck.exporting import export
from claimcheck.judging import grade, merge, undo
from claimcheck.model import Credibility, Reliability, Review
from claimcheck.reviewing import settle

HEAD = "---\ntitle: {}\noutlet: {}\npublished: {}\nlang: de\nurl: {}\n---\n\n"
SEEBLICK = HEAD.format(
    "Explosion im Hafen <Lindau> & Umland", "Seeblick", "2026-03-02", "https://seeblick.example/1"
) + (
    "„Bei der Explosion im Hafen von Lindau wurden 35 Lagerhallen zerstört“, sagte Polizeisprecherin Edda Kranz der "
    "Nachrichtenagentur Reuters am Montag.\n\n"
    "Die Halle könnte einstürzen, teilte die Feuerwehr mit. Der Hafen bleibe bis Freitag gesperrt, hieß es weiter.\n\n"
    "Laut einem Bericht des Landratsamts waren die Tore offen. Ein Beamter, der nicht genannt werden wollte, sprach "
    "von Brandstiftung 🔥.\n\nIn der Halle brannten am Sonntag 40 Tonnen Papier.\n"
)
SEEBLICK_LATER = SEEBLICK.replace("35 Lagerhallen", "36 Lagerhallen")
UFERBOTE = HEAD.format('=HYPERLINK("http://boese.example")', "Uferbote", "2026-03", "https://uferbote.example/a b") + (
    "„Bei der Explosion im Hafen von Lindau wurden 12 Lagerhallen zerstört“, sagte Polizeisprecherin Kranz am Montag."
    "\n\n-2 Tore seien offen gewesen, sagte Hafenmeister Ödön \u202eGruß am Dienstag. Die Halle könnte einstürzen, "
    "teilte die Feuerwehr mit.\n"
)
UNDATED = (
    "---\noutlet: Bergpost\nlang: de\n---\n\nDie Explosion im Hafen von Lindau sei ein Unfall, sagte Ruth Ammann.\n"
)


@pytest.fixture(scope="session")
def fire(tmp_path_factory) -> Path:
    """A database: one article in two versions, sources merged and graded, a claim graded, links settled."""
    home = tmp_path_factory.mktemp("fire")
    articles = (("seeblick", SEEBLICK), ("uferbote", UFERBOTE), ("seeblick", SEEBLICK_LATER), ("bergpost", UNDATED))
    with Store.open(home / "claims.db", create=True) as store:
        for name, text in articles:
            (home / f"{name}.md").write_text(text, encoding="utf-8")
            ingest([str(home / f"{name}.md")], store)
        _judge(store)
    return home / "claims.db"


def _judge(store: Store) -> None:
    grade(store, "Ruth Ammann", Reliability.B, by="Mia", note="kennt den Hafen")
    merge(store, "Ruth Ammann", "Feuerwehr", by="Mia", note="sie spricht für sie")
    merge(store, "Edda Kranz", "Feuerwehr", by="Mia")
    undo(store, 2, by="Mia", note="doch nicht")
    links = store.links()
    grade(store, links[0].a, Credibility.DOUBTFUL, by="Jan", note="=1+1 <b>")
    settle(store, links[0].a, links[0].b, Review.CONFIRMED, reviewer="Mia", comment="gesehen")
    settle(store, links[-1].a, links[-1].b, Review.REJECTED, reviewer="Jan")


@pytest.fixture(scope="session")
def store(fire: Path) -> Store:
    """The database, open; to be read only."""
    return Store.open(fire)


@pytest.fixture(scope="session")
def exported(store: Store) -> Callable[[str], str]:
    """The whole of it in a format."""
    return lambda format: "".join(export(store, format, narrative=True))


@pytest.fixture
def run():
    """Run the command line in this process."""

    def run(*arguments: object, **more):
        return CliRunner().invoke(main, [str(argument) for argument in arguments], prog_name="claimcheck", **more)

    return run
