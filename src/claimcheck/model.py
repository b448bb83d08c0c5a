"""The ground floor: what claimcheck speaks of, as immutable values.

Nothing here reads, writes or decides; a value only refuses to be built wrong. All offsets are half-open
character ranges into the text of one document, ``document.text[span.start:span.end]``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from hashlib import blake2b

_ISO_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?\Z", re.ASCII)

# What a quantity without an upper limit has as its high end: beyond any figure in the news, and finite so that JSON can
# hold it.
NO_LIMIT = 1e15


def is_iso_date(value: str) -> bool:
    """Whether it is a day, month or year of the calendar: ``2024-10-11``, ``2024-10`` or ``2024``."""
    if not _ISO_DATE.match(value):
        return False
    try:
        date.fromisoformat(value + "-01" * (2 - value.count("-")))
    except ValueError:
        return False
    return True


class QuotationType(StrEnum):
    """How something said is rendered.

    The first five are the types of Petersen-Frey and Biemann, "Dataset of Quotation Attribution in German News
    Articles" (LREC-COLING 2024); NARRATIVE is a checkable statement in the outlet's own voice.
    """

    DIRECT = "Direct"
    INDIRECT = "Indirect"
    REPORTED = "Reported"
    FREE_INDIRECT = "FreeIndirect"
    INDIRECT_FREE_INDIRECT = "IndirectFreeIndirect"
    NARRATIVE = "Narrative"


class SourceKind(StrEnum):
    """What sort of source stands behind a speaker."""

    PERSON = "person"
    ORGANISATION = "organisation"
    MEDIA = "media"
    ANONYMOUS = "anonymous"
    DOCUMENT = "document"


class AnonymousRole(StrEnum):
    """What sort of person an unnamed source is, as far as the words tell."""

    OFFICIAL = "official"
    INTELLIGENCE = "intelligence"
    MILITARY = "military"
    POLICE = "police"
    JUDICIARY = "judiciary"
    DIPLOMAT = "diplomat"
    POLITICIAN = "politician"
    COMPANY = "company"
    EXPERT = "expert"
    MEDICAL = "medical"
    WITNESS = "witness"
    RELATIVE = "relative"
    INSIDER = "insider"


class Certainty(StrEnum):
    """How surely the claim is put: by the source, and by the outlet that retells it."""

    ASSERTED = "asserted"
    HEDGED = "hedged"
    DENIAL = "denial"
    DECLINED = "declined"


class Relation(StrEnum):
    """What two claims of the same thing do to each other."""

    CORROBORATES = "corroborates"
    CONFLICTS = "conflicts"


class LinkKind(StrEnum):
    """Of a corroboration: one origin or two. Of a conflict: what the two disagree about."""

    ECHO = "echo"
    INDEPENDENT = "independent"
    QUANTITY = "quantity"
    DATE = "date"
    PLACE = "place"
    ACTOR = "actor"
    DENIAL = "denial"
    NEGATION = "negation"
    STATUS = "status"

    @property
    def relation(self) -> Relation:
        """What two claims that are linked so do to each other."""
        return Relation.CORROBORATES if self in CORROBORATION_KINDS else Relation.CONFLICTS


class Review(StrEnum):
    """Where a link stands with the people who check it."""

    SUGGESTED = "suggested"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"


class Reliability(StrEnum):
    """How far a source can be relied on, by the Admiralty code."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"

    @property
    def meaning(self) -> str:
        """What the letter stands for."""
        return _RELIABILITY[self]


class Credibility(StrEnum):
    """How credible a single claim is, by the Admiralty code."""

    CONFIRMED = "1"
    PROBABLE = "2"
    POSSIBLE = "3"
    DOUBTFUL = "4"
    IMPROBABLE = "5"
    UNJUDGED = "6"

    @property
    def meaning(self) -> str:
        """What the digit stands for."""
        return _CREDIBILITY[self]


