"""A corpus as pages: few articles side by side on one page, many on an index and a page each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from claimcheck.model import Claim, Document
from claimcheck.reports.layout.lists import count
from claimcheck.reports.values import CorpusReport, Pair
from claimcheck.reports.web.articles import article
from claimcheck.reports.web.claims import facets
from claimcheck.reports.web.controls import ARTICLES, controls
from claimcheck.reports.web.edition import Address, Edition, anchor, edition, imprint, tie, title
from claimcheck.reports.web.graph import graph
from claimcheck.reports.web.markup import Child, Markup, el, join
from claimcheck.reports.web.sections import pair_sections, section, tally
from claimcheck.reports.web.shell import page

ON_ONE_PAGE = 20
_ON_INDEX = 30
_HINT = "Choose a marked claim, or its number behind it: here stands who says so, through whom, and what it is tied to."


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


def corpus_page(report: CorpusReport) -> str:
    """A corpus on one page, however many articles it has."""
    whole = edition(report.documents, report.claims, report.pairs)
    nav = ["Links", "Articles", "Graph", "Sources"]
    return page(
        _title(report),
        controls(whole, report.claims, articles=len(report.documents) > 1),
        section(
            "Links",
            *_pairs(whole, report.pairs),
            key="links",
            standfirst="What the articles share, and where they part",
        ),
        section("Articles", reading_room(whole, report.documents), key="articles"),
        section("Graph", graph(whole, report.claims), key="graph", standfirst="Sources, claims and what ties them"),
        section("Sources", source_table(whole, report.claims), key="sources"),
        lede=_lede(report),
        nav=join(el("a", name, href=f"#{name.lower()}") for name in nav),
    )


def reading_room(whole: Edition, documents: Sequence[Document], *, headed: bool = True) -> Markup:
    """Articles side by side, and beside them the place where a chosen claim is told of.

    Args:
        whole: the whole.
        documents: the articles.
        headed: whether each has its headline; a page of its own says it at its top.
    """
    close = el("button", "Close", type="button", id="close", hidden=True)
    panel = el(
        "aside",
        el("div", el("h3", "Claim"), close, class_="panel-head"),
        el("div", el("p", _HINT, class_="hint"), id="told", aria_live="polite"),
        id="panel",
        aria_label="The chosen claim",
    )
    columns = el("div", *(article(whole, document, headed=headed) for document in documents), class_="columns")
    return el("div", columns, panel, class_=f"room {'one' if len(documents) == 1 else 'many'}")


def source_table(whole: Edition, claims: Sequence[Claim]) -> Markup:
    """Who speaks, how often, in how many articles, for whom."""
    by_voice: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_voice[whole.voice(claim).name].append(claim)
    rows = [_source(whole, by_voice[name]) for name in whole.voices if name in by_voice]
    head = el("tr", *(el("th", name, scope="col") for name in ("Source", "Sort", "Claims", "Articles", "Outlets")))
    return el("div", el("table", el("thead", head), el("tbody", *rows)), class_="wide", tabindex="0")


def _source(whole: Edition, claims: Sequence[Claim]) -> Markup:
    voice, source = whole.voice(claims[0]), claims[0].source
    swatch = el("span", voice.initials, class_=f"swatch {voice.token}", aria_hidden="true")
    outlets = ", ".join(sorted({claim.outlet for claim in claims if claim.outlet}))
    documents = len({claim.doc for claim in claims})
    return el(
        "tr",
        el("th", swatch, voice.name, scope="row"),
        el("td", source.kind.value if source else ""),
        el("td", str(len(claims)), class_="figure"),
        el("td", str(documents), class_="figure"),
        el("td", outlets),
        data_entry=True,
        **facets(whole, *claims),
    )


def _title(report: CorpusReport) -> str:
    return f"“{report.topic}”: who says what" if report.topic else "Who says what"


def _lede(report: CorpusReport) -> str:
    return f"{count(len(report.documents), 'article')}, {count(len(report.claims), 'claim')}: {tally(report.pairs)}."


def _pairs(whole: Edition, pairs: Sequence[Pair], most: int = 0) -> Sequence[Child]:
    none = el("p", "Nothing in these articles stands with or against anything else in them.", class_="none")
    return pair_sections(whole, whole.pairs, most=most) if pairs else [none]


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
        section("Links", *_pairs(whole, whole.pairs), key="links") if whole.pairs else None,
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
        _title(report),
        controls(whole, report.claims, counted=ARTICLES),
        section("Articles", _contents(whole), key="articles"),
        section("Links", *_pairs(whole, report.pairs, _ON_INDEX), key="links"),
        section("Graph", graph(whole, tied), key="graph", standfirst="Claims with the weightiest links"),
        section("Sources", source_table(whole, report.claims), key="sources"),
        lede=_lede(report),
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
    agreements = kinds.count("independent") + kinds.count("echo")
    return el(
        "tr",
        el("th", el("a", title(document), href=whole.address(document), lang=document.lang), scope="row"),
        el("td", imprint(document)),
        *(el("td", str(number), class_="figure") for number in (len(claims), kinds.count("conflict"), agreements)),
        data_entry=True,
        **facets(whole, *claims),
    )
