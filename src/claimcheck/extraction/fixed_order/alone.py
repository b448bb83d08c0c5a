"""Speech without a verb of saying: quotes that stand alone, headlines with a colon."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.extraction.discourse import Discourse
from claimcheck.extraction.drafts import Draft
from claimcheck.extraction.fixed_order.phrases import STOPS, Phrases
from claimcheck.model import QuotationType

_SHORTEST_QUOTE = 5
_HEADLINES = 3


def standing_alone(phrases: Phrases, drafts: Sequence[Draft], discourse: Discourse) -> Iterator[Draft]:
    """A quote that is nearly the whole sentence goes on with who spoke before."""
    taken = {index for draft in drafts for index in draft.tokens()}
    for start, end in phrases.quotes:
        if end - start < _SHORTEST_QUOTE or any(index in taken for index in range(start, end)):
            continue
        if end - start >= 0.8 * (len(phrases.words) - phrases.begin):
            carried = discourse.speaker if discourse.is_open(phrases.sentence) else ()
            yield Draft(
                QuotationType.DIRECT,
                [(start, end)],
                "direct, standing alone",
                carried=carried,
                keep_stop=True,
                opens_paragraph=phrases.sentence.paragraph != discourse.paragraph,
            )


def headlines(phrases: Phrases) -> Iterator[Draft]:
    """*Officials: Two dead in bridge collapse*: a line without a full stop near the head of the text."""
    if phrases.sentence.paragraph > _HEADLINES or ":" not in phrases.words[1:6] or phrases.words[-1] in STOPS:
        return
    colon = phrases.words.index(":", 1)
    if phrases.core_end(0, colon) != colon or phrases.lower[0] in phrases.order.not_labels:
        return
    if not phrases.has_finite(colon + 1, phrases.end) and colon > 1 or phrases.end - colon < 5:
        return
    if any(phrases.is_edge(index) and phrases.words[index] not in ",:" for index in range(colon + 1, phrases.end)):
        return
    yield Draft(
        QuotationType.INDIRECT, [(colon + 1, phrases.end)], "headline", speaker=(0, colon), frame=((0, colon + 1),)
    )  # fmt: skip
