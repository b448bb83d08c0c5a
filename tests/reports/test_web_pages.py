"""Whole pages: what stands in them, that nothing in them acts, that they lead nowhere but to each other."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from dataclasses import replace

import pytest
from web_corpora import HARM, courses, hostile, large
from web_reading import find, parsed, words

from claimcheck.model import Link, LinkKind, Relation
from claimcheck.reports import ClaimReport, ClaimsReport, CorpusReport, DiffReport, LinksReport, Pair, get_format
from claimcheck.reports.safety import visible
from claimcheck.reports.web.corpus import corpus_page
from claimcheck.reports.web.site import ON_ONE_PAGE, corpus_pages


@pytest.fixture
def corpus(harbour):
    claims = (harbour.halls_a, harbour.denial_a, harbour.halls_b, harbour.check_b)
    return CorpusReport((harbour.a, harbour.b), claims, (harbour.conflict,))


@pytest.fixture
def page(corpus):
    return parsed(corpus_page(corpus))


@pytest.fixture
def diff_page(harbour):
    return parsed("".join(get_format("html").render(harbour.diff)))


def test_every_claim_is_marked_in_the_text_in_its_language(page, harbour):
    texts = find(page, "article.article .text")
    assert [text.get("lang") for text in texts] == ["de", "de"]
    quotes = [words(quote) for quote in find(texts[0], ".quote")]
    assert quotes == [harbour.halls_a.text, harbour.denial_a.text]
    assert find(texts[0], ".quote")[1].get("class").split()[2:] == ["denial", "indirect"]


def test_the_text_is_whole(page, harbour):
    for sup in find(page, "sup"):
        sup.drop_tree()
    assert [words(text) for text in find(page, ".article .text")] == [harbour.a.text, harbour.b.text]


def test_a_reference_says_who_speaks_how_surely_and_what_it_is_tied_to(page):
    labels = [each.get("aria-label") for each in find(page, ".reference")]
    assert labels[:2] == ["claim 1, Edda Kranz, asserted, conflict", "claim 2, Reederei, denial"]
    assert words(find(page, ".reference")[0]) == "EK1≠"


def test_a_note_tells_chain_and_reason_without_any_script(page):
    note = find(page, ".note")[0]
    assert words(find(note, ".chain")[0]) == "Edda Kranzthrough → Seenachrichtenthrough → Seeblick"
    assert "both count Lagerhallen: 35 against 12" in words(find(note, ".tie .reasons")[0])


def test_every_address_within_the_page_is_there_and_no_id_twice(page):
    ids = Counter(element.get("id") for element in page.iter() if element.get("id"))
    assert max(ids.values()) == 1
    assert {link.get("href")[1:] for link in find(page, "a[href]")} <= set(ids)


def test_a_pair_marks_the_words_that_differ(page):
    pair = find(page, ".pair.conflict")[0]
    assert [words(mark) for mark in find(pair, "mark.figure")] == ["35", "Zwölf"]
    assert "score 0.83" in words(pair)


def test_landmarks_headings_and_labels(page):
    assert [len(find(page, name)) for name in ("h1", "main", "header", "nav", "footer", "aside")] == [1] * 6
    levels = [int(element.tag[1]) for element in page.iter() if re.fullmatch("h[1-6]", str(element.tag))]
    assert all(after - before <= 1 for before, after in zip(levels, levels[1:], strict=False))
    assert page.get("lang") == "en"
    assert find(page, "label")[0].get("for") == find(page, "input")[0].get("id")
    assert find(page, "output[aria-live=polite]")
    assert all(element.get("aria-label") for element in find(page, "aside, form, svg, .node"))


def test_the_graph_has_sources_claims_and_arcs(page):
    graph = find(page, ".graph")[0]
    assert [words(name) for name in find(graph, ".name")][:2] == ["Edda Kranz", "Landratsamt"]
    assert len(find(graph, ".node")) == 4
    assert [arc.get("class") for arc in find(graph, ".arc")] == ["arc conflict"]


def test_sources_that_have_ties_are_neighbours_in_the_graph():
    names = [words(name) for name in find(parsed(corpus_page(large(4))), ".graph .name")]
    assert names == ["Zeuge 0", "Zeuge 1", "Zeuge 2", "Zeuge 3", "unnamed source"]


def test_the_page_may_load_nothing(page):
    policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert "http" not in policy
    assert not page.xpath("//@src | //link[not(starts-with(@href, 'data:'))] | //@style")


def test_a_diff_has_both_sides_and_what_only_one_has(diff_page):
    assert [words(head) for head in find(diff_page, ".versus h2")] == [
        "A Explosion im Hafen von Lindau",
        "B Landratsamt zählt zwölf Hallen",
    ]
    assert words(find(diff_page, ".lede")[0]) == "1 conflict; 1 only in A, 1 only in B."
    assert [words(each) for each in find(diff_page, "#only h4")] == ["Only in A (1)", "Only in B (1)"]


def test_a_diff_of_claims_without_texts(harbour):
    bare = replace(harbour.diff, a=replace(harbour.a, text=""), b=replace(harbour.b, text=""))
    page = parsed("".join(get_format("html").render(bare)))
    assert find(page, ".pair")
    assert not find(page, "#articles")


def test_an_empty_diff(harbour):
    page = parsed("".join(get_format("html").render(DiffReport(harbour.a, harbour.b))))
    assert "no links between claims" in words(find(page, ".lede")[0]).lower()


def test_links_without_their_articles_lead_nowhere(harbour):
    page = parsed("".join(get_format("html").render(LinksReport((harbour.conflict,)))))
    assert not find(page, ".pair a")


def test_no_report_leads_to_a_place_that_is_not_there(harbour):
    claims = (harbour.halls_a, replace(harbour.check_b, quote=()))
    bare = replace(harbour.diff, a=replace(harbour.a, text=""), b=replace(harbour.b, text="kurz"))
    short = CorpusReport((harbour.a, replace(harbour.b, text="kurz")), claims)
    reports = [ClaimsReport(claims), ClaimReport(harbour.halls_a, harbour.a, (harbour.conflict,)), harbour.diff, bare]
    within = Link("a1a1a1a1a1a1", "a2a2a2a2a2a2", Relation.CONFLICTS, LinkKind.DENIAL, 0.5, None, ("denied",))
    reports.append(ClaimReport(harbour.halls_a, harbour.a, (Pair(within, harbour.halls_a, harbour.denial_a),)))
    for written in (*("".join(get_format("html").render(report)) for report in reports), corpus_page(short)):
        page = parsed(written)
        assert {link.get("href")[1:] for link in find(page, "a[href]")} <= set(page.xpath("//@id"))


def test_nothing_in_an_article_becomes_markup():
    written = corpus_page(hostile())
    page = parsed(written)
    assert len(find(page, "script")) == len(find(page, "style")) == 1
    assert not find(page, "img, iframe, b b")
    assert not [name for element in page.iter() for name in element.attrib if name.startswith("on")]
    assert all(link.get("href").startswith(("#", "data:")) for link in page.xpath("//*[@href]"))
    text = words(find(page, ".article .text")[0])
    assert all(visible(harm) in text for harm in HARM)
    assert not re.search(
        "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]", written
    )


def test_nothing_in_many_articles_leads_out_of_the_folder():
    few, report = hostile(), large(ON_ONE_PAGE)
    pages = corpus_pages(
        CorpusReport(report.documents + few.documents, report.claims + few.claims, report.pairs + few.pairs),
        "index.html",
        "articles",
    )
    assert all(re.fullmatch(r"index\.html|articles/[a-z0-9_-]+\.html", path) for path in pages)
    assert len(pages) == ON_ONE_PAGE + 3


def test_few_articles_stand_on_one_page():
    assert list(corpus_pages(large(ON_ONE_PAGE), "x.html", "x")) == ["x.html"]


def test_of_many_the_index_comes_last_and_every_address_leads_somewhere():
    pages = corpus_pages(large(ON_ONE_PAGE + 5), "x.html", "x")
    assert list(pages)[-1] == "x.html"
    trees = {path: parsed(page) for path, page in pages.items()}
    ids = {path: set(tree.xpath("//@id")) for path, tree in trees.items()}
    for path, tree in trees.items():
        for link in find(tree, "a[href]"):
            target, _, place = link.get("href").partition("#")
            target = posixpath.normpath(posixpath.join(posixpath.dirname(path), target)) if target else path
            assert target in pages
            assert not place or place in ids[target]


def test_five_hundred_articles_stay_small():
    pages = corpus_pages(large(500), "index.html", "articles")
    assert len(pages) == 501
    assert len(pages["index.html"]) < 1_000_000
    assert max(len(page) for path, page in pages.items() if path != "index.html") < 80_000
    assert len(find(parsed(pages["index.html"]), "#articles tbody tr")) == 500


@pytest.fixture
def others(corpus):
    """Every other report that has a page of its own."""
    return {kind: parsed("".join(get_format("html").render(report))) for kind, report in courses(corpus).items()}


def test_a_link_says_whether_a_person_confirmed_it(harbour, diff_page, others):
    assert [words(each) for each in find(diff_page, ".pair .review")] == ["suggested"]
    for kind in ("conflicts", "corroboration", "voices"):
        assert words(find(others[kind], ".pair .review")[0]).startswith("confirmed by Bei der Explosion")


def test_versions_side_by_side_with_what_is_different(others):
    cards = find(others["history"], ".pair")
    assert [words(find(card, ".verdict b")[0]) for card in cards] == ["changed", "dropped", "added"]
    assert [words(mark) for mark in find(cards[0], "mark")] == [
        "Bei der Explosion",
        "35 Lagerhallen",
        "Zwölf Lagerhallen",
    ]
    assert "source: " in words(find(cards[0], ".reasons")[0])


def test_a_timeline_leads_from_a_claim_to_the_one_before(others):
    (link,) = find(others["timeline"], ".reasons a")
    assert find(others["timeline"], link.get("href"))
    assert [words(each) for each in find(others["timeline"], "h2")] == ["2026-03-02", "2026-03-03", "undated"]


def test_a_witness_is_a_tree_from_root_to_claim(others):
    tree = find(others["corroboration"], ".tree")[0]
    assert words(tree).startswith("Edda KranzSeenachrichtenSeeblickBei der Explosion")


def test_agreement_of_unknown_origin_is_no_independent_one(harbour):
    link = Link("a1a1a1a1a1a1", "b2b2b2b2b2b2", Relation.CORROBORATES, LinkKind.INDEPENDENT, 0.5, None, ("both",))
    pair = Pair(link, harbour.halls_a, harbour.check_b)
    page = parsed("".join(get_format("html").render(LinksReport((pair,)))))
    assert words(find(page, ".pair .verdict b")[0]) == "agreement, origin unknown"
    assert words(find(page, ".lede")[0]) == "1 link: 1 agreement of unknown origin."
