"""Claims and links as the JSON objects that other programs read and write.

The shapes are documented in the README ("Formats"); offsets are ``[start, end]`` pairs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from math import isfinite
from reprlib import repr as brief
from typing import Any

from claimcheck.model import (
    Anonymity,
    AnonymousRole,
    Certainty,
    Claim,
    DateRange,
    Link,
    LinkKind,
    Quantity,
    QuotationType,
    Relation,
    Relay,
    Source,
    SourceKind,
    Span,
    Spans,
    is_iso_date,
)

Json = dict[str, Any]


def spans_to_json(spans: Spans) -> list[list[int]]:
    """Spans as ``[[start, end], …]``."""
    return [[span.start, span.end] for span in spans]


def spans_from_json(pairs: Iterable[Iterable[int]] | None) -> Spans:
    """The reverse of ``spans_to_json``; None is no span at all."""
    return tuple(map(_span, pairs or ()))


def claim_to_json(claim: Claim) -> Json:
    """A claim as one object; all fields are always there, but ``anonymity``, which is where something is told."""
    return {
        "id": claim.id,
        "type": claim.type.value,
        "quote": spans_to_json(claim.quote),
        "speaker": spans_to_json(claim.speaker),
        "cue": spans_to_json(claim.cue),
        "frame": spans_to_json(claim.frame),
        "addressee": spans_to_json(claim.addressee),
        "text": claim.text,
        "speaker_text": claim.speaker_text,
        "source": claim.source.name if claim.source else None,
        "source_kind": claim.source.kind.value if claim.source else None,
        "via": [relay.name for relay in claim.via],
        **({"anonymity": anonymity_to_json(claim.anonymity)} if claim.anonymity else {}),
        "certainty": claim.certainty.value,
        "negated": claim.negated,
        "quantities": [
            {"value": q.value, "low": q.low, "high": q.high, "unit": q.unit, "text": q.text} for q in claim.quantities
        ],
        "dates": [{"start": d.start.isoformat(), "end": d.end.isoformat(), "text": d.text} for d in claim.dates],
        "context": claim.context,
        "rule": claim.rule,
        "nested": claim.nested,
        "doc": claim.doc,
        "title": claim.title,
        "outlet": claim.outlet,
        "published": claim.published,
        "lang": claim.lang,
    }


def anonymity_to_json(told: Anonymity) -> Json:
    """What is told of an unnamed source as one object; what is not told is null or empty."""
    return {"role": told.role.value if told.role else None, "number": told.number, "reason": told.reason}


def claim_from_json(row: Mapping[str, Any]) -> Claim:
    """A claim from an object that may come from another program.

    Args:
        row: only ``id``, ``doc`` and ``text`` are required; unknown fields are ignored.

    Raises:
        ValueError: a required field is missing or a field has the wrong form.
    """
    try:
        name, kind = _optional_text(row, "source"), row.get("source_kind")
        return Claim(
            id=_text(row["id"]),
            doc=_text(row["doc"]),
            text=_text(row["text"]),
            type=QuotationType(row.get("type") or QuotationType.INDIRECT),
            quote=spans_from_json(row.get("quote")),
            speaker=spans_from_json(row.get("speaker")),
            cue=spans_from_json(row.get("cue")),
            frame=spans_from_json(row.get("frame")),
            addressee=spans_from_json(row.get("addressee")),
            source=Source(name, SourceKind(kind or SourceKind.PERSON)) if name else None,
            via=tuple(Relay(_text(relay)) for relay in _list(row, "via")),
            anonymity=_anonymity(row.get("anonymity")),
            certainty=Certainty(row.get("certainty") or Certainty.ASSERTED),
            negated=_flag(row, "negated"),
            quantities=tuple(_quantity(q) for q in _list(row, "quantities")),
            dates=tuple(_date_range(d) for d in _list(row, "dates")),
            speaker_text=_optional_text(row, "speaker_text") or "",
            context=_optional_text(row, "context") or "",
            rule=_optional_text(row, "rule") or "",
            nested=_flag(row, "nested"),
            outlet=_optional_text(row, "outlet"),
            published=_optional_date(row, "published"),
            lang=_optional_text(row, "lang"),
            title=_optional_text(row, "title"),
        )
    except KeyError as missing:
        raise ValueError(f"a claim needs the field {missing.args[0]!r}") from None
    except (TypeError, AttributeError, OverflowError) as error:
        raise ValueError(f"a field of the claim has the wrong form: {error}") from None


def link_to_json(link: Link) -> Json:
    """A link as one object."""
    return {
        "a": link.a,
        "b": link.b,
        "relation": link.relation.value,
        "kind": link.kind.value,
        "score": round(link.score, 3),
        "superseded": link.superseded,
        "reasons": list(link.reasons),
    }


def link_from_json(row: Mapping[str, Any]) -> Link:
    """The reverse of ``link_to_json``.

    Raises:
        ValueError: a field is missing or has the wrong form.
    """
    try:
        return Link(
            a=row["a"],
            b=row["b"],
            relation=Relation(row["relation"]),
            kind=LinkKind(row["kind"]),
            score=float(row["score"]),
            superseded=row.get("superseded"),
            reasons=tuple(row["reasons"]),
        )
    except KeyError as missing:
        raise ValueError(f"a link needs the field {missing.args[0]!r}") from None


def _span(pair: Iterable[int]) -> Span:
    start, end = pair
    if not (type(start) is type(end) is int):
        raise ValueError(f"not a pair of offsets: {brief(pair)}")
    return Span(start, end)


def _text(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError(f"expected a text, found {brief(value)}")
    return value


def _optional_text(row: Mapping[str, Any], name: str) -> str | None:
    """A field that may be left out, null or empty: all three are unknown."""
    value = row.get(name)
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise ValueError(f"{name!r} is no text: {brief(value)}")
    return value


def _optional_date(row: Mapping[str, Any], name: str) -> str | None:
    value = _optional_text(row, name)
    if value is not None and not is_iso_date(value):
        raise ValueError(f"{name!r} is no date: {brief(value)}; write 2024, 2024-10 or 2024-10-11")
    return value


def _flag(row: Mapping[str, Any], name: str) -> bool:
    value = row.get(name)
    if value is not None and not isinstance(value, bool):
        raise ValueError(f"{name!r} is neither true nor false: {brief(value)}")
    return bool(value)


def _list(row: Mapping[str, Any], name: str) -> list[Any]:
    value = row.get(name)
    if value is not None and not isinstance(value, list):
        raise ValueError(f"{name!r} is no list: {brief(value)}")
    return value or []


def _number(value: Any) -> float:
    number = float(value)
    if not isfinite(number):
        raise ValueError(f"not a number: {brief(value)}")
    return number


def _anonymity(row: Mapping[str, Any] | None) -> Anonymity | None:
    if row is None:
        return None
    role, number = _optional_text(row, "role"), row.get("number")
    if number is not None and type(number) is not int:
        raise ValueError(f"'number' is no whole number: {brief(number)}")
    return Anonymity(AnonymousRole(role) if role else None, number, _optional_text(row, "reason") or "")


def _quantity(row: Mapping[str, Any]) -> Quantity:
    value = _number(row["value"])
    unit = _optional_text(row, "unit") or ""
    return Quantity(
        value=value,
        low=_number(row.get("low", value)),
        high=_number(row.get("high", value)),
        unit=unit,
        text=_optional_text(row, "text") or f"{value:g} {unit}".strip(),
    )


def _date_range(row: Mapping[str, Any]) -> DateRange:
    start = date.fromisoformat(row["start"])
    return DateRange(
        start, date.fromisoformat(row.get("end") or row["start"]), _optional_text(row, "text") or row["start"]
    )
