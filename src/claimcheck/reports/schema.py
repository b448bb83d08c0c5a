"""The JSON Schema of the reports, from which docs/reports.schema.json is written.

    python -m claimcheck.reports.schema > docs/reports.schema.json

A report says which it is in ``schema``: ``claimcheck/diff/1``. Fields may be added under the same number; when one is
taken away or means something else, the number rises.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from claimcheck.judgements import Action
from claimcheck.model import (
    AnonymousRole,
    Certainty,
    ChangeKind,
    Credibility,
    LinkKind,
    QuotationType,
    Relation,
    Reliability,
    Review,
    SourceKind,
)
from claimcheck.provenance import Role
from claimcheck.reports.records.common import VERSION
from claimcheck.reports.values import HopRole, Moment, Scope

Schema = dict[str, Any]

_TEXT: Schema = {"type": "string"}
_NUMBER: Schema = {"type": "number"}
_COUNT: Schema = {"type": "integer", "minimum": 0}
_FLAG: Schema = {"type": "boolean"}
_SHARE: Schema = {"type": "number", "minimum": 0, "maximum": 1}
_TIME: Schema = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$"}
_DAY: Schema = {"type": "string", "pattern": r"^\d{4}(-\d{2}){0,2}$"}


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


def _list(of: Schema, about: str = "") -> Schema:
    return {"type": "array", "items": of, **({"description": about} if about else {})}


def _one_of(values: Iterable[str]) -> Schema:
    return {"enum": list(values)}


def _enum(kinds: type[StrEnum]) -> Schema:
    return _one_of(kind.value for kind in kinds)


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _object(about: str, may_lack: Iterable[str] = (), **fields: Schema) -> Schema:
    """An object with these fields, all of which are there but those that it may lack."""
    lacking = set(may_lack)
    return {
        "description": about,
        "type": "object",
        "properties": fields,
        "required": [name for name in fields if name not in lacking],
    }


_SPANS = _list(_ref("span"), "half-open ranges of characters")
_CLAIMS, _PAIRS = _list(_ref("claim")), _list(_ref("link"))
_REVIEWED = {
    "review": _enum(Review),
    "reviewer": _or_null(_TEXT),
    "reviewed": _or_null(_TIME),
    "comment": _or_null(_TEXT),
    "suggested": _or_null(
        _object("What was suggested, where a person says otherwise.", relation=_enum(Relation), kind=_enum(LinkKind))
    ),
}
_DOCUMENT = {
    "id": _TEXT,
    "title": _or_null(_TEXT),
    "outlet": _or_null(_TEXT),
    "published": _or_null(_DAY),
    "lang": _or_null(_TEXT),
    "url": _or_null(_TEXT),
    "path": _or_null(_TEXT),
}
_LINK = {
    "a": _TEXT,
    "b": _TEXT,
    "relation": _enum(Relation),
    "kind": _enum(LinkKind),
    "score": _SHARE,
    "superseded": _or_null(_one_of("ab")),
    "reasons": _list(_TEXT, "why one may think so"),
}
_DECISION = {
    "number": _COUNT,
    "action": _enum(Action),
    "source": _or_null(_ref("named")),
    "target": _or_null(_ref("named")),
    "document": _or_null(_TEXT),
    "words": _or_null(_TEXT),
    "names": _list(_TEXT),
    "undoes": _or_null(_COUNT),
    "by": _TEXT,
    "at": _TIME,
    "note": _TEXT,
}
_GRADE_VALUE = _one_of([*(each.value for each in Reliability), *(each.value for each in Credibility)])

_PARTS: dict[str, Schema] = {
    "span": {"description": "start, end", "type": "array", "items": _COUNT, "minItems": 2, "maxItems": 2},
    "claim": _object(
        "A claim; offsets refer to the text of its document.",
        may_lack=("anonymity", "section"),
        section=_TEXT,
        id=_TEXT,
        type=_enum(QuotationType),
        quote=_SPANS,
        speaker=_SPANS,
        cue=_SPANS,
        frame=_SPANS,
        addressee=_SPANS,
        text=_TEXT,
        speaker_text=_TEXT,
        source=_or_null(_TEXT),
        source_kind=_or_null(_enum(SourceKind)),
        via=_list(_TEXT, "who passed it on, innermost first"),
        anonymity=_ref("anonymity"),
        certainty=_enum(Certainty),
        negated=_FLAG,
        quantities=_list(
            _object("A number.", value=_NUMBER, low=_NUMBER, high=_NUMBER, unit=_TEXT, text=_TEXT),
        ),
        dates=_list(_object("A day or a stretch of days.", start=_DAY, end=_DAY, text=_TEXT)),
        context=_TEXT,
        rule=_TEXT,
        nested=_FLAG,
        doc=_TEXT,
        title=_or_null(_TEXT),
        outlet=_or_null(_TEXT),
        published=_or_null(_DAY),
        lang=_or_null(_TEXT),
        chain=_list(_TEXT, "source, relays, outlet"),
    ),
    "anonymity": _object(
        "What is told of an unnamed source.",
        role=_or_null(_enum(AnonymousRole)),
        number=_or_null(_COUNT),
        reason=_or_null(_TEXT),
    ),
    "document": _object("An article without its text.", **_DOCUMENT),
    "counted_document": _object("An article of the database.", **_DOCUMENT, claims=_COUNT, version=_COUNT),
    "voice": _object(
        "A side of a diff that is no single article.", scope=_enum(Scope), name=_TEXT, articles=_COUNT, claims=_COUNT
    ),
    "link": _object(
        "A link with both its claims; its id is what accept and reject take.",
        may_lack=("section",),
        section=_TEXT,
        **_LINK,
        id=_TEXT,
        witness=_or_null(_one_of(("echo", "independent", "unknown"))),
        words=_object(
            "Stretches of either text that the other has not; those that are figures again.",
            **dict.fromkeys(("a", "b", "figures_a", "figures_b"), _SPANS),
        ),
        **_REVIEWED,
        claim_a=_ref("claim"),
        claim_b=_ref("claim"),
    ),
    "bare_link": _object("A link without its claims.", **_LINK),
    "named": _object("A source.", name=_TEXT, kind=_enum(SourceKind)),
    "source": _object(
        "A source and what there is of it.",
        name=_TEXT,
        kind=_enum(SourceKind),
        claims=_COUNT,
        passed_on=_COUNT,
        documents=_COUNT,
        outlets=_list(_TEXT),
        aliases=_list(_TEXT),
        grade=_enum(Reliability),
        only_a_description=_FLAG,
    ),
    "grade": _object(
        "An entry of the Admiralty code, for a source or a claim.",
        source=_or_null(_ref("named")),
        claim=_or_null(_TEXT),
        grade=_GRADE_VALUE,
        meaning=_TEXT,
        by=_TEXT,
        at=_TIME,
        note=_TEXT,
    ),
    "rating": _object(
        "What counts now of a claim: letter and digit.",
        code=_TEXT,
        reliability=_TEXT,
        credibility=_TEXT,
        source=_or_null(_ref("grade")),
        claim=_or_null(_ref("grade")),
    ),
    "decision": _object("What a person decided of sources.", **_DECISION),
    "logged_decision": _object(
        "A decision, and what has become of it.", **_DECISION, claims=_COUNT, undone=_or_null(_ref("decision"))
    ),
    "hop": _object(
        "A station on the way of a claim, with the words that show it.",
        role=_enum(HopRole),
        name=_TEXT,
        kind=_or_null(_enum(SourceKind)),
        read_as=_or_null(_TEXT),
        words=_or_null(_TEXT),
        spans=_SPANS,
        context=_or_null(_TEXT),
        elsewhere=_FLAG,
        grade=_enum(Reliability),
        decision=_or_null(_ref("decision")),
    ),
    "description": _object(
        "Words for somebody unnamed.",
        description=_TEXT,
        claims=_COUNT,
        documents=_COUNT,
        same_person_known=_FLAG,
        grade=_enum(Reliability),
        occurrences=_list(
            _object(
                "One article that uses them.",
                **_DOCUMENT,
                claims=_COUNT,
                wordings=_list(_TEXT),
                anonymity=_list(_ref("anonymity")),
            )
        ),
    ),
    "branch": _object(
        "A station of a tree from the root to the claims.",
        name=_TEXT,
        role=_enum(Role),
        claims=_CLAIMS,
        branches=_list(_ref("branch")),
    ),
    "witness": _object(
        "Claims of one origin.",
        known=_FLAG,
        roots=_list(_TEXT),
        claims=_list(_TEXT, "ids"),
        tree=_list(_ref("branch")),
        echoes=_list(_object("A claim that retells another.", claim=_TEXT, of=_TEXT, reason=_TEXT)),
    ),
    "circle": _object(
        "Media that have it from each other.",
        section=_TEXT,
        media=_list(_TEXT),
        citations=_list(_object("Who has it from whom.", teller=_TEXT, told=_TEXT, claims=_CLAIMS)),
    ),
    "trail": _object(
        "The way of a claim that ends in reports of which none is named.",
        section=_TEXT,
        root=_TEXT,
        stations=_list(_TEXT),
        claim=_ref("claim"),
    ),
    "shift": _object(
        "A claim in an earlier and a later wording.",
        may_lack=("version",),
        version=_COUNT,
        event=_one_of(("added", "dropped", "changed")),
        changes=_list(_object("One difference.", kind=_enum(ChangeKind), before=_TEXT, after=_TEXT)),
        reason=_TEXT,
        words=_or_null(_object("Stretches that the other has not.", before=_SPANS, after=_SPANS)),
        before=_or_null(_ref("claim")),
        after=_or_null(_ref("claim")),
    ),
    "entry": _object(
        "A claim on a timeline, with what it is to earlier ones.",
        day=_or_null(_DAY),
        moment=_enum(Moment),
        ties=_list(_object("What it is to one of them.", moment=_enum(Moment), earlier=_TEXT, reason=_TEXT)),
        claim=_ref("claim"),
    ),
    "version": _object(
        "A version of an article.",
        **_DOCUMENT,
        version=_COUNT,
        claims=_COUNT,
        reason=_TEXT,
        ingested_at=_or_null(_TIME),
    ),
    "finding": _object(
        "What speaks for or against a link.",
        sign=_TEXT,
        strength=_NUMBER,
        effect=_NUMBER,
        a=_list(_TEXT),
        b=_list(_TEXT),
    ),
}

_HEAD = {"claim": _ref("claim"), "document": _ref("document"), "grade": _ref("rating")}
_SECTIONS = ("conflicts", "updates", "agreements", "verdicts", "only_a", "only_b")
_SIDE: Schema = {"oneOf": [_ref("document"), _ref("voice")]}

_REPORTS: dict[str, dict[str, Schema]] = {
    "claims": {"claims": _CLAIMS},
    "claim": {**_HEAD, "links": _PAIRS},
    "sources": {"sources": _list(_ref("source"))},
    "documents": {"documents": _list(_ref("counted_document"))},
    "anonymous": {"anonymous": _list(_ref("description"))},
    "chain": {**_HEAD, "hops": _list(_ref("hop"))},
    "table": {"table": _list({"type": "object"}, "a row each: values by the names of their columns")},
    "links": {"links": _PAIRS},
    "conflicts": {"conflicts": _PAIRS, "updates": _PAIRS},
    "corroboration": {
        "claim": _ref("claim"),
        "counts": _object("How many there are.", articles=_COUNT, independent=_COUNT, unknown=_COUNT),
        "complete": _FLAG,
        "witnesses": _list(_ref("witness")),
        "conflicts": _PAIRS,
    },
    "circular": {"circles": _list(_ref("circle")), "trails": _list(_ref("trail"))},
    "why": {
        "a": _ref("claim"),
        "b": _ref("claim"),
        "likelihood": _SHARE,
        "threshold": _SHARE,
        "link": _or_null(_ref("bare_link")),
        "verdict": _TEXT,
        "missing": _list(_TEXT),
        "findings": _list(_ref("finding")),
        **_REVIEWED,
        "review": _or_null(_enum(Review)),
    },
    "diff": {
        "a": _SIDE,
        "b": _SIDE,
        "counts": _object("How many there are.", **dict.fromkeys(_SECTIONS, _COUNT)),
        "folded": _or_null(
            _object(
                "How much was left out as hardly mattering.",
                **dict.fromkeys(("echoes", "only_a", "only_b", "claims_a", "claims_b"), _COUNT),
            )
        ),
        **dict.fromkeys(_SECTIONS[:4], _PAIRS),
        **dict.fromkeys(_SECTIONS[4:], _CLAIMS),
    },
    "decisions": {"decisions": _list(_ref("logged_decision"))},
    "grades": {"grades": _list(_ref("grade"))},
    "history": {
        "versions": _list(_ref("version")),
        "revisions": _list(
            _object(
                "From one version to the next.",
                **{"from": _COUNT, "to": _COUNT, "unchanged": _COUNT, "shifts": _list(_ref("shift"))},
            )
        ),
    },
    "drift": {
        "claim": _ref("claim"),
        "first": _ref("claim"),
        "hops": _list(_ref("shift")),
        "independent": _COUNT,
    },
    "timeline": {
        "subject": _TEXT,
        "by": _one_of(("told", "happened")),
        "entries": _list(_ref("entry")),
        "undated": _list(_ref("entry")),
    },
    "status": {
        "database": _TEXT,
        **dict.fromkeys(("articles", "earlier_versions", "undated", "claims", "unknown_speakers"), _COUNT),
        "unknown_share": _SHARE,
        **dict.fromkeys(("sources", "unlinked"), _COUNT),
        "links": _list(
            _object(
                "How many of one sort.",
                relation=_enum(Relation),
                kind=_enum(LinkKind),
                links=_COUNT,
                unreviewed=_COUNT,
            )
        ),
        "next": _object("The command that is worth most now.", command=_TEXT, why=_TEXT),
    },
}


def reports_schema() -> Schema:
    """The schema of all reports, as JSON Schema 2020-12 has it."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Reports of claimcheck",
        "description": "What --format json writes; --format jsonl writes the entries of its lists, one a line.",
        "oneOf": [_ref(f"{name}_report") for name in _REPORTS],
        "$defs": _PARTS | {f"{name}_report": _report(name, fields) for name, fields in _REPORTS.items()},
    }


def _report(name: str, fields: dict[str, Schema]) -> Schema:
    return _object(f"The report {name}.", schema={"const": f"claimcheck/{name}/{VERSION}"}, **fields)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(reports_schema(), ensure_ascii=False, indent=1) + "\n")
