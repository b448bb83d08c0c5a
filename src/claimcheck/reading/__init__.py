"""From files, folders and streams to documents: ``read`` is the only door.

A format is one module of ``formats/``; nothing else has to know of a new one.
"""

from __future__ import annotations

from claimcheck.reading.articles import expected, read
from claimcheck.reading.metadata import Metadata

__all__ = ["Metadata", "expected", "read"]
