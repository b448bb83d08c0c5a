import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.extraction.segments import segment
from claimcheck.languages import get_language
from claimcheck.model import Span

WORDS = get_language("de").attribution.grammar


def sentences(text: str) -> list[str]:
    return [sentence.span.of(text) for sentence in segment(text, WORDS)]


def quotes(text: str) -> list[str]:
    return [text[q.start : q.end] for sentence in segment(text, WORDS) for q in sentence.quotes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Es regnet. Die Polizei warnt.", ["Es regnet.", "Die Polizei warnt."]),
        ("Dr. Weber kam am 3. März. Er blieb.", ["Dr. Weber kam am 3. März.", "Er blieb."]),
        ("Das kostet z. B. 2,5 Mio. Euro im Jahr.", ["Das kostet z. B. 2,5 Mio. Euro im Jahr."]),
        ("Es war 2019. Danach kam nichts.", ["Es war 2019.", "Danach kam nichts."]),
        ("Wer war das? Niemand weiß es!", ["Wer war das?", "Niemand weiß es!"]),
        ("„Halt. Nicht weiter“, rief sie. Er ging.", ["„Halt. Nicht weiter“, rief sie.", "Er ging."]),
        ("Erste Zeile\nZweite Zeile", ["Erste Zeile", "Zweite Zeile"]),
        ("Ein Satz fehlt.Der nächste klebt daran.", ["Ein Satz fehlt.", "Der nächste klebt daran."]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sie rief „Halt“ und ging.", ["„Halt“"]),
        ("Sie rief »Halt« und ging.", ["»Halt«"]),
        ("Sie rief «Halt» und ging.", ["«Halt»"]),
        ('Sie rief "Halt" und ging.', ['"Halt"']),
        ("Sie rief “Halt” und ging.", ["“Halt”"]),
        ("„Er rief ‚Halt‘ und ging“, sagte sie.", ["„Er rief ‚Halt‘ und ging“"]),
        ("„Er nannte es „gut“ und ging“, sagte sie.", ["„Er nannte es „gut“ und ging“"]),
    ],
)
def test_quotation_marks_of_all_kinds(text: str, expected: list[str]) -> None:
    assert quotes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sie rief „Halt und ging. Er blieb.", ["„Halt und ging."]),
        ("Es ist aus. Wir gehen“, sagte sie.", ["Wir gehen“"]),
        ("„“", ["„“"]),
        ("““““ Wort ””””", None),
    ],
)
def test_unbalanced_marks_degrade(text: str, expected: list[str] | None) -> None:
    found = quotes(text)
    assert expected is None or found == expected


def test_furniture_is_left_out() -> None:
    text = "zum Inhalt\n\nDie Polizei warnt."
    assert [s.span.of(text) for s in segment(text, WORDS, [Span(0, 10)])] == ["Die Polizei warnt."]


def test_hard_wrapped_lines_are_joined() -> None:
    line = "Die Feuerwehr hat am Abend den Brand in der Halle am Hafen"
    text = "\n".join([line] * 6 + ["gelöscht."])
    assert len(sentences(text)) == 1


TEXT = st.text(st.sampled_from('ab AB.,;:!?„“”"»«‚‘()–-\n1 '), max_size=200) | st.text(max_size=120)


@given(TEXT)
def test_tokens_are_the_text_at_their_offsets(text: str) -> None:
    for sentence in segment(text, WORDS):
        for word, start, end in zip(sentence.words, sentence.starts, sentence.ends, strict=True):
            assert text[start:end] == word
        assert sentence.starts == sorted(sentence.starts)
        assert all(0 <= q.start < q.end <= len(text) for q in sentence.quotes)


@given(TEXT)
def test_sentences_do_not_overlap(text: str) -> None:
    spans = [sentence.span for sentence in segment(text, WORDS)]
    assert all(before.end <= after.start for before, after in zip(spans, spans[1:], strict=False))


@pytest.mark.parametrize(
    "unit", ["Das Haus steht leer. ", "wort ", "wort", "„", "„Halt“, rief sie. ", " " * 30_000 + "a"]
)
def test_a_paragraph_longer_than_any_is_cut_and_nothing_lost(unit: str) -> None:
    text = (unit * (250_000 // len(unit) + 1))[:250_000]
    found = [sentence.span for sentence in segment(text, WORDS)]
    assert all(a.end <= b.start for a, b in zip(found, found[1:], strict=False))
    assert "".join("".join(span.of(text).split()) for span in found) == "".join(text.split())
