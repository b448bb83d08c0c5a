"""From files, folders and streams to documents: ``read`` is the door; ``read_piece`` is for
whoever takes a large file apart.

A format is one module of ``formats/``; nothing else has to know of a new one.
"""

from __future__ import annotations

from claimcheck.reading.articles import expected, read, read_piece
from claimcheck.reading.metadata import Metadata

__all__ = ["Metadata", "expected", "read", "read_piece"]
