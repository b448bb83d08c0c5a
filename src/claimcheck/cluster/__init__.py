"""The same work on many machines: the functions of this program, run by a Dask cluster over parts of a corpus.

JSON lines and Parquet are read by the machines themselves, from any storage that fsspec knows, a part at a time. What
is lost with a machine is done again elsewhere. Needs the extra ``claimcheck[dask]``, here and on the machines.
"""

from __future__ import annotations

from claimcheck.cluster.extracting import extract_on
from claimcheck.cluster.linking import link_on

__all__ = ["extract_on", "link_on"]
