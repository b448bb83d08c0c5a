"""The members of a case as values."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from reprlib import repr as brief
from typing import Any, TypeVar

from claimcheck.bundles.values import ARTICLES, CLAIMS, LINKS, MANIFEST, SCHEMA, Case
from claimcheck.errors import ReadingError
from claimcheck.interchange import Json, claim_from_json, link_from_json
from claimcheck.model import Document, Link

Value = TypeVar("Value")

_TEXTS = ("title", "outlet", "published", "lang", "url")


def unpack(members: Mapping[str, bytes], origin: str) -> Case:
    """The case that files make.

    Args:
        members: the files by name.
        origin: what to call the case in an error.

    Raises:
        ReadingError: a file has not the form that it should have; the message names it and the line.
    """
    manifest = manifest_of(members, origin)
    return Case(
        title=str(manifest.get("title", "")),
        commands=tuple(manifest["commands"]),
        documents=tuple(_values(members, ARTICLES, _article, origin)),
        claims=tuple(_values(members, CLAIMS, _claim, origin)),
        links=tuple(_values(members, LINKS, _link, origin)),
        made_by=str(manifest.get("claimcheck", "?")),
    )


def manifest_of(members: Mapping[str, bytes], origin: str) -> Json:
    """What ``case.json`` says.

    Raises:
        ReadingError: it is none of ours.
    """
    (manifest,) = [*_values(members, MANIFEST, dict, origin)][:1] or [{}]
    forms = {"sha256": dict, "commands": list}
    if manifest.get("schema") != SCHEMA or not all(isinstance(manifest.get(name), forms[name]) for name in forms):
        raise ReadingError(f"{origin}, {MANIFEST}", f"does not have the form {SCHEMA}; it may be of a newer claimcheck")
    return manifest


def _values(members: Mapping[str, bytes], name: str, make: Callable[[Any], Value], origin: str) -> Iterator[Value]:
    for number, line in enumerate(members[name].split(b"\n"), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line, parse_constant=_refuse)
            if not isinstance(record, dict):
                raise ValueError("not a JSON object")
            yield make(record)
        except RecursionError:
            raise ReadingError(f"{origin}, {name}, line {number}", "is nested too deep") from None
        except (ValueError, TypeError) as error:
            raise ReadingError(f"{origin}, {name}, line {number}", f"{error}") from None


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no number of JSON")


def _article(record: Json) -> Document:
    for name in ("id", "text", *_TEXTS):
        value = record.get(name)
        if not isinstance(value, str) and (value is not None or name not in _TEXTS):
            raise ValueError(f"{name!r} is no text: {brief(value)}")
    return Document(record["id"], record["text"], **{name: record.get(name) for name in _TEXTS})


def _claim(record: Json) -> Json:
    """A claim that ``claim_from_json`` can read, and so can whatever looks at its fields later."""
    claim_from_json(record)
    if not isinstance(record.get("read_as"), dict):
        raise ValueError("'read_as' does not say who speaks in the article")
    claim_from_json({**record, **record["read_as"]})
    return record


def _link(record: Json) -> Link:
    for name in ("a", "b"):
        if not isinstance(record.get(name), str):
            raise ValueError(f"{name!r} is no id of a claim: {brief(record.get(name))}")
    return link_from_json(record)
