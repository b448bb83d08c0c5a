"""The quality gate: what the tool gets right must not fall below what it has got right before.

    python evaluation/gate.py            measure, compare with floors.json, exit 1 below a floor
    python evaluation/gate.py --raise    write the floors that the measured figures allow; a floor never falls

The project's own cases (tests/cases) are always measured, the gold where it is there (see gold.py).
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from case_files import judge, load_cases
from gold import MEASURES, ROOT, Bench, gold_folder

from claimcheck.extraction import extract_corpus

FLOORS = Path(__file__).with_name("floors.json")
CASES = ROOT / "tests" / "cases"


@dataclass(frozen=True)
class Row:
    """One figure beside its floor; ``measured`` is None where the gold for it is not there."""

    name: str
    floor: float
    measured: float | None

    @property
    def below(self) -> bool:
        """Whether the figure has fallen below its floor."""
        return self.measured is not None and self.measured < self.floor

    def __str__(self) -> str:
        """The line of the printed table."""
        if self.measured is None:
            return f"{self.name:52}{self.floor:>9.3f}   skipped: its gold is not there"
        remark = "   BELOW THE FLOOR" if self.below else ""
        return f"{self.name:52}{self.floor:>9.3f}{self.measured:>10.3f}{self.measured - self.floor:>+10.3f}{remark}"


def measure_cases(folder: Path) -> dict[str, float]:
    """The expectations of the case files that hold: how many, and which share of those not marked as failing.

    The count keeps a case from being marked as failing to mend the share.
    """
    cases = [case for case in load_cases(folder) if not case.head.xfail]
    verdicts = [judge(case, extract_corpus([case.document], narrative=case.narrative)[0]) for case in cases]
    right, total = sum(v.right for v in verdicts), sum(v.total for v in verdicts)
    return {"cases: expectations right": float(right), "cases: share right": right / total if total else 0.0}


def measure_gold(folder: Path) -> dict[str, float]:
    """Every figure that the gold in ``folder`` allows, by name."""
    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as work:
        bench = Bench(folder, Path(work))
        for part, measure in MEASURES.items():
            if (folder / part).is_dir() and bench.scorers.is_dir():
                figures |= {f"{part}: {name}": figure for name, figure in measure(bench)}
    return figures


def compare(floors: Mapping[str, float], measured: Mapping[str, float]) -> list[Row]:
    """One row a figure, those without a floor last."""
    names = [*floors, *(name for name in measured if name not in floors)]
    return [Row(name, floors.get(name, 0.0), measured.get(name)) for name in names]


def raised(floors: Mapping[str, float], measured: Mapping[str, float]) -> dict[str, float]:
    """The floors that the figures allow: cut to three places, none lower than it was."""
    cut = {name: math.floor(figure * 1000) / 1000 for name, figure in measured.items()}
    return {row.name: max(row.floor, cut.get(row.name, 0.0)) for row in compare(floors, cut)}


def main() -> int:
    """Measure, print the table, and say by the exit status whether all floors hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--raise", dest="lift", action="store_true", help="write the floors that the figures allow")
    lift = parser.parse_args().lift
    floors: dict[str, float] = json.loads(FLOORS.read_text(encoding="utf-8"))
    measured = measure_cases(CASES) | measure_gold(gold_folder())
    rows = compare(floors, measured)
    print(f"{'figure':52}{'floor':>9}{'measured':>10}{'headroom':>10}", *rows, sep="\n")
    if lift:
        FLOORS.write_text(json.dumps(raised(floors, measured), indent=2) + "\n", encoding="utf-8")
    below = [row for row in rows if row.below]
    print(_summary(rows, below))
    return 1 if below else 0


def _summary(rows: list[Row], below: list[Row]) -> str:
    skipped = sum(row.measured is None for row in rows)
    said = f"{len(rows) - skipped} figures measured, {skipped} skipped"
    if skipped:
        said += f" (no gold in {gold_folder()})"
    return f"{said}, {len(below)} below the floor" if below else f"{said}, all floors hold"


if __name__ == "__main__":
    sys.exit(main())
