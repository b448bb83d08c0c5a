"""Filters as SQL: conditions with named parameters, and the order in which claims and links come."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from claimcheck.model import QuotationType
from claimcheck.store.values import ClaimFilter, LinkFilter, SourceFilter

# Documents of one day stay in the order in which they arrived, a newer version in the place of the first one; undated
# ones come last.
_ARTICLE = "(SELECT article FROM versions WHERE document_id = documents.id)"
DOCUMENT_ORDER = f"documents.published IS NULL, documents.published, {_ARTICLE}, documents.number"
CLAIM_ORDER = f"{DOCUMENT_ORDER}, claims.position"
LINK_ORDER = "links.score DESC, links.claim_a, links.claim_b, links.relation, links.kind"

Params = dict[str, str | int | float | None]

# is_named and folded are functions of ``matching`` that each connection knows.
_SAID_BY = """(
    claims.source_id IN (
        SELECT id FROM sources WHERE is_named(name, :source)
        UNION SELECT source_id FROM aliases WHERE folded(form) = folded(:source)
    )
    OR claims.source_id IS NULL AND is_named(claims.speaker_text, :source)
)"""

_PASSED_ON_BY = """claims.id IN (
    SELECT claim_id FROM relays JOIN sources ON sources.id = relays.source_id WHERE is_named(sources.name, :via)
)"""

# A month covers its days: what is left out of a day is taken as the earliest or the latest.
_SINCE = "substr(documents.published || '-99-99', 1, 10) >= substr(:since || '-00-00', 1, 10)"
_UNTIL = "substr(documents.published || '-00-00', 1, 10) <= substr(:until || '-99-99', 1, 10)"

_CLAIM_CONDITIONS = {
    "source": _SAID_BY,
    "via": _PASSED_ON_BY,
    "kind": "claims.source_id IN (SELECT id FROM sources WHERE kind = :kind)",
    "outlet": "is_named(documents.outlet, :outlet)",
    "document": "claims.document_id = :document",
    "article": "claims.document_id IN (SELECT document_id FROM versions"
    " WHERE article = (SELECT article FROM versions WHERE document_id = :article))",
    "certainty": "claims.certainty = :certainty",
    "since": _SINCE,
    "until": _UNTIL,
    "search": "claims.number IN (SELECT rowid FROM claims_search WHERE claims_search MATCH :search)",
    "lang": "documents.language = :lang",
    "type": "claims.type = :type",
}

# Whether a claim lies in somebody's mouth rather than in the outlet's own voice.
ATTRIBUTED = f"claims.type <> '{QuotationType.NARRATIVE}'"

# An earlier version of an article counts only where it is asked for.
_REPLACED = "SELECT document_id FROM versions WHERE replaced"
_NEWEST_CLAIMS = f"claims.document_id NOT IN ({_REPLACED})"
_OLD_CLAIMS = f"SELECT id FROM claims WHERE document_id IN ({_REPLACED})"
_NEWEST_LINKS = f"links.claim_a NOT IN ({_OLD_CLAIMS}) AND links.claim_b NOT IN ({_OLD_CLAIMS})"


def _of_either(condition: str) -> str:
    """A condition on claims and their documents that one side of a link has to meet."""
    ids = f"SELECT claims.id FROM claims JOIN documents ON documents.id = claims.document_id WHERE {condition}"
    return f"(links.claim_a IN ({ids}) OR links.claim_b IN ({ids}))"


_LANGUAGE_OF = "(SELECT language FROM documents JOIN claims ON claims.document_id = documents.id WHERE claims.id = {})"
_LANGUAGES = (
    f"({_LANGUAGE_OF.format('links.claim_a')}, {_LANGUAGE_OF.format('links.claim_b')})"
    " IN (VALUES (:lang_one, :lang_other), (:lang_other, :lang_one))"
)

_LINK_CONDITIONS = {
    "relation": "links.relation = :relation",
    "kind": "links.kind = :kind",
    "document": _of_either(_CLAIM_CONDITIONS["document"]),
    "claim": "(links.claim_a = :claim OR links.claim_b = :claim)",
    "min_score": "links.score >= :min_score",
    "outlet": _of_either(_CLAIM_CONDITIONS["outlet"]),
    "source": _of_either(_SAID_BY),
    "search": _of_either(_CLAIM_CONDITIONS["search"]),
    "lang_one": _LANGUAGES,
    "superseded": "(links.superseded IS NOT NULL) = :superseded",
    "review": "links.review = :review",
}

_SOURCE_CONDITIONS = {
    "name": "(is_named(sources.name, :name)"
    " OR sources.id IN (SELECT source_id FROM aliases WHERE folded(form) = folded(:name)))",
    "kind": "sources.kind = :kind",
}


@dataclass(frozen=True, slots=True)
class Selection:
    """The end of a query, from WHERE on, and its parameters."""

    sql: str
    params: Params


def select_claims(wanted: ClaimFilter, *, document: str | None, search: str | None) -> Selection:
    """Which claims, in order.

    Args:
        wanted: the filter.
        document: the id that its reference means.
        search: the full-text query that its search means.
    """
    given: Params = {name: getattr(wanted, name, None) for name in _CLAIM_CONDITIONS}
    place = "article" if wanted.all_versions else "document"
    given |= {"document": None, place: document, "search": search}
    left_out = {
        ATTRIBUTED: not (wanted.narrative or wanted.type is not None),
        _NEWEST_CLAIMS: not (wanted.all_versions or document is not None),
    }
    always = [condition for condition, holds in left_out.items() if holds]
    return _selection(_CLAIM_CONDITIONS, given, CLAIM_ORDER, wanted.limit, always)


def select_links(
    wanted: LinkFilter, *, document: str | None, claim: str | None, search: str | None = None
) -> Selection:
    """Which links, in order; ``document`` and ``claim`` are the ids that the references mean, ``search`` the query."""
    given: Params = {name: getattr(wanted, name, None) for name in _LINK_CONDITIONS}
    one, other = wanted.langs or (None, None)
    given |= {"document": document, "claim": claim, "search": search, "lang_one": one}
    left_out = {
        "links.review <> 'rejected'": wanted.review is None,
        _NEWEST_LINKS: not (wanted.all_versions or document is not None or claim is not None),
    }
    always = [condition for condition, holds in left_out.items() if holds]
    query = _selection(_LINK_CONDITIONS, given, LINK_ORDER, wanted.limit, always)
    return Selection(query.sql, query.params | ({"lang_other": other} if wanted.langs else {}))


def select_sources(wanted: SourceFilter) -> Selection:
    """Which sources, those with the most claims first."""
    given: Params = {name: getattr(wanted, name) for name in _SOURCE_CONDITIONS}
    order = "source_summary.claims DESC, source_summary.passed_on DESC, sources.name, sources.kind"
    return _selection(_SOURCE_CONDITIONS, given, order, wanted.limit)


def _selection(
    conditions: dict[str, str], given: Params, order: str, limit: int | None, always: Iterable[str] = ()
) -> Selection:
    params: Params = {name: value for name, value in given.items() if value is not None}
    where = " AND ".join([*always, *(conditions[name] for name in params)]) or "1"
    return Selection(f"WHERE {where} ORDER BY {order} LIMIT :limit", params | {"limit": -1 if limit is None else limit})
