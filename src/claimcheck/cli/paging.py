"""The pager: what is longer than the screen is shown page by page, on a terminal only."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess

_USUAL = "less"
# Colours as colours, and the text left on the screen; a reader's own LESS wins.
_LESS = "RX"
_NONE = ("", "cat")


def page_through(text: str) -> bool:
    """Show a text in the reader's pager: ``PAGER``, else less.

    Returns:
        Whether it was shown: not where standard output is no terminal, where the text fits on it, and where there is
        no such pager, or none is wanted (``PAGER`` is empty or ``cat``).
    """
    if not sys.stdout.isatty() or text.count("\n") < shutil.get_terminal_size().lines:
        return False
    command = _command()
    if command is None:
        return False
    import subprocess

    environment = {"LESS": _LESS, "LESSCHARSET": "utf-8"} | os.environ
    try:
        pager = subprocess.Popen(command, stdin=subprocess.PIPE, env=environment)
    except OSError:
        return False
    _feed(pager, text)
    return True


def _command() -> list[str] | None:
    wanted = os.environ.get("PAGER", _USUAL).strip()
    if wanted in _NONE:
        return None
    try:
        words = shlex.split(wanted)
    except ValueError:
        return None
    return words if words and shutil.which(words[0]) else None


def _feed(pager: subprocess.Popen[bytes], text: str) -> None:
    """A reader may leave before the end, and an interrupt is the pager's business."""
    with suppress(BrokenPipeError, KeyboardInterrupt):
        pager.communicate(text.encode("utf-8", "backslashreplace"))
    while True:
        try:
            pager.wait()
            return
        except KeyboardInterrupt:
            continue
