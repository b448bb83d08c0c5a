"""A database in the formats of other programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from tempfile import TemporaryFile
from typing import IO

from claimcheck.exports import Contents, Corpus, get_export, is_narrative
from claimcheck.judgements import Grade
from claimcheck.model import Claim, Document, Source
from claimcheck.store import ClaimFilter, Store


def export(store: Store, format: str, *, narrative: bool = False) -> Iterator[str]:
    """Write a database in a format.

    Args:
        store: the database.
        format: one of ``export_names``.
        narrative: whether an outlet's own statements are among the claims where nothing is linked to them; the format
            that gives the database back has all of them.

    Returns:
        Pieces of text which joined are the whole file. The database is not needed any more while they are taken.

    Raises:
        KeyError: no such format.
    """
    corpus = Corpus(lambda: _contents(store, narrative), store.content)
    return _set_aside(get_export(format).render(corpus))


def _contents(store: Store, narrative: bool) -> Contents:
    summaries = store.documents()
    known = {summary.document.id for summary in summaries}
    # Somebody may ingest meanwhile: what belongs to an article that came later is left out with it.
    found = [claim for claim in store.claims(ClaimFilter(narrative=True)) if claim.doc in known]
    ids = {claim.id for claim in found}
    links = tuple(link for link in store.links() if {link.a, link.b} <= ids)
    linked = {end for link in links for end in (link.a, link.b)}
    claims = tuple(claim for claim in found if narrative or not is_narrative(claim) or claim.id in linked)
    return Contents(
        documents=tuple(summary.document for summary in summaries),
        claims=claims,
        links=links,
        grades=_grades(store, claims),
        former={each.document.id: _former(store, each.document) for each in summaries if each.version > 1},
    )


def _former(store: Store, document: Document) -> tuple[Document, ...]:
    """The earlier versions of an article, the first one first."""
    return tuple(version.document for version in store.versions(document.id) if version.document.id != document.id)


def _grades(store: Store, claims: Iterable[Claim]) -> dict[Source | str, Grade]:
    """What counts now: of claims, and of their sources whatever they were called when they were graded."""
    given = store.grades()
    found: dict[Source | str, Grade] = {
        grade.subject: grade for grade in reversed(given) if isinstance(grade.subject, str)
    }
    if len(found) == len({grade.subject for grade in given}):
        return found
    of_sources = {source: store.grades(source) for source in {claim.source for claim in claims} if source}
    return found | {source: grades[0] for source, grades in of_sources.items() if grades}


def _set_aside(pieces: Iterator[str]) -> Iterator[str]:
    """The same, all of it worked out before the first is handed on: whoever takes them may be slow."""
    file = TemporaryFile("w+", encoding="utf-8", newline="")  # noqa: SIM115 - closed when the last line is taken
    file.writelines(pieces)
    file.seek(0)
    return _lines(file)


def _lines(file: IO[str]) -> Iterator[str]:
    with file:
        yield from file
