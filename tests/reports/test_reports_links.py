"""Reports on links: who agrees, who cites whom, what stands against each other, why."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import pytest

from claimcheck.model import (
    Claim,
    Document,
    Explanation,
    Finding,
    Link,
    LinkKind,
    Relation,
    Relay,
    Review,
    Ruling,
    Source,
    SourceKind,
)
from claimcheck.provenance import circles, corroboration, trails
from claimcheck.reports import (
    CircularReport,
    ConflictsReport,
    CorroborationReport,
    DiffReport,
    LinksReport,
    Page,
    Pair,
    WhyReport,
    format_names,
    get_format,
)

FIRE = Source("Feuerwehr", SourceKind.ORGANISATION)


def told(id: str, text: str, source: Source, outlet: str, *via: str) -> Claim:
    return Claim(id, f"d{id}", text, source=source, via=tuple(map(Relay, via)), outlet=outlet, published="2026-03-02")


def agree(a: Claim, b: Claim) -> Link:
    return Link(a.id, b.id, Relation.CORROBORATES, LinkKind.ECHO, 0.8, reasons=("both tell of the halls",))


HERE = told("a1", "Zwölf Hallen brannten", FIRE, "Seeblick")
AGENCY = told("a2", "Ein Dutzend Hallen brannte ab", FIRE, "Uferbote", "dpa")
RUMOUR = told("a3", "Zwölf Hallen seien verbrannt", Source("Medienberichte", SourceKind.MEDIA), "Bergpost")
ROUND = (
    told("b1", "Der Kran fiel um", Source("Uferbote", SourceKind.MEDIA), "Seeblick"),
    told("b2", "Der Kran sei gefallen", Source("Seeblick", SourceKind.MEDIA), "Uferbote"),
)


def show(report, width=80):
    return "".join(get_format("terminal").render(report, Page(width)))


def render(name, report):
    return "".join(get_format(name).render(report))


@pytest.fixture
def confirmed(harbour):
    link = harbour.link
    ruling = Ruling(link.a, link.b, Review.CONFIRMED, link.relation, link.kind, "Ada", "2026-03-04", "gezählt")
    return replace(harbour.conflict, ruling=ruling)


@pytest.fixture
def agreed(harbour):
    claims = (HERE, AGENCY, RUMOUR)
    found = corroboration(HERE, claims, [agree(HERE, AGENCY), agree(HERE, RUMOUR)])
    return CorroborationReport(found, (harbour.conflict,))


@pytest.fixture
def circular():
    found = trails([RUMOUR], [])
    return CircularReport(tuple(circles(ROUND, [agree(*ROUND)])), tuple(found.values()))


@pytest.fixture
def unlinked(harbour):
    findings = (Finding("rare word", 0.5, 0.125, ("Hallen",), ("Lagerhallen",)), Finding("distant", 0.4, -0.25))
    explanation = Explanation(0.21, 0.39, findings, missing=("too little is shared",))
    return WhyReport(harbour.halls_a, harbour.check_b, explanation)


TREE = """\
3 articles, 1 independent root, 1 unknown, 1 conflict
root → relay → outlet → claim

1  Feuerwehr · 2 claims
   → Feuerwehr
     → Seeblick
         Zwölf Hallen brannten
         a1 · 2026-03-02 · the claim asked for
     → dpa
       → Uferbote
           Ein Dutzend Hallen brannte ab
           a2 · 2026-03-02
           echo of a1: both go back to Feuerwehr

2  Medienberichte · 1 claim · unknown, no further witness
   → Medienberichte
     → Bergpost
         Zwölf Hallen seien verbrannt
         a3 · 2026-03-02

Conflicts

conflicts · quantity · 0.83 · suggested
"""

CIRCLE = """\
Seeblick ← Uferbote ← Seeblick
  Seeblick has it from Uferbote:
    Der Kran fiel um
    Uferbote → Seeblick · 2026-03-02 · b1
  Uferbote has it from Seeblick:
    Der Kran sei gefallen
    Seeblick → Uferbote · 2026-03-02 · b2

Trails that end in reports of which none is named

Zwölf Hallen seien verbrannt
  Medienberichte → Bergpost · 2026-03-02 · a3

