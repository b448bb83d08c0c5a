"""Plain text: one article, kept as it is."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.reading.format import Article, Format, Trouble
from claimcheck.reading.front_matter import split_front_matter


def parse(content: str) -> Iterator[Article | Trouble]:
    """The article; line ends become line feeds and front matter becomes metadata, nothing else changes."""
    metadata, text = split_front_matter(content.replace("\r\n", "\n"))
    yield Article(text, metadata)


def sniff(_: str) -> bool:
    """Never: plain text is what is left when nothing else is recognised."""
    return False


FORMAT = Format(suffixes=(".txt", ".text"), sniff=sniff, parse=parse)
