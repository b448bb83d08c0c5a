"""JSON, JSON lines, CSV and Markdown."""

import csv
import io
import json
from dataclasses import replace

import pytest
from jsonschema import Draft202012Validator

from claimcheck.interchange import claim_from_json, link_from_json
from claimcheck.judgements import (
    Action,
    Decision,
    DecisionSummary,
    Description,
    Grade,
    Mention,
    Occurrence,
)
from claimcheck.model import (
    Anonymity,
    AnonymousRole,
    Credibility,
    DocumentSummary,
    Reliability,
    Source,
    SourceKind,
    SourceSummary,
    Span,
)
from claimcheck.reports import (
    AnonymousReport,
    ChainReport,
    ClaimReport,
    ClaimsReport,
    DecisionsReport,
    DocumentsReport,
    GradesReport,
    Hop,
    HopRole,
    LinksReport,
    SourcesReport,
    format_names,
    get_format,
)
from claimcheck.reports.schema import reports_schema

WHEN = "2026-03-02T10:00:00Z"
EDDA, OFFICIAL = Source("Edda Kranz", SourceKind.PERSON), Source("US-Beamter", SourceKind.ANONYMOUS)
TOLD = Anonymity(AnonymousRole.OFFICIAL, 2, "weil sie nicht befugt waren")
MERGE = Decision(Action.MERGE, "mk", WHEN, Source("Kranz", SourceKind.PERSON), EDDA, note="dieselbe", number=1)
UNDO = Decision(Action.UNDO, "lw", WHEN, undoes=1, number=2)
SPLIT = Decision(
    *(Action.SPLIT, "mk", WHEN, EDDA, OFFICIAL),
    document="a0a0a0a0a0a0",
    words="sie",
    mentions=(Mention("Kranz"),),
    number=3,
)
BY_LETTER = Grade(EDDA, Reliability.B, "mk", WHEN)
SOURCE_HOP = Hop(HopRole.SOURCE, "Edda Kranz", SourceKind.PERSON, (Span(112, 117),), False, "Kranz", MERGE, BY_LETTER)
RELAY_HOP = Hop(HopRole.RELAY, "Seenachrichten", SourceKind.MEDIA, (Span(0, 3),), elsewhere=True)


def render(name, report):
    return "".join(get_format(name).render(report))


@pytest.fixture
def reports(harbour):
    source = SourceSummary(Source("Edda Kranz", SourceKind.PERSON), 3, 2, ("Seeblick", "Uferbote"), ("Kranz",))
    return {
        "claims": ClaimsReport((harbour.halls_a, harbour.check_b)),
        "sources": SourcesReport((source,)),
        "documents": DocumentsReport((DocumentSummary(harbour.a, 2), DocumentSummary(harbour.b, 2))),
        "links": LinksReport((harbour.conflict,)),
        "claim": ClaimReport(harbour.halls_a, harbour.a, (harbour.conflict,)),
        "diff": harbour.diff,
        "chain": ChainReport(harbour.halls_a, harbour.a, (SOURCE_HOP, RELAY_HOP, Hop(HopRole.OUTLET, "Seeblick"))),
        "anonymous": AnonymousReport((Description(OFFICIAL, (Occurrence(harbour.a, 2, ("er",), (TOLD,)),)),)),
        "decisions": DecisionsReport((DecisionSummary(MERGE, 2, UNDO), DecisionSummary(SPLIT), DecisionSummary(UNDO))),
        "grades": GradesReport((BY_LETTER, Grade("a1a1a1a1a1a1", Credibility.DOUBTFUL, "mk", WHEN, "nanu"))),
    }


def test_formats_are_found_by_name():
    assert set(format_names()) == {"csv", "html", "json", "jsonl", "markdown", "terminal"}
    with pytest.raises(KeyError, match="no such format: 'yaml'"):
        get_format("yaml")


def test_every_format_writes_every_report(reports):
    for name in format_names():
        for report in reports.values():
            assert render(name, report).endswith("\n")


def test_json_names_its_schema(reports):
    for name, report in reports.items():
        assert json.loads(render("json", report))["schema"] == f"claimcheck/{name}/1"