1 circle, 1 trail
"""


def test_a_tree_shows_who_only_echoes_whom(agreed):
    assert show(agreed).startswith(TREE)


def test_a_circle_shows_the_claims_of_each_step(circular):
    assert show(circular) == CIRCLE


def test_no_circles():
    assert show(CircularReport(())) == "no circles, no trails\n"


def test_why_not_tells_what_is_missing_and_what_weighs_how_much(unlinked):
    shown = show(unlinked)
    assert "no link\n - too little is shared\n" in shown
    assert "rare word      +0.12  A Hallen  B Lagerhallen\n" in shown
    assert "distant        -0.25  strength 0.40\n" in shown
    assert "0.21 likely" in shown


def test_why_of_a_link_gives_its_verdict_and_who_confirmed_it(harbour, confirmed):
    report = WhyReport(harbour.halls_a, harbour.halls_b, Explanation(0.9, 0.39, link=harbour.link), confirmed.ruling)
    assert show(report).startswith("conflicts · quantity · 0.83 · confirmed by Ada: gezählt\nA  [Bei der Explosion]")


def test_updates_stand_apart_from_conflicts(harbour):
    update = replace(harbour.conflict, link=replace(harbour.link, superseded="a"))
    shown = show(ConflictsReport((harbour.conflict,), (update,)))
    alarm, heading, rest = shown.partition("Updates\n\n")
    assert heading
    assert "overtaken" not in alarm
    assert "A has been overtaken" in rest
    assert shown.endswith("1 conflict, 1 update\n")
    assert show(ConflictsReport(())) == "no conflicts\n"


@pytest.mark.parametrize("name", format_names())
def test_every_format_writes_every_report(name, agreed, circular, unlinked, harbour):
    for report in (agreed, circular, unlinked, ConflictsReport((harbour.conflict,))):
        assert render(name, report).endswith("\n")


def test_json_of_a_corroboration(agreed):
    written = json.loads(render("json", agreed))
    assert written["schema"] == "claimcheck/corroboration/1"
    assert written["counts"] == {"articles": 3, "independent": 1, "unknown": 1}
    first, second = written["witnesses"]
    assert (first["roots"], first["known"], first["claims"]) == (["Feuerwehr"], True, ["a1", "a2"])
    assert first["tree"][0]["branches"][1]["branches"][0]["claims"][0]["id"] == "a2"
    assert first["echoes"] == [{"claim": "a2", "of": "a1", "reason": "both go back to Feuerwehr"}]
    assert second["known"] is False
    assert len(written["conflicts"]) == 1


def test_json_of_circles_conflicts_and_why(circular, unlinked, harbour):
    written = json.loads(render("json", circular))
    assert written["circles"][0]["media"] == ["Seeblick", "Uferbote"]
    assert written["trails"][0]["stations"] == ["Medienberichte", "Bergpost"]
    assert json.loads(render("json", ConflictsReport((harbour.conflict,))))["conflicts"][0]["review"] == "suggested"
    why = json.loads(render("json", unlinked))
    assert (why["link"], why["review"], why["missing"]) == (None, None, ["too little is shared"])
    first = {"sign": "rare word", "strength": 0.5, "effect": 0.125, "a": ["Hallen"], "b": ["Lagerhallen"]}
    assert why["findings"][0] == first


def test_a_pair_as_a_record_names_the_link_and_who_decided(confirmed):
    (record,) = map(json.loads, render("jsonl", LinksReport((confirmed,))).splitlines())
    assert record["id"] == f"{confirmed.link.a}..{confirmed.link.b}"
    assert (record["review"], record["reviewer"], record["comment"]) == ("confirmed", "Ada", "gezählt")
    assert record["witness"] is None


def test_csv_has_a_row_a_claim_with_its_trail(agreed):
    rows = list(csv.DictReader(io.StringIO(render("csv", agreed))))
    assert [(row["witness"], row["known"], row["trail"], row["echo_of"]) for row in rows] == [
        ("1", "yes", "Feuerwehr → Seeblick", ""),
        ("1", "yes", "Feuerwehr → dpa → Uferbote", "a1"),
        ("2", "no", "Medienberichte → Bergpost", ""),
    ]


def test_markdown_nests_the_tree(agreed):
    written = render("markdown", agreed)
    assert "- **Feuerwehr** (known)\n  - Feuerwehr\n    - Seeblick\n      - Zwölf Hallen brannten" in written
    assert "\n## Conflicts\n\n- **conflicts, quantity** (0.83, suggested)" in written


@pytest.mark.parametrize(
    ("other", "kind", "shown", "meaning"),
    [
        (AGENCY, LinkKind.ECHO, "echo", "one origin told twice"),
        (AGENCY, LinkKind.INDEPENDENT, "independent", "two origins"),
        (RUMOUR, LinkKind.INDEPENDENT, "origin unknown", "maybe no second witness"),
    ],
)
def test_an_agreement_says_whether_it_is_a_second_witness(other, kind, shown, meaning):
    pair = Pair(replace(agree(HERE, other), kind=kind), HERE, other)
    assert show(LinksReport((pair,))).startswith(f"corroborates · {shown} · 0.80 · suggested\n")
    document = Document("d", "Text")
    assert f"\n{shown} · {meaning} · 0.80 · suggested\n" in show(DiffReport(document, document, agreements=(pair,)))
