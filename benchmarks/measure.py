"""How time and memory are taken, and how a figure is printed."""

from __future__ import annotations

import json
import math
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec

CLAIMCHECK = (sys.executable, "-m", "claimcheck")


# Starts a command, so that its memory is told apart from that of this process, and writes what it took.
_LAUNCHER = """
import json, resource, subprocess, sys, time
begun = time.perf_counter()
status = subprocess.call(sys.argv[2:])
took = time.perf_counter() - begun
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(sys.argv[1], "w") as file:
    json.dump([status, took, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024], file)
"""


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a command.

    Args:
        seconds: from start to end.
        processor: seconds of processor, its processes taken together; other programs hardly change them.
        peak: most memory that it, or one of its processes, had at a time, in MiB.
        output: what it wrote.
    """

    seconds: float
    processor: float
    peak: float
    output: str


def seconds(work: Callable[[], object], rounds: int = 1) -> float:
    """Seconds of processor in this process, which other programs hardly change; the best of several rounds."""
    return min(_taken(work, time.process_time) for _ in range(rounds))


def wall(work: Callable[[], object], rounds: int = 1) -> float:
    """Seconds from start to end; the best of several rounds."""
    return min(_taken(work, time.perf_counter) for _ in range(rounds))


def all_processes(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds of processor in this process, and in those that it starts and that end with the work."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    own = seconds(work)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return own, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _taken(work: Callable[[], object], clock: Callable[[], float]) -> float:
    begun = clock()
    work()
    return clock() - begun


def run(*words: object, rounds: int = 1, accept: Sequence[int] = (0,)) -> Run:
    """A command, the best of several rounds.

    Raises:
        RuntimeError: it ends with another status than those accepted.
    """
    return min((_run([str(word) for word in words], accept) for _ in range(rounds)), key=lambda each: each.seconds)


def _run(words: list[str], accept: Sequence[int]) -> Run:
    with tempfile.NamedTemporaryFile("r") as figures:
        launch = [sys.executable, "-c", _LAUNCHER, figures.name, *words]
        done = subprocess.run(launch, capture_output=True, text=True, check=True)
        status, taken, processor, peak = json.load(figures)
    if status not in accept:
        raise RuntimeError(f"{' '.join(words)} ended with {status}: {done.stderr.strip()[-500:]}")
    return Run(taken, processor, peak, done.stdout)


def exponent(small: tuple[int, float], large: tuple[int, float]) -> float:
    """How work grows: 1 with the size, 2 with its square. Takes (size, seconds) twice."""
    return math.log(large[1] / small[1]) / math.log(large[0] / small[0])


def title(text: str) -> None:
    """The head of a part."""
    print(f"\n{text}\n{'-' * len(text)}", flush=True)


def row(name: str, value: str, *, goal: str = "", met: bool | None = None) -> None:
    """One figure, with what it has to be where that is laid down."""
    verdict = "" if met is None else f"{'met   ' if met else 'MISSED'} {goal}"
    print(f"{name:<46} {value:<44} {verdict}".rstrip(), flush=True)


def missing(*packages: str) -> bool:
    """Whether a reference cannot be run, which is said then."""
    absent = [package for package in packages if find_spec(package) is None]
    if absent:
        row(", ".join(absent), "not installed: pip install 'claimcheck[bench]'")
    return bool(absent)
