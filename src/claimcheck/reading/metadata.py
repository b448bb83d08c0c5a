"""What is known about an article besides its text, and which of two tellings counts."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace

_LANGUAGE = re.compile(r"([a-z]{2})(?:[-_][a-z0-9-]+)?\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Metadata:
    """Title, outlet, date, language and address of an article, each None where it is not known.

    Args:
        title: headline.
        outlet: who publishes it.
        published: ISO 8601 date in the precision that is known.
        lang: ISO 639-1 code.
        url: where it was published.
    """

    title: str | None = None
    outlet: str | None = None
    published: str | None = None
    lang: str | None = None
    url: str | None = None

    def filled_by(self, other: Metadata) -> Metadata:
        """This, with what is missing taken from ``other``; a date also grows by a month or day that agrees with it."""
        missing = {each.name: getattr(other, each.name) for each in fields(self) if not getattr(self, each.name)}
        filled = replace(self, **missing)
        if filled.published and other.published and other.published.startswith(f"{filled.published}-"):
            return replace(filled, published=other.published)
        return filled


def language_code(value: str | None) -> str | None:
    """The ISO 639-1 code of a language tag such as ``de-DE``; None where it is none."""
    match = _LANGUAGE.match((value or "").strip())
    return match[1].lower() if match else None