_RELIABILITY = {
    Reliability.A: "completely reliable",
    Reliability.B: "usually reliable",
    Reliability.C: "fairly reliable",
    Reliability.D: "not usually reliable",
    Reliability.E: "unreliable",
    Reliability.F: "reliability cannot be judged",
}
_CREDIBILITY = {
    Credibility.CONFIRMED: "confirmed by other sources",
    Credibility.PROBABLE: "probably true",
    Credibility.POSSIBLE: "possibly true",
    Credibility.DOUBTFUL: "doubtful",
    Credibility.IMPROBABLE: "improbable",
    Credibility.UNJUDGED: "truth cannot be judged",
}


class ChangeKind(StrEnum):
    """What is different in a later wording of a claim."""

    HARDENED = "hardened"
    SOFTENED = "softened"
    DENIAL = "denial"
    NEGATION = "negation"
    NUMBER = "number"
    DATE = "date"
    SOURCE = "source"
    RELAY = "relay"
    WORDING = "wording"


CORROBORATION_KINDS = frozenset({LinkKind.ECHO, LinkKind.INDEPENDENT})


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of characters, ``start`` included, ``end`` not.

    Raises:
        ValueError: the range is empty, reversed, or begins before the text.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def of(self, text: str) -> str:
        """The characters of ``text`` that the span covers."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Whether ``other`` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


Spans = tuple[Span, ...]


def spans_text(spans: Iterable[Span], text: str) -> str:
    """The covered text as one string, gaps shown as an ellipsis, white space folded."""
    return " … ".join(" ".join(span.of(text).split()) for span in spans)


@dataclass(frozen=True, slots=True)
class Document:
    """One article.

    Args:
        id: stable identifier, see ``document_id``.
        text: the stored text, exactly as given; all offsets refer to it.
        title: headline, where one is known.
        outlet: who publishes it, where that is known.
        published: ISO 8601 date in the precision that is known: ``2024``, ``2024-10`` or ``2024-10-11``.
        lang: ISO 639-1 code, None where unknown.
        url: where it was published.
        path: the file or stream it was read from, as the user named it.
    """

    id: str
    text: str
    title: str | None = None
    outlet: str | None = None
    published: str | None = None
    lang: str | None = None
    url: str | None = None
    path: str | None = None

    def __post_init__(self) -> None:
        if not self.id:
            raise ValueError("a document needs an id")
        if self.published is not None and not is_iso_date(self.published):
            raise ValueError(f"published is no ISO date: {self.published!r}")


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch of text attributed to somebody, as spans of one document; nobody is resolved yet.

    Args:
        type: how it is rendered.
        quote: what was said; several spans where the frame interrupts it.
        speaker: the mention of who says it, empty where nobody is named.
        cue: the words that tell of the saying, in parts where German splits them ("teilte … mit").
        frame: the introducing clause.
        addressee: whom it was said to.
        rule: name of the pattern family that found it.
        nested: whether it is the verbatim part of another quotation, which says the same and more.
    """

    type: QuotationType
    quote: Spans
    speaker: Spans = ()
    cue: Spans = ()
    frame: Spans = ()
    addressee: Spans = ()
    rule: str = ""
    nested: bool = False

    def __post_init__(self) -> None:
        if not self.quote:
            raise ValueError("a quotation needs a quote")


@dataclass(frozen=True, slots=True)
class Source:
    """The resolved entity behind a speaker mention."""

    name: str
    kind: SourceKind


@dataclass(frozen=True, slots=True)
class Anonymity:
    """What an article tells of a source that it does not name.

    Args:
        role: what sort of person speaks; None where the words do not say.
        number: how many speak, where that is told ("zwei Beamte").
        reason: the words that say why nobody is named ("weil er nicht befugt war, …"); empty where none do.
    """

    role: AnonymousRole | None = None
    number: int | None = None
    reason: str = ""

    def __post_init__(self) -> None:
        """Hold the number to what can be counted."""
        if self.number is not None and self.number < 1:
            raise ValueError(f"not a number of speakers: {self.number}")


