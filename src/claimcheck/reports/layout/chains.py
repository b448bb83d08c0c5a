"""The way of a claim, station by station, each with the words of the article that show it."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from claimcheck.model import Span
from claimcheck.reports.excerpts import sentences_around
from claimcheck.reports.layout import styles
from claimcheck.reports.layout.claims import about, headline
from claimcheck.reports.layout.judgements import decided, graded, rated
from claimcheck.reports.layout.lines import Lines, plain, wrap
from claimcheck.reports.safety import visible
from claimcheck.reports.values import ChainReport, Hop, HopRole, Page

_INDENT = 10
_BLANK = Text()


def chain(report: ChainReport, page: Page) -> Iterator[Lines]:
    """The claim and how sure it is, its stations from the first mouth on, and the article at the end."""
    claim, width = report.claim, page.width
    head = Text().append(claim.certainty.value, styles.CERTAINTY[claim.certainty])
    head.append(", put in the negative" if claim.negated else "").append(" · ").append_text(rated(report.rating))
    head.append(" · ", styles.QUIET).append_text(plain(claim.id, styles.ID))
    yield [
        *wrap(plain(claim.text, styles.QUOTE), width, _INDENT, Text("claim", style=styles.QUIET)),
        *wrap(head, width, _INDENT),
        _BLANK,
    ]
    for hop in report.hops:
        yield [*_hop(hop, report, page), _BLANK]
    yield [
        *wrap(headline(report.document), width, _INDENT, Text("article", style=styles.QUIET)),
        *wrap(about(report.document, report.document.id), width, _INDENT),
        *wrap(plain(report.document.url or report.document.path or ""), width, _INDENT),
    ]


def _hop(hop: Hop, report: ChainReport, page: Page) -> Lines:
    head = Text().append_text(plain(hop.name, styles.SOURCE))
    for fact in (hop.kind.value if hop.kind else "", graded(hop.grade)):
        head.append(f" · {visible(fact)}" if fact else "", styles.QUIET)
    lines = wrap(head, page.width, _INDENT, Text(hop.role.value, style=styles.QUIET))
    if hop.read_as or hop.decision:
        lines += wrap(plain(_identified(hop), styles.QUIET), page.width, _INDENT)
    return lines + wrap(_shown(hop, report, page), page.width, _INDENT)


def _identified(hop: Hop) -> str:
    """Why the chain says another name than the article."""
    read = f"the article says {hop.read_as}; " if hop.read_as else ""
    return f"{read}{decided(hop.decision) if hop.decision else 'the same source by its name'}"


def _shown(hop: Hop, report: ChainReport, page: Page) -> Text:
    """The sentences with the words that show the station."""
    text = report.document.text
    if not hop.words or hop.words[-1].end > len(text):
        published = "publishes the article" if hop.role is HopRole.OUTLET else "no words of the article name it"
        return Text(published, style=styles.QUIET)
    shown = Text("first named here: " if hop.elsewhere else "", style=styles.QUIET)
    for number, sentence in enumerate(sentences_around(text, hop.words)):
        shown.append(" … " if number else "")
        _append_marked(shown, text, sentence, hop, page)
    return shown


def _append_marked(shown: Text, text: str, sentence: Span, hop: Hop, page: Page) -> None:
    at = sentence.start
    for span in sorted(hop.words):
        if not sentence.covers(span) or span.start < at:
            continue
        shown.append(visible(text[at : span.start]))
        words = visible(span.of(text))
        shown.append(words if page.colour else f"[{words}]", styles.SPEAKER)
        at = span.end
    shown.append(visible(text[at : sentence.end]))
