"""A quotation while it is being found: token ranges of one sentence instead of character spans."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from claimcheck.extraction.segments import Sentence
from claimcheck.model import Quotation, QuotationType, Span, Spans

Range = tuple[int, int]

_EDGE = frozenset(",;:–—-")
_STOPS = frozenset(".!?…")


# No sentence of prose holds more quotations of one family; the bound keeps the cost of any text linear.
MOST = 40


@dataclass(slots=True)
class Draft:
    """A quotation in token numbers of its sentence.

    Args:
        type: how it is rendered.
        quote: token ranges of what was said.
        rule: the rule family that found it.
        speaker: token range of the speaker, None where it stands elsewhere or nowhere.
        cue, frame, addressee: token ranges.
        carried: the speaker's spans where it stands in an earlier sentence.
        keep_stop: whether the quote keeps its final full stop (a sentence of its own).
        nested: whether it lies inside another quotation of the same speaker.
        opens_paragraph: whether it is a quote without a frame at the head of its paragraph.
    """

    type: QuotationType
    quote: list[Range]
    rule: str
    speaker: Range | None = None
    cue: tuple[Range, ...] = ()
    frame: tuple[Range, ...] = ()
    addressee: tuple[Range, ...] = ()
    carried: Spans = ()
    keep_stop: bool = False
    nested: bool = False
    opens_paragraph: bool = False

    def tokens(self) -> set[int]:
        """Numbers of the tokens in the quote."""
        return {index for start, end in self.quote for index in range(start, end)}

    def repeats(self, other: Draft) -> bool:
        """Whether most of the quote is taken by another draft already."""
        mine, theirs = self.tokens(), other.tokens()
        return len(mine & theirs) > 0.5 * len(mine)

    def outranks(self, other: Draft) -> bool:
        """Whether somebody says here what, with more around it, the other lays in nobody's mouth."""
        return self.speaker is not None and other.speaker is None and not other.carried and other.lies_inside(self)

    def lies_inside(self, other: Draft) -> bool:
        """Whether the whole quote is part of another draft's longer one."""
        return self.tokens() < other.tokens()

    def quotation(self, sentence: Sentence) -> Quotation:
        """The quotation in character spans."""
        speaker = _spans(sentence, [self.speaker]) if self.speaker else self.carried
        return Quotation(
            type=self.type,
            quote=_spans(sentence, self._trimmed(sentence)),
            speaker=speaker,
            cue=_spans(sentence, self.cue),
            frame=_spans(sentence, self.frame),
            addressee=_spans(sentence, self.addressee),
            rule=self.rule,
            nested=self.nested,
        )

    def _trimmed(self, sentence: Sentence) -> list[Range]:
        """The quote without delimiters at its edges and, where it is no sentence of its own, without the full stop."""
        trimmed = []
        for start, end in self.quote:
            while start < end and sentence.words[start] in _EDGE:
                start += 1
            while end > start and (
                sentence.words[end - 1] in _EDGE or not self.keep_stop and sentence.words[end - 1] in _STOPS
            ):
                end -= 1
            if start < end:
                trimmed.append((start, end))
        return trimmed or self.quote


def _spans(sentence: Sentence, ranges: Iterable[Range]) -> Spans:
    return tuple(Span(sentence.starts[start], sentence.ends[end - 1]) for start, end in sorted(ranges) if start < end)
