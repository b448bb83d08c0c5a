"""Texts and claims as Markdown in which nothing of them acts."""

from __future__ import annotations

import re

from claimcheck.model import Claim, QuotationType, Spans
from claimcheck.reports.safety import visible
from claimcheck.reports.values import OWN_WORDS, chain

# What Markdown (and the HTML in it) would read as its own; the rest is harmless in the middle of a line.
_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~&$])")


def escaped(text: str) -> str:
    """Somebody else's text on one line, as it stands."""
    return _MARKUP.sub(r"\\\1", visible(text))


def told(claim: Claim, differing: Spans = ()) -> str:
    """A claim with who says so, through whom, how surely; ``differing`` stretches of its text are bold."""
    remark = f", {OWN_WORDS}" if claim.type is QuotationType.NARRATIVE else ""
    return f"{_bold(claim.text, differing)} — *{escaped(' → '.join(chain(claim)))}* ({claim.certainty.value}{remark})"


def _bold(text: str, spans: Spans) -> str:
    pieces, end = [], 0
    for span in spans:
        pieces += [escaped(text[end : span.start]), f"**{escaped(span.of(text))}**"]
        end = span.end
    return "".join([*pieces, escaped(text[end:])])
