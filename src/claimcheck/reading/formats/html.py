"""HTML: one saved web page, its article taken out of it by trafilatura."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import Any

from claimcheck.reading.format import Article, Format, Trouble
from claimcheck.reading.metadata import Metadata

_PAGE = re.compile(
    r"\s{0,200}(?:<!--|<\?xml|<!doctype\s+html|<html|<head|<body|<article|<main|<div|<p>)", re.IGNORECASE
)
_LANGUAGE = re.compile(r"<html\b[^>]{0,500}?\slang\s*=\s*[\"']?([\w-]{2,20})", re.IGNORECASE)
_HEAD_WITHIN = 20_000
# Less than a sentence is what is left of a menu.
_FEWEST_WORDS = 6
# Far more than any article has. The time that trafilatura takes grows faster than the number of elements.
_MOST_TAGS = 100_000
_TOO_MANY_TAGS = (
    f"more than {_MOST_TAGS:,} tags, so no page of one article; save it as .txt with the article's text alone"
)
_NO_ARTICLE = "no article text found in this page; save it as .txt with the article's text alone"


def sniff(content: str) -> bool:
    """Whether it begins with a tag that a page begins with."""
    return _PAGE.match(content) is not None


def parse(content: str) -> Iterator[Article | Trouble]:
    """The page's article with the metadata that the page states."""
    if content.count("<") > _MOST_TAGS:
        yield Trouble(_TOO_MANY_TAGS)
        return
    page = _extract(content)
    text = page.get("text") or ""
    if len(text.split()) < _FEWEST_WORDS:
        yield Trouble(_NO_ARTICLE)
        return
    language = _LANGUAGE.search(content[:_HEAD_WITHIN])
    yield Article(
        text,
        Metadata(
            title=page.get("title"),
            outlet=page.get("sitename"),
            published=page.get("date"),
            lang=language[1] if language else None,
            url=page.get("url"),
        ),
    )


def _extract(content: str) -> dict[str, Any]:
    """trafilatura's findings; empty where it finds nothing or stumbles over the page."""
    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL + 1)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL + 1)
    try:
        found = bare_extraction(
            content,
            with_metadata=True,
            include_comments=False,
            # Only dates that the page marks as its own: a guess from the running text would be an invention.
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    except Exception:
        # Whatever a broken page does to the parser, it is the page that cannot be read.
        return {}
    if found is None:
        return {}
    return found if isinstance(found, dict) else found.as_dict()


FORMAT = Format(suffixes=(".html", ".htm", ".xhtml"), sniff=sniff, parse=parse)
