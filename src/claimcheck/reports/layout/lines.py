"""Lines of styled text: wrapping, setting side by side, writing out.

Text is built in pieces and never parsed, so that nothing in an article is taken for markup.
"""

from __future__ import annotations

from collections.abc import Iterable
from io import StringIO
from itertools import zip_longest

from rich.console import Console
from rich.text import Text

from claimcheck.reports.safety import visible
from claimcheck.reports.values import Page

Lines = list[Text]

_MEASURE = Console(file=StringIO(), width=200, color_system=None)
_NARROWEST = 20
_WIDEST = 110  # longer lines are hard to read, whatever the screen


def plain(text: str, style: str = "") -> Text:
    """Somebody else's text as it may be shown: one line, nothing in it acts."""
    return Text().append(visible(text), style)


def wrap(text: Text, width: int | None, indent: int = 0, label: Text | None = None) -> Lines:
    """Break a text into lines of at most ``width`` columns.

    Args:
        width: columns there are, indent included; None breaks nothing.
        indent: columns left free on every line.
        label: stands in the indent of the first line.
    """
    room = None if width is None else min(max(width - indent, _NARROWEST), _WIDEST)
    broken = [text] if room is None else text.wrap(_MEASURE, room, overflow="fold")
    first = (label or Text()).copy()
    first.append(" " * (indent - first.cell_len))
    return [_join(first if number == 0 else Text(" " * indent), line) for number, line in enumerate(broken)]


def beside(left: Lines, right: Lines, column: int) -> Lines:
    """Two blocks next to each other; the right one begins at ``column``."""
    return [_join(_padded(a or Text(), column), b or Text()) for a, b in zip_longest(left, right)]


def write(lines: Iterable[Text], page: Page) -> str:
    """Lines as text, with ANSI styles if the page takes them, without trailing blanks."""
    if not page.colour:
        return "".join(f"{line.plain.rstrip()}\n" for line in lines)
    console = Console(file=StringIO(), force_terminal=True, color_system="standard", no_color=False, width=1)
    with console.capture() as written:
        for line in lines:
            line.rstrip()
            console.print(line, soft_wrap=True, markup=False, highlight=False, emoji=False)
    return written.get()


def _join(left: Text, right: Text) -> Text:
    joined = Text(style="")
    return joined.append_text(left).append_text(right)


def _padded(line: Text, width: int) -> Text:
    padded = line.copy()
    padded.append(" " * (width - padded.cell_len))
    return padded
