"""An invented fire in two outlets; one of them changes its article afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from claimcheck.cli import main

HEAD = "---\ntitle: {}\noutlet: {}\npublished: {}\nlang: de\n---\n\n"
SEEBLICK = HEAD.format("Explosion im Hafen von Lindau", "Seeblick", "2026-03-02") + (
    "Bei der Explosion im Hafen von Lindau seien mindestens 12 Menschen verletzt worden, sagte Polizeisprecherin Edda "
    "Kranz am Montag.\n\nDie Halle könnte einstürzen, teilte die Feuerwehr mit. Der Hafen bleibe bis Freitag gesperrt, "
    "hieß es weiter.\n\nDie Reederei Bodan wies eine Mitschuld zurück.\n"
)
SEEBLICK_LATER = HEAD.format("Explosion im Hafen von Lindau", "Seeblick", "2026-03-02") + (
    "Bei der Explosion im Hafen von Lindau seien 17 Menschen verletzt worden, sagte Polizeisprecherin Edda Kranz am "
    "Montag.\n\nDie Halle wird einstürzen, teilte das Landratsamt mit. Der Hafen bleibe bis Freitag gesperrt, hieß es "
    "weiter.\n\nLandrat Jost Amrein kündigte an, man werde die Anlage prüfen.\n"
)
UFERBOTE = HEAD.format("Viele Verletzte in Lindau", "Uferbote", "2026-03-03") + (
    "Bei der Explosion im Hafen von Lindau am 1. März 2026 seien wohl 20 Menschen verletzt worden, sagte "
    "Polizeisprecherin Edda Kranz.\n\nLandrat Jost Amrein sagte am Dienstag, im Hafen sei nichts explodiert.\n"
)
UNDATED = (
    "---\noutlet: Bergpost\nlang: de\n---\n\nDie Explosion im Hafen von Lindau sei ein Unfall, sagte Ruth Ammann.\n"
)


@pytest.fixture(scope="session")
def fire(tmp_path_factory) -> Path:
    """A database of both outlets; Seeblick's article is there in two versions."""
    home = tmp_path_factory.mktemp("fire")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("claimcheck.store.versions._now", lambda: "2026-03-04T08:00:00Z")
        for name, text in (
            ("seeblick", SEEBLICK),
            ("uferbote", UFERBOTE),
            ("seeblick", SEEBLICK_LATER),
            ("bergpost", UNDATED),
        ):
            (home / f"{name}.md").write_text(text, encoding="utf-8")
            # Paths go into messages, ids do not: they depend on the file's name alone.
            result = CliRunner().invoke(main, ["ingest", str(home / f"{name}.md"), "--db", str(home / "claims.db")])
            assert result.exit_code == 0, result.output
    return home / "claims.db"


@pytest.fixture
def run(fire):
    """Run a command on the database as on a terminal without colours."""

    def run(*arguments: str, columns: int = 80, db: Path = fire):
        environment = {"COLUMNS": str(columns), "FORCE_COLOR": "1", "NO_COLOR": "1"}
        return CliRunner().invoke(main, [*arguments, "--db", str(db)], prog_name="claimcheck", env=environment)

    return run
