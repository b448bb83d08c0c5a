"""Who is who in a database: all sources told apart at first, then those that new names concern."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence, Set
from contextlib import suppress

from claimcheck.digests import code_digest
from claimcheck.errors import StoreError
from claimcheck.extraction.sources.kin import Key, Kin, kin, name_keys
from claimcheck.extraction.sources.unify import Voices, unify_voices
from claimcheck.judgements import Mention, stations_of
from claimcheck.model import Claim, QuotationType, Source, SourceKind
from claimcheck.store import Extent, Store

# For so many new names it is quicker to tell all sources apart at once than to look for those that they concern.
_MANY = 3_000
_ROOMS = ("extraction/names.py", "extraction/sources", "languages", "spelling.py", "store/identities.py")


def naming_digest() -> str:
    """A digest of all that decides on who is who, persons left out."""
    return code_digest(*_ROOMS)


def rename(store: Store, extent: Extent) -> None:
    """Say of all sources and relays who they are, with what articles brought that came since.

    Args:
        store: the database.
        extent: as for ``Store.rename_sources``.
    """
    store.hear(name_keys)
    arrived = store.arrived_names()
    concerned = None if arrived is None or len(arrived) > _MANY else kin(arrived, store)
    unified = unify_voices(_voices(store, concerned))
    store.rename_sources(unified, extent, concerned.names if concerned else None)


def named(store: Store, claims: Sequence[Claim]) -> list[Claim]:
    """Claims that are not stored, with the sources and relays that they would have if they were.

    Articles that were not heard yet are heard first; a database that cannot be written is taken as it is.
    """
    with suppress(StoreError):
        store.hear(name_keys)
    arriving = Voices()
    arriving.hear(claim for claim in claims if claim.type is not QuotationType.NARRATIVE)
    mentions = {station.mention for claim in claims for station in stations_of(claim)}
    arrived = store.arrived_names()
    concerned = None if arrived is None else kin(arrived | {each.name for each in mentions}, _With(mentions, store))
    voices = _voices(store, concerned)
    voices.join(arriving)
    return store.named(claims, unify_voices(voices), concerned.names if concerned else None)


class _With:
    """The names of a database, and some more.

    Args:
        mentions: these.
        store: the database.
    """

    def __init__(self, mentions: Set[Mention], store: Store) -> None:
        self._store = store
        self._mentions = mentions
        self._keys = {pair for mention in mentions for pair in name_keys(mention)}

    def mentions_of(self, names: Iterable[str]) -> Set[Mention]:
        wanted = set(names)
        return {*self._store.mentions_of(wanted), *(each for each in self._mentions if each.name in wanted)}

    def names_under(self, keys: Iterable[str]) -> Set[Key]:
        wanted = set(keys)
        return {*self._store.names_under(wanted), *(pair for pair in self._keys if pair[0] in wanted)}


def _voices(store: Store, concerned: Kin | None) -> Voices:
    names = concerned.needed if concerned else None
    relays = {Source(name, SourceKind.MEDIA): claims for name, claims in store.passed_on(names).items()}
    return Voices(Counter(store.said(names)), Counter(relays))
