"""Random documents through extract and ingest: no traceback, and every offset is where the words stand.

    python evaluation/fuzz.py                          20,000 documents
    python evaluation/fuzz.py --documents 2000 --seed 7

All of Unicode, all quotation marks, quotes nested a thousand deep, controls, absurd numbers and dates; every fifth is a
file of broken bytes instead. The same seed makes the same documents.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from hostile import random_text

from claimcheck.errors import ReadingError
from claimcheck.extraction import extract_claims
from claimcheck.model import Claim, Document, spans_text
from claimcheck.pipeline import ingest
from claimcheck.reading import read
from claimcheck.store import ClaimFilter, Store, faults

_BATCH = 250
_ENCODINGS = ("utf-8", "utf-8", "utf-8", "utf-16", "utf-16-le", "latin-1", "cp1252", "utf-32")
_SUFFIXES = (".txt", ".md", ".html", ".json", ".jsonl", ".xhtml")
_PUBLISHED = ("2024-10-14", "2024-02-29", "0001-01-01", "9999-12-31", "2024", "1999-12", None)
_SHOWN = 20


def misplaced(document: Document, claims: Sequence[Claim]) -> Iterator[str]:
    """Claims whose words do not stand where they say, and those of one id, a line each."""
    ids = Counter(claim.id for claim in claims)
    yield from (f"{document.id}: {number} claims have the id {id}" for id, number in ids.items() if number > 1)
    for claim in claims:
        parts = {part: getattr(claim, part) for part in ("quote", "speaker", "cue", "frame", "addressee")}
        evidence = tuple(relay.evidence for relay in claim.via if relay.evidence)
        for part, spans in (*parts.items(), ("relay", evidence)):
            if any(span.end > len(document.text) for span in spans):
                yield f"{document.id}: the {part} of {claim.id} lies beyond the end"
        for part, spans in parts.items():
            if list(spans) != sorted(spans) or any(a.overlaps(b) for a, b in zip(spans, spans[1:], strict=False)):
                yield f"{document.id}: the parts of the {part} of {claim.id} are out of order or overlap"
        if claim.text != spans_text(claim.quote, document.text):
            yield f"{document.id}: the text of {claim.id} is not what stands there"
        if claim.speaker_text not in ("", spans_text(claim.speaker, document.text)):
            yield f"{document.id}: the speaker of {claim.id} is not who stands there"


def write_inputs(folder: Path, seeds: Sequence[int]) -> None:
    """A file of JSON lines and, for every fifth document, a file of broken bytes."""
    with (folder / "articles.jsonl").open("w", encoding="utf-8") as lines:
        for seed in seeds:
            dice, text = random.Random(-seed), random_text(seed)
            if seed % 5 == 0:
                suffix = dice.choice(_SUFFIXES)
                (folder / f"{seed}{suffix}").write_bytes(_broken(_dressed(text, suffix), dice))
                continue
            about = {
                "lang": dice.choice(("de", "en")),
                "published": dice.choice(_PUBLISHED),
                "title": random_text(seed + 1, 5),
            }
            lines.write(json.dumps({"id": f"seed-{seed}", "text": text, **about}) + "\n")


def _dressed(text: str, suffix: str) -> str:
    """The text as a file of such a name would hold it."""
    if "json" in suffix:
        return json.dumps({"text": text}, ensure_ascii=False)
    return f"<html><body><article><p>{text}</p></article></body></html>" if "html" in suffix else text


def _broken(text: str, dice: random.Random) -> bytes:
    """The text in some encoding, with bytes changed, dropped and cut off."""
    data = bytearray(text.encode(dice.choice(_ENCODINGS), "replace"))
    for _ in range(dice.randrange(4)):
        if data:
            data[dice.randrange(len(data))] = dice.randrange(256)
    return bytes(data[: dice.randrange(len(data) + 1)] if dice.random() < 0.3 else data)


def try_batch(seeds: Sequence[int], counts: Counter[str] | None = None) -> Iterator[str]:
    """What goes wrong with the documents of these seeds, a line each; how much was tried is added to the counts."""
    with tempfile.TemporaryDirectory() as name:
        folder, db = Path(name, "articles"), Path(name, "claims.db")
        folder.mkdir()
        write_inputs(folder, seeds)
        documents = list(read([str(folder)], on_error=_passed_over))
        extracted = {document.id: extract_claims(document, narrative=True) for document in documents}
        if counts is not None:
            counts.update(read=len(documents), claims=sum(map(len, extracted.values())))
        for document in documents:
            yield from misplaced(document, extracted[document.id])
        ingest([str(folder)], db, on_error=_passed_over)
        yield from faults(db)
        yield from _differences(db, documents, extracted)


def _passed_over(error: ReadingError) -> None:
    """Told in a line, and the rest goes on."""
    if "\n" in error.reason:
        raise ValueError(f"not one line: {error}")


def _differences(db: Path, documents: Sequence[Document], extracted: dict[str, list[Claim]]) -> Iterator[str]:
    """What a database gives back otherwise than it was found."""
    with Store.open(db) as store:
        for document in documents:
            if store.document(document.id).text != document.text:
                yield f"{document.id}: the stored text is another"
            stored = store.claims(ClaimFilter(document=document.id, narrative=True))
            if {_place(claim) for claim in stored} != {_place(claim) for claim in extracted[document.id]}:
                yield f"{document.id}: the stored claims are others"


def _place(claim: Claim) -> tuple[object, ...]:
    return claim.id, claim.text, claim.quote, claim.speaker, claim.cue, claim.quantities, claim.dates


def main() -> int:
    """Try and print; 1 where anything broke."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=0, help="number of the first document")
    arguments = parser.parse_args()
    bad, counts = 0, Counter[str]()
    for first in range(arguments.seed, arguments.seed + arguments.documents, _BATCH):
        seeds = range(first, min(first + _BATCH, arguments.seed + arguments.documents))
        try:
            troubles = list(try_batch(seeds, counts))
        except Exception:
            troubles = [f"seeds {first} to {seeds[-1]}:\n{traceback.format_exc()}"]
        for trouble in troubles[:_SHOWN]:
            print(ascii(trouble) if "Traceback" not in trouble else trouble, flush=True)
        bad += len(troubles)
    told = f"{arguments.documents} inputs, {counts['read']} of them read, {counts['claims']} claims"
    print(f"{told}: {bad} troubles")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