@dataclass(frozen=True, slots=True)
class Relay:
    """Who passed a claim on, and the words that show it (None where another sentence showed it)."""

    name: str
    evidence: Span | None = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """A counted or measured thing: ``low <= value <= high`` in plain numbers of ``unit``, up to ``NO_LIMIT``."""

    value: float
    low: float
    high: float
    unit: str
    text: str

    def __post_init__(self) -> None:
        if not self.low <= self.value <= self.high:
            raise ValueError(f"not a quantity: {self.low} <= {self.value} <= {self.high}")


@dataclass(frozen=True, slots=True)
class DateRange:
    """A time that a text names, as its first and last day (equal for a single day)."""

    start: date
    end: date
    text: str

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"not a date range: {self.start}..{self.end}")


@dataclass(frozen=True, slots=True)
class Claim:
    """One attributed claim: what was said, by whom, through whom it reached us, how surely.

    The first fields say where it stands in its document, as ``Quotation`` does; the rest is what was made of it.
    Only ``id``, ``doc`` and ``text`` are required, so that claims of other programs can be linked.

    Args:
        id: stable identifier, see ``claim_id``.
        doc: id of the document.
        text: the quote as one string.
        source: who says so; None where the text names nobody.
        via: who passed it on, innermost first, the publishing outlet left out.
        anonymity: what is told of a source that is not named; None where it is named, or nothing is told.
        negated: whether the claim itself is put in the negative.
        context: the sentence or sentences around the quote.
        rule: name of the pattern family that found it.
        nested: whether it is the verbatim part of another claim, which says the same and more.
        outlet, published, lang, title: those of the document.
    """

    id: str
    doc: str
    text: str
    type: QuotationType = QuotationType.INDIRECT
    quote: Spans = ()
    speaker: Spans = ()
    cue: Spans = ()
    frame: Spans = ()
    addressee: Spans = ()
    source: Source | None = None
    via: tuple[Relay, ...] = ()
    anonymity: Anonymity | None = None
    certainty: Certainty = Certainty.ASSERTED
    negated: bool = False
    quantities: tuple[Quantity, ...] = ()
    dates: tuple[DateRange, ...] = ()
    speaker_text: str = ""
    context: str = ""
    rule: str = ""
    nested: bool = False
    outlet: str | None = None
    published: str | None = None
    lang: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """Two claims of the same thing, what they do to each other, and why one may think so.

    Args:
        a, b: claim ids, ``a < b``.
        score: 0 to 1, how sure the linker is.
        superseded: ``"a"`` or ``"b"``, the side that a later count or a plan since carried out has overtaken.
        reasons: the words, numbers and names that decided, each a sentence that a reader can check.
    """

    a: str
    b: str
    relation: Relation
    kind: LinkKind
    score: float
    superseded: str | None = None
    reasons: tuple[str, ...] = field(default=())

    def __post_init__(self) -> None:
        if not self.a < self.b:
            raise ValueError("a link joins two different claims, the smaller id first")
        if self.kind.relation is not self.relation:
            raise ValueError(f"{self.kind} is no kind of {self.relation}")
        if not 0.0 <= self.score <= 1.0:
            raise ValueError(f"not a score: {self.score}")
        if self.superseded not in (None, "a", "b"):
            raise ValueError(f"superseded is neither side: {self.superseded!r}")
        if not self.reasons:
            raise ValueError("a link says why")


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is different in a later wording of a claim.

    Args:
        kind: what is different.
        before: the words, number or name that showed it before; empty where nothing did.
        after: what shows it now; empty where nothing does.
    """

    kind: ChangeKind
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a person made of a pair of claims. It holds for the pair, whatever later runs suggest.

    Args:
        a, b: claim ids, ``a < b``.
        review: confirmed or rejected.
        relation, kind: of the link that was looked at; None where none was suggested.
        reviewer: who decided; empty where that was not noted.
        time: when, ISO 8601 in UTC; None where that was not noted.
        comment: what the person wrote down.
        own_kind: of which kind the person says that the link is instead; None where they agree with what was suggested,
            and where they reject it.
    """

    a: str
    b: str
    review: Review
    relation: Relation | None = None
    kind: LinkKind | None = None
    reviewer: str = ""
    time: str | None = None
    comment: str = ""
    own_kind: LinkKind | None = None

    def __post_init__(self) -> None:
        if not self.a < self.b:
            raise ValueError("a ruling is about two different claims, the smaller id first")
        if self.review is Review.SUGGESTED:
            raise ValueError("a ruling confirms or rejects")
        if (self.relation is None) != (self.kind is None) or (
            self.relation is None and self.review is Review.CONFIRMED
        ):
            raise ValueError("what is confirmed is a link of some relation and kind")
        if self.own_kind and (self.review is Review.REJECTED or self.own_kind is self.kind):
            raise ValueError("a kind of one's own is another one, of a link that is confirmed")

    @property
    def own_relation(self) -> Relation | None:
        """The relation of ``own_kind``."""
        return self.own_kind.relation if self.own_kind else None

    @property
    def verdict(self) -> LinkKind | None:
        """Of which kind the link is, as the person says; None where it is rejected."""
        return (self.own_kind or self.kind) if self.review is Review.CONFIRMED else None


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that speaks for or against a link between two claims.

    Args:
        sign: what it is, in a word or two.
        strength: 0 to 1.
        effect: by how much it raises (or lowers) the likelihood that both tell of the same, -1 to 1.
        of_a, of_b: the words of either claim that show it.
    """

    sign: str
    strength: float
    effect: float
    of_a: tuple[str, ...] = ()
    of_b: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Explanation:
    """What the linker makes of two claims.

    Args:
        likelihood: how likely both tell of the same, 0 to 1.
        threshold: the least score of a link.
        findings: the evidence, the weightiest first.
        link: the link between them; None where there is none.
        verdict: what they would do to each other if they told of the same; empty where that is open or a link
            says it.
        missing: what keeps them from being linked, each a sentence; none where there is a link.
    """

    likelihood: float
    threshold: float
    findings: tuple[Finding, ...] = ()
    link: Link | None = None
    verdict: str = ""
    missing: tuple[str, ...] = ()


def _digest(*parts: str) -> str:
    return blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def document_id(text: str, address: str = "") -> str:
    """Twelve hex digits from content and address: the same text from the same place is the same document.

    Args:
        text: the document's text.
        address: its URL or file name; empty for a stream.
    """
    return _digest(text, address)


def claim_id(document: str, quote: Spans, speaker: Spans) -> str:
    """Twelve hex digits from document, quote and speaker spans: stable over runs and over better resolution."""
    places = ";".join(",".join(f"{span.start}-{span.end}" for span in spans) for spans in (quote, speaker))
    return _digest(document, places)


@dataclass(frozen=True, slots=True)
class DocumentSummary:
    """A document, the number of its claims, and which version of its article it is, from 1."""

    document: Document
    claims: int
    version: int = 1


@dataclass(frozen=True, slots=True)
class Version:
    """One version of an article, as it was then.

    Args:
        document: its text and what was known of it.
        number: place among the versions of the article, from 1, in the order of ingest.
        claims: number of its claims.
        reason: why it is taken for the same article as the version before; empty for the first.
        ingested_at: when it was read in, in UTC: ``2024-10-11T12:30:00Z``; None where that was not noted.
        replaced: whether a newer version is there.
    """

    document: Document
    number: int
    claims: int
    reason: str = ""
    ingested_at: str | None = None
    replaced: bool = False


@dataclass(frozen=True, slots=True)
class SourceSummary:
    """A source and what there is of it.

    Args:
        source: who.
        claims: number of claims that are its own.
        documents: number of documents that it says or passes on something in.
        outlets: who publishes them, in alphabetical order.
        aliases: its other names in the texts, the most frequent first.
        passed_on: number of claims of others that it passed on.
        grade: how far a person says that it can be relied on; F where nobody has said.
    """

    source: Source
    claims: int
    documents: int
    outlets: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    passed_on: int = 0
    grade: Reliability = Reliability.F

    @property
    def is_description(self) -> bool:
        """Whether several articles share no more than the words for somebody unnamed: not known to be one person."""
        return self.source.kind is SourceKind.ANONYMOUS and self.documents > 1
