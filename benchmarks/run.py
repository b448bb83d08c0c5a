"""Speed, memory and growth, beside references that are measured in the same run.

    python benchmarks/run.py [--size CLAIMS] [--parts extraction,ingest,linking,start,questions] [PATH …]

PATH is whatever ``claimcheck extract`` reads and is for extraction alone; without it all parts work on synthetic news
with about ``--size`` attributed claims. README.md beside this file says how to read what is printed.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

import commands
import measure
import storing
from synthetic import corpus

import extraction
import linking
from claimcheck import Document, read
from claimcheck.extraction.spool import extract_spooled

PARTS = ("start", "extraction", "ingest", "linking", "questions")
# More articles say no more of what one costs.
_ARTICLES = 1_500


def main() -> int:
    """Read the arguments, then measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", metavar="PATH")
    parser.add_argument("--size", type=int, default=10_000, help="about how many claims (10000)")
    parser.add_argument("--parts", default=",".join(PARTS), help="which parts, with commas")
    parser.add_argument("--rounds", type=int, default=1, help="the best of how many rounds, for extraction")
    arguments = parser.parse_args()
    if arguments.paths:
        found = list(read(arguments.paths, on_error=lambda error: print(error, file=sys.stderr)))
        extraction.report(found, arguments.rounds)
        return 0
    _measure(max(1_000, arguments.size), arguments.parts.split(","), arguments.rounds)
    return 0


def _measure(size: int, parts: list[str], rounds: int) -> None:
    articles, planted = corpus(size)
    documents = [Document(**article) for article in articles]
    print(f"{len(articles):,} synthetic articles; {os.cpu_count()} cores, Python {sys.version.split()[0]}")
    if "start" in parts:
        commands.startup()
    if "extraction" in parts:
        extraction.report(documents[:_ARTICLES], rounds)
    if "ingest" in parts:
        storing.report(documents[:_ARTICLES])
    if "linking" in parts:
        extracted = extract_spooled(documents, narrative=False, workers=2)
        linking.report([claim for _, claims in extracted for claim in claims if not claim.nested], planted)
    if "questions" in parts:
        with tempfile.TemporaryDirectory() as folder:
            commands.questions(commands.database(articles, Path(folder)), articles[-commands.LATER :])


if __name__ == "__main__":
    measure.title("claimcheck benchmarks")
    sys.exit(main())
