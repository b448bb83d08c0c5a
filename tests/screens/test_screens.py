"""What the commands print on a terminal, whole: one file a command and width in ``snapshots/``.

Where a change of the layout is meant, renew them, and look at what ``git diff`` says:

    RENEW_SNAPSHOTS=1 pytest tests/screens
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from claimcheck.cli import main

SNAPSHOTS = Path(__file__).parent / "snapshots"
WIDTHS = (80, 120)
COMMANDS = {
    "diff": "diff 5ee000000002 0fe000000001",
    "diff-material": "diff 5ee000000002 0fe000000001 --material",
    "diff-sources": "diff --sources Kranz Feuerwehr",
    "diff-outlets": "diff --outlets Seeblick Bergpost",
    "diff-since": "diff --since 2026-03-03",
    "conflicts": "conflicts",
    "conflicts-updates": "conflicts --updates",
    "timeline": "timeline --topic Hafen",
    "timeline-happened": "timeline --source Kranz --by happened",
    "history": "history 5ee000000002",
    "drift": "drift c00000000011",
    "drift-versions": "drift c00000000002",
    "chain": "chain c00000000011",
    "corroboration": "corroboration c00000000001",
    "status": "status",
}


@pytest.fixture
def screen(home, monkeypatch):
    """What a command shows on a terminal without colours."""
    monkeypatch.chdir(home)

    def screen(name: str, columns: int) -> str:
        environment = {"COLUMNS": str(columns), "FORCE_COLOR": "1", "NO_COLOR": "1"}
        result = CliRunner().invoke(main, COMMANDS[name].split(), prog_name="claimcheck", env=environment)
        assert (result.exit_code in (0, 1), result.stderr, result.exception or "") == (True, "", result.exception or "")
        return result.stdout

    return screen


@pytest.mark.parametrize("columns", WIDTHS)
@pytest.mark.parametrize("name", COMMANDS)
def test_the_whole_screen(screen, name, columns):
    snapshot = SNAPSHOTS / f"{name}.{columns}.txt"
    if os.environ.get("RENEW_SNAPSHOTS"):
        snapshot.write_text(screen(name, columns), encoding="utf-8")
    assert screen(name, columns) == snapshot.read_text(encoding="utf-8")


@pytest.mark.parametrize("columns", [60, 80, 120, 200])
@pytest.mark.parametrize("name", COMMANDS)
def test_no_line_is_wider_than_the_screen_and_no_word_is_lost(screen, name, columns):
    shown = screen(name, columns)
    assert max(map(len, shown.splitlines())) <= columns
    assert sorted(shown.split()) == sorted(screen(name, 79).split())


def test_there_is_no_snapshot_of_what_is_not_shown():
    assert {path.name for path in SNAPSHOTS.iterdir()} == {
        f"{name}.{width}.txt" for name in COMMANDS for width in WIDTHS
    }
