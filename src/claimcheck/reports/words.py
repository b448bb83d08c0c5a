"""Which words two texts do not share: a word-level comparison that knows no language.

Of two versions of one text it asks what stands in place of what; of two claims by different hands, which may tell the
same in another order, which words of the one the other does not have at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from claimcheck.model import Claim, Span, Spans

# A number stays whole with its separators, its sign and its percent; a word with its apostrophes, hyphens and digits.
_WORD = re.compile(r"(?:(?<!\w)[-−+])?\d+(?:[.,:/]\d+)*(?:%|\b)|\w+(?:['’\-\u2010\u2011]\w+)*")
_MOST_WORDS = 2_000
_JOINTS = (" ", "-")
# Where less than this share of the words is the same, as in two languages, marking the rest would mark everything.
_ALIKE = 0.2

Part = tuple[int, int, int, int]
"""From and to in the words of ``a``, from and to in those of ``b``."""

Words = Sequence[re.Match[str]]


@dataclass(frozen=True, slots=True)
class Wordings:
    """What two texts do not share.

    Args:
        a, b: stretches of either text that the other has not, in order; words that stand next to each other are one,
            unless only one of them is a figure.
        figures_a, figures_b: those among them that tell a number or a day; known of claims only.
        replaced: a stretch of ``a`` with what stands in its place in ``b``, as (words of a, words of b); one of the two
            is empty where words were only dropped or only added. Known of versions of one text only.
    """

    a: Spans = ()
    b: Spans = ()
    figures_a: Spans = ()
    figures_b: Spans = ()
    replaced: tuple[tuple[str, str], ...] = ()

    @property
    def same(self) -> bool:
        """Whether the words are the same; case, punctuation and white space do not count."""
        return not self.a and not self.b


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a text.

    Args:
        text: its characters.
        differs: whether the other text has no such words.
        figure: whether they tell a number or a day.
    """

    text: str
    differs: bool = False
    figure: bool = False


def compare_words(a: str, b: str) -> Wordings:
    """The words of either version of a text that the other has not in its place.

    Args:
        a, b: the texts; of each the first two thousand words are compared.
    """
    from rapidfuzz.distance import Indel

    words_a, words_b = _words(a), _words(b)
    steps = Indel.opcodes(_folded(words_a), _folded(words_b))
    parts = [(each.src_start, each.src_end, each.dest_start, each.dest_end) for each in steps if each.tag != "equal"]
    found_a: list[Span] = []
    found_b: list[Span] = []
    replaced: list[tuple[str, str]] = []
    for start_a, end_a, start_b, end_b in _joined(parts):
        span_a, span_b = _stretch(words_a[start_a:end_a]), _stretch(words_b[start_b:end_b])
        found_a.extend(span_a)
        found_b.extend(span_b)
        replaced.append((" ".join(s.of(a) for s in span_a), " ".join(s.of(b) for s in span_b)))
    return Wordings(tuple(found_a), tuple(found_b), replaced=tuple(replaced))


def compare_claims(a: Claim, b: Claim) -> Wordings:
    """The words of either claim that the other has nowhere; a number that it has in other words is no difference.

    Of claims that have hardly a word in common only the figures differ, and those only where both have some.
    """
    words = [_words(claim.text) for claim in (a, b)]
    said = [set(_folded(each)) for each in words]
    told = [_figures(a), _figures(b)]
    figures = [_worded(each) | _digits(words) for each, words in zip(told, said, strict=True)]
    if not all(figures):
        figures = [set(), set()]
    alike = len(said[0] & said[1]) >= _ALIKE * max(map(len, said))
    same = told[0].keys() & told[1].keys()
    own = [
        said[0] - said[1] - _worded({each: told[0][each] for each in same}),
        said[1] - said[0] - _worded({each: told[1][each] for each in same}),
    ]
    wanted = [each if alike else each & figure for each, figure in zip(own, figures, strict=True)]
    found_a, figures_a = _own(a.text, words[0], wanted[0], figures[0])
    found_b, figures_b = _own(b.text, words[1], wanted[1], figures[1])
    return Wordings(found_a, found_b, figures_a, figures_b)


def stretches(text: str, differing: Spans, figures: Spans = ()) -> Iterator[Stretch]:
    """A text cut into what the other says too and what it does not.

    Args:
        text: one of two that were compared.
        differing: its side of ``Wordings``.
        figures: those among them that tell a number or a day.
    """
    end = 0
    for span in differing:
        if span.start > end:
            yield Stretch(text[end : span.start])
        yield Stretch(span.of(text), differs=True, figure=span in figures)
        end = span.end
    if end < len(text):
        yield Stretch(text[end:])


def _words(text: str) -> list[re.Match[str]]:
    return list(_WORD.finditer(text))[:_MOST_WORDS]


def _folded(words: Words) -> list[str]:
    return [word.group().casefold() for word in words]


def _figures(claim: Claim) -> dict[object, set[str]]:
    """The words that tell a number or a day, by what they tell: *zwölf*, *12* and *twelve* tell the same."""
    figures: dict[object, set[str]] = {}
    for day in claim.dates:
        figures.setdefault((day.start, day.end), set()).update(_folded(_words(day.text)))
    for each in claim.quantities:
        # Of "zwölf Hallen", "zwölf": what is counted is a word like any.
        number = set(_folded(_words(each.text))) - set(_folded(_words(each.unit)))
        figures.setdefault((each.low, each.high), set()).update(number)
    return figures


def _worded(figures: Mapping[object, Set[str]]) -> set[str]:
    return set().union(*figures.values())


def _digits(said: Set[str]) -> set[str]:
    return {word for word in said if any(map(str.isdigit, word))}


def _own(text: str, words: Words, own: Set[str], figures: Set[str]) -> tuple[Spans, Spans]:
    """Where a text has words of its own, neighbours of one sort as one; and which of those are figures."""
    found: list[tuple[Span, bool]] = []
    for word in words:
        folded, span = word.group().casefold(), Span(*word.span())
        if folded not in own:
            continue
        figure = folded in figures
        if found and found[-1][1] is figure and text[found[-1][0].end : span.start] in _JOINTS:
            found[-1] = (Span(found[-1][0].start, span.end), figure)
        else:
            found.append((span, figure))
    return tuple(span for span, _ in found), tuple(span for span, figure in found if figure)


def _joined(parts: Iterable[Part]) -> list[Part]:
    """What is dropped and what is added in one place as one change."""
    joined: list[Part] = []
    for start_a, end_a, start_b, end_b in parts:
        if joined and joined[-1][1] == start_a and joined[-1][3] == start_b:
            joined[-1] = (joined[-1][0], end_a, joined[-1][2], end_b)
        else:
            joined.append((start_a, end_a, start_b, end_b))
    return joined


def _stretch(words: Words) -> Spans:
    return (Span(words[0].start(), words[-1].end()),) if words else ()
