"""One claim with all that is known of it."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from claimcheck.model import NO_LIMIT, Claim, DateRange, Document, Quantity, spans_text
from claimcheck.provenance import source_name
from claimcheck.reports.layout import styles
from claimcheck.reports.layout.claims import about, headline, told
from claimcheck.reports.layout.judgements import rated
from claimcheck.reports.layout.lines import Lines, plain, wrap
from claimcheck.reports.layout.lists import count, told_of
from claimcheck.reports.layout.pairs import reasons, side, verdict
from claimcheck.reports.layout.passage import Role, passage
from claimcheck.reports.safety import visible
from claimcheck.reports.values import ClaimReport, Page, Pair

_INDENT = 13
_BLANK = Text()
_STYLES = {Role.QUOTE: styles.QUOTE, Role.SPEAKER: styles.SPEAKER, Role.CUE: styles.CUE}
# Without colour the marks have to be characters, and none that news text is full of.
_BRACKETS = {Role.QUOTE: ("[", "]"), Role.SPEAKER: ("{", "}"), Role.CUE: ("<", ">")}


def claim(report: ClaimReport, page: Page) -> Iterator[Lines]:
    """The claim in its sentence, the facts, then every link with the other claim and the reasons."""
    yield [*wrap(highlighted(report.document, report.claim, page), page.width), _legend(page), _BLANK]
    yield [line for label, value in _facts(report) for line in _fact(label, value, page)]
    yield [_BLANK, Text(count(len(report.links), "link"), style=styles.QUIET)]
    for pair in report.links:
        yield [_BLANK, *_link(pair, page.width)]


def _marked(text: str, role: Role, page: Page) -> Text:
    if page.colour or role not in _BRACKETS:
        return Text(text, style=_STYLES.get(role, styles.QUIET))
    opening, closing = _BRACKETS[role]
    core = text.strip()
    before, _, after = text.partition(core) if core else (text, "", "")
    return Text(f"{before}{opening}{core}{closing}{after}" if core else text)


def highlighted(document: Document, claim: Claim, page: Page) -> Text:
    """A claim in the sentence that it stands in, its parts marked."""
    sentence = Text()
    for text, role in passage(document, claim):
        sentence.append_text(_marked(visible(text), role, page))
    return sentence


def _legend(page: Page) -> Text:
    legend = Text()
    for number, role in enumerate((Role.QUOTE, Role.SPEAKER, Role.CUE)):
        legend.append("   " if number else "").append_text(_marked(role.value, role, page))
    return legend


def _facts(report: ClaimReport) -> Iterator[tuple[str, Text]]:
    """What is known, in the order in which one asks; what is not known has no line."""
    claim, document = report.claim, report.document
    yield "claim", plain(claim.id, styles.ID)
    kind = f" ({claim.source.kind.value})" if claim.source else ""
    yield "source", Text().append_text(plain(source_name(claim), styles.SOURCE)).append(kind, styles.QUIET)
    if claim.anonymity and (unnamed := told_of(claim.anonymity)):
        yield "unnamed", plain(unnamed)
    for label, spans in (("speaker", claim.speaker), ("cue", claim.cue), ("to", claim.addressee)):
        if spans and spans[-1].end <= len(document.text):
            yield label, plain(spans_text(spans, document.text))
    yield "chain", told(claim)
    yield "grade", rated(report.rating)
    yield "type", Text().append(claim.type.value).append(f", found by {claim.rule}" if claim.rule else "", styles.QUIET)
    yield "certainty", _certainty(claim)
    if claim.quantities:
        yield "quantities", plain("; ".join(map(_quantity, claim.quantities)))
    if claim.dates:
        yield "dates", plain("; ".join(map(_date, claim.dates)))
    yield "document", headline(document)
    yield "", about(document, document.id)


def _certainty(claim: Claim) -> Text:
    text = Text().append(claim.certainty.value, styles.CERTAINTY[claim.certainty])
    return text.append(", put in the negative" if claim.negated else "")


def _quantity(quantity: Quantity) -> str:
    return f"{quantity.text} ({_limits(quantity.low, quantity.high)})"


def _limits(low: float, high: float) -> str:
    if low == high:
        return f"{low:,.15g}"
    if high >= NO_LIMIT:
        return f"at least {low:,.15g}"
    return f"{low:,.15g} to {high:,.15g}" if low else f"at most {high:,.15g}"


def _date(day: DateRange) -> str:
    return f"{day.text} ({day.start})" if day.start == day.end else f"{day.text} ({day.start} to {day.end})"


def _fact(label: str, value: Text, page: Page) -> Lines:
    return wrap(value, page.width, _INDENT, Text(label, style=styles.QUIET))


def _link(pair: Pair, width: int | None) -> Lines:
    """The other side only; this one stands above."""
    head = verdict(pair, "this claim", "the other")
    return [*wrap(head, width), *side(pair.b, "", width), *reasons(pair, width)]
