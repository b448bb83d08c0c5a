"""A case out of a database: what belongs to a claim, or to two articles."""

from __future__ import annotations

import shlex
from collections.abc import Iterable

from claimcheck import __version__
from claimcheck.bundles.values import Case
from claimcheck.errors import ClaimcheckError
from claimcheck.interchange import Json, claim_to_json
from claimcheck.model import Claim, Document, Link
from claimcheck.reports.safety import visible
from claimcheck.store import ClaimFilter, LinkFilter, Store


def claim_case(store: Store, reference: str) -> Case:
    """A claim, everything that is linked to it, and the articles of all of these.

    Args:
        store: the database.
        reference: id of the claim or the beginning of it.

    Raises:
        NotFoundError: no claim has such an id, or several have.
    """
    claim = store.claim(reference)
    links = store.links(LinkFilter(claim=claim.id))
    ends = store.claims_by_id({claim.id, *(end for link in links for end in (link.a, link.b))})
    ids = dict.fromkeys([claim.doc, *(end.doc for end in ends)])
    shown = tuple(f"claimcheck {command} {_quoted(claim.id)}" for command in ("show", "chain", "corroboration"))
    return _case(store, f"the claim {claim.id}: {claim.text}", shown, [store.document(id) for id in ids], links)


def diff_case(store: Store, reference_a: str, reference_b: str) -> Case:
    """Two articles, and what links the one to the other.

    Args:
        store: the database.
        reference_a, reference_b: ids, titles or paths of articles.

    Raises:
        NotFoundError: a reference fits no article, or several.
        ClaimcheckError: both are the same article.
    """
    a, b = store.document(reference_a), store.document(reference_b)
    if a.id == b.id:
        raise ClaimcheckError(f"{reference_a} and {reference_b} are the same article; name two")
    sides = [{claim.id for claim in _claims(store, document)} for document in (a, b)]
    links = [link for link in store.links(LinkFilter(document=a.id)) if all({link.a, link.b} & side for side in sides)]
    title = f"{a.title or a.id} ({a.outlet}) against {b.title or b.id} ({b.outlet})"
    return _case(store, title, (f"claimcheck diff {_quoted(a.id)} {_quoted(b.id)}",), [a, b], links)


def _case(
    store: Store, title: str, commands: tuple[str, ...], documents: list[Document], links: Iterable[Link]
) -> Case:
    claims = tuple(_told(store, claim) for document in documents for claim in _claims(store, document))
    return Case(visible(title), commands, tuple(documents), claims, tuple(links), __version__)


def _claims(store: Store, document: Document) -> list[Claim]:
    return store.claims(ClaimFilter(document=document.id, narrative=True))


def _told(store: Store, claim: Claim) -> Json:
    """A claim as the database has it, and who speaks as far as the article alone tells."""
    stations = store.identified(claim.id)
    source = stations[0].mention if 0 in stations else None
    relays = [stations[place].mention.name for place in sorted(stations) if place > 0]
    read = {"source": source.name if source else None, "source_kind": source.kind if source else None, "via": relays}
    return {**claim_to_json(claim), "read_as": read}


def _quoted(id: str) -> str:
    return shlex.quote(visible(id))
