from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.extraction.quotations import find_quotations
from claimcheck.extraction.segments import segment
from claimcheck.languages import get_language
from claimcheck.model import Quotation, QuotationType, spans_text

WORDS = get_language("de").attribution


def find(text: str) -> list[Quotation]:
    return find_quotations(segment(text, WORDS.grammar), WORDS)


def told(text: str) -> list[tuple[str, str, str]]:
    return [(q.type.value, spans_text(q.speaker, text), spans_text(q.quote, text)) for q in find(text)]


def test_speech_carries_on_until_the_outlet_speaks_again() -> None:
    text = (
        "Die Brücke müsse gesperrt werden, sagte Stadträtin Ilse Brand. Ein Ersatz kostet Millionen. "
        "Am Abend tagt der Rat. Die Stadt habe dafür kein Geld."
    )
    assert told(text) == [
        ("Indirect", "Stadträtin Ilse Brand", "Die Brücke müsse gesperrt werden"),
        ("IndirectFreeIndirect", "Stadträtin Ilse Brand", "Die Stadt habe dafür kein Geld."),
    ]


def test_a_quote_that_opens_its_paragraph_waits_for_its_speaker() -> None:
    text = "Der Rat tagte.\n\n„Das war ein guter Tag.“ „Wir sind zufrieden“, sagte Bürgermeister Jan Kolb."
    assert [speaker for _, speaker, _ in told(text)] == ["Bürgermeister Jan Kolb"] * 2


def test_verbatim_words_are_nested_in_their_claim() -> None:
    text = "Der Sprecher sagte, das Haus sei „bis auf Weiteres geschlossen“."
    outer, inner = find(text)
    assert (outer.type, inner.type) == (QuotationType.INDIRECT, QuotationType.DIRECT)
    assert inner.nested and not outer.nested
    assert spans_text(inner.quote, text) == "„bis auf Weiteres geschlossen“"


def test_the_same_words_in_the_same_mouth_are_one_quotation() -> None:
    text = "Er tagte. «wegen Minister Weber starben neun», sagte Ilse Brand von der Post zufolge Minister Weber 9 Tote."
    assert len({(q.quote, q.speaker) for q in find(text)}) == len(find(text))


def test_a_medium_that_passes_a_claim_on_is_no_second_claim() -> None:
    text = "Das Land befürchtet, dass die Lage kippen könnte, berichtet Reuters."
    assert told(text) == [("Indirect", "Das Land", "dass die Lage kippen könnte")]


def test_every_quotation_says_which_rule_found_it() -> None:
    text = "Laut Polizei gab es keine Verletzten. Der Fahrer soll geflohen sein. Die Stadt forderte Aufklärung."
    assert [q.rule for q in find(text)] == ["prepositional, laut", "hearsay, perfect", "reported, fordern"]


PIECES = st.sampled_from(
    (
        'Die Polizei sagte , dass er gelogen habe . „ “ » « " : ; – ( ) und teilte mit laut nach Angaben zufolge so '
        "wie sei soll werde nicht der Sprecher TASS hieß es heißt 12 Tote Minister Weber am Montag erklärte fordert zu "
        "gehen gegenüber Interview hätten könnte"
    ).split()
    + ["\n", "\n\n"]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=60).map(" ".join))
def test_any_order_of_words_gives_quotations_inside_the_text(text: str) -> None:
    for quotation in find(text):
        for spans in (quotation.quote, quotation.speaker, quotation.cue, quotation.frame, quotation.addressee):
            assert all(span.end <= len(text) for span in spans)
            assert list(spans) == sorted(spans)


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read_without_an_error(text: str) -> None:
    find(text)
