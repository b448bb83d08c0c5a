"""What a user typed into a search, as a query that the full-text index takes."""

from __future__ import annotations

import re

_TERM = re.compile(r'"([^"]*)"?(\*?)|(\S+)')
_OPEN_END = re.compile(r"\*\W*\Z")
_NOTHING = '""'
_HAS_WORD = re.compile(r"\w")


def as_typed(search: str) -> str:
    """The search as it is, with ``ss`` for the eszett: the index knows a claim with an eszett in that spelling too.

    Umlauts may stay: the index knows them as they are, without their dots, and as ``ae``, ``oe``, ``ue``.
    """
    return search.replace("\0", " ").replace("ß", "ss").replace("ẞ", "SS")


def as_words(search: str) -> str:
    """The search as nothing but words, phrases and beginnings of words, all of which must occur.

    Returns:
        A well-formed query, whatever was typed; one that nothing fits where there is no word in it.
    """
    terms = (_term(match) for match in _TERM.finditer(as_typed(search)))
    return " ".join(term for term in terms if _HAS_WORD.search(term)) or _NOTHING


def _term(match: re.Match[str]) -> str:
    phrase, star, word = match.groups()
    if word is not None:
        phrase, star = word, "*" if _OPEN_END.search(word) else ""
    return '"' + phrase.replace('"', '""') + '"' + star
