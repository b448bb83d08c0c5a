"""Claims as JSON lines, from ``extract`` or from another program."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from claimcheck.errors import ReadingError
from claimcheck.interchange import claim_from_json
from claimcheck.model import Claim


def parse_claims(lines: Iterable[bytes], origin: str, on_error: Callable[[ReadingError], None]) -> Iterator[Claim]:
    """Read claims, one a line or a document's ``{"id", "claims": […]}`` a line.

    Args:
        lines: UTF-8; empty ones are passed over.
        origin: what to call the input in an error.
        on_error: is told of each line or claim that is none, by its number; the rest is kept.

    Yields:
        Claims, each id once.
    """
    seen: set[str] = set()
    for number, found in claims_by_line(lines):
        if isinstance(found, Claim) and found.id not in seen:
            seen.add(found.id)
            yield found
        else:
            reason = left_out(found.id) if isinstance(found, Claim) else found
            on_error(ReadingError(f"{origin}, line {number}", reason))


def claims_by_line(lines: Iterable[bytes]) -> Iterator[tuple[int, Claim | str]]:
    """Each claim with the number of its line, or, where there is none, what is wrong; an id may come twice."""
    for number, line in enumerate(lines, start=1):
        try:
            objects = list(_objects(line))
        except ValueError as error:
            yield number, str(error)
            continue
        for fields in objects:
            yield number, _claim(fields)


def left_out(id: str) -> str:
    """What to say of a claim whose id came before."""
    return f"the claim id {id!r} was there already; this one is left out"


def _objects(line: bytes) -> Iterator[Mapping[str, Any]]:
    text = line.decode("utf-8-sig", "surrogateescape").strip()
    if not text:
        return
    try:
        row = json.loads(text)
    except (ValueError, RecursionError):
        raise ValueError("not JSON; one object a line is wanted") from None
    if not isinstance(row, dict):
        raise ValueError("not a JSON object")
    if "claims" not in row:
        yield row
        return
    if not isinstance(row["claims"], list):
        raise ValueError("'claims' is not a list")
    for fields in row["claims"]:
        yield {"doc": row.get("id"), **fields} if isinstance(fields, dict) else {}


def _claim(fields: Mapping[str, Any]) -> Claim | str:
    try:
        return claim_from_json(fields)
    except ValueError as error:
        return str(error)
