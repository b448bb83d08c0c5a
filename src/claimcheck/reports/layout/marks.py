"""Words that stand out: by colour, or in brackets where there is none."""

from __future__ import annotations

from rich.text import Text

from claimcheck.model import Spans
from claimcheck.reports.excerpts import joined
from claimcheck.reports.layout import styles
from claimcheck.reports.safety import visible
from claimcheck.reports.values import Page
from claimcheck.reports.words import stretches


def marked(text: str, spans: Spans, page: Page, figures: Spans = (), style: str = styles.MARK) -> Text:
    """Somebody else's text on one line, some stretches set off; those that are figures the most."""
    whole = Text()
    opening, closing = ("", "") if page.colour else ("[", "]")
    if not page.colour:
        spans = tuple(joined(text, spans))
    for each in stretches(text, spans, figures):
        if each.differs:
            whole.append(f"{opening}{visible(each.text)}{closing}", styles.FIGURE if each.figure else style)
        else:
            whole.append(visible(each.text))
    return whole
