"""Who spoke last: what speech that carries on over sentences and paragraphs takes its speaker from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.extraction.drafts import Draft
from claimcheck.extraction.grammar import Parse
from claimcheck.extraction.segments import Sentence
from claimcheck.model import QuotationType, Spans

_CARRY_SENTENCES = 3


@dataclass(frozen=True, slots=True)
class Scene:
    """What a rule family looks at: a parsed sentence, what was heard before it, what was already found in it."""

    parse: Parse
    discourse: Discourse
    drafts: Sequence[Draft]


@dataclass(slots=True)
class Discourse:
    """The speaker of the latest attribution and how far back it lies.

    Args:
        speaker: spans of the last speaker mention.
        paragraph: number of the paragraph where it was last heard.
        distance: sentences since then.
        type: type of that quotation.
    """

    speaker: Spans = ()
    paragraph: int = -1
    distance: int = 99
    type: QuotationType | None = None

    def is_open(self, sentence: Sentence, *, reach: int = _CARRY_SENTENCES) -> bool:
        """Whether the last attribution can still carry on into this sentence."""
        return self.distance < reach and sentence.paragraph - self.paragraph <= 1

    def hear(self, sentence: Sentence, speaker: Spans) -> None:
        """Take in who is told to speak in a sentence that tells nothing of what was said."""
        self.speaker = speaker
        self.paragraph = sentence.paragraph
        self.distance = 0
        self.type = None

    def remember(self, sentence: Sentence, drafts: Sequence[Draft]) -> None:
        """Take in what was found in a sentence, which must come in order."""
        self.distance += 1
        if not drafts:
            return
        last = max(
            (draft for draft in drafts if not draft.nested), key=lambda draft: max(end for _, end in draft.quote)
        )
        spoken = last.quotation(sentence).speaker
        if spoken or last.type is not QuotationType.INDIRECT_FREE_INDIRECT:
            self.speaker = spoken
        self.paragraph = sentence.paragraph
        self.distance = 0
        self.type = last.type
