"""What is exported, as one value; how a format says it is the format's business."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from claimcheck.interchange import Json
from claimcheck.judgements import Grade, Rating
from claimcheck.model import Claim, Document, Link, QuotationType, Relation, Source, SourceKind


@dataclass(frozen=True, slots=True)
class Contents:
    """Articles with their claims, and what binds them.

    Args:
        documents: the articles, in the order of publication.
        claims: claims of these articles, in the order of ``documents`` and of their texts.
        links: between these claims, the surest first; none that a person rejected.
        grades: what counts now of a source, under the name that it has now, or of a claim, by its id.
        former: earlier versions of an article, the first one first, by the id of the one that counts; they have no
            claims here.
    """

    documents: tuple[Document, ...] = ()
    claims: tuple[Claim, ...] = ()
    links: tuple[Link, ...] = ()
    grades: Mapping[Source | str, Grade] = field(default_factory=dict)
    former: Mapping[str, tuple[Document, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Corpus:
    """What is exported, read when a format asks for it.

    Args:
        load: reads the articles with all that belongs to them.
        rows: reads the same as rows of the database, for the format that gives them back: an object a row behind a
            first one that says what they are.
    """

    load: Callable[[], Contents]
    rows: Callable[[], Iterator[Json]]

    @cached_property
    def _contents(self) -> Contents:
        return self.load()

    @property
    def documents(self) -> tuple[Document, ...]:
        """The articles."""
        return self._contents.documents

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Their claims."""
        return self._contents.claims

    @property
    def links(self) -> tuple[Link, ...]:
        """The links between them."""
        return self._contents.links

    def former(self, document: Document) -> tuple[Document, ...]:
        """Its earlier versions, the first one first."""
        return self._contents.former.get(document.id, ())

    @cached_property
    def document_of(self) -> Mapping[str, Document]:
        """The articles by their ids."""
        return {document.id: document for document in self.documents}

    @cached_property
    def claim_of(self) -> Mapping[str, Claim]:
        """The claims by their ids."""
        return {claim.id: claim for claim in self.claims}

    def rating(self, claim: Claim) -> Rating:
        """What counts of a claim and of its source."""
        grades = self._contents.grades
        return Rating(grades.get(claim.source) if claim.source else None, grades.get(claim.id))

    @cached_property
    def _partners(self) -> Mapping[tuple[str, Relation], list[Claim]]:
        found = defaultdict(list)
        for link in self.links:
            for one, other in ((link.a, link.b), (link.b, link.a)):
                found[one, link.relation].append(self.claim_of[other])
        return found

    def partners(self, claim: Claim, relation: Relation) -> tuple[Claim, ...]:
        """The claims that corroborate or contradict one, the surest first."""
        return tuple(self._partners.get((claim.id, relation), ()))


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who says, passes on or publishes.

    Args:
        key: the same for the same one, another for each other one.
        name: how it is called.
        kind: what sort of source it is; that of a relay is a medium's, as a text tells its name alone.
    """

    key: str
    name: str
    kind: SourceKind


def speaker(claim: Claim) -> Actor | None:
    """Who says a claim; None where nobody is named.

    The same description in two articles is not known to mean the same person, so an unnamed source is one of its
    article alone.
    """
    source = claim.source
    if source is None:
        return None
    where = f"@{claim.doc}" if source.kind is SourceKind.ANONYMOUS else ""
    return Actor(f"{source.kind.value}:{source.name}{where}", source.name, source.kind)


def medium(name: str) -> Actor:
    """An outlet or a relay, which are one if they are called the same."""
    return Actor(f"{SourceKind.MEDIA.value}:{name}", name, SourceKind.MEDIA)


def is_narrative(claim: Claim) -> bool:
    """Whether the outlet states it in its own voice."""
    return claim.type is QuotationType.NARRATIVE
