"""JSON: an article a line, or one value that is an article or a list of them; the fields are in the README."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from claimcheck.reading.format import Article, Format, Lines, Trouble, too_long
from claimcheck.reading.metadata import Metadata

_OBJECT = re.compile(r"\s{0,200}(?:\[\s{0,200})?\{\s{0,200}[\"}]")
_METADATA_FIELDS = ("title", "outlet", "published", "lang", "url")


def sniff(content: str) -> bool:
    """Whether it begins with an object or a list of objects."""
    return _OBJECT.match(content) is not None


def parse(content: str) -> Iterator[Article | Trouble]:
    """The articles, texts exactly as given; what is no article is told with its place.

    Where nothing at all is an article, one trouble stands for the whole input.
    """
    yield from _summed_up([_row(value, place) for value, place in _values(content)])


def begins_with_a_line(content: str) -> bool:
    """Whether the first line is an object of its own."""
    line, _, rest = content.partition("\n")
    return bool(rest) and isinstance(_decoded(line), dict)


def parse_lines(content: str, before: int) -> Iterator[Article | Trouble]:
    """The same as ``parse`` for some lines of an input, ``before`` which there were so many."""
    yield from _summed_up([_row(value, place) for value, place in _lines(content, before)])


def _summed_up(rows: list[Article | Trouble]) -> Iterator[Article | Trouble]:
    if len(rows) > 1 and all(isinstance(row, Trouble) for row in rows):
        first = next(row for row in rows if isinstance(row, Trouble))
        yield Trouble(f"none of its {len(rows)} entries is an article; {first.place}: {first.reason}")
        return
    yield from rows


def _values(content: str) -> Iterator[tuple[Any, str]]:
    """Decoded values with their places; a ``Trouble`` where a line cannot be decoded."""
    whole = _decoded(content)
    if isinstance(whole, list):
        yield from ((value, f"entry {number}") for number, value in enumerate(whole, 1))
    elif not isinstance(whole, Trouble) or "\n" not in content.strip():
        yield whole, ""
    else:
        yield from _lines(content)


def _lines(content: str, before: int = 0) -> Iterator[tuple[Any, str]]:
    # Not splitlines(): JSON strings may hold other line separators than the line feed.
    for number, line in enumerate(content.split("\n"), before + 1):
        if line.strip():
            yield _decoded(line), f"line {number}"


def _decoded(source: str) -> Any:
    try:
        return json.loads(source)
    except json.JSONDecodeError as error:
        return Trouble(f"is no valid JSON ({error.msg} at character {error.colno})")
    except (ValueError, RecursionError):
        return Trouble("is JSON beyond what can be read (nested too deep, or a number too long)")


def _row(value: Any, place: str) -> Article | Trouble:
    if isinstance(value, Trouble):
        return Trouble(value.reason, place)
    if not isinstance(value, dict):
        return Trouble('is no object; an article is written {"text": "…"}', place)
    wrong = _wrong_field(value)
    if wrong:
        return Trouble(wrong, place)
    identifier = value.get("id")
    metadata = Metadata(**{name: value.get(name) for name in _METADATA_FIELDS})
    return Article(value["text"], metadata, None if identifier in (None, "") else str(identifier), place)


def _wrong_field(value: dict[str, Any]) -> str | None:
    """What is wrong with an object as an article, None where nothing is."""
    if "text" not in value:
        return 'the field "text" is missing'
    if not isinstance(value["text"], str) or not value["text"].strip():
        return 'the field "text" is empty or no string'
    if reason := too_long(value["text"]):
        return f'the field "text" {reason}'
    if isinstance(value.get("id"), bool) or not isinstance(value.get("id"), str | int | None):
        return 'the field "id" is no string'
    for name in _METADATA_FIELDS:
        if not isinstance(value.get(name), str | None):
            return f'the field "{name}" is no string'
    if any(_has_lone_surrogate(each) for each in value.values()):
        return r"a field holds half a character (an escape \ud800 to \udfff without its other half)"
    return None


def _has_lone_surrogate(value: Any) -> bool:
    if not isinstance(value, str):
        return False
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


FORMAT = Format(
    suffixes=(".jsonl", ".ndjson", ".json"),
    sniff=sniff,
    parse=parse,
    lines=Lines(begins_with_a_line, parse_lines),
    many=True,
)
