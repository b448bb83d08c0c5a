"""A corpus as pages: few articles together on one page, many on an index and a page each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from claimcheck.model import Claim, Document
from claimcheck.reports.layout.lists import count
from claimcheck.reports.values import CorpusReport, Pair
from claimcheck.reports.web.claims import facets
from claimcheck.reports.web.controls import ARTICLES, controls
from claimcheck.reports.web.corpus import corpus_page, links, page_title, reading_room, source_table, summary
from claimcheck.reports.web.edition import Address, Edition, anchor, edition, imprint, tie, title
from claimcheck.reports.web.graph import graph
from claimcheck.reports.web.markup import Markup, el, join
from claimcheck.reports.web.sections import section, tally
from claimcheck.reports.web.shell import page

ON_ONE_PAGE = 20
_ON_INDEX = 30


def corpus_pages(report: CorpusReport, index: str, folder: str) -> Mapping[str, str]:
    """All pages of a corpus.

    Args:
        report: the corpus.
        index: file name of the first page, which is the only one up to ``ON_ONE_PAGE`` articles.
        folder: name of the folder beside it that the articles' pages go to.

    Returns:
        Pages by their path, seen from the folder of the first page, which comes last.
    """
    if len(report.documents) <= ON_ONE_PAGE:
        return {index: corpus_page(report)}
    return dict(_many(report, index, folder))


def _many(report: CorpusReport, index: str, folder: str) -> Iterator[tuple[str, str]]:
    """A page an article, then the index, so that no index leads to a page that is not there yet."""
    claims: dict[str, list[Claim]] = defaultdict(list)
    pairs: dict[str, list[Pair]] = defaultdict(list)
    for claim in report.claims:
        claims[claim.doc].append(claim)
    for pair in report.pairs:
        for doc in {pair.a.doc, pair.b.doc}:
            pairs[doc].append(pair)
    documents = {document.id: document for document in report.documents}
    order = list(documents)
    for place, document in enumerate(report.documents):
        near = {doc: documents[doc] for doc in order[max(0, place - 1) : place + 2]}
        about = _around(document, claims[document.id], pairs[document.id], documents)
        yield f"{folder}/{_file(document)}", _article_page(document, about, list(near.values()), f"../{index}")
    yield index, _index_page(report, lambda document: f"{folder}/{_file(document)}")


def _file(document: Document) -> str:
    return f"{anchor(document.id)}.html"


def _around(
    document: Document, claims: Sequence[Claim], pairs: Sequence[Pair], known: Mapping[str, Document]
) -> Edition:
    """An article with what its claims are tied to elsewhere."""
    elsewhere = {known[claim.doc].id: known[claim.doc] for pair in pairs for claim in (pair.a, pair.b)}

    def address(other: Document) -> str:
        return "" if other.id == document.id else _file(other)

    return edition({document.id: document, **elsewhere}.values(), claims, pairs, address)


def _article_page(document: Document, whole: Edition, near: Sequence[Document], index: str) -> str:
    claims = whole.claims.get(document.id, ())
    ends = [claim for pair in whole.pairs for claim in (pair.a, pair.b)]
    return page(
        title(document),
        controls(whole, claims),
        section("Article", reading_room(whole, [document], headed=False), key="articles"),
        section("Links", *links(whole), key="links") if whole.pairs else None,
        section("Graph", graph(whole, [*claims, *ends]), key="graph"),
        lede=" · ".join(filter(None, (imprint(document), f"{count(len(claims), 'claim')}: {tally(whole.pairs)}."))),
        nav=_ways(document, near, index),
    )


def _ways(document: Document, near: Sequence[Document], index: str) -> Markup:
    place = next(number for number, each in enumerate(near) if each.id == document.id)
    before, after = near[:place], near[place + 1 :]
    return join(
        [
            el("a", "All articles", href=index),
            *(el("a", f"← {title(each)}", href=_file(each), rel="prev", lang=each.lang) for each in before),
            *(el("a", f"{title(each)} →", href=_file(each), rel="next", lang=each.lang) for each in after),
        ]
    )


def _index_page(report: CorpusReport, address: Address) -> str:
    whole = edition(report.documents, report.claims, report.pairs, address)
    tied = [claim for pair in whole.pairs for claim in (pair.a, pair.b)]
    return page(
        page_title(report),
        controls(whole, report.claims, counted=ARTICLES),
        section("Articles", _contents(whole), key="articles"),
        section("Links", *links(whole, _ON_INDEX), key="links"),
        section("Graph", graph(whole, tied), key="graph", standfirst="Claims with the weightiest links"),
        section("Sources", source_table(whole, report.claims), key="sources"),
        lede=summary(report),
        nav=join(el("a", name, href=f"#{name.lower()}") for name in ("Articles", "Links", "Graph", "Sources")),
    )


def _contents(whole: Edition) -> Markup:
    rows = [_entry(whole, document) for document in whole.documents.values()]
    names = ("Article", "Outlet and day", "Claims", "Conflicts", "Agreements")
    head = el("tr", *(el("th", name, scope="col") for name in names))
    return el("div", el("table", el("thead", head), el("tbody", *rows)), class_="wide", tabindex="0")


def _entry(whole: Edition, document: Document) -> Markup:
    claims = whole.claims.get(document.id, ())
    kinds = [tie(pair) for claim in claims for pair in whole.ties.get(claim.id, ())]
    agreements = sum(map(kinds.count, ("independent", "unknown", "echo")))
    return el(
        "tr",
        el("th", el("a", title(document), href=whole.address(document), lang=document.lang), scope="row"),
        el("td", imprint(document)),
        *(el("td", str(number), class_="figure") for number in (len(claims), kinds.count("conflict"), agreements)),
        data_entry=True,
        **facets(whole, *claims),
    )
