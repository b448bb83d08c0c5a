"""CSV: a claim a row, safe to open in a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.exports.values import Corpus
from claimcheck.model import Claim, Relation
from claimcheck.reports import ClaimsReport, TableReport
from claimcheck.reports.formats import csv
from claimcheck.reports.tables import table

TITLE = "a table of the claims, safe to open in a spreadsheet"

_MORE = ("start", "end", "url", "grade", "corroborated_by", "contradicted_by")


def render(corpus: Corpus) -> Iterator[str]:
    """Write a line of column names and a line a claim: what ``claims`` lists, where it stands, what binds it."""
    claims = table(ClaimsReport(corpus.claims))
    rows = ((*row, *_more(claim, corpus)) for row, claim in zip(claims.rows, corpus.claims, strict=True))
    yield from csv.render(TableReport((*claims.columns, *_MORE), tuple(rows)))


def _more(claim: Claim, corpus: Corpus) -> tuple[str | int | None, ...]:
    first, last = (claim.quote[0].start, claim.quote[-1].end) if claim.quote else (None, None)
    rating = corpus.rating(claim)
    partners = ("; ".join(other.id for other in corpus.partners(claim, relation)) for relation in Relation)
    return (first, last, corpus.document_of[claim.doc].url, rating.code, *partners)
