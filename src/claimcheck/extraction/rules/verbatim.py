"""The words that indirect speech keeps verbatim: *er sei „bis auf Weiteres nicht zu sprechen“*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.extraction.drafts import Draft
from claimcheck.extraction.grammar import Parse
from claimcheck.model import QuotationType

_ENOUGH_WORDS = 4


def verbatim(parse: Parse, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """A direct quotation inside an indirect one for each stretch in quotation marks that is wording, not a name."""
    for inside in parse.quoted:
        if not inside or not _is_wording(parse, inside):
            continue
        for draft in drafts:
            if draft.type is not QuotationType.DIRECT and _encloses(draft, inside):
                yield Draft(
                    QuotationType.DIRECT,
                    [(inside[0], inside[-1] + 1)],
                    "verbatim inside",
                    speaker=draft.speaker,
                    cue=draft.cue,
                    frame=draft.frame,
                    carried=draft.carried,
                    keep_stop=True,
                    nested=True,
                )
                break


def _encloses(draft: Draft, inside: Sequence[int]) -> bool:
    return any(start <= inside[0] and inside[-1] < end and end - start > len(inside) + 1 for start, end in draft.quote)


def _is_wording(parse: Parse, inside: range) -> bool:
    """A phrase that begins in lower case, or has a verb, is what was said; other ones are names and titles."""
    spoken = [k for k in inside if parse.sentence.words[k][0].isalnum()]
    if not spoken:
        return False
    if parse.sentence.words[spoken[0]][0].islower():
        return len(spoken) >= 2
    return len(spoken) >= _ENOUGH_WORDS and parse.finite_in(inside.start, inside.stop) >= 0
