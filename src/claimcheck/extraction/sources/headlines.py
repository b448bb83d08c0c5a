"""Headlines: they speak of what the article says below, often without saying who."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cached_property

from claimcheck.model import Document, Quotation, QuotationType, spans_text

_LONGEST = 250
_LONGEST_QUOTE = 2_000
# A headline repeats one of the first claims of its article; it also keeps very long inputs linear.
_MOST_BELOW = 200
_WORD = re.compile(r"\w+")


class Headlines:
    """The headlines of one document."""

    def __init__(self, document: Document, quotations: Sequence[Quotation], order: Sequence[int]) -> None:
        """Find the title in the text.

        Args:
            document: the article.
            quotations: what it attributes.
            order: their indices in the order of the text.
        """
        self.text, self.quotations, self._order = document.text, quotations, order
        title = (document.title or "").strip()
        self._start = self.text.find(title) if title else -1
        self._end = self._start + len(title)

    def holds(self, position: int) -> bool:
        """Whether a position is in the title, or in a line of its own that ends like no sentence."""
        if self._start >= 0 and self._start <= position < self._end:
            return True
        begin = self.text.rfind("\n", max(0, position - _LONGEST), position)
        end = self.text.find("\n", position, position + _LONGEST)
        if (begin < 0 and position > _LONGEST) or (end < 0 and len(self.text) > position + _LONGEST):
            return False
        line = self.text[begin + 1 : end if end >= 0 else len(self.text)]
        return len(line) < _LONGEST and line.rstrip(' “”»«"')[-1:] not in ".!?:"

    def said_below(self, k: int, is_resolved: Callable[[int], bool]) -> int | None:
        """Which quotation of the article a headline quote repeats.

        Args:
            k: the headline's quotation.
            is_resolved: whether a quotation's source is known.

        Returns:
            The one that shares most of its words, else the first direct one, None where there is none.
        """
        below = {n: content for n, content in self._below.items() if is_resolved(n)}
        direct = [n for n in below if self.quotations[n].type is QuotationType.DIRECT]
        candidates = direct or list(below)
        if not candidates:
            return None
        wanted = self._content(k)
        best = max(candidates, key=lambda n: len(wanted & below[n]))
        return best if wanted & below[best] else candidates[0]

    @cached_property
    def _below(self) -> dict[int, set[str]]:
        """The first quotations of the article that name who speaks, with their words, in the order of the text."""
        first = [n for n in self._order if self.quotations[n].speaker][:_MOST_BELOW]
        return {n: self._content(n) for n in first if not self.holds(self.quotations[n].quote[0].start)}

    def _content(self, k: int) -> set[str]:
        """The words of a quote that carry meaning: longer ones, by their beginnings."""
        text = spans_text(self.quotations[k].quote, self.text)[:_LONGEST_QUOTE].casefold()
        return {word[:6] for word in _WORD.findall(text) if len(word) > 3}
