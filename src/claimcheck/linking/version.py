"""Which linker made a link: the same fingerprint, the same links."""

from __future__ import annotations

from claimcheck.digests import code_digest, shortened
from claimcheck.linking.embeddings import identity, model_wanted


def fingerprint() -> str:
    """A digest of all that decides on links: the rooms that take part, code and data, and the model if any."""
    model, code = model_wanted(), code_digest("linking", "languages", "provenance", "spelling.py")
    return shortened(f"{code} {identity(model)}") if model else code
