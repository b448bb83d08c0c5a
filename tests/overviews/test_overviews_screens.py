"""What the commands print on a terminal of eighty columns, whole; ids are zeros in the files of ``screens/``."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

SCREENS = Path(__file__).parent / "screens"
COMMANDS = {
    "history": ("history", "seeblick.md"),
    "timeline": ("timeline", "--topic", "Lindau"),
    "happened": ("timeline", "--source", "Kranz", "--by", "happened"),
    "drift": ("drift", "TWENTY"),
    "status": ("status",),
}


@pytest.fixture
def shown(run, fire, monkeypatch):
    """A command's output, every id as zeros."""
    monkeypatch.chdir(fire.parent)
    (twenty,) = [
        claim["id"]
        for claim in json.loads(run("claims", "--json", db=Path("claims.db")).stdout)["claims"]
        if "20 Menschen" in claim["text"]
    ]

    def shown(name: str, columns: int = 80) -> str:
        arguments = [twenty if word == "TWENTY" else word for word in COMMANDS[name]]
        result = run(*arguments, columns=columns, db=Path("claims.db"))
        assert (result.exit_code, result.stderr) == (0, "")
        return re.sub("[0-9a-f]{12}", "0" * 12, result.stdout)

    return shown


@pytest.mark.parametrize("name", COMMANDS)
def test_the_whole_screen(shown, name):
    assert shown(name) == (SCREENS / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("columns", [60, 120, 200])
def test_no_line_is_wider_than_the_screen_and_no_word_is_lost(shown, name, columns):
    screen = shown(name, columns)
    assert max(map(len, screen.splitlines())) <= columns
    assert screen.split() == shown(name).split()
