"""Metadata for Datasette: what everything means, full-text search, and the worked queries as canned ones."""

from __future__ import annotations

from typing import Any

from claimcheck.store.examples import Example, examples
from claimcheck.store.meanings import Relation, relations

_INDEX = "claims_search"
# Tables and views of which a row is a claim, by the column that the full-text index has for it.
_SEARCHED = {"claims": "number", "stated_claims": "number", "attributed_claims": "number"}
_INNER = frozenset({_INDEX, "claims_search_source", "unlinked"})
_OF_THE_LINKER = "linking_"


def metadata(database: str) -> dict[str, Any]:
    """What ``datasette … -m`` reads.

    Args:
        database: name of the database there: that of its file without the ending.
    """
    about = {
        "description": "Who says so, through whom, and who says otherwise.",
        "tables": {each.name: _table(each) for each in relations()},
        "queries": {each.name: _query(each) for each in examples()},
    }
    return {"title": "claimcheck", "databases": {database: about}}


def _table(relation: Relation) -> dict[str, Any]:
    told: dict[str, Any] = {
        "description": relation.words,
        "columns": {column.name: column.words for column in relation.columns},
    }
    if relation.name in _SEARCHED:
        told |= {"fts_table": _INDEX, "fts_pk": _SEARCHED[relation.name], "searchmode": "raw"}
    inner = relation.name in _INNER or relation.name.startswith(_OF_THE_LINKER)
    return told | ({"hidden": True} if inner else {})


def _query(example: Example) -> dict[str, Any]:
    title, _, more = example.title.partition(". ")
    given = "; ".join(f"{name} is {value} where it is left empty" for name, value in example.parameters.items())
    told = {"title": title.rstrip("."), "description": f"{more} {given}".strip(), "sql": example.asking}
    return {**told, "params": list(example.parameters)}
