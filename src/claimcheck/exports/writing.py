"""JSON and names of things, the same in all formats that need them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from claimcheck.interchange import Json
from claimcheck.model import Document
from claimcheck.reports.safety import escape_json

_WHOLE_DAY = len("2024-10-11")
# What stands in a URL as it is.
_IN_URL = ":/?#[]@!$&'()*+,;=-._~%"


def urn(kind: str, id: str) -> str:
    """A name that is the same in every export: ``urn:claimcheck:claim:3f2a9c0d1e2b``."""
    return f"urn:claimcheck:{kind}:{quote(id, safe='', errors='replace')}"


def address(document: Document) -> str:
    """Where an article is: its URL, without a character that none can have, or else a name for it."""
    return quote(document.url, safe=_IN_URL, errors="replace") if document.url else urn("document", document.id)


def known(record: Json) -> Json:
    """A record without the fields of which nothing is known."""
    return {name: value for name, value in record.items() if value not in (None, "", [], {})}


def whole_day(published: str | None) -> str | None:
    """The day, where one is known: formats that want a day cannot say 2024-10."""
    return published if published and len(published) == _WHOLE_DAY else None


def json_text(value: Any) -> str:
    """A value as JSON on one line, controls and bidi marks written out."""
    return escape_json(json.dumps(value, ensure_ascii=False))


def json_object(head: Json, name: str, entries: Iterable[Any]) -> Iterator[str]:
    """An object with some fields and then one long list, an entry a line.

    Args:
        head: the fields before the list; at least one.
        name: the field of the list.
        entries: what is in it, taken one by one.
    """
    yield json_text(head)[:-1] + f", {json_text(name)}: ["
    parting = "\n"
    for entry in entries:
        yield parting + json_text(entry)
        parting = ",\n"
    yield "\n]}\n"
