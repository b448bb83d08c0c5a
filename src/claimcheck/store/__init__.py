"""Claims in one SQLite file that people can ask directly; ``docs/schema.md`` says what stands where."""

from claimcheck.store.datasette import metadata
from claimcheck.store.dumps import dump
from claimcheck.store.queries import Answer, query
from claimcheck.store.restoring import Restored, restore
from claimcheck.store.store import Store
from claimcheck.store.upkeep import Upkeep, backup, faults, rebuild_search, vacuum
from claimcheck.store.values import ClaimFilter, Counts, Extent, LinkFilter, SourceFilter
from claimcheck.store.versions import Former

__all__ = [
    "Answer",
    "ClaimFilter",
    "Counts",
    "Extent",
    "Former",
    "LinkFilter",
    "Restored",
    "SourceFilter",
    "Store",
    "Upkeep",
    "backup",
    "dump",
    "faults",
    "metadata",
    "query",
    "rebuild_search",
    "restore",
    "vacuum",
]
