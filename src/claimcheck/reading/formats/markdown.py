"""Markdown: one article, its text without the marks, a line a block."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.reading.format import Article, Format, Trouble
from claimcheck.reading.front_matter import split_front_matter

if TYPE_CHECKING:
    from markdown_it.token import Token

_HEADING = re.compile(r"#{1,6} \S")
_FRONT_MATTER_ABOVE_HEADING = re.compile(r"---[ \t]*\n(?:[^\n]{0,1000}\n){1,60}?---[ \t]*\n+#{1,6} \S")
_TAG = re.compile(r"<[^<>]{0,500}>")
_BREAKS = frozenset({"softbreak", "hardbreak"})


def sniff(content: str) -> bool:
    """Whether it begins with a heading, front matter above it or not."""
    return (_HEADING.match(content) or _FRONT_MATTER_ABOVE_HEADING.match(content)) is not None


def parse(content: str) -> Iterator[Article | Trouble]:
    """The article; its first heading is the title unless the front matter names one."""
    from markdown_it import MarkdownIt

    metadata, body = split_front_matter(content.replace("\r\n", "\n"))
    tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(body)
    text = "\n\n".join(filter(None, map(_block_text, tokens)))
    yield Article(text, replace(metadata, title=metadata.title or _title(tokens)))


def _block_text(token: Token) -> str:
    if token.type == "inline":
        return "".join(map(_inline_text, token.children or ())).strip()
    if token.type in ("fence", "code_block"):
        return token.content.strip()
    return _TAG.sub("", token.content).strip() if token.type == "html_block" else ""


def _inline_text(token: Token) -> str:
    """What a reader sees; an image has no words of the article."""
    if token.type in _BREAKS:
        return "\n"
    return token.content if token.type in ("text", "text_special", "code_inline") else ""


def _title(tokens: Sequence[Token]) -> str | None:
    texts = (
        _block_text(inline)
        for opening, inline in zip(tokens, tokens[1:], strict=False)
        if opening.type == "heading_open"
    )
    return next((" ".join(text.split()) for text in texts if text), None)


FORMAT = Format(suffixes=(".md", ".markdown"), sniff=sniff, parse=parse)