def test_json_is_what_its_schema_says(reports):
    validator = Draft202012Validator(reports_schema())
    for name, report in reports.items():
        assert validator.is_valid(json.loads(render("json", report))), name


def test_json_lines_of_claims_and_links_are_the_interchange_format(harbour, reports):
    claims = [claim_from_json(json.loads(line)) for line in render("jsonl", reports["claims"]).splitlines()]
    # The words that show a relay are not part of the interchange.
    assert claims == [replace(harbour.halls_a), harbour.check_b]
    (link,) = (link_from_json(json.loads(line)) for line in render("jsonl", reports["links"]).splitlines())
    assert link == harbour.link


def test_json_diff_is_oriented_by_document(harbour):
    """The conflict's first claim is that of document A, though the link has it second."""
    report = replace(harbour.diff, a=harbour.b, b=harbour.a, conflicts=(harbour.conflict.turned(),))
    written = json.loads(render("json", replace(report, only_a=(), only_b=())))
    (conflict,) = written["conflicts"]
    assert (conflict["a"], conflict["claim_a"]["doc"]) == ("b1b1b1b1b1b1", written["a"]["id"])
    assert conflict["claim_b"]["chain"] == ["Edda Kranz", "Seenachrichten", "Seeblick"]
    assert written["counts"] == {"conflicts": 1, "updates": 0, "agreements": 0, "verdicts": 0, "only_a": 0, "only_b": 0}


def test_json_lines_of_a_diff_name_the_section(harbour):
    sections = [json.loads(line)["section"] for line in render("jsonl", harbour.diff).splitlines()]
    assert sections == ["conflict", "only_a", "only_b"]


def test_csv_has_as_many_cells_as_columns(reports):
    for report in reports.values():
        header, *rows = csv.reader(io.StringIO(render("csv", report)))
        assert rows
        assert {len(row) for row in rows} == {len(header)}


def test_csv_of_claims(reports):
    first = next(csv.DictReader(io.StringIO(render("csv", reports["claims"]))))
    assert first["source"] == "Edda Kranz"
    assert first["via"] == "Seenachrichten"
    assert first["dates"] == "2026-03-02/2026-03-02"


def test_csv_starts_no_formula(harbour):
    claim = replace(harbour.halls_a, text="=cmd|' /C calc'!A0", speaker_text="@SUM(A1)")
    row = next(csv.DictReader(io.StringIO(render("csv", ClaimsReport((claim,))))))
    assert row["text"] == "'=cmd|' /C calc'!A0"
    assert row["speaker_text"] == "'@SUM(A1)"


def test_markdown_of_a_diff(harbour):
    assert render("markdown", harbour.diff) == (
        "# Diff\n"
        "\n"
        "- A: **Explosion im Hafen von Lindau** (Seeblick, 2026-03-02)\n"
        "- B: **Landratsamt zählt zwölf Hallen** (Uferbote, 2026-03-03)\n"
        "\n"
        "Conflicts: 1, updates: 0, agreements: 0, only in A: 1, only in B: 1\n"
        "\n"
        "## Conflicts\n"
        "\n"
        "- **conflicts, quantity** (0.83, suggested)\n"
        "  - A: **Bei der Explosion** seien **35** Lagerhallen zerstört worden"
        " — *Edda Kranz → Seenachrichten → Seeblick* (asserted)\n"
        "  - B: **Zwölf** Lagerhallen seien zerstört worden — *Landratsamt → Uferbote* (asserted)\n"
        "  - both count Lagerhallen: 35 against 12\n"
        "\n"
        "## Updates\n"
        "\n"
        "None.\n"
        "\n"
        "## Agreements\n"
        "\n"
        "None.\n"
        "\n"
        "## Only in A\n"
        "\n"
        "- eine Mitschuld — *Reederei → Seeblick* (denial)\n"
        "\n"
        "## Only in B\n"
        "\n"
        "- Kranz habe die Anlage im Mai prüfen lassen — *unnamed source → Uferbote* (hedged)\n"
    )


def test_markdown_takes_nothing_in_a_text_for_markup(harbour):
    written = render("markdown", ClaimsReport((replace(harbour.halls_a, text="<b>*fett*</b> [x](y) | `z`"),)))
    assert r"\<b\>\*fett\*\</b\> \[x\](y) \| \`z\`" in written
