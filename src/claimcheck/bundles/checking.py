"""Whether a case holds: its files, its places in the articles, and whether claimcheck finds the same again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from reprlib import Repr
from typing import Any

from claimcheck import __version__
from claimcheck.bundles.archive import members
from claimcheck.bundles.packing import digest
from claimcheck.bundles.unpacking import manifest_of, unpack
from claimcheck.bundles.values import MANIFEST, Case
from claimcheck.extraction import extract_claims
from claimcheck.interchange import Json, claim_from_json, claim_to_json
from claimcheck.model import Claim, Document, spans_text

_PARTS = ("quote", "speaker", "cue", "frame", "addressee")
_brief = Repr()
_brief.maxstring = _brief.maxother = 60


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of checking a case.

    Args:
        case: what it holds.
        sha256: sum of the whole file, to be compared with that of whoever made it.
        differences: what is not as it should be, a line each; none where the case holds.
    """

    case: Case
    sha256: str
    differences: tuple[str, ...]


def verify(path: Path) -> Verdict:
    """Check a case, without network and database.

    Raises:
        ReadingError: the file is no case, or cannot be understood.
        OSError: it cannot be read.
    """
    files = members(path)
    case, told = unpack(files, str(path)), manifest_of(files, str(path))["sha256"]
    differences = (*_changed(files, told), *_dangling(case), *_misplaced(case), *_read_again(case))
    return Verdict(case, digest(path.read_bytes()), differences)


def _changed(files: Mapping[str, bytes], told: Mapping[str, Any]) -> Iterator[str]:
    for name, data in files.items():
        if name != MANIFEST and told.get(name) != digest(data):
            yield f"{name}: was changed; its sha256 is {digest(data)}, not {told.get(name)}"


def _dangling(case: Case) -> Iterator[str]:
    documents, claims = {document.id for document in case.documents}, Counter(claim["id"] for claim in case.claims)
    yield from (f"claim {id}: is there {number} times" for id, number in claims.items() if number > 1)
    for claim in case.claims:
        if claim["doc"] not in documents:
            yield f"claim {claim['id']}: its article {claim['doc']} is not there"
    for link in case.links:
        for end in (link.a, link.b):
            if end not in claims:
                yield f"link {link.a}..{link.b}: the claim {end} is not there"


def _misplaced(case: Case) -> Iterator[str]:
    texts = {document.id: document.text for document in case.documents}
    for claim in map(claim_from_json, case.claims):
        text = texts.get(claim.doc, "")
        for part in _PARTS:
            for span in getattr(claim, part):
                if span.end > len(text):
                    yield f"claim {claim.id}: its {part} at {span.start}-{span.end} lies beyond the end of its article"
        if claim.quote and spans_text(claim.quote, text) != claim.text:
            yield f"claim {claim.id}: its words do not stand in its article at {claim.quote[0].start}"


def _read_again(case: Case) -> Iterator[str]:
    """What reading the articles anew finds otherwise."""
    found: list[str] = []
    for document in case.documents:
        packed = {claim["id"]: _as_read(claim) for claim in case.claims if claim["doc"] == document.id}
        again = {claim.id: claim_to_json(claim) for claim in _claims(document)}
        found += _apart(packed, again)
    yield from found
    if found and case.made_by != __version__:
        yield f"the case was made by claimcheck {case.made_by}, this is {__version__}: rules that changed may be why"


def _claims(document: Document) -> Iterable[Claim]:
    return extract_claims(document, narrative=True)


def _as_read(claim: Json) -> Json:
    """A packed claim in the form that reading its article gives, whatever was written in another order or way."""
    return claim_to_json(claim_from_json({**claim, **claim["read_as"]}))


def _apart(packed: Mapping[str, Json], again: Mapping[str, Json]) -> Iterator[str]:
    for id in {**packed, **again}:
        if id not in again:
            yield f"claim {id}: reading the article again does not find it: {_brief.repr(packed[id]['text'])}"
        elif id not in packed:
            yield f"claim {id}: reading the article again finds it as well: {_brief.repr(again[id]['text'])}"
        else:
            yield from _fields_apart(id, packed[id], again[id])


def _fields_apart(id: str, packed: Json, again: Json) -> Iterator[str]:
    for name in (*packed, *(name for name in again if name not in packed)):
        one, other = packed.get(name), again.get(name)
        if one != other:
            yield f"claim {id}: {name} is {_brief.repr(one)} in the case, {_brief.repr(other)} read again"
