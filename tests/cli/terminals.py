"""A process at a terminal of its own, read and typed at by a test."""

from __future__ import annotations

import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time
from fcntl import ioctl

PATIENCE = 30  # seconds
_STYLES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


class Terminal:
    """A process at a terminal of its own, read and typed at from here."""

    def __init__(self, *arguments: str, width: int = 80, **environment: str) -> None:
        self.ours, theirs = pty.openpty()
        ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, width, 0, 0))
        clean = {
            name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS")
        }
        self.process = subprocess.Popen(
            [sys.executable, "-m", "claimcheck", *arguments],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env=clean | {"TERM": "xterm"} | environment,
            start_new_session=True,
            preexec_fn=lambda: ioctl(0, termios.TIOCSCTTY, 0),
        )
        os.close(theirs)
        self.raw = ""

    def read_to(self, words: str) -> str:
        """What is shown from now on, up to some words and including them, without styles."""
        shown, end = "", time.monotonic() + PATIENCE
        while words not in shown:
            assert time.monotonic() < end, f"{words!r} does not come:\n{shown}"
            if select.select([self.ours], [], [], 0.1)[0]:
                shown += self._more()
        return shown

    def press(self, keys: str) -> None:
        os.write(self.ours, keys.encode())

    def answer(self, keys: str, words: str) -> str:
        """Press keys and read what comes of it."""
        self.press(keys)
        return self.read_to(words)

    def end(self) -> str:
        """The rest of what is shown when the process ends."""
        shown, end = "", time.monotonic() + PATIENCE
        while self.process.poll() is None or select.select([self.ours], [], [], 0)[0]:
            assert time.monotonic() < end, f"it does not end:\n{shown}"
            if select.select([self.ours], [], [], 0.1)[0]:
                more = self._more()
                if not more and self.process.poll() is not None:
                    break
                shown += more
        return shown

    def interrupt(self) -> str:
        """Press Ctrl-C until the process ends, as one does: what is about to wait for a key may miss the first."""
        for _ in range(PATIENCE):
            self.press("\x03")
            try:
                self.process.wait(1)
            except subprocess.TimeoutExpired:
                continue
            return self.end()
        raise AssertionError("Ctrl-C does not end it")

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self.ours)

    def _more(self) -> str:
        try:
            more = os.read(self.ours, 65536).decode(errors="replace")
        except OSError:  # the other end was closed
            return ""
        self.raw += more
        return _STYLES.sub("", more).replace("\r\n", "\n")
