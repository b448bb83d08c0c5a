"""Claims in one SQLite file that people can ask directly; ``docs/schema.md`` says what stands where."""

from claimcheck.store.dumps import dump
from claimcheck.store.store import Store
from claimcheck.store.values import ClaimFilter, LinkFilter, SourceFilter

__all__ = ["ClaimFilter", "LinkFilter", "SourceFilter", "Store", "dump"]
