"""Keep the README's outputs true: each ``console`` block is run again, the table of figures is read from the floors.

    python docs/tour.py            rewrite README.md
    python docs/tour.py --check    exit 1 where README.md is not what the tool prints now

A block holds commands (``$ …``), each followed by what it prints; all of them share one fresh database. What the reader
need not see is cut by the command itself (``| head -n 5``).
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
FLOORS = ROOT / "evaluation" / "floors.json"
BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
FIGURES = re.compile(r"(?<=<!-- figures -->\n).*?(?=<!-- /figures -->)", re.DOTALL)

Run = Callable[[str], str]

# What the table calls a figure, and the floor that it shows.
SHOWN = {
    "Wikinews, quotes (group macro F1)": "attribution: group macro quotes F1",
    "Wikinews, speaker, cue, frame, addressee (group macro F1)": "attribution: group macro roles F1",
    "Wikinews, all of it together (group macro F1)": "attribution: group macro joint F1",
    "Wikinews, who said what (F1)": "attribution: who said what F1",
    "Stories in German, who said what (F1)": "stories: German who said what F1",
    "Stories in English, who said what (F1)": "stories: English who said what F1",
    "Stories, claims grouped by source (B³ F1)": "stories: sources B3",
    "Stories, relays right where there are some": "stories: sources via where there is one",
    "Stories, certainty right": "stories: sources certainty",
    "Stories, links between given claims (F1)": "stories: links both F1",
    "Stories, links scored 0.5 or more (precision)": "stories: links scored 0.5 or more, both precision",
    "Stories, links between extracted claims (F1)": "stories: whole chain both F1",
}


def rendered(readme: str, run: Run, floors: dict[str, float]) -> str:
    """The README with every output and figure as it is now."""
    told = BLOCK.sub(lambda block: "\n\n".join(_answered(block.group(), run)) + "\n", readme)
    return FIGURES.sub(_table(floors), told)


def _answered(block: str, run: Run) -> list[str]:
    commands = [line[2:] for line in block.splitlines() if line.startswith("$ ")]
    return [f"$ {command}\n{run(command).rstrip()}" for command in commands]


def _table(floors: dict[str, float]) -> str:
    rows = [f"| {name} | {floors[key]:.3f} |\n" for name, key in SHOWN.items()]
    return "".join(["| measured on | at least |\n|---|---|\n", *rows])


def shell(database: Path) -> Run:
    """Commands as a reader would run them in the project's folder, with ``database`` as the default one."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    kept = {key: value for key, value in os.environ.items() if key not in ("FORCE_COLOR", "COLUMNS")}
    environment = kept | {"CLAIMCHECK_DB": str(database), "PATH": path, "PYTHONUTF8": "1"}

    def run(command: str) -> str:
        done = subprocess.run(
            command, shell=True, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
        )
        if done.returncode > 1 or done.stderr:
            raise SystemExit(f"README.md: {command}\n{done.stderr}")
        return done.stdout

    return run


def main() -> int:
    """Rewrite the README, or with ``--check`` only say whether it has to be."""
    before = README.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        floors = json.loads(FLOORS.read_text(encoding="utf-8"))
        after = rendered(before, shell(Path(folder) / "claims.db"), floors)
    if "--check" not in sys.argv:
        README.write_text(after, encoding="utf-8")
        return 0
    return 0 if before == after else 1


if __name__ == "__main__":
    sys.exit(main())
