"""A database of the fire, for whatever shows it whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from fire_corpus import build


@pytest.fixture(scope="session")
def home(tmp_path_factory) -> Path:
    """A folder with a ``claims.db``; to be read only."""
    home = tmp_path_factory.mktemp("fire")
    with pytest.MonkeyPatch.context() as patch:
        build(home / "claims.db", patch)
    return home
