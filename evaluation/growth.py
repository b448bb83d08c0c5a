"""How the time of each stage grows with the length of one document, on shapes of text made to hurt.

    python evaluation/growth.py                          every stage, every shape, up to 1 MB
    python evaluation/growth.py --up-to 8 --stage extract-de --shape commas

Each doubling must cost at most 2.3 times the time; what is above is measured again before it counts. Times are those
of the processor, so that other programs hardly matter, and below a fifth of a second nothing is compared.
"""

from __future__ import annotations

import argparse
import gc
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from hostile import SHAPES

from claimcheck.extraction import extract_claims
from claimcheck.model import Document
from claimcheck.pipeline import ingest
from claimcheck.reading import Metadata, read

LIMIT = 2.3
_NOTICEABLE = 0.2
_ATTEMPTS = 4
_MEGABYTE = 1_000_000
_PUBLISHED = "2024-10-14"


def _extract(lang: str, text: str) -> None:
    extract_claims(Document("growth", text, lang=lang, published=_PUBLISHED, outlet="Tagblatt"), narrative=True)


def _read(suffix: str, text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"text{suffix}")
        path.write_text(text, "utf-8", newline="")
        list(read([str(path)], on_error=lambda _: None))


def _ingest(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "text.txt")
        path.write_text(text, "utf-8", newline="")
        ingest([str(path)], Path(folder, "claims.db"), defaults=Metadata(lang="de"))


STAGES: dict[str, Callable[[str], None]] = {
    "extract-de": lambda text: _extract("de", text),
    "extract-en": lambda text: _extract("en", text),
    "read-txt": lambda text: _read(".txt", text),
    "read-md": lambda text: _read(".md", text),
    "read-html": lambda text: _read(".html", text),
    "read-jsonl": lambda text: _read(".jsonl", text),
    "ingest": _ingest,
}


def seconds(work: Callable[[str], None], text: str) -> float:
    """Processor time of one run."""
    gc.collect()
    start = time.process_time()
    work(text)
    return time.process_time() - start


def growth(
    work: Callable[[str], None], shape: Callable[[int], str], small: int, large: int
) -> Iterator[tuple[int, float]]:
    """The time at each size from small to large, doubled each time; the best of several where it is close."""
    size, before = small, 0.0
    while size <= large:
        text = shape(size)
        needed = seconds(work, text)
        for _ in range(_ATTEMPTS):
            if before < _NOTICEABLE or needed <= LIMIT * before:
                break
            needed, before = min(needed, seconds(work, text)), max(before, seconds(work, shape(size // 2)))
        yield size, needed
        size, before = 2 * size, needed


def too_steep(times: Sequence[float]) -> bool:
    """Whether one doubling cost more than it may."""
    return any(a >= _NOTICEABLE and b > LIMIT * a for a, b in zip(times, times[1:], strict=False))


def main() -> int:
    """Measure and print; 1 where something grows too fast."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stage", action="append", choices=STAGES)
    parser.add_argument("--shape", action="append", choices=SHAPES)
    parser.add_argument("--up-to", type=float, default=1.0, metavar="MB", help="size of the largest text (default 1)")
    parser.add_argument("--doublings", type=int, default=3, metavar="N")
    arguments = parser.parse_args()
    large = int(arguments.up_to * _MEGABYTE)
    steep = 0
    for stage in arguments.stage or STAGES:
        for name in arguments.shape or SHAPES:
            found = list(growth(STAGES[stage], SHAPES[name], large >> arguments.doublings, large))
            bad = too_steep([needed for _, needed in found])
            steep += bad
            figures = "  ".join(f"{needed:8.2f}" for _, needed in found)
            ratio = found[-1][1] / found[-2][1] if len(found) > 1 and found[-2][1] >= _NOTICEABLE else 0.0
            print(f"{stage:12}{name:28}{figures}   x{ratio:4.2f}{'   TOO STEEP' if bad else ''}", flush=True)
    print(f"{steep} too steep")
    return 1 if steep else 0


if __name__ == "__main__":
    sys.exit(main())
