"""What a format is: how its files are called, how its content looks, and how articles are read from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from claimcheck.reading.metadata import Metadata

# No article is longer. Whatever is made of a text takes a multiple of its room, so that a larger one is refused.
LONGEST = 10_000_000


@dataclass(frozen=True, slots=True)
class Article:
    """An article as its format tells it.

    Args:
        text: the text to keep; all offsets refer to it.
        metadata: what the format itself says; ``published`` as it is written there.
        id: identifier that the input gives, where it gives one.
        place: where in the input it stands, for messages (``line 3``); empty where it is the whole input.
    """

    text: str
    metadata: Metadata = field(default_factory=Metadata)
    id: str | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class Trouble:
    """A part of an input that is no article, and why."""

    reason: str
    place: str = ""


def too_long(text: str) -> str | None:
    """Why a text is no article, if it is too long for one."""
    if len(text) <= LONGEST:
        return None
    return f"holds {len(text):,} characters, and an article at most {LONGEST:,}; split it"


@dataclass(frozen=True, slots=True)
class Lines:
    """How an input with an article a line is read piece by piece, however long it is.

    Args:
        begins: whether an input that begins so, from its first line on, is one.
        parse: as ``Format.parse``, for some whole lines and the number of lines before them.
    """

    begins: Callable[[str], bool]
    parse: Callable[[str, int], Iterator[Article | Trouble]]


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of input.

    Args:
        suffixes: endings of file names, lower case, with the dot.
        sniff: whether content without a telling name is of this kind; at most one format may say so.
        parse: the articles of decoded content, and what in it is none; never raises on any content.
        lines: where an input may have an article a line.
        many: whether one input can hold several articles, and so be longer than an article.
    """

    suffixes: tuple[str, ...]
    sniff: Callable[[str], bool]
    parse: Callable[[str], Iterator[Article | Trouble]]
    lines: Lines | None = None
    many: bool = False
