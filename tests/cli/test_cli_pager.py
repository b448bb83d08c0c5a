"""The pager, on a real terminal."""

from __future__ import annotations

import os
import pty
import select
import struct
import sys
import termios
from fcntl import ioctl

import pytest


def on_a_terminal(*arguments: object, lines: int = 24, **environment: str) -> str:
    """What a terminal of eighty columns shows of a command."""
    child, screen = pty.fork()
    if child == 0:
        kept = {key: value for key, value in os.environ.items() if key not in ("PAGER", "LESS", "NO_COLOR", "COLUMNS")}
        command = [sys.executable, "-m", "claimcheck", *map(str, arguments)]
        os.execvpe(command[0], command, kept | {"TERM": "xterm", "NO_COLOR": "1"} | environment)
    ioctl(screen, termios.TIOCSWINSZ, struct.pack("HHHH", lines, 80, 0, 0))
    shown = b""
    while select.select([screen], [], [], 60)[0]:
        try:
            part = os.read(screen, 65536)
        except OSError:
            break
        if not part:
            break
        shown += part
    os.waitpid(child, 0)
    return shown.decode().replace("\r\n", "\n")


@pytest.fixture
def pager(tmp_path):
    """A pager that says that it was asked."""
    path = tmp_path / "pager"
    path.write_text("#!/bin/sh\necho asked\ncat\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def test_what_is_longer_than_the_screen_goes_through_the_pager(db, pager):
    shown = on_a_terminal("claims", "--db", db, lines=5, PAGER=pager)
    assert shown.startswith("asked\n")
    assert shown.endswith(" claims\n")


def test_what_fits_on_the_screen_does_not(db, pager):
    assert "asked" not in on_a_terminal("claims", "--db", db, lines=200, PAGER=pager)


@pytest.mark.parametrize("wanted", ["", "cat", "no-such-pager --fast", "'"])
def test_no_pager_and_one_that_is_not_there(db, wanted):
    shown = on_a_terminal("claims", "--db", db, lines=5, PAGER=wanted)
    assert shown.endswith(" claims\n")
    assert shown.isprintable() or "\n" in shown


@pytest.mark.parametrize("arguments", [("--no-pager",), ("--format", "json")])
def test_nor_where_none_is_wanted_or_a_program_reads(db, pager, arguments):
    assert "asked" not in on_a_terminal("claims", "--db", db, *arguments, lines=5, PAGER=pager)


def test_a_pager_may_have_options(db, pager):
    assert on_a_terminal("claims", "--db", db, lines=5, PAGER=f"{pager} -x").startswith("asked\n")


def test_a_pipe_has_no_pager(shell, db, pager):
    result = shell(f"claimcheck claims --db {db}", PAGER=pager)
    assert "asked" not in result.stdout
