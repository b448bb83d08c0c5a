"""Where the stages meet: read, extract, store, link, compare. The command line and other programs use this door.

A stage is imported where it begins: whoever only looks something up does not wait for the words of all languages.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.decided import Compared, called, carried_over
from claimcheck.errors import ClaimcheckError, NotFoundError, ReadingError, ReadingWarning
from claimcheck.intake import IngestResult, Intake, Interrupted, OnError, attributed
from claimcheck.judgements import as_ruled
from claimcheck.model import Claim, Document, Link, Review, Ruling
from claimcheck.progress import Progress, silent
from claimcheck.reports import ClaimReport, CorpusReport, DiffReport, Pair
from claimcheck.store import ClaimFilter, LinkFilter, Store

if TYPE_CHECKING:
    from claimcheck.reading import Metadata

__all__ = [
    "IngestResult",
    "Interrupted",
    "claim_report",
    "compare",
    "corpus_report",
    "diff",
    "extract",
    "extract_stream",
    "ingest",
    "link",
    "pairs",
]


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
    from claimcheck.extraction import extract_corpus

    return extract_corpus(_counted(documents, progress or silent), narrative=narrative)


def extract_stream(
    documents: Iterable[Document], *, narrative: bool = False, workers: int = 1
) -> Iterator[tuple[str, list[Claim]]]:
    """The same as ``extract`` for more articles than memory holds: what is found waits in a temporary file.

    Args:
        documents: the articles, read no further than there is work; of several with one id the first counts.
        narrative: as for ``extract``.
        workers: how many processes extract.

    Yields:
        The id of each document with its claims, in the order of the documents, once all have been read.

    Raises:
        ClaimcheckError: a process ended before its time.
    """
    from claimcheck.extraction.spool import extract_spooled

    return extract_spooled(documents, narrative=narrative, workers=workers)


def link(claims: Sequence[Claim], *, embeddings: str | None = None) -> list[Link]:
    """The claims of different documents that corroborate or conflict.

    Args:
        claims: of any number of documents.
        embeddings: folder or name of a sentence-transformers model whose embeddings count as further evidence; where it
            is left out, that of the environment variable CLAIMCHECK_EMBEDDINGS, if any.

    Raises:
        EmbeddingsError: sentence-transformers is missing, or there is no such model.
    """
    from claimcheck.linking import embedded_by, link_claims

    with embedded_by(embeddings):
        return link_claims(claims)


def ingest(
    origins: Iterable[str],
    store: Store | str | os.PathLike[str],
    *,
    defaults: Metadata | None = None,
    on_error: OnError | None = None,
    progress: Progress | None = None,
    workers: int = 1,
    embeddings: str | None = None,
) -> IngestResult:
    """Read articles into a database, with their claims and their outlets' own, and link everything that is there.

    Articles are stored a few at a time: what was read before an interruption stays, and the next ingest links it. An
    article that is there with another text is a newer version of it: of the same id, of the same address, or from the
    same file and alike. Both are kept; the newest counts.

    Args:
        origins: files, folders, ``-`` for standard input.
        store: an open database, or the file of one; a file that is not there is made once there is an article for it.
        defaults: metadata for articles that do not tell their own.
        on_error: is told of each input that could not be read, or not wholly (a ReadingWarning); the rest goes on.
        progress: is told what is being done.
        workers: how many processes extract and link; what is stored is the same with any number. A program that asks
            for several keeps its own doing under ``if __name__ == "__main__"``.
        embeddings: as for ``link``; where they are of another model than before, everything is linked anew.

    Raises:
        EmbeddingsError: sentence-transformers is missing, or there is no such model; nothing is read then.
        StoreError: the database cannot be opened or written.
        Interrupted: from the keyboard; it is a KeyboardInterrupt that says what was kept.
    """
    from claimcheck.linking import embedded_by
    from claimcheck.reading import expected, read

    places = list(origins)
    with embedded_by(embeddings):
        intake = Intake(on_error or silent, progress or silent, expected(places) if progress else None)
        documents = read(places, defaults=defaults, on_error=intake.trouble)
        return _take_into(store, intake, documents, progress, workers)


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
    a, b = (_side(each, store, defaults, on_warning or silent) for each in (reference_a, reference_b))
    if a.document.id == b.document.id:
        raise ClaimcheckError(f"{reference_a} and {reference_b} {_sameness(a.document, b.document)}")
    if store and _is_linked(store, a) and _is_linked(store, b):
        links = store.links(LinkFilter(document=a.document.id))
    else:
        a, b = _same_names(a, b, store)
        links = link([*a.claims, *b.claims])
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
    shown |= {claim.id for claim in (claims.values() if narrative else attributed(claims.values()))}
    return CorpusReport(tuple(chosen), tuple(claims[id] for id in claims if id in shown), linked, topic)


def _take_into(
    store: Store | str | os.PathLike[str],
    intake: Intake,
    documents: Iterable[Document],
    progress: Progress | None,
    workers: int,
) -> IngestResult:
    """Take the documents into a database that is open, or that is made once there is a document for it."""
    if isinstance(store, Store):
        return _take(intake, documents, store, progress, workers)
    if not Path(store).exists():
        first = list(islice(documents, 1))
        if not first:
            return intake.result()
        documents = chain(first, documents)
    with Store.open(store, create=True) as opened:
        return _take(intake, documents, opened, progress, workers)


def _take(
    intake: Intake, documents: Iterable[Document], store: Store, progress: Progress | None, workers: int
) -> IngestResult:
    """Store the documents, then link whatever is not linked yet."""
    from claimcheck.relinking import relink

    intake.take_all(documents, store, workers)
    try:
        return intake.result(links=relink(store, progress, workers))
    except KeyboardInterrupt:
        raise Interrupted(f"interrupted; all articles are in {store.path}, the next ingest links them") from None


def _counted(documents: Sequence[Document], tell: Progress) -> Iterator[Document]:
    """The documents, each told before it is worked on."""
    for number, document in enumerate(documents):
        tell(f"{document.title or document.path or document.id}", number, len(documents))
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
    from claimcheck.extraction import extract_claims

    claims = extract_claims(document, narrative=True)
    return Compared(document, called(store, claims) if store is not None else claims, stored=False)


def _is_linked(store: Store, side: Compared) -> bool:
    id = side.document.id
    return side.stored and id not in store.unlinked() and not store.is_replaced(id)


def _only_article(origin: str, defaults: Metadata | None, on_warning: OnError) -> Document:
    from claimcheck.reading import read

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
    from claimcheck.extraction import renamed, unify_sources

    if store and store.has_decisions():
        return a, b
    names = unify_sources(attributed([*a.claims, *b.claims]))

    def unified(side: Compared) -> Compared:
        return replace(side, claims=[renamed(claim, names) for claim in side.claims])

    return unified(a), unified(b)


def _alone(claims: Sequence[Claim], paired: Set[str], *, narrative: bool) -> tuple[Claim, ...]:
    """Claims without a counterpart; the verbatim part of a longer claim goes with that claim."""
    listed = claims if narrative else attributed(claims)
    return tuple(claim for claim in listed if claim.id not in paired and not claim.nested)


def _headline(claims: Sequence[Claim]) -> Document:
    if not claims:
        return Document(id="-", text="")
    first = claims[0]
    about = {"title": first.title, "outlet": first.outlet, "published": first.published, "lang": first.lang}
    return Document(id=first.doc, text="", **about)
