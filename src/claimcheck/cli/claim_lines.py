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
    for number, line in enumerate(lines, start=1):
        try:
            objects = list(_objects(line))
        except ValueError as error:
            on_error(ReadingError(f"{origin}, line {number}", str(error)))
            continue
        for fields in objects:
            try:
                claim = _claim(fields, seen)
            except ValueError as error:
                on_error(ReadingError(f"{origin}, line {number}", str(error)))
                continue
            yield claim


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


def _claim(fields: Mapping[str, Any], seen: set[str]) -> Claim:
    claim = claim_from_json(fields)
    if claim.id in seen:
        raise ValueError(f"the claim id {claim.id!r} was there already; this one is left out")
    seen.add(claim.id)
    return claim
