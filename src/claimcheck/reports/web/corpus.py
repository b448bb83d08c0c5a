"""A corpus on one page: links, articles side by side, graph, sources."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from claimcheck.model import Claim, Document
from claimcheck.reports.layout.lists import count
from claimcheck.reports.values import CorpusReport
from claimcheck.reports.web.articles import article
from claimcheck.reports.web.claims import facets
from claimcheck.reports.web.controls import controls
from claimcheck.reports.web.edition import Edition, edition
from claimcheck.reports.web.graph import graph
from claimcheck.reports.web.markup import Child, Markup, el, join
from claimcheck.reports.web.sections import pair_sections, section, tally
from claimcheck.reports.web.shell import page

_HINT = "Choose a marked claim, or its number behind it: here stands who says so, through whom, and what it is tied to."


def corpus_page(report: CorpusReport) -> str:
    """A corpus on one page, however many articles it has."""
    whole = edition(report.documents, report.claims, report.pairs)
    nav = ["Links", "Articles", "Graph", "Sources"]
    return page(
        page_title(report),
        controls(whole, report.claims, articles=len(report.documents) > 1),
        section(
            "Links",
            *links(whole),
            key="links",
            standfirst="What the articles share, and where they part",
        ),
        section("Articles", reading_room(whole, report.documents), key="articles"),
        section("Graph", graph(whole, report.claims), key="graph", standfirst="Sources, claims and what ties them"),
        section("Sources", source_table(whole, report.claims), key="sources"),
        lede=summary(report),
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


def page_title(report: CorpusReport) -> str:
    """What the page is called."""
    return f"“{report.topic}”: who says what" if report.topic else "Who says what"


def summary(report: CorpusReport) -> str:
    """What there is, in a sentence."""
    return f"{count(len(report.documents), 'article')}, {count(len(report.claims), 'claim')}: {tally(report.pairs)}."


def links(whole: Edition, most: int = 0) -> Sequence[Child]:
    """The pairs sort by sort, at most so many of each; or that there are none."""
    none = el("p", "Nothing in these articles stands with or against anything else in them.", class_="none")
    return pair_sections(whole, whole.pairs, most=most) or [none]
