"""The dialogue of ``claimcheck review``: a suggestion is shown, a key decides."""

from __future__ import annotations

import sys

from rich.text import Text

from claimcheck.cli.keyboard import Keyboard
from claimcheck.cli.output import screen
from claimcheck.model import LinkKind
from claimcheck.reports.layout import review
from claimcheck.reports.layout.lines import Lines, plain, wrap, write
from claimcheck.reports.review import ReviewCard
from claimcheck.reviewing import Session

_KEYS = (
    ("a", "accept", "it is so: the link stays, whatever a later run makes of it"),
    ("r", "reject", "it is not so: the pair is never raised again"),
    ("s", "skip", "later: it comes back when the others are done, and last the next time"),
    ("c", "change", "linked, but otherwise: say which relation and kind"),
    ("m", "comment", "write something down; it goes into the decision"),
    ("u", "undo", "take the last step back, then the one before it"),
    ("?", "help", "this"),
    ("q", "quit", "stop; all decisions are saved already"),
)
_QUIET = "dim"
_KINDS = {str(number): kind for number, kind in enumerate(LinkKind, 1)}


class Dialogue:
    """Shows the suggestions of a session and does what the keys say.

    Args:
        session: the queue.
        keyboard: where the keys come from.
    """

    def __init__(self, session: Session, keyboard: Keyboard) -> None:
        """Be ready."""
        self._session, self._keyboard = session, keyboard

    def run(self) -> None:
        """Go on until nothing waits or the reviewer quits.

        Raises:
            EOFError: the reviewer quit by Ctrl-D.
            KeyboardInterrupt: by Ctrl-C.
        """
        while card := self._session.card():
            page = screen()
            _show([Text(), *review.card(card, page), Text(), *_key_line(page.width)])
            if not self._step(card):
                return

    def _step(self, card: ReviewCard) -> bool:
        """Do what keys say until another suggestion, or this one again, is to be shown; False at the end."""
        while True:
            key = self._keyboard.key().lower()
            if key == "q":
                return False
            if (told := self._done(key, card)) is not None:
                _say(told)
                return True
            if key in ("?", "h"):
                _show(_help(screen().width))
            elif key != "c":
                _say(f"no such key; {', '.join(letter for letter, *_ in _KEYS)} are (? says what they do)")

    def _done(self, key: str, card: ReviewCard) -> str | None:
        """Do what a key says; None where it is none of those that do something."""
        match key:
            case "a":
                return self._session.accept()
            case "r":
                return self._session.reject()
            case "s":
                return self._session.skip()
            case "u":
                return self._session.undo()
            case "m":
                return self._comment(card)
            case "c":
                return self._change()
            case _:
                return None

    def _comment(self, card: ReviewCard) -> str:
        try:
            return self._session.comment(self._keyboard.line("comment: ", card.note.comment))
        except EOFError:
            return "nothing changed"

    def _change(self) -> str | None:
        _show(_kinds(screen().width))
        kind = _KINDS.get(self._keyboard.key())
        if kind is None:
            _say("nothing changed")
            return None
        return self._session.accept(kind)


def _show(lines: Lines) -> None:
    sys.stdout.write(write(lines, screen()))
    sys.stdout.flush()


def _say(words: str) -> None:
    _show(wrap(plain(words, "bold"), screen().width))


def _key_line(width: int | None) -> Lines:
    return _packed("", [(letter, name) for letter, name, _ in _KEYS], width)


def _kinds(width: int | None) -> Lines:
    lines = [Text("what is it? any other key: nothing", _QUIET)]
    for relation in dict.fromkeys(kind.relation for kind in LinkKind):
        of_relation = [(number, kind.value) for number, kind in _KINDS.items() if kind.relation is relation]
        lines += _packed(f"{relation.value}  ", of_relation, width)
    return lines


def _packed(head: str, keys: list[tuple[str, str]], width: int | None) -> Lines:
    """Keys with their names, as many a line as there is room for, none torn."""
    lines = [Text(head)]
    for letter, name in keys:
        key = Text(letter, "bold").append(f" {name}  ", _QUIET)
        if width is not None and lines[-1].cell_len + len(key.plain.rstrip()) > width:
            lines.append(Text(" " * len(head)))
        lines[-1].append_text(Text("").append_text(key))
    return lines


def _help(width: int | None) -> Lines:
    lines = [line for letter, name, words in _KEYS for line in wrap(Text(words), width, 12, Text(f"{letter}  {name}"))]
    marks = "in a passage: the claim, its speaker and the word of saying are marked, without colours as [claim]"
    return [*lines, *wrap(Text(f"{marks} {{speaker}} <word>", _QUIET), width)]
