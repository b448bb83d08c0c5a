"""Draw the README's picture from what the tool prints: ``make picture`` writes docs/diff.svg."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "docs" / "diff.svg"
WIDTH = 100
LINES = 26
ARTICLES = ("--material", "seeds/raketen.txt", "seeds/aschgabat.md")


def claimcheck(*arguments: str) -> str:
    """What the command prints on a terminal with colours."""
    environment = os.environ | {"FORCE_COLOR": "1", "COLUMNS": str(WIDTH), "TERM": "xterm-256color"}
    command = [sys.executable, "-m", "claimcheck", *arguments]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    # diff says 1 where claims conflict; more than that is trouble.
    if done.returncode > 1:
        raise SystemExit(done.stderr)
    return done.stdout


def main() -> None:
    """Ingest the sample corpus into a throw-away database and draw the difference of two of its articles."""
    with tempfile.TemporaryDirectory() as folder:
        database = str(Path(folder) / "claims.db")
        claimcheck("ingest", "seeds", "--db", database)
        shown = claimcheck("diff", *ARTICLES, "--db", database)
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True)
    console.print(Text(f"$ claimcheck diff {' '.join(ARTICLES)} | head -n {LINES}", style="bold"))
    console.print(Text.from_ansi("\n".join(shown.splitlines()[:LINES])))
    console.save_svg(str(PICTURE), title="claimcheck", unique_id="claimcheck")


if __name__ == "__main__":
    main()
