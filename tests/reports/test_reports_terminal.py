"""What stands on the screen, compared whole."""

from dataclasses import replace

import pytest
from rich.cells import cell_len
from rich.text import Text

from claimcheck.model import (
    CORROBORATION_KINDS,
    Claim,
    Document,
    DocumentSummary,
    LinkKind,
    Quantity,
    Relation,
    Source,
    SourceKind,
    SourceSummary,
    Span,
)
from claimcheck.reports import (
    ClaimReport,
    ClaimsReport,
    DiffReport,
    DocumentsReport,
    LinksReport,
    Page,
    Pair,
    SourcesReport,
    get_format,
)

DIFF_80 = """\
A  Explosion im Hafen von Lindau
   Seeblick · 2026-03-02 · 2 claims · a0a0a0a0a0a0
B  Landratsamt zählt zwölf Hallen
   Uferbote · 2026-03-03 · 2 claims · b0b0b0b0b0b0

1 conflict · no agreements · 1 only in A · 1 only in B
[words]: not on the other side · below: who says so → who passed it on → outlet

Conflicts
quantity · at odds over a number · 0.83 · suggested
A  [Bei der Explosion] seien [35] Lagerhallen zerstört worden
   Edda Kranz → Seenachrichten → Seeblick · a1a1a1a1a1a1
B  [Zwölf] Lagerhallen seien zerstört worden
   Landratsamt → Uferbote · b1b1b1b1b1b1
   both count Lagerhallen: 35 against 12

Only in A
   eine Mitschuld
   Reederei → Seeblick · denial · a2a2a2a2a2a2

Only in B
   Kranz habe die Anlage im Mai prüfen lassen
   unnamed source → Uferbote · hedged · b2b2b2b2b2b2
"""

SHOW_80 = """\
[Bei der Explosion seien 35 Lagerhallen zerstört worden], <sagte>
{Hafenmeisterin Edda Kranz} der Agentur Seenachrichten am Montag.
[quote]   {speaker}   <cue>

claim        a1a1a1a1a1a1
source       Edda Kranz (person)
speaker      Hafenmeisterin Edda Kranz
cue          sagte
to           der Agentur Seenachrichten
chain        Edda Kranz → Seenachrichten → Seeblick
grade        F6 (reliability cannot be judged; truth cannot be judged)
type         Indirect, found by frame
certainty    asserted
quantities   35 Lagerhallen (35)
dates        am Montag (2026-03-02)
document     Explosion im Hafen von Lindau
             Seeblick · 2026-03-02 · a0a0a0a0a0a0

1 link

conflicts · quantity · 0.83 · suggested
   Zwölf Lagerhallen seien zerstört worden
   Landratsamt → Uferbote · b1b1b1b1b1b1
   both count Lagerhallen: 35 against 12
"""

SIDE_BY_SIDE_120 = """\
A  [Bei der Explosion] seien [35] Lagerhallen zerstört        B  [Zwölf] Lagerhallen seien zerstört worden
   worden                                                        Landratsamt → Uferbote · b1b1b1b1b1b1
   Edda Kranz → Seenachrichten → Seeblick · a1a1a1a1a1a1
   both count Lagerhallen: 35 against 12
"""


def show(report, width=80, colour=False):
    return "".join(get_format("terminal").render(report, Page(width, colour)))


def test_diff_at_80_columns(harbour):
    assert show(harbour.diff) == DIFF_80


def test_claim_at_80_columns(harbour):
    assert show(ClaimReport(harbour.halls_a, harbour.a, (harbour.conflict,))) == SHOW_80


@pytest.mark.parametrize(
    ("low", "high", "shown"),
    [
        (35, 35, "35"),
        (9000, 1e15, "at least 9,000"),
        (0, 9000, "at most 9,000"),
        (0, 0, "0"),
        (0, 1e15, "at least 0"),
        (1000, 2500.5, "1,000 to 2,500.5"),
    ],
)
def test_the_limits_of_a_quantity_in_words(harbour, low, high, shown):
    claim = replace(harbour.halls_a, quantities=(Quantity(low, low, high, "Hallen", "so viele Hallen"),))
    assert f"quantities   so viele Hallen ({shown})\n" in show(ClaimReport(claim, harbour.a))


@pytest.mark.parametrize(
    "text", ["date 2020-01 Der Hafen ist zu.", "date: 2020-01-07\n\nDer Hafen ist zu.", "Der Hafen ist zu."]
)
def test_an_untitled_document_is_called_by_the_words_behind_its_date(harbour, text):
    untitled = replace(harbour.a, title=None, text=text)
    assert f"{untitled.id}  Der Hafen ist zu.\n" in show(DocumentsReport((DocumentSummary(untitled, 1),)))


def test_diff_sets_the_sides_next_to_each_other_where_there_is_room(harbour):
    assert SIDE_BY_SIDE_120 in show(harbour.diff, 120)


@pytest.mark.parametrize("width", [60, 79, 80, 100, 119, 120, 160, 200])
@pytest.mark.parametrize("colour", [False, True])
def test_no_line_is_wider_than_the_page(harbour, width, colour):
    long = replace(harbour.halls_a, text="Donaudampfschifffahrtsgesellschaft " * 20 + "x" * 300)
    pair = replace(harbour.conflict, a=long)
    source = SourceSummary(
        Source("Edda Kranz", SourceKind.PERSON), 3, 2, tuple(f"Blatt {n}" for n in range(40)), ("K",)
    )
    for report in (
        replace(harbour.diff, conflicts=(pair,), only_a=(long,)),
        ClaimReport(long, harbour.a, (harbour.conflict,)),
        ClaimsReport((long,)),
        LinksReport((pair,)),
        SourcesReport((source,)),
        DocumentsReport((DocumentSummary(replace(harbour.a, title="Lang " * 60, path="/pfad" * 50), 1),)),
    ):
        lines = Text.from_ansi(show(report, width, colour)).plain.splitlines()
        assert max(map(cell_len, lines)) <= width


