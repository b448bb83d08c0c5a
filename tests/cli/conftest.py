"""Three invented dispatches in a folder, and a database of them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from claimcheck.cli import main

SEEBLICK = """\
---
title: Explosion im Hafen von Lindau
outlet: Seeblick
published: 2026-03-02
lang: de
---

„Bei der Explosion im Hafen von Lindau wurden 35 Lagerhallen zerstört“, sagte Hafenmeisterin Edda Kranz am Montag.

Nach Angaben der Polizei wurden zwölf Menschen verletzt. Die Reederei Bodan wies eine Mitschuld zurück.
"""
UFERBOTE = """\
---
title: Landratsamt zählt zwölf Hallen
outlet: Uferbote
published: 2026-03-02
lang: de
---

„Bei der Explosion im Hafen von Lindau wurden 12 Lagerhallen zerstört“, sagte Landrat Jost Amrein am Montag.

Die Feuerwehr teilte mit, der Hafen bleibe bis Freitag gesperrt.
"""
BERGPOST = """\
---
title: Neue Seilbahn auf den Pfänder
outlet: Bergpost
published: 2026-03-03
lang: de
---

„Die Seilbahn fährt ab Mai“, sagte Betriebsleiterin Ruth Ammann.
"""
FIRE = {
    "seeblick": (
        "Seeblick",
        "2026-03-02",
        "Bei dem Brand in der Werft Norderhaven wurden zwölf Arbeiter verletzt, teilte die Feuerwehr mit. "
        "Die Werft Norderhaven werde bis Ostern geschlossen, sagte Werftleiter Onno Tjaden.",
    ),
    "uferbote": (
        "Uferbote",
        "2026-03-02",
        "Bei dem Brand in der Werft Norderhaven wurden zwölf Arbeiter verletzt, berichtete die Zeitung Seeblick. "
        "In der Lackhalle der Werft Norderhaven lagerten Gasflaschen, berichtete die Zeitung Bergpost.",
    ),
    "bergpost": (
        "Bergpost",
        "2026-03-03",
        "Bei dem Brand in der Werft Norderhaven wurden sieben Arbeiter verletzt, sagte Landrat Jost Amrein. "
        "In der Lackhalle der Werft Norderhaven lagerten Gasflaschen, berichtete die Zeitung Uferbote.",
    ),
    "talblatt": (
        "Talblatt",
        "2026-03-03",
        "Laut Medienberichten verletzte der Brand in der Werft Norderhaven zwölf Arbeiter, einige davon schwer.",
    ),
}
FIRE_HEAD = "---\ntitle: Brand in der Werft Norderhaven\noutlet: {}\npublished: {}\nlang: de\n---\n\n{}\n"


@pytest.fixture
def run():
    """Run the command line in this process."""

    def run(*arguments: object, **more):
        return CliRunner().invoke(main, [str(argument) for argument in arguments], prog_name="claimcheck", **more)

    return run


@pytest.fixture
def shell(tmp_path):
    """Run a shell command line in which ``claimcheck`` is ours; its output is a pipe."""

    def shell(line: str, **environment: str) -> subprocess.CompletedProcess[str]:
        clean = {
            name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS")
        }
        script = f'claimcheck() {{ "{sys.executable}" -m claimcheck "$@"; }}\n{line}'
        return subprocess.run(
            ["bash", "-c", script], cwd=tmp_path, env=clean | environment, capture_output=True, text=True, check=False
        )

    return shell


def write_articles(folder: Path) -> Path:
    """The three dispatches as files."""
    folder.mkdir()
    for name, text in (("seeblick.md", SEEBLICK), ("uferbote.md", UFERBOTE), ("bergpost.md", BERGPOST)):
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def articles(tmp_path) -> Path:
    return write_articles(tmp_path / "articles")


@pytest.fixture(scope="session")
def corpus(tmp_path_factory) -> Path:
    """A folder with ``articles/`` and a ``claims.db`` of them; to be read only."""
    home = tmp_path_factory.mktemp("corpus")
    write_articles(home / "articles")
    result = CliRunner().invoke(main, ["ingest", str(home / "articles"), "--db", str(home / "claims.db")])
    assert result.exit_code == 0, result.output
    return home


@pytest.fixture
def db(corpus) -> Path:
    return corpus / "claims.db"


@pytest.fixture(scope="session")
def fire(tmp_path_factory):
    """A database of four dispatches on one fire; to be read only."""
    home = tmp_path_factory.mktemp("fire")
    for name, (outlet, day, text) in FIRE.items():
        (home / f"{name}.md").write_text(FIRE_HEAD.format(outlet, day, text), encoding="utf-8")
    result = CliRunner().invoke(main, ["ingest", str(home), "--db", str(home / "claims.db")])
    assert result.exit_code == 0, result.output
    return home / "claims.db"


@pytest.fixture
def settled(fire, tmp_path, monkeypatch):
    """A copy of the database, for those who decide."""
    monkeypatch.setenv("CLAIMCHECK_USER", "Ada")
    (tmp_path / "claims.db").write_bytes(fire.read_bytes())
    return tmp_path / "claims.db"


@pytest.fixture
def ask(run):
    """A command's JSON."""

    def ask(*arguments):
        result = run(*arguments, "--json")
        assert result.exit_code == 0, result.stderr
        return json.loads(result.stdout)

    return ask


@pytest.fixture
def dispatch():
    """An article of another outlet and day with the words of one of the four."""
    return lambda outlet, day, name: FIRE_HEAD.format(outlet, day, FIRE[name][2])
