"""Single keys of a terminal, taken as they are pressed."""

from __future__ import annotations

import codecs
import os
import select
import signal
import sys
from types import TracebackType
from typing import Any

from claimcheck.errors import ClaimcheckError

ESCAPE = "\x1b"
OTHER = ""  # a key that writes no character: an arrow, a function key
_INTERRUPT = "\x03"  # what Ctrl-C sends
_END_OF_INPUT = "\x04"  # what Ctrl-D sends
_SEQUENCE_WITHIN = 0.05  # seconds in which the rest of a key's escape sequence follows


class Keyboard:
    """A terminal that hands over each key at once; a context manager that leaves it as it was.

    Raises:
        ClaimcheckError: this system has no terminals of that sort.
    """

    def __init__(self) -> None:
        """Take standard input."""
        try:
            import termios
        except ImportError:
            raise ClaimcheckError("single keys need a Unix terminal; use claimcheck accept and reject here") from None
        self._termios = termios
        self._input = sys.stdin.fileno()
        self._former: list[Any] = termios.tcgetattr(self._input)

    def __enter__(self) -> Keyboard:
        """Keys come without Enter from now on, and do not show."""
        self._take_keys()
        # A shell that stopped the program (Ctrl-Z) and wakes it again may have taken the terminal back.
        self._former_waking = signal.signal(signal.SIGCONT, lambda *_: self._take_keys())
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Lines again."""
        signal.signal(signal.SIGCONT, self._former_waking)
        self._take_lines()

    def key(self) -> str:
        """The next key: its character, ESCAPE, or OTHER.

        Raises:
            EOFError: Ctrl-D, or the terminal is gone.
            KeyboardInterrupt: Ctrl-C. It comes as a key, so that it never breaks into what another key does.
        """
        character = self._character()
        if character == _END_OF_INPUT:
            raise EOFError
        if character == _INTERRUPT:
            raise KeyboardInterrupt
        return self._rest_of_sequence() if character == ESCAPE else character

    def line(self, prompt: str, text: str = "") -> str:
        """A line that is typed, and can be edited, ended by Enter.

        Args:
            prompt: what is asked.
            text: what stands there already.

        Raises:
            EOFError: Ctrl-D on an empty line.
        """
        self._take_lines()
        woken = signal.signal(signal.SIGCONT, self._former_waking)
        try:
            return _typed(prompt, text)
        finally:
            signal.signal(signal.SIGCONT, woken)
            self._take_keys()

    def _take_keys(self) -> None:
        of, now = self._termios, self._termios.tcgetattr(self._input)
        now[3] &= ~(of.ECHO | of.ICANON)
        now[6][of.VMIN], now[6][of.VTIME] = 1, 0
        now[6][of.VINTR] = bytes([os.fpathconf(self._input, "PC_VDISABLE") & 0xFF])
        # Nothing that was typed ahead is thrown away.
        of.tcsetattr(self._input, of.TCSANOW, now)

    def _take_lines(self) -> None:
        self._termios.tcsetattr(self._input, self._termios.TCSANOW, self._former)

    def _character(self) -> str:
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        while True:
            try:
                byte = os.read(self._input, 1)
            except OSError:  # the terminal was closed
                byte = b""
            if not byte:
                raise EOFError
            if character := decoder.decode(byte):
                return character

    def _rest_of_sequence(self) -> str:
        """An arrow is an escape with letters behind it; the key for Escape is one alone."""
        found = ESCAPE
        while select.select([self._input], [], [], _SEQUENCE_WITHIN)[0]:
            found = OTHER
            if self._character() not in "[;0123456789O":
                break
        return found


def _typed(prompt: str, text: str) -> str:
    try:
        import readline
    except ImportError:
        return input(prompt)
    readline.set_startup_hook(lambda: readline.insert_text(text))
    try:
        return input(prompt)
    finally:
        readline.set_startup_hook(None)