def test_colour_adds_styles_and_changes_no_word(harbour):
    styled = show(harbour.diff, 80, colour=True)
    assert "\x1b[1;31mConflicts\x1b[0m" in styled
    assert "\x1b[3mboth count Lagerhallen: 35 against 12\x1b[0m" in styled
    shown = Text.from_ansi(styled).plain.replace("marked", "words").split()
    assert shown == show(harbour.diff).replace("[", "").replace("]", "").split()


def test_colour_marks_speaker_cue_and_quote_without_brackets(harbour):
    first = show(ClaimReport(harbour.halls_a, harbour.a), 200, colour=True).splitlines()[0]
    assert "\x1b[1mBei der Explosion seien 35 Lagerhallen zerstört worden\x1b[0m" in first
    assert "\x1b[1;35msagte\x1b[0m" in first
    assert "\x1b[1;36mHafenmeisterin Edda Kranz\x1b[0m" in first


def test_a_pipe_gets_every_text_on_one_line(harbour):
    long = replace(harbour.halls_a, text="sehr lang " * 200)
    assert ("sehr lang " * 200).strip() in show(ClaimsReport((long,)), width=None)


def test_a_claim_with_several_counterparts_is_written_once(harbour):
    other = Pair(replace(harbour.link, b="b2b2b2b2b2b2"), harbour.halls_a, harbour.check_b)
    unrelated = Pair(replace(harbour.link, a="a2a2a2a2a2a2"), harbour.denial_a, harbour.halls_b)
    for width in (80, 120):
        written = show(DiffReport(harbour.a, harbour.b, (harbour.conflict, unrelated, other)), width)
        assert written.count("Edda Kranz") == 1
        first, again, _ = written.partition("A  as above")
        assert again
        assert "Landratsamt" in first
        assert "eine Mitschuld" not in first


@pytest.mark.parametrize("kind", LinkKind)
def test_every_kind_of_link_has_a_meaning_in_a_diff(harbour, kind):
    relation = Relation.CORROBORATES if kind in CORROBORATION_KINDS else Relation.CONFLICTS
    pair = replace(harbour.conflict, link=replace(harbour.link, relation=relation, kind=kind))
    assert f"\n{kind.value} · " in show(DiffReport.of(harbour.a, harbour.b, [pair]))


def test_an_overtaken_side_is_an_update_and_no_conflict(harbour):
    pair = replace(harbour.conflict, link=replace(harbour.link, superseded="a"))
    written = show(DiffReport(harbour.a, harbour.b, updates=(pair,)))
    assert "no conflicts · 1 update · no agreements" in written
    assert "Updates\nquantity · 0.83 · A has been overtaken · suggested\n" in written
    assert "Conflicts" not in written


def test_markup_and_controls_of_an_article_stay_text(harbour):
    claim = replace(harbour.halls_a, text="[bold red]laut[/] \x1b[2J :smile: \u202eabc")
    for colour in (False, True):
        assert r"[bold red]laut[/] \x1b[2J :smile: \u202eabc" in show(ClaimsReport((claim,)), 120, colour)


def test_a_speaker_whom_an_earlier_sentence_names_is_shown_too():
    text = "Der Bürgermeister trat vor die Presse. " + "Es regnete stark. " * 3 + "Man werde die Brücke sperren."
    quote = Span(text.index("Man werde"), len(text) - 1)
    claim = Claim("c0", "d0", quote.of(text), quote=(quote,), speaker=(Span(0, 17),))
    first = show(ClaimReport(claim, Document("d0", text)), 200).splitlines()[0]
    assert first == "{Der Bürgermeister} trat vor die Presse. … [Man werde die Brücke sperren]."


def test_a_claim_without_its_document_text_shows_its_own_words(harbour):
    first = show(ClaimReport(harbour.halls_a, Document(harbour.a.id, "")), 200).splitlines()[0]
    assert first == "[Bei der Explosion seien 35 Lagerhallen zerstört worden]"


def test_lists(harbour):
    assert show(ClaimsReport((harbour.denial_a,))) == (
        "a2a2a2a2a2a2  Reederei → Seeblick · denial · 2026-03-02\n  eine Mitschuld\n\n1 claim\n"
    )
    source = SourceSummary(Source("Edda Kranz", SourceKind.PERSON), 3, 1, ("Seeblick",), ("Edda Kranz", "Kranz"))
    assert show(SourcesReport((source,))) == (
        "    3  Edda Kranz · person · 1 document: Seeblick\n       also Kranz\n\n1 source\n"
    )
    assert show(DocumentsReport((DocumentSummary(harbour.a, 2),))) == (
        "a0a0a0a0a0a0  Explosion im Hafen von Lindau\n  Seeblick · 2026-03-02 · de · 2 claims\n\n1 document\n"
    )


def test_empty_lists_say_so():
    assert show(ClaimsReport(())) == "no claims\n"
    assert show(SourcesReport(())) == "no sources\n"
    assert show(DocumentsReport(())) == "no documents\n"
    assert show(LinksReport(())) == "no links\n"
