"""From files, folders and streams to documents: ``read`` is the door; ``read_piece`` is for
whoever takes a large file apart. Claims that come as JSON lines, from ``extract`` or another program, are read by
``parse_claims``.

A format is one module of ``formats/``; nothing else has to know of a new one.
"""

from __future__ import annotations

from claimcheck.reading.articles import expected, read, read_piece
from claimcheck.reading.claim_lines import claims_by_line, left_out, parse_claims
from claimcheck.reading.metadata import Metadata

__all__ = ["Metadata", "claims_by_line", "expected", "left_out", "parse_claims", "read", "read_piece"]
