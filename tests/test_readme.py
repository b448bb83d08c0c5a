"""The README shows what the tool prints."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_every_output_in_the_readme_is_what_the_tool_prints() -> None:
    command = [sys.executable, str(ROOT / "docs" / "tour.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr or "README.md is not what the tool prints now; mend it with: make docs"
