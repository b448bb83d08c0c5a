"""The block of ``key: value`` lines between ``---`` lines at the head of a text."""

from __future__ import annotations

import re

from claimcheck.reading.metadata import Metadata

_RULE = re.compile(r"---[ \t]*\Z")
_PAIR = re.compile(r"([\w-]{1,40})[ \t]*:(?:[ \t]+(.*))?\Z")
_MOST_LINES = 60
# What the field is called in the headers of widespread site generators and notes, English and German.
_FIELDS = {
    "title": ("title", "titel", "headline"),
    "outlet": ("outlet", "source", "quelle", "medium", "publisher", "sitename"),
    "published": ("published", "date", "datum", "published_at"),
    "lang": ("lang", "language", "sprache"),
    "url": ("url", "link", "canonical", "canonical_url"),
}


def split_front_matter(content: str) -> tuple[Metadata, str]:
    """Metadata and the rest of a text; empty metadata and the whole text where it has no such block."""
    lines = content.split("\n", _MOST_LINES)
    if not _RULE.match(lines[0]):
        return Metadata(), content
    end = next((number for number, line in enumerate(lines[1:], 1) if _RULE.match(line)), None)
    if end is None:
        return Metadata(), content
    pairs = [_PAIR.match(line) for line in lines[1:end]]
    values = {pair[1].lower(): _unquoted(pair[2] or "") for pair in pairs if pair}
    if not values:
        return Metadata(), content
    return _metadata(values), "\n".join(lines[end + 1 :])


def _metadata(values: dict[str, str]) -> Metadata:
    found = {name: next((values[key] for key in keys if values.get(key)), None) for name, keys in _FIELDS.items()}
    return Metadata(**found)


def _unquoted(value: str) -> str:
    value = value.strip()
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value
