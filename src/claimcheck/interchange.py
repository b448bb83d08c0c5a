"""Claims and links as the JSON objects that other programs read and write.

The shapes are documented in the README ("Formats"); offsets are ``[start, end]`` pairs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from claimcheck.model import (
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
)

Json = dict[str, Any]


def spans_to_json(spans: Spans) -> list[list[int]]:
    """Spans as ``[[start, end], …]``."""
    return [[span.start, span.end] for span in spans]


def spans_from_json(pairs: Iterable[Iterable[int]] | None) -> Spans:
    """The reverse of ``spans_to_json``; None is no span at all."""
    return tuple(Span(*pair) for pair in pairs or ())


def claim_to_json(claim: Claim) -> Json:
    """A claim as one object, all fields always present."""
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


def claim_from_json(row: Mapping[str, Any]) -> Claim:
    """A claim from an object that may come from another program.

    Args:
        row: only ``id``, ``doc`` and ``text`` are required; unknown fields are ignored.

    Raises:
        ValueError: a required field is missing or a field has the wrong form.
    """
    try:
        name, kind = row.get("source"), row.get("source_kind")
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
            source=Source(_text(name), SourceKind(kind or SourceKind.PERSON)) if name else None,
            via=tuple(Relay(_text(relay)) for relay in row.get("via") or ()),
            certainty=Certainty(row.get("certainty") or Certainty.ASSERTED),
            negated=bool(row.get("negated", False)),
            quantities=tuple(_quantity(q) for q in row.get("quantities") or ()),
            dates=tuple(_date_range(d) for d in row.get("dates") or ()),
            speaker_text=row.get("speaker_text") or "",
            context=row.get("context") or "",
            rule=row.get("rule") or "",
            nested=bool(row.get("nested", False)),
            outlet=row.get("outlet"),
            published=row.get("published"),
            lang=row.get("lang"),
            title=row.get("title"),
        )
    except KeyError as missing:
        raise ValueError(f"a claim needs the field {missing.args[0]!r}") from None
    except (TypeError, AttributeError) as error:
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


def _text(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError(f"expected a text, found {value!r}")
    return value


def _quantity(row: Mapping[str, Any]) -> Quantity:
    value = float(row["value"])
    unit = row.get("unit") or ""
    return Quantity(
        value=value,
        low=float(row.get("low", value)),
        high=float(row.get("high", value)),
        unit=unit,
        text=row.get("text") or f"{value:g} {unit}".strip(),
    )


def _date_range(row: Mapping[str, Any]) -> DateRange:
    start = date.fromisoformat(row["start"])
    return DateRange(start, date.fromisoformat(row.get("end") or row["start"]), row.get("text") or row["start"])
