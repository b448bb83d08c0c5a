"""Where the stages meet: read, extract, store, link, compare. The command line and other programs use this door."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import chain, islice
from pathlib import Path

from claimcheck.decided import Compared, carried_over, named
from claimcheck.errors import ClaimcheckError, NotFoundError, OvertakenError, ReadingError, ReadingWarning
from claimcheck.extraction import extract_claims, extract_corpus
from claimcheck.extraction.sources import renamed, unify_sources
from claimcheck.judgements import as_ruled
from claimcheck.languages import language_codes
from claimcheck.linking import link_claims
from claimcheck.model import Claim, Document, Link, QuotationType, Review, Ruling
from claimcheck.reading import Metadata, expected, read
from claimcheck.relinking import Progress, relink
from claimcheck.reports import ClaimReport, CorpusReport, DiffReport, Pair
from claimcheck.store import ClaimFilter, Former, LinkFilter, Store

OnError = Callable[[ReadingError], None]

_TAKEN = "is that of an earlier version of another article; give it one of its own"


@dataclass(frozen=True, slots=True)
class IngestResult:
    """What an ingest did.

    Args:
        added: documents that are new.
        unchanged: documents that were there already.
        failed: inputs, or lines of one, that could not be read.
        changed: documents that are newer versions of articles that were there; the former ones are kept.
        warnings: inputs that were read, but not wholly.
        claims: claims of the new documents and versions that are attributed to somebody.
        links: links that were not there before.
        notices: what the user should know about single documents, each one line.
    """

    added: int = 0
    unchanged: int = 0
    failed: int = 0
    changed: int = 0
    warnings: int = 0
    claims: int = 0
    links: int = 0
    notices: tuple[str, ...] = ()


def extract(
    documents: Sequence[Document], *, narrative: bool = False, progress: Progress | None = None
) -> list[list[Claim]]:
    """The claims of each document, sources resolved over all of them.

    Args:
        documents: the articles.
        narrative: whether what an outlet states in its own voice, and can be checked, comes with them; such a claim has
            the type NARRATIVE.
        progress: is told which document is being looked at.

    Returns:
        A list a document, in the order of the documents; empty for a language without words.
    """
    return extract_corpus(_counted(documents, len(documents), progress or _ignore), narrative=narrative)


def link(claims: Sequence[Claim]) -> list[Link]:
    """The claims of different documents that corroborate or conflict."""
    return link_claims(claims)


def language_notice(document: Document) -> str | None:
    """Why a document can have no claims, as one line; None where its language has words."""
    if document.lang in language_codes():
        return None
    name, known = document.path or document.title or document.id, ", ".join(language_codes())
    if document.lang is None:
        return f"{name}: no claims, as the language is not known (name it with --lang; there are words for: {known})"
    return f"{name}: no claims, as there are no words for the language {document.lang!r} (there are for: {known})"


def ingest(
    origins: Iterable[str],
    store: Store | str | os.PathLike[str],
    *,
    defaults: Metadata | None = None,
    on_error: OnError | None = None,
    progress: Progress | None = None,
) -> IngestResult:
    """Read articles into a database, with their claims and their outlets' own, and link everything that is there.

    Each article is stored in a transaction of its own: what was read before an interruption stays, and the next ingest
    links it. An article that is there with another text is a newer version of it: of the same id, of the same address,
    or from the same file and alike. Both are kept; the newest counts.

    Args:
        origins: files, folders, ``-`` for standard input.
        store: an open database, or the file of one; a file that is not there is made once there is an article for it.
        defaults: metadata for articles that do not tell their own.
        on_error: is told of each input that could not be read, or not wholly (a ReadingWarning); the rest goes on.
        progress: is told what is being done.

    Raises:
        StoreError: the database cannot be opened or written.
    """
    places = list(origins)
    intake = _Intake(on_error or _ignore, progress or _ignore)
    documents = read(places, defaults=defaults, on_error=intake.trouble)
    if progress is not None:
        documents = _counted(documents, expected(places), progress)
    if isinstance(store, Store):
        return intake.take_all(documents, store)
    if not Path(store).exists():
        first = list(islice(documents, 1))
        if not first:
            return intake.result()
        documents = chain(first, documents)
    with Store.open(store, create=True) as opened:
        return intake.take_all(documents, opened)


def diff(
    claims_a: Sequence[Claim],
    claims_b: Sequence[Claim],
    links: Iterable[Link],
    *,
    a: Document | None = None,
    b: Document | None = None,
    narrative: bool = False,
    rulings: Iterable[Ruling] = (),
) -> DiffReport:
    """Two documents' claims against each other.

    Links with what an outlet states in its own voice count whether or not it is listed where it stands alone.

    Args:
        claims_a, claims_b: the claims of either document, in the order of its text.
        links: any links; those between the two sides count.
        rulings: what persons made of pairs of claims; what they rejected is left out.
        a, b: the documents, for their headlines; where they are left out, the claims tell what they know.
        narrative: whether an outlet's own statements are listed where only one side has them.
    """
    between = list(_reviewed(_between(claims_a, claims_b, links), _by_pair(rulings)))
    paired = {claim.id for pair in between for claim in (pair.a, pair.b)}
    return DiffReport.of(
        a or _headline(claims_a),
        b or _headline(claims_b),
        between,
        only_a=_alone(claims_a, paired, narrative=narrative),
        only_b=_alone(claims_b, paired, narrative=narrative),
    )


def compare(
    reference_a: str,
    reference_b: str,
    store: Store | None = None,
    *,
    defaults: Metadata | None = None,
    on_warning: OnError | None = None,
    narrative: bool = False,
) -> DiffReport:
    """Two articles against each other, each a file or a document of a database.

    A file is taken as it is now. If it was not ingested with this text, the database says all the same who is who in
    it, with what persons decided; and what they made of its claims counts where an earlier version of the article, or
    a copy of it, has the same claims.

    Args:
        reference_a, reference_b: a file, ``-`` for standard input, or a document's id, title or path.
        store: the database, if there is one.
        defaults: metadata for files that do not tell their own.
        on_warning: is told of files that were read, but not wholly.
        narrative: as for ``diff``.

    Raises:
        ReadingError: a file cannot be read or holds several articles.
        NotFoundError: a reference is neither a file nor a document.
        ClaimcheckError: both name the same article, or two of the same id.
    """
    a, b = (_side(each, store, defaults, on_warning or _ignore) for each in (reference_a, reference_b))
    if a.document.id == b.document.id:
        raise ClaimcheckError(f"{reference_a} and {reference_b} {_sameness(a.document, b.document)}")
    if store and _is_linked(store, a) and _is_linked(store, b):
        links = store.links(LinkFilter(document=a.document.id))
    else:
        a, b = _same_names(a, b, store)
        links = link_claims([*a.claims, *b.claims])
    rulings, confirmed = carried_over(store, a, b) if store else ((), ())
    found = {(each.a, each.b) for each in links}
    links = [*links, *(each for each in confirmed if (each.a, each.b) not in found)]
    return diff(a.claims, b.claims, links, a=a.document, b=b.document, narrative=narrative, rulings=rulings)


def pairs(store: Store, links: Sequence[Link]) -> tuple[Pair, ...]:
    """Links of a database, each with its claims and with what a person made of it."""
    ids = {end for each in links for end in (each.a, each.b)}
    claims = {claim.id: claim for claim in store.claims_by_id(ids)}
    decided = _by_pair(store.rulings())
    return tuple(Pair(each, claims[each.a], claims[each.b], decided.get((each.a, each.b))) for each in links)


def claim_report(store: Store, reference: str) -> ClaimReport:
    """Everything that a database knows of one claim, named by its id or the beginning of it.

    Raises:
        NotFoundError: no claim has such an id, or several have.
    """
    claim = store.claim(reference)
    found = pairs(store, store.links(LinkFilter(claim=claim.id)))
    links = tuple(pair if pair.a.id == claim.id else pair.turned() for pair in found)
    return ClaimReport(claim, store.document(claim.doc), links, store.rating(claim))


def corpus_report(
    store: Store, *, topic: str | None = None, documents: Sequence[str] = (), narrative: bool = False
) -> CorpusReport:
    """Articles of a database with their claims and the links between them.

    Args:
        store: the database.
        topic: words; only articles with a claim that has them count.
        documents: references to the articles that count; all of them where there are none.
        narrative: whether an outlet's own statements are among the claims where nothing is linked to them.

    Raises:
        NotFoundError: a reference fits no article or several, or no article is left.
    """
    wanted = {store.document(reference).id for reference in documents}
    about = None if topic is None else {claim.doc for claim in store.claims(ClaimFilter(search=topic, narrative=True))}
    chosen = [summary.document for summary in store.documents()]
    chosen = [each for each in chosen if (not wanted or each.id in wanted) and (about is None or each.id in about)]
    if not chosen:
        why = f"has a claim with {topic!r}; try fewer words" if topic else "is there; add some with: claimcheck ingest"
        raise NotFoundError(f"no article {why}")
    ids = {document.id for document in chosen}
    claims = {claim.id: claim for claim in store.claims(ClaimFilter(narrative=True)) if claim.doc in ids}
    linked = pairs(store, [each for each in store.links() if {each.a, each.b} <= claims.keys()])
    shown = {end for pair in linked for end in (pair.a.id, pair.b.id)}
    shown |= {claim.id for claim in (claims.values() if narrative else _attributed(claims.values()))}
    return CorpusReport(tuple(chosen), tuple(claims[id] for id in claims if id in shown), linked, topic)


class _Intake:
    """Takes documents into a store and keeps count."""

    def __init__(self, on_error: OnError, progress: Progress) -> None:
        self._on_error, self._progress = on_error, progress
        self._counts: Counter[str] = Counter()
        self._notices: list[str] = []
        self._met: set[str] = set()

    def trouble(self, error: ReadingError) -> None:
        """An input that could not be read, or not wholly."""
        self._counts["warnings" if isinstance(error, ReadingWarning) else "failed"] += 1
        self._on_error(error)

    def take_all(self, documents: Iterable[Document], store: Store) -> IngestResult:
        """Store them one by one, then link whatever is not linked yet."""
        for document in documents:
            self._take(document, store)
        return self.result(links=relink(store, self._progress))

    def result(self, links: int = 0) -> IngestResult:
        """What has been done so far."""
        return IngestResult(**self._counts, links=links, notices=tuple(self._notices))

    def _take(self, document: Document, store: Store) -> None:
        while True:
            try:
                if store.holds(document) or not self._add(document, store):
                    self._notices.extend([_older(document)] if store.is_replaced(document.id) else [])
                    self._counts["unchanged"] += 1
                break
            except OvertakenError:
                # Another program has added a version of it meanwhile: what it is now has to be seen anew.
                continue
        self._met.add(document.id)

    def _add(self, document: Document, store: Store) -> bool:
        taken = store.has_document(document.id)
        former = store.former_version(document, self._met)
        if taken and (former is None or former.id != document.id):
            self.trouble(ReadingError(document.path or document.id, f"its id {document.id!r} {_TAKEN}"))
            return True
        newer = former if former and former.reason else None
        claims = _claims_of_version(document, newer)
        if not store.add(document, claims, former=newer):
            return False
        self._notices.extend(filter(None, [language_notice(document), _other_article(document, former)]))
        self._counts.update({"changed" if newer else "added": 1, "claims": len(_attributed(claims))})
        return True


def _claims_of_version(document: Document, former: Former | None) -> list[Claim]:
    """The claims of a document; those of a newer version under the same id have ids that no former one has."""
    if former is None or former.id != document.id:
        return extract_claims(document, narrative=True)
    named = replace(document, id=f"{document.id}\x1f{former.version + 1}")
    return [replace(claim, doc=document.id) for claim in extract_claims(named, narrative=True)]


def _older(document: Document) -> str:
    return f"{document.path}: is an earlier version of an article; the one ingested since stays the newest"


def _other_article(document: Document, former: Former | None) -> str | None:
    if former is None or former.reason:
        return None
    held = f"{document.path}: holds another article than {former.id}, which was read from it before, so both are kept"
    return f"{held}; if it is the same one, give both an id or a url"


def _ignore(*_: object) -> None:
    """Nobody wants to know."""


def _counted(documents: Iterable[Document], total: int | None, tell: Progress) -> Iterator[Document]:
    """The documents, each told before it is worked on."""
    for number, document in enumerate(documents):
        tell(f"{document.title or document.path or document.id}", number, total)
        yield document


def _between(claims_a: Sequence[Claim], claims_b: Sequence[Claim], links: Iterable[Link]) -> Iterator[Pair]:
    side_a, side_b = ({claim.id: claim for claim in claims} for claims in (claims_a, claims_b))
    for each in links:
        if each.a in side_a and each.b in side_b:
            yield Pair(each, side_a[each.a], side_b[each.b])
        elif each.b in side_a and each.a in side_b:
            yield Pair(each, side_a[each.b], side_b[each.a])


def _by_pair(rulings: Iterable[Ruling]) -> dict[tuple[str, str], Ruling]:
    return {(ruling.a, ruling.b): ruling for ruling in rulings}


def _reviewed(pairs: Iterable[Pair], decided: Mapping[tuple[str, str], Ruling]) -> Iterator[Pair]:
    """The pairs as persons say that they are, without those that were rejected."""
    for pair in pairs:
        ruling = decided.get((pair.link.a, pair.link.b))
        reviewed = replace(pair, link=as_ruled(pair.link, ruling), ruling=ruling)
        if reviewed.review is not Review.REJECTED:
            yield reviewed


def _side(reference: str, store: Store | None, defaults: Metadata | None, on_warning: OnError) -> Compared:
    if reference == "-" or Path(reference).is_file():
        document = _only_article(reference, defaults, on_warning)
        stored = store is not None and store.holds(document)
    elif store is not None:
        document, stored = store.document(reference), True
    else:
        raise NotFoundError(f"{reference}: no such file, and there is no database to look it up in")
    if store is not None and stored:
        return Compared(document, store.claims(ClaimFilter(document=document.id, narrative=True)), stored=True)
    claims = extract_claims(document, narrative=True)
    return Compared(document, named(store, claims) if store is not None else claims, stored=False)


def _is_linked(store: Store, side: Compared) -> bool:
    id = side.document.id
    return side.stored and id not in store.unlinked() and not store.is_replaced(id)


def _only_article(origin: str, defaults: Metadata | None, on_warning: OnError) -> Document:
    def refuse(error: ReadingError) -> None:
        if not isinstance(error, ReadingWarning):
            raise error
        on_warning(error)

    documents = list(read([origin], defaults=defaults, on_error=refuse))
    if len(documents) != 1:
        raise ReadingError(origin, f"{len(documents)} articles, where one is wanted; ingest it and name one by its id")
    return documents[0]


def _sameness(a: Document, b: Document) -> str:
    """What two documents of one id are to each other."""
    if a.text == b.text:
        return "are the same article"
    return f"have the same id {a.id!r} but different texts; give one of them an id of its own"


def _same_names(a: Compared, b: Compared, store: Store | None) -> tuple[Compared, Compared]:
    """One name a source over both sides; where persons decided on who is who, nothing is unified beyond that."""
    if store and store.has_decisions():
        return a, b
    names = unify_sources(_attributed([*a.claims, *b.claims]))

    def unified(side: Compared) -> Compared:
        return replace(side, claims=[renamed(claim, names) for claim in side.claims])

    return unified(a), unified(b)


def _alone(claims: Sequence[Claim], paired: Set[str], *, narrative: bool) -> tuple[Claim, ...]:
    """Claims without a counterpart; the verbatim part of a longer claim goes with that claim."""
    listed = claims if narrative else _attributed(claims)
    return tuple(claim for claim in listed if claim.id not in paired and not claim.nested)


def _attributed(claims: Iterable[Claim]) -> list[Claim]:
    """Those that somebody makes, without what outlets state in their own voice."""
    return [claim for claim in claims if claim.type is not QuotationType.NARRATIVE]


def _headline(claims: Sequence[Claim]) -> Document:
    if not claims:
        return Document(id="-", text="")
    first = claims[0]
    about = {"title": first.title, "outlet": first.outlet, "published": first.published, "lang": first.lang}
    return Document(id=first.doc, text="", **about)
