"""What every part of a page has to know of the whole: voices, numbers of claims, ties, addresses."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from claimcheck.model import Certainty, Claim, Document
from claimcheck.provenance import source_name
from claimcheck.reports.layout.claims import headline
from claimcheck.reports.values import Pair
from claimcheck.reports.web.voices import Voice, voices

# What may stand in a file name and an address on every system as it is.
_SAFE = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}\Z")

Address = Callable[[Document], str]


@dataclass(frozen=True, slots=True)
class Edition:
    """Articles with their claims and the pairs between them, ready to be shown.

    Args:
        documents: the articles by id, in the order in which they are shown.
        claims: their claims by the id of the article, in the order of the text.
        pairs: the links, those that stand against each other first.
        voices: by name of the source.
        numbers: of each claim within its article, from 1, by id.
        ties: the pairs of a claim by its id; the claim is side ``a`` of each.
        address: where an article stands, seen from the page that is written; empty on that page itself.
    """

    documents: Mapping[str, Document]
    claims: Mapping[str, Sequence[Claim]]
    pairs: Sequence[Pair]
    voices: Mapping[str, Voice]
    numbers: Mapping[str, int]
    ties: Mapping[str, Sequence[Pair]]
    address: Address

    def voice(self, claim: Claim) -> Voice:
        """Who says so."""
        return self.voices[source_name(claim)]

    def href(self, claim: Claim) -> str | None:
        """Where the note of a claim stands; None where its article, or it itself, is not shown."""
        document = self.documents.get(claim.doc)
        place = self.address(document) if document else None
        if place is None or (not place and claim.id not in self.numbers):
            return None
        return f"{place}#note-{anchor(claim.id)}"

    def is_in_text(self, claim: Claim) -> bool:
        """Whether its article is shown, with the words of the claim in it."""
        document = self.documents.get(claim.doc)
        return document is not None and any(span.of(document.text).strip() for span in claim.quote)


def edition(
    documents: Iterable[Document], claims: Iterable[Claim], pairs: Iterable[Pair], address: Address | None = None
) -> Edition:
    """Put together what a page shows.

    Args:
        documents: in the order in which they are shown.
        claims: in the order of their texts; those of other documents may be among them.
        pairs: of any of the claims.
        address: where an article stands; all of them on this page without it.
    """
    pairs = sorted(pairs, key=weight)
    listed = list(claims)
    ends = [claim for pair in pairs for claim in (pair.a, pair.b)]
    grouped: dict[str, list[Claim]] = defaultdict(list)
    for claim in listed:
        grouped[claim.doc].append(claim)
    ties: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        ties[pair.a.id].append(pair)
        ties[pair.b.id].append(pair.turned())
    return Edition(
        documents={document.id: document for document in documents},
        claims=grouped,
        pairs=pairs,
        voices=voices(listed, ends),
        numbers={claim.id: number for group in grouped.values() for number, claim in enumerate(group, 1)},
        ties=ties,
        address=address or (lambda _: ""),
    )


def weight(pair: Pair) -> tuple[int, float, str, str]:
    """How pairs are sorted: conflicts, updates, agreements, the surest of each first."""
    return (list(TIES).index(tie(pair)), -pair.link.score, pair.a.id, pair.b.id)


# What two claims are to each other, with the sign that says so where there is no room for the word.
TIES = {"conflict": "≠", "update": "↻", "independent": "=", "unknown": "≟", "echo": "≈"}
TIE_WORDS = {
    "conflict": "conflict",
    "update": "update",
    "independent": "independent agreement",
    "unknown": "agreement, origin unknown",
    "echo": "echo",
}
CERTAINTIES = tuple(each.value for each in Certainty)


def tie(pair: Pair) -> str:
    """What two claims are to each other, one of ``TIES``."""
    return "update" if pair.superseded else pair.witness or "conflict"


def anchor(id: str) -> str:
    """An id as a name that may stand in an address and a file name: itself where it can."""
    return id if _SAFE.match(id) else blake2b(id.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def title(document: Document) -> str:
    """The headline of a document, or the words that it begins with."""
    return headline(document).plain


def imprint(document: Document) -> str:
    """Outlet and day."""
    return " · ".join(filter(None, (document.outlet, document.published)))
