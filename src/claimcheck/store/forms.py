"""Which words for a speaker are worth a place in a list of names."""

from __future__ import annotations

from functools import cache

from claimcheck.languages import get_language, language_codes

_LONGEST = 60


def is_telling(form: str) -> bool:
    """Whether words name or describe somebody, where they stand: no pronoun, no whole clause, no dateline before it.

    Args:
        form: words for a speaker as an article has them.
    """
    return len(form) <= _LONGEST and " - " not in form and form.casefold() not in _pronouns()


@cache
def _pronouns() -> frozenset[str]:
    words = [get_language(code).sources for code in language_codes()]
    return frozenset().union(*(each.pronouns for each in words), *(each.back_references for each in words))
